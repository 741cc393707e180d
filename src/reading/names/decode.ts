import { LABELS, mayFollow } from './labels.js';

const SIZE = LABELS.length;

/** Labels that may stand before each label, and those that may open and close a sentence. */
const BEFORE: readonly Int32Array[] = LABELS.map((b) =>
  Int32Array.from(LABELS.flatMap((a, i) => (mayFollow(a, b) ? [i] : []))),
);
const OPENS = Uint8Array.from(LABELS, (l) => (mayFollow('O', l) ? 1 : 0));
const CLOSES = Uint8Array.from(LABELS, (l) => (mayFollow(l, 'O') ? 1 : 0));

/**
 * The best legal sequence of labels (Viterbi 1967, first order).
 * `emissions`: a score for each word and label, row by row; `transitions`: from each label to each.
 */
export function bestLabels(count: number, emissions: Float64Array, transitions: Float64Array): Int32Array {
  const labels = new Int32Array(count);
  if (!count) return labels;
  let now = new Float64Array(SIZE);
  let next = new Float64Array(SIZE);
  const back = new Uint8Array(count * SIZE);
  for (let c = 0; c < SIZE; c++) now[c] = OPENS[c] ? emissions[c]! : Number.NEGATIVE_INFINITY;
  for (let i = 1; i < count; i++) {
    for (let c = 0; c < SIZE; c++) {
      const before = BEFORE[c]!;
      let best = Number.NEGATIVE_INFINITY;
      let from = before[0]!;
      for (let k = 0; k < before.length; k++) {
        const a = before[k]!;
        const s = now[a]! + transitions[a * SIZE + c]!;
        if (s > best) {
          best = s;
          from = a;
        }
      }
      next[c] = best + emissions[i * SIZE + c]!;
      back[i * SIZE + c] = from;
    }
    [now, next] = [next, now];
  }
  let last = 0;
  for (let c = 1; c < SIZE; c++) if (CLOSES[c] && now[c]! > now[last]!) last = c;
  for (let i = count - 1; i >= 0; i--) {
    labels[i] = last;
    last = back[i * SIZE + last]!;
  }
  return labels;
}
