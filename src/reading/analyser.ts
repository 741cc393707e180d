import type { ReadingLanguage } from './language.js';
import type { Lexicon } from './lexicon.js';
import { hashOf, type LinearModel, mix } from './linear-model.js';
import { parserBy } from './parser.js';
import type { ParserInput } from './parser-features.js';
import { caseBy, decideBy, tagBy, tagClasses } from './tagger.js';
import { type Seen, see } from './tagger-features.js';
import type { Case, Token, Word } from './types.js';

/** What was trained. */
export interface Models {
  readonly lexicon: Lexicon;
  readonly tags: LinearModel;
  readonly cases: LinearModel;
  readonly parser: LinearModel;
}

/** Tokens of a sentence → tagged, lemmatised, parsed words. */
export type Analyse = (tokens: readonly Token[]) => readonly Word[];

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
export function analyserOf(language: ReadingLanguage, models: Models): Analyse {
  const decideTag = decideBy(models.tags);
  const decideCase = decideBy(models.cases);
  const roles = tagClasses(models.tags.classes);
  const parse = parserBy(models.parser);
  const cache = new Map<string, Seen>();
  const { words: rules } = language;

  const analysePiece: Analyse = (tokens) => {
    const seen = seeTokens(tokens, language, models.lexicon, cache);
    const tags = tagBy(seen, decideTag);
    const cases = caseBy(seen, tags, roles, decideCase);
    const tagged = tokens.map((token, index) => {
      const xpos = models.tags.classes[tags[index]!]!;
      const at = cases[index]!;
      const kase = at < 0 ? null : ((models.cases.classes[at] ?? null) as Case | null);
      const lemma = rules.lemmaOf(token.form, xpos, models.lexicon);
      return { ...token, index, xpos, lemma, case: kase };
    });
    const tree = parse(parserInput(tagged));
    const words = tagged.map((t): Word => {
      const deprel = tree.deprels[t.index]!;
      const verbal = rules.verbForm(t.form, t.xpos, models.lexicon);
      return {
        ...t,
        upos: rules.uposOf(t.xpos, t.form, deprel),
        mood: verbal.mood,
        tense: verbal.tense,
        number: verbal.number ?? rules.nominalNumber(t.form, t.xpos, models.lexicon),
        head: tree.heads[t.index]!,
        deprel,
      };
    });
    return joinPrefixes(words, language);
  };

  return (tokens) => {
    if (tokens.length <= LONGEST) return analysePiece(tokens);
    const words: Word[] = [];
    for (const piece of pieces(tokens)) {
      const from = words.length;
      for (const w of analysePiece(piece)) words.push({ ...w, index: w.index + from, ...hang(w, from) });
    }
    return words;
  };
}

/** The root of a later piece hangs on the first word as `parataxis`: one sentence has one root. */
function hang(word: Word, from: number): Pick<Word, 'head' | 'deprel'> {
  if (word.head >= 0) return { head: word.head + from, deprel: word.deprel };
  return from === 0 ? { head: -1, deprel: 'root' } : { head: 0, deprel: 'parataxis' };
}

/** Cuts a long sentence behind a comma or semicolon where there is one. */
function pieces(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const cut: (readonly Token[])[] = [];
  for (let from = 0; from < tokens.length; ) {
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
