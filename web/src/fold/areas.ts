import { Delaunay } from 'd3-delaunay';
import type { Course, Frame } from './course.js';
import { WHOLE } from './course.js';
import type { AreasWanted, Hexagon } from './messages.js';
import { REACH } from './reach.js';

/** Size of a hexagon on the screen: from its middle to a corner, in pixels. */
const CORNER = 11;

/** Fainter ones are left out. */
const LEAST = 0.06;
/** Places in `PACKED_STATUS` that somebody holds: controlled, besieged. */
const HELD = new Set([0, 2]);
const WORLD = 40_075.017;

interface Site {
  readonly x: number;
  readonly y: number;
  /** Whose it is; 0: nobody knows, or it is fought over. */
  readonly list: number;
  readonly sure: number;
}

type Point = readonly [x: number, y: number];

/** Web Mercator, the world from 0 to 1. */
const project = (lon: number, lat: number): Point => {
  const sin = Math.sin((Math.max(-85, Math.min(85, lat)) * Math.PI) / 180);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)];
};
const unproject = ([x, y]: Point): readonly [lon: number, lat: number] => [
  (x - 0.5) * 360,
  (360 / Math.PI) * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - 90,
];

const isToldByOthers = (id: string): boolean => id.startsWith('area:') || id.includes('/');

/** All places that are a point, with who holds the whole of them on the day; and towns of which nothing is told. */
function sitesOf(
  course: Course,
  frame: Frame,
  towns: AreasWanted['towns'],
  wide: ReadonlySet<string>,
): readonly Site[] {
  const whole = new Map<number, number>();
  for (let cell = 0; cell < frame.status.length; cell++)
    if (course.cellPart[cell] === 0) whole.set(course.cellPlace[cell]!, cell);
  const sites: Site[] = [];
  for (const [index, { id, lat, lon }] of course.heads.entries()) {
    if (lat === null || lon === null) continue;
    const vague = id !== null && wide.has(id);
    // The middle of a province is no place; that of `north of X` keeps its ground free.
    if (vague && !isToldByOthers(id)) continue;
    const [x, y] = project(lon, lat);
    const cell = whole.get(index);
    const held = !vague && cell !== undefined && HELD.has(frame.status[cell]!);
    sites.push({
      x,
      y,
      list: held ? frame.holders[cell]! : 0,
      sure: held ? frame.probability[cell]! / WHOLE : 0,
    });
  }
  // A town that is told of is not told of twice.
  const known = sites.slice();
  for (const [lon, lat] of towns) {
    const [x, y] = project(lon, lat);
    if (!known.some((site) => Math.hypot(site.x - x, site.y - y) < 1e-4)) sites.push({ x, y, list: 0, sure: 0 });
  }
  return sites;
}

/**
 * How sure it is that a point is held by who holds the place nearest to it: the place's own probability, less with distance, less where the places
 * around (neighbours in the Delaunay triangulation, weighed by the inverse of their squared distance) are another's or nobody's.
 */
function sureAt(sites: readonly Site[], delaunay: Delaunay<Site>, nearest: number, [x, y]: Point, km: number): number {
  const site = sites[nearest]!;
  const away = (one: Site) => Math.hypot(one.x - x, one.y - y) * km;
  const distance = away(site);
  if (distance >= REACH) return 0;
  let [same, all] = [0, 0];
  for (const index of [nearest, ...delaunay.neighbors(nearest)]) {
    // Two or three sites in a line have neighbours that are none.
    const one = sites[index];
    const far = one ? away(one) : Number.POSITIVE_INFINITY;
    if (!one || far > 2 * REACH) continue;
    const weight = 1 / (far * far + 1);
    all += weight;
    if (one.list === site.list) same += weight;
  }
  return site.sure * (1 - distance / REACH) ** 0.5 * Math.max(0, (2 * same) / all - 1);
}

/** Areas between places of known control. The ground next to a place of which nothing is known belongs to nobody. */
export function areasOf(
  course: Course,
  frame: Frame,
  { bounds, zoom, towns }: AreasWanted,
  wide: ReadonlySet<string> = new Set(),
): readonly Hexagon[] {
  const sites = sitesOf(course, frame, towns, wide);
  if (!sites.some(({ list }) => list > 0)) return [];
  const delaunay = Delaunay.from(
    sites,
    ({ x }) => x,
    ({ y }) => y,
  );
  const corner = CORNER / (512 * 2 ** zoom);
  const [dx, dy] = [corner * Math.sqrt(3), corner * 1.5];
  const [west, north] = project(bounds.west, bounds.north);
  const [east, south] = project(bounds.east, bounds.south);
  const km = WORLD * Math.cos(((bounds.south + bounds.north) * Math.PI) / 360);
  const found: Hexagon[] = [];
  let nearest = 0;
  // The grid hangs on the world, not on what is in sight: hexagons stay where they are when the map is moved.
  for (let row = Math.floor(north / dy); row * dy <= south + dy; row++)
    for (let column = Math.floor(west / dx); column * dx <= east + dx; column++) {
      const at: Point = [(column + (row % 2 ? 0.5 : 0)) * dx, row * dy];
      nearest = Math.max(0, delaunay.find(at[0], at[1], nearest));
      const site = sites[nearest];
      if (!site || site.list === 0) continue;
      const sure = sureAt(sites, delaunay, nearest, at, km);
      if (sure >= LEAST) found.push({ ring: ringOf(at, corner), list: site.list, sure });
    }
  return found;
}

function ringOf([x, y]: Point, corner: number): Hexagon['ring'] {
  return [0, 1, 2, 3, 4, 5, 0].map((i) => {
    const angle = ((60 * i + 30) * Math.PI) / 180;
    return unproject([x + corner * Math.cos(angle), y + corner * Math.sin(angle)]);
  });
}
