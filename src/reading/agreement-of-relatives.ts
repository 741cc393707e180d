import { isWithin } from './structure/tree.js';
import type { StructureRules } from './structure.js';
import type { Word } from './types.js';

/** Words back from a relative pronoun that its noun may stand. */
const REACH = 8;

/** Whether the finite verb of a clause is a plural; null where that does not show. */
function isPlural(words: readonly Word[], verb: Word): boolean | null {
  const finite = [verb, ...words.filter((w) => w.head === verb.index && /^(?:aux|cop)/.test(w.deprel))].find((w) =>
    w.xpos.endsWith('FIN'),
  );
  return finite?.number ? finite.number === 'pl' : null;
}

/** Feminine nouns show their plural. */
const isSingular = ({ number, gender, form, lemma }: Word): boolean =>
  number === 'sg' || (number === null && gender === 'f' && form === lemma);

const hasRow = (words: readonly Word[], noun: Word): boolean =>
  noun.deprel === 'conj' || words.some((w) => w.head === noun.index && w.deprel === 'conj');

/**
 * A relative pronoun that is subject stands for a noun of its verb's number: behind one that is not, for the nearest before it that is.
 *
 *     seine Rolle als Bekämpfer, was bei Ländern wie Katar gut ankommt, die auch Hilfe leisten
 *                                        ^^^^^^^
 */
export function agreeingRelatives(words: readonly Word[], { articles }: StructureRules): readonly Word[] {
  const moved = new Map<number, number>();
  for (const verb of words) {
    const noun = words[verb.head];
    if (verb.deprel !== 'acl:relcl' || !noun || !isSingular(noun) || hasRow(words, noun)) continue;
    const pronoun = words.find((w) => w.head === verb.index && w.xpos === 'PRELS' && w.deprel === 'nsubj');
    if (!pronoun || !articles.plural.has(pronoun.form.toLowerCase()) || isPlural(words, verb) !== true) continue;
    const nearest = words.findLast(
      (w) => w.index < pronoun.index && pronoun.index - w.index <= REACH && w.upos === 'NOUN' && w.number === 'pl',
    );
    if (nearest && !isWithin(words, nearest.index, verb.index)) moved.set(verb.index, nearest.index);
  }
  return moved.size ? words.map((w) => (moved.has(w.index) ? { ...w, head: moved.get(w.index)! } : w)) : words;
}
