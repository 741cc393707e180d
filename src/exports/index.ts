export * from './geojson.js';
export * from './manifest.js';
