import type { Sentence } from '../../reading/index.js';
import { prepositionOf } from '../../reading/structure/phrase.js';
import { treeOf, under } from '../../reading/structure/tree.js';
import type { Phrase, Predicate } from '../../reading/structure.js';
import type { Draft } from '../draft.js';
import type { FrameData } from './types.js';

/** Types that are denied as a whole (`Die Garde bestreitet das`): deeds, not stances. */
const DEEDS: ReadonlySet<string> = new Set(
  'capture control advance withdrawal siege offensive clash airstrike shelling bombing attack casualties detention abuse violation movement delivery support presence seizure destruction recruitment release agreement'.split(
    ' ',
  ),
);
/** Deeds that somebody owns up to or is blamed for. */
const STRIKES: ReadonlySet<string> = new Set('airstrike shelling bombing attack detention'.split(' '));
/** How many sentences back one refers to a deed. */
const REACH = 2;

interface Denials {
  readonly verbs: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  readonly absent: ReadonlySet<string>;
  readonly objects: ReadonlySet<string>;
  readonly away: ReadonlySet<string>;
  readonly calling: ReadonlySet<string>;
  readonly untrue: ReadonlySet<string>;
}

const sets = new Map<string, ReadonlySet<string>>();
/** The words of a list; each list is split once. */
function setOf(list: string): ReadonlySet<string> {
  const known = sets.get(list) ?? new Set(list.split(/\s+/));
  sets.set(list, known);
  return known;
}
const endsIn = (lemma: string, words: ReadonlySet<string>): boolean =>
  words.has(lemma) || [...words].some((w) => w.length > 5 && lemma.endsWith(w));

/** Whether the words only point at what was told (`diese Darstellung`, `die Vorwürfe`, `das`). */
const pointsBack = ({ head }: Phrase, objects: ReadonlySet<string>): boolean =>
  head.upos !== 'PROPN' && (endsIn(head.lemma.toLowerCase(), objects) || endsIn(head.form.toLowerCase(), objects));

/** `bestritt die Anschuldigung, ein Dorf sei angezündet worden`: what is denied follows. */
const isToldBehind = ({ sentence, head }: Phrase): boolean =>
  under(treeOf(sentence), head, 'ccomp', 'acl', 'csubj', 'parataxis').length > 0;

/** Whether a verb denies in general words: `wies das zurück`, `wies jede Beteiligung von sich`, `nannte das absurd`. */
function denies(predicate: Predicate, denials: Denials): boolean {
  const { kind, lemma, objects, datives, obliques, word } = predicate;
  if (kind !== 'verb') return false;
  const told = [...objects, ...datives].some((p) => pointsBack(p, denials.objects) && !isToldBehind(p));
  if (!told) return false;
  if (denials.verbs.has(lemma)) return true;
  if (denials.away.has(lemma)) return obliques.some((o) => o.head.xpos === 'PRF');
  if (!denials.calling.has(lemma)) return false;
  const called = [...under(treeOf(predicate.sentence), word, 'xcomp', 'advmod', 'obl', 'obj', 'ccomp')];
  return called.some((w) => denials.untrue.has(w.lemma.toLowerCase()));
}

/** The deed told last before a predicate, the claimed one of its sentence first. */
export function deedBefore(
  drafts: readonly Draft[],
  predicate: Predicate,
  types: ReadonlySet<string>,
): Draft | undefined {
  const { sentence, clause } = predicate;
  const before = drafts.filter((d) => {
    const distance = sentence.index - d.predicate.sentence.index;
    const earlier = distance > 0 ? distance <= REACH : distance === 0 && d.evidence.end <= clause.start;
    return types.has(d.type) && earlier && d.predicate !== predicate;
  });
  const last = before.at(-1);
  // What was only reproached since is what is denied, not the deed told before it.
  const reproached = drafts.some(
    (d) =>
      d.type === 'accusation' &&
      last &&
      d.predicate.sentence.index > last.predicate.sentence.index &&
      d.predicate.sentence.index < sentence.index,
  );
  if (reproached && last && sentence.index - last.predicate.sentence.index > 1) return undefined;
  return before.find((d) => d.predicate.sentence === last?.predicate.sentence && d.predicate.kind === 'verb') ?? last;
}

/** Who denies with a noun (`ein Dementi der Armee`, `aus Ankara kam ein Dementi`); empty where nobody does or it fails to come. */
function nominalDeniers(predicate: Predicate, denials: Denials, from: ReadonlySet<string>): readonly Phrase[] {
  if (predicate.kind !== 'noun' || predicate.negated || !denials.nouns.has(predicate.lemma.toLowerCase())) return [];
  const verb = predicate.governor?.predicate;
  if (verb?.negated || (verb && denials.absent.has(verb.lemma))) return [];
  const issued = verb?.objects.some((o) => o.head.index === predicate.word.index) ? verb.subjects : [];
  const origin = (verb?.obliques ?? []).filter((o) => from.has(o.preposition));
  return [predicate.genitives, predicate.agents, issued, origin].find((list) => list.length) ?? [];
}

/** A deed told again by a predicate that only refers to it. */
const again = (deed: Draft, predicate: Predicate, changes: Partial<Draft>, rule: string): Draft => ({
  ...deed,
  predicate,
  evidence: predicate.clause,
  trigger: predicate.word.span,
  frame: `${deed.frame}/${rule}`,
  rules: { ...deed.rules, sources: rule },
  ...changes,
});

/**
 * Adds the deeds that sentences deny in general words. They repeat the roles of the deed told before, with its denier
 * as source.
 *
 *     Ansar soll den Stützpunkt überrannt haben. Die Armee wies diese Darstellung zurück.
 *                                                               ^^^^^^^^^^^^^^^^^ the capture, negated
 */
export function withDenials(
  drafts: readonly Draft[],
  sentences: readonly Sentence[],
  predicates: (sentence: Sentence) => readonly Predicate[],
  data: FrameData,
): readonly Draft[] {
  const denials: Denials = {
    verbs: setOf(data.denials.verbs),
    nouns: setOf(data.denials.nouns),
    absent: setOf(data.denials.absent),
    objects: setOf(data.denials.objects),
    away: setOf(data.denials.away),
    calling: setOf(data.denials.calling),
    untrue: setOf(data.denials.untrue),
  };
  const from = setOf(data.from);
  const added = sentences.flatMap((sentence) =>
    predicates(sentence).flatMap((predicate) => {
      const byNoun = nominalDeniers(predicate, denials, from);
      const denied = byNoun.length > 0 || denies(predicate, denials);
      const deed = denied ? deedBefore(drafts, predicate, DEEDS) : undefined;
      const actors = predicate.voice === 'passive' ? predicate.agents : predicate.subjects;
      const sources = byNoun.length ? byNoun : actors;
      return deed ? [again(deed, predicate, { modality: 'negated', sources }, 'denied')] : [];
    }),
  );
  return inOrder(drafts, added);
}

/** Drafts with some added, by their place in the text. */
function inOrder(drafts: readonly Draft[], added: readonly Draft[]): readonly Draft[] {
  const position = (d: Draft): number => d.predicate.sentence.index;
  return added.length ? [...drafts, ...added].sort((a, b) => position(a) - position(b)) : drafts;
}

/** Whether somebody owns up to a deed that was told (`bekannte sich zu der Tat`, `reklamierte die Tat für sich`). */
function ownsUp(predicate: Predicate, data: FrameData): boolean {
  const { verbs, deeds } = data.responsibility;
  if (predicate.kind !== 'verb' || predicate.voice === 'passive' || !setOf(verbs).has(predicate.lemma)) return false;
  const words = setOf(deeds);
  return [...predicate.objects, ...predicate.obliques].some((p) => words.has(p.head.lemma));
}

/** Who is blamed for what was told without naming it again (`machte die Armee verantwortlich`). */
function blamed(
  predicate: Predicate,
  data: FrameData,
): { readonly who: readonly Phrase[]; readonly by: Predicate } | null {
  const { blame, blameVerb, blameFor } = data.responsibility;
  const verb = predicate.governor?.predicate;
  if (!setOf(blame).has(predicate.lemma) || verb?.lemma !== blameVerb) return null;
  const tree = treeOf(predicate.sentence);
  const named = [...predicate.obliques, ...verb.obliques, ...verb.objects, ...verb.subjects].some(
    (p) => prepositionOf(tree, p.head) === blameFor,
  );
  return named || !verb.objects.length ? null : { who: verb.objects, by: verb };
}

/**
 * Adds the deeds that somebody owns up to, or is blamed for, in words that only point back at them.
 *
 *     Bei einem Anschlag starben zwölf Menschen. Zu der Tat bekannte sich die Miliz.
 *                                                ^^^^^^^^^^ the attack, by the militia
 */
export function withResponsibility(
  drafts: readonly Draft[],
  sentences: readonly Sentence[],
  predicates: (sentence: Sentence) => readonly Predicate[],
  data: FrameData,
): readonly Draft[] {
  const { nobody: nobodies, deeds, blame: blames } = data.responsibility;
  const nobody = setOf(nobodies);
  // Only sentences with such a word are analysed for it.
  const words = [...setOf(deeds), ...setOf(blames)].map((word) => word.toLowerCase());
  const mayTell = ({ tokens }: Sentence): boolean =>
    tokens.some(({ form }) => words.some((word) => form.toLowerCase().startsWith(word)));
  const added = sentences.filter(mayTell).flatMap((sentence) =>
    predicates(sentence).flatMap((predicate) => {
      const blame = blamed(predicate, data);
      const owner = ownsUp(predicate, data) ? predicate.subjects : [];
      const agents = (blame?.who ?? owner).filter((p) => !nobody.has(p.head.form.toLowerCase()));
      const deed = agents.length ? deedBefore(drafts, blame?.by ?? predicate, STRIKES) : undefined;
      const sources = blame ? blame.by.subjects : predicate.subjects;
      const changes: Partial<Draft> = { agents, sources, modality: 'claimed' };
      return deed ? [again(deed, blame?.by ?? predicate, changes, blame ? 'blamed' : 'owned-up')] : [];
    }),
  );
  return inOrder(drafts, added);
}
