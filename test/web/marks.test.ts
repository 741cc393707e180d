import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LAYERS, layersOf, layersText } from '../../web/src/address/map.js';
import { dayNumber } from '../../web/src/day.js';
import { eventMarks, lookOf, type MarksAnswer, stacksOf } from '../../web/src/map/events.js';
import { FAMILIES, familyOf, GLYPHS } from '../../web/src/map/glyph.js';
import { letterOf } from '../../web/src/map/letter.js';

const PLACES = [
  { id: 'place:a', name: 'A', lat: 1, lon: 2 },
  { id: null, name: 'B', lat: null, lon: null },
];
const answer = (marks: MarksAnswer['marks']): MarksAnswer => ({
  kinds: ['strike', 'fight', 'never-heard-of'],
  statuses: ['asserted', 'claimed', 'announced', 'negated', 'denied'],
  places: PLACES,
  marks,
});
const day = (iso: string) => dayNumber(iso)!;

describe('events on the map', () => {
  test('what did not happen, is only announced or has no day has no mark', () => {
    const marks = eventMarks(
      answer([
        ['happened', 0, '2018-06-02', '2018-06-02', 0, 0, 1],
        ['announced', 0, '2018-06-02', '2018-06-02', 0, 2, 1],
        ['denied by all', 0, '2018-06-02', '2018-06-02', 0, 3, 1],
        ['without a day', 0, null, null, 0, 0, 1],
        ['an end alone', 1, null, '2018-06-01', 0, 1, 1],
      ]),
    );
    expect(marks.map(({ id, sure }) => [id, sure])).toEqual([
      ['an end alone', false],
      ['happened', true],
    ]);
  });

  test('a stack has the events of the days up to the day, newest first; places without a point have none', () => {
    const marks = eventMarks(
      answer([
        ['old', 0, '2018-05-20', '2018-05-20', 0, 0, 1],
        ['long', 1, '2018-05-01', '2018-06-05', 0, 0, 1],
        ['first day of the week', 0, '2018-06-05', '2018-06-05', 0, 0, 1],
        ['day itself', 0, '2018-06-11', '2018-06-11', 0, 0, 1],
        ['tomorrow', 0, '2018-06-12', '2018-06-12', 0, 0, 1],
        ['nowhere', 0, '2018-06-10', '2018-06-10', -1, 0, 1],
        ['no point', 0, '2018-06-10', '2018-06-10', 1, 0, 1],
      ]),
    );
    const stacks = stacksOf(marks, day('2018-06-11'), 7);
    expect(stacks.map(({ place, events }) => [place, events.map(({ id }) => id)])).toEqual([
      ['place:a', ['day itself', 'first day of the week', 'long']],
    ]);
    expect(stacksOf(marks, day('2018-06-11'), 1)[0]?.events.map(({ id }) => id)).toEqual(['day itself']);
  });

  test('a sign is full where a report says one of its events by itself, hollow where all hang on somebody’s word', () => {
    const of = (...statuses: number[]) =>
      lookOf(eventMarks(answer(statuses.map((status, i) => [`e${i}`, 0, '2018-06-01', null, 0, status, 1]))));
    expect(of(1, 4)).toEqual({ families: [['strike', false]], more: 2 });
    expect(of(1, 0)).toEqual({ families: [['strike', true]], more: 2 });
    expect(of(0)).toEqual({ families: [['strike', true]], more: 0 });
  });

  test('no two signs have one outline, and a kind nobody knows has a sign too', () => {
    expect(new Set(FAMILIES.map((family) => GLYPHS[family].path)).size).toBe(FAMILIES.length);
    expect(familyOf('never-heard-of')).toBe('other');
  });
});

test('whatever layers are on, the address says so, and nothing where they are the usual ones', () => {
  fc.assert(
    fc.property(fc.subarray([...LAYERS]), (on) => {
      expect([...layersOf(layersText(new Set(on)))].sort()).toEqual([...on].sort());
    }),
  );
  expect(layersText(layersOf(null))).toBeNull();
});

test.each([
  ['Syrische Armee', 'SA'],
  ['Shura-Rat der Mudschahedin in Derna', 'SR'],
  ['Russland', 'Ru'],
  ['Ägyptische Öl-Wache', 'ÄÖ'],
  ['volksmiliz', 'vo'],
  ['123', ''],
])('%s is told by %s', (name, letters) => {
  expect(letterOf(name)).toBe(letters);
});
