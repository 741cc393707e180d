import { extname, normalize, sep } from 'node:path';
import type { SourceItem, SourceReport } from './types.js';

interface Seen {
  readonly hash: string;
  readonly where: string;
}

/**
 * Sees to it that two different reports of one run do not share an id by chance: where the id came from the file name, the
 * report is named by its whole path instead. Ids that were given are kept, for an edited report comes under the same id. Both say so.
 */
export async function* withDistinctIds(items: AsyncIterable<SourceItem>): AsyncGenerator<SourceItem> {
  const seen = new Map<string, Seen>();
  for await (const item of items) yield item.ok ? { ok: true, value: distinct(item.value, seen) } : item;
}

function distinct(value: SourceReport, seen: Map<string, Seen>): SourceReport {
  const { id, hash } = value.report;
  const before = seen.get(id);
  const where = value.origin.line === null ? value.origin.file : `${value.origin.file}, line ${value.origin.line}`;
  if (before === undefined) {
    seen.set(id, { hash, where });
    return value;
  }
  if (before.hash === hash)
    return warned(value, 'duplicate-report', `the same report as ${before.where}: id and text are equal`);
  const byPath = pathId(value);
  if (byPath === null || byPath === id || seen.has(byPath))
    return warned(value, 'duplicate-id', `another text has the id ${id} (${before.where}): taken as its newer version`);
  seen.set(byPath, { hash, where });
  const renamed = { ...value, report: { ...value.report, id: byPath } };
  return warned(
    renamed,
    'duplicate-id',
    `another report is named ${id} (${before.where}): this one is named ${byPath}`,
  );
}

/** Path without extension, where the id is the name of the file; null where the id was given. */
function pathId({ report, origin }: SourceReport): string | null {
  if (origin.file === '-') return null;
  const path = normalize(origin.file).split(sep).join('/');
  const whole = path.slice(0, path.length - extname(path).length) + (origin.line === null ? '' : `:${origin.line}`);
  return whole.endsWith(`/${report.id}`) || whole === report.id ? whole : null;
}

const warned = (value: SourceReport, code: string, message: string): SourceReport => ({
  ...value,
  warnings: [...value.warnings, { code, message }],
});
