import { type Camera, worldX, worldY } from './camera.js';
import { paddingOf } from './room.js';

/** Whether something of the page lies over an element at its pixel. */
function isCovered(element: HTMLElement, x: number, y: number): boolean {
  const box = element.getBoundingClientRect();
  const over = document.elementFromPoint(box.left + x, box.top + y);
  return over !== null && !element.contains(over);
}

/** By how many pixels the map must move so that nothing lies over a place; null: nothing does. Panels stand on the map, and may have come just now. */
export function wayIntoSight(
  element: HTMLElement,
  camera: Camera,
  { lon, lat }: { readonly lon: number; readonly lat: number },
): readonly [dx: number, dy: number] | null {
  const [x, y] = [camera.screenX(worldX(lon)), camera.screenY(worldY(lat))];
  if (camera.sees(lon, lat) && !isCovered(element, x, y)) return null;
  const { left, right, top, bottom } = paddingOf(camera.width);
  return [(left + camera.width - right) / 2 - x, (top + camera.height - bottom) / 2 - y];
}
