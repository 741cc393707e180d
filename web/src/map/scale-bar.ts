import type { Camera } from './camera.js';

/** Circumference of the earth at the equator, in metres. */
const AROUND = 40_075_016.686;

/** A round distance that is at most `most` pixels long in the middle of the map: 1, 2, 3 or 5 times a power of ten. */
export function scaleOf(camera: Pick<Camera, 'scale' | 'lat'>, most: number): { pixels: number; words: string } {
  const metres = (AROUND * Math.cos((camera.lat * Math.PI) / 180)) / camera.scale;
  const power = 10 ** Math.floor(Math.log10(metres * most));
  const times = [5, 3, 2, 1].find((one) => one * power <= metres * most) ?? 1;
  const long = times * power;
  return { pixels: long / metres, words: long >= 1000 ? `${long / 1000} km` : `${long} m` };
}
