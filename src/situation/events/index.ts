export { EventCatalogue } from './catalogue.js';
export { Columns } from './columns.js';
export { Copies, type CopyRelation, type CopyText, findCopies } from './copies.js';
export { type Evidence, Scales } from './evidence.js';
export { type EventWithClaims, eventsOf, foldEvents, groupClaims, knownBy, within } from './fold.js';
export { Grouping } from './grouping.js';
export { Retellings, type Retold } from './retelling.js';
export * from './types.js';
