import type { Word } from '../../reading/index.js';
import { base, conjuncts, isNominal, under } from '../../reading/structure/tree.js';
import type { Phrase, Predicate } from '../../reading/structure.js';
import { at, type Repair } from './repair-ground.js';

const isFiniteForm = (word: Word): boolean => word.xpos.endsWith('FIN');

/**
 * Whether a verb takes a subject: a finite one, a participle, and what looks like an infinitive in a clause with a conjunction
 * (`wie Männer zwei Gefangene erschießen`).
 */
export const takesSubject = ({ word, marker }: Predicate, { tree }: Repair): boolean =>
  /(?:FIN|PP)$/.test(word.xpos) ||
  (word.xpos.endsWith('INF') &&
    marker !== '' &&
    under(tree, word, 'aux', 'mark').every((w) => w.deprel === 'mark' && w.xpos === 'KOUS'));

/**
 * Two verbs that share what stands behind the second one.
 *
 *     Umstellte oder stürmte die Miliz am Ende auch den Bahnhof?
 *     ^^^^^^^^^      ^^^^^^^
 */
export function withSharedBehind(predicate: Predicate, repair: Repair): Predicate {
  const { word, subjects, objects, kind } = predicate;
  if (kind !== 'verb' || subjects.length || objects.length || !isFiniteForm(word)) return predicate;
  const next = under(repair.tree, word, 'conj').find((w) => isFiniteForm(w) && w.index - word.index === 2);
  if (!next) return predicate;
  const shared = (relation: string): readonly Phrase[] =>
    under(repair.tree, next, relation)
      .filter((w) => w.index > next.index && w.deprel !== 'obl:arg')
      .flatMap((w) => conjuncts(repair.tree, w))
      .map((w) => at(repair, w, 'shared-behind'));
  return { ...predicate, subjects: shared('nsubj'), objects: shared('obj') };
}

/**
 * A main clause without a subject behind one with it goes on with the same, though the tree hangs the first below the second.
 *
 *     Ankara bestritt, den Ort beschossen zu haben, lastete es aber der Miliz an
 *     ^^^^^^                                  ^^^^^^
 */
export function subjectOfClauseBefore({ word }: Predicate, { tree, ...rest }: Repair): readonly Phrase[] {
  if (!isFiniteForm(word)) return [];
  const clause = under(tree, word, 'advcl', 'ccomp', 'parataxis', 'csubj').find(
    (w) => w.index < word.index && isFiniteForm(w) && under(tree, w, 'mark').length === 0,
  );
  if (!clause) return [];
  return under(tree, clause, 'nsubj')
    .filter((w) => isNominal(w) && w.index < clause.index && w.deprel === 'nsubj' && w.xpos !== 'PRELS')
    .flatMap((w) => conjuncts(tree, w))
    .map((w) => at({ tree, ...rest }, w, 'clause-before'));
}

/**
 * `Die Miliz (unterstützt von Ruanda) nahm die Stadt ein`: a participle that opens a bracket tells what is done to the noun before it.
 */
export function withBracketBearer(predicate: Predicate, repair: Repair): Predicate {
  const { word, subjects, objects, kind, obliques, agents } = predicate;
  const { tree, frames } = repair;
  if (kind !== 'verb' || subjects.length || objects.length || tree.words[word.index - 1]?.form !== '(')
    return predicate;
  const by = obliques.filter((o) => frames.agentPrepositions.has(o.preposition));
  if (!by.length && !agents.length) return predicate;
  let noun = tree.words[word.index - 2];
  for (let n = 0; noun && /^(?:flat|appos)/.test(noun.deprel) && n < 6; n++) noun = tree.words[noun.head];
  if (!noun || !isNominal(noun)) return predicate;
  return {
    ...predicate,
    voice: 'passive',
    objects: [at(repair, noun, 'before-bracket')],
    agents: agents.length ? agents : by,
    obliques: obliques.filter((o) => !by.includes(o)),
  };
}

/**
 * `…, die weiterhin von der Küstenmiliz gehalten wird`: a relative pronoun that nothing else has is what a passive is done to.
 */
export function withRelativeObject(predicate: Predicate, repair: Repair): Predicate {
  const { word, voice, objects, subjects } = predicate;
  if (voice !== 'passive') return predicate;
  if ([...objects, ...subjects].some((p) => p.rule !== 'control' && p.rule !== 'shared-subject')) return predicate;
  const pronoun = under(repair.tree, word, 'advmod', 'obl').find(
    (w) => w.xpos === 'PRELS' && w.case === 'N' && under(repair.tree, w, 'case').length === 0,
  );
  if (!pronoun || base(word.deprel) === 'conj') return predicate;
  return { ...predicate, subjects: [], objects: [at(repair, pronoun, 'relative-pronoun')] };
}
