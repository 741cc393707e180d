import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Desk } from './desk.js';
import { stateNow } from './state.js';
import './style/base.css';

// The largest file of the page is on its way before anything else is known.
const { view, page, report } = stateNow();
if (view === 'map' && !page && !report)
  void import('./map/view.js').then(({ expectMap }) => expectMap()).catch(() => null);
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Desk />
    </StrictMode>,
  );
