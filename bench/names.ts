import { readFileSync } from 'node:fs';
import { loadKnowledge } from '../src/knowledge/index.js';
import { germanNames } from '../src/languages/de/names/index.js';
import { germanReading } from '../src/languages/de/reading.js';
import { analyserOf } from '../src/reading/analyser.js';
import { loadModels, loadNames } from '../src/reading/models.js';
import { type FindNames, nameFinder } from '../src/reading/names.js';
import { sentencesOf } from '../src/reading/sentences.js';
import type { NameKind, Sentence, Token } from '../src/reading/types.js';
import { bareSentences } from './bare.js';
import { foundIn, namedReports } from './names-gold.js';
import { shared } from './shared.js';
import type { Benchmark, Figure } from './types.js';

const DEV = 'corpora/ner/germeval2014-dev.tsv';
const NEWS = 'corpora/news/gnad-other.jsonl';

const CLASSES: Readonly<Record<NameKind, string>> = {
  person: 'PER',
  organisation: 'ORG',
  place: 'LOC',
  facility: 'LOC',
  other: 'OTH',
};

interface Counted {
  right: number;
  given: number;
  gold: number;
}

const f1 = ({ right, given, gold }: Counted): number => +((200 * right) / (given + gold || 1)).toFixed(2);

/** Outer names of the four main classes in a column of tags, as `from-to-class`. */
function goldNames(tags: readonly string[]): string[] {
  const found: string[] = [];
  tags.forEach((tag, i) => {
    if (!/^B-(?:PER|LOC|ORG|OTH)$/.test(tag)) return;
    let to = i + 1;
    while (tags[to] === `I-${tag.slice(2)}`) to++;
    found.push(`${i}-${to}-${tag.slice(2)}`);
  });
  return found;
}

/** A sentence of given forms with blanks between them. */
function sentenceOf(forms: readonly string[]): { readonly text: string; readonly sentence: Sentence } {
  let text = '';
  const tokens = forms.map((form): Token => {
    const start = text.length;
    text += `${form} `;
    return { form, part: 0, span: { start, end: start + form.length } };
  });
  return { text, sentence: { index: 0, span: { start: 0, end: text.length }, tokens, words: [] } };
}

/** Strict F1 (span and class) on GermEval's development set, gold tokens, each sentence a text of its own. */
function germeval(find: FindNames): readonly Figure[] {
  const by = new Map<string, Counted>(
    ['all', 'PER', 'LOC', 'ORG', 'OTH'].map((c) => [c, { right: 0, given: 0, gold: 0 }]),
  );
  const count = (key: string, what: keyof Counted): void => {
    for (const c of ['all', key.split('-')[2]!]) by.get(c)![what]++;
  };
  for (const block of readFileSync(shared(DEV), 'utf8').split(/\n\s*\n/)) {
    const fields = block.split('\n').flatMap((l) => (/^\d+\t/.test(l) ? [l.split('\t')] : []));
    if (!fields.length) continue;
    const { text, sentence } = sentenceOf(fields.map((f) => f[1]!));
    const gold = new Set(goldNames(fields.map((f) => f[2]!)));
    for (const key of gold) count(key, 'gold');
    for (const { span, kind, derived } of find(text, [sentence])) {
      if (derived) continue;
      const from = sentence.tokens.findIndex((t) => t.span.start === span.start);
      const to = sentence.tokens.findIndex((t) => t.span.end === span.end) + 1;
      const key = `${from}-${to}-${CLASSES[kind]}`;
      count(key, 'given');
      if (gold.has(key)) count(key, 'right');
    }
  }
  return [...by].map(([c, counted]) => ({
    figure: `germeval-dev.${c === 'all' ? 'f1' : `${c.toLowerCase()}-f1`}`,
    value: f1(counted),
    unit: '%',
    better: 'higher',
    ...(c === 'all' ? { goal: 70 } : {}),
  }));
}

/** Names of actors and places of the annotated claims that are found. */
function mentions(find: FindNames, analyse: (text: string) => readonly Sentence[]): readonly Figure[] {
  const reports = namedReports(analyse).map((report) => foundIn(report, find(report.text, bareSentences(report.text))));
  const sum = (key: 'found' | 'all'): number => reports.reduce((n, r) => n + r[key], 0);
  return [
    {
      figure: 'annotated.mentions-found',
      value: +(sum('found') / sum('all')).toFixed(4),
      unit: '',
      better: 'higher',
      goal: 0.92,
    },
  ];
}

/** Tokens for each second of one core, tokens given, the best of three rounds. */
function speed(find: FindNames): Figure {
  const texts = readFileSync(shared(NEWS), 'utf8')
    .split('\n')
    .filter((_, i) => i % 4 === 0)
    .flatMap((line) => (line ? [(JSON.parse(line) as { text: string }).text] : []))
    .map((text) => ({ text, sentences: bareSentences(text) }));
  const tokens = texts.reduce((n, t) => n + t.sentences.reduce((m, s) => m + s.tokens.length, 0), 0);
  let best = 0;
  for (let round = 0; round < 3; round++) {
    const began = process.cpuUsage();
    for (const { text, sentences } of texts) find(text, sentences);
    const { user, system } = process.cpuUsage(began);
    best = Math.max(best, tokens / ((user + system) / 1e6));
  }
  return {
    figure: 'gnad-other.tokens-per-second',
    value: Math.round(best),
    unit: 'tokens/s',
    better: 'higher',
    goal: 60_000,
  };
}

/** Names against GermEval 2014 (development set) and the annotated reports, and how fast they are found. */
export const names: Benchmark = {
  name: 'names',
  about:
    'Names: strict F1 of the outer names of the four main classes on GermEval 2014 dev (gold tokens; facilities count as LOC, derived words are left out); share of the words naming actors and places of the annotated claims that a name was found in; tokens per second of one core, tokens given.',
  needs: [DEV, NEWS, 'eval/gold'],
  run: async () => {
    const models = loadModels('de');
    const { lexicon } = models;
    const analyse = analyserOf(germanReading, models).one;
    const analysed = (text: string): readonly Sentence[] =>
      sentencesOf(text, germanReading.tokens).map(({ tokens, start, end }, index) => ({
        index,
        span: { start, end },
        tokens,
        words: analyse(tokens),
      }));
    const knownAs = (form: string): readonly [string, string] => germanReading.words.knownAs(form, lexicon);
    const find = nameFinder(loadNames('de'), { rules: germanNames, hints: loadKnowledge().hints, knownAs });
    return [...germeval(find), ...mentions(find, analysed), speed(find)];
  },
};
