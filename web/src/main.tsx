import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Desk } from './desk.js';
import './style.css';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Desk />
    </StrictMode>,
  );
