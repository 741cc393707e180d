import { readFileSync } from 'node:fs';
import { LagebildError } from '../text/index.js';
import { bareKey } from './fold-name.js';
import { FLAG, PACKED_KINDS } from './pack-towns.js';
import { once } from './remember.js';
import type { Place, PlaceKind, TownBox } from './types.js';

/** By what a town is looked up: its spelling, its sound, or the consonants of its sound. */
export type TownIndex = 'spelling' | 'sound' | 'consonants';

/** A town before it becomes a `Place`: what choosing among candidates needs. */
export interface Town {
  readonly row: number;
  readonly country: string;
  readonly population: number;
  /** A German name was written down for it by hand. */
  readonly exonym: boolean;
  /** null: a settlement of whatever size. */
  readonly kind: PlaceKind | null;
}

/** The towns of GeoNames that travel with the package, packed by scripts/pack-gazetteer.mjs. */
export interface Towns {
  readonly size: number;
  find(index: TownIndex, key: string): readonly Town[];
  idOf(row: number): number;
  /** Row of a GeoNames id, or null. */
  rowOf(geonames: number): number | null;
  /** Sound key of a row's own name, for measuring how far a query is from it. */
  sound(row: number): readonly string[];
  place(row: number): Place;
  /** Names of the rows that have a German name, that name among them. */
  exonyms(): readonly string[];
  /** Rows of the largest towns in a box, largest first; quarters of towns are none. */
  largest(box: TownBox, most: number): readonly number[];
}

interface Header {
  readonly format: 'lagebild-towns-1';
  readonly rows: number;
  readonly countries: readonly string[];
  readonly sections: readonly (readonly [name: string, bytes: number])[];
}

/** So many places are kept as they were made. */
const MOST = 20_000;

/** Keeps what was made of a row: a report asks for the same towns over and over. */
function kept(make: (row: number) => Place): (row: number) => Place {
  const made = new Map<number, Place>();
  return (row) => {
    const known = made.get(row);
    if (known) return known;
    if (made.size >= MOST) made.clear();
    const place = make(row);
    made.set(row, place);
    return place;
  };
}

/** Opens the packed towns; sections are decoded when first asked for. */
export function openTowns(file: URL | string): Towns {
  const bytes = readFileSync(file);
  const headEnd = bytes.indexOf(10);
  const header = JSON.parse(bytes.toString('utf8', 0, headEnd)) as Header;
  if (header.format !== 'lagebild-towns-1')
    throw new LagebildError('gazetteer-format', 'The packed gazetteer has another format.', {
      file: String(file),
      came: String(header.format),
      possible: 'lagebild-towns-1',
    });
  const sections = cut(bytes, headEnd + 1, header.sections);
  const decoded = new Map<string, readonly string[]>();
  const lines = (name: string): readonly string[] => {
    let found = decoded.get(name);
    if (!found) {
      found = sections.get(name)!.toString('utf8').split('\n');
      decoded.set(name, found);
    }
    return found;
  };
  const numbers = (name: string): Uint32Array => new Uint32Array(aligned(sections.get(name)!));
  const ids = numbers('ids');
  const populations = numbers('populations');
  const lats = new Int32Array(aligned(sections.get('lats')!));
  const lons = new Int32Array(aligned(sections.get('lons')!));
  const countries = sections.get('countries')!;
  const flags = sections.get('flags')!;
  const kinds = sections.get('kinds');
  const rowsById = once(() => new Map([...ids].map((id, row) => [id, row])));
  const rowsOf = new Map<string, Uint32Array>();

  const town = (row: number): Town => ({
    row,
    country: header.countries[countries[row]!]!,
    population: populations[row]!,
    exonym: (flags[row]! & FLAG.exonym) !== 0,
    kind: PACKED_KINDS[kinds?.[row] || Number.NaN] ?? null,
  });

  return {
    size: header.rows,
    find(index, key) {
      const keys = lines(`${index}-keys`);
      let rows = rowsOf.get(index);
      if (!rows) {
        rows = numbers(`${index}-rows`);
        rowsOf.set(index, rows);
      }
      const found: Town[] = [];
      for (let i = lowerBound(keys, key); keys[i] === key; i++) found.push(town(rows[i]!));
      return found;
    },
    rowOf: (geonames) => rowsById().get(geonames) ?? null,
    idOf: (row) => ids[row]!,
    largest(box, most) {
      const inside = (row: number): boolean =>
        isInBox(box, lats[row]! / 1e5, lons[row]! / 1e5) && (flags[row]! & FLAG.quarter) === 0 && populations[row]! > 0;
      const rows: number[] = [];
      for (let row = 0; row < header.rows; row++) if (inside(row)) rows.push(row);
      return rows.sort((a, b) => populations[b]! - populations[a]!).slice(0, most);
    },
    exonyms() {
      const names = lines('names');
      const found: string[] = [];
      for (let row = 0; row < header.rows; row++) if (flags[row]! & FLAG.exonym) found.push(...names[row]!.split('\t'));
      return found;
    },
    sound: (row) => lines('sounds')[row]!.split(' '),
    place: kept((row) => {
      const [name, ...others] = lines('names')[row]!.split('\t');
      return {
        id: `geonames:${ids[row]}`,
        kind: town(row).kind ?? kindOf(flags[row]!, populations[row]!),
        name: name!,
        names: others,
        country: town(row).country,
        within: null,
        lat: lats[row]! / 1e5,
        lon: lons[row]! / 1e5,
        population: populations[row]! || null,
      };
    }),
  };
}

/** The key under which a name stands in the index of spellings. */
export const spellingKey = (name: string): string => bareKey(name);

function isInBox({ west, south, east, north }: TownBox, lat: number, lon: number): boolean {
  const across = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
  return across && lat >= south && lat <= north;
}

function kindOf(flags: number, population: number): PlaceKind {
  if (flags & FLAG.quarter) return 'quarter';
  if (population >= 100_000) return 'city';
  return population >= 2_000 ? 'town' : 'village';
}

function cut(bytes: Buffer, from: number, sections: Header['sections']): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  let at = from;
  for (const [name, length] of sections) {
    found.set(name, bytes.subarray(at, at + length));
    at += length;
  }
  return found;
}

/** A copy that begins on a boundary of four bytes, as typed arrays need it. */
const aligned = (part: Buffer): ArrayBuffer =>
  part.buffer.slice(part.byteOffset, part.byteOffset + part.byteLength) as ArrayBuffer;

function lowerBound(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (keys[mid]! < key) low = mid + 1;
    else high = mid;
  }
  return low;
}
