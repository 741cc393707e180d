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
      const days = cell.lastConfirmed === null ? null : daysBetween(cell.lastConfirmed, day);
      const probability = cell.probability * (days !== null && days > 0 ? 2 ** (-days / fading.halfLifeDays) : 1);
      const faded = cell.probability >= fading.heldFrom && probability < fading.heldFrom;
      return faded ? { ...cell, probability, status: 'unknown' as const, holders: [] } : { ...cell, probability };
    });
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
