export * from './error.js';
export * from './multimap.js';
export * from './package-file.js';
export * from './report.js';
export * from './span.js';
