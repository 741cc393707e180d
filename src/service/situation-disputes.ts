import { type Contradiction, type Dispute, foldDisputes, type KnownClaim } from '../situation/index.js';
import type { Store } from '../store/index.js';
import type { Ground, SituationQuestion } from './situation.js';
import { filterOf } from './situation-filter.js';

/** What is asked of disputes besides. */
export interface DisputesAsked {
  readonly matter?: string | null;
  /** Only of this event. */
  readonly event?: string | null;
  readonly id?: string | null;
}

/** Disputes that a question asks for. */
export async function askDisputes(
  store: Store,
  ground: Ground,
  question: SituationQuestion & DisputesAsked,
): Promise<readonly Dispute[]> {
  const filter = filterOf(ground, question);
  const { at = null, matter = null, event = null, id = null } = question;
  const all = at === null ? await allDisputes(store, ground) : await disputesAt(store, ground, at);
  return all.filter(
    (one) =>
      (matter === null || one.matter === matter) &&
      (event === null || one.event === event) &&
      (id === null || one.id === id) &&
      filter.dispute(one),
  );
}

/** Folded once for each ground: a ground does not change. */
const disputesKept = new WeakMap<Ground, Promise<readonly Dispute[]>>();
const contradictionsKept = new WeakMap<Ground, Promise<readonly Contradiction[]>>();

/** The value of a ground, made when it is first asked for; what failed is tried again. */
function keptOf<T>(kept: WeakMap<Ground, Promise<T>>, ground: Ground, make: () => Promise<T>): Promise<T> {
  const known = kept.get(ground);
  if (known) return known;
  const made = make();
  made.catch(() => kept.delete(ground));
  kept.set(ground, made);
  return made;
}

const allDisputes = (store: Store, ground: Ground): Promise<readonly Dispute[]> =>
  keptOf(disputesKept, ground, () => disputesAt(store, ground, null));

async function disputesAt(store: Store, ground: Ground, at: string | null): Promise<readonly Dispute[]> {
  const { claims, events, options, asOf } = ground;
  const contradictions = await keptOf(contradictionsKept, ground, () => contradictionsOf(store, claims));
  return foldDisputes({ claims, events, contradictions }, { at, asOf }, options);
}

/** What the reader found against the gazetteer, in the reports of the claims. */
async function contradictionsOf(store: Store, claims: readonly KnownClaim[]): Promise<readonly Contradiction[]> {
  const reports = new Map(claims.map((known) => [known.report.hash, known]));
  const found: Contradiction[] = [];
  const told = await store.findingsOf('gazetteer-contradiction');
  for (const [hash, { report, known }] of reports) {
    const findings = told.get(hash);
    if (!findings) continue;
    const text = (await store.report(hash))?.text ?? '';
    for (const { span, reason, about } of findings)
      found.push({
        report: report.id,
        publisher: report.publisher,
        known,
        words: text.slice(...span),
        sentence: sentenceAround(text, span[0]),
        reason,
        place: about?.name ?? text.slice(...span),
      });
  }
  return found;
}

function sentenceAround(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf('. ', at) + 2, text.lastIndexOf('\n', at) + 1, 0);
  const stop = text.indexOf('. ', at);
  return text.slice(start === 1 ? 0 : start, stop < 0 ? undefined : stop + 1).trim();
}
