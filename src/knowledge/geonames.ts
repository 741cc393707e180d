import type { TownRow } from './pack-towns.js';
import type { PlaceKind } from './types.js';

/** Columns of GeoNames' dumps (readme of the export directory): geonameid, name, asciiname, alternatenames, latitude, longitude, … */
export const COLUMNS = 19;

/** Feature codes that become places; other features of the dump (schools, wells, farms) are passed over. */
const KINDS: Readonly<Record<string, PlaceKind>> = {
  ADM1: 'admin1',
  ADM2: 'region',
  ADM3: 'region',
  ADMD: 'region',
  RGN: 'region',
  AREA: 'region',
  MTS: 'region',
  PEN: 'region',
  ISL: 'region',
  ISLS: 'region',
  DSRT: 'region',
  PLN: 'region',
  VAL: 'region',
  PASS: 'facility',
  AIRP: 'facility',
  AIRB: 'facility',
  AIRF: 'facility',
  MILB: 'facility',
  INSM: 'facility',
  FT: 'facility',
  DAM: 'facility',
  PRN: 'facility',
  PS: 'facility',
  PSN: 'facility',
  PSH: 'facility',
  BDG: 'facility',
  CSTM: 'facility',
  OILR: 'facility',
  OILF: 'facility',
  GASF: 'facility',
  HBR: 'facility',
  PRT: 'facility',
  CMP: 'facility',
  CMPRF: 'facility',
  STM: 'river',
  STMI: 'river',
  LK: 'sea',
  RSV: 'sea',
  GULF: 'sea',
  STRT: 'sea',
  RD: 'road',
  PPLX: 'quarter',
};
/** Settlements that are no more. */
const GONE = new Set(['PPLH', 'PPLQ', 'PPLW']);

const LATIN = /^[\p{Script=Latin}\p{M}\p{P}\p{N}\s‘’ʻʼ`´ʾʿ]+$/u;
/** What a dump calls a name is also a code (`TIP`), a link or a key in another script spelled out (`am alqywyn`). */
const isName = (name: string): boolean =>
  name.length > 2 && LATIN.test(name) && /\p{Lu}/u.test(name) && !/^\p{Lu}{2,4}$/u.test(name);

/** Names of places in other languages, by GeoNames number: German ones first. */
export type AlternateNames = ReadonlyMap<
  number,
  { readonly german: readonly string[]; readonly other: readonly string[] }
>;

/** A row of a dump: a place, a reason why it is none, or null for a line without one (empty, comment). */
export function rowOfDump(line: string, names: AlternateNames): TownRow | string | null {
  if (line.trim() === '' || line.startsWith('#')) return null;
  const cells = line.split('\t');
  if (cells.length < COLUMNS) return `${cells.length} columns instead of ${COLUMNS}`;
  const [id, name, , alternates, lat, lon, featureClass, code, country] = cells as [string, ...string[]];
  const number = Number(id);
  const [y, x] = [Number(lat), Number(lon)];
  if (!Number.isInteger(number) || number <= 0) return `no number of GeoNames: ${id}`;
  if (!(lat && lon && Math.abs(y) <= 90 && Math.abs(x) <= 180)) return `no coordinates: ${lat}, ${lon}`;
  if (!/^[A-Z]{2}$/.test(country ?? '')) return `no country: ${country}`;
  const kind = featureClass === 'P' ? (code === 'PPLX' ? 'quarter' : null) : (KINDS[code ?? ''] ?? undefined);
  if (kind === undefined || GONE.has(code ?? '')) return 'feature';
  const told = names.get(number);
  const german = told?.german ?? [];
  const all = [...new Set([...german, name!, ...(told?.other ?? []), ...(alternates ?? '').split(',').filter(isName)])];
  const population = Number(cells[14]) || 0;
  return {
    id: number,
    names: all as [string, ...string[]],
    country: country!,
    lat: y,
    lon: x,
    population,
    kind,
    german: german.length,
  };
}

/** Languages whose spellings German reports take over. */
const TAKEN = new Set(['en', 'fr', '']);

/**
 * Reads a line of `alternateNamesV2` (alternateNameId, geonameid, isolanguage, name, isPreferred, isShort, isColloquial, isHistoric) into
 * `names`: German names first, the preferred one before all; historic ones are left out.
 */
export function addAlternateName(line: string, names: Map<number, { german: string[]; other: string[] }>): void {
  const [, id, language = '', name = '', preferred, , , historic] = line.split('\t');
  const number = Number(id);
  if (!number || !isName(name) || historic === '1') return;
  if (language !== 'de' && !TAKEN.has(language)) return;
  const known = names.get(number) ?? { german: [], other: [] };
  names.set(number, known);
  if (language !== 'de') known.other.push(name);
  else if (preferred === '1') known.german.unshift(name);
  else known.german.push(name);
}
