import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { germanReading } from '../../src/languages/de/reading.js';
import { parserInput, seeTokens } from '../../src/reading/analyser.js';
import { type Lexicon, openLexicon } from '../../src/reading/lexicon.js';
import { type Entries, modelOf, packModel } from '../../src/reading/linear-model.js';
import { decideBy, tagBy, tagRoles } from '../../src/reading/tagger.js';
import type { Seen } from '../../src/reading/tagger-features.js';
import type { Case } from '../../src/reading/types.js';
import { demandedPrepositions, type Harmonised, harmonise } from './harmonise.js';
import { trainGermanNames } from './names/german.js';
import { packLexicon } from './pack-lexicon.js';
import { measured, type TrainingSentence, tagOf, trainingTrees } from './rows.js';
import { empirist, type PartSentence, type PartWord, sigmorphon } from './silver.js';
import { type Parsed, trainParser } from './train-parser.js';
import { completeTags, guess, type Tagged, trainCases, trainTags, UNKNOWN } from './train-tags.js';

const { values } = parseArgs({
  options: {
    without: { type: 'string', default: '' },
    out: { type: 'string', default: fileURLToPath(new URL('../../models', import.meta.url)) },
    rounds: { type: 'string', default: '10' },
    /** `--lexicon`: packs the lexicon alone. */
    lexicon: { type: 'boolean', default: false },
  },
});

const say = (line: string): void => console.log(line);
const save = (name: string, bytes: Uint8Array): void => {
  const folder = join(values.out, 'de');
  mkdirSync(folder, { recursive: true });
  const packed = brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22 },
  });
  writeFileSync(join(folder, `${name}.br`), packed);
  say(`  ${name}: ${(bytes.length / 1e6).toFixed(2)} MB, packed ${(packed.length / 1e6).toFixed(2)} MB`);
};

const began = Date.now();
const seconds = (): string => `${Math.round((Date.now() - began) / 1000)} s`;
const rows = trainingTrees(values.without.split(',').filter(Boolean));
const known = new Set([...rows, ...measured()].map((r) => r.sentence.words.map((w) => w.form).join(' ')));
const unimorph = sigmorphon(known);
const web = empirist(new Set(rows.flatMap((r) => r.sentence.words.map((w) => tagOf(w.xpos)))));
say(`${rows.length} sentences with trees, ${unimorph.length} with features, ${web.length} of the web`);

// The conflict treebank says what a lemma is; the others are heard where it says nothing.
const lemmas = rows.flatMap((r) => {
  const own = r.sentence.words.map((w) => [w.form, w.lemma, w.xpos] as const);
  return r.source === 'conflict' ? Array.from({ length: 20 }, () => own).flat() : own;
});
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
const trees = (lexicon: Lexicon) =>
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
const completed = <T extends Tagged & { readonly part: readonly PartWord[] }>(
  sentences: readonly T[],
  by: Entries,
): T[] =>
  sentences.map((s) => ({
    ...s,
    tags: completeTags(
      s.seen,
      s.part.map((w) => w.allowed),
      by,
    ),
  }));

// Lemmas of the rows with features need tags first: a tagger over the lexicon without them says which.
const first = openLexicon(packLexicon(lemmas));
const guessed = completed(parts(unimorph, first), trainTags([...trees(first), ...parts(web, first)], 4, 21));
for (const { part, tags } of guessed)
  for (const [i, { form, lemma }] of part.entries()) if (lemma) lemmas.push([form, lemma, tags[i]!]);
const packed = packLexicon(lemmas);
const lexicon = openLexicon(packed);
save('lexicon', Buffer.from(packed, 'latin1'));
if (values.lexicon) process.exit(0);
save('names', packModel(trainGermanNames(lexicon, values.without.split(',').filter(Boolean), say)));

cache.clear();
const tagged = trees(lexicon);
const others: readonly Tagged[] = [
  ...parts(web, lexicon),
  ...parts(unimorph, lexicon).map((s, i) => ({ ...s, tags: guessed[i]!.tags })),
];
say(`  lexicon, ${seconds()}`);

const withGuess = (s: Tagged, guessed: Int32Array, classes: readonly string[]) => ({
  ...s,
  guessed,
  allowed: s.agreement(Array.from(guessed, (t) => classes[t]!)),
});
const numbered = (s: Tagged, tags: readonly string[], classes: readonly string[]) => {
  const index = new Map(classes.map((c, i) => [c, i]));
  return withGuess(
    s,
    Int32Array.from(tags, (t) => index.get(t) ?? 0),
    classes,
  );
};
/** Sentences without a tree whose cases are told. */
const cased = others.filter((s) => s.cases.some((c) => c !== '_'));

/** Tags of each sentence by a tagger that has not seen it: the parser must learn from tags as it will get them. */
function jackknife(folds: number): readonly { readonly tags: readonly string[]; readonly cases: readonly string[] }[] {
  const out: { readonly tags: readonly string[]; readonly cases: readonly string[] }[] = new Array(tagged.length);
  for (let fold = 0; fold < folds; fold++) {
    const rest = tagged.filter((_, i) => i % folds !== fold);
    const tags = trainTags([...rest, ...others], 4, 21);
    const roles = tagRoles(tags.classes);
    const cases = trainCases(
      [
        ...rest.map((s) => withGuess(s, tagBy(s.seen, decideBy(modelOf(tags))), tags.classes)),
        ...cased.map((s) => numbered(s, s.tags, tags.classes)),
      ],
      roles,
      4,
      20,
    );
    tagged.forEach((s, i) => {
      if (i % folds === fold) out[i] = guess(s, tags, cases);
    });
    say(`  jackknife ${fold + 1} of ${folds}, ${seconds()}`);
  }
  return out;
}

const unseen = jackknife(4);
const tags = trainTags([...tagged, ...others], 8, 21);
save('tags', packModel(tags));
// Cases learn from tags as an unseen tagger gives them.
const cases = trainCases(
  [
    ...tagged.map((s, i) => numbered(s, unseen[i]!.tags, tags.classes)),
    ...cased.map((s) => numbered(s, s.tags, tags.classes)),
  ],
  tagRoles(tags.classes),
  8,
  20,
);
save('cases', packModel(cases));
say(`  tags and cases, ${seconds()}`);

const demanded = demandedPrepositions(rows.filter((r) => r.source === 'conflict').map((r) => r.sentence));
const treeOf = ({ sentence, source }: TrainingSentence): Harmonised =>
  source === 'conflict'
    ? { heads: sentence.words.map((w) => w.head), deprels: sentence.words.map((w) => w.deprel), masked: new Set() }
    : harmonise(sentence, demanded, source === 'hdt');
const parsed = tagged.map((s, i): Parsed => {
  const { words } = s.row.sentence;
  const own = unseen[i]!;
  const tree = treeOf(s.row);
  const input = parserInput(
    words.map((w, k) => ({
      form: w.form,
      lemma: germanReading.words.lemmaOf(w.form, own.tags[k]!, lexicon),
      xpos: own.tags[k]!,
      case: own.cases[k] === '_' ? null : (own.cases[k] as Case),
    })),
  );
  return {
    input,
    heads: Int16Array.from([-1, ...tree.heads.map((h) => h + 1)]),
    deprels: tree.deprels,
    masked: new Set([...s.row.masked, ...tree.masked]),
    weight: s.weight,
  };
});
save('parser', packModel(trainParser(parsed, Number(values.rounds), 22, say)));
say(`done in ${Math.round((Date.now() - began) / 1000)} s`);
