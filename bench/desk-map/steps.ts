import { Control, PackedSides, POLICY, packPlace, slimClaims } from '../../src/situation/index.js';
import { parseDay } from '../../src/time/index.js';
import { Course } from '../../web/src/fold/course.js';
import { type GroundAnswer, Knowledge } from '../../web/src/fold/knowledge.js';
import { FIRST_DAY } from '../simulator/settings.js';
import { TEN_YEARS, tenYears } from './world.js';

const PLACES = 10_000;
const CLAIMS = 100_000;
const STEPS = 40;
/** As many places are in sight of a map that shows a country. */
const IN_SIGHT = 500;

const quantile = (times: readonly number[], q: number): number =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(q * times.length))] ?? 0;

/** Milliseconds of the processor for one piece of work: what it needs whatever else the machine does meanwhile. */
function timed(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** What the worker of the page does, run here: steps of the day and of knowledge over 10,000 places, 100,000 claims and ten years. */
export function stepFigures() {
  const claims = tenYears(CLAIMS, PLACES);
  const first = parseDay(FIRST_DAY)!;
  const middle = first + Math.floor(TEN_YEARS / 2);
  const control = new Control();
  control.put(claims.filter(({ known }) => known! <= iso(middle)));
  const packed = new PackedSides();
  const places = control.keys().flatMap((key) => packPlace(key, control.course(key), packed) ?? []);
  const bytes = JSON.stringify(places).length;
  const course = new Course(places, POLICY);
  const days = Array.from({ length: 2000 }, (_, i) => first + ((i * 7919) % TEN_YEARS));
  for (const day of days.slice(0, 200)) course.at(day);
  const day = days.map((on) => timed(() => course.at(on)));
  const dated = claims.map((known) => ({ known, since: known.known!, until: null }));
  const holders = [...new Set(claims.flatMap(({ claim }) => claim.agents.flatMap(({ id }) => id ?? [])))];
  const ground: GroundAnswer = {
    ...slimClaims(dated),
    ...{ sides: {}, points: {}, outlets: {}, faceless: [], holders, policy: POLICY },
  };
  let knowledge!: Knowledge;
  const prepare = timed(() => {
    knowledge = new Knowledge(ground, packed, iso(middle));
  });
  const step = (asOf: number, most = Number.POSITIVE_INFINITY) =>
    timed(() => {
      let n = 0;
      for (const key of [...knowledge.step(iso(asOf))]) if (n++ < most) course.set(key, knowledge.fold(key));
      course.at(asOf);
    });
  const byDay = Array.from({ length: STEPS }, (_, i) => step(middle + i + 1));
  const byWeek = Array.from({ length: STEPS / 2 }, (_, i) => step(middle + STEPS + 7 * (i + 1)));
  const year = step(middle - 180, IN_SIGHT);
  return { day, byDay, byWeek, year, prepare, bytes, p95: (times: readonly number[]) => quantile(times, 0.95) };
}
