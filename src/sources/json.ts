import { z } from 'zod';
import { attempt } from './attempt.js';
import { decode } from './decode.js';
import { elementsOf } from './json-array.js';
import { refuse, shown } from './refuse.js';
import { type Defaults, type Found, makeReport, type Raw } from './report.js';
import type { Origin, SourceItem } from './types.js';

const field = z.string().nullish();
const shape = z.object({
  id: z.union([z.string(), z.int()]).nullish(),
  text: z.string(),
  published: field,
  title: field,
  publisher: field,
  url: field,
  language: field,
  fetched: field,
});
const POSSIBLE = '{"text": "…"} with id, published, title, publisher, url, language as strings, each of them optional';

/** Reads one report from a piece of JSON; throws where it is no JSON or no report. */
export function parseReport(json: string, raw: Omit<Raw, 'mediaType'>, defaults: Defaults) {
  const found = foundIn(json, raw.origin);
  return makeReport(found, { ...raw, mediaType: 'application/json' }, defaults);
}

/** Reads a `.json` file: one report, or an array of them of which each stands for itself. */
export function* readJson(bytes: Uint8Array, file: string, defaults: Defaults): Generator<SourceItem> {
  const { text, warnings } = decode(bytes, { file, line: null });
  if (!/^\s*\[/.test(text)) {
    yield attempt(() => parseReport(text, { original: bytes, origin: { file, line: null }, warnings }, defaults));
    return;
  }
  let count = 0;
  for (const { json, line } of elementsOf(text)) {
    const raw = { original: Buffer.from(json), origin: { file, line }, warnings };
    yield attempt(() => parseReport(json, raw, defaults));
    count++;
  }
  if (count === 0)
    throw refuse({ file, line: null }, 'input-empty', 'has no reports', { came: '[]', possible: POSSIBLE });
}

function foundIn(json: string, origin: Origin): Found {
  if (json.trim() === '') throw refuse(origin, 'input-empty', 'is empty', { possible: POSSIBLE });
  const checked = shape.safeParse(parsed(json, origin));
  if (checked.success) return { ...checked.data, id: checked.data.id?.toString() };
  const [issue] = checked.error.issues;
  const path = issue?.path.join('.') || 'the whole';
  throw refuse(origin, 'input-no-report', `is no report: ${path}: ${issue?.message ?? 'not as expected'}`, {
    came: shown(valueAt(JSON.parse(json), issue?.path ?? [])),
    possible: POSSIBLE,
  });
}

function parsed(json: string, origin: Origin): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : '';
    throw refuse(origin, 'input-no-json', `is no JSON: ${why}`, { came: shown(json), possible: POSSIBLE }, cause);
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value;
  for (const key of path) at = (at as Record<PropertyKey, unknown> | null)?.[key];
  return at;
}
