import type { Place } from './types.js';

/** A part of a place that has no row of its own: `Nordsyrien` lies within Syria. It has no point on the map. */
export function sectorPlace(whole: Place, sector: string, prefix: string): Place {
  const joined = whole.kind === 'country' && !/[\s-]/.test(whole.name);
  return {
    id: `${whole.id}/${sector}`,
    kind: whole.kind === 'country' || whole.kind === 'region' || whole.kind === 'admin1' ? 'region' : 'quarter',
    name: joined ? prefix + whole.name.toLowerCase() : `${prefix}-${whole.name}`,
    names: [],
    country: whole.country,
    within: whole.id,
    lat: null,
    lon: null,
    population: null,
  };
}
