/** Closed lists of words of the situation, for whoever offers them as a choice; light to load. */
export { DISPUTE_MATTERS } from '../situation/disputes/types.js';
export { RELATION_KINDS } from '../situation/relations/types.js';
