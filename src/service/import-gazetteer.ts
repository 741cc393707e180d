import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { placeOfFeature, slugOf } from '../knowledge/geojson-places.js';
import { addAlternateName, COLUMNS, rowOfDump } from '../knowledge/geonames.js';
import { forgetKnowledge } from '../knowledge/index.js';
import { type Installed, install } from '../knowledge/installed.js';
import { packTowns, type TownRow } from '../knowledge/pack-towns.js';
import type { Place } from '../knowledge/types.js';
import { LagebildError } from '../text/index.js';

/** What to import and how. */
export interface GazetteerImport {
  readonly file: string;
  /** Table of alternate names of GeoNames (`alternateNamesV2.txt`, or that of one country). */
  readonly alternateNames?: string;
  /** Name under which it is installed; else the file's. */
  readonly name?: string;
  /** Only places of these countries (ISO 3166-1). */
  readonly countries?: readonly string[];
}

/** What came of an import. */
export interface Imported {
  readonly installed: Installed;
  readonly rows: number;
  /** Lines or features that are no place, by reason, most first. */
  readonly leftOut: readonly { readonly reason: string; readonly count: number; readonly example: string }[];
}

/** Rows held in memory at once: more than any country has. */
const MOST = 1_500_000;

/** Imports a dump of GeoNames (`SY.txt`, `cities15000.txt`) or a GeoJSON file into the folder of installed knowledge. */
export async function importGazetteer(told: GazetteerImport, folder: string): Promise<Imported> {
  checkThere(told.file);
  if (told.alternateNames) checkThere(told.alternateNames);
  const name = told.name ?? slugOf(basename(told.file).replace(/\.[^.]*$/, ''));
  const imported = /\.(?:geo)?json$/i.test(told.file)
    ? importGeojson(told, name, folder)
    : await importDump(told, name, folder);
  forgetKnowledge();
  return imported;
}

function checkThere(file: string): void {
  if (/\.zip$/i.test(file)) throw unreadable(file, 'a zip archive', 'the text file in it: unpack it first');
  if (!existsSync(file)) throw unreadable(file, 'nothing', 'a dump of GeoNames (.txt) or GeoJSON (.geojson, .json)');
}

const unreadable = (file: string, came: string, possible: string): LagebildError =>
  new LagebildError('input-unreadable', `${file} cannot be imported`, { file, came, possible });

/** Counts what was left out and keeps an example of each reason. */
function tally(): { add(reason: string, example: string): void; told(): Imported['leftOut'] } {
  const found = new Map<string, { count: number; example: string }>();
  return {
    add(reason, example) {
      const known = found.get(reason);
      if (known) known.count++;
      else found.set(reason, { count: 1, example });
    },
    told: () =>
      [...found].map(([reason, { count, example }]) => ({ reason, count, example })).sort((a, b) => b.count - a.count),
  };
}

const linesOf = (file: string): AsyncIterable<string> =>
  createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });

async function importDump(
  { file, alternateNames, countries }: GazetteerImport,
  name: string,
  folder: string,
): Promise<Imported> {
  const names = new Map<number, { german: string[]; other: string[] }>();
  if (alternateNames) for await (const line of linesOf(alternateNames)) addAlternateName(line, names);
  const rows: TownRow[] = [];
  const out = tally();
  let number = 0;
  for await (const line of linesOf(file)) {
    number++;
    const row = rowOfDump(line, names);
    if (row === null) continue;
    if (typeof row === 'string')
      out.add(row === 'feature' ? 'a feature that is no place to report on' : row, `line ${number}`);
    else if (countries?.length && !countries.includes(row.country)) out.add('of another country', row.names[0]);
    else rows.push(row);
    if (rows.length > MOST)
      throw unreadable(file, `more than ${MOST} places`, 'a dump of single countries, or --countries');
  }
  if (!rows.length)
    throw unreadable(
      file,
      out.told()[0]?.reason ?? 'no line',
      `lines of ${COLUMNS} columns parted by tabs, as GeoNames' readme tells`,
    );
  rows.sort((a, b) =>
    a.country < b.country ? -1 : a.country > b.country ? 1 : b.population - a.population || a.id - b.id,
  );
  return { installed: install(folder, name, 'towns', packTowns(rows)), rows: rows.length, leftOut: out.told() };
}

function importGeojson({ file, countries }: GazetteerImport, name: string, folder: string): Imported {
  const out = tally();
  const places: Place[] = [];
  const ids = new Set<string>();
  for (const [i, feature] of featuresOf(file).entries()) {
    const place = placeOfFeature(feature, name);
    if (typeof place === 'string') out.add(place, `feature ${i + 1}`);
    else if (countries?.length && !countries.includes(place.country ?? '')) out.add('of another country', place.name);
    else if (ids.has(place.id)) out.add('an id that stands before', place.id);
    else {
      ids.add(place.id);
      places.push(place);
    }
  }
  if (!places.length)
    throw unreadable(file, out.told()[0]?.reason ?? 'no features', 'a FeatureCollection with properties.name');
  return {
    installed: install(folder, name, 'places', JSON.stringify(places)),
    rows: places.length,
    leftOut: out.told(),
  };
}

function featuresOf(file: string): readonly unknown[] {
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw unreadable(file, error instanceof Error ? error.message : String(error), 'GeoJSON (RFC 7946)');
  }
  const { type, features } = (read ?? {}) as { type?: unknown; features?: unknown };
  if (type !== 'FeatureCollection' || !Array.isArray(features))
    throw unreadable(file, `type "${String(type)}"`, 'a FeatureCollection (RFC 7946)');
  return features;
}
