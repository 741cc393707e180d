import type { Sentence } from '../../reading/index.js';
import type { Phrase, Predicate } from '../../reading/structure.js';
import type { Draft } from '../draft.js';
import type { FrameData } from './types.js';

/** Types that are denied as a whole (`Die Armee wies diese Darstellung zurück`): deeds, not stances. */
const DEEDS: ReadonlySet<string> = new Set(
  'capture control advance withdrawal siege offensive clash airstrike shelling bombing attack casualties detention abuse violation movement delivery support presence'.split(
    ' ',
  ),
);
/** How many sentences back a denial reaches. */
const REACH = 2;

interface Denials {
  readonly verbs: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  readonly absent: ReadonlySet<string>;
  readonly objects: ReadonlySet<string>;
}

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const endsIn = (lemma: string, words: ReadonlySet<string>): boolean =>
  words.has(lemma) || [...words].some((w) => w.length > 5 && lemma.endsWith(w));

/** What is denied in general words: `diese Darstellung`, `die Vorwürfe`, `das`; undefined where the words say what. */
function deniedBy(predicate: Predicate, { verbs, objects }: Denials): Phrase | undefined {
  if (predicate.kind !== 'verb' || !verbs.has(predicate.lemma)) return undefined;
  const denied = [...predicate.objects, ...predicate.datives].filter((p) => p.head.upos !== 'PROPN');
  return denied.find((p) => endsIn(p.head.lemma.toLowerCase(), objects) || endsIn(p.head.form.toLowerCase(), objects));
}

/** The deed told last before a sentence, the claimed one of its sentence first. */
function lastDeed(drafts: readonly Draft[], sentence: Sentence): Draft | undefined {
  const before = drafts.filter(
    (d) =>
      DEEDS.has(d.type) &&
      d.predicate.sentence.index < sentence.index &&
      sentence.index - d.predicate.sentence.index <= REACH,
  );
  const last = before.at(-1);
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

function denial(deed: Draft, predicate: Predicate, deniers: readonly Phrase[]): Draft {
  return {
    ...deed,
    predicate,
    modality: 'negated',
    sources: deniers,
    evidence: predicate.clause,
    trigger: predicate.word.span,
    frame: `${deed.frame}/denied`,
    rules: { ...deed.rules, sources: 'denier' },
  };
}

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
  };
  const from = setOf(data.from);
  const added = sentences.flatMap((sentence) =>
    predicates(sentence).flatMap((predicate) => {
      const byNoun = nominalDeniers(predicate, denials, from);
      const denied = byNoun.length > 0 || deniedBy(predicate, denials) !== undefined;
      const deed = denied ? lastDeed(drafts, sentence) : undefined;
      const actors = predicate.voice === 'passive' ? predicate.agents : predicate.subjects;
      return deed ? [denial(deed, predicate, byNoun.length ? byNoun : actors)] : [];
    }),
  );
  const position = (d: Draft): number => d.predicate.sentence.index;
  return added.length ? [...drafts, ...added].sort((a, b) => position(a) - position(b)) : drafts;
}
