import { readFileSync } from 'node:fs';
import { knowledge as installedKnowledge } from '../src/service/knowledge.js';
import { createReader } from '../src/service/read.js';
import { reportOf } from '../src/text/report.js';
import { annotatedReports } from './linking.js';
import type { Figure } from './types.js';

interface Named {
  readonly surface: string;
  readonly kind: 'actor' | 'place';
}

/** Milliseconds of this process' own work: other work on the machine does not count. */
const now = (): bigint => {
  const { user, system } = process.cpuUsage();
  return BigInt(user + system) * 1000n;
};
const ms = (from: bigint): number => Number(now() - from) / 1e6;
const rss = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().rss / 2 ** 20;
};
const figure = (name: string, value: number, unit: string, goal: number): Figure => ({
  figure: name,
  value: +value.toFixed(unit === '' ? 4 : 2),
  unit,
  better: 'lower',
  goal,
});

/** A process of its own: loading, one name by every way of looking up, many names, the share of reading. */
const before = rss();
const began = now();
const knowledge = installedKnowledge();
const context = { published: '2018-01-01', countries: ['SY', 'IQ'] };
for (const name of ['Haiat Tahrir asch-Scham', 'Khanassir', 'Unbekanntheim', 'syrische Armee', 'IS-Kämpfer']) {
  knowledge.findActor(name, context);
  knowledge.findPlace(name, context);
}
const loaded = ms(began);
const memory = rss() - before;

const mentions = readFileSync(new URL('./linking/mentions.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Named);
const ROUNDS = 20;
function askAll(): void {
  // A context of its own: nothing is remembered from report to report but what hangs on the name alone.
  const fresh = { published: '2018-01-01', countries: ['SY', 'LY', 'IQ', 'UA', 'YE'] };
  for (const { surface, kind } of mentions)
    if (kind === 'actor') knowledge.findActor(surface, fresh);
    else knowledge.findPlace(surface, fresh);
}
askAll();
const asked = now();
for (let round = 0; round < ROUNDS; round++) askAll();
const lookup = (ms(asked) * 1000) / (ROUNDS * mentions.length);

const reader = await createReader();
const reports = [...annotatedReports().values()].map((r) => reportOf(r));
reader.claims(reports[0]!);
let linking = 0;
const timed = <A extends readonly unknown[], R>(ask: (...args: A) => R): ((...args: A) => R) => {
  let depth = 0;
  return (...args) => {
    if (depth++ > 0) return ask(...args);
    const from = process.hrtime.bigint();
    try {
      return ask(...args);
    } finally {
      linking += Number(process.hrtime.bigint() - from) / 1e6;
      depth = 0;
    }
  };
};
const open = knowledge as { -readonly [K in keyof typeof knowledge]: (typeof knowledge)[K] };
open.findActor = timed(knowledge.findActor);
open.findPlace = timed(knowledge.findPlace);
open.contextOf = timed(knowledge.contextOf);
open.describeActor = timed(knowledge.describeActor);
open.areaOf = timed(knowledge.areaOf);
const read = process.hrtime.bigint();
for (const report of reports) reader.claims(report);
const all = Number(process.hrtime.bigint() - read) / 1e6;

console.log(
  JSON.stringify([
    figure('lookup', lookup, 'µs', 20),
    figure('load', loaded, 'ms', 250),
    figure('memory', memory, 'MB', 150),
    figure('share-of-reading', linking / all, '', 0.2),
  ]),
);
