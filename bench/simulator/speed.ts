import { Control, explainControl, type KnownClaim } from '../../src/situation/index.js';
import type { Figure } from '../types.js';
import { knownClaim, placeId, type Saying, sentenceOf } from './claims.js';
import { Chance } from './random.js';
import { ACTORS, DAYS } from './settings.js';

const PLACES = 10_000;
const CLAIMS = 1_000_000;
const CROWD = 10_000;

/** Claims as reporters make them, spread over places and days, one after the other: nobody holds them all at once. */
export function* claimsOf(count: number, place: (chance: Chance) => number, seed: number): Generator<KnownClaim> {
  const chance = new Chance(seed);
  for (let no = 0; no < count; no++) {
    const at = place(chance);
    const known = Math.floor((no / count) * DAYS);
    // A place has its usual holder; others come and go.
    const actor = chance.happens(0.8) ? (at + Math.floor(known / 200)) % ACTORS : chance.below(ACTORS);
    const kind = chance.pick(['control', 'control', 'capture', 'fight', 'withdrawal'] as const);
    const other = kind === 'fight' ? (actor + 1) % ACTORS : null;
    const day = kind === 'control' || chance.happens(0.4) ? null : Math.max(0, known - chance.days(2));
    const saying: Saying = {
      reporter: 0,
      kind,
      place: at,
      actor,
      other,
      known,
      day,
      told: day === null ? 'none' : 'day',
      word: chance.happens(0.4) ? actor : null,
      publisher: `outlet ${chance.below(20)}`,
      copy: false,
      sentence: '',
    };
    yield knownClaim({ ...saying, sentence: sentenceOf(chance, saying) }, seed * 10_000_000 + no);
  }
}

/** Milliseconds of the processor, of all threads: what one core needs, whatever else the machine does meanwhile. */
const timed = <T>(work: () => T): { ms: number; value: T } => {
  const start = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(start);
  return { ms: (user + system) / 1000, value };
};

const quantile = (times: readonly number[], q: number): number =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(q * times.length))]!;

/** Speed of the fold on one core, in memory: what a server does between its store and its answers. */
export function speedFigures(): readonly Figure[] {
  const control = new Control();
  const all = { at: null, asOf: null };
  const day = '2017-06-01';
  // Making the claims is no work of the fold: it is measured apart and taken off.
  const making = timed(() => {
    let n = 0;
    for (const claim of claimsOf(CLAIMS, (chance) => chance.below(PLACES), 1)) n += claim.sentence.length;
    return n;
  }).ms;
  const built = timed(() => {
    control.put(claimsOf(CLAIMS, (chance) => chance.below(PLACES), 1));
    return control.intervals({ at: day, asOf: null }).length;
  });
  const memory = process.memoryUsage().rss / 2 ** 20;
  const [report] = [[...claimsOf(5, (chance) => chance.below(PLACES), 2)]];
  const added = timed(() => {
    control.put(report);
    return control.intervals({ at: day, asOf: null }, ({ id }) =>
      report.some(({ claim }) => claim.places[0]!.id === id),
    );
  });
  const at = timed(() => control.intervals({ at: day, asOf: null }));
  const explained = Array.from(
    { length: 200 },
    (_, i) =>
      timed(() => explainControl(control, { place: placeId((i * 37) % PLACES), part: null, at: day, asOf: null })).ms,
  );
  const crowded = new Control();
  crowded.put(claimsOf(CROWD, () => 7, 3));
  crowded.intervals(all);
  const crowd = timed(() => explainControl(crowded, { place: placeId(7), part: null, at: day, asOf: null }));
  const ms = (figure: string, value: number, goal: number): Figure => ({
    figure,
    value: +value.toFixed(1),
    unit: 'ms',
    better: 'lower',
    goal,
  });
  return [
    ms('speed.million-claims', built.ms - making, 20_000),
    { figure: 'speed.million-claims-memory', value: Math.round(memory), unit: 'MiB', better: 'lower', goal: 1024 },
    ms('speed.new-report', added.ms, 50),
    ms('speed.control-at', at.ms, 100),
    ms('speed.explain-p95', quantile(explained, 0.95), 300),
    ms('speed.explain-10000-claims', crowd.ms, 1000),
  ];
}
