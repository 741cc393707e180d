export * from './control-geojson.js';
export * from './geojson.js';
export { shapeOfArea } from './geometry.js';
export * from './manifest.js';
