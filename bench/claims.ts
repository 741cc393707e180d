import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serialise } from '../src/claims/serialise.js';
import { createReader } from '../src/service/read.js';
import { reportOf } from '../src/text/report.js';
import { outputOf } from './output-of.js';
import { shared } from './shared.js';
import type { Benchmark, Figure } from './types.js';

/** Other weights than those that are shipped: they have not seen the trees of the conflict reports, and only there they are measured. */
const HELD = process.env.LAGEBILD_MODELS !== undefined;

const SHIPPED = [
  { set: 'seeds', only: '^00', facts: 0.5 },
  { set: 'gnad', only: '^gnad', facts: 0.3 },
  { set: 'conflict-trees-seen', only: '^[a-z]\\d\\d', facts: 0.3 },
] as const;
const SETS = HELD ? ([{ set: 'conflict', only: '^[a-z]\\d\\d', facts: 0.3 }] as const) : SHIPPED;

interface Score {
  readonly claims: { p: number; r: number; f1: number };
  readonly facts: { p: number; r: number; f1: number };
  readonly safety: {
    modality_lost: string;
    reversed: string;
    calibration_error: number;
    wrong_spans: number;
    sure: { precision: number; share_of_gold: number } | null;
  };
}

const SHARED = shared('eval/gold');

const score = (gold: string, args: readonly string[]): string =>
  outputOf(shared('eval/score.mjs'), ['--gold', gold, ...args]);

const ratio = (text: string): number => {
  const [n = 0, of = 0] = text.split('/').map(Number);
  return of ? +(n / of).toFixed(4) : 0;
};

function figuresOf(set: string, goal: number | undefined, { claims, facts, safety }: Score): readonly Figure[] {
  const r = (x: number): number => +x.toFixed(4);
  return [
    {
      figure: `${set}.facts-f1`,
      value: r(facts.f1),
      unit: '',
      better: 'higher',
      ...(goal === undefined ? {} : { goal }),
    },
    { figure: `${set}.claims-f1`, value: r(claims.f1), unit: '', better: 'higher' },
    { figure: `${set}.claims-precision`, value: r(claims.p), unit: '', better: 'higher' },
    { figure: `${set}.claims-recall`, value: r(claims.r), unit: '', better: 'higher' },
    { figure: `${set}.modality-lost`, value: ratio(safety.modality_lost), unit: '', better: 'lower' },
    { figure: `${set}.roles-reversed`, value: ratio(safety.reversed), unit: '', better: 'lower' },
    { figure: `${set}.calibration-error`, value: safety.calibration_error, unit: '', better: 'lower' },
    { figure: `${set}.wrong-spans`, value: safety.wrong_spans, unit: '', better: 'lower', goal: 0 },
  ];
}

/** Reads the annotated reports and writes what the reader gives, a report a line; returns the file. */
export async function readAnnotated(folder: string, gold: string = SHARED): Promise<string> {
  const reader = await createReader();
  const lines = score(gold, ['--reports']).split('\n').filter(Boolean);
  const file = join(folder, 'read.jsonl');
  const read = lines.map((line) => serialise(reader.claims(reportOf(JSON.parse(line)))));
  writeFileSync(file, `${read.join('\n')}\n`);
  return file;
}

/** Claims and facts against the annotated reports. */
export const claims: Benchmark = {
  name: 'claims',
  about:
    'Claims read from the annotated reports, by ../shared/eval/score.mjs (seeds, Austrian news, conflict reports). The shipped weights were trained on the trees of the conflict reports (`conflict-trees-seen`); `conflict` is read with weights that were not: `npm run train -- --without a,b,c --out .cache/models-held`, `LAGEBILD_MODELS=.cache/models-held npm run bench claims`.',
  needs: ['eval/score.mjs', 'eval/gold'],
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lagebild-bench-'));
    try {
      const file = await readAnnotated(folder);
      return SETS.flatMap(({ set, only, facts }) =>
        figuresOf(set, facts, JSON.parse(score(SHARED, ['--system', file, '--only', only, '--json'])) as Score),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

const OWN = fileURLToPath(new URL('../test/corpus/reports', import.meta.url));

/** Numbers of the reports of a letter whose misses may be looked at, and of those that are scored as a number only. */
const PARTS = [
  { part: 'open', numbers: '(?:0\\d|10)', goal: undefined },
  { part: 'held', numbers: '1[1-6]', goal: 0.72 },
] as const;

/** The letters that have reports with such numbers: each is one writer. */
function lettersWith(numbers: string): readonly string[] {
  const names = readdirSync(OWN).filter((name) => new RegExp(`^[a-z]${numbers}\\.json$`).test(name));
  return [...new Set(names.map((name) => name[0]!))];
}

/** Claims and facts against the reports that were written for this project, by writer; see test/corpus/README.md. */
export const ownReports: Benchmark = {
  name: 'own-reports',
  about:
    'Claims read from the reports written for this project (test/corpus), by ../shared/eval/score.mjs: all, and by the letter of their writer. `open`: their misses are looked at; `held`: nobody opens them. Repeat: `npm run bench own-reports`.',
  needs: ['eval/score.mjs'],
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lagebild-bench-'));
    try {
      const file = await readAnnotated(folder, OWN);
      const scored = (only: string): Score =>
        JSON.parse(score(OWN, ['--system', file, '--only', only, '--json'])) as Score;
      return PARTS.flatMap(({ part, numbers, goal }) => [
        ...figuresOf(part, goal, scored(`^[a-z]${numbers}`)),
        ...lettersWith(numbers).flatMap((letter) =>
          figuresOf(`${part}-${letter}`, goal, scored(`^${letter}${numbers}`)).slice(0, 2),
        ),
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
