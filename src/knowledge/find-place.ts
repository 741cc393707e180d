import type { Countries } from './countries.js';
import type { Candidate, PlaceLevel } from './place-level.js';
import { type PlaceRanker, rankPlaces } from './rank-place.js';
import { sectorPlace } from './sector-place.js';
import type { Towns } from './towns.js';
import type { LinkContext, Place, PlaceKind, Ranking } from './types.js';

/** What finding a place rests on. */
export interface PlaceFinder extends PlaceRanker {
  /** Is told every ranking that was made on the way: for those who ask why. */
  readonly tell?: (ranking: Ranking<Place>) => void;
  readonly countries: Countries;
  readonly towns: Towns;
  /** Ways to look a name up, the surest first. */
  readonly levels: readonly PlaceLevel[];
  /** The one row written by hand under this very name. */
  byHand(name: string): Place | null;
}

const QUOTES = /[„“”"«»‚‘]/g;
const SETTLEMENTS: readonly PlaceKind[] = ['city', 'town', 'village'];
/** The place that the words name, with what stands before the name (`die Provinz Idlib`) read as its kind. */
export function findPlace(words: string, finder: PlaceFinder, context: LinkContext): Place | null {
  const tokens = words
    .replace(QUOTES, ' ')
    .replace(/\([^)]*\)/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
  return phrase(tokens, null, finder, context);
}

function phrase(
  tokens: readonly string[],
  kind: PlaceKind | null,
  finder: PlaceFinder,
  context: LinkContext,
): Place | null {
  const { grammar, countries } = finder;
  if (tokens.length === 0) return null;
  const whole = named(tokens.join(' '), kind, finder, context);
  if (whole) return whole;
  const [first, next] = tokens;
  // `Altstadt von Derna`: a part that has no row of its own is within its town.
  if (tokens.length > 2 && grammar.isTownPart(first!) && grammar.isLink(next!))
    return phrase(tokens.slice(2), 'city', finder, context);
  // `die Hauptstadt` of the country that the report speaks of
  if (!next && grammar.isCapitalWord(first!)) return capitalOf(context.countries[0] ?? null, finder);
  // `die syrische Hauptstadt`
  if (tokens.length === 2 && grammar.isCapitalWord(next!)) return capitalOf(countries.of(first!), finder);
  if (!next) return sector(first!, finder, context) ?? tailed(first!, finder, context);
  const known = kind ?? grammar.placeClass(first!);
  const passed = grammar.isArticle(first!) || grammar.isLink(first!) || /^\p{Ll}/u.test(first!);
  // `Kiewer Vorort Butscha`: a word of origin; `Stadt`, `Provinz`: the kind. `Hafen von Derna` is not Derna.
  const steps = passed || countries.of(first!) !== null || grammar.placeClass(first!) !== null;
  if (!steps || (kind && grammar.isLink(first!)) || /^(?:al|el|as|asch)[- ]/i.test(first!)) return null;
  return phrase(tokens.slice(1), known, finder, context);
}

/** A name as it stands, without the ending of its genitive (`Dernas`), without that of its dative (`Kandil-Bergen`). */
function inflections(name: string): readonly string[] {
  if (/[^s]s$/.test(name)) return [name, name.slice(0, -1)];
  return /-\p{L}+en$/u.test(name) ? [name, name.slice(0, -1)] : [name];
}

/** A bare name of the kind asked for; genitives (`Dernas`) are tried as such. */
function named(name: string, kind: PlaceKind | null, finder: PlaceFinder, context: LinkContext): Place | null {
  for (const spelled of inflections(name)) {
    if (kind === 'admin1') {
      for (const word of finder.grammar.provinceWords) {
        const province = finder.byHand(`${word} ${spelled}`);
        if (province) return province;
      }
    }
    for (const level of finder.levels) {
      const fitting = level.find(spelled).filter((c) => kindFits(c, kind) && level.fits(c, context));
      if (!fitting.length) continue;
      const ranking = rankPlaces(fitting, spelled, finder, context);
      finder.tell?.(ranking);
      if (ranking.chosen) return ranking.chosen;
    }
  }
  return kind === null ? provinceNamed(name, finder, context) : null;
}

/** `in Yobe`: a province of the report's countries whose name no town has. */
function provinceNamed(name: string, finder: PlaceFinder, context: LinkContext): Place | null {
  if (!/^\p{Lu}/u.test(name) || name.length < SHORTEST_PROVINCE || finder.grammar.isCommonWord(name)) return null;
  for (const word of finder.grammar.provinceWords) {
    const province = finder.byHand(`${word} ${name}`);
    if (province?.country && context.countries.includes(province.country)) return province;
  }
  return null;
}

const SHORTEST_PROVINCE = 4;

function kindFits(candidate: Candidate, kind: PlaceKind | null): boolean {
  if (kind === null) return true;
  const own = candidate.kind;
  if (kind === 'admin1') return own === 'admin1' || own === 'region';
  if (kind === 'region') return own === 'region' || own === 'country' || own === 'admin1';
  if (kind === 'facility') return own === 'facility';
  if (kind === 'quarter') return own !== 'country' && own !== 'facility';
  return own === null || SETTLEMENTS.includes(own) || own === 'quarter';
}

/** `Dnipro-Ufer`, `Euphrat-Tal` */
function tailed(word: string, finder: PlaceFinder, context: LinkContext): Place | null {
  const at = word.lastIndexOf('-');
  if (at < 3 || !finder.grammar.isPlaceTail(word.slice(at + 1))) return null;
  const name = word.slice(0, at);
  return finder.byHand(finder.grammar.riverName(name)) ?? named(name, null, finder, context);
}

/** `Nordsyrien`, `Ost-Aleppo` */
function sector(word: string, finder: PlaceFinder, context: LinkContext): Place | null {
  const part = finder.grammar.sectorOf(word);
  const whole = part && /^\p{Lu}/u.test(word) ? named(part.rest, null, finder, context) : null;
  return whole && part ? sectorPlace(whole, part.sector, finder.grammar.sectorPrefix(part.sector)) : null;
}

function capitalOf(code: string | null, finder: PlaceFinder): Place | null {
  const capital = finder.countries.rows.find((row) => row.code === code)?.capital;
  return code && capital ? named(capital, 'city', finder, { published: null, countries: [code] }) : null;
}
