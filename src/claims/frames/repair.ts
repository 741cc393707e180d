import type { Word } from '../../reading/index.js';
import { prepositionOf } from '../../reading/structure/phrase.js';
import { base, conjuncts, isNominal, under } from '../../reading/structure/tree.js';
import type { Phrase, Predicate } from '../../reading/structure.js';
import { classesOfLemma, fits } from './classify.js';
import {
  subjectOfClauseBefore,
  takesSubject,
  withBracketBearer,
  withRelativeObject,
  withSharedBehind,
} from './repair-clauses.js';
import { ofIntents, sharedCore, withCleared, withCompany, withoutSides, withReceiver } from './repair-company.js';
import {
  at,
  isAccusative,
  isGround,
  isNominative,
  isPlace,
  isPlaceName,
  lemmaOf,
  type Repair,
} from './repair-ground.js';
import {
  asCopula,
  asTold,
  withCountedAgent,
  withHiddenPlace,
  withoutOblique,
  withoutParts,
  withoutPrepositions,
  withoutTimes,
  withPartitive,
  withSubjectOfCopula,
  withUnderstood,
} from './repair-slots.js';
import { asActive, asFinite, isStatePassive } from './repair-voice.js';

/** Whether a phrase that is no sure agent may be one: not a place, not a deed; a country acts too. */
function mayAct(phrase: Phrase, { frames, context }: Repair): boolean {
  const place = context.kindOf?.(phrase.head) === 'place';
  if (place && !context.knows?.(phrase.text)) return false;
  return fits(phrase, place ? ['state'] : ['armed', 'person'], phrase.sentence, frames, context);
}

/** `von den Separatisten erobert`, with the phrase hung as a place or on the noun before: who did it. */
function agentsOf(predicate: Predicate, repair: Repair): readonly Phrase[] {
  if (predicate.voice !== 'passive' || predicate.agents.length) return predicate.agents;
  const names = (word: Word): boolean => repair.frames.agentPrepositions.has(prepositionOf(repair.tree, word));
  const own = predicate.obliques.filter((o) => repair.frames.agentPrepositions.has(o.preposition) && mayAct(o, repair));
  if (own.length) return own;
  // `unter dem Befehl von General Omar`: he commands, whatever befalls them.
  const around = predicate.obliques.filter((o) => o.preposition !== repair.frames.data.commandedBy);
  const hosts = [...predicate.objects, ...around].map((p) => p.head).filter((h) => !isPlace(h, repair));
  // `im Kampf gegen die Miliz von Katar unterstützt`: as deep as it was hung.
  const deep = (word: Word): readonly Word[] => under(repair.tree, word, 'nmod').flatMap((w) => [w, ...deep(w)]);
  const hung = hosts.flatMap(deep).filter(names);
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

/** `verlor die Garde sogar Tamrin`: a name behind a particle belongs to no noun before it. */
const isFocused = (word: Word, { tree }: Repair): boolean =>
  word.upos === 'PROPN' && word.case !== 'G' && under(tree, word, 'advmod').some((w) => w.index < word.index);

/** Nominals that hang on a participant without preposition or genitive: objects that went astray. */
function strays(predicate: Predicate, repair: Repair): readonly Phrase[] {
  const hosts = [...predicate.subjects, ...predicate.obliques].map((p) => p.head);
  const bare = (w: Word): boolean =>
    isNominal(w) &&
    !prepositionOf(repair.tree, w) &&
    (w.case === 'A' || isFocused(w, repair)) &&
    w.index > predicate.word.index;
  const hung = hosts.flatMap((host) => under(repair.tree, host, 'nmod', 'appos', 'parataxis').filter(bare));
  // A name without preposition says neither when nor how: it is no oblique.
  const named = under(repair.tree, predicate.word, 'obl').filter(
    (w) => w.upos === 'PROPN' && w.case !== 'G' && w.deprel !== 'obl:agent' && !prepositionOf(repair.tree, w),
  );
  const own = [...named, ...under(repair.tree, predicate.word, 'parataxis', 'nmod', 'appos').filter(bare)];
  return [...own, ...hung].map((w) => at(repair, w, 'astray'));
}

/** `Bei den Gefechten starben bereits 61 Menschen`, with the noun hung on the one before: a nominative that nothing else has. */
function straySubject({ word, obliques }: Predicate, repair: Repair): readonly Phrase[] {
  const found = obliques
    .flatMap((o) => under(repair.tree, o.head, 'nmod', 'appos'))
    .find(
      (w) =>
        w.upos === 'NOUN' &&
        w.case === 'N' &&
        w.index > word.index &&
        !prepositionOf(repair.tree, w) &&
        under(repair.tree, w, 'nummod', 'det').length > 0,
    );
  return found ? [at(repair, found, 'astray')] : [];
}

type Core = Pick<Predicate, 'subjects' | 'objects'>;

/** `Nicht der IS, sondern die YPG hält den Hügel`: who is denied does not act. */
function withoutDenied(subjects: readonly Phrase[], { tree, frames }: Repair): readonly Phrase[] {
  const right = tree.words.find((w) => w.lemma.toLowerCase() === frames.data.rather);
  if (!right || subjects.length < 2) return subjects;
  const isDenied = ({ head }: Phrase): boolean =>
    head.index < right.index && under(tree, head, 'advmod').some((w) => w.xpos === 'PTKNEG');
  return subjects.filter((s) => !isDenied(s));
}

/** `man halte den Pass weiter`: in reported speech `man` is who says so. */
const asSpeaker = (subject: Phrase, { mood }: Predicate, { frames }: Repair): Phrase =>
  mood === 'sub1' && frames.data.reportedSelf.includes(subject.head.form.toLowerCase())
    ? { ...subject, rule: 'speaker' }
    : subject;

/** Whether the words show that a phrase is several (`zwölf Soldaten`, `Armee und Polizei`). */
const isSeveral = (repair: Repair, { head }: Phrase): boolean =>
  head.number === 'pl' ||
  under(repair.tree, head, 'conj').length > 0 ||
  under(repair.tree, head, 'nummod').some((n) => !repair.frames.data.one.test(n.form));

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
  // `die Miliz, die Rahdschan seit Jahren in der Hand hat`: a town that nobody calls its rulers by does nothing.
  const isTown = (p: Phrase): boolean =>
    p.head.upos === 'PROPN' && !repair.context.knows?.(p.text) && isPlaceName(repair, p.head, p.text);
  if (isArmed(first) && isTown(second)) return first;
  if (isArmed(second) && isTown(first)) return second;
  if (isGround(first.head, repair) !== isGround(second.head, repair))
    return isGround(first.head, repair) ? second : first;
  return undefined;
}

/** `Soldaten erschossen drei Demonstranten`, with the noun as the root: the verb's subject. */
function subjectAbove({ word }: Predicate, repair: Repair): readonly Phrase[] {
  const above = repair.tree.words[word.head];
  const noun = above && isNominal(above) && above.index < word.index;
  const misled = noun && (above.head < 0 || word.deprel === 'appos') && prepositionOf(repair.tree, above) === '';
  const relative = word.deprel === 'acl:relcl' && under(repair.tree, word, 'nsubj').length > 0;
  return misled && !relative && !['conj', 'ccomp', 'xcomp'].includes(base(word.deprel))
    ? conjuncts(repair.tree, above).map((w) => at(repair, w, 'subject-above'))
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

/** Two that may both act and both suffer, in forms that tell nothing: the first one acts. */
const areAlike = (two: readonly Phrase[], { frames }: Repair): boolean =>
  two.every((p) => classesOfLemma(p.head.lemma, frames).some((c) => c === 'armed' || c === 'person'));

/** `Soldaten und Milizionäre`: a participant with those coordinated to it. */
function withConjuncts(first: Phrase, all: readonly Phrase[], { tree }: Repair): readonly Phrase[] {
  const heads = new Set(conjuncts(tree, first.head).map((w) => w.index));
  return [first, ...all.filter((p) => p !== first && p.head.index !== first.head.index && heads.has(p.head.index))];
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
  if (voice !== 'active' || !takesSubject(predicate, repair)) return { subjects, objects };
  // `Das Dorf gilt als erobert`: the subject of the verb above is what the participle was done to.
  const above = word.xpos.endsWith('PP') && !objects.length ? repair.tree.words[word.head] : undefined;
  if (above && repair.frames.regarded.has(above.lemma)) return { subjects: [], objects: subjects };
  const found = relativeCore(predicate, repair) ?? sharedCore(predicate, repair);
  if (found) return found;
  const own = (p: Phrase): boolean => p.head.head === word.index && p.rule !== 'relative';
  const bare = datives.filter((p) => own(p) && p.head.case !== 'D' && p.head.case !== 'G');
  const two = [...subjects, ...objects, ...bare].filter(own).sort((a, b) => a.head.index - b.head.index);
  if (two.length === 2) {
    const actor = actorOf(two, word, repair) ?? (areAlike(two, repair) ? two[0]! : (subjects.find(own) ?? two[0]!));
    const all = [...subjects, ...objects, ...bare];
    const others = objects.filter((p) => p.rule === 'relative');
    const rest = two.filter((p) => p !== actor).flatMap((p) => withConjuncts(p, all, repair));
    return { subjects: withConjuncts(actor, all, repair), objects: [...rest, ...others] };
  }
  const only = two.length === 1 ? two[0]! : undefined;
  if (!subjects.length && only && !isAccusative(repair, only) && word.xpos.endsWith('FIN')) {
    const acting = withConjuncts(only, objects, repair);
    return { subjects: acting, objects: objects.filter((p) => !acting.includes(p)) };
  }
  if (!subjects.length) {
    const above = [subjectAbove, subjectOfClauseBefore].map((f) => f(predicate, repair)).find((f) => f.length) ?? [];
    return { subjects: above.length || objects.length ? above : straySubject(predicate, repair), objects };
  }
  return { subjects, objects: objects.length ? objects : strays(predicate, repair) };
}

/** A predicate with its participants where they belong. */
export function repaired(predicate: Predicate, repair: Repair): Predicate {
  if (predicate.kind === 'noun') return asCopula(predicate, repair);
  if (predicate.kind === 'participle' || predicate.kind === 'adjective') {
    const finite = asFinite(predicate, repair);
    return finite === predicate && predicate.kind === 'adjective'
      ? asTold(withSubjectOfCopula(predicate, repair), repair)
      : finite;
  }
  if (predicate.kind !== 'verb') return predicate;
  const given = withBracketBearer(withRelativeObject(withSharedBehind(predicate, repair), repair), repair);
  const placed = withCountedAgent(withPartitive(withoutPrepositions(given, repair), repair), repair);
  const plain = withoutOblique(withoutTimes(withoutParts(placed, repair), repair), repair);
  const tidy = isStatePassive(plain, repair) ? { ...plain, voice: 'passive' as const } : asActive(plain, repair);
  const full = withHiddenPlace(withUnderstood(tidy, repair), repair);
  const told = { ...full, lemma: lemmaOf(full, repair) };
  const core = coreOf(told, repair);
  const subjects = withoutDenied(ofIntents(core.subjects, repair), repair).map((s) => asSpeaker(s, predicate, repair));
  const whole = { ...told, ...core, subjects, agents: agentsOf(told, repair) };
  return withCompany(withReceiver(withCleared(withoutSides(whole, repair), repair), repair), repair);
}
