import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { decide } from '../../src/service/judge.js';
import { LiveSituation } from '../../src/service/live-situation.js';
import { createReader } from '../../src/service/read.js';
import { groundOf, loadEventOptions } from '../../src/service/situation.js';
import { askTolls, foldTolls } from '../../src/service/situation-explain.js';
import { situationUses } from '../../src/service/situation-uses.js';
import type { EventOptions } from '../../src/situation/index.js';
import { openStore, type Store } from '../../src/store/index.js';
import { reportOf } from '../../src/text/index.js';

const folder = mkdtempSync(join(tmpdir(), 'lagebild-live-situation-'));
const reader = createReader();
let store: Store;
let world: EventOptions;
beforeAll(async () => {
  store = await openStore(join(folder, 'store.db'), { clock: () => new Date('2020-01-01T00:00:00Z') });
  world = await loadEventOptions();
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function take(id: string, published: string, text: string): Promise<void> {
  const { claims, run } = await reader;
  const report = reportOf({ id, published, text, publisher: id, language: 'de' });
  const { claims: found, findings } = claims(report);
  const one = { report, original: Buffer.from(text), mediaType: 'text/plain', claims: found, findings };
  await store.putReports(await store.startRun(run), [one]);
}

const WIRE =
  'Ein Selbstmordattentäter hat sich am 11. Juni 2018 an einem Kontrollpunkt in Derna in die Luft gesprengt. Nach Angaben von Rettern starben sechs Soldaten, zehn weitere wurden verletzt. Die Libysche Nationalarmee sperrte daraufhin alle Zufahrten zum Hafen der Stadt.';

it('what is kept is what a fold from nothing gives: after reports, copies, versions, decisions, and forgetting', async () => {
  const live = new LiveSituation(store, world);
  const past = { asOf: '2018-06-12' };
  const same = async (): Promise<number> => {
    for (const moment of [{}, past]) {
      const [kept, anew] = [await live.of(moment), await groundOf(store, moment, world)];
      expect(kept.events.map(({ event }) => event)).toEqual(anew.events.map(({ event }) => event));
      expect(kept.claims.map(({ claim }) => claim.id).sort()).toEqual(anew.claims.map(({ claim }) => claim.id).sort());
      expect([...kept.names.places.keys()].sort()).toEqual([...anew.names.places.keys()].sort());
    }
    return (await live.of({})).events.length;
  };
  expect(await same()).toBe(0);
  await take('blatt', '2018-06-13', WIRE.replace('daraufhin alle', 'die'));
  const one = await same();
  expect(one).toBeGreaterThan(0);
  // An earlier one of the same words: what was an original is a copy now, in events that were there already.
  await take('agentur', '2018-06-12', WIRE);
  expect(await same()).toBe(one);
  await take('stimme', '2018-06-14', 'Bei dem Selbstmordanschlag vom 11. Juni in Derna wurden neun Soldaten getötet.');
  const joined = await same();
  await take('stimme', '2018-06-14', 'Die Armee nahm am 12. Juni Sirte ein.');
  await same();
  await take('stimme', '2018-06-14', 'Bei dem Selbstmordanschlag vom 11. Juni in Derna wurden acht Soldaten getötet.');
  expect(await same()).toBe(joined);
  const { claims } = await live.of({});
  const of = (id: string): string =>
    claims.find(({ report, claim }) => report.id === id && claim.type === 'bombing')!.claim.id;
  await decide(store, { claim: of('agentur'), decision: 'apart', with: of('stimme'), by: 'ich' });
  expect(await same()).toBe(joined + 1);
  await decide(store, { claim: of('stimme'), decision: 'retract', by: 'ich' });
  expect(await same()).toBe(joined);
  await decide(store, { claim: of('blatt'), decision: 'reject', by: 'ich' });
  await same();
  await store.forget('agentur', 'Bitte');
  await same();
});

it('one report is read, not all: the store is asked for its claims alone', async () => {
  const asked: unknown[] = [];
  const watched = new Proxy(store, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...given: readonly unknown[]) => {
        if (name === 'claims' || name === 'reports') asked.push(given[0]);
        return Reflect.apply(value, target, given) as unknown;
      };
    },
  });
  const live = new LiveSituation(watched, world);
  await live.of({});
  asked.length = 0;
  await take('neu', '2018-06-20', 'Bei Gefechten in Sirte starben am 19. Juni 2018 drei Soldaten.');
  await live.of({});
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatchObject({ report: expect.any(String) });
  await live.of({});
  expect(asked).toHaveLength(1);
});

it('what is made ahead answers the first question, and what is stopped half way is made by whoever asks next', async () => {
  await take('warm', '2018-06-20', 'Die Armee nahm am 19. Juni 2018 Derna ein.');
  const ahead = situationUses(store, world);
  await ahead.warm();
  const events = await ahead.events({});
  expect(events.length).toBeGreaterThan(0);
  expect(events).toEqual(await situationUses(store, world).events({}));
  const stop = new AbortController();
  stop.abort(new Error('the server stops'));
  const stopped = situationUses(store, world, stop.signal);
  await stopped.warm();
  await expect(stopped.events({})).rejects.toThrow('the server stops');
});

it('tolls added up in turns are those added up at once, and nobody goes on once nobody asks any more', async () => {
  await take('tolls', '2018-06-20', WIRE);
  const [turns, once] = [await groundOf(store, {}, world), await groundOf(store, {}, world)];
  await foldTolls(turns, {});
  const tolls = askTolls(turns, {});
  expect(tolls.length).toBeGreaterThan(0);
  expect(tolls).toEqual(askTolls(once, {}));
  await expect(foldTolls(turns, {}, AbortSignal.abort(new Error('closed')))).rejects.toThrow('closed');
});
