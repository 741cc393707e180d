import type { Quantity, Sentence, Word } from '../reading/types.js';
import type { Draft } from './draft.js';
import { classesOfLemma } from './frames/classify.js';
import { frameSetOf } from './frames/compile.js';
import { childrenBy, type Scene } from './scene.js';
import type { QuantityRole } from './types.js';

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

/** What a number of a claim counts; null where it is none of the roles that are wanted. */
export function roleOf(
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
  if (draft.type === 'casualties' && isHappening(scene, unit)) return null;
  const byUnit = rules.units.get(unit) ?? rules.units.get(head.lemma);
  const fits = (role: QuantityRole): QuantityRole | null => (wanted.includes(role) ? role : null);
  if (byUnit && fits(byUnit)) return byUnit;
  // `30 Tote, 9000 Vertriebene`: who was driven out was not killed.
  if (draft.type === 'casualties' && byUnit === 'displaced' && draft.targets.every((p) => p.head !== head)) return null;
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
    (isBare(scene, head) && head.head === draft.predicate.word.index) ||
    draft.predicate.kind === 'noun' ||
    childrenBy(scene, draft.predicate.sentence, head, 'nmod').length > 0);

/** `bei zwei Anschlägen starben 15 Menschen`: how many deeds there were is no number of the dead. */
function isHappening(scene: Scene, unit: string): boolean {
  const told = frameSetOf(scene.rules.frames).nouns.get(unit.toLowerCase()) ?? [];
  return told.length > 0 && told.every((f) => DEEDS.has(f.frame.type));
}

/** Types of deeds that nouns count. */
const DEEDS: ReadonlySet<string> = new Set(
  'attack airstrike shelling bombing clash offensive capture advance'.split(' '),
);

/** `nahmen vier weitere fest`: a number, or a word that only counts, without a noun. */
const isBare = (scene: Scene, { upos, form }: Word): boolean =>
  upos === 'NUM' || scene.rules.quantities.bare.has(form.toLowerCase());

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
export function harm(scene: Scene, draft: Draft, head: Word): QuantityRole | null {
  const { verbs, units } = scene.rules.quantities;
  const { sentence } = draft.predicate;
  for (const w of childrenBy(scene, sentence, head, 'amod', 'acl', 'orphan', 'advmod')) {
    const role = verbs.get(w.lemma) ?? verbs.get(w.form.toLowerCase());
    if (role) return role;
  }
  let at: Word | undefined = head;
  for (let n = 0; at && n < 8; n++) {
    const role = verbs.get(at.lemma) ?? units.get(at.lemma) ?? suffered(scene, draft, at);
    if (role) return role;
    at = sentence.words[at.head];
  }
  return null;
}

/** `zwei Jugendliche erlitten Verletzungen`: what a verb of suffering has beside it. */
function suffered(scene: Scene, draft: Draft, verb: Word): QuantityRole | null {
  const { suffering, injuries } = scene.rules.quantities;
  if (!suffering.has(verb.lemma)) return null;
  const beside = childrenBy(scene, draft.predicate.sentence, verb, 'obj', 'nsubj', 'obl');
  return beside.some((w) => injuries(w.lemma)) ? 'wounded' : null;
}
