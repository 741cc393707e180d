import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ControlInterval, controlAt, POLICY } from '../../src/situation/index.js';
import { controlOn, mapPlaces } from '../../web/src/situation.js';

const cell = (told: Partial<ControlInterval>): ControlInterval => ({
  place: { id: 'place:derna', name: 'Derna', lat: 32.8, lon: 22.6 },
  part: null,
  status: 'controlled',
  holders: [{ id: 'actor:a', name: 'A' }],
  start: '2018-05-01',
  end: null,
  probability: 0.8,
  lastConfirmed: '2018-06-01',
  reasons: [],
  ...told,
});

test('the page fades what is known as the server does', () => {
  const day = fc
    .integer({ min: 0, max: 900 })
    .map((days) => new Date(Date.UTC(2017, 8, 1) + days * 86_400_000).toISOString().slice(0, 10));
  const cells = fc.record({
    start: fc.option(day),
    end: fc.option(day),
    lastConfirmed: fc.option(day),
    course: fc
      .uniqueArray(fc.tuple(day, fc.double({ min: 0, max: 1, noNaN: true })), { selector: ([on]) => on, maxLength: 6 })
      .map((knots) => knots.sort(([a], [b]) => (a < b ? -1 : 1))),
    probability: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  const rounded = (rows: readonly ControlInterval[]) =>
    rows.map(({ probability, ...rest }) => ({ ...rest, probability: probability.toFixed(3) }));
  fc.assert(
    fc.property(fc.array(cells.map(cell)), day, (control, at) => {
      // At the very edge of what holds, rounding decides.
      fc.pre(controlAt(control, at).every(({ probability }) => Math.abs(probability - POLICY.heldFrom) > 0.001));
      fc.pre(control.every(({ probability }) => Math.abs(probability - POLICY.heldFrom) > 0.001));
      const here = controlOn({ control, fading: { heldFrom: POLICY.heldFrom } }, at);
      expect(here.map(({ status }) => status)).toEqual(controlAt(control, at).map(({ status }) => status));
      for (const [i, row] of rounded(controlAt(control, at)).entries())
        expect(Number(rounded(here)[i]?.probability)).toBeCloseTo(Number(row.probability), 2);
    }),
  );
});

test('a place on the map is the whole with its parts; without a point there is none', () => {
  const nowhere = { id: null, name: 'Dorf', lat: null, lon: null };
  const places = mapPlaces([cell({ part: 'north' }), cell({}), cell({ place: nowhere })]);
  expect(places.map(({ key, whole, parts }) => [key, whole?.part, parts.map(({ part }) => part)])).toEqual([
    ['place:derna', null, ['north']],
  ]);
});
