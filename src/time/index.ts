export * from './calendar.js';
export * from './interval.js';
