import { bearing, destination, type Position, type Ring } from './geodesy.js';

const STEP = 11.25;

const closed = (ring: readonly Position[]): Ring => [...ring, ring[0]!];

/** A circle of so many kilometres. */
export const circle = (centre: Position, km: number): Ring =>
  closed(Array.from({ length: 32 }, (_, i) => destination(centre, i * STEP, km)));

/** What lies between two distances under the bearings half to each side of the middle one. */
export function wedge(centre: Position, middle: number, half: number, fromKm: number, toKm: number): Ring {
  const steps = Math.ceil((2 * half) / STEP);
  const bearings = Array.from({ length: steps + 1 }, (_, i) => middle - half + (i * 2 * half) / steps);
  const outer = bearings.map((b) => destination(centre, b, toKm));
  const inner = fromKm > 0 ? bearings.map((b) => destination(centre, b, fromKm)).reverse() : [centre];
  return closed([...outer, ...inner]);
}

/** The bearing of a line at one of its points. */
const courseAt = (line: readonly Position[], i: number): number =>
  bearing(line[Math.max(0, i - 1)]!, line[Math.min(line.length - 1, i + 1)]!);

const beside = (line: readonly Position[], turn: number, km: number): Position[] =>
  line.map((point, i) => destination(point, courseAt(line, i) + turn, km));

/** What lies within so many kilometres of a line, cut off square at its ends; bends that are much smaller are cut. */
export function corridor(given: readonly Position[], halfKm: number): Ring {
  const line = simplified(given, halfKm / 2);
  return closed([...beside(line, -90, halfKm), ...beside(line, 90, halfKm).reverse()]);
}

/** What lies within so many kilometres of a line on the side that looks towards a bearing. */
export function band(given: readonly Position[], towards: number, km: number): Ring {
  const line = simplified(given, km / 4);
  const looks = (turn: number): number =>
    line.reduce((sum, _, i) => sum + Math.cos(((courseAt(line, i) + turn - towards) * Math.PI) / 180), 0);
  const turn = looks(90) >= looks(-90) ? 90 : -90;
  return closed([...line, ...beside(line, turn, km).reverse()]);
}

/** A line without the points that are off the rest by less than so many kilometres (Douglas and Peucker). */
export function simplified(line: readonly Position[], km: number): readonly Position[] {
  if (line.length < 3) return line;
  const [first, last] = [line[0]!, line.at(-1)!];
  let [far, at] = [0, 0];
  for (let i = 1; i < line.length - 1; i++) {
    const off = kmFromSegment(line[i]!, first, last);
    if (off > far) [far, at] = [off, i];
  }
  if (far <= km) return [first, last];
  return [...simplified(line.slice(0, at + 1), km).slice(0, -1), ...simplified(line.slice(at), km)];
}

/** Distance from the stretch between two positions, on a plane at its latitude: enough for some hundred kilometres. */
function kmFromSegment([x, y]: Position, [x1, y1]: Position, [x2, y2]: Position): number {
  const scale = Math.cos(((y1 + y2) / 2) * (Math.PI / 180));
  const [dx, dy] = [(x2 - x1) * scale, y2 - y1];
  const length = dx * dx + dy * dy;
  const t = length ? Math.max(0, Math.min(1, ((x - x1) * scale * dx + (y - y1) * dy) / length)) : 0;
  return Math.hypot((x - x1) * scale - t * dx, y - y1 - t * dy) * 111.2;
}

/** A box in degrees. */
export const box = ([west, south, east, north]: readonly [number, number, number, number]): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

/** The part of a ring on one side of a parallel or meridian (Sutherland and Hodgman). */
export function clip(ring: Ring, axis: 0 | 1, at: number, above: boolean): Ring {
  const keeps = (p: Position): boolean => (above ? p[axis] >= at : p[axis] <= at);
  const kept: Position[] = [];
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1]!, ring[i]!];
    if (keeps(a)) kept.push(a);
    if (keeps(a) !== keeps(b)) {
      const t = (at - a[axis]) / (b[axis] - a[axis]);
      kept.push([a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]);
    }
  }
  return kept.length > 2 ? closed(kept) : [];
}
