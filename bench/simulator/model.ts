import { beliefOn, courseOf } from '../../src/situation/control/course.js';
import { effectsOf, printedSide } from '../../src/situation/control/effect.js';
import { POLICY, type Policy } from '../../src/situation/control/policy.js';
import { Interests } from '../../src/situation/control/source.js';
import { parseDay } from '../../src/time/index.js';
import { indexOf } from './claims.js';
import type { Estimator } from './estimator.js';
import { ACTORS, FIRST_DAY } from './settings.js';

const ORIGIN = parseDay(FIRST_DAY)!;

/** The fold of the situation with a policy. */
export const model = (policy: Policy = POLICY): Estimator => ({
  name: policy.name,
  prepare: (_, places) => {
    const interests = new Interests(policy);
    for (const entries of places)
      for (const { claim } of entries)
        interests.count(
          (claim.report.publisher ?? '').toLowerCase(),
          printedSide(claim, (id) => id),
          1,
        );
    return (place) => {
      const effects = places[place]!.map(({ claim }) =>
        effectsOf(claim, (id) => id, policy).map(({ effect }) => effect),
      );
      return {
        given: (n) => {
          const passed = effects
            .slice(0, n)
            .flatMap((list) => list.map((effect) => ({ effect, from: 'own' as const, factor: 1 })));
          const course = courseOf(passed, policy, interests.of);
          const actors = course.evidence.sides.map(({ keys }) => keys.map(indexOf));
          return (day) => {
            const states = beliefOn(course, ORIGIN + day);
            const p = new Float64Array(ACTORS);
            actors.forEach((own, i) => {
              for (const actor of own) p[actor]! += states[i + 1]! / own.length;
            });
            return p;
          };
        },
      };
    };
  },
});
