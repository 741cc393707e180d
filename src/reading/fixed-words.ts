import type { StructureRules } from './structure.js';
import type { Word } from './types.js';

/**
 * Words that make one adverb (`nach wie vor`): the first stands with the verb, the others with it; no preposition of the noun behind.
 *
 *     Die Miliz hält nach wie vor den Großteil der Stadt.
 *                    ^^^^^^^^^^^^
 */
export function fixedAdverbs(words: readonly Word[], { fixedAdverbs: known }: StructureRules): readonly Word[] {
  let all = words;
  for (const first of words) {
    const length = known.find((phrase) =>
      phrase.every((f, i) => words[first.index + i]?.form.toLowerCase() === f),
    )?.length;
    if (!length) continue;
    const isInside = (i: number): boolean => i >= first.index && i < first.index + length;
    let head = first.head;
    for (let n = 0; isInside(head) && n < length; n++) head = all[head]!.head;
    // A preposition hangs on its noun; an adverb with what that belongs to, and the noun without a preposition is an object.
    const noun = all[first.index]!.deprel === 'case' ? all[head] : undefined;
    if (noun && noun.head >= 0) head = noun.head;
    if (head < 0) continue;
    const has = (deprel: string): boolean => all.some((w) => w.head === head && w.deprel === deprel);
    const isObject = noun?.deprel === 'obl' && has('nsubj') && !has('obj');
    all = all.map((w) => {
      if (w.index === first.index) return { ...w, upos: 'ADV', xpos: 'ADV', head, deprel: 'advmod' };
      if (isObject && w.index === noun.index) return { ...w, deprel: 'obj', case: 'A' };
      if (isInside(w.index)) return { ...w, head: first.index, deprel: 'fixed' };
      return isInside(w.head) ? { ...w, head } : w;
    });
  }
  return all;
}

/**
 * A noun that a copula makes a predicate is no apposition: the article before it, right behind the comma, is a relative pronoun.
 *
 *     die Miliz Lalisch, die Teil der Volksmobilisierung ist
 *                        ^^^
 */
export function predicatesOfRelatives(words: readonly Word[], { articles }: StructureRules): readonly Word[] {
  for (const noun of words) {
    const [pronoun, comma] = [words[noun.index - 1], words[noun.index - 2]];
    if (
      !/^(?:appos|conj)$/.test(noun.deprel) ||
      noun.upos !== 'NOUN' ||
      comma?.xpos !== '$,' ||
      pronoun?.head !== noun.index
    )
      continue;
    const isCopula = (w: Word): boolean => w.head === noun.index && w.deprel === 'cop' && w.index > noun.index;
    if (!articles.nominative.has(pronoun.form) || !words.some((w) => isCopula(w) && w.xpos.endsWith('FIN'))) continue;
    return words.map((w) => {
      if (w === pronoun) return { ...w, xpos: 'PRELS', upos: 'PRON', deprel: 'nsubj' };
      return w === noun ? { ...w, deprel: 'acl:relcl' } : w;
    });
  }
  return words;
}
