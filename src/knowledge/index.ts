export { loadKnowledge } from './load.js';
export * from './types.js';
