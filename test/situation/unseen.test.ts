import { expect, it } from 'vitest';
import { bCubed } from '../../bench/events-truth.js';
import { loadEventOptions } from '../../src/service/situation.js';
import { foldEvents } from '../../src/situation/index.js';
import { unseenClaims, unseenKeys, unseenWorld } from './unseen/dossier.js';

it('events of a dossier to which nothing was fitted are mostly those of its keys', async () => {
  const { victimOf, isSequel } = await loadEventOptions();
  const [claims, keys] = [unseenClaims(), unseenKeys()];
  expect(keys.size).toBeGreaterThan(100);
  const events = foldEvents(claims, { at: null, asOf: null }, unseenWorld({ victimOf, isSequel }));
  const of = new Map(
    events.flatMap(({ event, claims: told }) => told.map(({ claim }) => [claim.id, event.id] as const)),
  );
  const { p, r } = bCubed([...keys].map(([id, key]) => ({ key, cluster: of.get(id)! })));
  expect(p).toBeGreaterThan(0.9);
  expect(r).toBeGreaterThan(0.8);
});
