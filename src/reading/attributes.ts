import { isWithin } from './structure/tree.js';
import type { StructureRules } from './structure.js';
import type { Word } from './types.js';

/** An article, the participle that its noun is told by, and the noun; indices of words. */
interface Frame {
  readonly article: number;
  readonly participle: number;
  readonly noun: number;
  /** The participle without its ending, with voice. */
  readonly lemma: string;
  readonly passive: boolean;
}

const OPENS = /^(?:APPR|APPRART)$/;
const ADVERB = /^(?:ADV|ADJD|PROAV|PTKA|PTKNEG)$/;
/** May stand between the participle and its noun: quotation marks, adjectives, numbers. */
const BEFORE_NOUN = /^(?:\$\(|ADJA|CARD)$/;
const NOUN = /^N[NE]$/;
/** So many adverbs may stand before the preposition. */
const ADVERBS = 4;
/** Words from an article to its participle, without those in brackets. */
const LONGEST = 16;

/** The bracket that closes the one at `open`; `open` itself where none does. */
const closing = (words: readonly Word[], open: number): number => {
  const end = words.findIndex((w) => w.index > open && /^[()]$/.test(w.form));
  return end > open && words[end]!.form === ')' ? end : open;
};

/** The noun that a participle stands before, with nothing but adjectives, numbers and quotation marks between; -1 for none. */
function nounBehind(words: readonly Word[], participle: number): number {
  for (let i = participle + 1; i < words.length && i < participle + 6; i++) {
    if (NOUN.test(words[i]!.xpos)) return i;
    if (!BEFORE_NOUN.test(words[i]!.xpos)) return -1;
  }
  return -1;
}

/** What an article opens that a preposition follows: only a participle before a noun can come of it. */
function frameAt(words: readonly Word[], article: number, rules: StructureRules): Frame | null {
  let at = article + 1;
  while (at < words.length && at <= article + ADVERBS && ADVERB.test(words[at]!.xpos)) at++;
  if (!OPENS.test(words[at]?.xpos ?? '')) return null;
  for (let steps = 0; at < words.length && steps < LONGEST; at++, steps++) {
    const word = words[at]!;
    if (word.form === '(') at = closing(words, at);
    if (word.xpos === '$,' || word.xpos === '$.' || /^(?:KOU|PREL|VA|VM)/.test(word.xpos)) return null;
    // `den Vereinigten Arabischen Emiraten`: with a capital it is part of a name.
    const mayBe = /^(?:ADJA|VVFIN|VVPP)$/.test(word.xpos) && /^\p{Ll}/u.test(word.form);
    const told = mayBe ? rules.inflectedParticiple(word.form) : null;
    const noun = told ? nounBehind(words, at) : -1;
    if (told && noun > 0) {
      return { article, participle: at, noun, lemma: told.lemma, passive: told.voice === 'passive' };
    }
    if (word.xpos.startsWith('V')) return null;
  }
  return null;
}

/** Where the noun hangs: where the parser hung it or, if that is inside its own phrase, the article or the participle. */
function hostOf(words: readonly Word[], frame: Frame): Pick<Word, 'head' | 'deprel'> | null {
  const outside = (w: Word): boolean => w.head < frame.article || w.head > frame.noun;
  const [noun, article, verb] = [words[frame.noun]!, words[frame.article]!, words[frame.participle]!];
  const found = [noun, article, verb].find((w) => outside(w) && w.head >= 0 && w.deprel !== 'det');
  if (found && !isWithin(words, found.head, frame.noun)) return { head: found.head, deprel: found.deprel };
  return null;
}

/** The verb of the clause where the parser took the participle for it. */
function verbBehind(words: readonly Word[], { noun, participle }: Frame): Word | null {
  if (words[participle]!.xpos === 'ADJA') return null;
  const hasFinite = (w: Word): boolean =>
    w.xpos.endsWith('FIN') || words.some((x) => x.head === w.index && /^(?:aux|cop)/.test(x.deprel));
  const own = words.find((w) => w.index > noun && w.head === participle && hasFinite(w));
  // `konnten die von den USA unterstützten Kräfte … einnehmen`: what helps the supposed verb helps the real one.
  const helped = words.some((w) => w.head === participle && w.deprel === 'aux');
  return (
    own ??
    (helped ? words.find((w) => w.index > noun && w.head === participle && /^VV(?:INF|PP)$/.test(w.xpos)) : null) ??
    null
  );
}

/** Where the bracket around a word opens; -1 for none. */
function bracketAround(words: readonly Word[], index: number, from: number): number {
  for (let i = index; i > from; i--) {
    if (words[i]!.form === ')' && i < index) return -1;
    if (words[i]!.form === '(') return i;
  }
  return -1;
}

/** Whether the parser has it so already. */
function isRight(words: readonly Word[], f: Frame): boolean {
  const own = words[f.article]!.head === f.noun && words[f.participle]!.head === f.noun;
  const strays = words
    .slice(f.article + 1, f.participle)
    .some((w) => w.head < f.article || w.head > f.participle || isStray(words, f, w));
  return own && words[f.participle]!.deprel === 'amod' && !strays;
}

/** A prepositional phrase before a participle that a word in brackets holds. */
const isStray = (words: readonly Word[], f: Frame, w: Word): boolean =>
  bracketAround(words, w.head, f.article) >= 0 && bracketAround(words, w.index, f.article) < 0;

function mended(words: readonly Word[], frame: Frame, rules: StructureRules): readonly Word[] {
  const { article, participle, noun, passive } = frame;
  const verb = verbBehind(words, frame);
  const isTaken = verb && words.some((w) => w.head === verb.index && w.deprel.startsWith('nsubj') && w.index > noun);
  const host = verb ? { head: verb.index, deprel: isTaken ? 'obj' : 'nsubj' } : hostOf(words, frame);
  if (!host) return words;
  const wasVerb = words[participle]!.xpos !== 'ADJA';
  const hasCase = (w: Word, form: string | null): boolean =>
    words.some((x) => x.head === w.index && x.deprel === 'case' && (form === null || x.lemma.toLowerCase() === form));
  const relation = (w: Word): string => {
    if (w.deprel === 'punct') return 'punct';
    if (!NOUN.test(w.xpos) && w.upos !== 'PRON' && w.upos !== 'NUM') return 'advmod';
    return passive && hasCase(w, rules.passiveAgent) ? 'obl:agent' : 'obl';
  };
  const isInside = (i: number): boolean => i > article && i < participle;
  return words.map((w): Word => {
    const i = w.index;
    if (i === article) return { ...w, xpos: 'ART', upos: 'DET', head: noun, deprel: 'det' };
    if (i === participle) return { ...w, xpos: 'ADJA', upos: 'ADJ', lemma: frame.lemma, head: noun, deprel: 'amod' };
    if (i === noun) return { ...w, ...host };
    if (verb && i === verb.index) return { ...w, head: words[participle]!.head, deprel: words[participle]!.deprel };
    if (isInside(i)) {
      const open = bracketAround(words, i, article);
      const there = open < 0 ? -1 : bracketAround(words, w.head, article);
      // What stands in brackets says something of the word before them.
      if (open >= 0)
        return there === open ? w : { ...w, head: open - 1, deprel: w.deprel === 'punct' ? 'punct' : 'acl' };
      const stays = isInside(w.head) && bracketAround(words, w.head, article) < 0;
      return stays ? w : { ...w, head: participle, deprel: relation(w) };
    }
    if (i > participle && i < noun) {
      const deprel = w.xpos === 'ADJA' ? 'amod' : w.xpos === 'CARD' ? 'nummod' : 'punct';
      return w.head >= article && w.head <= noun && w.head !== participle ? w : { ...w, head: noun, deprel };
    }
    // What hung on the supposed verb hangs on the real one.
    if (wasVerb && w.head === participle) return { ...w, head: verb ? verb.index : host.head };
    return w;
  });
}

/**
 * An article before a preposition belongs to a noun that follows, with a participle between them that takes all that stands before
 * it. Past forms look like such participles: the parser takes them for the verb.
 *
 *     Die von den Emiraten unterstützten Brigaden rückten vor.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function withAttributes(words: readonly Word[], rules: StructureRules): readonly Word[] {
  let all = words;
  for (const { index } of words) {
    const { xpos, form } = all[index]!;
    if (xpos !== 'ART' && !(xpos === 'PDS' && rules.articles.all.has(form.toLowerCase()))) continue;
    const frame = frameAt(all, index, rules);
    if (frame && !isRight(all, frame)) all = mended(all, frame, rules);
  }
  return all;
}
