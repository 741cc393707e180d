import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Hand } from '../../web/src/map/hand.js';

const at = (x: number, y: number) => ({ x, y });

describe('a hand on the map', () => {
  test('that shakes while it presses clicks, however often it shakes', () => {
    const near = fc.record({ x: fc.integer({ min: 98, max: 102 }), y: fc.integer({ min: 198, max: 202 }) });
    fc.assert(
      fc.property(fc.array(near, { maxLength: 40 }), (moves) => {
        const hand = new Hand();
        hand.press(1, at(100, 200));
        expect(moves.map((to, i) => hand.move(1, to, i))).toEqual(moves.map(() => null));
        expect(hand.lift(1, 50)).toEqual({ click: true });
      }),
    );
  });

  test('moves of one and two pixels are a click; a step of four is none, and nothing of the way is lost', () => {
    const hand = new Hand();
    hand.press(1, at(10, 10));
    for (const x of [11, 12, 13, 12]) expect(hand.move(1, at(x, 10), x)).toBeNull();
    expect(hand.move(1, at(14, 10), 20)).toEqual({ from: at(10, 10), to: at(14, 10), other: null });
    // Back where it was pressed it is no click any more.
    expect(hand.move(1, at(10, 10), 40)).toEqual({ from: at(14, 10), to: at(10, 10), other: null });
    expect(hand.lift(1, 41)).toEqual({ click: false, speed: { x: -0.2, y: 0 } });
  });

  test('all moves together go from where it was pressed to where it was lifted', () => {
    const anywhere = fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 900 }) });
    fc.assert(
      fc.property(anywhere, fc.array(anywhere, { minLength: 1 }), (pressed, moves) => {
        const hand = new Hand();
        hand.press(1, pressed);
        const drags = moves.flatMap((to, i) => hand.move(1, to, i) ?? []);
        const last = drags.at(-1);
        const gone = drags.reduce(
          (sum, { from, to }) => ({ x: sum.x + to.x - from.x, y: sum.y + to.y - from.y }),
          pressed,
        );
        if (last) expect(gone).toEqual(last.to);
        else expect(hand.lift(1, 99)).toEqual({ click: true });
      }),
    );
  });

  test('two fingers are no click, and give no speed', () => {
    const hand = new Hand();
    hand.press(1, at(0, 0));
    hand.press(2, at(100, 0));
    expect(hand.move(2, at(101, 0), 5)).toEqual({ from: at(100, 0), to: at(101, 0), other: at(0, 0) });
    expect(hand.lift(2, 6)).toBeNull();
    expect(hand.move(1, at(1, 0), 7)).toEqual({ from: at(0, 0), to: at(1, 0), other: null });
    expect(hand.lift(1, 30)).toEqual({ click: false, speed: null });
  });

  test('whose lifting nobody saw holds nothing: the next press clicks', () => {
    const hand = new Hand();
    hand.press(1, at(0, 0));
    expect(hand.lift(1, 1, false)).toEqual({ click: false, speed: null });
    expect(hand.move(1, at(90, 90), 2)).toBeNull();
    expect(hand.lift(1, 3)).toBeNull();
    // Not even its end was told.
    hand.press(1, at(0, 0));
    hand.press(1, at(50, 50));
    expect(hand.lift(1, 4)).toEqual({ click: true });
  });

  test('that stood still before it was lifted throws nothing', () => {
    const hand = new Hand();
    hand.press(1, at(0, 0));
    for (let ms = 0; ms < 50; ms += 10) hand.move(1, at(ms + 5, 0), ms);
    expect(hand.lift(1, 400)).toEqual({ click: false, speed: null });
  });
});
