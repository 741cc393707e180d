import type { Predicate } from '../reading/structure.js';
import type { Word } from '../reading/types.js';
import { contains } from '../text/index.js';
import { reportedMood } from './attribution.js';
import { clusterOf, finiteOf } from './climb.js';
import { isPerfectInfinitive } from './said.js';
import { childrenBy, type Scene } from './scene.js';
import type { Modality } from './types.js';

/** What words say of how a happening is told; the first of the list counts. */
export type Signals = Set<Modality>;

/** What a predicate's own words say: negation, modals, adverbs, adjectives, conjunction. */
export function own(scene: Scene, p: Predicate, state: boolean, claimed: boolean, into: Signals): void {
  const { modality } = scene.rules;
  if (isNegated(scene, p)) into.add('negated');
  verbal(scene, p, state, claimed, into);
  for (const word of adverbsOf(scene, p)) into.add(modality.adverbs.get(word.lemma.toLowerCase())!);
  if (isNearly(scene, p)) into.add('attempted');
  // `Das Ziel ist die Einnahme der Stadt`
  if (p.kind === 'noun') for (const s of p.subjects) addPurpose(scene, s.head, into);
  if (p.kind === 'noun')
    for (const word of childrenBy(scene, p.sentence, p.word, 'amod')) {
      const makes = modality.adjectives.get(word.lemma.toLowerCase());
      if (makes) into.add(makes);
    }
  opened(scene, p, into);
}

/** What the conjunction of the clause says: `ob`, `falls`; of `wenn`, `bis` only what is not past. */
export function opened(scene: Scene, p: Predicate, into: Signals): void {
  const { markers, conditions, infinitive } = scene.rules.modality;
  const makes = isTwiceDenied(scene, p) ? undefined : markers.get(p.marker);
  // `Um das Dorf wird gekämpft`: before a finite verb it opens no purpose.
  if (infinitive.has(p.marker) && finiteOf(scene, p)) return;
  const past = p.tense !== 'present' && p.tense !== 'future' && p.mood !== 'sub2';
  if (makes && !(conditions.has(p.marker) && past)) into.add(makes);
}

/** `nicht ohne zuvor die Brücke zu sprengen`: two negations say that it was done. */
const isTwiceDenied = (scene: Scene, p: Predicate): boolean =>
  scene.rules.modality.markers.get(p.marker) === 'negated' &&
  p.sentence.words.some(
    (w) =>
      w.lemma.toLowerCase() === p.marker &&
      contains(p.clause, w.span) &&
      p.sentence.words[w.index - 1]?.xpos === 'PTKNEG',
  );

/** What a noun of will or attempt makes of the happening it is said to be. */
export function addPurpose(scene: Scene, noun: Word, into: Signals): void {
  const makes = scene.rules.modality.clauses.get(noun.lemma);
  if (makes === 'planned' || makes === 'attempted' || makes === 'possible') into.add(makes);
}

const CLAUSE = /^(acl|advcl|ccomp|xcomp|csubj|amod|conj|parataxis)/;

/** `möglicherweise Hunderte Geiseln`: a word that counts opens no clause. */
const isCounting = (scene: Scene, word: Word): boolean =>
  word.deprel === 'amod' && scene.rules.frames.counting.split(' ').includes(word.lemma.toLowerCase());

/** Adverbs of modality in the clause of a predicate, not of attributes or clauses in it. */
function adverbsOf(scene: Scene, p: Predicate): readonly Word[] {
  const { words } = p.sentence;
  const reaches = (word: Word): boolean => {
    let at: Word | undefined = word;
    for (let n = 0; at && n < 6; n++) {
      if (at === p.word) return true;
      if (CLAUSE.test(at.deprel) && !isCounting(scene, at)) return false;
      at = words[at.head];
    }
    return false;
  };
  return words.filter(
    (w) => scene.rules.modality.adverbs.has(w.lemma.toLowerCase()) && reaches(w) && !isSetApart(p, w),
  );
}

/** `, vermutlich auf Befehl Teherans, …`: between commas, without a verb, an adverb speaks of what stands there only. */
function isSetApart({ sentence: { words } }: Predicate, adverb: Word): boolean {
  if (words[adverb.index - 1]?.form !== ',') return false;
  const end = words.find((w) => w.index > adverb.index && w.upos === 'PUNCT')?.index ?? words.length;
  const stretch = words.slice(adverb.index + 1, end);
  return stretch.length > 0 && stretch.every((w) => !/^V/.test(w.xpos)) && stretch.some((w) => w.upos === 'ADP');
}

/** `haben die Stadt beinahe eingenommen`: what nearly came about did not. */
const isNearly = (scene: Scene, p: Predicate): boolean =>
  p.kind === 'verb' &&
  (p.tense === 'perfect' || p.tense === 'pluperfect' || p.tense === 'past') &&
  childrenBy(scene, p.sentence, p.word, 'advmod').some(
    (w) =>
      scene.rules.modality.nearly.has(w.lemma.toLowerCase()) &&
      (w.index === p.word.index - 1 || /^(VV|VA|VM)/.test(p.sentence.words[w.index + 1]?.xpos ?? '')),
  );

/** What modals, mood and tense say. */
export function verbal(scene: Scene, p: Predicate, state: boolean, claimed: boolean, into: Signals): void {
  const { modality } = scene.rules;
  const mood = p.kind === 'verb' || finiteForm(scene, p) ? reportedMood(scene, p) : null;
  const [outer] = p.modals;
  const perfect = isPerfectInfinitive(scene, p);
  if (outer === modality.hearsay) into.add(hearsay(scene, p, perfect, state));
  else if (outer === modality.will) into.add(perfect ? 'claimed' : 'planned');
  else if (outer && mood === 'sub2' && p.tense === 'present') into.add('possible');
  else if (outer && modality.conditional.has(finiteForm(scene, p))) into.add('possible');
  else if (outer && modality.duty.has(outer) && mood === 'sub1') into.add('planned');
  else if (p.tense === 'future' || isFuture(scene, p)) into.add(mood === 'sub2' ? 'possible' : 'planned');
  else if (mood === 'sub2' && !claimed) into.add('possible');
}

const finiteForm = (scene: Scene, p: Predicate): string =>
  clusterOf(scene, p)
    .find((w) => /FIN$/.test(w.xpos))
    ?.form.toLowerCase() ?? '';

/** `wird angreifen`, `werde angreifen`, `würde angreifen`: the future auxiliary with an infinitive. */
const isFuture = (scene: Scene, p: Predicate): boolean =>
  /^V[VA]INF$/.test(clusterOf(scene, p).find((w) => w.deprel !== 'aux' && w.xpos.endsWith('INF'))?.xpos ?? '') &&
  clusterOf(scene, p).some((w) => w.deprel === 'aux' && w.lemma === scene.rules.modality.future && /FIN$/.test(w.xpos));

/** `soll … überrannt haben` is hearsay; `soll ab Mitternacht gelten` a plan; `sollte X fallen, …` a condition. */
function hearsay(scene: Scene, p: Predicate, perfect: boolean, state: boolean): Modality {
  const finite = clusterOf(scene, p).find((w) => w.lemma === scene.rules.modality.hearsay && /FIN$/.test(w.xpos));
  const first = finite && p.sentence.words.find((w) => w.upos !== 'PUNCT' && w.span.start >= p.clause.start);
  if (first === finite && finite?.form.toLowerCase().startsWith('sollte')) return 'possible';
  if (perfect) return 'claimed';
  return state && p.tense === 'present' ? 'claimed' : 'planned';
}

/** Whether a negation reaches the predicate; `nicht nur` and the like do not negate. */
export function isNegated(scene: Scene, p: Predicate): boolean {
  if (!p.negated) return neither(scene, p);
  const { negations, undone, rather } = scene.rules.modality;
  const words = p.sentence.words;
  // `Nicht der IS, sondern die YPG hält den Hügel`: who is denied is one of those who take part, not what is done.
  const isCorrected = (w: Word): boolean =>
    ['NOUN', 'PROPN'].includes(words[w.head]?.upos ?? '') &&
    words[w.head] !== p.word &&
    words.some((later) => later.index > w.index && later.lemma.toLowerCase() === rather);
  const negators = words.filter(
    (w) =>
      (w.xpos === 'PTKNEG' || negations.has(w.lemma.toLowerCase())) &&
      w.span.start >= p.clause.start &&
      w.span.end <= p.clause.end,
  );
  // `nicht ohne`: the second takes the first back, and neither counts.
  const isTaken = (w: Word): boolean => w.xpos !== 'PTKNEG' && words[w.index - 1]?.xpos === 'PTKNEG';
  const counts = negators.filter(
    (w) => !undone.has(words[w.index + 1]?.lemma.toLowerCase() ?? '') && !isTaken(w) && !isCorrected(w),
  );
  return negators.length === 0 || counts.length > 0;
}

/** `Weder X noch Y …`: the negation stands with a participant, however deep the tree has it. */
function neither(scene: Scene, p: Predicate): boolean {
  const { words } = p.sentence;
  const reaches = (word: Word): boolean => {
    let at: Word | undefined = word;
    for (let n = 0; at && n < 6; n++) {
      if (at === p.word) return true;
      if (CLAUSE.test(at.deprel) && at.upos !== 'NOUN' && at.upos !== 'PROPN') return false;
      at = words[at.head];
    }
    return false;
  };
  return p.kind === 'verb' && words.some((w) => scene.rules.modality.neither.has(w.lemma.toLowerCase()) && reaches(w));
}
