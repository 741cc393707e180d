export * from './limits.js';
export * from './open.js';
export * from './published.js';
export * from './types.js';
