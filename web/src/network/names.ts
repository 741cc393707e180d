import { sideKey } from '../side.js';
import type { Spot } from './layout.js';

/** Longer names stand in two lines. */
const LONG = 18;
/** Width of a letter and height of a line, in pixels of the page: letters are 12 pixels high. */
const LETTER = 6.6;
const LINE = 13;

/** A name in one line or two, cut where the words leave the lines about as long as each other. */
export function linesOf(name: string): readonly string[] {
  if (name.length <= LONG) return [name];
  const middle = name.length / 2;
  const cuts = [...name.matchAll(/[ -]/gu)].map(({ index }) => index + 1);
  const cut = cuts.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return cut === undefined ? [name] : [name.slice(0, cut).trimEnd(), name.slice(cut)];
}

/**
 * Actors whose names have room below their discs: the chosen one first, then those with most ties. `scale`: units of the drawing in a pixel
 * of the page.
 */
export function namesWithRoom(spots: readonly Spot[], scale: number, chosen: string | null): ReadonlySet<string> {
  const order = [...spots].sort(
    (a, b) => Number(sideKey(b.node) === chosen) - Number(sideKey(a.node) === chosen) || b.node.edges - a.node.edges,
  );
  const taken: (readonly [left: number, top: number, right: number, bottom: number])[] = [];
  const named = new Set<string>();
  for (const { node, x, y, radius } of order) {
    const lines = linesOf(node.name);
    const half = (Math.max(...lines.map(({ length }) => length)) * LETTER * scale) / 2;
    const box = [x - half, y + radius, x + half, y + radius + (LINE * lines.length + 4) * scale] as const;
    if (taken.some(([l, t, r, b]) => l < box[2] && r > box[0] && t < box[3] && b > box[1])) continue;
    taken.push(box);
    named.add(sideKey(node));
  }
  return named;
}
