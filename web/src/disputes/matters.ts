import type { DisputeMatter } from '../../../src/situation/disputes/types.js';

/** What sides may not agree on, in the order of the choice. */
export const DISPUTES_OF: readonly DisputeMatter[] = [
  'whether',
  'who',
  'number',
  'day',
  'holder',
  'strength',
  'relation',
  'gazetteer',
];
