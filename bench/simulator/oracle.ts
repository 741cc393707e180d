import { type Saying, windowOf } from './claims.js';
import type { Entry, Estimator, PlaceEstimate } from './estimator.js';
import { daysLikely } from './random.js';
import { type Reporter, reportersOf } from './reporters.js';
import { ACTORS, DAYS, type Setting } from './settings.js';

/** Holder × attacker; a place attacked by its own holder is one that nobody attacks. */
const STATES = ACTORS * ACTORS;
/** What no reporter of the kind ever says without cause: kept above zero, since days are stepped and staleness is a mean. */
const NEVER = 1e-3;
/** Changes per place and day that somebody who takes no side makes up. */
const MADE_UP = 1e-6;
const FIGHT = 200;
/** Share of places at a front, about what all worlds come to. */
const FRONT = 2 / 3;
/** Days after which whoever reports has reported. */
const SETTLED = 20;

/** On which days before `known` it can have happened, and how likely, by the true delay and dating of the reporter. */
function daysOf(saying: Saying, { delay, dating }: Reporter): readonly (readonly [number, number])[] {
  const { known, day, told } = saying;
  const window = windowOf(saying) ?? [known - Math.ceil(6 * delay) - 1, known];
  const first = told === 'day' ? day! - 3 : window[0];
  const last = Math.min(known, told === 'day' ? day! + 3 : window[1]);
  const days: [number, number][] = [];
  for (let d = Math.max(0, first); d <= last; d++) {
    const slip = told === 'day' ? (d === day ? 1 - dating.slip : dating.slip / 6) : 1;
    days.push([d, slip * daysLikely(delay, known - d)]);
  }
  const sum = days.reduce((total, [, q]) => total + q, 0);
  return sum > 0 ? days.map(([d, q]) => [d, q / sum]) : [[Math.max(0, Math.min(known, day ?? known)), 1]];
}

/** Rates per day as the filter uses them. Two of three places lie at a front. */
const ratesOf = ({ world: { attack, attackDays, success, handover } }: Setting) => ({
  begins: (attack * FRONT) / (ACTORS - 1),
  handover: handover / (ACTORS - 1),
  stays: 1 - attack * FRONT - handover,
  ends: (1 - success) / attackDays,
  falls: success / attackDays,
});

/** How likely it is that nobody has said yet, so many days after: of a change from one to another, of a day of an attack. */
interface Silence {
  readonly change: readonly Float64Array[];
  readonly fight: readonly Float64Array[];
}

/** Share of the changes that the reporter tells, by whom it helps. */
function seen({ side, coverage, omits }: Reporter, from: number, to: number): number {
  if (side === null || side === to) return coverage;
  return side === from ? coverage * (1 - omits) : 0;
}

function silenceOf(reporters: readonly Reporter[]): Silence {
  const change: Float64Array[] = [];
  const fight: Float64Array[] = [];
  const out = reporters.map(() => 0);
  for (let age = 0; age <= SETTLED; age++) {
    const [quiet, calm] = [new Float64Array(STATES).fill(1), new Float64Array(STATES).fill(1)];
    reporters.forEach((reporter, r) => {
      out[r]! += daysLikely(reporter.delay, age);
      for (let h = 0; h < ACTORS; h++)
        for (let a = 0; a < ACTORS; a++) {
          if (a === h) continue;
          quiet[h * ACTORS + a]! *= 1 - seen(reporter, h, a) * out[r]!;
          const watches = reporter.side === null || reporter.side === h || reporter.side === a;
          if (watches) calm[h * ACTORS + a]! *= 1 - reporter.fights * out[r]!;
        }
    });
    change.push(quiet);
    fight.push(calm);
  }
  return { change, fight };
}

/**
 * A forward–backward filter in steps of a day that is told the rules of the world and, of each reporter, how often he errs, invents, is late, is
 * stale, keeps silent, and which claims are copies. It does not know the map. Times are mixtures over days in the form of a product, which
 * is exact where a place changes hands once in the window.
 */
class OraclePlace implements PlaceEstimate {
  readonly #entries: readonly Entry[];
  readonly #reporters: readonly Reporter[];
  readonly #rates: ReturnType<typeof ratesOf>;
  readonly #silence: Silence;
  readonly #changes = new Float64Array(DAYS * STATES).fill(1);
  readonly #emission = new Float64Array(DAYS * STATES).fill(1);
  readonly #alpha = new Float64Array(DAYS * STATES);
  #done = 0;
  #clean = 0;

  constructor(
    entries: readonly Entry[],
    rates: ReturnType<typeof ratesOf>,
    reporters: readonly Reporter[],
    silence: Silence,
  ) {
    this.#entries = entries;
    this.#rates = rates;
    this.#reporters = reporters;
    this.#silence = silence;
  }

  given(n: number): (day: number) => Float64Array {
    for (; this.#done < n; this.#done++) this.#take(this.#entries[this.#done]!.saying);
    if (n < this.#entries.length)
      return (day) => {
        this.#forward(day);
        return holders(this.#alpha.subarray(day * STATES, (day + 1) * STATES));
      };
    let smoothed: Float64Array | null = null;
    return (day) => {
      if (!smoothed) {
        this.#forward(DAYS - 1);
        smoothed = this.#backward();
      }
      return holders(smoothed.subarray(day * STATES, (day + 1) * STATES));
    };
  }

  #take(saying: Saying): void {
    if (saying.copy) return;
    const reporter = this.#reporters[saying.reporter]!;
    if (saying.kind === 'control') {
      this.#state(saying, reporter);
      return;
    }
    for (const [day, q] of daysOf(saying, reporter)) {
      this.#clean = Math.min(this.#clean, day);
      if (saying.kind === 'fight') this.#fight(saying.actor, day, q);
      else this.#change(saying, reporter, day, q);
    }
  }

  #state({ actor, known }: Saying, { side, error, stale }: Reporter): void {
    const day = Math.max(0, known - Math.round(stale * 0.7));
    this.#clean = Math.min(this.#clean, day);
    const [right, wrong] = side === null ? [1 - error, error / (ACTORS - 1)] : [1, error * 0.1];
    for (let s = 0; s < STATES; s++)
      this.#emission[day * STATES + s]! *= Math.floor(s / ACTORS) === actor ? right : Math.max(wrong, NEVER);
  }

  #fight(attacker: number, day: number, q: number): void {
    // On the last day of an attack the evening is quiet already.
    for (const on of [day, Math.max(0, day - 1)])
      for (let h = 0; h < ACTORS; h++)
        if (h !== attacker) this.#emission[on * STATES + h * ACTORS + attacker]! *= 1 + (q / 2) * FIGHT;
  }

  /** `#changes[from, to]`: how much more likely the saying is where the place went from one to the other on the day. */
  #change({ kind, actor }: Saying, reporter: Reporter, day: number, q: number): void {
    const at = day * STATES;
    const { side, error, falseVictory } = reporter;
    const invented = Math.max(falseVictory, MADE_UP);
    const mistaken = side === null ? error : 0;
    for (let from = 0; from < ACTORS; from++)
      for (let to = 0; to < ACTORS; to++) {
        if (from === to) continue;
        const told = seen(reporter, from, to);
        const said = kind === 'withdrawal' ? from === actor : to === actor;
        const share = said ? 1 - mistaken : mistaken / (ACTORS - 1);
        this.#changes[at + from * ACTORS + to]! *= 1 + (q * told * share) / (invented * (1 - told));
      }
    if (falseVictory === 0 || kind !== 'capture') return;
    for (let h = 0; h < ACTORS; h++)
      for (let a = 0; a < ACTORS; a++)
        // A press service invents the fall of what its side attacks; on the day of the fall the attack is over.
        if (a !== actor && h !== actor) this.#emission[at + h * ACTORS + a]! *= 1 - 0.95 * q;
  }

  /** One day on: `to = from · transition`, the moves weighed with what was said of them until `now`. */
  #step(from: Float64Array, day: number, now: number, to: Float64Array): void {
    const { begins, handover, stays, ends, falls } = this.#rates;
    const quiet = this.#silence.change[Math.min(SETTLED, now - day)]!;
    const at = day * STATES;
    to.fill(0);
    for (let h = 0; h < ACTORS; h++) {
      const calm = h * ACTORS + h;
      to[calm]! += from[calm]! * stays;
      for (let a = 0; a < ACTORS; a++) {
        if (a === h) continue;
        const pair = h * ACTORS + a;
        const taken = this.#changes[at + pair]! * quiet[pair]!;
        to[pair]! += from[calm]! * begins + from[pair]! * (1 - ends - falls);
        to[calm]! += from[pair]! * ends;
        to[a * ACTORS + a]! += taken * (from[calm]! * handover + from[pair]! * falls);
      }
    }
  }

  /** The same day backwards: `to = transition · from`. */
  #stepBack(from: Float64Array, day: number, now: number, to: Float64Array): void {
    const { begins, handover, stays, ends, falls } = this.#rates;
    const quiet = this.#silence.change[Math.min(SETTLED, now - day)]!;
    const at = day * STATES;
    for (let h = 0; h < ACTORS; h++) {
      const calm = h * ACTORS + h;
      to[calm] = from[calm]! * stays;
      for (let a = 0; a < ACTORS; a++) {
        if (a === h) continue;
        const pair = h * ACTORS + a;
        const taken = this.#changes[at + pair]! * quiet[pair]! * from[a * ACTORS + a]!;
        to[calm]! += from[pair]! * begins + taken * handover;
        to[pair] = from[pair]! * (1 - ends - falls) + from[calm]! * ends + taken * falls;
      }
    }
  }

  #seenOn(day: number, state: number, now: number): number {
    return this.#emission[day * STATES + state]! * this.#silence.fight[Math.min(SETTLED, now - day)]![state]!;
  }

  #forward(until: number): void {
    const next = new Float64Array(STATES);
    const first = Math.max(0, Math.min(this.#clean, until - SETTLED));
    for (let day = first; day <= until; day++) {
      next.fill(0);
      if (day === 0) for (let h = 0; h < ACTORS; h++) next[h * ACTORS + h] = 1;
      else this.#step(this.#alpha.subarray((day - 1) * STATES, day * STATES), day, until, next);
      let sum = 0;
      for (let s = 0; s < STATES; s++) sum += next[s]! *= this.#seenOn(day, s, until);
      for (let s = 0; s < STATES; s++) this.#alpha[day * STATES + s] = next[s]! / sum;
    }
    this.#clean = Math.max(0, until - SETTLED);
  }

  /** α times β, day by day from the last. */
  #backward(): Float64Array {
    const last = DAYS - 1;
    const smoothed = new Float64Array(DAYS * STATES);
    let beta = new Float64Array(STATES).fill(1);
    for (let day = last; ; day--) {
      let sum = 0;
      for (let s = 0; s < STATES; s++) sum += smoothed[day * STATES + s] = this.#alpha[day * STATES + s]! * beta[s]!;
      for (let s = 0; s < STATES; s++) smoothed[day * STATES + s]! /= sum;
      if (day === 0) return smoothed;
      for (let s = 0; s < STATES; s++) beta[s]! *= this.#seenOn(day, s, last);
      const before = new Float64Array(STATES);
      this.#stepBack(beta, day, last, before);
      const most = before.reduce((max, one) => Math.max(max, one), 0);
      beta = before.map((one) => one / most);
    }
  }
}

function holders(states: Float64Array): Float64Array {
  const p = new Float64Array(ACTORS);
  for (let s = 0; s < STATES; s++) p[Math.floor(s / ACTORS)]! += states[s]!;
  return p;
}

/** The filter that knows what the model must guess. */
export const oracle: Estimator = {
  name: 'oracle',
  prepare: (setting, places) => {
    const reporters = reportersOf(setting);
    const rates = ratesOf(setting);
    const silence = silenceOf(reporters);
    return (place) => new OraclePlace(places[place]!, rates, reporters, silence);
  },
};
