import type { Place } from '../types.js';
import { areaId } from './area-id.js';
import type { Relation, ToldRelation } from './relation.js';

const countryId = (code: string): string => `place:${code.toLowerCase()}`;

/** A relation as it can be kept. */
export function toldOf(relation: Relation): ToldRelation {
  const told = partsOf(relation);
  return { ...told, area: areaId(told) };
}

function partsOf(relation: Relation): Omit<ToldRelation, 'area'> {
  const { kind } = relation;
  switch (relation.kind) {
    case 'border': {
      const within = relation.within ? [relation.within.id] : [];
      return { kind, of: [...relation.countries.map(countryId), ...within] };
    }
    case 'between':
      return { kind, of: [relation.of.id, relation.and.id], ...(relation.road ? { road: true } : {}) };
    case 'near':
      return { kind, of: [relation.of.id], ...(relation.wide ? { wide: true } : {}) };
    case 'part':
      return { kind, of: [relation.of.id], part: relation.part };
    case 'offset':
      return {
        ...{ kind, of: [relation.of.id], towards: relation.towards },
        ...(relation.km === null ? {} : { km: relation.km }),
      };
    case 'side':
      return { kind, of: [relation.of.id], towards: relation.towards, ...(relation.bank ? { bank: true } : {}) };
    default:
      return { kind, of: [relation.of.id] };
  }
}

/** The relation that was kept; null where a place of it is not known any more. */
export function relationOfTold(told: ToldRelation, placeOf: (id: string) => Place | null): Relation | null {
  const [of, and, within] = told.of.map(placeOf);
  if (!of) return null;
  const { kind, towards, part, km = null, wide = false, road = false, bank = false } = told;
  if (kind === 'border')
    return of.country && and?.country ? { kind, countries: [of.country, and.country], within: within ?? null } : null;
  if (kind === 'between') return and ? { kind, of, and, road } : null;
  if (kind === 'near') return { kind, of, wide };
  if (kind === 'part') return part ? { kind, of, part } : null;
  if (kind === 'offset') return towards ? { kind, of, towards, km } : null;
  if (kind === 'side') return towards ? { kind, of, towards, bank } : null;
  return { kind, of };
}
