import type { CountRow } from '../answers.js';

/** One field: quoted where it must be; what a spreadsheet would take for a formula is told to be text. */
function field(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n;]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const HEAD = [
  'period',
  'place',
  'place_id',
  'actor',
  'actor_id',
  'events',
  'role',
  'low',
  'best',
  'high',
  'as_of',
  'note',
];

/** The table as CSV (RFC 4180, UTF-8 with a mark of order, so that spreadsheets read umlauts). */
export function csvOf(
  rows: readonly CountRow[],
  { role, asOf, note }: { readonly role: string; readonly asOf: string | null; readonly note: string },
): string {
  const lines = rows.map(({ period, place, actor, count, toll }) =>
    [
      period,
      place?.name ?? null,
      place?.id ?? null,
      actor?.name ?? null,
      actor?.id ?? null,
      count,
      role,
      toll.low,
      toll.best,
      toll.high,
      asOf,
      note,
    ]
      .map(field)
      .join(','),
  );
  return `\uFEFF${[HEAD.join(','), ...lines].join('\r\n')}\r\n`;
}

/** Hands a file to the browser to be kept. */
export function saveFile(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
