import { distanceKm } from './area/geodesy.js';
import type { NameGrammar } from './grammar.js';
import { type Candidate, inContext } from './place-level.js';
import type { Evidence, LinkContext, Place, PlaceKind, Ranking } from './types.js';

/** What ranking places asks beside their names. */
export interface PlaceRanker {
  readonly grammar: NameGrammar;
  /** Whether an actor that the report names is active there then, by the ledger. */
  readonly isActiveAt: (place: Place, context: LinkContext) => boolean;
}

/** Points of the evidence. */
const POINTS = {
  /** The report's first country, its second, the others. */
  country: [6, 4.5, 3.5],
  known: 1.5,
  /** For each power of ten of inhabitants. */
  size: 0.3,
  /** Nearest of the other places that the report names. */
  near: 1.5,
  around: 0.75,
  far: -1,
  within: 1,
  active: 0.5,
} as const;
const KM = { near: 60, around: 150, far: 400 } as const;

/** Outside the report's countries a name must be of a place this large, and the largest by this factor. */
const LARGE = 100_000;
const FACTOR = 4;
const COMMON_WORD_LARGE = 5_000;
const SHORT_NAME = 4;
const SHORT_NAME_LARGE = 10_000;
/** A place this small, this far from all other places of the report, is rather one of the same name that the gazetteer lacks. */
const SMALL = 20_000;
const LONELY_KM = 250;
const LONELY_FROM = 2;
/** Kinds, and lengths of names, that are known without the report's countries. */
const WIDE: readonly PlaceKind[] = ['country', 'region', 'admin1', 'sea', 'river', 'border'];
const LONG_NAME = 6;
/** So many candidates are told. */
const TOLD = 6;

interface Ranked extends Evidence<Place> {
  readonly of: Candidate;
  readonly nearestKm: number | null;
}

/** The candidates of a name with what speaks for each; the best is chosen where it is sure enough, else the name stays open. */
export function rankPlaces(
  candidates: readonly Candidate[],
  name: string,
  ranker: PlaceRanker,
  context: LinkContext,
): Ranking<Place> {
  const ranked = candidates
    .map((candidate) => evidence(candidate, ranker, context))
    .sort((a, b) => b.score - a.score || b.of.population - a.of.population);
  const best = ranked[0];
  if (!best) return { chosen: null, candidates: [] };
  const common = ranker.grammar.isCommonWord(name);
  const sure = inContext(best.of, context)
    ? isSureHere(best, name, common, context)
    : !common && isSureAnywhere(best.of, name, candidates);
  const told = ranked.slice(0, TOLD).map(({ candidate, score, grounds }) => ({ candidate, score, grounds }));
  return { chosen: sure ? best.candidate : null, candidates: told };
}

/** What speaks for a candidate. */
function evidence(of: Candidate, { isActiveAt }: PlaceRanker, context: LinkContext): Ranked {
  const place = of.place();
  const grounds: string[] = [];
  let score = 0;
  const count = (rule: string, points: number): void => {
    if (points === 0) return;
    score += points;
    grounds.push(`${rule} ${points > 0 ? '+' : ''}${Math.round(points * 10) / 10}`);
  };
  const rank = of.country === null ? -1 : context.countries.indexOf(of.country);
  if (rank >= 0) count('country', POINTS.country[Math.min(rank, POINTS.country.length - 1)]!);
  if (of.known) count('known', POINTS.known);
  if (of.population > 1) count('size', POINTS.size * Math.log10(of.population));
  const others = (context.places ?? []).filter((other) => other.id !== place.id);
  const nearestKm = nearest(place, others);
  if (nearestKm !== null && nearestKm <= KM.near) count('near', POINTS.near);
  else if (nearestKm !== null && nearestKm <= KM.around) count('around', POINTS.around);
  else if (nearestKm !== null && nearestKm > KM.far) count('far', POINTS.far);
  if (others.some((whole) => isProvinceOf(whole, place))) count('within', POINTS.within);
  if (rank >= 0 && isActiveAt(place, context)) count('active', POINTS.active);
  return { candidate: place, score, grounds, of, nearestKm };
}

const POINTED: readonly PlaceKind[] = ['city', 'town', 'village', 'quarter', 'facility'];

/** Kilometres to the nearest of the other settlements; null where there is none or the place has no point. */
function nearest({ lat, lon }: Place, others: readonly Place[]): number | null {
  if (lat === null || lon === null) return null;
  let km: number | null = null;
  for (const other of others) {
    if (other.lat === null || other.lon === null || !POINTED.includes(other.kind)) continue;
    const away = distanceKm([lon, lat], [other.lon, other.lat]);
    if (km === null || away < km) km = away;
  }
  return km;
}

/** `Sinjar in der Provinz Idlib`: whether a place lies in a province that the report names. */
function isProvinceOf(whole: Place, { lat, lon, within }: Place): boolean {
  if (within === whole.id) return true;
  if (whole.kind !== 'admin1' || lat === null || lon === null || whole.lat === null || whole.lon === null) return false;
  const radius = Math.sqrt((whole.areaKm2 ?? 0) / Math.PI);
  return radius > 0 && distanceKm([lon, lat], [whole.lon, whole.lat]) <= radius;
}

/** In the report's countries any town will do, unless its name is short or a word of the language, or it lies far from all the rest. */
function isSureHere({ of, nearestKm }: Ranked, name: string, common: boolean, context: LinkContext): boolean {
  const rank = context.countries.indexOf(of.country ?? '');
  if (common) return rank <= 1 && (of.known || of.population >= COMMON_WORD_LARGE);
  if (of.known) return true;
  const pointed = (context.places ?? []).filter(({ kind, lat }) => lat !== null && POINTED.includes(kind));
  if (of.population < SMALL && pointed.length >= LONELY_FROM && (nearestKm ?? 0) > LONELY_KM) return false;
  return name.length > SHORT_NAME || of.population >= SHORT_NAME_LARGE;
}

/** Elsewhere only what is well known and has no rival. */
function isSureAnywhere(best: Candidate, name: string, all: readonly Candidate[]): boolean {
  const byHand = all.filter((c) => c.known && c.kind !== null);
  if (byHand.length === 1 && byHand[0] === best && (WIDE.includes(best.kind!) || name.length >= LONG_NAME)) return true;
  return best.population >= LARGE && !all.some((c) => c !== best && c.population * FACTOR > best.population);
}
