import { readFileSync } from 'node:fs';
import { once } from '../remember.js';
import type { Position, Ring } from './geodesy.js';

interface Packed {
  readonly format: 'lagebild-borders-1';
  readonly outlines: Readonly<Record<string, readonly (readonly number[])[]>>;
  readonly borders: Readonly<Record<string, readonly (readonly number[])[]>>;
}

/** Outlines of countries and the land borders between them, coarse: good to about 10 km. */
export interface Borders {
  /** Rings of a country, the largest part and its islands. */
  outline(country: string): readonly Ring[];
  /** Lines between two countries; none where they have no land border. */
  between(a: string, b: string): readonly (readonly Position[])[];
  /** Countries that have a land border with one. */
  neighbours(country: string): readonly string[];
}

/** Opens the packed borders; the file is read when they are first asked for. */
export function openBorders(file: URL): Borders {
  const packed = once(() => JSON.parse(readFileSync(file, 'utf8')) as Packed);
  return {
    outline: (country) => (packed().outlines[country] ?? []).map(points),
    between: (a, b) => (packed().borders[[a, b].sort().join('-')] ?? []).map(points),
    neighbours: (country) =>
      Object.keys(packed().borders).flatMap((pair) => {
        const [a, b] = pair.split('-') as [string, string];
        return a === country ? [b] : b === country ? [a] : [];
      }),
  };
}

/** First point and steps, in hundredths of a degree. */
function points(steps: readonly number[]): readonly Position[] {
  const found: Position[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i + 1 < steps.length; i += 2) {
    x += steps[i]!;
    y += steps[i + 1]!;
    found.push([x / 100, y / 100]);
  }
  return found;
}
