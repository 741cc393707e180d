import { type Arc, redrawn } from './redraw.js';
import type { StructureRules } from './structure.js';
import type { Word } from './types.js';

const CORE = /^(?:nsubj|obj|obl:arg|obl)$/;

/** The first word of a noun's phrase: its article, an adjective or a number before it. */
function startOf(words: readonly Word[], noun: Word): number {
  const first = words.find(
    (w) => w.head === noun.index && w.index < noun.index && /^(?:det|amod|nummod)/.test(w.deprel),
  );
  return first?.index ?? noun.index;
}

/**
 * A genitive right behind a noun belongs to it, unless the verb demands a genitive; and of two subjects side by side the second does.
 *
 *     hat den Rückzug der Guerilla gefordert        Tausende der Bewohner verließen den Ort
 *             ^^^^^^^^^^^^^^^^^^^^                    ^^^^^^^^^^^^^^^^^^^^^
 */
export function genitivesBehind(
  words: readonly Word[],
  { genitiveVerbs, isNameless }: StructureRules,
): readonly Word[] {
  const arcs = new Map<number, Arc>();
  for (const word of words) {
    const verb = words[word.head];
    // `eines Tages` says when.
    if (isNameless(word.lemma)) continue;
    if (word.upos !== 'NOUN' || !CORE.test(word.deprel) || !verb?.xpos.startsWith('VV')) continue;
    const start = startOf(words, word);
    const before = words[start - 1];
    if (
      words[start]!.xpos !== 'ART' ||
      before?.xpos !== 'NN' ||
      words.some((w) => w.head === word.index && w.deprel === 'case')
    )
      continue;
    const second = word.deprel === 'nsubj' && before.head === verb.index && before.deprel === 'nsubj';
    if (second || (word.case === 'G' && !genitiveVerbs.has(verb.lemma)))
      arcs.set(word.index, { head: before.index, deprel: 'nmod', case: 'G' });
  }
  return redrawn(words, arcs);
}

/**
 * A clause without a relative pronoun whose verb stands second is a main clause, not one that tells of the noun before.
 *
 *     Die Armee verlor 300 Soldaten, die Rebellen büßten 500 Mann ein.
 *                                    ^^^^^^^^^^^^^^^^^^^
 */
export function mainClausesBehind(words: readonly Word[]): readonly Word[] {
  const arcs = new Map<number, Arc>();
  for (const verb of words) {
    if (verb.deprel !== 'acl:relcl' || !verb.xpos.endsWith('FIN')) continue;
    const own = words.filter((w) => w.head === verb.index);
    const subject = own.find((w) => w.deprel.startsWith('nsubj') && w.index < verb.index && w.upos === 'NOUN');
    const goesOn = own.some((w) => w.index > verb.index && /^(?:obj|obl|compound:prt|xcomp|ccomp)/.test(w.deprel));
    if (!subject || !goesOn || subject.index !== verb.index - 1) continue;
    const start = startOf(words, subject);
    const isBehindComma = words[start - 1]?.xpos === '$,' && words[start]!.xpos === 'ART';
    if (!isBehindComma || words.slice(start, verb.index).some((w) => /^(?:PREL|PW)/.test(w.xpos))) continue;
    let above = words[verb.head];
    for (let n = 0; above && !above.xpos.startsWith('V') && n < words.length; n++) above = words[above.head];
    if (above && above.index < start) arcs.set(verb.index, { head: above.index, deprel: 'conj' });
  }
  return redrawn(words, arcs);
}
