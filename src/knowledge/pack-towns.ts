import { bareKey, consonants, type Spelling, soundKey } from './fold-name.js';
import type { PlaceKind } from './types.js';

/** A row of a gazetteer before it is packed. */
export interface TownRow {
  /** Number of GeoNames. */
  readonly id: number;
  /** The name that is shown, then the others. */
  readonly names: readonly [string, ...string[]];
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  /** null: a settlement, whose size says which. */
  readonly kind: PlaceKind | null;
  /** A German name was written down for it by hand: names of German spelling, how many of the first. */
  readonly german: number;
}

/** Bits of the section `flags`. */
export const FLAG = { quarter: 1, exonym: 2 } as const;
/** Kinds of the section `kinds`; 0 is a settlement. */
export const PACKED_KINDS: readonly PlaceKind[] = [
  'city',
  'admin1',
  'region',
  'facility',
  'river',
  'road',
  'quarter',
  'sea',
  'border',
  'village',
];
/** Countries whose towns GeoNames writes as French does. */
const FRENCH = new Set('LB ML NE BF CM TD CD CF TN DZ MA MR SN'.split(' '));

type Entry = readonly [key: string, row: number];

/** Packs rows for `openTowns`: columns of numbers, names, and three sorted indexes (spelling, sound, consonants). */
export function packTowns(rows: readonly TownRow[]): Buffer {
  const countries = [...new Set(rows.map((row) => row.country))].sort();
  const indexes = { spelling: [] as Entry[], sound: [] as Entry[], consonants: [] as Entry[] };
  const sounds = rows.map((row, at) => indexRow(row, at, indexes));
  const sections: (readonly [string, Buffer])[] = [
    [
      'ids',
      ints(
        Uint32Array,
        rows.map((row) => row.id),
      ),
    ],
    [
      'populations',
      ints(
        Uint32Array,
        rows.map((row) => row.population),
      ),
    ],
    [
      'lats',
      ints(
        Int32Array,
        rows.map((row) => Math.round(row.lat * 1e5)),
      ),
    ],
    [
      'lons',
      ints(
        Int32Array,
        rows.map((row) => Math.round(row.lon * 1e5)),
      ),
    ],
    [
      'countries',
      ints(
        Uint8Array,
        rows.map((row) => countries.indexOf(row.country)),
      ),
    ],
    ['flags', ints(Uint8Array, rows.map(flagsOf))],
    [
      'kinds',
      ints(
        Uint8Array,
        rows.map((row) => (row.kind ? Math.max(0, PACKED_KINDS.indexOf(row.kind)) : 0)),
      ),
    ],
    ['names', Buffer.from(rows.map((row) => row.names.join('\t')).join('\n'))],
    ['sounds', Buffer.from(sounds.join('\n'))],
    ...Object.entries(indexes).flatMap(([name, entries]) => indexSections(name, entries)),
  ];
  const header = {
    format: 'lagebild-towns-1',
    rows: rows.length,
    countries,
    sections: sections.map(([name, bytes]) => [name, bytes.length]),
  };
  return Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), ...sections.map(([, bytes]) => bytes)]);
}

const flagsOf = ({ kind, german }: TownRow): number =>
  (kind === 'quarter' ? FLAG.quarter : 0) | (german > 0 ? FLAG.exonym : 0);

/** Puts the names of a row into the indexes; returns its sounds. */
function indexRow(row: TownRow, at: number, indexes: Record<'spelling' | 'sound' | 'consonants', Entry[]>): string {
  const heard = new Set<string>();
  const foreign: Spelling = FRENCH.has(row.country) ? 'french' : 'english';
  row.names.forEach((name, i) => {
    indexes.spelling.push([bareKey(name), at]);
    heard.add(soundKey(name, i < row.german ? 'german' : foreign));
  });
  for (const key of heard) indexes.sound.push([key, at]);
  for (const key of new Set([...heard].map(consonants))) indexes.consonants.push([key, at]);
  return [...heard].join(' ');
}

function indexSections(name: string, entries: readonly Entry[]): readonly (readonly [string, Buffer])[] {
  const unique = [...new Map(entries.map((entry) => [entry.join(' '), entry])).values()];
  unique.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1]));
  return [
    [`${name}-keys`, Buffer.from(unique.map(([key]) => key).join('\n'))],
    [
      `${name}-rows`,
      ints(
        Uint32Array,
        unique.map(([, row]) => row),
      ),
    ],
  ];
}

const ints = (
  Type: Uint32ArrayConstructor | Int32ArrayConstructor | Uint8ArrayConstructor,
  values: readonly number[],
): Buffer => Buffer.from(new Type(values).buffer);
