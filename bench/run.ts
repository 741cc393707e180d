import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { writeQualityPage } from './quality-page.js';
import { benchmarks } from './registry.js';
import { absent } from './shared.js';
import type { Benchmark, Figure } from './types.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}docs/quality/`;

function git(...args: readonly string[]): string {
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

const machine = `${cpus()[0]?.model ?? 'unknown processor'} × ${cpus().length}, Node ${process.versions.node}`;

function record(benchmark: Benchmark, figures: readonly Figure[]): void {
  const changed = git('status', '--porcelain', '--', 'src', 'models', 'data', 'bench') !== '';
  const commit = `${git('rev-parse', '--short', 'HEAD')}${changed ? '+' : ''}`;
  const date = new Date().toISOString().slice(0, 10);
  mkdirSync(folder, { recursive: true });
  const lines = figures.map((f) => `${JSON.stringify({ date, commit, ...f, machine })}\n`);
  appendFileSync(`${folder}${benchmark.name}.jsonl`, lines.join(''));
}

function print(figures: readonly Figure[]): void {
  const width = Math.max(...figures.map((f) => f.figure.length));
  for (const { figure, value, unit, goal, better } of figures) {
    const reached =
      goal === undefined ? '' : (better === 'higher' ? value >= goal : value <= goal) ? '  reached' : '  NOT reached';
    const asked = goal === undefined ? '' : `  (goal ${better === 'higher' ? '≥' : '≤'} ${goal})`;
    console.log(`  ${figure.padEnd(width)}  ${value} ${unit}${asked}${reached}`);
  }
}

/** `npm run bench [-- --dry] [NAME…]`: measures, prints, appends to docs/quality and writes docs/quality.md anew. */
async function main(args: readonly string[]): Promise<number> {
  const dry = args.includes('--dry');
  const names = args.filter((a) => !a.startsWith('--'));
  const unknown = names.filter((n) => !benchmarks.some((b) => b.name === n));
  if (unknown.length || args.includes('--help')) {
    if (unknown.length) console.error(`no such benchmark: ${unknown.join(', ')}`);
    for (const b of benchmarks) console.log(`${b.name.padEnd(10)} ${b.about}`);
    return unknown.length ? 2 : 0;
  }
  let left = 0;
  for (const benchmark of benchmarks.filter((b) => !names.length || names.includes(b.name))) {
    const missing = absent(benchmark.needs);
    console.log(`${benchmark.name}: ${benchmark.about}`);
    if (missing.length) {
      console.log(`  LEFT OUT: ../shared/${missing.join(', ../shared/')} is absent`);
      left++;
      continue;
    }
    const figures = await benchmark.run();
    print(figures);
    if (!dry) record(benchmark, figures);
  }
  if (!dry) writeQualityPage(benchmarks, folder, `${root}docs/quality.md`);
  return left ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
