export * from './disputes/index.js';
export * from './events/index.js';
export { controlAt, explainCell, type FoldOptions, foldControl } from './fold.js';
export { POLICY } from './policy.js';
export * from './relations/index.js';
export * from './story/index.js';
export * from './tolls/index.js';
export * from './types.js';
