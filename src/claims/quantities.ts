import type { Phrase } from '../reading/structure.js';
import type { Quantity, Sentence, Word } from '../reading/types.js';
import { overlaps, toPair } from '../text/index.js';
import type { Draft } from './draft.js';
import { classesOfLemma } from './frames/classify.js';
import { frameSetOf } from './frames/compile.js';
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
  advance: ['distance', 'equipment', 'places'],
  capture: ['places', 'distance'],
  control: ['places'],
  presence: ['force'],
  population: ['population'],
  support: ['money', 'force', 'equipment'],
  aid: ['population', 'money'],
  sanction: ['money'],
  destruction: ['places', 'equipment'],
  siege: ['population', 'force'],
  attack: ['equipment'],
  offensive: ['equipment'],
  protest: ['force'],
  airstrike: ['equipment'],
  shelling: ['equipment'],
};

/** Roles in which people are counted. */
const PEOPLE: ReadonlySet<QuantityRole> = new Set([
  'killed',
  'wounded',
  'detained',
  'surrendered',
  'displaced',
  'force',
  'population',
]);

/**
 * The numbers of a claim: those that count one of its participants, or stand in its clause with a unit of one of its
 * roles.
 *
 *     … wurden 97 Menschen getötet und mehr als 400 verletzt
 *              ^^ killed            ^^^^^^^^^^^^^^^^ wounded
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
    if (head && isWholeOfPart(sentence, head)) continue;
    if (!head || !belongs(scene, draft, people, head, q)) continue;
    const role = roleOf(scene, draft, wanted, q, head);
    if (!role) continue;
    const whole = wholeOf(scene, sentence, found, q, role, head);
    const shared = whole < 0 ? role : found[whole]!.role;
    found.push(claimQuantity(scene, draft, people, q, shared, head, whole));
  }
  return withoutTotal(scene, sentence, [...found, ...singles(scene, draft, people, found)]);
}

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

/** `1.773 Opfer (581 Tote und 1.192 Verletzte)`: a total of dead and wounded is neither. */
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

/** `zehn der 34 Städte`: of how many they are is no number of the claim. */
const isWholeOfPart = (sentence: Sentence, head: Word): boolean =>
  head.upos === 'NOUN' && head.deprel === 'nmod' && sentence.words[head.head]?.upos === 'NUM';

/** The word that the number hangs on: the noun counted, or the number itself where it stands alone. */
function headOf(sentence: Sentence, q: Quantity): Word | null {
  const words = sentence.words.filter((w) => overlaps(w.span, q.span));
  const top = words.find((w) => !words.some((x) => x.index === w.head)) ?? null;
  const counted = top && /^(nummod|amod|det)/.test(top.deprel) ? sentence.words[top.head] : top;
  return counted ?? null;
}

/** Whether a number counts a participant, hangs on the predicate, or on a verb coordinated to it. */
function belongs(scene: Scene, draft: Draft, people: readonly Phrase[], head: Word, q: Quantity): boolean {
  if (people.some((p) => p.sentence === draft.predicate.sentence && overlaps(p.span, q.span))) return true;
  if (people.some((p) => p.head.index === head.index && p.sentence === draft.predicate.sentence)) return true;
  const { sentence, word, kind, governor } = draft.predicate;
  const over = predicateOver(scene, sentence, head);
  if (over?.word === word || head === word) return true;
  // `Die Zahl der Toten stieg auf elf`: a bare number of the verb is that of the noun it speaks of.
  const told = kind === 'noun' && draft.quantityRole !== null && governor?.relation.startsWith('nsubj');
  const bare = head.upos === 'NUM' || frameSetOf(scene.rules.frames).counting.has(head.lemma.toLowerCase());
  if (told && over?.word === governor?.predicate.word && bare) return true;
  const parts = people.filter((p) => p.sentence === sentence).map((p) => p.head.index);
  if (parts.includes(head.head) && /^(appos|conj|nmod|parataxis|dep)/.test(head.deprel)) return true;
  return overlaps(q.span, { start: draft.evidence.start, end: draft.evidence.end }) && chain(sentence, head, word);
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

function roleOf(
  scene: Scene,
  draft: Draft,
  wanted: readonly QuantityRole[],
  q: Quantity,
  head: Word,
): QuantityRole | null {
  const rules = scene.rules.quantities;
  const counted = head.upos === 'NOUN' ? head : countedBy(scene, draft.predicate.sentence, head);
  const unit = counted?.upos === 'NOUN' ? counted.lemma : (q.unit ?? '');
  // A share (`drei Viertel der Stadt`) counts nothing, whatever noun names it.
  if ((unit && !rules.countable(unit)) || (q.unit !== null && !rules.countable(q.unit))) return null;
  if (!unit && (draft.rules.quantities === 'figure' || isPersonal(scene, draft, head)))
    return (draft.type === 'casualties' ? harm(scene, draft, head) : null) ?? draft.quantityRole;
  if (isGround(scene, unit)) return wanted.includes('places') ? 'places' : null;
  const fate = draft.type === 'casualties' ? fateOf(scene, draft, head) : null;
  if (fate) return fate;
  const byUnit = rules.units.get(unit) ?? rules.units.get(head.lemma);
  const fits = (role: QuantityRole): QuantityRole | null => (wanted.includes(role) ? role : null);
  if (byUnit && fits(byUnit)) return byUnit;
  if (rules.isMoney(unit)) return fits('money');
  if (rules.isDistance(unit)) return fits('distance');
  if (rules.isEquipment(unit)) return fits('equipment');
  if (rules.isPlace(unit)) return fits('places');
  if (draft.type === 'casualties') return harm(scene, draft, head) ?? draft.quantityRole ?? 'killed';
  if (!unit || ['thing', 'place', 'time'].includes(scene.rules.reference.classOf(unit))) return null;
  return wanted.find((role) => PEOPLE.has(role)) ?? null;
}

/** `zwei der Angreifer`, `vier von ihnen`: what a bare number counts. */
const countedBy = (scene: Scene, sentence: Sentence, number: Word): Word | null =>
  childrenBy(scene, sentence, number, 'nmod').at(0) ?? null;

/** `fünf wurden gefangen genommen`: a bare number that takes part itself, or that a noun of numbers is told by, counts people. */
const isPersonal = (scene: Scene, draft: Draft, head: Word): boolean =>
  draft.quantityRole !== null &&
  PEOPLE.has(draft.quantityRole) &&
  (/^(nsubj|obj|obl$)/.test(head.deprel) ||
    draft.predicate.kind === 'noun' ||
    childrenBy(scene, draft.predicate.sentence, head, 'nmod').length > 0);

/** Nouns for places count places, whatever verb they stand with (`räumten zwei Höfe`). */
function isGround(scene: Scene, unit: string): boolean {
  if (!unit) return false;
  const classes = classesOfLemma(unit, frameSetOf(scene.rules.frames));
  return classes.includes('place') && !classes.some((c) => c === 'person' || c === 'armed' || c === 'weapon');
}

/** `drei Verletzte erlagen ihren Wunden`, `vier Gefangene wurden erschossen`: what befell them goes before what they were. */
function fateOf(scene: Scene, { predicate }: Draft, head: Word): QuantityRole | null {
  const { verbs } = scene.rules.quantities;
  const stands = [...predicate.subjects, ...predicate.objects].some((p) => p.head.index === head.index);
  return predicate.kind === 'verb' && stands ? (verbs.get(predicate.lemma) ?? null) : null;
}

/** Killed or wounded: by the attribute on the counted noun, else by the nearest verb above. */
function harm(scene: Scene, draft: Draft, head: Word): QuantityRole | null {
  const { verbs, units } = scene.rules.quantities;
  const { sentence } = draft.predicate;
  for (const w of childrenBy(scene, sentence, head, 'amod', 'acl', 'orphan', 'advmod')) {
    const role = verbs.get(w.lemma) ?? verbs.get(w.form.toLowerCase());
    if (role) return role;
  }
  let at: Word | undefined = head;
  for (let n = 0; at && n < 8; n++) {
    const role = verbs.get(at.lemma) ?? units.get(at.lemma);
    if (role) return role;
    at = sentence.words[at.head];
  }
  return null;
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
  const scope = isCumulative(scene, draft) ? ('cumulative' as const) : null;
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

/** `seit Beginn der Kämpfe`, `insgesamt`: a toll, not an incident. */
function isCumulative(scene: Scene, draft: Draft): boolean {
  const { cumulative } = scene.rules.quantities;
  return draft.predicate.sentence.words.some(
    (w) => cumulative.has(w.lemma.toLowerCase()) && overlaps(w.span, draft.predicate.clause),
  );
}
