import { tagOf } from '../../bench/tree-scores.js';
import { germanReading } from '../../src/languages/de/reading.js';
import { seeTokens } from '../../src/reading/first-look.js';
import { type Lexicon, openLexicon } from '../../src/reading/lexicon.js';
import { type Entries, modelOf } from '../../src/reading/linear-model.js';
import type { Seen } from '../../src/reading/tagger-features.js';
import { packLexicon } from './pack-lexicon.js';
import { measured, type TrainingSentence, trainingTrees } from './rows.js';
import { empirist, type PartSentence, type PartWord, sigmorphon } from './silver.js';
import { completeTags, type Tagged, trainTags, UNKNOWN } from './train-tags.js';

/** All rows to train on, as taggers see them. */
export interface PreparedRows {
  readonly rows: readonly TrainingSentence[];
  /** The rows with trees, in their order. */
  readonly tagged: readonly (Tagged & { readonly row: TrainingSentence })[];
  /** Rows without trees. */
  readonly others: readonly Tagged[];
  /** Forms of the rows without trees. */
  readonly treeless: readonly (readonly string[])[];
  readonly packedLexicon: string;
  readonly lexicon: Lexicon;
}

/** Reads the rows, packs the lexicon from them, and looks their words up in it. `without`: conflict files to leave out. */
export function prepareRows(without: readonly string[], say: (line: string) => void): PreparedRows {
  const rows = trainingTrees(without);
  const known = new Set([...rows, ...measured()].map((r) => r.sentence.words.map((w) => w.form).join(' ')));
  const unimorph = sigmorphon(known);
  const web = empirist(new Set(rows.flatMap((r) => r.sentence.words.map((w) => tagOf(w.xpos)))));
  say(`${rows.length} sentences with trees, ${unimorph.length} with features, ${web.length} of the web`);

  // The conflict treebank says what a lemma is; the others are heard where it says nothing.
  const lemmas = rows.flatMap((r) => {
    const own = r.sentence.words.map((w) => [w.form, w.lemma, w.xpos] as const);
    return r.source === 'conflict' ? Array.from({ length: 20 }, () => own).flat() : own;
  });
  // Lemmas of the rows with features need tags first: a tagger over the lexicon without them says which.
  const first = openLexicon(packLexicon(lemmas));
  const guessed = completed(parts(unimorph, first), trainTags([...trees(rows, first), ...parts(web, first)], 4, 21));
  for (const { part, tags } of guessed)
    for (const [i, { form, lemma }] of part.entries()) if (lemma) lemmas.push([form, lemma, tags[i]!]);
  const packedLexicon = packLexicon(lemmas);
  const lexicon = openLexicon(packedLexicon);
  cache.clear();
  return {
    rows,
    tagged: trees(rows, lexicon),
    others: [...parts(web, lexicon), ...parts(unimorph, lexicon).map((s, i) => ({ ...s, tags: guessed[i]!.tags }))],
    treeless: [...web, ...unimorph].map(({ words }) => words.map((w) => w.form)),
    packedLexicon,
    lexicon,
  };
}

const cache = new Map<string, Seen>();
const taggedOf = (words: readonly { readonly form: string }[], lexicon: Lexicon) => ({
  seen: seeTokens(words, germanReading, lexicon, cache),
  agreement: (names: readonly string[]) =>
    germanReading.words.agreement(
      words.map((w) => w.form),
      names,
      lexicon,
    ),
});
const trees = (rows: readonly TrainingSentence[], lexicon: Lexicon) =>
  rows.map((r): Tagged & { readonly row: TrainingSentence } => ({
    ...taggedOf(r.sentence.words, lexicon),
    row: r,
    tags: r.sentence.words.map((w) => tagOf(w.xpos)),
    cases: r.sentence.words.map((w) => w.case ?? '_'),
    weight: r.weight,
  }));
const parts = (sentences: readonly PartSentence[], lexicon: Lexicon) =>
  sentences.map(({ words }): Tagged & { readonly part: readonly PartWord[] } => ({
    ...taggedOf(words, lexicon),
    part: words,
    tags: words.map((w) => (w.allowed?.size === 1 ? [...w.allowed][0]! : UNKNOWN)),
    cases: words.map((w) => w.case ?? '_'),
    weight: 1,
  }));
function completed<T extends Tagged & { readonly part: readonly PartWord[] }>(
  sentences: readonly T[],
  by: Entries,
): T[] {
  // Laid out once: that takes longer than a sentence.
  const model = modelOf(by);
  return sentences.map((s) => ({
    ...s,
    tags: completeTags(
      s.seen,
      s.part.map((w) => w.allowed),
      model,
    ),
  }));
}
