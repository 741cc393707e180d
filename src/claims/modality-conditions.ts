import type { Predicate } from '../reading/structure.js';
import type { Word } from '../reading/types.js';
import { childrenBy, type Scene } from './scene.js';

/**
 * Whether a happening stands under a condition or is one of two that exclude each other. What follows from a condition is as open as the condition; in the past it is told as a habit.
 *
 *     Wenn die Rebellen abziehen, erobert die Armee das Dorf.
 *                                 ^^^^^^^
 */
export const isConditional = (scene: Scene, p: Predicate): boolean =>
  (p.tense === 'present' || p.tense === 'future') &&
  (isInOpenCondition(scene, p) ||
    isOneOfTwo(scene, p) ||
    scene
      .predicates(p.sentence)
      .some(
        (q) =>
          q.governor?.predicate.word === p.word &&
          q.governor.relation.startsWith('advcl') &&
          (scene.rules.modality.markers.get(q.marker) === 'possible' || isVerbFirst(q)),
      ));

/** `Fällt die Stadt, sitzt er fest`: a sentence that opens with a finite verb and has another right behind its first comma, whatever the tree makes of it. */
function isInOpenCondition(scene: Scene, p: Predicate): boolean {
  if (p.kind !== 'verb' || isAttributive(p)) return false;
  const { words } = p.sentence;
  const first = words.findIndex((w) => w.upos !== 'PUNCT');
  if (!/^V[VAM]FIN$/.test(words[first]?.xpos ?? '') || words.at(-1)?.form === '?') return false;
  const comma = words.find((w) => w.form === ',' && w.index > first + 1);
  const [next, after] = [words[(comma?.index ?? 0) + 1], words[(comma?.index ?? 0) + 2]];
  const finite = (w: Word | undefined): boolean => /^V[VAM]FIN$/.test(w?.xpos ?? '');
  const isThen = !!next && scene.rules.modality.following.has(next.lemma.toLowerCase()) && finite(after);
  return !!comma && (finite(next) || isThen) && words[first]!.mood !== 'imp';
}

const isAttributive = (p: Predicate): boolean => /^(acl|amod)/.test(p.governor?.relation ?? '');

/** `Entweder zieht sich Israel zurück, oder die Armee rückt vor`; `Oder die Armee rückt vor`. */
function isOneOfTwo(scene: Scene, p: Predicate): boolean {
  const { either } = scene.rules.modality;
  if (p.kind !== 'verb' || !p.subjects.some((s) => s.rule === 'subject') || isAttributive(p)) return false;
  const first = p.sentence.words.find((w) => w.upos !== 'PUNCT');
  const joint = childrenBy(scene, p.sentence, p.word, 'cc').find((w) => either.has(w.lemma.toLowerCase()));
  return joint !== undefined && (joint === first || p.governor?.relation === 'conj');
}

/** `Schließt sich der Ring, sitzt er fest`: a clause before its main verb that begins with its own finite verb. */
const isVerbFirst = (q: Predicate): boolean =>
  q.marker === '' &&
  q.word.xpos.endsWith('FIN') &&
  q.word.index < (q.governor?.predicate.word.index ?? -1) &&
  q.word.span.start === q.clause.start;
