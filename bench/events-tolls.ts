import {
  asRetelling,
  type EventOptions,
  type EventToll,
  type EventWithClaims,
  Retellings,
  sumTolls,
  tollOf,
} from '../src/situation/index.js';
import { formatWeek, parseDay } from '../src/time/index.js';
import type { KeyedClaim, TrueEvent } from './events-truth.js';
import type { Figure } from './types.js';

interface Cell {
  low: number;
  high: number;
}

/**
 * The true range of each event: over its accounts (copies and sums over a time aside), the lowest and the highest number of dead that one
 * report tells in all. Worked out from the annotation alone.
 */
function trueRanges(keyed: readonly KeyedClaim[]): ReadonlyMap<string, Cell> {
  const told = new Map<string, Map<string, { low: number; high: number }[]>>();
  for (const { known, key } of keyed) {
    const { claim, report } = known;
    if (key === null || claim.modality === 'negated' || claim.type !== 'casualties') continue;
    if (claim.time?.start !== undefined && claim.time.end === undefined) continue;
    const killed = claim.quantities.filter(
      ({ role, scope, partOf, min, max }) =>
        role === 'killed' && scope !== 'cumulative' && partOf === undefined && (min !== null || max !== null),
    );
    if (killed.length === 0) continue;
    const numbers = killed.map(({ min, max }) => ({ low: min ?? 0, high: max ?? min ?? 0 }));
    const reports = told.get(key) ?? new Map<string, { low: number; high: number }[]>();
    reports.set(report.id, [...(reports.get(report.id) ?? []), ...numbers]);
    told.set(key, reports);
  }
  return new Map(
    [...told].map(([key, reports]) => {
      const sums = [...reports.values()];
      // Some of the dead may be told again as part of them: the largest number is the least that all can be.
      const lows = sums.map((numbers) => Math.min(...numbers.map(({ low }) => low)));
      const highs = sums.map((numbers) => numbers.reduce((sum, { high }) => sum + high, 0));
      return [key, { low: Math.min(...lows), high: Math.max(...highs) }];
    }),
  );
}

/** Of the weeks and places in which somebody died: how many have a best sum within the true range; of the dead events, how many are counted twice. */
export function tollFigures(
  theatre: string,
  from: 'annotated' | 'read',
  keyed: readonly KeyedClaim[],
  events: readonly EventWithClaims[],
  truth: readonly TrueEvent[],
  options: EventOptions,
): readonly Figure[] {
  const ranges = trueRanges(keyed);
  const cells = new Map<string, Cell>();
  for (const { key, day, place } of truth) {
    const range = ranges.get(key);
    if (!range) continue;
    const name = `${formatWeek(parseDay(day.start)!)} ${place}`;
    const cell = cells.get(name) ?? { low: 0, high: 0 };
    cells.set(name, { low: cell.low + range.low, high: cell.high + range.high });
  }
  const retellings = new Retellings(events, options);
  const byId = new Map(events.map((of) => [of.event.id, of]));
  const tollBeside = (of: EventWithClaims): EventToll | null => {
    const [toll, retold] = [tollOf(of, options), retellings.of(of)];
    return toll && retold ? asRetelling(toll, tollOf(byId.get(retold.event)!, options)) : toll;
  };
  const keys = new Map(keyed.flatMap(({ known, key }) => (key === null ? [] : [[known.claim.id, key] as const])));
  const placeOf = new Map(truth.map(({ key, place }) => [key, place]));
  // Events of the dossier only, each at the place that the dossier gives its event: whether the number is right is asked here, not how places are called.
  const tolls = events.flatMap((of) => {
    const key = of.claims.map(({ claim }) => keys.get(claim.id)).find((one) => one !== undefined && ranges.has(one));
    const toll = key === undefined ? null : tollBeside(of);
    return toll ? [{ ...toll, places: [{ id: null, name: placeOf.get(key!)!, lat: null, lon: null }] }] : [];
  });
  const sums = new Map(
    sumTolls(tolls, { period: 'week', byPlace: 'exact' as const, role: 'killed', kind: null }, options).map((sum) => [
      `${sum.period} ${sum.place?.name}`,
      sum.best,
    ]),
  );
  const within = [...cells].filter(([name, { low, high }]) => {
    const best = sums.get(name) ?? 0;
    return low <= best && best <= high;
  });
  const deadly = [...ranges.keys()];
  const twice = deadly.filter((key) => {
    const counting = events.filter((of) => {
      const own = of.claims.filter(({ claim }) => keys.get(claim.id) === key);
      return (
        own.some(
          ({ claim }) => claim.type === 'casualties' && claim.quantities.some(({ role }) => role === 'killed'),
        ) &&
        (tollBeside(of)?.totals.find(({ role }) => role === 'killed')?.best ?? 0) > 0 &&
        !tollBeside(of)!.cumulative &&
        tollBeside(of)!.maybe === undefined
      );
    });
    return counting.length > 1;
  });
  const share = (n: number, of: number): number => +((100 * n) / (of || 1)).toFixed(1);
  return [
    {
      figure: `${theatre}.tolls-within-${from}`,
      value: share(within.length, cells.size),
      unit: `% of ${cells.size} weeks and places`,
      better: 'higher',
      ...(from === 'annotated' ? { goal: 100 } : {}),
    },
    {
      figure: `${theatre}.tolls-counted-twice-${from}`,
      value: share(twice.length, deadly.length),
      unit: `% of ${deadly.length} events with dead`,
      better: 'lower',
      ...(from === 'annotated' ? { goal: 2 } : {}),
    },
  ];
}
