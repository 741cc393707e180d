import type { Word } from '../../reading/index.js';
import { prepositionOf } from '../../reading/structure/phrase.js';
import { base, conjuncts, isNominal, under } from '../../reading/structure/tree.js';
import type { Oblique, Predicate } from '../../reading/structure.js';
import { at, lemmaOf, type Repair } from './repair-ground.js';
import { verbOfForm } from './verb-forms.js';

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
export function isStatePassive(predicate: Predicate, repair: Repair): boolean {
  const { word, voice } = predicate;
  const { frames } = repair;
  if (predicate.kind !== 'verb' || voice !== 'active' || !word.xpos.endsWith('PP')) return false;
  if (predicate.objects.some((o) => o.rule !== 'relative' && o.head.head === word.index)) return false;
  const helpers = helpersOf(predicate, repair);
  if (helpers.some((h) => !frames.beingAuxiliaries.has(h.lemma) && !h.xpos.startsWith('VM'))) return false;
  return !frames.goesWithBeing(lemmaOf(predicate, repair));
}

/**
 * A passive that is none: a verb of going (`Haftar aus Paris zurückgekehrt`), one that `haben` helps, or a past that looks
 * like a participle and has an object (`Soldaten erschossen einen Mann`).
 */
export function asActive(predicate: Predicate, repair: Repair): Predicate {
  const { word, voice, kind, subjects, objects } = predicate;
  if (kind !== 'verb' || voice !== 'passive' || !word.xpos.endsWith('PP')) return predicate;
  const helpers = helpersOf(predicate, repair);
  const [being] = repair.frames.beingAuxiliaries;
  const passive = helpers.filter((h) => h.deprel === 'aux:pass');
  // `sind desertiert`, with the helper of the perfect taken for that of a passive.
  const perfect = passive.every((h) => h.lemma === being) && repair.frames.goesWithBeing(lemmaOf(predicate, repair));
  if (passive.length && !perfect) return predicate;
  const having = helpers.some((h) => !repair.frames.beingAuxiliaries.has(h.lemma) && !h.xpos.startsWith('VM'));
  const past = helpers.length === 0 && objects.length > 1;
  const going = repair.frames.goesWithBeing(lemmaOf(predicate, repair));
  if (!having && !past && !going) return predicate;
  // `hätten vier Angreifer erschossen und 30 Personen befreit`: the helper is that of the verb before, and so is the subject.
  const lender =
    !going && having && under(repair.tree, word, 'aux').length === 0 ? predicate.governor?.predicate : null;
  if (lender?.voice === 'active' && lender.subjects.length)
    return { ...predicate, voice: 'active', subjects: lender.subjects.map((p) => ({ ...p, rule: 'shared-subject' })) };
  const first = objects.filter((o) => o.rule === 'passive-subject' || o.rule === 'subject');
  const rest = objects.filter((o) => !first.includes(o));
  return {
    ...predicate,
    voice: 'active',
    subjects: first.length ? first : objects,
    objects: [...subjects, ...(first.length ? rest : [])],
  };
}

/**
 * `Frankreich entsandte 200 Soldaten`, `In den Straßen patrouillieren Soldaten`, with the verb taken for an attribute: a
 * sentence without a finite verb has it here. What stands before it acts, else what stands behind it.
 */
export function asFinite(predicate: Predicate, repair: Repair): Predicate {
  const { word } = predicate;
  const { tree, frames } = repair;
  if (word.xpos !== 'ADJA' || word.deprel !== 'amod' || tree.words.some((w) => w.xpos.endsWith('FIN')))
    return predicate;
  const before = tree.words[word.index - 1];
  const behind = tree.words[word.head];
  const determined = behind ? under(tree, behind, 'det').some((d) => d.index < word.index) : true;
  if (!before || !behind || determined || !isNominal(before) || behind.index < word.index) return predicate;
  const verb = verbOfForm(word.form.toLowerCase(), null, frames.beginnings, frames.verbEndings);
  const known = verb && [frames.verbs, frames.phrases, frames.carriers].some((index) => index.has(verb));
  if (!verb || !known) return predicate;
  const top = headOf(before, behind, tree);
  const preposition = prepositionOf(tree, top);
  const first = conjuncts(tree, top).map((w) => at(repair, w, 'before-verb'));
  const last = conjuncts(tree, behind).map((w) => at(repair, w, 'behind-verb'));
  const finite = { ...predicate, kind: 'verb' as const, lemma: verb, voice: 'active' as const, tense: 'past' as const };
  const around = hung(behind, repair);
  return preposition
    ? { ...finite, subjects: last, objects: [], obliques: [...first.map((p) => ({ ...p, preposition })), ...around] }
    : { ...finite, subjects: first, objects: last, obliques: around };
}

/** The noun that heads the words before the verb. */
function headOf(before: Word, behind: Word, tree: Repair['tree']): Word {
  let top = before;
  for (let n = 0; n < 6; n++) {
    const above = tree.words[top.head];
    if (!above || above === behind || above.index > before.index) break;
    top = above;
  }
  return top;
}

/** Phrases under prepositions that hang on the noun behind the verb. */
const hung = (noun: Word, repair: Repair): readonly Oblique[] =>
  under(repair.tree, noun, 'nmod')
    .filter((w) => prepositionOf(repair.tree, w) !== '')
    .map((w) => ({ ...at(repair, w, 'behind-verb'), preposition: prepositionOf(repair.tree, w) }));
