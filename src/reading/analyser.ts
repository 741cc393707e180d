import { datelineLength } from './dateline.js';
import type { Agreement, ReadingLanguage } from './language.js';
import type { Lexicon } from './lexicon.js';
import { hashOf, type LinearModel, mix } from './linear-model.js';
import { type ParserModel, stackedParser, type TwoReadings } from './parser.js';
import type { ParserInput } from './parser-input.js';
import { inBrackets, oneBefore, oneSubject, ownVerbs, strayNames, subjectFirst } from './repair.js';
import { type Piece, type SecondModels, secondLook, type TaggedPiece, type TaggedWord } from './second-look.js';
import { type Surety, suretyOf } from './surety.js';
import { caseBy, decideBy, tagBy, tagRoles } from './tagger.js';
import { type Seen, see } from './tagger-features.js';
import type { Case, Morphology, Token, Word } from './types.js';

/** What was trained. */
export interface Models extends SecondModels {
  readonly lexicon: Lexicon;
  readonly tags: LinearModel;
  readonly cases: LinearModel;
  /** Parser from the end of a sentence, and the one that reads it from the beginning with the other's tree as a guide. */
  readonly back: ParserModel;
  readonly parser: ParserModel;
  readonly surety: Surety;
}

/** Before tags, cases and tree are there, forms say nothing. */
export const UNTOLD: Morphology = {
  mood: null,
  tense: null,
  number: null,
  gender: null,
  person: null,
  verbForm: null,
  degree: null,
};

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

/** What the tagger sees of the tokens. */
export function seeTokens(
  tokens: readonly { readonly form: string }[],
  language: ReadingLanguage,
  lexicon: Lexicon,
  cache: Map<string, Seen>,
): readonly Seen[] {
  return tokens.map(({ form }) => {
    let seen = cache.get(form);
    if (!seen) {
      seen = see(form, language.words.knownAs(form, lexicon));
      if (cache.size > 100_000) cache.clear();
      cache.set(form, seen);
    }
    return seen;
  });
}

/** What the forms of tagged tokens allow. */
function agreementOf(tokens: readonly Token[], tags: Int32Array, models: Models, language: ReadingLanguage): Agreement {
  const names = Array.from(tags, (t) => models.tags.classes[t]!);
  return language.words.agreement(
    tokens.map((t) => t.form),
    names,
    models.lexicon,
  );
}

/** What the parser sees of tagged words. */
export function parserInput(
  words: readonly {
    readonly form: string;
    readonly lemma: string;
    readonly xpos: string;
    readonly case: Case | null;
  }[],
): ParserInput {
  const size = words.length + 1;
  const input = {
    form: new Int32Array(size),
    lemma: new Int32Array(size),
    tag: new Int32Array(size),
    full: new Int32Array(size),
  };
  const root = hashOf('<root>');
  for (const list of Object.values(input)) list[0] = root;
  words.forEach((w, i) => {
    const tag = hashOf(w.xpos);
    input.form[i + 1] = hashOf(w.form.toLowerCase());
    input.lemma[i + 1] = hashOf(/^\d/.test(w.lemma) ? '9' : w.lemma);
    input.tag[i + 1] = tag;
    input.full[i + 1] = w.case ? mix(tag, w.case.charCodeAt(0)) : tag;
  });
  return input;
}

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
  const decideTag = decideBy(models.tags);
  const decideCase = decideBy(models.cases);
  const roles = tagRoles(models.tags.classes);
  const parse = stackedParser(models.back, models.parser);
  const lookAgain = secondLook(models);
  const cache = new Map<string, Seen>();
  const { words: rules, structure } = language;
  const caseOf = (classes: readonly string[], at: number): Case | null =>
    at < 0 ? null : ((classes[at] ?? null) as Case | null);

  const tag = (tokens: readonly Token[]): Piece => {
    const seen = seeTokens(tokens, language, models.lexicon, cache);
    const tags = tagBy(seen, decideTag);
    return { tokens, seen, tags, agreement: agreementOf(tokens, tags, models, language) };
  };

  const giveCases = (piece: Piece): TaggedPiece => {
    const { tokens, seen, tags, agreement } = piece;
    const cases = caseBy(seen, tags, agreement, roles, decideCase);
    const tagged = tokens.map(({ form }, index): TaggedWord => {
      const xpos = models.tags.classes[tags[index]!]!;
      const lemma = rules.lemmaOf(form, xpos, models.lexicon);
      return { form, xpos, tag: xpos, lemma, case: caseOf(models.cases.classes, cases[index]!) };
    });
    return { ...piece, tagged };
  };

  const wordsOf = (piece: TaggedPiece, readings: TwoReadings): Word[] => {
    const { tokens, tagged } = piece;
    const { xposes, cases, uposes, tree } = lookAgain(piece, readings);
    return tokens.map((token, index): Word => {
      const xpos = xposes[index]!;
      const before = tagged[index]!;
      return {
        ...token,
        ...UNTOLD,
        index,
        xpos,
        lemma: xpos === before.xpos ? before.lemma : rules.lemmaOf(token.form, xpos, models.lexicon),
        case: cases[index]!,
        // Of `haben`, `sein`, `können` the tree says whether they stand alone.
        upos: /^V[AM]/.test(xpos) ? rules.uposOf(xpos, token.form, tree.deprels[index]!) : uposes[index]!,
        head: tree.heads[index]!,
        deprel: tree.deprels[index]!,
        sure: suretyOf(models.surety, tree, readings.other, index),
      };
    });
  };

  const finish = (read: readonly Word[]): readonly Word[] => {
    const words = ownVerbs(read, structure).map((w) =>
      w.upos === 'AUX' && w.deprel !== 'aux' ? { ...w, upos: rules.uposOf(w.xpos, w.form, w.deprel) } : w,
    );
    const whole = joinPrefixes(words, language);
    const told = rules.morphology(whole, models.lexicon);
    const shaped = whole.map((w, i): Word => ({ ...w, ...told[i]! }));
    const clear = subjectFirst(oneSubject(shaped, structure), structure);
    return inBrackets(oneBefore(strayNames(clear, structure), structure));
  };

  const all: Analyser['all'] = (sentences) => {
    const cut = sentences.map((tokens) => ({ tokens, dateline: datelineLength(tokens) }));
    const parts = cut.map(({ tokens, dateline }) => pieces(tokens, dateline));
    const tagged = parts.flat().map(tag).map(giveCases);
    const trees = parse(tagged.map((piece) => parserInput(piece.tagged)));
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
