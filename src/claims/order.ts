import type { Predicate } from '../reading/structure.js';
import { prepositionAt, stepUp } from './climb.js';
import type { Draft } from './draft.js';
import { childrenBy, type Scene } from './scene.js';
import type { ClaimOrder } from './types.js';

/** A claim with the draft it was made of. */
export interface Ordered {
  readonly id: string;
  readonly draft: Draft;
}

/**
 * How the words order the claims of a report, by claim id.
 *
 *     Nachdem die Armee eine Offensive startete, eroberte der IS Dörfer.
 *     ^^^^^^^ the capture is after the offensive
 */
export function ordersOf(scene: Scene, claims: readonly Ordered[]): ReadonlyMap<string, readonly ClaimOrder[]> {
  const orders = new Map<string, ClaimOrder[]>();
  const add = (id: string, relation: ClaimOrder['relation'], claim: string): void => {
    if (id === claim) return;
    const list = orders.get(id) ?? [];
    if (!list.some((o) => o.claim === claim)) orders.set(id, [...list, { relation, claim }]);
  };
  claims.forEach((claim, i) => {
    for (const { relation, upper } of clauseOrders(scene, claim.draft.predicate))
      for (const other of claims) if (other.draft.predicate === upper) add(other.id, relation, claim.id);
    const relation = adverbOrder(scene, claim.draft.predicate);
    const before = relation ? previous(claims, i) : null;
    if (relation && before) add(claim.id, relation, before.id);
  });
  return orders;
}

/** The nearest claim told before, not of the same predicate. */
const previous = (claims: readonly Ordered[], i: number): Ordered | null =>
  claims.slice(0, i).findLast((c) => c.draft.predicate !== claims[i]?.draft.predicate) ?? null;

/** How the predicates above stand to this one: by the conjunction of its clause or the preposition of its noun. */
function clauseOrders(
  scene: Scene,
  p: Predicate,
): readonly { readonly relation: ClaimOrder['relation']; readonly upper: Predicate }[] {
  const { markers, prepositions } = scene.rules.order;
  const step = stepUp(p);
  if (!step) return [];
  const relation =
    step.relation === 'advcl'
      ? markers.get(p.marker)
      : p.kind === 'noun' && step.relation === 'obl'
        ? prepositions.get(prepositionAt(scene, p))
        : undefined;
  return relation ? [{ relation, upper: step.to }] : [];
}

/** `daraufhin`, `zuvor`: how this claim stands to the one told before; a bare pluperfect is before it. */
function adverbOrder(scene: Scene, p: Predicate): ClaimOrder['relation'] | null {
  const { adverbs } = scene.rules.order;
  for (const word of childrenBy(scene, p.sentence, p.word, 'advmod')) {
    const relation = adverbs.get(word.lemma.toLowerCase());
    if (relation) return relation;
  }
  const main = p.governor === null || p.governor.relation === 'conj';
  return p.kind === 'verb' && main && p.tense === 'pluperfect' ? 'before' : null;
}
