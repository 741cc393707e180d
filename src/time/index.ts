export * from './calendar.js';
export * from './feasts.js';
export * from './interval.js';
