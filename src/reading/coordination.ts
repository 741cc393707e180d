import { type Arc, redrawn } from './redraw.js';
import { base, isWithin } from './structure/tree.js';
import type { StructureRules } from './structure.js';
import type { Word } from './types.js';

const FINITE = /^V.FIN$/;
const NOUN = /^N[NE]$/;
const ARGUMENT = new Set(['nsubj', 'nsubj:pass', 'obj', 'obl', 'obl:arg']);

const has = (words: readonly Word[], head: Word, ...relations: readonly string[]): boolean =>
  words.some((w) => w.head === head.index && relations.includes(base(w.deprel)));

/** The conjunction right before a finite verb. */
function opener(words: readonly Word[], finite: Word): Word | null {
  const before = words[finite.index - 1];
  return before?.xpos === 'KON' ? before : null;
}

/**
 * A finite verb right behind `und` goes on the clause before: what stands before the conjunction belongs to the verb there.
 *
 *     Die Flugzeuge flogen 500 Angriffe und zerstörten ein Lager.
 *                          ^^^^^^^^^^^^ object of `flogen`
 */
export function argumentsBefore(words: readonly Word[]): readonly Word[] {
  const arcs = new Map<number, Arc>();
  for (const verb of words) {
    if (!FINITE.test(verb.xpos) || (!verb.xpos.startsWith('VV') && !verb.xpos.startsWith('VA'))) continue;
    const and = opener(words, verb);
    const top = /^(?:aux|cop)/.test(verb.deprel) ? words[verb.head] : verb;
    const first = and && top ? words[top.head] : undefined;
    if (!and || !top || !first || !FINITE.test(first.xpos) || first.index > and.index) continue;
    const stray = words.filter(
      (w) => w.head === top.index && w.index > first.index && w.index < and.index && ARGUMENT.has(w.deprel),
    );
    if (!stray.length) continue;
    const taken = words.some((w) => w.head === first.index && w.deprel === 'obj' && w.index !== top.index);
    for (const w of stray) {
      const core = w.deprel.startsWith('nsubj') || w.deprel === 'obj';
      const deprel = !core ? w.deprel : !has(words, first, 'nsubj') ? 'nsubj' : taken ? w.deprel : 'obj';
      arcs.set(w.index, { head: first.index, deprel });
    }
    arcs.set(top.index, { head: first.index, deprel: 'conj' });
  }
  return redrawn(words, arcs);
}

/**
 * A main clause that begins with its finite verb behind a comma has the subject of the one before, unless its verb is one of saying.
 *
 *     So griffen sie einen Posten an, töteten zwei Soldaten und erbeuteten Waffen.
 *                                     ^^^^^^^ conj of `griffen`, with its subject
 */
export function verbsInARow(words: readonly Word[], { sayers }: StructureRules): readonly Word[] {
  const arcs = new Map<number, Arc>();
  for (const second of words) {
    if (!/^VVFIN$/.test(second.xpos) || words[second.index - 1]?.xpos !== '$,' || sayers.has(second.lemma)) continue;
    const first = words.find(
      (w) =>
        w.head === second.index && w.index < second.index && /^(?:ccomp|csubj|parataxis|conj|advcl)$/.test(w.deprel),
    );
    if (!first || !isMainVerb(words, first) || !goesOn(words, second)) continue;
    arcs.set(first.index, { head: second.head, deprel: second.deprel });
    arcs.set(second.index, { head: first.index, deprel: 'conj' });
    const subject = words.find((w) => w.head === second.index && w.deprel === 'nsubj' && w.index > second.index);
    if (subject && !has(words, second, 'obj')) arcs.set(subject.index, { head: second.index, deprel: 'obj' });
  }
  return redrawn(words, arcs);
}

/** A row ends with `und` and one more verb. */
const goesOn = (words: readonly Word[], verb: Word): boolean =>
  words.some((w) => w.head === verb.index && w.deprel === 'conj' && FINITE.test(w.xpos) && opener(words, w) !== null);

/** A finite full verb with its subject, not at the end of its clause. */
const isMainVerb = (words: readonly Word[], verb: Word): boolean =>
  verb.xpos === 'VVFIN' &&
  has(words, verb, 'nsubj') &&
  !has(words, verb, 'mark') &&
  words.some((w) => w.head === verb.index && w.index > verb.index && w.deprel !== 'punct');

/**
 * Two nouns are coordinated by a word or a comma: without one, the second is what the verb does it to.
 *
 *     während die Partei ihrerseits Barsani verantwortlich macht
 *                                   ^^^^^^^
 */
export function bareConjuncts(words: readonly Word[]): readonly Word[] {
  const arcs = new Map<number, Arc>();
  for (const noun of words) {
    const first = words[noun.head];
    if (!/^(?:conj|appos)$/.test(noun.deprel) || !NOUN.test(noun.xpos) || !first || !NOUN.test(first.xpos)) continue;
    const between = words.slice(first.index + 1, noun.index);
    if (first.index > noun.index || between.some((w) => w.xpos === 'KON' || w.xpos.startsWith('$'))) continue;
    // `der Sprecher Omar`: a name right behind its noun.
    if (noun.deprel === 'appos' && !between.some((w) => w.xpos === 'ADV')) continue;
    const verb = words[first.head];
    if (!verb?.xpos.startsWith('VV') || verb.index < noun.index || !first.deprel.startsWith('nsubj')) continue;
    if (
      has(words, noun, 'case', 'cc') ||
      words.some((w) => w.head === verb.index && w.deprel === 'obj' && NOUN.test(w.xpos) && !has(words, w, 'case'))
    )
      continue;
    if (!isWithin(words, verb.index, noun.index)) arcs.set(noun.index, { head: verb.index, deprel: 'obj' });
  }
  return redrawn(words, arcs);
}

/**
 * A noun behind `und` that was coordinated to the verb goes on the noun right before it.
 *
 *     kamen 30 Soldaten und 150 Angehörige der Miliz ums Leben
 *                           ^^^^^^^^^^^^^^ conj of `Soldaten`
 */
export function nounsInARow(words: readonly Word[]): readonly Word[] {
  const arcs = new Map<number, Arc>();
  for (const noun of words) {
    const verb = words[noun.head];
    if (
      noun.deprel !== 'conj' ||
      !NOUN.test(noun.xpos) ||
      !verb?.xpos.startsWith('VV') ||
      has(words, noun, 'nsubj', 'cop')
    )
      continue;
    const and = words.find((w) => w.head === noun.index && w.deprel === 'cc' && w.index < noun.index);
    const before = and && words[and.index - 1];
    if (!and || !before || !NOUN.test(before.xpos) || has(words, noun, 'case')) continue;
    if (before.head === verb.index && ARGUMENT.has(before.deprel) && !has(words, before, 'case'))
      arcs.set(noun.index, { head: before.index, deprel: 'conj' });
  }
  return redrawn(words, arcs);
}

/**
 * A verb right behind `und` has the subject of the verb before: a pronoun behind it that may be an object is one.
 *
 *     Die Rebellen nahmen die Stadt ein und hielten sie bis Mai.
 *                                                   ^^^
 */
export function pronounsBehindAnd(words: readonly Word[], { pronounCase }: StructureRules): readonly Word[] {
  const arcs = new Map<number, Arc>();
  for (const word of words) {
    if (word.xpos !== 'PPER' || word.deprel !== 'nsubj' || pronounCase(word.form) === 'N') continue;
    const verb = words[word.head];
    if (!verb?.xpos.startsWith('VVFIN') || verb.deprel !== 'conj' || word.index !== verb.index + 1) continue;
    let first = words[verb.head];
    for (let n = 0; first?.deprel === 'conj' && !has(words, first, 'nsubj') && n < words.length; n++)
      first = words[first.head];
    if (!opener(words, verb) || !first || !has(words, first, 'nsubj') || has(words, verb, 'obj')) continue;
    arcs.set(word.index, { head: verb.index, deprel: 'obj', case: 'A' });
  }
  return redrawn(words, arcs);
}
