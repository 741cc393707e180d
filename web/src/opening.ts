import { isDay } from './state.js';

/** What the server wrote into the page, known before anything is asked. */
export interface Opening {
  /** The store is the example: all of it is invented. */
  readonly example: boolean;
  /** The day with which the page opens; null: the server did not say. */
  readonly day: string | null;
}

/** What the server wrote into the page. */
export function openingOf(): Opening {
  const { day = '', example } = document.documentElement.dataset;
  return { example: example !== undefined, day: isDay(day) ? day : null };
}
