/** What was typed, kept in this tab: a new page or a server that was away loses nothing. */
export interface Fields {
  readonly text: string;
  readonly published: string;
  readonly publisher: string;
  readonly title: string;
}

const KEY = 'lagebild-typed';
const EMPTY: Fields = { text: '', published: '', publisher: '', title: '' };
let kept: Fields | null = null;

/** What stood in the fields last. */
export function keptFields(): Fields {
  if (kept) return kept;
  try {
    const read: unknown = JSON.parse(window.sessionStorage.getItem(KEY) ?? '{}');
    const told = Object.entries(typeof read === 'object' && read !== null ? read : {});
    kept = {
      ...EMPTY,
      ...Object.fromEntries(told.filter(([key, value]) => key in EMPTY && typeof value === 'string')),
    };
  } catch {
    kept = EMPTY;
  }
  return kept;
}

/** Keeps the fields; a text that is too large for the browser's store is kept as long as the page is open. */
export function keepFields(fields: Fields): void {
  kept = fields;
  try {
    window.sessionStorage.setItem(KEY, JSON.stringify(fields));
  } catch {
    try {
      window.sessionStorage.setItem(KEY, JSON.stringify({ ...fields, text: '' }));
    } catch {
      // The browser keeps nothing: the page does, while it is open.
    }
  }
}
