import { useEffect } from 'react';
import { shortcutsOn } from './shortcuts.js';
import { go, stateNow } from './state.js';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select');

/** Moves the focus among the rows: those of the panel while the focus is in it, else those of the main part. */
function step(by: 1 | -1): void {
  const panel = document.querySelector('.panel');
  const scope = panel?.contains(document.activeElement) ? panel : document.querySelector('main');
  const rows = [...(scope?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const next = rows[at === -1 ? (by === 1 ? 0 : rows.length - 1) : Math.min(Math.max(at + by, 0), rows.length - 1)];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

/** One step back: from the field, the report, the place, the search – in this order. */
function back(): void {
  const { report, page, place, part, q } = stateNow();
  if (isTyping(document.activeElement)) (document.activeElement as HTMLElement).blur();
  else if (report) go({ report: null });
  else if (page) go({ page: null });
  else if (place) {
    go({ place: null, part: null, claim: null });
    focusRow(place, part);
  } else if (q) go({ q: '' });
}

/** Gives the focus back to the row whose panel was closed. */
function focusRow(place: string, part: string | null): void {
  const rows = document.querySelectorAll<HTMLAnchorElement>('main a[data-row]');
  for (const row of rows) {
    const given = new URL(row.href).searchParams;
    if (given.get('place') === place && given.get('part') === part) {
      row.focus();
      return;
    }
  }
}

const ACTIONS: Readonly<Record<string, () => void>> = {
  '/': () => document.getElementById('search')?.focus(),
  j: () => step(1),
  k: () => step(-1),
  '?': () => go({ view: 'words', page: null, report: null, word: null }),
};

function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (event.key === 'Escape') {
    back();
    return;
  }
  const action = isTyping(event.target) || !shortcutsOn() ? undefined : ACTIONS[event.key];
  if (!action) return;
  event.preventDefault();
  action();
}

/** Makes the keys of the page work. */
export function useKeys(): void {
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
