import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { germanReading } from '../../src/languages/de/reading.js';
import { parserInput, seeTokens } from '../../src/reading/analyser.js';
import { openLexicon } from '../../src/reading/lexicon.js';
import { modelOf, packModel } from '../../src/reading/linear-model.js';
import { decideBy, tagBy, tagRoles } from '../../src/reading/tagger.js';
import type { Seen } from '../../src/reading/tagger-features.js';
import type { Case } from '../../src/reading/types.js';
import { demandedPrepositions, type Harmonised, harmonise } from './harmonise.js';
import { trainGermanNames } from './names/german.js';
import { packLexicon } from './pack-lexicon.js';
import { type TrainingSentence, tagOf, trainingTrees } from './rows.js';
import { type Parsed, trainParser } from './train-parser.js';
import { guess, type Tagged, trainCases, trainTags } from './train-tags.js';

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
const rows = trainingTrees(values.without.split(',').filter(Boolean));
say(`${rows.length} sentences`);
// The conflict treebank says what a lemma is; the others are heard where it says nothing.
const lemmas = rows.flatMap((r) => {
  const own = r.sentence.words.map((w) => [w.form, w.lemma, w.xpos] as const);
  return r.source === 'conflict' ? Array.from({ length: 20 }, () => own).flat() : own;
});
const packed = packLexicon(lemmas);
const lexicon = openLexicon(packed);
save('lexicon', Buffer.from(packed, 'latin1'));
if (values.lexicon) process.exit(0);
save('names', packModel(trainGermanNames(lexicon, values.without.split(',').filter(Boolean), say)));

const cache = new Map<string, Seen>();
const tagged = rows.map((r): Tagged & { readonly row: TrainingSentence } => ({
  row: r,
  seen: seeTokens(r.sentence.words, germanReading, lexicon, cache),
  tags: r.sentence.words.map((w) => tagOf(w.xpos)),
  cases: r.sentence.words.map((w) => w.case ?? '_'),
  weight: r.weight,
  agreement: (names) =>
    germanReading.words.agreement(
      r.sentence.words.map((w) => w.form),
      names,
      lexicon,
    ),
}));

const withGuess = (s: Tagged, guessed: Int32Array, classes: readonly string[]) => ({
  ...s,
  guessed,
  allowed: s.agreement(Array.from(guessed, (t) => classes[t]!)),
});

/** Tags of each sentence by a tagger that has not seen it: the parser must learn from tags as it will get them. */
function jackknife(folds: number): readonly { readonly tags: readonly string[]; readonly cases: readonly string[] }[] {
  const out: { readonly tags: readonly string[]; readonly cases: readonly string[] }[] = new Array(tagged.length);
  for (let fold = 0; fold < folds; fold++) {
    const rest = tagged.filter((_, i) => i % folds !== fold);
    const tags = trainTags(rest, 4, 21);
    const roles = tagRoles(tags.classes);
    const cases = trainCases(
      rest.map((s) => withGuess(s, tagBy(s.seen, decideBy(modelOf(tags))), tags.classes)),
      roles,
      4,
      20,
    );
    tagged.forEach((s, i) => {
      if (i % folds === fold) out[i] = guess(s, tags, cases);
    });
    say(`  jackknife ${fold + 1} of ${folds}, ${Math.round((Date.now() - began) / 1000)} s`);
  }
  return out;
}

const unseen = jackknife(4);
const tags = trainTags(tagged, 6, 21);
save('tags', packModel(tags));
// Cases learn from tags as an unseen tagger gives them.
const index = new Map(tags.classes.map((c, i) => [c, i]));
const cases = trainCases(
  tagged.map((s, i) =>
    withGuess(
      s,
      Int32Array.from(unseen[i]!.tags, (t) => index.get(t) ?? 0),
      tags.classes,
    ),
  ),
  tagRoles(tags.classes),
  6,
  20,
);
save('cases', packModel(cases));

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
