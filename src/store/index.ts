export * from './carry.js';
export * from './open.js';
export * from './types.js';
