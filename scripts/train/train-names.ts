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

/** The rows with those features that stand in them `least` times: what is seen once teaches what will not be seen again. */
function withCommonFeatures(rows: readonly Row[], mask: number, least: number): readonly Row[] {
  const counts = new Uint8Array(mask + 1);
  for (const { features } of rows)
    for (const list of features) for (const f of list) if (counts[f & mask]! < least) counts[f & mask]!++;
  return rows.map((row) => ({
    ...row,
    features: row.features.map((list) => list.filter((f) => counts[f & mask]! >= least)),
  }));
}

/** Numbers from 0 to 1 that are the same each time (xorshift, fixed seed). */
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
/** Gradients under this are not followed. */
const SMALL = 0.002;

class Trainer {
  private readonly lattice = new Lattice();
  private readonly transitions = new Float64Array(SIZE * SIZE);
  private readonly gradient = new Float64Array(SIZE * SIZE);
  private readonly touched = new Int32Array(SIZE);
  private emissions = new Float64Array(0);
  private readonly next = random(7);

  constructor(
    private readonly weights: Weights,
    private readonly drop: number,
  ) {}

  /** Follows the gradient of one sentence; returns how many of its words the weights had wrong. */
  learn(row: Row): number {
    const { lattice } = this;
    const kept = row.features.map((list) => list.filter(() => this.next() >= this.drop));
    this.score(kept);
    lattice.run(kept.length, this.emissions, this.transitions, (i, c) => !row.masked[c] || row.gold[i] === c);
    let wrong = 0;
    kept.forEach((features, i) => {
      const right = row.gold[i]!;
      for (let c = 0; c < SIZE; c++)
        this.gradient[c] = row.weight * ((c === right ? 1 : 0) - lattice.words[i * SIZE + c]!);
      if (lattice.words[i * SIZE + right]! < 0.5) wrong++;
      this.follow(features, 0);
    });
    for (let k = 0; k < SIZE * SIZE; k++) this.gradient[k] = -row.weight * lattice.pairs[k]!;
    for (let i = 1; i < kept.length; i++) this.gradient[row.gold[i - 1]! * SIZE + row.gold[i]!]! += row.weight;
    STEPS.forEach((step, a) => {
      this.follow(Int32Array.of(step), a * SIZE);
    });
    return wrong;
  }

  private score(kept: readonly Int32Array[]): void {
    const size = kept.length * SIZE;
    if (size > this.emissions.length) this.emissions = new Float64Array(size);
    this.emissions.fill(0, 0, size);
    kept.forEach((features, i) => {
      for (const f of features) this.weights.add(f, this.emissions, i * SIZE);
    });
    this.transitions.fill(0);
    STEPS.forEach((step, a) => {
      this.weights.add(step, this.transitions, a * SIZE);
    });
  }

  private follow(features: Int32Array, at: number): void {
    let n = 0;
    for (let c = 0; c < SIZE; c++) if (Math.abs(this.gradient[at + c]!) > SMALL) this.touched[n++] = c;
    if (n) for (const f of features) this.weights.follow(f, this.gradient, at, this.touched, n);
  }
}

/** How names are trained; the defaults are those that did best on GermEval's development set. */
export interface NameTraining {
  readonly epochs?: number;
  /** Features are told apart by this many bits of their hash. */
  readonly bits?: number;
  readonly rate?: number;
  readonly decay?: number;
  /** Features that stand in the rows less often are left out. */
  readonly least?: number;
  /** Share of the features that a sentence is read without. */
  readonly drop?: number;
  /** Weights under this are left out of what is shipped. */
  readonly floor?: number;
  readonly say?: (line: string) => void;
}

/**
 * A linear-chain conditional random field (Lafferty et al. 2001) trained sentence by sentence with AdaGrad (Duchi et al. 2011).
 * In each sentence a share of the features is left out (dropout), so that no list is leaned on alone; the weights of the later
 * rounds are averaged.
 */
export function trainNames(
  sentences: readonly NamedSentence[],
  ground: LabelGround,
  { epochs = 6, bits = 21, rate = 0.5, decay = 1e-5, least = 2, drop = 0.2, floor = 0.08, say }: NameTraining = {},
): Entries {
  const weights = new Weights(bits, rate, decay);
  const rows = withCommonFeatures(rowsOf(sentences, ground), weights.mask, least);
  const trainer = new Trainer(weights, drop);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    let wrong = 0;
    for (const row of shuffled(rows, epoch)) wrong += trainer.learn(row);
    if (epoch * 2 >= epochs) weights.remember();
    say?.(`  names, round ${epoch}: ${wrong} words wrong`);
  }
  return weights.finish(floor);
}
