export * from './make.js';
export * from './markdown.js';
export * from './types.js';
