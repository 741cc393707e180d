import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Desk } from './desk.js';
import { expectMap } from './map-view.js';
import { stateNow } from './state.js';
import './style.css';

if (stateNow().view === 'map') expectMap();
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Desk />
    </StrictMode>,
  );
