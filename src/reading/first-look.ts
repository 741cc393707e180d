import type { Agreement, ReadingLanguage } from './language.js';
import type { Lexicon } from './lexicon.js';
import { hashOf, type LinearModel, labelHash, mix } from './linear-model.js';
import type { ParserInput } from './parser-input.js';
import { caseBy, decideBy, taggerOf, tagRoles } from './tagger.js';
import { type Seen, see } from './tagger-features.js';
import type { Case, Token } from './types.js';

/** A piece of a sentence on its way through the models. */
export interface Piece {
  readonly tokens: readonly Token[];
  readonly seen: readonly Seen[];
  readonly tags: Int32Array;
  readonly agreement: Agreement;
}

/** With the tags and cases of the first look. */
export interface TaggedPiece extends Piece {
  readonly tagged: readonly TaggedWord[];
}

export interface TaggedWord {
  readonly form: string;
  readonly xpos: string;
  readonly tag: string;
  readonly lemma: string;
  readonly case: Case | null;
}

/** What was trained for it. */
export interface FirstModels {
  readonly lexicon: Lexicon;
  readonly tags: LinearModel;
  readonly cases: LinearModel;
}

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
function agreementOf(
  tokens: readonly Token[],
  tags: Int32Array,
  models: FirstModels,
  language: ReadingLanguage,
): Agreement {
  const forms = tokens.map((t) => t.form);
  const names = forms.map((_, i) => models.tags.classes[tags[i]!]!);
  return language.words.agreement(forms, names, models.lexicon);
}

const ROOT = hashOf('<root>');
const NUMBER = hashOf('9');

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
  for (const list of [input.form, input.lemma, input.tag, input.full]) list[0] = ROOT;
  words.forEach((w, i) => {
    const tag = labelHash(w.xpos);
    input.form[i + 1] = hashOf(w.form.toLowerCase());
    input.lemma[i + 1] = /^\d/.test(w.lemma) ? NUMBER : hashOf(w.lemma);
    input.tag[i + 1] = tag;
    input.full[i + 1] = w.case ? mix(tag, w.case.charCodeAt(0)) : tag;
  });
  return input;
}

/** The first look: tags from the words around, and with them cases and lemmas. Gives many sentences at a time, model after model. */
export function firstLook(
  language: ReadingLanguage,
  models: FirstModels,
): (sentences: readonly (readonly Token[])[]) => readonly TaggedPiece[] {
  const tagsOf = taggerOf(models.tags);
  const decideCase = decideBy(models.cases);
  const roles = tagRoles(models.tags.classes);
  const cache = new Map<string, Seen>();

  const tag = (tokens: readonly Token[]): Piece => {
    const seen = seeTokens(tokens, language, models.lexicon, cache);
    const tags = tagsOf(seen);
    return { tokens, seen, tags, agreement: agreementOf(tokens, tags, models, language) };
  };
  const giveCases = (piece: Piece): TaggedPiece => {
    const { tokens, seen, tags, agreement } = piece;
    const cases = caseBy(seen, tags, agreement, roles, decideCase);
    const tagged = tokens.map(({ form }, index): TaggedWord => {
      const xpos = models.tags.classes[tags[index]!]!;
      const at = cases[index]!;
      const kase = at < 0 ? null : ((models.cases.classes[at] ?? null) as Case | null);
      return { form, xpos, tag: xpos, lemma: language.words.lemmaOf(form, xpos, models.lexicon), case: kase };
    });
    return { ...piece, tagged };
  };
  return (sentences) => sentences.map(tag).map(giveCases);
}
