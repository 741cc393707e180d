import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LiveSituation } from '../../src/service/live-situation.js';
import { createReader } from '../../src/service/read.js';
import {
  askDisputes,
  askEvents,
  askRelations,
  askStory,
  findEvent,
  type Ground,
  groundOf,
  loadEventOptions,
} from '../../src/service/situation.js';
import { askTollSums, explainEvent } from '../../src/service/situation-explain.js';
import { openStore, type Store } from '../../src/store/index.js';
import { type Report, reportOf } from '../../src/text/index.js';

const folder = mkdtempSync(join(tmpdir(), 'lagebild-situation-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const reader = createReader();

/** A store with what the reader reads of the reports. */
async function read(name: string, reports: readonly Report[]): Promise<Store> {
  const store = await openStore(join(folder, `${name}.db`), { clock: () => new Date('2020-01-01T00:00:00Z') });
  const { claims, run } = await reader;
  const batch = reports.map((report) => {
    const done = claims(report);
    return {
      report,
      original: Buffer.from(report.text),
      mediaType: 'text/plain',
      claims: done.claims,
      findings: done.findings,
    };
  });
  await store.putReports(await store.startRun(run), batch);
  return store;
}

const ground = async (store: Store, asOf: string | null = null): Promise<Ground> =>
  groundOf(store, { asOf }, await loadEventOptions());

describe('events of a store', () => {
  const WIRE =
    'Ein Selbstmordattentäter hat sich am Montag an einem Kontrollpunkt in Derna in die Luft gesprengt. Nach Angaben von Rettern starben sechs Soldaten, zehn weitere wurden verletzt. Die Libysche Nationalarmee sperrte daraufhin alle Zufahrten zum Hafen der Stadt.';
  const reports = [
    reportOf({ id: 'wire', text: WIRE, published: '2018-06-12', publisher: 'Agentur', language: 'de' }),
    reportOf({
      id: 'copy',
      text: WIRE.replace('daraufhin alle Zufahrten', 'die Zufahrten'),
      published: '2018-06-13',
      publisher: 'Blatt',
      language: 'de',
    }),
    reportOf({
      id: 'other',
      text: 'Bei dem Selbstmordanschlag vom Montag auf einen Kontrollpunkt in Derna wurden sieben Soldaten getötet.',
      published: '2018-06-14',
      publisher: 'Stimme',
      language: 'de',
    }),
  ];
  let store: Store;
  beforeAll(async () => {
    store = await read('events', reports);
  });
  afterAll(() => store.close());

  it('what is kept between moments gives what is made anew, and reads each text once', async () => {
    const asked: string[] = [];
    const watched = new Proxy(store, {
      get: (target, name, self) => {
        const value: unknown = Reflect.get(target, name, self);
        if (typeof value !== 'function') return value;
        return (...given: unknown[]) => {
          if (name === 'report' || name === 'reports') asked.push(String(name));
          return value.apply(target, given) as unknown;
        };
      },
    });
    const kept = new LiveSituation(watched, await loadEventOptions());
    for (const asOf of ['2018-06-12', null, '2018-06-13', '2018-06-14'])
      expect((await kept.of({ asOf })).events.map(({ event }) => event)).toEqual(
        (await ground(store, asOf)).events.map(({ event }) => event),
      );
    expect(asked.length).toBe(reports.length);
  });

  it('one happening told three times is one event of two voices, with one toll', async () => {
    const told = await ground(store);
    const bombings = askEvents(told, { place: 'Derna', kind: 'strike' });
    expect(bombings.map(({ event }) => [event.types[0], event.voices])).toEqual([['bombing', 2]]);
    expect(new Set(bombings[0]?.claims.map(({ report }) => report.id))).toEqual(new Set(['wire', 'copy', 'other']));
    const sums = askTollSums(told, { place: 'Derna', period: 'all', byPlace: false, role: 'killed', kind: null });
    expect(sums).toMatchObject([{ low: 6, best: 7, high: 7, events: [bombings[0]?.event.id] }]);
  });

  it('is explained by its claims, by what joined them and by its toll, whichever claim one asks by', async () => {
    const told = await ground(store);
    const [{ event, claims } = { event: null, claims: [] }] = askEvents(told, { kind: 'strike' });
    const explained = explainEvent(told, `event:${claims.at(-1)!.claim.id}`);
    expect(explained?.event.id).toBe(event?.id);
    expect(
      explained?.joints.every(({ weight, evidence }) => weight === evidence.reduce((sum, one) => sum + one.weight, 0)),
    ).toBe(true);
    expect(explained?.toll?.entries[0]?.figures.map(({ use }) => use)).toContain('copy');
    expect(explainEvent(told, 'event:nothing')).toBeNull();
  });

  it('nothing was known before it was published, and unknown names are told', async () => {
    expect(askEvents(await ground(store, '2018-06-11'), {})).toEqual([]);
    const told = await ground(store);
    expect(() => askEvents(told, { place: 'Nirgendwo' })).toThrow(expect.objectContaining({ code: 'place-unknown' }));
    expect(() => askStory(told, {})).toThrow(expect.objectContaining({ code: 'usage' }));
  });

  it('a person parts and joins events, and takes it back', async () => {
    const together = async (): Promise<boolean> => {
      const told = await ground(store);
      const of = (id: string) =>
        findEvent(
          told,
          told.claims.find(({ report, claim }) => report.id === id && claim.type === 'bombing')!.claim.id,
        );
      return of('wire') === of('other');
    };
    const { claims } = await ground(store);
    const [a, b] = ['wire', 'other'].map(
      (id) => claims.find(({ report, claim }) => report.id === id && claim.type === 'bombing')!,
    );
    const place = ({ claim, report }: NonNullable<typeof a>) => ({
      report: report.hash,
      type: claim.type,
      evidence: claim.evidence,
    });
    const by = { by: 'ich', note: null };
    expect(await together()).toBe(true);
    const made = await store.judge({ ...place(a!), decision: 'apart', retracts: null, other: place(b!), ...by });
    expect(made.other).toEqual(place(b!));
    expect(await together()).toBe(false);
    await store.judge({ ...place(a!), decision: 'retract', retracts: made.id, ...by });
    expect(await together()).toBe(true);
    expect((await store.claims({ report: 'wire' })).every(({ judgement }) => judgement === null)).toBe(true);
  });

  it('forgetting a report takes with it what hung on its words', async () => {
    const { claims } = await ground(store);
    const of = (id: string) => claims.find(({ report }) => report.id === id)!;
    const place = (id: string) => ({
      report: of(id).report.hash,
      type: of(id).claim.type,
      evidence: of(id).claim.evidence,
    });
    const made = await store.judge({
      ...place('wire'),
      decision: 'same',
      retracts: null,
      other: place('copy'),
      by: 'ich',
      note: null,
    });
    await store.judge({ ...place('wire'), decision: 'retract', retracts: made.id, by: 'ich', note: null });
    await store.forget('copy', 'test');
    expect((await store.judgements()).filter(({ other }) => other?.report === of('copy').report.hash)).toEqual([]);
  });
});

const SEEDS = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url));

describe.skipIf(!existsSync(SEEDS))('the seeds, as they are read (../shared/seeds)', () => {
  let store: Store;
  beforeAll(async () => {
    const seed = (id: string, published: string): Report =>
      reportOf({ id, text: readFileSync(`${SEEDS}${id}.txt`, 'utf8'), published, language: 'de' });
    store = await read('seeds', [
      seed('000_566689d7ee74da20', '2018-06-11'),
      seed('004_1ef3d171c492a94f', '2018-02-13'),
    ]);
  });
  afterAll(() => store.close());

  it('the strength of the Islamic State is one dispute of three numbers', async () => {
    const disputes = await askDisputes(store, await ground(store), { matter: 'strength' });
    expect(disputes).toHaveLength(1);
    expect(disputes[0]?.about).toBe('strength of Islamischer Staat');
    expect(disputes[0]?.sides.map(({ value }) => value).sort()).toEqual(['300–400', '340 surrendered', 'about 1000']);
    const surrendered = disputes[0]?.sides.find(({ value }) => value === '340 surrendered');
    expect(surrendered?.voices[0]?.sources).toEqual(['Syrische Opposition']);
  });

  it('the wrong word for where Derna lies is a dispute with the gazetteer', async () => {
    const disputes = await askDisputes(store, await ground(store), { matter: 'gazetteer' });
    expect(disputes.map(({ about, sides }) => [about, sides.map(({ voices }) => voices[0]?.stake)])).toEqual([
      ['„westlibyschen“: Derna', ['report', 'gazetteer']],
    ]);
    expect(disputes[0]?.sides[0]?.voices[0]?.sentence).toContain('westlibyschen Küstenstadt Derna');
  });

  it('Tahrir al-Sham carries its former names', async () => {
    const [alias] = askRelations(await ground(store), { kind: 'alias' });
    expect(alias?.a.id).toBe('actor:hayat-tahrir-al-sham');
    expect(alias?.names).toEqual(['Jabhat Fateh al-Sham', 'al-Nusra']);
  });

  it('between Tahrir al-Sham and the Islamic State stand help and betrayal, in this order', async () => {
    const steps = askStory(await ground(store), { actors: ['Islamischer Staat', 'actor:hayat-tahrir-al-sham'] });
    const types = steps.map((step) => step.types[0]);
    expect(types.indexOf('support')).toBeGreaterThanOrEqual(0);
    expect(types.indexOf('violation')).toBeGreaterThan(types.indexOf('support'));
  });
});
