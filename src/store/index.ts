export * from './carry.js';
export * from './open.js';
export { sinceDay } from './since.js';
export * from './types.js';
