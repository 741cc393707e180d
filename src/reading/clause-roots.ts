import type { Word } from './types.js';

const NOMINAL = /^(?:NOUN|PROPN)$/;
/** What a predicate was hung by on the noun before it. */
const HUNG = /^(?:acl|acl:relcl|advmod|appos|amod)$/;

/**
 * A clause with a finite copula or helper has what goes with it as its root, not the noun before.
 *
 *     Die Stadt ist für die Armee verloren.   Aus der Stadt ist Verstärkung unterwegs.
 *                                 ^^^^^^^^                                  ^^^^^^^^^
 */
export function rootsOfClauses(words: readonly Word[]): readonly Word[] {
  const root = words.find((w) => w.head < 0);
  if (!root || !NOMINAL.test(root.upos) || words.some((w) => w.head === root.index && /^(?:cop|aux)/.test(w.deprel)))
    return words;
  const finite = words.find((w) => /^V[AM]FIN$/.test(w.xpos) && /^(?:cop|aux)/.test(w.deprel) && w.index > root.index);
  const said = finite && words[finite.head];
  if (!finite || said?.head !== root.index || !HUNG.test(said.deprel)) return words;
  const before = words.slice(root.index + 1, finite.index);
  // Nothing but the phrase of the noun stands before the finite verb: this is a main clause.
  if (before.some((w) => w.xpos.startsWith('$') || /^(?:PREL|KOU|PW)/.test(w.xpos))) return words;
  if (words.some((w) => w.head === said.index && /^(?:PREL|PWAV)/.test(w.xpos))) return words;
  const isOblique = words.some((w) => w.head === root.index && w.deprel === 'case');
  const hasSubject = words.some((w) => w.head === said.index && w.deprel.startsWith('nsubj'));
  // `ist Verstärkung unterwegs`: a bare noun behind the copula, with another phrase in front.
  const subject = words.find(
    (w) =>
      isOblique &&
      !hasSubject &&
      w.head === said.index &&
      w.upos === 'NOUN' &&
      w.index > finite.index &&
      !words.some((c) => c.head === w.index && c.deprel === 'case'),
  );
  const asSubject = finite.deprel === 'aux:pass' ? 'nsubj:pass' : 'nsubj';
  const relation = isOblique || hasSubject ? 'obl' : asSubject;
  return words.map((w): Word => {
    if (w === said) return { ...w, head: -1, deprel: 'root' };
    if (w === root) return { ...w, head: said.index, deprel: relation };
    if (w === subject) return { ...w, deprel: 'nsubj', case: 'N' };
    // The final stop, and what else hung on the noun from behind the finite verb.
    return w.head === root.index && w.index > finite.index ? { ...w, head: said.index } : w;
  });
}
