import type { Phrase } from '../reading/structure.js';
import type { Quantity, Sentence, Word } from '../reading/types.js';
import { overlaps, toPair } from '../text/index.js';
import type { Draft } from './draft.js';
import { frameSetOf } from './frames/compile.js';
import { isFormerFigure, isInRelative, isWholeBefore, isWholeOfPart } from './quantity-parts.js';
import { harm, roleOf } from './quantity-roles.js';
import { childrenBy, predicateOver, type Scene } from './scene.js';
import type { ClaimQuantity, ClaimType, QuantityRole } from './types.js';

/** Roles that a type takes numbers in; the first is that of bare people. */
const ROLES: Partial<Record<ClaimType, readonly QuantityRole[]>> = {
  casualties: ['killed', 'wounded', 'missing', 'equipment'],
  detention: ['detained'],
  release: ['detained'],
  surrender: ['surrendered', 'force'],
  displacement: ['displaced'],
  force: ['force', 'equipment'],
  movement: ['force', 'equipment', 'distance'],
  withdrawal: ['force', 'equipment', 'distance'],
  defection: ['force', 'surrendered'],
  delivery: ['equipment', 'money'],
  seizure: ['equipment', 'money'],
  advance: ['distance', 'force', 'equipment', 'places'],
  capture: ['places', 'distance'],
  control: ['places'],
  presence: ['force', 'places'],
  population: ['population'],
  support: ['money', 'force', 'equipment'],
  aid: ['money'],
  sanction: ['money'],
  destruction: ['places', 'equipment'],
  siege: ['population', 'force'],
  attack: ['equipment'],
  offensive: ['equipment'],
  protest: ['force'],
  airstrike: ['equipment'],
  shelling: ['equipment'],
};

/**
 * The numbers of a claim: those that count one of its participants, or stand in its clause with a unit of one of its
 * roles.
 *
 *     … wurden sechs Hirten erschossen und etwa 20 verwundet
 *              ^^^^^ killed                ^^^^^^^ wounded
 */
export function quantitiesOf(scene: Scene, draft: Draft, people: readonly Phrase[]): readonly ClaimQuantity[] {
  const wanted = draft.quantityRole ? [draft.quantityRole, ...(ROLES[draft.type] ?? [])] : ROLES[draft.type];
  if (!wanted) return [];
  const { sentence } = draft.predicate;
  const inside = scene.reading.quantities.filter((q) => overlaps(q.span, sentence.span));
  const found: ClaimQuantity[] = [];
  for (const q of inside) {
    if (followsItsNoun(sentence, q)) continue;
    const head = headOf(sentence, q);
    if (head && (isWholeOfPart(scene, sentence, head) || isWholeBefore(scene, inside, sentence, head, q))) continue;
    if (q.max === 0 || isFormerFigure(scene, inside, sentence, q)) continue;
    if (!head || !belongs(scene, draft, people, head, q)) continue;
    const role = roleOf(scene, draft, wanted, q, head);
    if (!role || (SUFFERED.has(role) && countsDoers(draft, head))) continue;
    const whole = wholeOf(scene, sentence, found, q, role, head);
    const shared = whole < 0 ? role : found[whole]!.role;
    found.push(claimQuantity(scene, draft, people, q, shared, head, whole));
  }
  return withoutTotal(scene, sentence, [...found, ...singles(scene, draft, people, found)]);
}

/** Roles of those to whom something is done. */
const SUFFERED: ReadonlySet<QuantityRole> = new Set(['killed', 'wounded', 'missing', 'detained']);

/** `Dutzende Kämpfer töteten 200 Menschen`: how many did it is no number of whom they did it to. */
const countsDoers = (draft: Draft, head: Word): boolean => {
  const counts = (p: Phrase): boolean =>
    p.sentence === draft.predicate.sentence &&
    (p.head.index === head.index || p.head.head === head.index || head.head === p.head.index);
  return draft.agents.some(counts) && draft.targets.length > 0 && !draft.targets.some(counts);
};

/** `Ein Polizist starb, zwei Soldaten wurden verletzt`: beside other numbers a single person is one. */
function singles(
  scene: Scene,
  draft: Draft,
  people: readonly Phrase[],
  found: readonly ClaimQuantity[],
): readonly ClaimQuantity[] {
  if (draft.type !== 'casualties' || !found.some((q) => q.min !== null)) return [];
  const { sentence } = draft.predicate;
  return people.flatMap((p, of) => {
    const article = childrenBy(scene, sentence, p.head, 'det').find((w) =>
      scene.rules.quantities.one.has(w.form.toLowerCase()),
    );
    const counted = found.some((q) => q.of === of || (q.span[0] < p.span.end && p.span.start < q.span[1]));
    if (p.sentence !== sentence || !article || counted || p.head.upos !== 'NOUN') return [];
    if (of >= draft.targets.length) return [];
    const role = harm(scene, draft, p.head) ?? draft.quantityRole ?? 'killed';
    return [{ role, min: 1, max: 1, approx: false, text: article.form, span: toPair(article.span), of }];
  });
}

/** `90 Opfer (30 Tote, 60 Verletzte)`: a total of dead and wounded is neither. */
function withoutTotal(scene: Scene, sentence: Sentence, found: readonly ClaimQuantity[]): readonly ClaimQuantity[] {
  const isTotal = (q: ClaimQuantity): boolean =>
    sentence.words.some(
      (w) => scene.rules.quantities.totals.has(w.lemma) && w.span.start >= q.span[1] && w.span.start - q.span[1] < 12,
    );
  const told = (role: QuantityRole): boolean => found.some((q) => q.role === role && !isTotal(q));
  return told('killed') && told('wounded') ? without(found, isTotal) : found;
}

/** Without some, with `partOf` still at the same quantity: none where that one is gone. */
function without(found: readonly ClaimQuantity[], gone: (q: ClaimQuantity) => boolean): readonly ClaimQuantity[] {
  const kept = found.filter((q) => !gone(q));
  return kept.map(({ partOf, ...q }) => {
    const at = partOf === undefined ? -1 : kept.indexOf(found[partOf]!);
    return at < 0 ? q : { ...q, partOf: at };
  });
}

/** `die Brigade 166`: a number after its noun names it. */
const followsItsNoun = (sentence: Sentence, q: Quantity): boolean =>
  sentence.words.some(
    (w) =>
      overlaps(w.span, q.number) &&
      /^(nummod|flat|appos|nmod)/.test(w.deprel) &&
      sentence.words[w.head]?.index === w.index - 1,
  );

/** The word that the number hangs on: the noun counted, or the number itself where it stands alone. */
function headOf(sentence: Sentence, q: Quantity): Word | null {
  const words = sentence.words.filter((w) => overlaps(w.span, q.span));
  const top = words.find((w) => !words.some((x) => x.index === w.head)) ?? null;
  const counted = top && /^(nummod|amod|det)/.test(top.deprel) ? sentence.words[top.head] : top;
  // `20 verschleppte Frauen`, with the number hung on the attribute between.
  const between = top?.upos === 'NUM' ? sentence.words[top.head] : undefined;
  if (top && between?.xpos === 'ADJA' && between.deprel === 'amod' && between.index === top.index + 1)
    return sentence.words[between.head] ?? null;
  return counted ?? null;
}

/** Whether a number counts a participant, hangs on the predicate, or on a verb coordinated to it. */
function belongs(scene: Scene, draft: Draft, people: readonly Phrase[], head: Word, q: Quantity): boolean {
  if (isOfOther(scene, draft, head) || isInRelative(draft, head)) return false;
  if (people.some((p) => p.sentence === draft.predicate.sentence && overlaps(p.span, q.span))) return true;
  if (people.some((p) => p.head.index === head.index && p.sentence === draft.predicate.sentence)) return true;
  const { sentence, word, kind, governor } = draft.predicate;
  const over = predicateOver(scene, sentence, head);
  if (over?.word === word || head === word) return true;
  // `Die Zahl der Toten stieg auf elf`: a bare number of the verb is that of the noun it speaks of.
  const tells = scene.rules.quantities.tellers.has(governor?.predicate.lemma ?? '');
  const stands = governor?.relation.startsWith('nsubj') || (tells && governor?.relation === 'obj');
  const told = kind === 'noun' && draft.quantityRole !== null && stands;
  const bare = head.upos === 'NUM' || frameSetOf(scene.rules.frames).counting.has(head.lemma.toLowerCase());
  if (told && over?.word === governor?.predicate.word && bare) return true;
  const parts = people.filter((p) => p.sentence === sentence).map((p) => p.head.index);
  if (parts.includes(head.head) && /^(appos|conj|nmod|parataxis|dep)/.test(head.deprel)) return true;
  return overlaps(q.span, { start: draft.evidence.start, end: draft.evidence.end }) && chain(sentence, head, word);
}

/** `zwei Männer erschossen ihn`, `31 Tote und 20 verschleppte Frauen`: numbers of the dead are neither of who killed nor of whom something else befell. */
function isOfOther(scene: Scene, draft: Draft, head: Word): boolean {
  if (draft.type !== 'casualties' || draft.targets.some((p) => p.head.index === head.index)) return false;
  const { sentence, agents } = draft.predicate;
  if (agents.some((p) => p.head.index === head.index)) return true;
  const { verbs } = frameSetOf(scene.rules.frames);
  return childrenBy(scene, sentence, head, 'amod').some((w) => {
    const told = verbs.get(scene.predicateAt(sentence, w.index)?.lemma ?? '') ?? [];
    return told.length > 0 && told.every((f) => f.frame.type !== 'casualties');
  });
}

/** Whether the way up from a word reaches the trigger without leaving through a clause of its own. */
function chain(sentence: Sentence, from: Word, to: Word): boolean {
  let at: Word | undefined = from;
  for (let n = 0; at && n < 8; n++) {
    if (at === to) return true;
    if (/^(acl|advcl|ccomp)/.test(at.deprel)) return false;
    at = sentence.words[at.head];
  }
  return false;
}

function claimQuantity(
  scene: Scene,
  draft: Draft,
  people: readonly Phrase[],
  q: Quantity,
  role: QuantityRole,
  head: Word,
  whole: number,
): ClaimQuantity {
  const of = people.findIndex((p) => p.head.index === head.index && p.sentence === draft.predicate.sentence);
  const scope = isCumulative(scene, draft, q) ? ('cumulative' as const) : null;
  return {
    role,
    min: q.min,
    max: q.max,
    approx: q.approx,
    text: q.text,
    span: toPair(q.span),
    ...(of >= 0 ? { of } : {}),
    ...(scope ? { scope } : {}),
    ...(whole >= 0 ? { partOf: whole } : {}),
  };
}

/**
 * Index of the quantity that this one is a part of: the last one told that is no part itself; -1 for none. A noun that
 * says another role (`82 Tote, darunter elf Frauen, und 400 Verletzte`) counts on its own.
 */
function wholeOf(
  scene: Scene,
  sentence: Sentence,
  before: readonly ClaimQuantity[],
  q: Quantity,
  role: QuantityRole,
  head: Word,
): number {
  const isNoun = head.upos === 'NOUN';
  if (!opensPart(scene, sentence, q, isNoun ? LIST : 2)) return -1;
  const whole = before.findLastIndex((b) => b.partOf === undefined);
  const own = isNoun && scene.rules.quantities.units.has(head.lemma);
  return whole >= 0 && own && before[whole]!.role !== role ? -1 : whole;
}

/** Words back to the opener of a part within which numbers with a noun are still told of it. */
const LIST = 8;

/** `darunter fünf Kinder und drei Frauen`: an opener of a part stands among so many words before the number. */
function opensPart(scene: Scene, sentence: Sentence, q: Quantity, within: number): boolean {
  const { part } = scene.rules.quantities;
  const before = sentence.words.filter((w) => w.span.end <= q.span.start).slice(-within);
  return before.some(
    (w, i) => part.has(w.lemma.toLowerCase()) || part.has(`${w.form} ${before[i + 1]?.form ?? ''}`.toLowerCase()),
  );
}

/** `seit Beginn der Kämpfe`, `insgesamt`: a toll, not an incident; in a sentence with another number, that beside which the word stands. */
function isCumulative(scene: Scene, draft: Draft, q: Quantity): boolean {
  const { cumulative } = scene.rules.quantities;
  const { sentence, clause } = draft.predicate;
  const parts = (w: Word): boolean => w.form === ',' || w.form === ';';
  const stretch = (at: number): number => sentence.words.filter((w) => parts(w) && w.span.start < at).length;
  const own = stretch(q.span.start);
  const others = scene.reading.quantities
    .filter((x) => x !== q && overlaps(x.span, sentence.span))
    .map((x) => stretch(x.span.start));
  return sentence.words.some(
    (w) =>
      cumulative.has(w.lemma.toLowerCase()) &&
      overlaps(w.span, clause) &&
      (stretch(w.span.start) === own || !others.includes(stretch(w.span.start))),
  );
}
