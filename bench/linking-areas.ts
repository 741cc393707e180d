import { readFileSync } from 'node:fs';
import { areaKm2, isInside, type Position, type Ring } from '../src/knowledge/area/geodesy.js';
import { loadKnowledge } from '../src/knowledge/index.js';

/** Words that tell a place by others, where it truly is, and a polygon that was fixed before the geometry was written. */
export interface AreaReference {
  readonly words: string;
  readonly country: string;
  readonly about: string;
  readonly truth: Position;
  readonly polygon: Ring;
}

/** What became of such words. */
export interface AreaOutcome {
  readonly reference: AreaReference;
  readonly found: boolean;
  readonly inside: boolean;
  /** Area against that of the reference. */
  readonly ratio: number | null;
}

/** Reads the 218 expressions and what the geometry makes of them. */
export function areaOutcomes(): readonly AreaOutcome[] {
  const knowledge = loadKnowledge();
  return readFileSync(new URL('./linking/areas.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const reference = JSON.parse(line) as AreaReference;
      const area = knowledge.areaOf(reference.words, { published: null, countries: [reference.country] });
      return {
        reference,
        found: area !== null,
        inside: area?.polygons.some((ring) => isInside(reference.truth, ring)) ?? false,
        ratio: area && area.km2 / areaKm2(reference.polygon),
      };
    });
}
