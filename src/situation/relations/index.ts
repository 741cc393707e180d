export { foldRelations, RELATION_TYPES } from './fold.js';
export * from './types.js';
