import { basename, extname } from 'node:path';
import { reportOf } from '../text/index.js';
import { inMebibytes, LIMITS } from './limits.js';
import { POSSIBLE_DAY, publishedDay } from './published.js';
import { refuse, shown } from './refuse.js';
import type { Origin, SourceReport, Warning } from './types.js';

/** What all reports of one run share. Days are ISO. */
export interface Defaults {
  /** Day of publication for reports that name none; null where unknown. */
  readonly published: string | null;
  /** Day on which the reports were fetched; null where unknown. */
  readonly fetched: string | null;
}

/** What a format found in its input; missing fields are unknown. `published` as it was written. */
export interface Found {
  readonly id?: string | null;
  readonly text: string;
  readonly title?: string | null;
  readonly publisher?: string | null;
  readonly url?: string | null;
  readonly published?: string | null;
  readonly language?: string | null;
  readonly fetched?: string | null;
}

/** Bytes a report came as. */
export interface Raw {
  readonly original: Uint8Array;
  readonly mediaType: string;
  readonly origin: Origin;
  readonly warnings: readonly Warning[];
}

/** Makes a report of what a format found; throws where there is no text, or more than one report may have. */
export function makeReport(found: Found, raw: Raw, defaults: Defaults): SourceReport {
  const bytes = Buffer.byteLength(found.text);
  if (found.text.trim() === '')
    throw refuse(raw.origin, 'input-empty', 'has no text', { possible: 'a report with at least one sentence' });
  if (bytes > LIMITS.textBytes) throw tooLarge(raw.origin, bytes, LIMITS.textBytes);
  const published = dayOf(found, raw.origin, defaults);
  const fetched = found.fetched ? publishedDay(found.fetched) : null;
  return {
    report: reportOf({
      id: filled(found.id) ?? nameOf(raw.origin),
      text: found.text,
      title: filled(found.title),
      publisher: filled(found.publisher),
      url: filled(found.url),
      published: published.day,
      language: filled(found.language),
      fetched: fetched ?? defaults.fetched,
    }),
    original: raw.original,
    mediaType: raw.mediaType,
    origin: raw.origin,
    warnings: [...raw.warnings, ...published.warnings],
  };
}

/** The error of an input over a limit. */
export const tooLarge = (origin: Origin, bytes: number | null, limit: number) =>
  refuse(origin, 'input-too-large', 'is larger than one input may be', {
    came: bytes === null ? `more than ${inMebibytes(limit)}` : inMebibytes(bytes),
    possible: `up to ${inMebibytes(limit)}; put many reports into one JSONL file, a report a line, which may have any size`,
  });

const filled = (value: string | null | undefined): string | null => value?.trim() || null;

/** The file's name without extension; within a file of many reports, with the line behind it. */
function nameOf({ file, line }: Origin): string {
  const name = file === '-' ? 'stdin' : basename(file, extname(file));
  return line === null ? name : `${name}:${line}`;
}

function dayOf(found: Found, origin: Origin, defaults: Defaults): { day: string | null; warnings: Warning[] } {
  const written = filled(found.published);
  if (written === null && defaults.published !== null) return { day: defaults.published, warnings: [] };
  const day = written === null ? null : publishedDay(written);
  if (day !== null) return { day, warnings: [] };
  const noDate = { code: 'no-date', message: 'no day of publication is known: words like „gestern“ stay unresolved' };
  if (written === null) return { day, warnings: [noDate] };
  const at = origin.line === null ? '' : ` (line ${origin.line})`;
  const message = `the day of publication${at} is not understood: came ${shown(written)}, possible is ${POSSIBLE_DAY}`;
  return { day, warnings: [{ code: 'bad-date', message }, noDate] };
}
