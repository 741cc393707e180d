import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Selectable } from 'kysely';
import type { Finding, FindingAbout, Report } from '../../text/index.js';
import type { IdentityJudgement, JudgedPlace, Judgement, Run, StoredReport } from '../types.js';
import type { Bytes, StoredText, Tables } from './schema.js';

/** Bytes of the engine as a buffer over the same memory. */
export const bufferOf = (bytes: Bytes): Buffer =>
  bytes instanceof ArrayBuffer ? Buffer.from(bytes) : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

// SQLite would cut a text at NUL and replace a surrogate that stands alone: offsets and hash would be wrong.
const UNSAFE = /\0|\p{Surrogate}/u;

/** Text as SQLite gives it back unchanged. */
export const packText = (text: string): StoredText => (UNSAFE.test(text) ? Buffer.from(text, 'utf16le') : text);

/** The text that was packed. */
export const unpackText = (stored: StoredText): string =>
  typeof stored === 'string' ? stored : bufferOf(stored).toString('utf16le');

/** Original bytes as they are kept: not at all where the text in UTF-8 is the same, compressed where that helps. */
export function packOriginal(original: Uint8Array, text: string): Pick<Tables['reports'], 'coding' | 'original'> {
  const bytes = bufferOf(original);
  if (bytes.equals(Buffer.from(text, 'utf8'))) return { coding: 'text', original: null };
  const small = deflateRawSync(bytes, { level: 1 });
  return small.length < bytes.length ? { coding: 'deflate', original: small } : { coding: 'plain', original: bytes };
}

/** The original bytes. */
export function unpackOriginal(row: Pick<Tables['reports'], 'coding' | 'original' | 'text'>): Uint8Array {
  if (row.coding === 'text' || row.original === null) return Buffer.from(unpackText(row.text), 'utf8');
  const bytes = bufferOf(row.original);
  return row.coding === 'deflate' ? inflateRawSync(bytes) : bytes;
}

/** The report as it was taken in. */
export function toReport(row: Pick<Selectable<Tables['reports']>, keyof StoredReport>): StoredReport {
  const { id, hash, title, publisher, url, published, language, fetched, recorded, version, since, supersedes } = row;
  const text = unpackText(row.text);
  return { id, hash, text, title, publisher, url, published, language, fetched, recorded, version, since, supersedes };
}

/** Day from which a report was known: published, else fetched, else unknown. */
export const knownDay = (report: Pick<Report, 'published' | 'fetched'>): string | null =>
  report.published ?? report.fetched;

/** The run as it was started. */
export const toRun = (row: Selectable<Tables['runs']>): Run => ({
  id: `run:${row.no}`,
  reader: row.reader,
  languages: JSON.parse(row.languages) as string[],
  ledger: row.ledger,
  started: row.started,
});

/** The judgement as it was made. */
export const toJudgement = (row: Selectable<Tables['judgements']>): Judgement => ({
  id: `judgement:${row.no}`,
  report: row.report,
  type: row.type,
  evidence: [row.start, row.end],
  decision: row.decision,
  retracts: row.retracts === null ? null : `judgement:${row.retracts}`,
  by: row.made_by,
  note: row.note,
  made: row.made,
  ...(row.other === null ? {} : { other: toPlace(row.other) }),
});

/** The other claim of a pair as it is kept. */
export const packPlace = ({ report, type, evidence }: JudgedPlace): string =>
  JSON.stringify([report, type, ...evidence]);

function toPlace(packed: string): JudgedPlace {
  const [report, type, start, end] = JSON.parse(packed) as [string, string, number, number];
  return { report, type, evidence: [start, end] };
}

/** The judgement on identity as it was made. */
export const toIdentity = (row: Selectable<Tables['identities']>): IdentityJudgement => ({
  id: `identity:${row.no}`,
  matter: row.matter,
  decision: row.decision,
  of: { id: row.of_id, name: row.of_name },
  is: row.is_name === null ? null : { id: row.is_id, name: row.is_name },
  report: row.report,
  from: row.since,
  to: row.until,
  retracts: row.retracts === null ? null : `identity:${row.retracts}`,
  by: row.made_by,
  note: row.note,
  made: row.made,
});

/** The number in an id of a run or judgement; null where it is none. */
export function numberOf(id: string, kind: 'run' | 'judgement' | 'identity'): number | null {
  const found = new RegExp(`^${kind}:(\\d+)$`).exec(id);
  return found ? Number(found[1]) : null;
}

/** What was not understood, as it was kept. */
export const toFinding = ({
  start,
  end,
  rule,
  reason,
  about,
}: Omit<Selectable<Tables['findings']>, 'reading' | 'position'>): Finding => ({
  ...{ span: [start, end] as const, rule, reason },
  ...(about === null ? {} : { about: JSON.parse(about) as FindingAbout }),
});
