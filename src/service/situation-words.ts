/** Closed lists of words of the situation, for whoever offers them as a choice; light to load. */
export { DISPUTE_MATTERS } from '../situation/disputes/types.js';
export { EVENT_STATUSES } from '../situation/events/types.js';
export { RELATION_KINDS } from '../situation/relations/types.js';
export { TOLL_PERIODS } from '../situation/tolls/periods.js';
export { PLACE_LEVELS } from '../situation/tolls/place-level.js';
