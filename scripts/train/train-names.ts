import type { Entries } from '../../src/reading/linear-model.js';
import { FEATURES, featuresAt } from '../../src/reading/names/features.js';
import { type LabelGround, seer, transitionFeature } from '../../src/reading/names/label.js';
import { LABELS, labelIndex } from '../../src/reading/names/labels.js';
import { Lattice, Weights } from './names/crf.js';
import type { NamedSentence } from './names/germeval.js';
import { shuffled } from './train-tags.js';

const SIZE = LABELS.length;

interface Row {
  readonly features: readonly Int32Array[];
  readonly gold: Int32Array;
  /** Labels that the corpus does not annotate. */
  readonly masked: Uint8Array;
  readonly weight: number;
}

function rowsOf(sentences: readonly NamedSentence[], ground: LabelGround): readonly Row[] {
  const { see, none } = seer(ground);
  const room = new Int32Array(FEATURES);
  return sentences.map(({ forms, labels, without, weight }) => {
    const seen = see(forms);
    return {
      features: forms.map((_, i) => room.slice(0, featuresAt(seen.sights, seen.around, i, none, room))),
      gold: Int32Array.from(labels, (l) => labelIndex.get(l) ?? 0),
      masked: Uint8Array.from(LABELS, (l) => (without.some((w) => l.endsWith(w) || l.startsWith(w)) ? 1 : 0)),
      weight,
    };
  });
}

/** Random bits that are the same each time. */
function random(seed: number): () => number {
  let x = seed * 2654435761 || 1;
  return () => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return (x >>> 0) / 2 ** 32;
  };
}

const STEPS = Array.from({ length: SIZE }, (_, a) => transitionFeature(a));

/**
 * A linear-chain conditional random field (Lafferty et al. 2001) trained sentence by sentence with AdaGrad. In each sentence a
 * share of the features is left out (dropout), so that no list is leaned on alone.
 */
export function trainNames(
  sentences: readonly NamedSentence[],
  ground: LabelGround,
  { epochs = 12, bits = 21, rate = 0.2, decay = 1e-5, drop = 0.2, floor = 0.02, miss = 0, say = (_: string): void => {} } = {},
): Entries {
  const weights = new Weights(bits, rate, decay);
  const rows = rowsOf(sentences, ground);
  const lattice = new Lattice();
  const transitions = new Float64Array(SIZE * SIZE);
  const gradient = new Float64Array(SIZE * SIZE);
  const touched = new Int32Array(SIZE);
  let emissions = new Float64Array(SIZE * 400);
  const next = random(7);
  const nonzero = (at: number): number => {
    let n = 0;
    for (let c = 0; c < SIZE; c++) if (Math.abs(gradient[at + c]!) > 0.002) touched[n++] = c;
    return n;
  };
  for (let epoch = 1; epoch <= epochs; epoch++) {
    let wrong = 0;
    for (const row of shuffled(rows, epoch)) {
      const count = row.gold.length;
      if (count * SIZE > emissions.length) emissions = new Float64Array(count * SIZE);
      emissions.fill(0, 0, count * SIZE);
      const kept = row.features.map((list) => list.filter(() => next() >= drop));
      for (let i = 0; i < count; i++) {
        const at = i * SIZE;
        for (const f of kept[i]!) weights.add(f, emissions, at);
        if (miss && row.gold[i] !== 0) emissions[at]! += miss;
      }
      transitions.fill(0);
      for (let a = 0; a < SIZE; a++) weights.add(STEPS[a]!, transitions, a * SIZE);
      lattice.run(count, emissions, transitions, (i, c) => !row.masked[c] || row.gold[i] === c);
      for (let i = 0; i < count; i++) {
        const right = row.gold[i]!;
        for (let c = 0; c < SIZE; c++) gradient[c] = row.weight * ((c === right ? 1 : 0) - lattice.words[i * SIZE + c]!);
        if (lattice.words[i * SIZE + right]! < 0.5) wrong++;
        const n = nonzero(0);
        if (n) for (const f of kept[i]!) weights.follow(f, gradient, 0, touched, n);
      }
      for (let k = 0; k < SIZE * SIZE; k++) gradient[k] = -row.weight * lattice.pairs[k]!;
      for (let i = 1; i < count; i++) gradient[row.gold[i - 1]! * SIZE + row.gold[i]!]! += row.weight;
      for (let a = 0; a < SIZE; a++) {
        const n = nonzero(a * SIZE);
        if (n) weights.follow(STEPS[a]!, gradient, a * SIZE, touched, n);
      }
    }
    say(`  names, round ${epoch}: ${wrong} words`);
  }
  return weights.finish(floor);
}
