import type { Word } from '../../reading/index.js';
import { base, under } from '../../reading/structure/tree.js';
import type { Predicate } from '../../reading/structure.js';
import { lemmaOf, type Repair } from './repair-ground.js';

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
  if (helpers.some((h) => h.deprel === 'aux:pass')) return predicate;
  const having = helpers.some((h) => !repair.frames.beingAuxiliaries.has(h.lemma) && !h.xpos.startsWith('VM'));
  const past = helpers.length === 0 && objects.length > 1;
  const going = repair.frames.goesWithBeing(lemmaOf(predicate, repair));
  if (!having && !past && !going) return predicate;
  const first = objects.filter((o) => o.rule === 'passive-subject' || o.rule === 'subject');
  const rest = objects.filter((o) => !first.includes(o));
  return {
    ...predicate,
    voice: 'active',
    subjects: first.length ? first : objects,
    objects: [...subjects, ...(first.length ? rest : [])],
  };
}
