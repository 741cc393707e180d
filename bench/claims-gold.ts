import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readClaims } from '../src/claims/read.js';
import { loadKnowledge } from '../src/knowledge/index.js';
import { germanClaims } from '../src/languages/de/claims.js';
import { goldReading, goldSentences } from './gold-reading.js';
import { shared } from './shared.js';

/**
 * Claims of the annotated reports on the trees of the conflict treebank instead of the parser's: what frames and
 * reference lose, without the parser's errors. Arguments go on to score.mjs.
 */
function main(args: readonly string[]): void {
  const trees = goldSentences(shared('corpora/conflict'));
  const knowledge = loadKnowledge();
  const gold = shared('eval/gold');
  const lines = readdirSync(gold)
    .filter((f) => trees.has(f.replace('.json', '')))
    .flatMap((f) => {
      const { report } = JSON.parse(readFileSync(join(gold, f), 'utf8'));
      const text = readFileSync(shared(report.text), 'utf8');
      const reading = goldReading({ ...report, text }, trees.get(report.id) ?? []);
      return reading ? [JSON.stringify(readClaims(reading, knowledge, germanClaims))] : [];
    });
  const file = join(tmpdir(), 'claims-on-gold-trees.jsonl');
  writeFileSync(file, `${lines.join('\n')}\n`);
  const score = [shared('eval/score.mjs'), '--gold', gold, '--system', file, '--only', '^[abc]\\d\\d', ...args];
  process.stdout.write(execFileSync(process.execPath, score, { encoding: 'utf8', maxBuffer: 1 << 28 }));
}

main(process.argv.slice(2));
