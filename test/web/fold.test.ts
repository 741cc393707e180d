import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  Control,
  type ControlInterval,
  controlAt,
  type DatedClaim,
  FADING,
  type KnownClaim,
  PACKED_PARTS,
  PACKED_STATUS,
  type PackedPlace,
  PackedSides,
  POLICY,
  packPlace,
  slimClaims,
} from '../../src/situation/index.js';
import { dayNumber } from '../../web/src/day.js';
import { Course, NONE } from '../../web/src/fold/course.js';
import { Knowledge } from '../../web/src/fold/knowledge.js';
import { scenario } from '../situation/scenario.js';

const day = fc.integer({ min: 1, max: 56 }).map((n) => new Date(Date.UTC(2020, 0, n)).toISOString().slice(0, 10));
const line = fc
  .record({
    known: day,
    type: fc.constantFrom('control', 'capture', 'withdrawal', 'siege', 'presence', 'offensive', 'clash', 'advance'),
    agents: fc.constantFrom('A', 'B', 'C', 'A,B', '-'),
    place: fc.constantFrom('X', 'Y', 'Z'),
    rest: fc.constantFrom(
      '',
      'part=north',
      'extent=most',
      'mod=claimed src=A',
      'mod=negated',
      'vs=B',
      'ended=1',
      'since=2019-01',
    ),
  })
  .map(({ known, type, agents, place, rest }) => `${known} ${type} ${agents} ${place} ${rest}`);

const dated = (claims: readonly KnownClaim[]): DatedClaim[] =>
  claims.map((known) => ({ known, since: (known.known ?? known.recorded).slice(0, 10), until: null }));

const knownBy = (claims: readonly KnownClaim[], asOf: string | null): KnownClaim[] =>
  claims.filter(({ known, recorded }) => asOf === null || (known ?? recorded).slice(0, 10) <= asOf);

/** What the page makes of a packed course on a day, in the words of the fold. */
function shown(course: Course, sides: PackedSides, on: string) {
  const frame = course.at(dayNumber(on)!);
  return [...frame.status].flatMap((status, cell) => {
    if (status === NONE) return [];
    const part = course.cellPart[cell]!;
    return [
      {
        place: course.heads[course.cellPlace[cell]!]!.name,
        part: part === 0 ? null : PACKED_PARTS[part - 1]!,
        status: PACKED_STATUS[status]!,
        holders: sides.lists[frame.holders[cell]!]!.map((side) => sides.sides[side]!.name),
        probability: frame.probability[cell]! / 250,
      },
    ];
  });
}

const told = (cells: readonly ControlInterval[]) =>
  cells.map(({ place, part, status, holders, probability }) => ({
    place: place.name,
    part,
    status,
    holders: holders.map(({ name }) => name),
    probability,
  }));

const sorted = <T extends { place: string; part: string | null }>(cells: readonly T[]): T[] =>
  [...cells].sort((a, b) => `${a.place} ${a.part}`.localeCompare(`${b.place} ${b.part}`));

function expectSame(course: Course, packed: PackedSides, claims: readonly KnownClaim[], on: string): void {
  const control = new Control();
  control.put(claims);
  const expected = sorted(
    told(
      controlAt(
        control.keys().flatMap((key) => control.course(key)),
        on,
      ),
    ),
  );
  const found = sorted(shown(course, packed, on));
  expect(found.map(({ probability: _, ...rest }) => rest)).toEqual(expected.map(({ probability: _, ...rest }) => rest));
  for (const [i, { probability }] of found.entries()) expect(probability).toBeCloseTo(expected[i]!.probability, 1.9);
}

describe('the fold in the page', () => {
  test('any day of a packed course is what the fold says', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), day, (lines, on) => {
        const claims = scenario(lines.join('\n'));
        const control = new Control();
        control.put(claims);
        const packed = new PackedSides();
        const places = control.keys().map((key) => packPlace(key, control.course(key), packed)!);
        // Packed numbers go through JSON.
        const sent = JSON.parse(JSON.stringify(places)) as PackedPlace[];
        expectSame(new Course(sent, FADING), packed, claims, on);
      }),
      { numRuns: 150, seed: 5 },
    );
  });

  test('another day of knowledge, forward and back, is a fold from nothing of what was known', () => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 20 }),
        fc.array(day, { minLength: 1, maxLength: 6 }),
        day,
        (lines, steps, on) => {
          const claims = scenario(lines.join('\n'));
          const control = new Control();
          control.put(knownBy(claims, steps[0]!));
          const packed = new PackedSides();
          const places = control.keys().map((key) => packPlace(key, control.course(key), packed)!);
          const course = new Course(places, FADING);
          const ground = {
            ...(JSON.parse(JSON.stringify(slimClaims(dated(claims)))) as ReturnType<typeof slimClaims>),
            sides: {},
            points: {},
            policy: POLICY,
            outlets: {},
            holders: ['actor:a', 'actor:b', 'actor:c'],
            faceless: [],
          };
          const knowledge = new Knowledge(ground, packed, steps[0]!);
          for (const asOf of [...steps.slice(1), null]) {
            for (const key of [...knowledge.step(asOf)]) course.set(key, knowledge.fold(key));
            expectSame(course, packed, knownBy(claims, asOf), on);
          }
        },
      ),
      { numRuns: 100, seed: 6 },
    );
  });
});
