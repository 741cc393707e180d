import { readdirSync, readFileSync } from 'node:fs';
import { germanNumbers } from '../src/languages/de/numbers/index.js';
import { germanReading } from '../src/languages/de/reading.js';
import { germanTimes } from '../src/languages/de/times/index.js';
import { seeTokens } from '../src/reading/first-look.js';
import { loadModels } from '../src/reading/models.js';
import { findQuantities } from '../src/reading/quantities.js';
import { taggerOf } from '../src/reading/tagger.js';
import type { Seen } from '../src/reading/tagger-features.js';
import { findTimes } from '../src/reading/times.js';
import type { Token } from '../src/reading/types.js';
import { createReader } from '../src/service/read.js';
import { reportOf } from '../src/text/index.js';
import { bareSentences } from './bare.js';
import { shared } from './shared.js';
import type { Benchmark, Figure } from './types.js';

const REPORTS = new URL('../corpora/conflict/texts/', import.meta.url);
const NEWS = 'corpora/news/gnad-other.jsonl';

interface News {
  readonly text: string;
  readonly published?: string;
}

/** Tokens that the work counts for each second of one core, the best of `rounds`: other work on the machine only makes it slower. */
function speedOf(rounds: number, work: () => number): number {
  let best = 0;
  for (let i = 0; i < rounds; i++) {
    const began = process.cpuUsage();
    const tokens = work();
    const { user, system } = process.cpuUsage(began);
    best = Math.max(best, tokens / ((user + system) / 1e6));
  }
  return Math.round(best);
}

/** Tags and lemmas of a sentence, as the analyser makes them, without cases and trees. */
function tagger(): (tokens: readonly Token[]) => readonly string[] {
  const models = loadModels('de');
  const tagsOf = taggerOf(models.tags);
  const cache = new Map<string, Seen>();
  const { classes } = models.tags;
  return (tokens) => {
    const tags = tagsOf(seeTokens(tokens, germanReading, models.lexicon, cache));
    return tokens.map(({ form }, i) => germanReading.words.lemmaOf(form, classes[tags[i]!]!, models.lexicon));
  };
}

/** Whole readings of the treebank's reports (all layers with trees, then claims too), and the longest that one endless sentence takes. */
async function wholeReading(): Promise<readonly Figure[]> {
  const reader = await createReader();
  const texts = readdirSync(REPORTS)
    .sort()
    .map((name) => ({ id: name, text: readFileSync(new URL(name, REPORTS), 'utf8') }));
  const reports = texts.map(({ id, text }) => reportOf({ id, text, published: '2016-01-15' }));
  const some = reports.filter((_, i) => i % 3 === 0);
  const deep = (): number =>
    some.reduce((n, report) => {
      const { sentences, analyse, names, times, quantities } = reader.reading(report);
      analyse(sentences);
      return (
        n +
        sentences.reduce((sum, { words }) => sum + words.length, 0) +
        0 * (names.length + times.length + quantities.length)
      );
    }, 0);
  const claims = (): number =>
    some.reduce((n, report) => {
      const { reading } = reader.both(report);
      return n + reading.sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
    }, 0);
  const endless = reportOf({ id: 'x', text: `${'Die Armee eroberte die Stadt und '.repeat(70).trim()}.` });
  let slowest = 0;
  for (let i = 0; i < 6; i++) {
    const began = process.cpuUsage();
    const { sentences, analyse } = reader.reading(endless);
    analyse(sentences);
    for (const { words } of sentences) words.length;
    const { user, system } = process.cpuUsage(began);
    // The first ones warm the machine up.
    if (i > 2) slowest = Math.max(slowest, (user + system) / 1000 / sentences.length);
  }
  return [
    { ...figure('whole-reading', speedOf(4, deep), 15_000), figure: 'conflict.whole-reading' },
    { ...figure('text-to-claims', speedOf(4, claims), 12_000), figure: 'conflict.text-to-claims' },
    { figure: 'sentence-of-400-tokens', value: +slowest.toFixed(1), unit: 'ms', better: 'lower', goal: 50 },
  ];
}

const figure = (what: string, value: number, goal?: number): Figure => ({
  figure: `gnad-other.${what}`,
  value,
  unit: 'tokens/s',
  better: 'higher',
  ...(goal === undefined ? {} : { goal }),
});

/** How fast the layers below the tree are read. Weights are loaded before the clock starts. */
export const speedReading: Benchmark = {
  name: 'speed-reading',
  about:
    'Tokens per second of one core: over 877 news articles tokens alone, with times and quantities, and with tags and lemmas (no trees) on every fourth; over every third report of the conflict treebank all layers with trees, and text to claims; and the longest that a sentence of 400 tokens takes.',
  needs: [NEWS],
  run: async () => {
    const news = readFileSync(shared(NEWS), 'utf8')
      .split('\n')
      .filter((line) => line)
      .map((line) => JSON.parse(line) as News);
    const count = (sentences: readonly { readonly tokens: readonly unknown[] }[]): number =>
      sentences.reduce((n, s) => n + s.tokens.length, 0);
    const light = ({ text, published }: News): number => {
      const sentences = bareSentences(text);
      const times = findTimes(text, sentences, published ?? '2016-01-15', germanTimes);
      findQuantities(text, sentences, times, germanNumbers);
      return count(sentences);
    };
    const tagged = tagger();
    const some = news.filter((_, i) => i % 4 === 0);
    const deep = (one: News): number => {
      for (const { tokens } of bareSentences(one.text)) tagged(tokens);
      return light(one);
    };
    return [
      figure(
        'tokens',
        speedOf(3, () => news.reduce((n, { text }) => n + count(bareSentences(text)), 0)),
      ),
      figure(
        'tokens-times-quantities',
        speedOf(3, () => news.reduce((n, one) => n + light(one), 0)),
        150_000,
      ),
      figure(
        'with-tags-and-lemmas',
        speedOf(3, () => some.reduce((n, one) => n + deep(one), 0)),
        60_000,
      ),
      ...(await wholeReading()),
    ];
  },
};
