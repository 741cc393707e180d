import type { Country } from './countries.js';
import { bareKey } from './fold-name.js';
import { once, remembered } from './remember.js';
import type { Towns } from './towns.js';
import type { Actor, Place } from './types.js';

/** What ledger and gazetteer know of words by their spelling alone, as bits; whether it is meant here is for the context to say. */
export const HINT = {
  country: 1,
  region: 2,
  settlement: 4,
  facility: 8,
  town: 16,
  largeTown: 32,
  organisation: 64,
  person: 128,
  surname: 256,
} as const;

/** Names that ledger and gazetteer hold, folded (case, diacritics, Arabic articles). */
export interface NameHints {
  /** Bits of `HINT` for a name of one or more words; 0 where none is known. */
  of(words: string): number;
  /** Most words of a known name that begins with this word; 0 where none does. */
  longestFrom(word: string): number;
}

/** What the names are taken from. */
export interface HintSources {
  readonly actors: readonly Pick<Actor, 'kind' | 'name' | 'names'>[];
  readonly countries: readonly Pick<Country, 'name' | 'names'>[];
  readonly places: readonly Pick<Place, 'kind' | 'name' | 'names'>[];
  readonly towns: Pick<Towns, 'find'>;
}

const LARGE = 50_000;
const PLACES: Readonly<Record<string, number>> = {
  country: HINT.country,
  region: HINT.region,
  admin1: HINT.region,
  river: HINT.region,
  sea: HINT.region,
  border: HINT.region,
  road: HINT.facility,
  facility: HINT.facility,
};
const NAMELESS = new Set(['generic', 'people']);

/** Names that begin with a small letter describe (`syrische Opposition`), but for articles (`al-Nusra-Front`). */
const isName = (text: string): boolean => /^(?:\p{Ll}{1,4}[-’' ])?\p{Lu}/u.test(text);

class Index {
  readonly bits = new Map<string, number>();
  readonly longest = new Map<string, number>();

  add(text: string, bit: number): void {
    const key = bareKey(text);
    if (!key || !isName(text)) return;
    this.bits.set(key, (this.bits.get(key) ?? 0) | bit);
    const words = text.split(/\s+/);
    const first = bareKey(words[0]!);
    this.longest.set(first, Math.max(this.longest.get(first) ?? 0, words.length));
  }
}

/** A person by the whole name and by the last word of it; those of one word are surnames. */
function addPerson(index: Index, text: string): void {
  const words = text.split(/\s+/);
  index.add(text, words.length > 1 ? HINT.person : HINT.surname);
  if (words.length > 1) index.add(words.at(-1)!, HINT.surname);
}

function indexed({ actors, countries, places }: HintSources): Index {
  const index = new Index();
  for (const { kind, name, names } of actors) {
    if (NAMELESS.has(kind)) continue;
    for (const text of [name, ...names.map((n) => n.text)])
      if (kind === 'person') addPerson(index, text);
      else index.add(text, kind === 'state' ? HINT.country : HINT.organisation);
  }
  for (const { name, names = [] } of countries) for (const text of [name, ...names]) index.add(text, HINT.country);
  for (const { kind, name, names } of places)
    for (const text of [name, ...names]) index.add(text, PLACES[kind] ?? HINT.settlement);
  return index;
}

const townBits = (towns: HintSources['towns'], key: string): number =>
  towns.find('spelling', key).reduce((bits, t) => bits | HINT.town | (t.population >= LARGE ? HINT.largeTown : 0), 0);

/** The names of a ledger and a gazetteer; indexed when first asked for. */
export function nameHints(sources: HintSources): NameHints {
  const index = once(() => indexed(sources));
  return {
    of: remembered((words) => {
      const key = bareKey(words);
      return key ? (index().bits.get(key) ?? 0) | townBits(sources.towns, key) : 0;
    }),
    longestFrom: (word) => index().longest.get(bareKey(word)) ?? 0,
  };
}
