import type { ControlInterval, PlaceRef } from '../../src/situation/types.js';
import type { ControlAnswer } from './answers.js';
import { daysBetween } from './day.js';

/**
 * The cells of one day out of the whole course, as certain as they are on that day. It does what the server does for `at`, so that moving
 * the day waits for nobody.
 */
export function controlOn(
  { control, fading }: Pick<ControlAnswer, 'control' | 'fading'>,
  day: string,
): readonly ControlInterval[] {
  return control
    .filter(({ start, end }) => (start === null || start <= day) && (end === null || day <= end))
    .map((cell) => {
      const probability = probabilityOn(cell, day);
      const faded = cell.probability >= fading.heldFrom && probability < fading.heldFrom;
      return faded ? { ...cell, probability, status: 'unknown' as const, holders: [] } : { ...cell, probability };
    });
}

/** The probability on a day of the interval: between the days of its course it runs in a line. */
function probabilityOn({ course = [], probability }: ControlInterval, day: string): number {
  const next = course.findIndex(([on]) => on > day);
  const [after, before] = [course[next], course[next < 0 ? course.length - 1 : next - 1]];
  if (!before) return after?.[1] ?? probability;
  if (!after) return before[1];
  const [gone, all] = [daysBetween(before[0], day) ?? 0, daysBetween(before[0], after[0]) ?? 1];
  return before[1] + ((after[1] - before[1]) * gone) / all;
}

/** What tells a place from others: its id, else its name. */
export const keyOf = (place: PlaceRef): string => place.id ?? place.name;

/** A place on the map: the whole and its parts on one day. */
export interface MapPlace {
  readonly key: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly whole: ControlInterval | null;
  readonly parts: readonly ControlInterval[];
}

/** The places that have a point, with their parts. */
export function mapPlaces(rows: readonly ControlInterval[]): readonly MapPlace[] {
  const byKey = new Map<string, ControlInterval[]>();
  for (const row of rows) {
    const key = keyOf(row.place);
    byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  return [...byKey].flatMap(([key, cells]) => {
    const place = cells[0]?.place;
    if (!place || place.lat === null || place.lon === null) return [];
    const whole = cells.find(({ part }) => part === null) ?? null;
    const parts = cells.filter(({ part }) => part !== null);
    return [{ key, name: place.name, lat: place.lat, lon: place.lon, whole, parts }];
  });
}
