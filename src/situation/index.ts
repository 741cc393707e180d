export { controlAt, explainCell, type FoldOptions, foldControl } from './fold.js';
export { POLICY } from './policy.js';
export * from './types.js';
