import { day, oneOf, someOf, where, words } from './key.js';

const TYPE = /^[a-z]+(?:,[a-z]+)*$/u;
const MODALITIES = ['negated', 'planned', 'attempted', 'possible', 'claimed', 'asserted'];

/** What lists, tables and search are narrowed by. */
export const filterKeys = {
  /** Id or name of an actor. */
  actor: words,
  /** Type of claim, or kind of event; several with commas. */
  type: where((text) => TYPE.test(text)),
  /** Publisher. */
  source: words,
  /** Modality; several with commas. */
  modality: someOf(MODALITIES),
  /** Least confidence, 0 to 1. */
  confidence: where((text) => /^(?:0(?:\.\d{1,2})?|1)$/u.test(text)),
  /** Id or name of a place or region: there, or in what lies in it. */
  region: words,
  from: day,
  to: day,
  /** First day of what has changed. */
  since: day,
  /** By which policy the later day is weighed. */
  policy: oneOf(['cautious', 'last-word']),
  /** Matter of disputes. */
  matter: words,
  /** What is counted, and by what. */
  role: oneOf(['killed', 'wounded', 'missing', 'detained', 'surrendered', 'displaced']),
  by: oneOf(['month', 'place', 'actor']),
  /** A row of the tables, as `2018-06~place~party`: only its events. */
  cell: where((text) => text.length <= 700 && /^[^~]*~[^~]*~[^~]*$/u.test(text)),
  sort: where((text) => /^-?[a-z]+$/u.test(text)),
};
