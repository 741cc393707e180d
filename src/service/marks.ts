import type { SituationEvent } from '../situation/index.js';

/** An event as a mark on a map or a lane: id, place of its kind in `kinds`, first and last day (null: not told), place of its place in `places` (-1: none), place of its status in `statuses`, independent voices. */
export type Mark = readonly [
  id: string,
  kind: number,
  start: string | null,
  end: string | null,
  place: number,
  status: number,
  voices: number,
];

/** Events in few bytes: what a map and a timeline draw of them. */
export interface Marks {
  readonly kinds: readonly string[];
  readonly statuses: readonly string[];
  readonly places: readonly SituationEvent['places'][number][];
  readonly marks: readonly Mark[];
}

/** Place of a value in a list; a new one is added. */
function listed<T>(all: T[], at: Map<string, number>, key: string, value: T): number {
  const known = at.get(key);
  if (known !== undefined) return known;
  at.set(key, all.length);
  all.push(value);
  return all.length - 1;
}

/** Events as marks, each at the first of its places that has a point, else at the first. */
export function marksOf(events: readonly SituationEvent[]): Marks {
  const kinds: string[] = [];
  const statuses: string[] = [];
  const places: SituationEvent['places'][number][] = [];
  const [byKind, byStatus, byPlace] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  const marks = events.map((event): Mark => {
    const place = event.places.find(({ lat }) => lat !== null) ?? event.places[0];
    return [
      event.id,
      listed(kinds, byKind, event.kind, event.kind),
      event.start,
      event.end,
      place ? listed(places, byPlace, place.id ?? place.name, place) : -1,
      listed(statuses, byStatus, event.status, event.status),
      event.voices,
    ];
  });
  return { kinds, statuses, places, marks };
}
