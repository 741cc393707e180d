import type { Word } from '../../reading/index.js';
import { prepositionOf } from '../../reading/structure/phrase.js';
import { under } from '../../reading/structure/tree.js';
import type { Phrase, Predicate } from '../../reading/structure.js';
import { classesOfLemma } from './classify.js';
import { at, isPlaceName, type Repair } from './repair-ground.js';
import { verbOfForm } from './verb-forms.js';

/**
 * `Die Brücke ist in Händen der Miliz`, `Unter den Toten sind zwei Kinder`, with the noun as what is said: a verb with
 * its subject.
 */
export function asCopula(predicate: Predicate, repair: Repair): Predicate {
  const { tree } = repair;
  const copula = under(tree, predicate.word, 'cop').at(0);
  if (!copula || predicate.subjects.length) return predicate;
  const hung = under(tree, copula, 'obl').map((w) => ({
    ...at(repair, w, 'copula'),
    preposition: prepositionOf(tree, w),
  }));
  const placed = predicate.obliques.some((o) => o.preposition && o.head.index > copula.index);
  const before = predicate.word.index < copula.index;
  if (!(placed && before) && !(hung.length && prepositionOf(tree, predicate.word) === '')) return predicate;
  return {
    ...predicate,
    kind: 'verb',
    lemma: copula.lemma,
    subjects: [at(repair, predicate.word, 'copula')],
    obliques: [...predicate.obliques, ...hung],
  };
}

/** `Die Rebellen sind zu Gesprächen bereit`, with the subject hung on the copula: it is that of what is said of it. */
export function withSubjectOfCopula(predicate: Predicate, repair: Repair): Predicate {
  if (predicate.subjects.length) return predicate;
  const hung = under(repair.tree, predicate.word, 'cop').flatMap((c) => under(repair.tree, c, 'nsubj'));
  return hung.length ? { ...predicate, subjects: hung.map((w) => at(repair, w, 'subject')) } : predicate;
}

/** `gilt als erobert`, `bleibt gesperrt`, with the participle taken for an adjective: its verb, done to what it is said of. */
export function asTold(predicate: Predicate, { frames }: Repair): Predicate {
  const { word, governor } = predicate;
  if (word.deprel === 'amod' || frames.adjectives.has(predicate.lemma) || word.xpos !== 'ADJD') return predicate;
  const verb = verbOfForm(word.form.toLowerCase(), null, frames.beginnings, frames.verbEndings);
  if (!verb || !frames.verbs.has(verb) || !frames.data.forms.participleEnding.test(word.form) || verb === word.form)
    return predicate;
  const above = governor?.relation.startsWith('xcomp') ? governor.predicate : null;
  const bearers = predicate.subjects.length
    ? predicate.subjects
    : above?.objects.length
      ? above.objects
      : (above?.subjects ?? []);
  if (!bearers.length || frames.goesWithBeing(verb)) return predicate;
  return { ...predicate, kind: 'verb', lemma: verb, voice: 'passive', subjects: [], objects: bearers };
}

/** `Von den 300 Geiseln wurden 40 freigelassen`: of whom some are counted, nobody does it. */
export function withPartitive(predicate: Predicate, { tree }: Repair): Predicate {
  const { voice, agents, objects, subjects, obliques, word } = predicate;
  const [agent] = agents;
  if (voice !== 'passive' || agents.length !== 1 || !agent || objects.length || subjects.length) return predicate;
  const number = obliques.find((o) => o.head.upos === 'NUM' && prepositionOf(tree, o.head) === '');
  if (!number || agent.head.index > number.head.index || number.head.head !== word.index) return predicate;
  return { ...predicate, agents: [], objects: [agent] };
}

/** `Getötet wurde eine große Zahl von Kämpfern`: behind a word that counts stands what is counted, not who did it. */
export function withCountedAgent(predicate: Predicate, { tree, frames }: Repair): Predicate {
  const { voice, agents, objects } = predicate;
  const counts = (o: Phrase, agent: Phrase): boolean =>
    frames.counting.has(o.head.lemma.toLowerCase()) &&
    o.head.index < agent.head.index &&
    tree.words.slice(o.head.index + 1, agent.head.index).every((w) => /^(?:ADP|DET|ADJ|NUM|PUNCT)$/.test(w.upos));
  const agent = voice === 'passive' ? agents.find((a) => objects.some((o) => counts(o, a))) : undefined;
  if (!agent) return predicate;
  return {
    ...predicate,
    agents: agents.filter((a) => a !== agent),
    objects: objects.map((o) => (counts(o, agent) ? agent : o)),
  };
}

/** `Um das Dorf wird gekämpft`: the opener of an infinitive before a finite clause is a preposition, with the noun behind it. */
function misread(predicate: Predicate, { tree, frames }: Repair): Phrase | undefined {
  const mark = under(tree, predicate.word, 'mark').find((m) => frames.infinitiveMarks.has(m.lemma.toLowerCase()));
  const infinitive =
    predicate.word.xpos === 'VVIZU' || under(tree, predicate.word, 'mark').some((m) => m.xpos === 'PTKZU');
  if (!mark || infinitive) return undefined;
  return [...predicate.objects, ...predicate.subjects].find(
    (p) => p.span.start > mark.span.start && p.head.index - mark.index < 5,
  );
}

/** `machte für das Attentat …`: what stands under a preposition is no object, whatever the parser says. */
export function withoutPrepositions(predicate: Predicate, repair: Repair): Predicate {
  const { tree } = repair;
  const opened = misread(predicate, repair);
  const own = (p: Phrase): boolean =>
    p === opened || (p.head.head === predicate.word.index && prepositionOf(tree, p.head) !== '');
  const moved = [...predicate.objects, ...predicate.subjects].filter(own);
  if (!moved.length) return predicate;
  return {
    ...predicate,
    objects: predicate.objects.filter((p) => !own(p)),
    subjects: predicate.subjects.filter((p) => !own(p)),
    obliques: [
      ...predicate.obliques,
      ...moved.map((p) => ({ ...p, preposition: p === opened ? predicate.marker : prepositionOf(tree, p.head) })),
    ],
  };
}

/** `2015 eroberte die Miliz …`: a bare number of a year before its verb. */
const isYear = ({ head }: Phrase, verb: Word, { tree }: Repair): boolean =>
  /^(?:1[5-9]|20)\d\d$/.test(head.form) &&
  head.head === verb.index &&
  head.index < verb.index &&
  !under(tree, head, 'nmod').length;

/** `hatten sie Anfang September verloren`: a time is no participant. */
export function withoutTimes(predicate: Predicate, repair: Repair): Predicate {
  const isTime = (p: Phrase): boolean =>
    classesOfLemma(p.head.lemma, repair.frames).includes('time') || isYear(p, predicate.word, repair);
  if (![...predicate.objects, ...predicate.subjects].some(isTime)) return predicate;
  const without = (phrases: readonly Phrase[]): readonly Phrase[] => phrases.filter((p) => !isTime(p));
  return { ...predicate, objects: without(predicate.objects), subjects: without(predicate.subjects) };
}

/** `haben sich 112 Soldaten ergeben, darunter neun Offiziere`: some of those told before are no object. */
export function withoutParts(predicate: Predicate, { tree, frames }: Repair): Predicate {
  const isPart = ({ head }: Phrase): boolean =>
    under(tree, head, 'advmod').some(
      (w) =>
        w.index < head.index && tree.words[w.index - 1]?.form === ',' && frames.partOpeners.has(w.lemma.toLowerCase()),
    );
  const objects = predicate.objects.filter((p) => !isPart(p));
  return objects.length === predicate.objects.length || predicate.subjects.some(isPart)
    ? predicate
    : { ...predicate, objects };
}

/** `wirft Kigali der Armee vor`: what looks like a genitive or dative is no subject; the bare name beside it is. */
export function withoutOblique(predicate: Predicate, { tree, frames, context }: Repair): Predicate {
  const { subjects, datives, voice } = predicate;
  const isFeminine = (p: Phrase): boolean =>
    p.head.gender === 'f' || (context.kindOf?.(p.head) === 'place' && !frames.masculineNames.has(p.head.lemma));
  const hides = (p: Phrase): boolean =>
    isFeminine(p) && under(tree, p.head, 'det').some((d) => frames.obliqueArticles.has(d.form.toLowerCase()));
  // `bot Moskau Kiew Verhandlungen an`: two names and an object, the second name is the dative.
  const [actor, receiver] = subjects;
  const isBareName = (p: Phrase): boolean => p.head.upos === 'PROPN' && under(tree, p.head, 'det', 'case').length === 0;
  if (
    voice === 'active' &&
    subjects.length === 2 &&
    predicate.objects.length === 1 &&
    !datives.length &&
    isBareName(receiver!) &&
    receiver!.head.deprel !== 'conj' &&
    actor!.head.index < receiver!.head.index
  )
    return { ...predicate, subjects: [actor!], datives: [receiver!] };
  // `Deutschland liefert der Ukraine Panzer`: of two subjects the one in the dative is none.
  const hidden = voice === 'active' && subjects.length > 1 ? subjects.filter(hides) : [];
  if (hidden.length && hidden.length < subjects.length)
    return { ...predicate, subjects: subjects.filter((p) => !hidden.includes(p)), datives: [...datives, ...hidden] };
  const [subject, ...more] = subjects;
  const bareNames = predicate.obliques.filter((o) => !o.preposition && o.head.upos === 'PROPN');
  const [dative, ...others] = datives.length ? datives : bareNames;
  if (voice !== 'active' || !subject || !dative || more.length || others.length) return predicate;
  const lies = hides(subject);
  const bare = dative.head.upos === 'PROPN' && under(tree, dative.head, 'det').length === 0;
  const obliques = predicate.obliques.filter((o) => o !== dative);
  return lies && bare ? { ...predicate, subjects: [dative], datives: [subject], obliques } : predicate;
}

/** `ist bereit, die Stadt anzugreifen`, `der Plan der Armee, …`: an infinitive without a subject has that of what it hangs on. */
export function withUnderstood(predicate: Predicate, repair: Repair): Predicate {
  const { word, subjects, governor, kind, voice } = predicate;
  const helped = under(repair.tree, word, 'aux').some((w) => w.xpos.endsWith('FIN'));
  const stray = subjects.length === 1 && subjects[0]!.head.xpos === 'PRELS';
  if (kind !== 'verb' || voice !== 'active' || helped || !governor || (subjects.length && !stray)) return predicate;
  const infinitive = word.xpos === 'VVIZU' || under(repair.tree, word, 'mark').some((m) => m.xpos === 'PTKZU');
  if (!infinitive) return predicate;
  for (let above: Predicate | undefined = governor.predicate, n = 0; above && n < 3; n++) {
    const owners = above.kind === 'noun' ? [...above.genitives, ...above.agents] : [];
    // `Ihm wird vorgeworfen, … geliefert zu haben`
    const suffering = above.voice === 'passive' ? above.datives : above.subjects;
    const found = owners.length ? owners : suffering;
    const real = found.filter((p) => p.head.deprel !== 'expl' && !repair.frames.nobody.has(p.head.form.toLowerCase()));
    if (real.length) return { ...predicate, subjects: real.map((p) => ({ ...p, rule: 'control' })) };
    above = above.governor?.predicate;
  }
  return predicate;
}

/** Roles of what a verb is done to. */
const SUFFERING: ReadonlySet<string> = new Set(['places', 'origin', 'destination', 'targets']);

/** Whether a verb of the frames is done to somebody or somewhere in a slot. */
const takes = (lemma: string, slot: string, { frames }: Repair): boolean =>
  (frames.verbs.get(lemma) ?? []).some(({ roles }) =>
    roles.some(({ role, slots }) => SUFFERING.has(role) && slots[0]?.slot === slot),
  );

/** `die Armee Homs`, `die Rebellen Zabadani`, `Russland Idlib`: the name right behind a subject that is none of its own. */
function nameBehind(subject: Phrase, repair: Repair): Word | undefined {
  const { frames, context, tree } = repair;
  const { head } = subject;
  if (context.knows?.(subject.text) || context.hasPlace?.(subject.text)) return undefined;
  const next = under(tree, head, 'appos', 'flat').find((w) => w.upos === 'PROPN' && w.index === head.index + 1);
  if (!next) return undefined;
  if (head.upos === 'NOUN') {
    if (!classesOfLemma(head.lemma, frames).includes('armed')) return undefined;
    return isPlaceName(repair, next, next.form) || head.number === 'pl' ? next : undefined;
  }
  // Two names, each of them known alone, make no third one.
  const isKnown = (w: Word): boolean => !!context.knows?.(w.form) || !!context.hasPlace?.(w.form);
  return isKnown(head) && isKnown(next) && context.hasPlace?.(next.form) ? next : undefined;
}

/** `griff die Armee Homs an`: a town behind an army is no name of it; the verb does it to the town. */
export function withHiddenPlace(predicate: Predicate, repair: Repair): Predicate {
  const { subjects, objects, datives, voice, lemma } = predicate;
  const [subject] = subjects;
  if (voice !== 'active' || subjects.length !== 1 || !subject) return predicate;
  const asObject = !objects.length && takes(lemma, 'object', repair);
  const asDative = !datives.length && takes(lemma, 'dative', repair);
  const hidden = asObject || asDative ? nameBehind(subject, repair) : undefined;
  if (!hidden) return predicate;
  const span = { start: subject.span.start, end: subject.head.span.end };
  const bare = { ...subject, span, text: repair.text.slice(span.start, span.end) };
  const found = at(repair, hidden, 'hidden-place');
  return asObject
    ? { ...predicate, subjects: [bare], objects: [found] }
    : { ...predicate, subjects: [bare], datives: [found] };
}
