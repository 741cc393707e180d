import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestLabels } from '../../src/reading/names/decode.js';
import { LABELS, labelIndex, labelled, mayFollow } from '../../src/reading/names/labels.js';

const SIZE = LABELS.length;
const numbers = (labels: string): Int32Array => Int32Array.from(labels.split(' '), (l) => labelIndex.get(l)!);

describe('labels', () => {
  test.each([
    ['B-PER', 'L-PER', true],
    ['B-PER', 'I-PER', true],
    ['B-PER', 'L-ORG', false],
    ['B-PER', 'O', false],
    ['O', 'L-PER', false],
    ['L-PER', 'B-PER', true],
    ['U-LOC', 'D-LOC', true],
  ])('%s before %s: %s', (a, b, may) => expect(mayFollow(a, b)).toBe(may));

  test('names of a sequence', () => {
    expect(labelled(numbers('O B-PER L-PER D-LOC P-ORG B-ORG I-ORG L-ORG U-LOC'))).toEqual([
      { from: 1, to: 3, of: 'PER', manner: 'name' },
      { from: 3, to: 4, of: 'LOC', manner: 'deriv' },
      { from: 4, to: 5, of: 'ORG', manner: 'part' },
      { from: 5, to: 8, of: 'ORG', manner: 'name' },
      { from: 8, to: 9, of: 'LOC', manner: 'name' },
    ]);
  });
});

describe('the best sequence', () => {
  const score = fc.integer({ min: -50, max: 50 });
  const total = (labels: readonly number[], emissions: Float64Array, transitions: Float64Array): number =>
    labels.reduce((sum, c, i) => sum + emissions[i * SIZE + c]! + (i ? transitions[labels[i - 1]! * SIZE + c]! : 0), 0);
  const isLegal = (labels: readonly number[]): boolean =>
    labels.every((c, i) => mayFollow(i ? LABELS[labels[i - 1]!]! : 'O', LABELS[c]!)) &&
    mayFollow(LABELS[labels.at(-1)!]!, 'O');

  test('of three words it is the best of all legal ones', () => {
    fc.assert(
      fc.property(
        fc.array(score, { minLength: 3 * SIZE, maxLength: 3 * SIZE }),
        fc.array(score, { minLength: SIZE * SIZE, maxLength: SIZE * SIZE }),
        (e, t) => {
          const [emissions, transitions] = [Float64Array.from(e), Float64Array.from(t)];
          const got = [...bestLabels(3, emissions, transitions)];
          expect(isLegal(got)).toBe(true);
          let best = Number.NEGATIVE_INFINITY;
          for (let a = 0; a < SIZE; a++)
            for (let b = 0; b < SIZE; b++)
              for (let c = 0; c < SIZE; c++)
                if (isLegal([a, b, c])) best = Math.max(best, total([a, b, c], emissions, transitions));
          expect(total(got, emissions, transitions)).toBe(best);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('of no words it is none', () => expect(bestLabels(0, new Float64Array(0), new Float64Array(0))).toHaveLength(0));
});
