import { type Arc, redrawn } from './redraw.js';
import type { Word } from './types.js';

/** A name with an ending that it bears as an owner only (`Russlands`). */
const isOwner = (word: Word | undefined): boolean =>
  word?.xpos === 'NE' && word.form.length > word.lemma.length && word.form.startsWith(word.lemma);

/** The noun in the genitive that an article opens, past its adjectives; null where none is. */
function genitiveFrom(words: readonly Word[], index: number): Word | null {
  if (words[index]?.xpos !== 'ART') return null;
  let at = index + 1;
  while (words[at]?.xpos === 'ADJA') at++;
  const noun = words[at];
  return noun && /^N[NE]$/.test(noun.xpos) && noun.case === 'G' && noun.index > index ? noun : null;
}

/** The last word of a name of several. */
const endOf = (words: readonly Word[], noun: Word): number =>
  Math.max(noun.index, ...words.filter((w) => w.head === noun.index && w.deprel === 'flat').map((w) => w.index));

/**
 * Names that bear the ending of an owner right behind a noun own it, and those that go on the list with them.
 *
 *     die Hilfe Katars, der Vereinigten Arabischen Emirate und Omans
 *               ^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^     ^^^^^
 */
export function ownersBehind(words: readonly Word[]): readonly Word[] {
  const arcs = new Map<number, Arc>();
  for (const owner of words) {
    const noun = words[owner.index - 1];
    const next = words[owner.index + 1];
    if (!isOwner(owner) || noun?.xpos !== 'NN' || /^(?:N[NE]|ADJA|CARD|TRUNC)$/.test(next?.xpos ?? '')) continue;
    if (owner.head !== noun.index || owner.deprel !== 'nmod')
      arcs.set(owner.index, { head: noun.index, deprel: 'nmod', case: 'G' });
    let at = owner.index + 1;
    for (;;) {
      const link = words[at];
      if (!link || (link.xpos !== '$,' && link.xpos !== 'KON')) break;
      const after = words[at + 1];
      const more = after && isOwner(after) ? after : genitiveFrom(words, at + 1);
      if (!more || /^N[NE]$/.test(words[endOf(words, more) + 1]?.xpos ?? '')) break;
      arcs.set(more.index, { head: owner.index, deprel: 'conj', case: 'G' });
      arcs.set(link.index, { head: more.index, deprel: link.xpos === 'KON' ? 'cc' : 'punct' });
      for (let i = at + 1; i < more.index; i++)
        arcs.set(i, { head: more.index, deprel: words[i]!.xpos === 'ART' ? 'det' : 'amod', case: 'G' });
      at = endOf(words, more) + 1;
    }
  }
  return redrawn(words, arcs);
}

const ARGUMENT = /^(?:obj|nsubj|obl|obl:arg)$/;

/**
 * A name right behind a noun with its article names it, where the verb has an object already; an adjective used as an adverb says nothing of a name.
 *
 *     warf Bomben auf die Stadt Alva ab        nannte sich früher Ansar
 *                         ^^^^^^^^^^                       ^^^^^^ of `nannte`
 */
export function namesBehind(words: readonly Word[]): readonly Word[] {
  const arcs = new Map<number, Arc>();
  for (const word of words) {
    const before = words[word.index - 1];
    const host = words[word.head];
    if (word.xpos === 'ADJD' && word.deprel === 'advmod' && host?.xpos === 'NE' && word.index < host.index) {
      const verb = words[host.head];
      if (verb?.xpos.startsWith('VV')) arcs.set(word.index, { head: verb.index, deprel: 'advmod' });
    }
    if (word.xpos !== 'NE' || !ARGUMENT.test(word.deprel) || before?.xpos !== 'NN' || !host?.xpos.startsWith('VV'))
      continue;
    const own = words.some((w) => w.head === word.index && (w.deprel === 'case' || w.deprel.startsWith('det')));
    const told = words.some((w) => w.head === before.index && (w.deprel === 'case' || w.deprel.startsWith('det')));
    const taken = words.some((w) => w.head === host.index && w.deprel === 'obj' && w !== word && w !== before);
    if (
      !own &&
      told &&
      taken &&
      word.deprel === 'obj' &&
      !words.some((w) => w.head === before.index && w.deprel === 'appos')
    )
      arcs.set(word.index, { head: before.index, deprel: 'appos', case: before.case });
  }
  return redrawn(words, arcs);
}
