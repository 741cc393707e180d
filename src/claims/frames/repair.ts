import type { Word } from '../../reading/index.js';
import { phraseOf, prepositionOf } from '../../reading/structure/phrase.js';
import { base, isNominal, type Tree, under } from '../../reading/structure/tree.js';
import type { Phrase, Predicate } from '../../reading/structure.js';
import { classesOfLemma, type FrameContext, fits } from './classify.js';
import type { FrameSet } from './compile.js';
import { verbOfForm } from './verb-forms.js';

/** What makes up for a parser that errs: participants that stand in the wrong place of the tree. */
export interface Repair {
  readonly tree: Tree;
  readonly text: string;
  readonly frames: FrameSet;
  readonly context: FrameContext;
}

const at = (repair: Repair, word: Word, rule: string): Phrase =>
  phraseOf(repair.tree, word, rule, (from, to) => repair.text.slice(from, to));

const isAccusative = (repair: Repair, phrase: Phrase): boolean =>
  repair.frames.accusative.has(phrase.head.form.toLowerCase()) ||
  under(repair.tree, phrase.head, 'det').some((d) => repair.frames.accusative.has(d.form.toLowerCase()));

const isNominative = (repair: Repair, phrase: Phrase): boolean =>
  repair.frames.nominative.has(phrase.head.form.toLowerCase());

const isPlace = (word: Word, { frames }: Repair): boolean => classesOfLemma(word.lemma, frames).includes('place');

/** Ground that is held and taken; a country acts too. */
const isGround = (word: Word, repair: Repair): boolean =>
  isPlace(word, repair) && word.upos !== 'PROPN' && !classesOfLemma(word.lemma, repair.frames).includes('state');

/** Whether a phrase that is no sure agent may be one: not a place, not a deed. */
const mayAct = (phrase: Phrase, { frames, context }: Repair): boolean =>
  context.kindOf?.(phrase.head) !== 'place' && fits(phrase, ['armed', 'person'], phrase.sentence, frames, context);

/** `von den Separatisten erobert`, with the phrase hung as a place or on the noun before: who did it. */
function agentsOf(predicate: Predicate, repair: Repair): readonly Phrase[] {
  if (predicate.voice !== 'passive' || predicate.agents.length) return predicate.agents;
  const names = (word: Word): boolean => repair.frames.agentPrepositions.has(prepositionOf(repair.tree, word));
  const own = predicate.obliques.filter((o) => repair.frames.agentPrepositions.has(o.preposition) && mayAct(o, repair));
  if (own.length) return own;
  const hosts = [...predicate.objects, ...predicate.obliques].map((p) => p.head).filter((h) => !isPlace(h, repair));
  const hung = hosts.flatMap((host) => under(repair.tree, host, 'nmod').filter(names));
  const last = hung.at(-1);
  if (!last) return [];
  const phrase = at(repair, last, 'agent-before-verb');
  if (!mayAct(phrase, repair)) return [];
  const lastWord = Math.max(
    ...repair.tree.words.filter((w) => w.span.end <= phrase.span.end).map((w) => w.index),
    last.index,
  );
  return lastWord + 1 === predicate.word.index ? [phrase] : [];
}

/** Nominals that hang on a participant without preposition or genitive: objects that went astray. */
function strays(predicate: Predicate, repair: Repair): readonly Phrase[] {
  const hosts = [...predicate.subjects, ...predicate.obliques].map((p) => p.head);
  const bare = (w: Word): boolean =>
    isNominal(w) && !prepositionOf(repair.tree, w) && w.case === 'A' && w.index > predicate.word.index;
  const hung = hosts.flatMap((host) => under(repair.tree, host, 'nmod', 'appos', 'parataxis').filter(bare));
  // A name without preposition says neither when nor how: it is no oblique.
  const named = under(repair.tree, predicate.word, 'obl').filter(
    (w) => w.upos === 'PROPN' && w.case !== 'G' && w.deprel !== 'obl:agent' && !prepositionOf(repair.tree, w),
  );
  const own = [...named, ...under(repair.tree, predicate.word, 'parataxis', 'nmod', 'appos').filter(bare)];
  return [...own, ...hung].map((w) => at(repair, w, 'astray'));
}

type Core = Pick<Predicate, 'subjects' | 'objects'>;

/** Whether the words show that a phrase is several (`zwölf Soldaten`, `Armee und Polizei`). */
const isSeveral = (repair: Repair, { head }: Phrase): boolean =>
  head.number === 'pl' ||
  under(repair.tree, head, 'conj').length > 0 ||
  under(repair.tree, head, 'nummod').some((n) => !/^ein/i.test(n.form));

const isPronominal = ({ head }: Phrase): boolean => head.upos === 'PRON';

/** Which of two bare participants acts: case, then number, then what they are; undefined where nothing tells. */
function actorOf(two: readonly Phrase[], verb: Word, repair: Repair): Phrase | undefined {
  const [first, second] = two;
  if (!first || !second) return undefined;
  const marked = two.filter((p) => isAccusative(repair, p));
  if (marked.length === 1) return marked[0] === first ? second : first;
  const named = two.filter((p) => isNominative(repair, p));
  if (named.length === 1) return named[0];
  const several = two.filter((p) => isSeveral(repair, p));
  const finite = [verb, ...under(repair.tree, verb, 'aux')].find((w) => w.xpos.endsWith('FIN'));
  const singular = finite !== undefined && !repair.frames.pluralEnding.test(finite.form);
  if (several.length === 1 && singular) return several[0] === first ? second : first;
  if (several.length === 1 && finite && !isPronominal(first) && !isPronominal(second)) return several[0];
  const isArmed = (p: Phrase): boolean => classesOfLemma(p.head.lemma, repair.frames).includes('armed');
  if (isArmed(first) && !isArmed(second) && second.head.upos !== 'PROPN') return first;
  if (isGround(first.head, repair) !== isGround(second.head, repair))
    return isGround(first.head, repair) ? second : first;
  return undefined;
}

/** `Soldaten erschossen drei Demonstranten`, with the noun as the root: the verb's subject. */
function subjectAbove({ word }: Predicate, repair: Repair): readonly Phrase[] {
  const above = repair.tree.words[word.head];
  const noun = above && isNominal(above) && above.index < word.index;
  const misled = noun && (above.head < 0 || word.deprel === 'appos');
  return misled && ['advcl', 'acl', 'parataxis', 'appos'].includes(base(word.deprel))
    ? [at(repair, above, 'subject-above')]
    : [];
}

/**
 * `Rahdschan, das die Miliz räumte`; `die Miliz, die das Dorf räumte`: of a relative pronoun and one other participant,
 * form and sense say which one acts.
 */
function relativeCore({ subjects, objects, word }: Predicate, repair: Repair): Core | null {
  const all = [...subjects, ...objects];
  const [relative, ...more] = all.filter((p) => p.rule === 'relative');
  const others = all.filter((p) => p.rule !== 'relative' && p.head.head === word.index);
  const [other] = others;
  if (!relative || !other || more.length || others.length > 1 || all.length !== 2) return null;
  const pronoun = under(repair.tree, word, 'nsubj', 'obj').find((w) => w.xpos === 'PRELS');
  const form = pronoun?.form.toLowerCase() ?? '';
  const { relatives } = repair.frames;
  const actor = relatives.nominative.has(form)
    ? relative
    : relatives.accusative.has(form)
      ? other
      : actorOf([relative, other], word, repair);
  return actor ? { subjects: [actor], objects: all.filter((p) => p !== actor) } : null;
}

/**
 * Subject and object by what is there: a finite verb has one subject. Where the parser gave none, two, or a strange
 * pair, case, number and sense decide.
 *
 *     Die Miliz belagert die Stadt.   Den Westen kontrolliert die Führung.
 *     ^^^^^^^^^ subject                                        ^^^^^^^^^^^ subject
 */
function coreOf(predicate: Predicate, repair: Repair): Core {
  const { subjects, objects, datives, word, voice } = predicate;
  // `erklärte die Stadt für befreit`: what the participle was done to is the object of the verb above.
  const declared = word.xpos.endsWith('PP') && under(repair.tree, word, 'case').length > 0;
  const told = declared ? (predicate.governor?.predicate.objects ?? []) : [];
  if (told.length && base(word.deprel) === 'xcomp') return { subjects: [], objects: told };
  if (voice === 'passive')
    return subjects.length && !objects.length ? { subjects: [], objects: subjects } : { subjects, objects };
  if (voice !== 'active' || !/(FIN|PP)$/.test(word.xpos)) return { subjects, objects };
  // `Das Dorf gilt als erobert`: the subject of the verb above is what the participle was done to.
  const above = word.xpos.endsWith('PP') && !objects.length ? repair.tree.words[word.head] : undefined;
  if (above && repair.frames.regarded.has(above.lemma)) return { subjects: [], objects: subjects };
  const relative = relativeCore(predicate, repair);
  if (relative) return relative;
  const own = (p: Phrase): boolean => p.head.head === word.index && p.rule !== 'relative';
  const bare = datives.filter((p) => own(p) && p.head.case !== 'D' && p.head.case !== 'G');
  const two = [...subjects, ...objects, ...bare].filter(own).sort((a, b) => a.head.index - b.head.index);
  if (two.length === 2) {
    const actor = actorOf(two, word, repair) ?? subjects.find(own) ?? two[0]!;
    const others = objects.filter((p) => !two.includes(p));
    return { subjects: [actor], objects: [...two.filter((p) => p !== actor), ...others] };
  }
  const only = two.length === 1 ? two[0]! : undefined;
  if (!subjects.length && only && !isAccusative(repair, only) && word.xpos.endsWith('FIN'))
    return { subjects: [only], objects: objects.filter((p) => p !== only) };
  if (!subjects.length) return { subjects: subjectAbove(predicate, repair), objects };
  return { subjects, objects: objects.length ? objects : strays(predicate, repair) };
}

/** The words that help a verb, those that its coordination or the modal over it lends included. */
function helpersOf({ word, governor }: Predicate, { tree }: Repair): readonly Word[] {
  const own = under(tree, word, 'aux', 'cop');
  if (own.length || !governor) return own;
  const above = tree.words[word.head];
  return base(word.deprel) === 'conj' && above?.xpos === word.xpos ? under(tree, above, 'aux', 'cop') : own;
}

/**
 * `ist eingeschlossen`, `unterstützt von …, rückten sie vor`, `überlebte schwer verletzt`: a participle that no `haben`
 * helps tells what was done to its subject; `ist gefallen`, `sind geflohen` tell what the subject did.
 */
function isStatePassive(predicate: Predicate, repair: Repair): boolean {
  const { word, voice } = predicate;
  const { frames } = repair;
  if (predicate.kind !== 'verb' || voice !== 'active' || !word.xpos.endsWith('PP')) return false;
  if (predicate.objects.some((o) => o.rule !== 'relative' && o.head.head === word.index)) return false;
  const helpers = helpersOf(predicate, repair);
  if (helpers.some((h) => !frames.beingAuxiliaries.has(h.lemma) && !h.xpos.startsWith('VM'))) return false;
  return !frames.goesWithBeing(lemmaOf(predicate, repair));
}

/** `Haftar aus Paris zurückgekehrt`: a verb of going has no passive with a subject. */
function asActive(predicate: Predicate, repair: Repair): Predicate {
  const { word, voice, lemma, subjects, objects } = predicate;
  const becoming = helpersOf(predicate, repair).some((h) => h.deprel === 'aux:pass');
  const turned = predicate.kind === 'verb' && voice === 'passive' && !becoming && repair.frames.goesWithBeing(lemma);
  return turned && word.xpos.endsWith('PP')
    ? { ...predicate, voice: 'active', subjects: objects, objects: subjects }
    : predicate;
}

/** The verb that the frames know this form of, where they do not know its lemma (`gefallen` → `fallen`). */
function lemmaOf(predicate: Predicate, { frames, tree }: Repair): string {
  const { lemma, word } = predicate;
  const known = [frames.verbs, frames.phrases, frames.carriers, frames.reflexives].some((index) => index.has(lemma));
  if (known) return lemma;
  const prefix = under(tree, word, 'compound').at(0)?.form.toLowerCase() ?? null;
  return verbOfForm(word.form.toLowerCase(), prefix, frames.beginnings, frames.verbEndings) ?? lemma;
}

/** `Der Osten ist in der Hand der Rebellen`, with the noun as what is said: a verb with its subject. */
function asCopula(predicate: Predicate, repair: Repair): Predicate {
  const { tree } = repair;
  const copula = under(tree, predicate.word, 'cop').at(0);
  const placed = predicate.obliques.some((o) => o.preposition && o.head.index > (copula?.index ?? 0));
  if (!copula || predicate.subjects.length || !placed || predicate.word.index > copula.index) return predicate;
  return { ...predicate, kind: 'verb', lemma: copula.lemma, subjects: [at(repair, predicate.word, 'copula')] };
}

/** `machte für das Attentat …`: what stands under a preposition is no object, whatever the parser says. */
function withoutPrepositions(predicate: Predicate, { tree }: Repair): Predicate {
  const own = (p: Phrase): boolean => p.head.head === predicate.word.index && prepositionOf(tree, p.head) !== '';
  const moved = [...predicate.objects, ...predicate.subjects].filter(own);
  if (!moved.length) return predicate;
  return {
    ...predicate,
    objects: predicate.objects.filter((p) => !own(p)),
    subjects: predicate.subjects.filter((p) => !own(p)),
    obliques: [...predicate.obliques, ...moved.map((p) => ({ ...p, preposition: prepositionOf(tree, p.head) }))],
  };
}

/** `hatten sie Anfang September verloren`: a time is no participant. */
function withoutTimes(predicate: Predicate, { frames }: Repair): Predicate {
  const isTime = (p: Phrase): boolean => classesOfLemma(p.head.lemma, frames).includes('time');
  if (![...predicate.objects, ...predicate.subjects].some(isTime)) return predicate;
  const without = (phrases: readonly Phrase[]): readonly Phrase[] => phrases.filter((p) => !isTime(p));
  return { ...predicate, objects: without(predicate.objects), subjects: without(predicate.subjects) };
}

/** `wirft Kigali der Armee vor`: what looks like a genitive or dative is no subject; the bare name beside it is. */
function withoutOblique(predicate: Predicate, { tree, frames }: Repair): Predicate {
  const { subjects, datives, voice } = predicate;
  const [subject, ...more] = subjects;
  const [dative, ...others] = datives;
  if (voice !== 'active' || !subject || !dative || more.length || others.length) return predicate;
  const lies =
    subject.head.gender === 'f' &&
    under(tree, subject.head, 'det').some((d) => frames.obliqueArticles.has(d.form.toLowerCase()));
  const bare = dative.head.upos === 'PROPN' && under(tree, dative.head, 'det').length === 0;
  return lies && bare ? { ...predicate, subjects: [dative], datives: [subject] } : predicate;
}

/** `ist bereit, die Stadt anzugreifen`, `der Plan der Armee, …`: an infinitive without a subject has that of what it hangs on. */
function withUnderstood(predicate: Predicate, repair: Repair): Predicate {
  const { word, subjects, governor, kind, voice } = predicate;
  const helped = under(repair.tree, word, 'aux').length > 0;
  const stray = subjects.length === 1 && subjects[0]!.head.xpos === 'PRELS';
  if (kind !== 'verb' || voice !== 'active' || helped || !governor || (subjects.length && !stray)) return predicate;
  const infinitive = word.xpos === 'VVIZU' || under(repair.tree, word, 'mark').some((m) => m.xpos === 'PTKZU');
  if (!infinitive) return predicate;
  for (let above: Predicate | undefined = governor.predicate, n = 0; above && n < 3; n++) {
    const owners = above.kind === 'noun' ? [...above.genitives, ...above.agents] : [];
    const found = owners.length ? owners : above.voice === 'passive' ? [] : above.subjects;
    const real = found.filter((p) => p.head.deprel !== 'expl' && !repair.frames.nobody.has(p.head.form.toLowerCase()));
    if (real.length) return { ...predicate, subjects: real.map((p) => ({ ...p, rule: 'control' })) };
    above = above.governor?.predicate;
  }
  return predicate;
}

/** A predicate with its participants where they belong. */
export function repaired(predicate: Predicate, repair: Repair): Predicate {
  if (predicate.kind === 'noun') return asCopula(predicate, repair);
  if (predicate.kind !== 'verb') return predicate;
  const plain = withoutOblique(withoutTimes(withoutPrepositions(predicate, repair), repair), repair);
  const tidy = isStatePassive(plain, repair) ? { ...plain, voice: 'passive' as const } : asActive(plain, repair);
  const full = withUnderstood(tidy, repair);
  return { ...full, lemma: lemmaOf(full, repair), ...coreOf(full, repair), agents: agentsOf(full, repair) };
}
