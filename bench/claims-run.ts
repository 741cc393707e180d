import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { readClaims } from '../src/claims/read.js';
import { serialise } from '../src/claims/serialise.js';
import { loadKnowledge } from '../src/knowledge/index.js';
import { germanClaims } from '../src/languages/de/claims.js';
import { type GoldReport, goldReading, goldSentences } from './gold-reading.js';
import { shared } from './shared.js';

/** Reads the annotated reports on the trees of the treebank (so that only claims are measured, not the parser) and writes what score.mjs takes. */
const [out = 'out.jsonl', only = '^[abc]\\d\\d'] = process.argv.slice(2);
const lines = execFileSync(
  process.execPath,
  [shared('eval/score.mjs'), '--gold', shared('eval/gold'), '--reports', '--only', only],
  { encoding: 'utf8', maxBuffer: 1 << 28 },
);
const knowledge = loadKnowledge();
const trees = goldSentences(shared('corpora/conflict'));
const written = lines
  .split('\n')
  .filter((line) => line)
  .flatMap((line) => {
    const report = JSON.parse(line) as GoldReport;
    const reading = goldReading(report, trees.get(report.id) ?? []);
    if (!reading?.sentences.length) console.error(`${report.id}: no trees in the treebank`);
    return reading?.sentences.length ? [serialise(readClaims(reading, knowledge, germanClaims), { trace: true })] : [];
  });
writeFileSync(out, `${written.join('\n')}\n`);
