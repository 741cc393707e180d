import { FACELESS_GERMAN } from './de/sources.js';
import { FACELESS_ENGLISH } from './en/sources.js';

/** Names of sources that are no more than described, of all languages. */
export const FACELESS: ReadonlySet<string> = new Set([...FACELESS_GERMAN, ...FACELESS_ENGLISH]);
