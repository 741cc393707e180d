import { base, childrenOf, isWithin, subtree } from './structure/tree.js';
import type { StructureRules } from './structure.js';
import type { Word } from './types.js';

/** Whether the words show the nominative (`der General`, `er`), the accusative (`den Ort`), or neither. */
function shown(word: Word, words: readonly Word[], rules: StructureRules): 'N' | 'A' | null {
  const pronoun = rules.pronounCase(word.form);
  if (pronoun) return pronoun;
  const article = words.find((w) => w.head === word.index && base(w.deprel) === 'det');
  const told = article ? rules.articleCase(article.form) : null;
  return told === 'N' && article?.case !== 'N' ? null : told;
}

/**
 * A verb has one subject. Where the parser gave a full verb in the active two of them and no object, the one that its
 * words do not show as subject is the object; where neither does, the second.
 *
 *     Die Nationalarmee kontrolliert Derna.
 *                                    ^^^^^
 */
export function oneSubject(words: readonly Word[], rules: StructureRules): readonly Word[] {
  const demoted = new Set<number>();
  for (const verb of words) {
    if (!verb.xpos.startsWith('VV')) continue;
    const own = words.filter((w) => w.head === verb.index);
    const subjects = own.filter((w) => w.deprel === 'nsubj');
    if (subjects.length !== 2 || own.some((w) => /^(?:obj|cop|aux:pass|ccomp)$/.test(w.deprel))) continue;
    const [first, second] = subjects as [Word, Word];
    const isFirst =
      shown(first, words, rules) === 'A' || (shown(second, words, rules) === 'N' && shown(first, words, rules) !== 'N');
    demoted.add((isFirst ? first : second).index);
  }
  if (!demoted.size) return words;
  return words.map((w) => (demoted.has(w.index) ? { ...w, deprel: 'obj', case: 'A' } : w));
}

/** Under this chance an arc is not clear enough to stand against the plain order of words. */
const UNCLEAR = 0.8;

/** Whether two noun phrases show by nothing which of them is the subject. */
function isOpen(object: Word, subject: Word, verb: Word, words: readonly Word[], rules: StructureRules): boolean {
  if (!/^N[NE]$/.test(object.xpos) || !/^N[NE]$/.test(subject.xpos)) return false;
  if (shown(object, words, rules) || shown(subject, words, rules)) return false;
  // The verb's number must fit what stands before it.
  return !verb.number || !object.number || verb.number === object.number;
}

/**
 * Where neither form nor number tells subject from object, the subject comes first: a reading that has it the other way round must be sure.
 *
 *     Soldaten töteten drei Kämpfer.
 *     ^^^^^^^^
 */
export function subjectFirst(words: readonly Word[], rules: StructureRules): readonly Word[] {
  const turned = new Map<number, string>();
  for (const verb of words) {
    if (!verb.xpos.startsWith('VV')) continue;
    const [object, ...others] = words.filter((w) => w.head === verb.index && w.deprel === 'obj');
    const [subject, ...more] = words.filter((w) => w.head === verb.index && w.deprel === 'nsubj');
    if (!object || !subject || others.length || more.length || object.index > subject.index) continue;
    if (object.sure >= UNCLEAR || !isOpen(object, subject, verb, words, rules)) continue;
    turned.set(object.index, 'nsubj').set(subject.index, 'obj');
  }
  if (!turned.size) return words;
  return words.map((w) => {
    const deprel = turned.get(w.index);
    return deprel ? { ...w, deprel, case: deprel === 'nsubj' ? 'N' : 'A' } : w;
  });
}

const SUBJECT_OR_TIME = new Set(['nsubj', 'obl']);

/**
 * A name hung as apposition on a noun that bears none (a plural, a day) right before it, while the verb behind has no
 * object: it is the object.
 *
 *     Gestern haben die Truppen Alva erobert.
 *                               ^^^^
 */
export function strayNames(words: readonly Word[], rules: StructureRules): readonly Word[] {
  const objects = new Map<number, number>();
  for (const name of words) {
    const host = words[name.head];
    if (name.upos !== 'PROPN' || name.deprel !== 'appos' || host?.index !== name.index - 1 || host.upos !== 'NOUN')
      continue;
    if (host.number !== 'pl' && !rules.isNameless(host.lemma)) continue;
    const verb = SUBJECT_OR_TIME.has(host.deprel) ? words[host.head] : undefined;
    if (!verb?.xpos.startsWith('VV') || verb.index < name.index) continue;
    const has = (...relations: readonly string[]): boolean =>
      words.some((w) => w.head === verb.index && relations.includes(w.deprel)) ||
      [...objects.values()].includes(verb.index);
    if (has('nsubj') && !has('obj', 'aux:pass', 'nsubj:pass', 'ccomp', 'xcomp')) objects.set(name.index, verb.index);
  }
  if (!objects.size) return words;
  return words.map((w) => (objects.has(w.index) ? { ...w, head: objects.get(w.index)!, deprel: 'obj', case: 'A' } : w));
}

const BEFORE = new Set(['nsubj', 'nsubj:pass', 'obj']);

/**
 * One constituent stands before the finite verb of a main clause: a prepositional phrase between subject and verb belongs to
 * the subject.
 *
 *     Die Präsenz der Armee in der Stadt wächst.
 *                           ^^^^^^^^^^^^
 */
export function oneBefore(words: readonly Word[], rules: StructureRules): readonly Word[] {
  if (!rules.verbSecond) return words;
  const children = childrenOf(words);
  const phrase = (head: Word): readonly Word[] => subtree({ children }, head, (w) => w.deprel !== 'punct');
  const moved = new Map<number, number>();
  for (const finite of words) {
    if (!/^V.FIN$/.test(finite.xpos)) continue;
    const verb = /^(?:aux|cop)/.test(finite.deprel) ? words[finite.head]! : finite;
    if (!/^(?:root|conj|parataxis)$/.test(verb.deprel)) continue;
    const own = words.filter((w) => w.head === verb.index && w.index < finite.index && w.deprel !== 'punct');
    const [first, second] = own;
    if (own.length !== 2 || !first || !second || verb.index < finite.index) continue;
    if (!BEFORE.has(first.deprel) || !/^N[NE]$/.test(first.xpos) || second.deprel !== 'obl') continue;
    if (!words.some((w) => w.head === second.index && w.deprel === 'case')) continue;
    const [end, next] = [phrase(first).at(-1)!.index, phrase(second)];
    if (next[0]!.index === end + 1 && next.at(-1)!.index === finite.index - 1) moved.set(second.index, first.index);
  }
  if (!moved.size) return words;
  return words.map((w) => (moved.has(w.index) ? { ...w, head: moved.get(w.index)!, deprel: 'nmod' } : w));
}

/** Where a bracket that opens at `open` closes; -1 where it does not, or holds less than two words. */
function closing(words: readonly Word[], open: number): number {
  const end = words.findIndex((w) => w.index > open && /^[()]$/.test(w.form));
  return end > open + 2 && words[end]!.form === ')' ? end : -1;
}

/**
 * What stands in brackets behind a noun says something of it, and does not reach out to what follows the bracket.
 *
 *     Die von Tahrir al-Scham (früher bekannt als Nusra-Front) dominierte Opposition …
 *             ^^^^^^^^^^^^^^^         ^^^^^^^
 */
export function inBrackets(words: readonly Word[]): readonly Word[] {
  const moved = new Map<number, readonly [head: number, deprel: string]>();
  for (const open of words) {
    const before = words[open.index - 1];
    if (open.form !== '(' || !before || !/^N[NE]$/.test(before.xpos)) continue;
    const end = closing(words, open.index);
    if (end < 0) continue;
    const inside = words.slice(open.index + 1, end).filter((w) => w.deprel !== 'punct');
    const tops = inside.filter((w) => w.head <= open.index || w.head >= end);
    const [top] = tops;
    if (!top || !tops.some((w) => w.head > end)) continue;
    const noun = /^flat/.test(before.deprel) && before.head < open.index ? before.head : before.index;
    // What holds the noun itself cannot hang on it.
    if (tops.some((w) => isWithin(words, noun, w.index))) continue;
    if (top.head > end) moved.set(top.index, [noun, /^N[NE]$/.test(top.xpos) ? 'appos' : 'acl']);
    for (const other of tops.slice(1)) if (other.head > end) moved.set(other.index, [top.index, other.deprel]);
  }
  if (!moved.size) return words;
  return words.map((w) => {
    const to = moved.get(w.index);
    return to ? { ...w, head: to[0], deprel: to[1] } : w;
  });
}

/** What stays with a noun when it ceases to be the head of a clause. */
const OF_NOUN = /^(?:det|amod|nummod|nmod|case|flat|appos|compound|fixed|acl)/;

/**
 * A finite auxiliary helps a verb, or a noun that has a copula. On any other noun it is the verb of the clause.
 *
 *     Die Gruppe hat Waffen.
 *                ^^^
 */
export function ownVerbs(words: readonly Word[], rules: StructureRules): readonly Word[] {
  let mended = words;
  for (const { index: at } of words) {
    const verb = mended[at]!;
    const noun = mended[verb.head];
    const isHelper = verb.deprel === 'aux' || (verb.deprel === 'cop' && rules.neverCopula.has(verb.lemma));
    if (!isHelper || !/^V.FIN$/.test(verb.xpos) || !noun || !/^(?:N[NE]|P(?:PER|DS|IS))$/.test(noun.xpos)) continue;
    const own = mended.filter((w) => w.head === noun.index && w !== verb);
    if (own.some((w) => w.deprel === 'cop' || /^V/.test(w.xpos))) continue;
    const hasSubject = own.some((w) => w.deprel === 'nsubj');
    mended = mended.map((w) => {
      if (w === verb) return { ...w, head: noun.head, deprel: noun.deprel };
      if (w === noun) return { ...w, head: at, deprel: hasSubject ? 'obj' : 'nsubj', case: hasSubject ? 'A' : 'N' };
      return w.head === noun.index && !OF_NOUN.test(w.deprel) ? { ...w, head: at } : w;
    });
  }
  return mended;
}

/** No word hangs on a mark of punctuation: it hangs where that does. */
export function wordHeads(words: readonly Word[]): readonly Word[] {
  const isMark = (i: number): boolean => i >= 0 && words[i]!.xpos.startsWith('$') && words[i]!.head >= 0;
  if (!words.some((w) => isMark(w.head))) return words;
  return words.map((w) => {
    let { head } = w;
    for (let steps = 0; isMark(head) && steps < words.length; steps++) head = words[head]!.head;
    return head === w.head ? w : { ...w, head };
  });
}
