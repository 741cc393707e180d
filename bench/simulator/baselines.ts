import { type Entry, type Estimator, tellsHolder } from './estimator.js';
import { ACTORS } from './settings.js';

const certain = (actor: number): Float64Array => {
  const p = new Float64Array(ACTORS);
  if (actor >= 0) p[actor] = 1;
  return p;
};

/** The day an entry speaks of, as far as it says. */
const validDay = ({ saying }: Entry): number => saying.day ?? saying.known;

/** The holder is who the claim with the latest day says; of two of one day, the one that became known later. */
export const lastClaim: Estimator = {
  name: 'last claim wins',
  prepare: (_, places) => (place) => ({
    given: (n) => {
      const told = places[place]!.slice(0, n).filter(tellsHolder);
      const inOrder = told
        .map((entry, i) => ({ entry, i }))
        .sort((a, b) => validDay(a.entry) - validDay(b.entry) || a.i - b.i);
      return (day) => {
        const last = inOrder.findLast(({ entry }) => validDay(entry) <= day) ?? inOrder[0];
        return certain(last?.entry.saying.actor ?? -1);
      };
    },
  }),
};

const VOTING_DAYS = 90;

/** Each publisher's latest word of the last 90 days is a vote; where nobody voted, the last claim stands. */
export const majority: Estimator = {
  name: 'majority vote',
  prepare: (setting, places) => {
    const fallback = lastClaim.prepare(setting, places);
    return (place) => ({
      given: (n) => {
        const told = places[place]!.slice(0, n).filter(tellsHolder);
        const last = fallback(place).given(n);
        return (day) => {
          const votes = new Map<string, { day: number; actor: number }>();
          for (const entry of told) {
            const on = validDay(entry);
            const { publisher, actor } = entry.saying;
            if (on > day || on <= day - VOTING_DAYS || on < (votes.get(publisher)?.day ?? -1)) continue;
            votes.set(publisher, { day: on, actor });
          }
          const count = new Float64Array(ACTORS);
          // Of equal numbers of votes the latest decides.
          for (const vote of votes.values()) count[vote.actor]! += 1 + vote.day * 1e-6;
          return votes.size === 0 ? last(day) : certain(count.indexOf(Math.max(...count)));
        };
      },
    });
  },
};
