import { type Entry, type Estimator, tellsHolder } from './estimator.js';
import { ACTORS } from './settings.js';

/** Days of one item: who held the place in this month. */
const BIN = 30;
const ROUNDS = 20;
/** Added to each count of the table of confusion. */
const SMOOTH = 0.5;

interface Vote {
  readonly worker: number;
  readonly actor: number;
}

const binOf = ({ saying }: Entry): number => Math.floor((saying.day ?? saying.known) / BIN);

function posterior(votes: readonly Vote[], confusion: readonly Float64Array[], prior: Float64Array): Float64Array {
  const logs = prior.map(Math.log);
  for (const { worker, actor } of votes)
    for (let truth = 0; truth < ACTORS; truth++) logs[truth]! += Math.log(confusion[worker]![truth * ACTORS + actor]!);
  const most = Math.max(...logs);
  const p = logs.map((log) => Math.exp(log - most));
  const sum = p.reduce((total, one) => total + one, 0);
  return p.map((one) => one / sum);
}

/** One round: beliefs to tables of confusion and prior (M), and back (E). */
function tables(items: readonly (readonly Vote[])[], beliefs: readonly Float64Array[], workers: number) {
  const confusion = Array.from({ length: workers }, () => new Float64Array(ACTORS * ACTORS).fill(SMOOTH));
  const prior = new Float64Array(ACTORS).fill(1);
  items.forEach((votes, i) => {
    for (let truth = 0; truth < ACTORS; truth++) {
      prior[truth]! += beliefs[i]![truth]!;
      for (const { worker, actor } of votes) confusion[worker]![truth * ACTORS + actor]! += beliefs[i]![truth]!;
    }
  });
  const total = prior.reduce((sum, one) => sum + one, 0);
  for (let t = 0; t < ACTORS; t++) prior[t]! /= total;
  for (const table of confusion)
    for (let t = 0; t < ACTORS; t++) {
      const row = table.subarray(t * ACTORS, (t + 1) * ACTORS);
      const sum = row.reduce((s, one) => s + one, 0);
      for (let a = 0; a < ACTORS; a++) row[a]! /= sum;
    }
  return { confusion, prior };
}

/**
 * Dawid and Skene (1979), "Maximum likelihood estimation of observer error-rates using the EM algorithm": publishers are observers, a place
 * in 30 days is an item. A month without a claim is as the last month with one. The tables are learnt from all claims, those of
 * later days too: more than could be known.
 */
export const dawidSkene: Estimator = {
  name: 'Dawid–Skene',
  prepare: (_, places) => {
    const workers = new Map<string, number>();
    const voteOf = ({ saying: { publisher, actor } }: Entry): Vote => {
      if (!workers.has(publisher)) workers.set(publisher, workers.size);
      return { worker: workers.get(publisher)!, actor };
    };
    const binned = (entries: readonly Entry[]): Map<number, Vote[]> => {
      const bins = new Map<number, Vote[]>();
      for (const entry of entries.filter(tellsHolder)) {
        const bin = bins.get(binOf(entry)) ?? [];
        bins.set(binOf(entry), [...bin, voteOf(entry)]);
      }
      return bins;
    };
    const items = places.flatMap((entries) => [...binned(entries).values()]);
    let beliefs: Float64Array[] = items.map((votes) => {
      const p = new Float64Array(ACTORS).fill(0.01);
      for (const { actor } of votes) p[actor]! += 1;
      const sum = p.reduce((s, one) => s + one, 0);
      return p.map((one) => one / sum);
    });
    let learnt = tables(items, beliefs, workers.size);
    for (let round = 0; round < ROUNDS; round++) {
      beliefs = items.map((votes) => posterior(votes, learnt.confusion, learnt.prior));
      learnt = tables(items, beliefs, workers.size);
    }
    const nobody = new Float64Array(ACTORS);
    return (place) => ({
      given: (n) => {
        const bins = [...binned(places[place]!.slice(0, n))].sort(([a], [b]) => a - b);
        const told = bins.map(([bin, votes]) => ({ bin, p: posterior(votes, learnt.confusion, learnt.prior) }));
        return (day) => (told.findLast(({ bin }) => bin <= Math.floor(day / BIN)) ?? told[0])?.p ?? nobody;
      },
    });
  },
};
