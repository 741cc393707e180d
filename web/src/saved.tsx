import { useId, useRef, useState, useSyncExternalStore } from 'react';
import { useDismissed } from './dismissed.js';
import { StateLink } from './link.js';
import { useSpeech } from './speech.js';
import { parseAddress, stateNow } from './state.js';
import { SEARCH } from './words/search.js';

interface Saved {
  readonly name: string;
  /** The query of the address. */
  readonly search: string;
}

const KEY = 'lagebild-views';
const MOST = 50;
let last: { text: string | null; views: readonly Saved[] } | null = null;
const listeners = new Set<() => void>();

const isSaved = (one: unknown): one is Saved =>
  typeof one === 'object' &&
  one !== null &&
  typeof (one as Saved).name === 'string' &&
  typeof (one as Saved).search === 'string';

/** What this browser keeps; what is no list of views is no view. */
function current(): readonly Saved[] {
  let text: string | null = null;
  try {
    text = window.localStorage.getItem(KEY);
    if (last?.text === text) return last.views;
    const read: unknown = JSON.parse(text ?? '[]');
    last = { text, views: Array.isArray(read) ? read.filter(isSaved).slice(0, MOST) : [] };
  } catch {
    last = { text, views: last?.text === text ? last.views : [] };
  }
  return last.views;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

/** False where the browser keeps nothing. */
function keep(views: readonly Saved[]): boolean {
  try {
    window.localStorage.setItem(KEY, JSON.stringify(views));
  } catch {
    return false;
  }
  for (const listener of listeners) listener();
  return true;
}

function SaveForm({ views }: { readonly views: readonly Saved[] }) {
  const words = useSpeech(SEARCH);
  const [name, setName] = useState('');
  const [refused, setRefused] = useState(false);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const told = name.trim();
        if (!told) return;
        const others = views.filter((one) => one.name !== told);
        setRefused(!keep([...others, { name: told, search: window.location.search }]));
        setName('');
      }}
    >
      <label className="filter">
        <span>{words.name}</span>
        <input value={name} maxLength={60} required onChange={(event) => setName(event.target.value)} />
      </label>
      <button type="submit">{words.save}</button>
      {refused && <p role="alert">{words.noRoom}</p>}
    </form>
  );
}

/** Views that were saved in this browser: all that the address says, under a name. */
export function SavedViews() {
  const words = useSpeech(SEARCH);
  const id = useId();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useDismissed(box, open, () => setOpen(false));
  const views = useSyncExternalStore(subscribe, current);
  // Language and theme stay as they are now: they are no part of what was looked at.
  const stateOf = (search: string) => {
    const { lang: _, theme: __, ...state } = parseAddress(search, stateNow().lang).state;
    return state;
  };
  return (
    <div className="saved" ref={box}>
      <button type="button" className="plain" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {words.saved} <span aria-hidden="true">▾</span>
      </button>
      {open && (
        <div className="saved-list" id={id}>
          {views.length === 0 && <p className="quiet">{words.savedNone}</p>}
          <ul>
            {views.map(({ name, search }) => (
              <li key={name}>
                <StateLink change={stateOf(search)} onClick={() => setOpen(false)}>
                  {name}
                </StateLink>
                <button
                  type="button"
                  className="plain"
                  aria-label={words.remove(name)}
                  onClick={() => keep(views.filter((one) => one.name !== name))}
                >
                  ✕
                </button>
              </li>
            ))}
          </ul>
          <SaveForm views={views} />
        </div>
      )}
    </div>
  );
}
