import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { dayNumber } from './day.js';
import { Desk } from './desk.js';
import { fold } from './fold/client.js';
import { openingOf } from './opening.js';
import { stateNow } from './state.js';
import { VIEW_FILES } from './views.js';
import './style/base.css';

// The situation is on its way before anything else is known, and so is the map's own part of the page.
const { view, page, report, at, asOf } = stateNow();
if (VIEW_FILES[view].frame === 'situation' && !page && !report) {
  fold.show(dayNumber(at ?? openingOf().day ?? '') ?? 0, asOf, 0);
  VIEW_FILES[view].load().catch(() => null);
}
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Desk />
    </StrictMode>,
  );
