import { joinReadings, splitAtBrackets } from './bracket-clauses.js';
import { datelineLength } from './dateline.js';
import { type FirstModels, firstLook, parserInput, type TaggedPiece } from './first-look.js';
import type { ReadingLanguage } from './language.js';
import { mendedByForms, mendedByOrder } from './mend.js';
import { type ParserModel, stackedParser, type TwoReadings } from './parser.js';
import { type SecondModels, secondLook } from './second-look.js';
import { type Surety, suretyOf } from './surety.js';
import type { Token, Word } from './types.js';

/** What was trained. */
export interface Models extends FirstModels, SecondModels {
  /** Parser from the end of a sentence, and the one that reads it from the beginning with the other's tree as a guide. */
  readonly back: ParserModel;
  readonly parser: ParserModel;
  readonly surety: Surety;
}

/** Tokens of a sentence → tagged, lemmatised, parsed words. */
export type Analyse = (tokens: readonly Token[]) => readonly Word[];

/** Analyses sentences, one or several at a time; both give the same words. */
export interface Analyser {
  readonly one: Analyse;
  /** Faster: each model goes over all sentences before the next one does, so that its weights stay in the caches. */
  readonly all: (sentences: readonly (readonly Token[])[]) => readonly (readonly Word[])[];
}

/** Longer sentences are parsed in pieces, so that one sentence never takes long. */
const LONGEST = 150;

/** Joins the separated prefix to the lemma of its verb: `nahm … ein` → `einnehmen`. */
function joinPrefixes(words: Word[], language: ReadingLanguage): readonly Word[] {
  for (const word of words) {
    const verb = word.deprel === 'compound:prt' ? words[word.head] : undefined;
    if (verb && /^V/.test(verb.xpos))
      words[verb.index] = { ...verb, lemma: language.words.joinPrefix(word.form, verb.lemma) };
  }
  return words;
}

/** An analyser with trained models. The same tokens always give the same words. */
export function analyserOf(language: ReadingLanguage, models: Models): Analyser {
  const { words: rules, structure } = language;
  const lookFirst = firstLook(language, models);
  const parse = stackedParser(models.back, models.parser);
  const lookAgain = secondLook(models, language.structure);

  const wordsOf = (piece: TaggedPiece, readings: TwoReadings): Word[] => {
    const { tokens, tagged } = piece;
    const { xposes, cases, uposes, tree } = lookAgain(piece, readings);
    return tokens.map((token, index): Word => {
      const xpos = xposes[index]!;
      const before = tagged[index]!;
      // Written out, for every word: copying objects costs more than deciding tags.
      return {
        span: token.span,
        form: token.form,
        part: token.part,
        mood: null,
        tense: null,
        number: null,
        gender: null,
        person: null,
        verbForm: null,
        degree: null,
        index,
        xpos,
        lemma: xpos === before.xpos ? before.lemma : rules.lemmaOf(token.form, xpos, models.lexicon),
        case: cases[index]!,
        // Of `haben`, `sein`, `können` the tree says whether they stand alone.
        upos: uposes[index] ?? rules.uposOf(xpos, token.form, tree.deprels[index]!),
        head: tree.heads[index]!,
        deprel: tree.deprels[index]!,
        sure: suretyOf(models.surety, tree, readings.other, index),
      };
    });
  };

  const finish = (read: readonly Word[]): readonly Word[] => {
    const words = mendedByOrder(read, structure).map((w) =>
      w.upos === 'AUX' && w.deprel !== 'aux' ? { ...w, upos: rules.uposOf(w.xpos, w.form, w.deprel) } : w,
    );
    const whole = joinPrefixes(words, language);
    const told = rules.morphology(whole, models.lexicon);
    // These words were made here and nobody has seen them yet.
    const shaped = whole.map((w, i): Word => Object.assign(w, told[i]!));
    return mendedByForms(shaped, structure);
  };

  const all: Analyser['all'] = (sentences) => {
    const cut = sentences.map((tokens) => ({ tokens, dateline: datelineLength(tokens) }));
    const parts = cut.map(({ tokens, dateline }) => pieces(tokens, dateline));
    const tagged = lookFirst(parts.flat());
    const splits = tagged.map((piece) => splitAtBrackets(piece.tagged));
    const inputs = tagged.flatMap(({ tagged: words }, i) => {
      const split = splits[i];
      const parts = split ? [split.outer, ...split.clauses.map((c) => c.inner)] : [];
      return split ? parts.map((at) => parserInput(at.map((w) => words[w]!))) : [parserInput(words)];
    });
    const parsed = parse(inputs);
    let taken = 0;
    const trees = tagged.map((piece, i) => {
      const split = splits[i];
      if (!split) return parsed[taken++]!;
      const own = parsed.slice(taken, taken + 1 + split.clauses.length);
      taken += own.length;
      return joinReadings(piece.tokens.length, split, own);
    });
    const read = tagged.map((piece, i) => wordsOf(piece, trees[i]!)).map(finish);
    let at = 0;
    return parts.map(({ length }, i) => {
      const own = read.slice(at, at + length);
      at += length;
      return own.length === 1 ? own[0]! : joined(own, cut[i]!.dateline > 0 ? 1 : 0);
    });
  };
  return { one: (tokens) => all([tokens])[0]!, all };
}

/** Pieces as one sentence: the root of piece `main` is its root, the roots of the others hang on it as `parataxis`. */
function joined(parts: readonly (readonly Word[])[], main: number): readonly Word[] {
  const starts = parts.map((_, i) => parts.slice(0, i).reduce((n, p) => n + p.length, 0));
  const root = starts[main]! + parts[main]!.findIndex((w) => w.head < 0);
  return parts.flatMap((part, i) =>
    part.map((w): Word => {
      const index = w.index + starts[i]!;
      if (w.head >= 0) return { ...w, index, head: w.head + starts[i]! };
      return i === main ? { ...w, index } : { ...w, index, head: root, deprel: 'parataxis' };
    }),
  );
}

/** A dateline by itself, and a long sentence cut behind a comma or semicolon where there is one. */
function pieces(tokens: readonly Token[], dateline: number): readonly (readonly Token[])[] {
  const cut: (readonly Token[])[] = dateline ? [tokens.slice(0, dateline)] : [];
  for (let from = dateline; from < tokens.length; ) {
    let to = Math.min(from + LONGEST, tokens.length);
    if (to < tokens.length)
      for (let i = to; i > from + LONGEST / 2; i--)
        if (/^[,;:–]$/.test(tokens[i - 1]!.form)) {
          to = i;
          break;
        }
    cut.push(tokens.slice(from, to));
    from = to;
  }
  return cut;
}
