import { bareKey, consonants, editDistance, readingsOf } from './fold-name.js';
import type { NameGrammar } from './grammar.js';
import { once, remembered } from './remember.js';
import type { Town, Towns } from './towns.js';
import type { LinkContext, Place, PlaceKind } from './types.js';

/** A place that a name may mean, with what choosing needs. */
export interface Candidate {
  readonly place: () => Place;
  /** null: a settlement of whatever size. */
  readonly kind: PlaceKind | null;
  readonly country: string | null;
  readonly population: number;
  /** Written down by hand, so sure without a population. */
  readonly known: boolean;
}

/** One way to look a name up. What it finds depends on the name alone; which of it fits, on the report. */
export interface PlaceLevel {
  find(name: string): readonly Candidate[];
  fits(candidate: Candidate, context: LinkContext): boolean;
}

/** Whether the place lies in a country that the report speaks of. */
export const inContext = ({ country }: Candidate, context: LinkContext): boolean =>
  country !== null && context.countries.includes(country);

/** Rows written by hand, by spelling and by sound. */
export interface PlaceRows {
  spelled(key: string): readonly Place[];
  sounding(key: string): readonly Place[];
}

/** Indexes rows; the sounds when they are first asked for. */
export function indexPlaces(places: readonly Place[]): PlaceRows {
  const named = (keysOf: (name: string) => readonly string[]): ReadonlyMap<string, readonly Place[]> => {
    const map = new Map<string, Place[]>();
    for (const place of places)
      for (const key of [place.name, ...place.names].flatMap(keysOf)) {
        const found = map.get(key);
        if (!found) map.set(key, [place]);
        else if (!found.includes(place)) found.push(place);
      }
    return map;
  };
  const spelled = named((name) => [bareKey(name)]);
  const sounding = once(() => named((name) => (name.length < 5 ? [] : readingsOf(name, ['german', 'english']))));
  return { spelled: (key) => spelled.get(key) ?? [], sounding: (key) => sounding().get(key) ?? [] };
}

/** Countries whose names reach German through another script, and so in many spellings; elsewhere a name is spelled as it is. */
const TRANSLITERATED = new Set(
  'SY IQ LY YE UA RU SD IL PS LB IR AF AM AZ GE EG TN DZ JO SA ET ER SO MM PK BY MR MA AE KW BH OM QA TJ UZ TM KG KZ'.split(
    ' ',
  ),
);
const SHORTEST_SOUND = 5;

/** Whether names of a country come to German through another script. */
export const isTransliterated = (country: string): boolean => TRANSLITERATED.has(country);

const transliterated = (candidate: Candidate, context: LinkContext): boolean =>
  candidate.kind !== 'country' && TRANSLITERATED.has(candidate.country ?? '') && inContext(candidate, context);

/** The ways to look a place up: its spelling, its sound, the consonants of its sound. */
export function placeLevels(rows: PlaceRows, towns: Towns, grammar: NameGrammar): readonly PlaceLevel[] {
  const ofTown = ({ row, country, population, exonym, kind }: Town): Candidate => ({
    place: () => towns.place(row),
    kind,
    country,
    population,
    known: exonym,
  });
  const tooPlain = (name: string): boolean => bareKey(name).length < 4 || grammar.isCommonWord(name);
  return [
    {
      find: remembered((name) =>
        /^\p{Ll}(?!.*\p{Lu})/u.test(name)
          ? []
          : [...rows.spelled(bareKey(name)).map(ofPlace), ...towns.find('spelling', bareKey(name)).map(ofTown)],
      ),
      fits: () => true,
    },
    {
      find: remembered((name) =>
        tooPlain(name)
          ? []
          : readingsOf(name, ['german', 'english', 'french'])
              .filter((key) => key.length >= SHORTEST_SOUND)
              .flatMap((key) => [...rows.sounding(key).map(ofPlace), ...towns.find('sound', key).map(ofTown)]),
      ),
      fits: transliterated,
    },
    {
      // Transliterations that differ in short vowels: only where the rest is long enough.
      find: remembered((name) => (tooPlain(name) ? [] : byConsonants(name, towns).map(ofTown))),
      fits: transliterated,
    },
  ];
}

function byConsonants(name: string, towns: Towns): readonly Town[] {
  const found = new Map<number, Town>();
  for (const sound of readingsOf(name, ['german', 'english'])) {
    const key = consonants(sound);
    if (sound.length < 6 || key.length < 3) continue;
    for (const town of towns.find('consonants', key))
      if (towns.sound(town.row).some((s) => endsAlike(s, sound) && editDistance(s, sound, 1) <= 1))
        found.set(town.row, town);
  }
  return [...found.values()];
}

/** `Bagram` is not `Bagrami`. */
const endsAlike = (a: string, b: string): boolean => /[aiu]$/.test(a) === /[aiu]$/.test(b);

const ofPlace = (place: Place): Candidate => ({
  place: () => place,
  kind: place.kind,
  country: place.country,
  population: place.population ?? 0,
  known: true,
});
