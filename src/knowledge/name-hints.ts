import { readFileSync } from 'node:fs';
import { bareKey } from './fold-name.js';
import { openTowns, type Towns } from './towns.js';

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

interface Row {
  readonly kind: string;
  readonly name: string;
  readonly names?: readonly (string | { readonly text: string })[];
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

const data = (name: string): URL => new URL(`../../data/${name}`, import.meta.url);
const rows = (name: string): readonly Row[] => JSON.parse(readFileSync(data(name), 'utf8')) as readonly Row[];
const spellings = ({ name, names = [] }: Row): readonly string[] => [
  name,
  ...names.map((n) => (typeof n === 'string' ? n : n.text)),
];

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

function indexed(): Index {
  const index = new Index();
  for (const row of rows('ledger/actors.json')) {
    if (NAMELESS.has(row.kind)) continue;
    const bit = row.kind === 'state' ? HINT.country : HINT.organisation;
    for (const text of spellings(row)) index.add(text, bit);
  }
  for (const row of rows('ledger/persons.json'))
    for (const text of spellings(row)) {
      const words = text.split(/\s+/);
      index.add(text, words.length > 1 ? HINT.person : HINT.surname);
      if (words.length > 1) index.add(words.at(-1)!, HINT.surname);
    }
  for (const row of rows('gazetteer/countries.json'))
    for (const text of spellings({ ...row, kind: 'country' })) index.add(text, HINT.country);
  for (const row of rows('gazetteer/places.json'))
    for (const text of spellings(row)) index.add(text, PLACES[row.kind] ?? HINT.settlement);
  return index;
}

const townBits = (towns: Towns, key: string): number =>
  towns.find('spelling', key).reduce((bits, t) => bits | HINT.town | (t.population >= LARGE ? HINT.largeTown : 0), 0);

let loaded: NameHints | null = null;

/** The names of the ledger and the gazetteer that travel with the package; read once per process. */
export function loadNameHints(): NameHints {
  loaded ??= readNameHints();
  return loaded;
}

function readNameHints(): NameHints {
  const { bits, longest } = indexed();
  const towns = openTowns(data('gazetteer/towns.bin'));
  return {
    of(words) {
      const key = bareKey(words);
      return key ? (bits.get(key) ?? 0) | townBits(towns, key) : 0;
    },
    longestFrom: (word) => longest.get(bareKey(word)) ?? 0,
  };
}
