import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { treeScores } from '../../bench/tree-scores.js';
import { germanReading } from '../../src/languages/de/reading.js';
import { antecedentsBy } from '../../src/reading/antecedents.js';
import { argumentsBy } from '../../src/reading/arguments.js';
import { parserInput } from '../../src/reading/first-look.js';
import type { Habits } from '../../src/reading/habits.js';
import { modelOf, packModel } from '../../src/reading/linear-model.js';
import { loadModels } from '../../src/reading/models.js';
import { type ParsedTree, parserBy, reversedTree, withGuide } from '../../src/reading/parser.js';
import { relationsBy, reviewed } from '../../src/reading/revise.js';
import { decideBy, tagBy, tagRoles } from '../../src/reading/tagger.js';
import { treeView } from '../../src/reading/tree-view.js';
import type { Case, Upos } from '../../src/reading/types.js';
import { demandedPrepositions, type Harmonised, harmonise } from './harmonise.js';
import { trainGermanNames } from './names/german.js';
import { prepareRows } from './prepare-rows.js';
import type { TrainingSentence } from './rows.js';
import type { SecondSentence } from './second-sentence.js';
import {
  type Again,
  retagger,
  reviserOf,
  suretyTable,
  trainAgain,
  trainRelations,
  trainTagsAgain,
} from './train-again.js';
import { trainAntecedents } from './train-antecedents.js';
import { argumentModel, trainArguments } from './train-arguments.js';
import { type Parsed, parserModel, reversedParsed, type TrainedParser, trainParser } from './train-parser.js';
import { guesser, type Tagged, trainCases, trainTags } from './train-tags.js';
import { unseenHabits } from './watch-habits.js';

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
    /** `--trees`: leaves the weights for names as they are. */
    trees: { type: 'boolean', default: false },
    /** `--habits`: looks only at what the trained parsers always do. */
    habits: { type: 'boolean', default: false },
  },
});

const say = (line: string): void => console.log(line);
const save = (name: string, bytes: Uint8Array): void => {
  if (values.measure) return;
  const folder = join(values.out, 'de');
  mkdirSync(folder, { recursive: true });
  const packed = brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
  writeFileSync(join(folder, `${name}.br`), packed);
  say(`  ${name}: ${(bytes.length / 1e6).toFixed(2)} MB, packed ${(packed.length / 1e6).toFixed(2)} MB`);
};

const began = Date.now();
const seconds = (): string => `${Math.round((Date.now() - began) / 1000)} s`;
const without = values.without.split(',').filter(Boolean);
const { rows, tagged, others, treeless, packedLexicon, lexicon } = prepareRows(without, say);
const saveHabits = (habits: { readonly back: Habits; readonly parser: Habits }): void => {
  for (const name of ['back', 'parser'] as const)
    save(`${name}-habits`, Buffer.from(JSON.stringify([...habits[name]])));
};
if (values.habits) {
  saveHabits(unseenHabits(loadModels('de', values.out), treeless));
  process.exit(0);
}
save('lexicon', Buffer.from(packedLexicon, 'latin1'));
if (values.lexicon) process.exit(0);
if (!values.trees) save('names', packModel(trainGermanNames(lexicon, without, say)));
say(`  lexicon and names, ${seconds()}`);

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
  const decide = decideBy(modelOf(tags));
  const cases = trainCases(
    [
      ...rest.map((s) => withGuess(s, tagBy(s.seen, decide), tags.classes)),
      ...cased.map((s) => numbered(s, s.tags, tags.classes)),
    ],
    tagRoles(tags.classes),
    4,
    20,
  );
  const guess = guesser(tags, cases);
  return (i) => guess(tagged[i]!);
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
  source === 'conflict' || source === 'order'
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
/** How large a weight of a parser must be to be kept: most are small, and tell next to nothing. */
const FLOORS = { moves: 1.3, labels: 1.4 };
const COARSE = { moves: 1.6, labels: 1.9 };
const fromEnd = unseenBy('trees from the end', (isSeen) => {
  const parse = parserBy(
    parserModel(
      trainParser(
        turned.filter((_, i) => isSeen(i)),
        few,
        22,
        quiet,
        FLOORS,
      ),
    ),
  );
  return (i) => reversedTree(parse(turned[i]!.input));
});
const saveParser = (name: string, { moves, labels }: TrainedParser): void => {
  save(`${name}-moves`, packModel(moves));
  save(`${name}-labels`, packModel(labels));
};
// The guide may be coarser: it is only one voice.
saveParser('back', trainParser(turned, whole(rounds), 22, quiet, COARSE));
say(`  trees from the end, ${seconds()}`);
const led = parsed.map((p, i) => ({ ...p, input: withGuide(p.input, fromEnd[i]!) }));
const unseenTrees = unseenBy('trees', (isSeen) => {
  const parse = parserBy(
    parserModel(
      trainParser(
        led.filter((_, i) => isSeen(i)),
        few,
        22,
        quiet,
        FLOORS,
      ),
    ),
  );
  return (i) => parse(led[i]!.input);
});
saveParser('parser', trainParser(led, whole(rounds), 22, say, FLOORS));
say(`  trees, ${seconds()}`);

// 3. Second looks: tags and relations by the tree, then the tree by those (whom relative pronouns stand for, who is subject and who object),
// then cases by that tree; and how sure each arc is.
const againWith = (trees: readonly ParsedTree[]): readonly Again[] =>
  tagged.map((s, i) => ({
    first: reviewed(s.seen, told[i]!, s.agreement(unseen[i]!.tags).cases, trees[i]!, fromEnd[i]!),
    tags: s.tags,
    relations: parsed[i]!.deprels.map((label, k) =>
      parsed[i]!.heads[k + 1] === trees[i]!.heads[k]! + 1 && !parsed[i]!.masked.has(k) ? label : '_',
    ),
    cases: s.cases,
    // HDT takes the universal tag from the STTS tag alone.
    uposes: s.row.source === 'hdt' ? [] : s.row.sentence.words.map((w) => w.upos),
    weight: s.weight,
  }));
const looked = againWith(unseenTrees);
const unseenTags = unseenBy('second look at tags', (isSeen) => {
  const retag = retagger(trainTagsAgain(looked.filter((_, i) => isSeen(i))));
  return (i) => retag(looked[i]!.first);
});
if (!values.measure) save('tags-again', packModel(trainTagsAgain(looked)));
const renamedTrees = unseenBy('second look at relations', (isSeen) => {
  const rename = relationsBy(modelOf(trainRelations(looked.filter((_, i) => isSeen(i)))));
  return (i) => rename(looked[i]!.first, unseenTrees[i]!);
});
if (!values.measure) save('relations', packModel(trainRelations(looked)));
const inQuestion = parsed.map((p, i): SecondSentence => {
  const words = told[i]!.map((w, k) => ({ ...w, xpos: unseenTags[i]![k]! }));
  return {
    view: treeView(tagged[i]!.seen, words, tagged[i]!.agreement(unseen[i]!.tags), renamedTrees[i]!, fromEnd[i]!),
    heads: Array.from(p.heads.slice(1), (h) => h - 1),
    deprels: p.deprels,
    masked: p.masked,
    weight: p.weight,
  };
});
const mendedTrees = unseenBy('second look at trees', (isSeen) => {
  const rest = inQuestion.filter((_, i) => isSeen(i));
  const hang = antecedentsBy(modelOf(trainAntecedents(rest)));
  const share = argumentsBy(argumentModel(trainArguments(rest)));
  return (i) => {
    const { view } = inQuestion[i]!;
    return share({ ...view, tree: hang(view) });
  };
});
if (!values.measure) {
  save('antecedents', packModel(trainAntecedents(inQuestion)));
  const { roles, together } = trainArguments(inQuestion);
  save('roles', packModel(roles));
  save('together', packModel(together));
}
const relooked = againWith(mendedTrees);
/** What the models that have not seen a report get right in it. */
function crossValidated(): Readonly<Record<string, number>> {
  const final = unseenBy('second look at cases', (isSeen) => {
    const revise = reviserOf(trainAgain(relooked.filter((_, i) => isSeen(i))));
    return (i) => revise(relooked[i]!.first, unseenTags[i]!);
  });
  return treeScores(
    tagged.flatMap((s, i) => {
      if (s.row.source !== 'conflict') return [];
      const [tree, other, tags, { cases, uposes }] = [mendedTrees[i]!, fromEnd[i]!, unseenTags[i]!, final[i]!];
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
}
const figures = JSON.stringify(crossValidated());
say(`conflict treebank by ${FOLDS}-fold cross-validation, ${few} rounds:\n${figures}`);
if (values.measure) process.exit(0);
const again = trainAgain(relooked);
save('cases-again', packModel(again.cases));
save('upos', packModel(again.upos));
const surety = suretyTable(
  parsed.flatMap((p, i) =>
    rows[i]!.source === 'conflict' ? [{ gold: p, tree: mendedTrees[i]!, other: fromEnd[i]! }] : [],
  ),
);
save('surety', Buffer.from(JSON.stringify(surety)));
saveHabits({ back: new Map(), parser: new Map() });
saveHabits(unseenHabits(loadModels('de', values.out), treeless));
say(`done in ${seconds()}`);
