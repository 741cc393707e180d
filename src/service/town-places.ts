import type { PlaceMention } from '../claims/index.js';
import type { Place } from '../knowledge/index.js';
import { townPlaces } from '../languages/town-places.js';
import type { KnownClaim } from '../situation/index.js';
import { groupBy } from '../text/index.js';
import { knowledge } from './knowledge.js';

const TOWNS: ReadonlySet<string> = new Set(['city', 'town', 'village']);
/** A town must have so large a share of a report's places for the report to speak of it. */
const SHARE = 0.5;

/**
 * Claims with `der Hafen`, `die Altstadt` as places of the town that their report speaks of: the same in all reports, where the gazetteer knows them with its identity.
 * `among`: all claims of the reports in which there are such places, see `needsTown`.
 */
export function withTownPlaces(
  claims: readonly KnownClaim[],
  among: readonly KnownClaim[] = claims,
): readonly KnownClaim[] {
  const towns = new Map<string, Place | null>();
  const reports = groupBy(among, ({ report }) => report.hash);
  return claims.map((known) => {
    if (!needsTown(known)) return known;
    const { places, origin, destination } = known.claim;
    const { hash } = known.report;
    let town = towns.get(hash);
    if (town === undefined) {
      town = townOf(reports.get(hash) ?? []);
      towns.set(hash, town);
    }
    if (town === null) return known;
    const at = town;
    const settle = (all: readonly PlaceMention[]) => all.map((one) => (isOfTown(one) ? placed(one, at) : one));
    const claim = { ...known.claim, places: settle(places), origin: settle(origin), destination: settle(destination) };
    return { ...known, claim };
  });
}

/** Whether a claim names what a town has one of: only then it matters of which town its report speaks. */
export const needsTown = ({ claim: { places, origin, destination } }: KnownClaim): boolean =>
  [...places, ...origin, ...destination].some(isOfTown);

const isOfTown = ({ id, name, described, part }: PlaceMention): boolean =>
  id === null && described === true && !part?.length && townPlaces.isOne(name);

function placed(mention: PlaceMention, town: Place): PlaceMention {
  const { described: _, ...rest } = mention;
  const context = { published: null, countries: town.country ? [town.country] : [] };
  const known = knowledge().findPlace(townPlaces.ofTown(mention.name, town.name), context);
  return known?.within === town.id
    ? { ...rest, id: known.id, name: known.name, within: town.name }
    : { ...rest, within: town.name };
}

/** The town of which a report speaks: at least half of its places that are known are it, or lie in it. */
function townOf(claims: readonly KnownClaim[]): Place | null {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { claim } of claims)
    for (const { id } of [...claim.places, ...claim.origin, ...claim.destination]) {
      const place = id === null ? null : knowledge().place(id);
      if (!place) continue;
      all++;
      const town = TOWNS.has(place.kind) ? place.id : place.within;
      if (town !== null) counts.set(town, (counts.get(town) ?? 0) + 1);
    }
  const [first] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  if (!first || first[1] < SHARE * all) return null;
  const town = knowledge().place(first[0]);
  return town && TOWNS.has(town.kind) ? town : null;
}
