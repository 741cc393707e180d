import { isNominal } from './structure/tree.js';
import type { StructureRules } from './structure.js';
import type { Word } from './types.js';

/**
 * A name joined to an adjective looks like a name; before its noun it is an attribute of that.
 *
 *     die PKK-nahe Miliz, die Iran-treuen Kräfte
 *         ^^^^^^^^            ^^^^^^^^^^
 */
export function compoundAdjectives(words: readonly Word[], { joinedAdjective }: StructureRules): readonly Word[] {
  let all = words;
  for (const { index, form } of words) {
    const word = all[index]!;
    const found = joinedAdjective.exec(form);
    if (!found || !isNominal(word)) continue;
    // `die Al-Kaida-nahe syrische Nusra-Front`
    let at = index + 1;
    while (all[at]?.upos === 'ADJ' && at < index + 4) at++;
    const noun = all[at];
    if (!noun || !isNominal(noun)) continue;
    const lemma = form.slice(0, form.length - found[0].length) + found[1]!;
    const isInside = (head: number): boolean => head >= index && head <= at;
    all = all.map((w) => {
      if (w.index === index) return { ...w, xpos: 'ADJA', upos: 'ADJ', lemma, head: at, deprel: 'amod' };
      if (w.index === at && isInside(w.head))
        return { ...w, head: isInside(word.head) ? w.head : word.head, deprel: word.deprel };
      return w.head === index ? { ...w, head: at } : w;
    });
  }
  return all;
}
