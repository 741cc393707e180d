import { indexOf, knownClaim } from './claims.js';
import { type Entry, type Estimator, tellsHolder } from './estimator.js';
import { sayingsOf } from './reporters.js';
import { ACTORS, DAYS, type Setting } from './settings.js';
import { type World, worldOf } from './world.js';

/** How well an estimator does, over place-days from the first report of a holder on. */
export interface Score {
  readonly placeDays: number;
  /** Share of place-days on which the likeliest actor is not the holder. */
  readonly error: number;
  /** Mean squared distance of the probabilities from what was so; 0 to 2. */
  readonly brier: number;
  /** Mean distance between how sure and how often right, over ten bins of sureness. */
  readonly calibration: number;
}

/** A setting, played out. */
export interface Played {
  readonly setting: Setting;
  readonly world: World;
  readonly places: readonly (readonly Entry[])[];
}

/** Plays a setting: its world, and what is reported of it, place by place in the order in which it became known. */
export function play(setting: Setting): Played {
  const world = worldOf(setting.world, setting.seed);
  const places: Entry[][] = Array.from({ length: world.places }, () => []);
  sayingsOf(setting, world).forEach((saying, no) => {
    const claim = knownClaim(saying, no);
    places[indexOf(claim.claim.places[0]!.id)]!.push({ saying, claim });
  });
  return { setting, world, places };
}

class Tally {
  #days = 0;
  #wrong = 0;
  #brier = 0;
  readonly #bins = Array.from({ length: 10 }, () => ({ n: 0, sure: 0, right: 0 }));

  add(p: ArrayLike<number>, holder: number): void {
    let [top, square, sum] = [0, 0, 0];
    for (let a = 0; a < ACTORS; a++) {
      if (p[a]! > p[top]!) top = a;
      square += (p[a]! - Number(a === holder)) ** 2;
      sum += p[a]!;
    }
    this.#days++;
    // What is given to nobody is an answer too.
    this.#brier += square + Math.max(0, 1 - sum) ** 2;
    const right = p[top]! > 0 && top === holder;
    if (!right) this.#wrong++;
    const bin = this.#bins[Math.min(9, Math.floor(p[top]! * 10))]!;
    bin.n++;
    bin.sure += p[top]!;
    if (right) bin.right++;
  }

  get score(): Score {
    const gap = this.#bins.reduce((sum, { sure, right }) => sum + Math.abs(sure - right), 0);
    return {
      placeDays: this.#days,
      error: this.#wrong / this.#days,
      brier: this.#brier / this.#days,
      calibration: gap / this.#days,
    };
  }
}

/**
 * `now`: each day judged with what was known on that day. `hindsight`: each day judged with all that ever became known.
 */
export function scoreOf(estimator: Estimator, { setting, world, places }: Played): { now: Score; hindsight: Score } {
  const prepared = estimator.prepare(setting, places);
  const [now, hindsight] = [new Tally(), new Tally()];
  places.forEach((entries, place) => {
    const first = entries.findIndex(tellsHolder);
    if (first < 0) return;
    const estimate = prepared(place);
    const holderOn = (day: number): number => world.holders[place * DAYS + day]!;
    for (let n = first + 1; n <= entries.length; n++) {
      const known = entries[n - 1]!.saying.known;
      const until = entries[n]?.saying.known ?? DAYS;
      if (until === known) continue;
      const believed = estimate.given(n);
      for (let day = known; day < until; day++) now.add(believed(day), holderOn(day));
    }
    const believed = estimate.given(entries.length);
    for (let day = entries[first]!.saying.known; day < DAYS; day++) hindsight.add(believed(day), holderOn(day));
  });
  return { now: now.score, hindsight: hindsight.score };
}
