import { expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/index.js';

const { largestTowns } = loadKnowledge();

test.each([
  ['the coast of eastern Libya', { west: 19, south: 31, east: 24, north: 33.5 }, 'Bengasi'],
  ['over the date line', { west: 170, south: -20, east: -170, north: -10 }, 'Suva'],
])('the largest towns of a box come first: %s', (_, box, first) => {
  const towns = largestTowns(box, 5);
  expect(towns[0]?.name).toBe(first);
  const sizes = towns.map(({ population }) => population ?? 0);
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(towns.every(({ lat }) => (lat ?? 0) >= box.south && (lat ?? 0) <= box.north)).toBe(true);
});

test('open sea has none', () => {
  expect(largestTowns({ west: -40, south: 30, east: -35, north: 35 }, 5)).toEqual([]);
});
