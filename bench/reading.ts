import { readFileSync } from 'node:fs';
import { germanReading } from '../src/languages/de/reading.js';
import { analyserOf } from '../src/reading/analyser.js';
import { type ConlluSentence, fromConllu } from '../src/reading/conllu-in.js';
import { loadModels } from '../src/reading/models.js';
import { sentencesOf } from '../src/reading/sentences.js';
import { shared } from './shared.js';
import { treeScores } from './tree-scores.js';
import type { Benchmark, Figure } from './types.js';

const f1 = (tp: number, fp: number, fn: number): number => +((200 * tp) / (2 * tp + fp + fn || 1)).toFixed(2);

function figures(set: string, sentences: readonly ConlluSentence[]): readonly Figure[] {
  const analyse = analyserOf(germanReading, loadModels('de')).one;
  analyse(sentences[0]!.tokens);
  const began = process.hrtime.bigint();
  const system = sentences.map((s) => analyse(s.tokens));
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  const row = (what: string, value: number, unit = '%'): Figure => ({
    figure: `${set}.${what}`,
    value,
    unit,
    better: 'higher',
  });
  const scores = treeScores(sentences.map((s, i) => ({ gold: s.words, found: system[i]! })));
  const n = sentences.reduce((sum, s) => sum + s.tokens.length, 0);
  return [
    ...Object.entries(scores).map(([what, value]) => row(what, value)),
    row('tokens-per-second', Math.round(n / seconds), 'tokens/s'),
  ];
}

/** F1 of token and sentence boundaries on raw text made of the sentences. */
function boundaries(set: string, sentences: readonly ConlluSentence[]): readonly Figure[] {
  const goldTokens = new Set<string>();
  const goldEnds = new Set<number>();
  let text = '';
  for (const s of sentences) {
    for (const t of s.tokens) goldTokens.add(`${text.length + t.span.start}-${text.length + t.span.end}-${t.part}`);
    text += s.text;
    goldEnds.add(text.length);
    text += ' ';
  }
  const read = sentencesOf(text, germanReading.tokens);
  const tokens = read.flatMap((s) => s.tokens.map((t) => `${t.span.start}-${t.span.end}-${t.part}`));
  const ends = read.map((s) => s.end);
  const hits = tokens.filter((t) => goldTokens.has(t)).length;
  const right = ends.filter((e) => goldEnds.has(e)).length;
  return [
    {
      figure: `${set}.tokens`,
      value: f1(hits, tokens.length - hits, goldTokens.size - hits),
      unit: '%',
      better: 'higher',
    },
    {
      figure: `${set}.sentences`,
      value: f1(right, ends.length - right, goldEnds.size - right),
      unit: '%',
      better: 'higher',
    },
  ];
}

const load = (...files: readonly string[]): readonly ConlluSentence[] =>
  files.flatMap((f) => fromConllu(readFileSync(shared(`corpora/${f}`), 'utf8')));

/** Words, tags and trees. The weights that are shipped have seen the conflict treebank: for honest figures there, train without a part of it and set LAGEBILD_MODELS. */
export const reading: Benchmark = {
  name: 'reading',
  about:
    'Tokens, sentences, tags, lemmas and trees on GSD dev (unseen). Conflict files a–c count only with weights trained without them (`npm run train -- --without a,b,c --out .cache/models-held`, LAGEBILD_MODELS).',
  needs: ['corpora/treebank/gsd-dev.conllu', 'corpora/conflict/a.conllu'],
  run: async () => {
    const held = process.env.LAGEBILD_MODELS !== undefined;
    const set = held ? 'held' : 'gsd-dev';
    const sentences = held
      ? load('conflict/a.conllu', 'conflict/b.conllu', 'conflict/c.conllu')
      : load('treebank/gsd-dev.conllu');
    return [...boundaries(set, sentences), ...figures(set, sentences)];
  },
};
