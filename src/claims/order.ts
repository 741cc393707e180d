import type { Predicate } from '../reading/structure.js';
import type { Sentence, TimeExpression, Word } from '../reading/types.js';
import { overlaps } from '../text/index.js';
import { prepositionAt, stepUp } from './climb.js';
import type { Draft } from './draft.js';
import { childrenBy, childrenOf, predicateOver, type Scene } from './scene.js';
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
  const add = (id: string, told: Told, claim: string): void => {
    if (id === claim) return;
    const list = orders.get(id) ?? [];
    if (!list.some((o) => o.claim === claim))
      orders.set(id, [...list, { relation: told.relation, claim, ...gapOf(told) }]);
  };
  claims.forEach((claim, i) => {
    for (const { relation, upper } of clauseOrders(scene, claim.draft.predicate))
      for (const other of claims) if (other.draft.predicate === upper) add(other.id, { relation }, claim.id);
    const told = spanOrder(scene, claim.draft.predicate) ?? adverbOrder(scene, claim.draft.predicate);
    const before = told ? previous(claims, i) : null;
    if (told && before) add(claim.id, told, before.id);
  });
  return orders;
}

/** What the words say of the order of two happenings. */
type Told = Pick<ClaimOrder, 'relation' | 'gap'>;

const gapOf = ({ gap }: Told): Pick<ClaimOrder, 'gap'> => (gap ? { gap } : {});

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
function adverbOrder(scene: Scene, p: Predicate): Told | null {
  const { adverbs } = scene.rules.order;
  for (const word of childrenBy(scene, p.sentence, p.word, 'advmod')) {
    const relation = adverbs.get(word.lemma.toLowerCase());
    if (relation) return { relation };
  }
  const main = p.governor === null || p.governor.relation === 'conj';
  return p.kind === 'verb' && main && p.tense === 'pluperfect' ? { relation: 'before' } : null;
}

/** `nach zwei Wochen`, `drei Tage später`: how long after or before the one told before; no gap where no number is told. */
function spanOrder(scene: Scene, p: Predicate): Told | null {
  const { sentence } = p;
  for (const time of scene.reading.times) {
    if (time.type !== 'DURATION' || !overlaps(time.span, p.clause)) continue;
    const inside = (w: Word | undefined): boolean => !!w && overlaps(w.span, time.span);
    const top = sentence.words.find((w) => inside(w) && !inside(sentence.words[w.head]));
    if (!top || predicateOver(scene, sentence, top) !== p) continue;
    const relation = turnOf(scene, p, time, top);
    const gap = relation ? lengthOf(scene, sentence, time) : null;
    if (relation) return gap ? { relation, gap } : { relation };
  }
  return null;
}

/** By the preposition before, else by the adverb that closes the words; `nach drei Jahren Krieg` is after the war. */
function turnOf(scene: Scene, p: Predicate, time: TimeExpression, top: Word): ClaimOrder['relation'] | null {
  const { adverbs, afterwards } = scene.rules.order;
  const children = childrenOf(scene, p.sentence, top);
  if (children.some((c) => /^(nmod|appos|acl)/.test(c.deprel) && !overlaps(c.span, time.span))) return null;
  if (children.some((c) => c.deprel === 'case' && c.lemma.toLowerCase() === afterwards)) return 'after';
  const last = p.sentence.words.findLast((w) => overlaps(w.span, time.span));
  return (last && (adverbs.get(last.lemma.toLowerCase()) ?? adverbs.get(last.form.toLowerCase()))) ?? null;
}

const UNITS: Readonly<Record<string, string>> = { D: 'day', W: 'week', M: 'month', Y: 'year' };

/** `zwei Wochen` → two weeks; nothing where words about the number stand by (`mehr als zwei`, `zwei bis drei`). */
function lengthOf(scene: Scene, sentence: Sentence, time: TimeExpression): ClaimOrder['gap'] | null {
  const [, n = '', letter = ''] = /^P(\d+)([DWMY])$/.exec(time.value) ?? [];
  const unit = UNITS[letter];
  const words = sentence.words.filter((w) => overlaps(w.span, time.span));
  const isBare = words[0]?.upos === 'NUM' || words[0]?.upos === 'DET';
  const around = words.flatMap((w) => childrenOf(scene, sentence, w)).filter((c) => !words.includes(c));
  const before = sentence.words.findLast((w) => w.span.end <= time.span.start);
  const isOpen = !before || before.upos === 'PUNCT' || before.lemma.toLowerCase() === scene.rules.order.afterwards;
  if (!unit || !isBare || !isOpen || around.some((c) => !/^(case|punct)/.test(c.deprel))) return null;
  return { min: Number(n), max: Number(n), unit };
}
