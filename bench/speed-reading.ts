import { readFileSync } from 'node:fs';
import { germanNumbers } from '../src/languages/de/numbers/index.js';
import { germanReading } from '../src/languages/de/reading.js';
import { germanTimes } from '../src/languages/de/times/index.js';
import { seeTokens } from '../src/reading/analyser.js';
import { loadModels } from '../src/reading/models.js';
import { findQuantities } from '../src/reading/quantities.js';
import { decideBy, tagBy } from '../src/reading/tagger.js';
import type { Seen } from '../src/reading/tagger-features.js';
import { findTimes } from '../src/reading/times.js';
import type { Token } from '../src/reading/types.js';
import { bareSentences } from './bare.js';
import { shared } from './shared.js';
import type { Benchmark, Figure } from './types.js';

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
  const decide = decideBy(models.tags);
  const cache = new Map<string, Seen>();
  const { classes } = models.tags;
  return (tokens) => {
    const tags = tagBy(seeTokens(tokens, germanReading, models.lexicon, cache), decide);
    return tokens.map(({ form }, i) => germanReading.words.lemmaOf(form, classes[tags[i]!]!, models.lexicon));
  };
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
    'Tokens per second of one core over 877 news articles: tokens alone, with times and quantities, and with tags and lemmas (no trees) on every fourth article.',
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
    ];
  },
};
