import { where } from './key.js';

/** Whether the words are a part of the map: zoom, latitude, longitude. */
export function isMapView(text: string): boolean {
  const found = /^(\d{1,2}(?:\.\d+)?)\/(-?\d{1,2}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)$/u.exec(text);
  return (
    found !== null && Number(found[1]) <= 22 && Math.abs(Number(found[2])) <= 85 && Math.abs(Number(found[3])) <= 180
  );
}

/** Keys of map, timeline, network and situation report. */
export const mapKeys = {
  /** Part of the map as `zoom/latitude/longitude`; null: all places. */
  map: where(isMapView),
};
