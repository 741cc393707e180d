import type { Store } from '../store/index.js';

/** A name that neither ledger nor gazetteer knows, with the reports that tell it. */
export interface UnknownName {
  readonly kind: 'actor' | 'place';
  readonly name: string;
  /** Ids of the reports, in the order in which they were taken in. */
  readonly reports: readonly string[];
}

const PAGE = 500;

/** The names that wait for somebody to say who or where they are, in most reports first. */
export async function unknownNames(store: Store): Promise<readonly UnknownName[]> {
  const found = new Map<string, { kind: 'actor' | 'place'; name: string; reports: string[] }>();
  for (let offset = 0; ; offset += PAGE) {
    const page = await store.reports({ limit: PAGE, offset });
    for (const report of page)
      for (const { rule, reason } of await store.findings(report.hash)) {
        const kind = rule === 'actor-unknown' ? 'actor' : rule === 'place-unknown' ? 'place' : null;
        if (!kind) continue;
        const name = reason.slice(0, reason.lastIndexOf(': '));
        const key = `${kind} ${name.toLowerCase()}`;
        const known = found.get(key) ?? { kind, name, reports: [] };
        known.reports.push(report.id);
        found.set(key, known);
      }
    if (page.length < PAGE) break;
  }
  return [...found.values()].sort((a, b) => b.reports.length - a.reports.length || (a.name < b.name ? -1 : 1));
}
