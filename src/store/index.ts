export * from './carry.js';
export * from './identify.js';
export * from './open.js';
export * from './terms.js';
export * from './types.js';
