import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serialise } from '../src/claims/serialise.js';
import { loadKnowledge } from '../src/knowledge/index.js';
import { withOwnPlaces } from '../src/service/areas.js';
import { withMeantSides } from '../src/service/meant-sides.js';
import { exampleOutlets } from '../src/service/outlets.js';
import { createReader } from '../src/service/read.js';
import { withTownPlaces } from '../src/service/town-places.js';
import { type Report, reportOf } from '../src/text/index.js';
import { dayAfter } from './days.js';
import { agreement } from './example-agreement.js';
import { annotatedClaims, known, trueCells } from './example-truth.js';
import { shared } from './shared.js';
import type { Benchmark, Figure } from './types.js';

const THEATRES = ['derna', 'pocket'] as const;
const COUNTRY = { derna: 'LY', pocket: 'SY' } as const;
const root = fileURLToPath(new URL('../data/example/', import.meta.url));

const reportsOf = (theatre: string): readonly Report[] =>
  readFileSync(`${root}${theatre}/reports.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => reportOf(JSON.parse(line)));

function daysOf(reports: readonly Report[]): readonly string[] {
  const published = reports.map((r) => r.published!).sort();
  const days: string[] = [];
  for (let day = published[0]!; day <= published.at(-1)!; day = dayAfter(day)) days.push(day);
  return days;
}

const percent = (n: number, of: number): number => +((100 * n) / (of || 1)).toFixed(1);

function scored(lines: readonly string[]): readonly Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'lagebild-example-'));
  try {
    for (const theatre of THEATRES)
      for (const file of readdirSync(`${root}${theatre}/claims`))
        copyFileSync(`${root}${theatre}/claims/${file}`, join(folder, file));
    const system = join(folder, 'read.jsonl');
    writeFileSync(system, `${lines.join('\n')}\n`);
    return THEATRES.flatMap((theatre) => {
      const args = [
        shared('eval/score.mjs'),
        '--gold',
        folder,
        '--system',
        system,
        '--only',
        `^${theatre}.*json$`,
        '--json',
      ];
      const s = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 })) as Record<
        'claims' | 'facts',
        { f1: number }
      >;
      return (['claims', 'facts'] as const).map(
        (what): Figure => ({
          figure: `${theatre}.${what}-f1`,
          value: +s[what].f1.toFixed(4),
          unit: '',
          better: 'higher',
        }),
      );
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The invented dossier: what is read from it against its annotation, and the fold against its table of true control. */
export const example: Benchmark = {
  name: 'example',
  about:
    'The example dossier (data/example): claims read against its annotation; control day by day, on what was known that day, against its truth – from annotated claims and from read claims.',
  needs: ['eval/score.mjs'],
  run: async () => {
    const knowledge = loadKnowledge();
    const reader = await createReader({ outlets: exampleOutlets(knowledge.sideOf) });
    const lines: string[] = [];
    const figures = THEATRES.flatMap((theatre): readonly Figure[] => {
      const reports = reportsOf(theatre);
      const read = reports.flatMap((report) => {
        const claims = reader.claims(report);
        lines.push(serialise(claims));
        return claims.claims.map((c) => known(c, report));
      });
      const inTown = withMeantSides(withOwnPlaces(withTownPlaces(read)));
      const truth = trueCells(`${root}${theatre}/control.csv`);
      const annotated = annotatedClaims(
        `${root}${theatre}/claims`,
        new Map(reports.map((r) => [r.id, r])),
        knowledge,
        COUNTRY[theatre],
        new Set(truth.map(({ place }) => place)),
      );
      return (['annotated', 'read'] as const).flatMap((from): readonly Figure[] => {
        const a = agreement(truth, from === 'read' ? inTown : annotated, daysOf(reports), knowledge, COUNTRY[theatre]);
        return [
          {
            figure: `${theatre}.control-holders-${from}`,
            value: percent(a.holders, a.cells),
            unit: '% of cell-days',
            better: 'higher',
          },
          {
            figure: `${theatre}.control-status-${from}`,
            value: percent(a.status, a.cells),
            unit: '% of cell-days',
            better: 'higher',
          },
        ];
      });
    });
    return [...scored(lines), ...figures];
  },
};
