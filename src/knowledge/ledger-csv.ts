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

/** One record of a CSV file. */
export interface CsvRecord {
  /** Line on which it begins. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Reads CSV as it comes (RFC 4180: quotes, doubled quotes, line breaks in quotes; comma or semicolon, as the first line has it). */
export interface CsvReader {
  /** The records that are whole with this part of the text. */
  push(part: string): readonly CsvRecord[];
  /** The last record; `open`: the line of a quote that nothing closes, or null. */
  end(): { readonly records: readonly CsvRecord[]; readonly open: number | null };
}

/** A reader of one file. */
export function csvReader(): CsvReader {
  let head = '';
  let separator: string | null = null;
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  /** A quote came last within quotes: it closes them, or is the first of two. */
  let closing = false;
  let line = 1;
  let begins = 1;
  const take = (text: string, found: CsvRecord[]): void => {
    for (const c of text) {
      if (quoted && closing) {
        closing = false;
        if (c === '"') {
          cell += '"';
          continue;
        }
        quoted = false;
      }
      if (c === '\n') line++;
      if (quoted) {
        if (c === '"') closing = true;
        else cell += c;
      } else if (c === '"' && cell === '') quoted = true;
      else if (c === separator) cells.push(cut());
      else if (c === '\n') finish(found);
      else cell += c;
    }
  };
  const cut = (): string => {
    const whole = cell.replace(/\r$/, '');
    cell = '';
    return whole;
  };
  const finish = (found: CsvRecord[]): void => {
    cells.push(cut());
    if (cells.some((value) => value.trim() !== '')) found.push({ line: begins, cells });
    cells = [];
    begins = line;
  };
  const begin = (): void => {
    head = head.replace(/^\uFEFF/, '');
    const first = head.split(/\r?\n/, 1)[0] ?? '';
    separator = first.includes(';') && !first.includes(',') ? ';' : ',';
  };
  return {
    push(part) {
      const found: CsvRecord[] = [];
      if (separator !== null) take(part, found);
      else {
        head += part;
        if (!head.includes('\n')) return [];
        begin();
        take(head, found);
      }
      return found;
    },
    end() {
      const found: CsvRecord[] = [];
      if (separator === null) {
        begin();
        take(head, found);
      }
      const open = quoted && !closing ? begins : null;
      if (open === null) finish(found);
      return { records: found, open };
    },
  };
}

/** The columns of a first line; throws where one is not known or `name` is missing. */
export function csvColumns(head: readonly string[], file: string): readonly string[] {
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
  return columns;
}

/** A row of the ledger from a record; the schema checks it afterwards. */
export const rowOfCsv = (columns: readonly string[], cells: readonly string[]): unknown =>
  rowOf((column) => cells[columns.indexOf(column)]?.trim() ?? '');

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
