import type { KnownClaim, Pin } from '../situation/index.js';
import { type JudgedPlace, overlapOf, type Store, standingJudgements } from '../store/index.js';
import { groupBy } from '../text/index.js';

/** A pair of claims is meant by a judgement where both have at least this much of its words. */
const MIN_OVERLAP = 0.5;

/** Decisions of people that two claims tell one event, or two: the last that stands on a pair counts. */
export async function pinsOf(
  store: Store,
  claims: readonly KnownClaim[],
  recordedAsOf: string | null = null,
): Promise<readonly Pin[]> {
  const all = (await store.judgements()).filter(
    ({ made }) => recordedAsOf === null || made.slice(0, recordedAsOf.length) <= recordedAsOf,
  );
  const standing = standingJudgements(all).filter(({ decision }) => decision === 'same' || decision === 'apart');
  if (standing.length === 0) return [];
  const byReport = groupBy(claims, ({ report }) => report.hash);
  const pins = new Map<string, Pin>();
  for (const { report, type, evidence, other, decision } of standing) {
    const a = meant({ report, type, evidence }, byReport);
    const b = other === undefined ? null : meant(other, byReport);
    if (a === null || b === null || a === b) continue;
    const [x, y] = [a, b].sort() as [string, string];
    pins.delete(`${x} ${y}`);
    pins.set(`${x} ${y}`, { a: x, b: y, same: decision === 'same' });
  }
  return [...pins.values()];
}

/** The claim on these words; null where the reading of today has none. */
function meant(
  { report, type, evidence }: JudgedPlace,
  byReport: ReadonlyMap<string, readonly KnownClaim[]>,
): string | null {
  const near = (byReport.get(report) ?? [])
    .filter(({ claim }) => claim.type === type)
    .map(({ claim }) => ({ id: claim.id, overlap: overlapOf(claim.evidence, evidence) }))
    .filter(({ overlap }) => overlap >= MIN_OVERLAP)
    .sort((a, b) => b.overlap - a.overlap || (a.id < b.id ? -1 : 1));
  return near[0]?.id ?? null;
}
