export { type Contradiction, type DisputeGround, foldDisputes } from './fold.js';
export * from './types.js';
