import { describe, expect, test } from 'vitest';
import { apart, isColour, onDark, shaded } from '../../web/src/colour.js';
import { colourAll, colourIn, PALETTE } from '../../web/src/side.js';

const actor = (name: string, id: string | null = `actor:${name}`) => ({ id, name });

describe('colours', () => {
  test.each([
    ['#000000', '#ffffff', 0.9, 1],
    ['#c62828', '#c62828', 0, 0.001],
    // Red and green of one lightness: told apart by most people, not by all.
    ['#c62828', '#5a7d00', 0, 0.09],
  ])('%s and %s are apart by %d to %d', (one, other, least, most) => {
    expect(apart(one, other)).toBeGreaterThanOrEqual(least);
    expect(apart(one, other)).toBeLessThanOrEqual(most);
  });

  test.each(['paper', 'dark'] as const)('the palette is told apart by all eyes: %s', (theme) => {
    const colours = PALETTE[theme];
    const pairs = colours.flatMap((one, i) => colours.slice(i + 1).map((other) => [one, other, apart(one, other)]));
    expect(pairs.filter(([, , far]) => Number(far) < 0.03)).toEqual([]);
  });

  test('for a dark ground what is dark becomes light', () => {
    const dark = apart(onDark('#212121'), '#202326');
    expect(dark).toBeGreaterThan(0.4);
    expect(isColour(onDark('#c62828'))).toBe(true);
    expect(shaded('#0068a8', 0)).toBe('#0068a8');
    expect(isColour('red')).toBe(false);
  });
});

test('sides keep the colour of the ledger, share one, or get one that is told apart', () => {
  const told = { 'actor:a': '#c62828', 'actor:b': '#c62828', 'actor:c': '#5a7d00' };
  colourAll([actor('d', null), actor('c'), actor('b'), actor('a'), actor('a'), actor('a')], told);
  expect(colourIn('paper', actor('a'))).toBe('#c62828');
  expect(colourIn('paper', actor('b'))).toBe('#c62828');
  expect(PALETTE.paper).toContain(colourIn('paper', actor('c')));
  expect(PALETTE.paper).toContain(colourIn('paper', actor('d', null)));
  expect(colourIn('paper', actor('c'))).not.toBe(colourIn('paper', actor('d', null)));
});
