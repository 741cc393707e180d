import { courseOf } from './course.js';
import type { Evidence, Passed, Weighed } from './evidence.js';
import { goingOf, ongoingOf } from './ongoing.js';
import type { Policy } from './policy.js';
import { holdingOf } from './reasons.js';
import type { InterestOf } from './source.js';
import { bearingOf, supportOf } from './support.js';
import type { Cell } from './view.js';

/** Folds the effects of one cell. */
export function cellOf(effects: readonly Passed[], policy: Policy, interestOf: InterestOf): Cell {
  const course = courseOf(effects, policy, interestOf);
  const { evidence } = course;
  const heaviest = heaviestOf(evidence.weighed);
  const ongoing = ongoingOf(evidence.weighed, byDay(evidence), evidence.cast, policy);
  return {
    course,
    ongoing,
    going: goingOf(ongoing),
    support: supportOf(evidence),
    bearing: bearingOf(evidence.weighed),
    heaviest,
    rank: rankOf(heaviest),
    holding: holdingOf(evidence.weighed, heaviest),
  };
}

/** Indexes of all that is weighed, by the day on which it stands; what stands on none comes last. */
function byDay({ weighed, days }: Evidence): readonly number[] {
  const all: number[] = [];
  const seen = new Uint8Array(weighed.length);
  for (const { told } of days)
    for (const { index, stands } of told) {
      if (!stands) continue;
      all.push(index);
      seen[index] = 1;
    }
  for (let i = 0; i < weighed.length; i++) if (seen[i] === 0) all.push(i);
  return all;
}

/** Indexes of all that counts, the heaviest first. */
function heaviestOf(weighed: readonly Weighed[]): readonly number[] {
  const order: number[] = [];
  for (let i = 0; i < weighed.length; i++) order.push(i);
  return order.sort((a, b) => {
    const [x, y] = [weighed[a]!, weighed[b]!];
    return y.weight - x.weight || (x.effect.claim < y.effect.claim ? -1 : 1);
  });
}

/** The place of each among the heaviest. */
function rankOf(heaviest: readonly number[]): Int32Array {
  const rank = new Int32Array(heaviest.length);
  for (let k = 0; k < heaviest.length; k++) rank[heaviest[k]!] = k;
  return rank;
}
