import { LagebildError } from '../text/index.js';
import { slugOf } from './geojson-places.js';
import type { LedgerRow } from './ledger-schema.js';

/** Columns of a ledger of one's own; `name` is needed, lists are parted by `|`. */
export const CSV_COLUMNS = [
  'id',
  'kind',
  'name',
  'names',
  'abbreviations',
  'countries',
  'part_of',
  'leads',
  'from',
  'to',
  'colour',
] as const;
type Column = (typeof CSV_COLUMNS)[number];

/** The cells of a CSV text (RFC 4180: quotes, doubled quotes, line breaks in quotes; comma or semicolon, as the first line has it). */
export function csvCells(text: string): readonly (readonly string[])[] {
  const plain = text.replace(/^\uFEFF/, '');
  const head = plain.split(/\r?\n/, 1)[0] ?? '';
  const separator = head.includes(';') && !head.includes(',') ? ';' : ',';
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < plain.length; i++) {
    const c = plain[i]!;
    if (quoted) {
      if (c === '"' && plain[i + 1] === '"') cell += plain[++i];
      else if (c === '"') quoted = false;
      else cell += c;
    } else if (c === '"' && cell === '') quoted = true;
    else if (c === separator || c === '\n') {
      rows.at(-1)!.push(cell.replace(/\r$/, ''));
      cell = '';
      if (c === '\n') rows.push([]);
    } else cell += c;
  }
  rows.at(-1)!.push(cell.replace(/\r$/, ''));
  return rows.filter((row) => row.some((value) => value.trim() !== ''));
}

/** Rows of the ledger from CSV; the schema checks them afterwards. Throws where a column is not known or `name` is missing. */
export function rowsOfCsv(text: string, file: string): readonly unknown[] {
  const [head = [], ...rows] = csvCells(text);
  const columns = head.map((c) => c.trim().toLowerCase());
  const unknown = columns.find((c) => !(CSV_COLUMNS as readonly string[]).includes(c));
  if (unknown !== undefined || !columns.includes('name'))
    throw new LagebildError(
      'ledger-invalid',
      `${file}, line 1: ${unknown === undefined ? 'there is no column name' : `the column ${unknown} is not known`}`,
      {
        file,
        line: 1,
        came: head.join(', '),
        possible: CSV_COLUMNS.join(', '),
      },
    );
  return rows.map((cells) => rowOf((column) => cells[columns.indexOf(column)]?.trim() ?? ''));
}

const listOf = (cell: string): readonly string[] =>
  cell
    .split('|')
    .map((v) => v.trim())
    .filter(Boolean);

function rowOf(cell: (column: Column) => string): unknown {
  const days = { ...(cell('from') ? { from: cell('from') } : {}), ...(cell('to') ? { to: cell('to') } : {}) };
  const names = [
    ...listOf(cell('names')),
    ...listOf(cell('abbreviations')).map((text) => ({ text, kind: 'abbreviation' })),
  ];
  const relations = [
    ...listOf(cell('part_of')).map((actor) => ({ kind: 'part-of', actor, ...days })),
    ...listOf(cell('leads')).map((actor) => ({ kind: 'leads', actor, ...days })),
  ];
  return {
    id: cell('id') || `actor:${slugOf(cell('name'))}`,
    kind: (cell('kind') || 'armed-group') as LedgerRow['kind'],
    name: cell('name'),
    ...(names.length ? { names } : {}),
    ...(cell('countries') ? { countries: cell('countries').split(/[\s|]+/) } : {}),
    ...(relations.length ? { relations } : {}),
    ...(cell('colour') ? { colour: cell('colour') } : {}),
  };
}
