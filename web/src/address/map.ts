import { oneOf, someOf, where } from './key.js';

/** Whether the words are a part of the map: zoom, latitude, longitude. */
export function isMapView(text: string): boolean {
  const found = /^(\d{1,2}(?:\.\d+)?)\/(-?\d{1,2}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)$/u.exec(text);
  return (
    found !== null && Number(found[1]) <= 22 && Math.abs(Number(found[2])) <= 85 && Math.abs(Number(found[3])) <= 180
  );
}

/** Layers of the map that are switched on and off. */
export const LAYERS = ['control', 'events', 'positions', 'areas', 'letters'] as const;
export type Layer = (typeof LAYERS)[number];

/** Layers that are on unless told. */
export const USUAL_LAYERS: readonly Layer[] = ['control', 'events', 'positions'];

/** Days before the day shown whose events the map shows. */
export const WINDOWS = ['1', '7', '30', '90'] as const;

/** What may stand between two actors. */
export const TIES = ['support', 'command', 'affiliation', 'membership', 'rivalry', 'hostile', 'talks'] as const;
export type Tie = (typeof TIES)[number];

/** Keys of map, timeline, network and situation report. */
export const mapKeys = {
  /** Part of the map as `zoom/latitude/longitude`; null: all places. */
  map: where(isMapView),
  /** Layers of the map with commas; `none`: the base alone; null: the usual ones. */
  layers: where((text) => text === 'none' || someOf(LAYERS).is(text)),
  /** Events of so many days are shown; null: 7. */
  window: oneOf(WINDOWS),
  /** Days that the timeline shows, as `2018-01-01..2018-06-30`; null: all. */
  span: where((text) => /^\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d$/u.test(text)),
  /** Kinds of relations in the network, with commas; null: all. */
  ties: someOf(TIES),
  /** Table in the stead of the drawing. */
  as: oneOf(['table']),
  /** Days of the situation report: the day shown, or the week that ends with it. */
  period: oneOf(['day', 'week']),
};

/** The layers that are on. */
export function layersOf(layers: string | null): ReadonlySet<Layer> {
  if (layers === null) return new Set(USUAL_LAYERS);
  return new Set(LAYERS.filter((layer) => layers.split(',').includes(layer)));
}

/** The address of some layers: null where they are the usual ones. */
export function layersText(on: ReadonlySet<Layer>): string | null {
  const text = LAYERS.filter((layer) => on.has(layer)).join(',');
  if (text === USUAL_LAYERS.join(',')) return null;
  return text === '' ? 'none' : text;
}
