import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { reportOf } from '../src/text/report.js';
import { areaOutcomes } from './linking-areas.js';
import { kmFrom, type Linked, linkAll } from './linking-mentions.js';
import { shared } from './shared.js';
import type { Benchmark, Figure } from './types.js';

type Input = Parameters<typeof reportOf>[0];

/** The annotated reports and those of the example, by id. */
export function annotatedReports(): ReadonlyMap<string, Input> {
  const args = [shared('eval/score.mjs'), '--gold', shared('eval/gold'), '--reports'];
  const gold = execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  const example = ['derna', 'pocket'].map((theatre) =>
    readFileSync(new URL(`../data/example/${theatre}/reports.jsonl`, import.meta.url), 'utf8'),
  );
  const rows = [gold, ...example].flatMap((text) => text.split('\n').filter(Boolean));
  return new Map(rows.map((row) => JSON.parse(row) as Input & { id: string }).map((r) => [r.id, r]));
}

const share = (part: number, of: number): number => (of ? +(part / of).toFixed(4) : 0);

function figuresOf(set: string, linked: readonly Linked[], goals: boolean): readonly Figure[] {
  const higher = (figure: string, value: number, goal: number): Figure => ({
    figure: `${set}.${figure}`,
    value,
    unit: '',
    better: 'higher',
    ...(goals ? { goal } : {}),
  });
  const rate = (of: readonly Linked[], verdict: Linked['verdict']): number =>
    share(of.filter((l) => l.verdict === verdict).length, of.length);
  const places = linked.filter((l) => l.reference.kind === 'place');
  const pointed = places.filter((l) => l.reference.lat !== undefined);
  const near = pointed.filter((l) => (kmFrom(l.reference, l.place) ?? Number.POSITIVE_INFINITY) <= 5);
  const sited = places.filter((l) => l.reference.country && l.place);
  return [
    higher('identity-right', rate(linked, 'right'), 0.92),
    {
      figure: `${set}.identity-wrong`,
      value: rate(linked, 'wrong'),
      unit: '',
      better: 'lower',
      ...(goals ? { goal: 0.03 } : {}),
    },
    higher(
      'actor-right',
      rate(
        linked.filter((l) => l.reference.kind === 'actor'),
        'right',
      ),
      0.92,
    ),
    higher('place-right', rate(places, 'right'), 0.9),
    higher('place-within-5-km', share(near.length, pointed.length), 0.92),
    higher(
      'country-right',
      share(sited.filter((l) => l.place?.country === l.reference.country).length, sited.length),
      0.98,
    ),
  ];
}

function areaFigures(): readonly Figure[] {
  const outcomes = areaOutcomes();
  const both = outcomes.filter((o) => o.inside && o.ratio !== null && o.ratio <= 4);
  return [
    {
      figure: 'areas.inside',
      value: share(outcomes.filter((o) => o.inside).length, outcomes.length),
      unit: '',
      better: 'higher',
      goal: 0.9,
    },
    {
      figure: 'areas.inside-and-small',
      value: share(both.length, outcomes.length),
      unit: '',
      better: 'higher',
      goal: 0.9,
    },
    {
      figure: 'areas.largest-ratio',
      value: +Math.max(...outcomes.map((o) => o.ratio ?? 0)).toFixed(2),
      unit: '',
      better: 'lower',
      goal: 4,
    },
  ];
}

/** Who and where: mentions with references, places told by relation, and what linking costs. */
export const linking: Benchmark = {
  name: 'linking',
  about:
    'Who and where the words of 722 mentions of the annotated reports and the example are (bench/linking; `held`: reports not looked at while the linker was changed), and what linking costs.',
  needs: ['eval/score.mjs', 'eval/gold'],
  run: async () => {
    const linked = await linkAll(annotatedReports());
    const child = fileURLToPath(new URL('./linking-child.ts', import.meta.url));
    const cost = execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', child], { encoding: 'utf8' });
    return [
      ...figuresOf('all', linked, true),
      ...figuresOf(
        'held',
        linked.filter((l) => l.reference.set === 'held'),
        false,
      ),
      ...areaFigures(),
      ...(JSON.parse(cost) as Figure[]),
    ];
  },
};
