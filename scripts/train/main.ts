import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { tagOf, treeScores } from '../../bench/tree-scores.js';
import { germanReading } from '../../src/languages/de/reading.js';
import { parserInput, seeTokens } from '../../src/reading/analyser.js';
import { type Lexicon, openLexicon } from '../../src/reading/lexicon.js';
import { type Entries, modelOf, packModel } from '../../src/reading/linear-model.js';
import { parserBy, reversedTree, withGuide } from '../../src/reading/parser.js';
import { reviewed } from '../../src/reading/revise.js';
import { decideBy, tagBy, tagRoles } from '../../src/reading/tagger.js';
import type { Seen } from '../../src/reading/tagger-features.js';
import type { Case, Upos } from '../../src/reading/types.js';
import { demandedPrepositions, type Harmonised, harmonise } from './harmonise.js';
import { trainGermanNames } from './names/german.js';
import { packLexicon } from './pack-lexicon.js';
import { measured, type TrainingSentence, trainingTrees } from './rows.js';
import { empirist, type PartSentence, type PartWord, sigmorphon } from './silver.js';
import { type Again, reviserOf, suretyTable, trainAgain } from './train-again.js';
import { type Parsed, reversedParsed, trainParser } from './train-parser.js';
import { completeTags, guess, type Tagged, trainCases, trainTags, UNKNOWN } from './train-tags.js';

const { values } = parseArgs({
  options: {
    without: { type: 'string', default: '' },
    out: { type: 'string', default: fileURLToPath(new URL('../../models', import.meta.url)) },
    rounds: { type: 'string', default: '6' },
    /** How many parts are left out one by one for the guesses that later stages learn from. */
    folds: { type: 'string', default: '4' },
    /** `--measure`: prints what the models that have not seen a report get right in it, as the last line (JSON); saves nothing. */
    measure: { type: 'boolean', default: false },
    /** `--lexicon`: packs the lexicon alone. */
    lexicon: { type: 'boolean', default: false },
  },
});

const say = (line: string): void => console.log(line);
const save = (name: string, bytes: Uint8Array): void => {
  if (values.measure) return;
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

const FOLDS = Number(values.folds);
const groups = new Map([...new Set(rows.map((r) => r.group))].map((g, i) => [g, i]));
/** Sentences of a report are left out together, so that what is guessed is as unseen as new reports are. */
const foldOf = (i: number): number => groups.get(rows[i]!.group)! % FOLDS;

/** What a model that has not seen a sentence says of it, for each sentence: what comes after must learn from such guesses. */
function unseenBy<T>(what: string, learn: (isSeen: (i: number) => boolean) => (i: number) => T): readonly T[] {
  const out: T[] = new Array(tagged.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const ask = learn((i) => foldOf(i) !== fold);
    for (let i = 0; i < out.length; i++) if (foldOf(i) === fold) out[i] = ask(i);
    say(`  ${what}, fold ${fold + 1} of ${FOLDS}, ${seconds()}`);
  }
  return out;
}

// 1. Tags and cases, from the words around.
const unseen = unseenBy('tags and cases', (isSeen) => {
  const rest = tagged.filter((_, i) => isSeen(i));
  const tags = trainTags([...rest, ...others], 4, 21);
  const cases = trainCases(
    [
      ...rest.map((s) => withGuess(s, tagBy(s.seen, decideBy(modelOf(tags))), tags.classes)),
      ...cased.map((s) => numbered(s, s.tags, tags.classes)),
    ],
    tagRoles(tags.classes),
    4,
    20,
  );
  return (i) => guess(tagged[i]!, tags, cases);
});
// Measuring asks only models that have not seen a sentence: the whole ones are not needed then.
const whole = (rounds: number): number => (values.measure ? 1 : rounds);
const tags = trainTags([...tagged, ...others], whole(8), 21);
save('tags', packModel(tags));
// Cases learn from tags as an unseen tagger gives them.
const cases = trainCases(
  [
    ...tagged.map((s, i) => numbered(s, unseen[i]!.tags, tags.classes)),
    ...cased.map((s) => numbered(s, s.tags, tags.classes)),
  ],
  tagRoles(tags.classes),
  whole(8),
  20,
);
save('cases', packModel(cases));
say(`  tags and cases, ${seconds()}`);

// 2. Trees: from the end, then from the beginning with that tree as a guide.
const demanded = demandedPrepositions(rows.filter((r) => r.source === 'conflict').map((r) => r.sentence));
const treeOf = ({ sentence, source }: TrainingSentence): Harmonised =>
  source === 'conflict'
    ? { heads: sentence.words.map((w) => w.head), deprels: sentence.words.map((w) => w.deprel), masked: new Set() }
    : harmonise(sentence, demanded, source === 'hdt');
const told = tagged.map((s, i) =>
  s.row.sentence.words.map((w, k) => {
    const tag = unseen[i]!.tags[k]!;
    const kase = unseen[i]!.cases[k]!;
    const lemma = germanReading.words.lemmaOf(w.form, tag, lexicon);
    return { form: w.form, lemma, xpos: tag, tag, case: kase === '_' ? null : (kase as Case) };
  }),
);
const parsed = tagged.map((s, i): Parsed => {
  const tree = treeOf(s.row);
  return {
    input: parserInput(told[i]!),
    heads: Int16Array.from([-1, ...tree.heads.map((h) => h + 1)]),
    deprels: tree.deprels,
    masked: new Set([...s.row.masked, ...tree.masked]),
    weight: s.weight,
  };
});
const turned = parsed.map(reversedParsed);
const rounds = Number(values.rounds);
const few = Math.min(rounds, 3);
const quiet = (): void => {};
const fromEnd = unseenBy('trees from the end', (isSeen) => {
  const parse = parserBy(
    modelOf(
      trainParser(
        turned.filter((_, i) => isSeen(i)),
        few,
        22,
        quiet,
      ),
    ),
  );
  return (i) => reversedTree(parse(turned[i]!.input));
});
// The guide may be coarser: it is only one voice.
const back = trainParser(turned, whole(rounds), 22, quiet, 68 / 64);
save('back', packModel(back));
say(`  trees from the end, ${seconds()}`);
const led = parsed.map((p, i) => ({ ...p, input: withGuide(p.input, fromEnd[i]!) }));
const unseenTrees = unseenBy('trees', (isSeen) => {
  const parse = parserBy(
    modelOf(
      trainParser(
        led.filter((_, i) => isSeen(i)),
        few,
        22,
        quiet,
      ),
    ),
  );
  return (i) => parse(led[i]!.input);
});
save('parser', packModel(trainParser(led, whole(rounds), 22, say)));
say(`  trees, ${seconds()}`);

// 3. A second look at tags and cases with the tree, and how sure each arc is.
const looked = tagged.map(
  (s, i): Again => ({
    first: reviewed(s.seen, told[i]!, s.agreement(unseen[i]!.tags).cases, unseenTrees[i]!),
    tags: s.tags,
    cases: s.cases,
    // HDT takes the universal tag from the STTS tag alone.
    uposes: s.row.source === 'hdt' ? [] : s.row.sentence.words.map((w) => w.upos),
    weight: s.weight,
  }),
);
if (values.measure) {
  const final = unseenBy('second looks', (isSeen) => {
    const revise = reviserOf(trainAgain(looked.filter((_, i) => isSeen(i))));
    return (i) => revise(looked[i]!.first);
  });
  const figures = treeScores(
    tagged.flatMap((s, i) => {
      if (s.row.source !== 'conflict') return [];
      const [tree, other, { tags, cases, uposes }] = [unseenTrees[i]!, fromEnd[i]!, final[i]!];
      const [heads, deprels] = [Array.from(tree.heads), tree.deprels];
      return [
        {
          gold: s.row.sentence.words,
          found: heads.map((head, k) => ({
            head,
            deprel: deprels[k]!,
            xpos: tags[k]!,
            case: cases[k] as Case | null,
            upos: uposes[k] as Upos,
          })),
          agree: heads.map((head, k) => other.heads[k] === head && other.deprels[k] === deprels[k]),
        },
      ];
    }),
  );
  console.log(JSON.stringify(figures));
  process.exit(0);
}
const again = trainAgain(looked);
save('tags-again', packModel(again.tags));
save('cases-again', packModel(again.cases));
save('upos', packModel(again.upos));
const surety = suretyTable(
  parsed.flatMap((p, i) =>
    rows[i]!.source === 'conflict' ? [{ gold: p, tree: unseenTrees[i]!, other: fromEnd[i]! }] : [],
  ),
);
save('surety', Buffer.from(JSON.stringify(surety)));
say(`done in ${seconds()}`);
