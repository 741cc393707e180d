import { describe, expect, test } from 'vitest';
import { carryJudgements, type Judgement, overlapOf, standingJudgements } from '../../src/store/index.js';

const judgement = (
  no: number,
  decision: Judgement['decision'],
  evidence: readonly [number, number],
  retracts: number | null = null,
): Judgement => ({
  id: `judgement:${no}`,
  report: 'h',
  type: 'capture',
  evidence,
  decision,
  retracts: retracts === null ? null : `judgement:${retracts}`,
  by: 'ada',
  note: null,
  made: `2024-01-0${no}`,
});

const on = (id: string, start: number, end: number, type = 'capture') => ({
  id,
  type,
  evidence: [start, end] as const,
});

test.each([
  [[0, 10], [0, 10], 1],
  [[0, 10], [5, 15], 1 / 3],
  [[0, 10], [10, 20], 0],
  [[0, 10], [20, 30], 0],
  [[5, 5], [5, 5], 1],
] as const)('overlap of %j and %j', (a, b, expected) => {
  expect(overlapOf(a, b)).toBeCloseTo(expected);
});

describe('which judgements stand', () => {
  test.each([
    ['two decisions', [judgement(1, 'accept', [0, 9]), judgement(2, 'reject', [0, 9])], [1, 2]],
    ['one retracted', [judgement(1, 'accept', [0, 9]), judgement(2, 'retract', [0, 9], 1)], []],
    [
      'a retraction retracted',
      [judgement(1, 'accept', [0, 9]), judgement(2, 'retract', [0, 9], 1), judgement(3, 'retract', [0, 9], 2)],
      [1],
    ],
  ])('%s', (_name, judgements, expected) => {
    expect(standingJudgements(judgements).map(({ id }) => Number(id.slice(10)))).toEqual(expected);
  });
});

describe('carrying over', () => {
  test.each([
    ['the same evidence', [on('a', 0, 20)], { a: 'accepted' }],
    ['evidence that grew', [on('a', 0, 30)], { a: 'accepted' }],
    ['less than half in common', [on('a', 0, 50)], {}],
    ['another type', [on('a', 0, 20, 'siege')], {}],
    ['the nearer of two', [on('a', 0, 30), on('b', 0, 22)], { b: 'accepted' }],
    ['two claims on the same words', [on('a', 0, 20), on('b', 0, 20)], { a: 'accepted', b: 'accepted' }],
    ['two that are equally near: neither is guessed', [on('a', 0, 16), on('b', 4, 20)], {}],
    ['no claim at all', [], {}],
  ])('%s', (_name, claims, expected) => {
    const { decisions, lost } = carryJudgements([judgement(1, 'accept', [0, 20])], claims);
    expect(Object.fromEntries(decisions)).toEqual(expected);
    expect(lost).toHaveLength(decisions.size === 0 ? 1 : 0);
  });

  test('the last decision counts', () => {
    const { decisions } = carryJudgements(
      [judgement(1, 'reject', [0, 20]), judgement(2, 'accept', [0, 21])],
      [on('a', 0, 20)],
    );
    expect(decisions.get('a')).toBe('accepted');
  });
});
