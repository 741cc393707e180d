export * from './control-geojson.js';
export * from './geojson.js';
export * from './manifest.js';
