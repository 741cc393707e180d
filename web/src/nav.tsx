import { useId, useRef, useState } from 'react';
import { subjectOf } from './address.js';
import { useDismissed } from './dismissed.js';
import { StateLink } from './link.js';
import { SavedViews } from './saved.js';
import { useWords } from './speech.js';
import type { State } from './state.js';
import { NAVIGATION } from './views.js';

/** What is closed when another view is opened. */
const CLOSED = { page: null, report: null, claim: null, word: null, cell: null } as const;

function Links({ state, onFollow }: { readonly state: State; readonly onFollow: () => void }) {
  const words = useWords();
  const open = state.report === null && subjectOf(state) === null;
  return NAVIGATION.map((group) => (
    <ul key={group[0]}>
      {group.map((view) => (
        <li key={view}>
          <StateLink
            change={{ view, ...CLOSED }}
            aria-current={state.view === view && open ? 'page' : undefined}
            onClick={onFollow}
          >
            {words.views[view]}
          </StateLink>
        </li>
      ))}
    </ul>
  ));
}

/** The views: a row of links; on a phone a button that opens them as a list. */
export function Navigation({ state }: { readonly state: State }) {
  const words = useWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const nav = useRef<HTMLElement>(null);
  useDismissed(nav, open, () => setOpen(false));
  return (
    <nav ref={nav} className={open ? 'views open' : 'views'} aria-label={words.viewsName}>
      <button
        type="button"
        className="views-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span aria-hidden="true">☰</span>{' '}
        {state.report === null && state.page === null ? words.views[state.view] : words.viewsName}
      </button>
      <div id={id} className="views-list">
        <Links state={state} onFollow={() => setOpen(false)} />
        <SavedViews />
      </div>
    </nav>
  );
}
