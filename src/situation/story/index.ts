export { foldStory, type InStory } from './fold.js';
export * from './types.js';
