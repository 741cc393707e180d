import { dayNumber } from '../day.js';
import { type Family, familyOf } from './glyph.js';

/** What `GET /api/marks` answers. */
export interface MarksAnswer {
  readonly kinds: readonly string[];
  readonly statuses: readonly string[];
  readonly places: readonly {
    readonly id: string | null;
    readonly name: string;
    readonly lat: number | null;
    readonly lon: number | null;
  }[];
  readonly marks: readonly (readonly [string, number, string | null, string | null, number, number, number])[];
}

/** An event as maps and lanes draw it. */
export interface EventMark {
  readonly id: string;
  readonly kind: string;
  readonly family: Family;
  /** Days since 1970. */
  readonly start: number;
  readonly end: number;
  /** What the address calls its place; null: none is told. */
  readonly place: string | null;
  readonly name: string;
  readonly lat: number | null;
  readonly lon: number | null;
  /** A report says it by itself: not on somebody's word, denied or announced. */
  readonly sure: boolean;
  readonly status: string;
  readonly voices: number;
}

/** Events with a day, earliest first. What did not happen or is only announced has no mark. */
export function eventMarks({ kinds, statuses, places, marks }: MarksAnswer): readonly EventMark[] {
  return marks
    .flatMap(([id, kind, start, end, place, status, voices]): EventMark[] => {
      const [from, to] = [start && dayNumber(start), end && dayNumber(end)];
      const said = statuses[status] ?? '';
      if (said === 'announced' || said === 'negated') return [];
      if (typeof from !== 'number' && typeof to !== 'number') return [];
      const at = places[place];
      return [
        {
          id,
          kind: kinds[kind] ?? '',
          family: familyOf(kinds[kind] ?? ''),
          start: (from ?? to) as number,
          end: (to ?? from) as number,
          place: at ? (at.id ?? at.name) : null,
          name: at?.name ?? '',
          lat: at?.lat ?? null,
          lon: at?.lon ?? null,
          sure: said === 'asserted',
          status: said,
          voices,
        },
      ];
    })
    .sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
}

/** Events of a place in a window of days, newest first. */
export interface EventStack {
  readonly place: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly events: readonly EventMark[];
}

/** Events of the days up to and with the day, place by place. */
export function stacksOf(events: readonly EventMark[], day: number, days: number): readonly EventStack[] {
  const byPlace = new Map<string, EventMark[]>();
  for (const event of events) {
    if (event.start > day) break;
    if (event.end <= day - days || event.lat === null || event.place === null) continue;
    const known = byPlace.get(event.place);
    if (known) known.push(event);
    else byPlace.set(event.place, [event]);
  }
  return [...byPlace].map(([place, of]) => {
    const { name, lat, lon } = of[0]!;
    return { place, name, lat: lat!, lon: lon!, events: of.reverse() };
  });
}

/** How many families stand side by side; of more only the number is told. */
const MOST = 3;

/** What a stack looks like: its families, most told first, whether a report says one of each by itself, and how many events stand behind. */
export interface StackLook {
  readonly families: readonly (readonly [family: Family, sure: boolean])[];
  readonly more: number;
}

export function lookOf(events: readonly EventMark[]): StackLook {
  const counts = new Map<Family, { n: number; sure: boolean }>();
  for (const { family, sure } of events) {
    const known = counts.get(family) ?? { n: 0, sure: false };
    counts.set(family, { n: known.n + 1, sure: known.sure || sure });
  }
  const order = [...counts].sort(([, a], [, b]) => b.n - a.n);
  const families = order.slice(0, MOST).map(([family, { sure }]) => [family, sure] as const);
  return { families, more: events.length > families.length ? events.length : 0 };
}
