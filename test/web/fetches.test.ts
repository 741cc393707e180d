import { describe, expect, test } from 'vitest';
import { Fetches } from '../../web/src/map/fetches.js';

/** A clock that is set by hand, and a server that can be gone. */
function beginning() {
  const world = { now: 0, gone: true, asked: 0 };
  const fetches = new Fetches(
    async (key) => {
      world.asked++;
      await null;
      if (world.gone) throw new Error('gone');
      return `file ${key}`;
    },
    () => world.now,
  );
  return { world, fetches };
}

describe('what the map fetches', () => {
  test('comes once, for all who want it at once', async () => {
    const { world, fetches } = beginning();
    world.gone = false;
    const [one, two] = [fetches.want(3), fetches.want(3)];
    expect(one).toBe(two);
    expect(fetches.get(3)).toBeUndefined();
    await one;
    expect([fetches.get(3), fetches.want(3), world.asked]).toEqual(['file 3', null, 1]);
  });

  test('and cannot be had is asked for more and more seldom, however often the map moves', async () => {
    const { world, fetches } = beginning();
    const asked: number[] = [];
    for (; world.now < 200_000; world.now += 100) {
      const before = world.asked;
      await fetches.want(3)?.catch(() => {});
      if (world.asked > before) asked.push(world.now / 1000);
    }
    expect(asked).toEqual([0, 1, 3, 7, 15, 31, 63, 123, 183]);
  });

  test('comes when the server is back, and then nothing is waited for', async () => {
    const { world, fetches } = beginning();
    await expect(fetches.want(3)).rejects.toThrow('gone');
    expect([fetches.want(3), fetches.againIn(3)]).toEqual([null, 1000]);
    // Another level has its own wait.
    await expect(fetches.want(4)).rejects.toThrow('gone');
    world.gone = false;
    world.now = 1000;
    expect(fetches.againIn(3)).toBe(0);
    await fetches.want(3);
    expect([fetches.get(3), fetches.againIn(3)]).toEqual(['file 3', 0]);
  });
});
