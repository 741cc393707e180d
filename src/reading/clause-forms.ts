import { base } from './structure/tree.js';
import type { StructureRules } from './structure.js';
import type { Word } from './types.js';

const children = (words: readonly Word[], head: Word): readonly Word[] => words.filter((w) => w.head === head.index);

/**
 * `welche` behind a comma, without a noun of its own, opens a relative clause.
 *
 *     drei Brigaden, welche die Stadt halten
 *                    ^^^^^^
 */
export function relativeWhich(words: readonly Word[], { relativeInterrogatives }: StructureRules): readonly Word[] {
  const isOne = (w: Word): boolean => {
    if (!/^PW(?:AT|S)$/.test(w.xpos) || /^det/.test(w.deprel)) return false;
    if (!relativeInterrogatives.has(w.form.toLowerCase())) return false;
    const before = words[w.index - 1];
    const opened = before?.upos === 'ADP' ? words[w.index - 2] : before;
    return opened?.xpos === '$,';
  };
  return words.some(isOne) ? words.map((w) => (isOne(w) ? { ...w, xpos: 'PRELS', upos: 'PRON' } : w)) : words;
}

/**
 * The last word of a subordinate clause with a subject and no helper is its finite verb, though it looks like a participle or an infinitive.
 *
 *     wo die Miliz weite Teile der Provinz dominiert
 *                                          ^^^^^^^^^
 */
export function finiteAtEnd(words: readonly Word[], rules: StructureRules): readonly Word[] {
  const isOne = (w: Word): boolean => {
    const participle =
      w.xpos === 'VVPP' && rules.mayBePresent(w.form) && rules.participle(w.form.toLowerCase()) !== null;
    if (!participle && w.xpos !== 'VVINF') return false;
    const own = children(words, w);
    return (
      own.some((c) => c.deprel === 'nsubj' && c.index < w.index) &&
      own.some((c) => /^(?:KOUS|PWAV|PRELS)$/.test(c.xpos) && c.index < w.index) &&
      !own.some((c) => /^(?:aux|cop)/.test(c.deprel) || c.xpos === 'PTKZU')
    );
  };
  return words.some(isOne) ? words.map((w) => (isOne(w) ? { ...w, xpos: 'VVFIN' } : w)) : words;
}

const SAID = /^(?:compound:prt|xcomp|advmod|advcl)$/;

/**
 * A condition that begins with its finite verb hangs on what the copula behind the comma says: neither prefix nor complement of it.
 *
 *     Sollten die Truppen abziehen, wäre der Weg frei.
 *                                                ^^^^
 */
export function saidOfConditions(words: readonly Word[]): readonly Word[] {
  const said = words.find(
    (w) =>
      SAID.test(w.deprel) &&
      w.xpos === 'ADJD' &&
      w.head < w.index &&
      /^V.(?:INF|PP|IZU)$/.test(words[w.head]?.xpos ?? '') &&
      words.some((c) => c.head === w.index && c.deprel === 'cop' && words[c.index - 1]?.xpos === '$,'),
  );
  const verb = said && words[said.head];
  if (!verb) return words;
  return words.map((w) => {
    if (w === said) return { ...w, head: verb.head, deprel: verb.deprel };
    return w === verb ? { ...w, head: said.index, deprel: 'advcl' } : w;
  });
}

/** The noun of time that a phrase was hung on, or that stands with it before the finite verb of a main clause. */
function timeBefore(words: readonly Word[], phrase: Word): Word | null {
  const above = words[phrase.head];
  if (base(phrase.deprel) === 'nmod') return above ?? null;
  if (phrase.deprel !== 'obl' || !above?.xpos.startsWith('VV') || !/FIN$/.test(words[phrase.index + 1]?.xpos ?? ''))
    return null;
  return children(words, above).find((w) => w.deprel === 'obl' && w.index < phrase.index) ?? null;
}

/**
 * Behind a stretch of time and what filled it, a prepositional phrase belongs to what filled it.
 *
 *     nach fünf Jahren der Belagerung durch die Armee
 *                                     ^^^^^^^^^^^^^^^
 */
export function behindTimes(words: readonly Word[], rules: StructureRules): readonly Word[] {
  const moved = new Map<number, number>();
  for (const phrase of words) {
    const time = timeBefore(words, phrase);
    if (time?.upos !== 'NOUN' || !rules.isNameless(time.lemma)) continue;
    if (!children(words, phrase).some((c) => c.deprel === 'case')) continue;
    const filled = children(words, time).findLast(
      (w) =>
        w.deprel === 'nmod' && w.case === 'G' && w.upos === 'NOUN' && w.index > time.index && w.index < phrase.index,
    );
    if (filled && !children(words, filled).some((c) => c.deprel === 'case')) moved.set(phrase.index, filled.index);
  }
  return moved.size
    ? words.map((w) => (moved.has(w.index) ? { ...w, head: moved.get(w.index)!, deprel: 'nmod' } : w))
    : words;
}

/**
 * `eines der schwersten Massaker`: one of several is an argument of the verb, not an attribute of the noun before it.
 *
 *     Damit hat die Miliz eines der schwersten Massaker verübt.
 *                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function oneOfSeveral(words: readonly Word[], { oneOf }: StructureRules): readonly Word[] {
  const moved = new Map<number, number>();
  const counted = new Map<number, number>();
  for (const one of words) {
    const next = words[one.index + 1];
    // Where the pronoun is the argument, what it counts is: `eines der Massaker verübt` tells of a massacre.
    const several = words.find((w) => w.head === one.index && w.deprel === 'nmod' && w.index > one.index);
    if (
      oneOf.has(one.form.toLowerCase()) &&
      one.deprel === 'obj' &&
      next?.xpos === 'ART' &&
      next.head === several?.index
    ) {
      counted.set(one.index, several.index);
      continue;
    }
    if (!oneOf.has(one.form.toLowerCase()) || next?.xpos !== 'ART' || one.head !== next.head) continue;
    const noun = words[one.head];
    const before = noun ? words[noun.head] : undefined;
    if (!noun || !before || noun.deprel !== 'nmod' || before.index > one.index) continue;
    if (children(words, noun).some((c) => c.deprel === 'case')) continue;
    let verb: Word | undefined = before;
    for (let n = 0; verb && !verb.xpos.startsWith('VV') && n < words.length; n++) verb = words[verb.head];
    if (!verb || children(words, verb).some((c) => c.deprel === 'obj')) continue;
    moved.set(noun.index, verb.index);
  }
  if (!moved.size && !counted.size) return words;
  const ones = new Map([...counted].map(([one, noun]) => [noun, words[one]!]));
  return words.map((w) => {
    if (moved.has(w.index)) return { ...w, head: moved.get(w.index)!, deprel: 'obj', case: 'A' };
    if (counted.has(w.index)) return { ...w, head: counted.get(w.index)!, deprel: 'det' };
    const one = ones.get(w.index);
    return one ? { ...w, head: one.head, deprel: one.deprel, case: 'A' } : w;
  });
}

/** The word that opens the clause of a verb: a conjunction, a relative pronoun or adverb. */
const openerOf = (words: readonly Word[], verb: Word): Word | undefined =>
  words.find((w) => w.head === verb.index && /^(?:KOUS|PRELS|PWAV)$/.test(w.xpos) && w.index < verb.index);

/**
 * What looks like an adjective and stands before `und` without a noun of its own is the first of two verbs at the end of a clause.
 *
 *     nachdem die Brigade das Tal durchquerte und die Stadt erreichte
 *                                 ^^^^^^^^^^^
 */
export function verbsBeforeAnd(words: readonly Word[], rules: StructureRules): readonly Word[] {
  for (const word of words) {
    const [and, next] = [words[word.index + 1], words[word.index + 2]];
    if (word.xpos !== 'ADJA' || !rules.mayBePast(word.form) || and?.xpos !== 'KON' || !next) continue;
    if (/^(?:ADJA|ADV|ADJD|PIAT|CARD|\$.*)$/.test(next.xpos)) continue;
    const told = rules.inflectedParticiple(word.form);
    const verb = told && rules.participle(told.lemma)?.verb;
    const last = words.find((w) => w.index > and.index && w.xpos === 'VVFIN' && openerOf(words, w));
    const opener = last && openerOf(words, last);
    if (!verb || !last || !opener || opener.index > word.index) continue;
    return asFirstVerb(words, word, last, verb);
  }
  return words;
}

/** The word as verb of the clause, the last verb coordinated to it. */
function asFirstVerb(words: readonly Word[], first: Word, last: Word, lemma: string): readonly Word[] {
  const subject = words.find(
    (w) => w.deprel === 'nsubj' && (w.head === first.index || w.head === last.index) && w.index < first.index,
  );
  return words.map((w): Word => {
    if (w === first) return { ...w, xpos: 'VVFIN', upos: 'VERB', lemma, head: last.head, deprel: last.deprel };
    if (w === last) return { ...w, head: first.index, deprel: 'conj' };
    if (w === subject) return { ...w, head: first.index };
    if (w.index > first.index && w.index < last.index && w.head === first.index && w.deprel === 'conj')
      return { ...w, head: last.index, deprel: 'obj' };
    if (w.index === first.index + 1) return { ...w, head: last.index };
    if (w.head === last.index && w.index < first.index) return { ...w, head: first.index };
    return w;
  });
}

/**
 * The subject of a clause stands with its full verb, not with the verb that helps it.
 *
 *     Inzwischen kann er auf Hilfe setzen.
 *                     ^^ of `setzen`
 */
export function subjectsOfHelpers(words: readonly Word[]): readonly Word[] {
  const moved = new Map<number, number>();
  for (const word of words) {
    const helper = words[word.head];
    if (word.deprel !== 'nsubj' || helper?.deprel !== 'aux') continue;
    const verb = words[helper.head];
    if (verb?.xpos.startsWith('VV') && !words.some((w) => w.head === verb.index && w.deprel.startsWith('nsubj')))
      moved.set(word.index, verb.index);
  }
  return moved.size ? words.map((w) => (moved.has(w.index) ? { ...w, head: moved.get(w.index)! } : w)) : words;
}

/**
 * Behind a comma, `die` before an adjective and its noun, with the finite verb right behind and more to come, is an article: a new main clause.
 *
 *     260 Kämpfer fielen, die kurdische Seite spricht hingegen von 43 Toten.
 *                         ^^^
 */
export function articlesAsPronouns(words: readonly Word[], { articles }: StructureRules): readonly Word[] {
  for (const word of words) {
    if (word.xpos !== 'PRELS' || !articles.nominative.has(word.form) || words[word.index - 1]?.xpos !== '$,') continue;
    let at = word.index + 1;
    while (words[at]?.xpos === 'ADJA') at++;
    const [noun, verb, next] = [words[at], words[at + 1], words[at + 2]];
    // Without an adjective a bare noun may be an object: `die Waffen liefern`.
    if (at === word.index + 1 || noun?.xpos !== 'NN' || noun.number === 'pl' || !/^V.FIN$/.test(verb?.xpos ?? ''))
      continue;
    if (!verb || !next || /^\$|^KON|^V/.test(next.xpos) || verb.deprel !== 'acl:relcl' || noun.head !== verb.index)
      continue;
    const main = words.find((w) => w.head < 0);
    if (!main || main === verb) continue;
    return words.map((w) => {
      if (w === word) return { ...w, xpos: 'ART', upos: 'DET', head: noun.index, deprel: 'det' };
      if (w === noun) return { ...w, deprel: 'nsubj', case: 'N' };
      return w === verb ? { ...w, head: main.index, deprel: 'conj' } : w;
    });
  }
  return words;
}

/**
 * A nominative behind its verb that was hung on the prepositional phrase before it is the subject that the verb lacks, and a clause hung on it goes on
 * that of the verb.
 *
 *     Bei den Gefechten starben in der Stadt 61 Menschen, 159 wurden verletzt.
 *                                            ^^^^^^^^^^^ of `starben`
 */
export function subjectsBehind(words: readonly Word[]): readonly Word[] {
  for (const verb of words) {
    if (verb.xpos !== 'VVFIN' || verb.head >= 0) continue;
    const own = children(words, verb);
    if (own.some((w) => /^(?:nsubj|expl|csubj|obj)/.test(w.deprel))) continue;
    const subject = own
      .filter((w) => w.deprel === 'obl' && w.index > verb.index)
      .flatMap((w) => children(words, w).flatMap((c) => [c, ...(c.upos === 'ADV' ? children(words, c) : [])]))
      .find(
        (w) =>
          /^(?:appos|nmod)$/.test(w.deprel) &&
          w.upos === 'NOUN' &&
          w.case === 'N' &&
          children(words, w).some((c) => c.deprel === 'nummod' || c.deprel === 'det') &&
          !children(words, w).some((c) => c.deprel === 'case'),
      );
    if (!subject) continue;
    const isClause = (w: Word): boolean => w.head === subject.index && w.upos === 'VERB' && w.deprel === 'appos';
    return words.map((w) => {
      if (w === subject) return { ...w, head: verb.index, deprel: 'nsubj' };
      return isClause(w) ? { ...w, head: verb.index, deprel: 'conj' } : w;
    });
  }
  return words;
}

/**
 * `wurde … unterstützt`: what a passive helps is a participle, though it looks like a finite verb; and so is what a participle with its helper is
 * coordinated with at the end of the clause (`hatte die Stadt erobert und lange beherrscht`).
 */
export function participlesOfPassives(words: readonly Word[], rules: StructureRules): readonly Word[] {
  const helped = (verb: Word): boolean =>
    words.some((c) => c.head === verb.index && c.deprel.startsWith('aux') && c.xpos === 'VAFIN');
  const goesOn = (w: Word): boolean => {
    const first = words[w.head];
    const next = words[w.index + 1];
    return (
      w.deprel === 'conj' &&
      first?.xpos === 'VVPP' &&
      helped(first) &&
      (!next || next.xpos.startsWith('$')) &&
      words[w.index - 1]?.xpos !== 'KON' &&
      !words.some((c) => c.head === w.index && c.deprel.startsWith('nsubj'))
    );
  };
  const isOne = (w: Word): boolean =>
    w.xpos === 'VVFIN' &&
    (goesOn(w) || words.some((c) => c.head === w.index && c.deprel === 'aux:pass' && c.xpos === 'VAFIN')) &&
    rules.participle(w.form.toLowerCase()) !== null;
  return words.some(isOne) ? words.map((w) => (isOne(w) ? { ...w, xpos: 'VVPP' } : w)) : words;
}
