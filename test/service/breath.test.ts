import { describe, expect, it } from 'vitest';
import { inTurns } from '../../src/service/breath.js';

const work = (ms: number): void => {
  const end = performance.now() + ms;
  while (performance.now() < end);
};

describe('work in turns', () => {
  it('lets others go on in between', async () => {
    let others = 0;
    const timer = setInterval(() => others++, 1);
    const breathe = inTurns();
    for (let i = 0; i < 20; i++) {
      work(10);
      await breathe();
    }
    clearInterval(timer);
    expect(others).toBeGreaterThan(2);
  });

  it('goes on at once while its turn is not over', () => {
    expect(inTurns()()).toBeUndefined();
  });

  it('ends where nobody wants it any more', () => {
    const stop = new AbortController();
    const breathe = inTurns(stop.signal);
    breathe();
    stop.abort(new Error('stopped'));
    expect(() => breathe()).toThrow('stopped');
  });
});
