import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Run, Store } from '../../src/store/index.js';
import { claim, handClock, item, report } from './made.js';

/** What a database has to give for the contract: a new, empty store at each call; `again` opens the same one a second time. */
export interface OpenForTest {
  open(clock: () => Date): Promise<Store>;
  again(clock: () => Date): Promise<Store>;
  /** A path for a backup and a way to open what was written there. */
  backupPath(): string;
  openBackup(path: string, clock: () => Date): Promise<Store>;
}

const FALL = 'Regierungstruppen nahmen Derna am Montag ein.';
const HOLD = 'Die Miliz hält Sirte und rückt auf Bengasi vor.';

/** The contract of every store: what each method does, and what it must not do. */
export function describeStore(name: string, database: OpenForTest): void {
  describe(`store contract: ${name}`, () => {
    const clock = handClock('2024-03-01T10:00:00.000Z');
    let store: Store;
    let run: Run;
    const start = () => store.startRun({ reader: 'reader-1', languages: ['de'], ledger: 'ledger-1' });
    const put = async (...items: Parameters<typeof item>[]) =>
      store.putReports(
        run,
        items.map((parts) => item(...parts)),
      );
    const code = (work: Promise<unknown>) =>
      work.then(
        () => 'no error',
        (error: { code?: string }) => error.code,
      );
    const ids = async (filter: Parameters<Store['claims']>[0]) =>
      (await store.claims(filter)).map((known) => known.claim.id);

    beforeEach(async () => {
      clock.set('2024-03-01T10:00:00.000Z');
      store = await database.open(clock.now);
      run = await start();
    });
    afterEach(() => store.close());

    describe('reports', () => {
      test('a report comes back as it was put', async () => {
        const told = {
          title: 'Derna',
          publisher: 'Blatt',
          url: 'https://example.org/1',
          published: '2018-05-21',
          language: 'de',
          fetched: '2018-05-22',
        };
        const given = report('r1', FALL, told);
        expect(await put([given])).toEqual(['new']);
        expect(await store.report('r1')).toEqual({
          ...given,
          recorded: '2024-03-01T10:00:00.000Z',
          version: 1,
          since: '2018-05-21',
          supersedes: null,
        });
        expect(await store.report(given.hash)).toEqual(await store.report('r1'));
      });

      test.each([
        ['umlauts and emoji', 'Große Übergabe in Łódź 🕊 am Tor.'],
        ['a NUL in the text', 'vor\0nach'],
        ['a surrogate that stands alone', 'vor\ud83dnach'],
        ['nothing', ''],
      ])('text with %s is not changed', async (_name, text) => {
        await put([report('odd', text)]);
        expect((await store.report('odd'))?.text).toBe(text);
      });

      test('the original bytes come back, compressed or not', async () => {
        const cases = [
          Buffer.from(FALL),
          Buffer.from(FALL, 'latin1'),
          Buffer.from(`<p>${FALL}</p>`.repeat(50)),
          Buffer.alloc(0),
        ];
        for (const [index, original] of cases.entries()) {
          const given = report(`r${index}`, `${FALL} ${index}`);
          await store.putReports(run, [{ ...item(given), original, mediaType: 'text/html' }]);
          const back = await store.original(given.hash);
          expect(Buffer.from(back?.bytes ?? []).equals(original)).toBe(true);
          expect(back?.mediaType).toBe('text/html');
        }
      });

      test('what is not held is null', async () => {
        expect(await store.report('nobody')).toBeNull();
        expect(await store.original('nobody')).toBeNull();
        expect(await store.claim('nobody')).toBeNull();
      });

      test('the same content twice is one report, in one batch or two, under any id', async () => {
        expect(await put([report('r1', FALL)], [report('r1', FALL)])).toEqual(['new', 'duplicate']);
        expect(await put([report('copy', FALL)])).toEqual(['duplicate']);
        expect(await store.reports({ versions: 'all' })).toHaveLength(1);
      });

      test('the same id with other content is a new version, in one batch or two', async () => {
        expect(await put([report('r1', FALL)], [report('r1', `${FALL}!`)])).toEqual(['new', 'version']);
        expect(await put([report('r1', `${FALL}!!`)])).toEqual(['version']);
        const versions = await store.reports({ id: 'r1' });
        expect(versions.map(({ version }) => version)).toEqual([1, 2, 3]);
        expect(versions.map(({ supersedes }) => supersedes)).toEqual([null, versions[0]?.hash, versions[1]?.hash]);
        expect((await store.report('r1'))?.text).toBe(`${FALL}!!`);
        expect((await store.reports()).map(({ version }) => version)).toEqual([3]);
      });

      test('pages go through all reports once', async () => {
        await put(
          ...Array.from({ length: 7 }, (_, n) => [report(`r${n}`, `Bericht ${n}`)] as const).map(
            ([r]) => [r] as [typeof r],
          ),
        );
        const pages = [
          await store.reports({ limit: 3 }),
          await store.reports({ limit: 3, offset: 3 }),
          await store.reports({ offset: 6 }),
        ];
        expect(pages.flat().map(({ id }) => id)).toEqual(['r0', 'r1', 'r2', 'r3', 'r4', 'r5', 'r6']);
      });

      test.each([
        ['Derna', ['r1']],
        ['derna MONTAG', ['r1']],
        ['Derna Sirte', []],
        ['hält', ['r2']],
        ['Blitz', ['r2']],
        ['"OR" AND (', []],
        ['', []],
      ])('reports with the words %j', async (words, expected) => {
        await put([report('r1', FALL)], [report('r2', HOLD, { title: 'Blitz' })]);
        expect((await store.reports({ words })).map(({ id }) => id)).toEqual(expected);
      });

      test('standing tells what is held and what is kept out', async () => {
        const [held, gone] = [report('r1', FALL), report('r2', HOLD)];
        await put([held], [gone]);
        await store.forget('r2', 'asked');
        expect([...(await store.standing([held.hash, gone.hash, 'other']))]).toEqual([
          [held.hash, 'held'],
          [gone.hash, 'forgotten'],
        ]);
      });
    });

    describe('claims', () => {
      const derna = claim(FALL, {
        agent: 'Regierungstruppen',
        place: 'Derna',
        placeId: 'place:derna',
        within: 'Libyen',
      });
      const sirte = claim(HOLD, {
        type: 'control',
        agent: 'Miliz',
        place: 'Sirte',
        evidence: 'Die Miliz hält Sirte',
        confidence: 0.4,
      });
      const advance = claim(HOLD, {
        type: 'advance',
        agent: 'Miliz',
        place: 'Bengasi',
        evidence: 'rückt auf Bengasi vor',
        modality: 'claimed',
      });
      beforeEach(async () => {
        await put(
          [report('r2', HOLD, { published: '2019-04-05', publisher: 'Blatt' }), [sirte, advance]],
          [report('r1', FALL, { published: '2018-05-21' }), [derna]],
        );
      });

      test('a claim comes with its sentence, its report and its times', async () => {
        expect(await store.claims({ type: 'control' })).toEqual([
          {
            claim: sirte,
            report: { id: 'r2', hash: report('r2', HOLD).hash, title: null, publisher: 'Blatt', url: null },
            sentence: 'Die Miliz hält Sirte',
            known: '2019-04-05',
            knownByFetch: false,
            recorded: '2024-03-01T10:00:00.000Z',
            judgement: null,
          },
        ]);
      });

      test('claims come by known day, then in the order of the text', async () => {
        expect(await ids({})).toEqual([derna.id, sirte.id, advance.id]);
      });

      test.each([
        ['type', { type: 'advance' }, [advance.id]],
        ['any of several types', { type: ['advance', 'capture'] }, [derna.id, advance.id]],
        ['none of no types', { type: [] }, []],
        ['name of a place', { place: 'derna' }, [derna.id]],
        ['id of a place', { place: 'place:derna' }, [derna.id]],
        ['where a place lies', { place: 'Libyen' }, [derna.id]],
        ['actor', { actor: 'MILIZ' }, [sirte.id, advance.id]],
        ['an actor is no place', { place: 'Miliz' }, []],
        ['actor and place', { actor: 'Miliz', place: 'Sirte' }, [sirte.id]],
        ['modality', { modality: 'claimed' }, [advance.id]],
        ['confidence', { minConfidence: 0.5 }, [derna.id, advance.id]],
        ['report by id', { report: 'r1' }, [derna.id]],
        ['report by hash', { report: report('r2', HOLD).hash }, [sirte.id, advance.id]],
        ['a page', { limit: 1, offset: 1 }, [sirte.id]],
      ])('filter: %s', async (_name, filter, expected) => {
        expect(await ids(filter)).toEqual(expected);
      });

      test('one claim comes with the run that read it', async () => {
        expect(await store.claim(derna.id)).toMatchObject({ claim: derna, run, current: true });
      });

      test('a claim told twice in one reading is one', async () => {
        await put([report('r3', 'Neu.'), [claim('Neu.'), claim('Neu.')]]);
        expect(await ids({ report: 'r3' })).toEqual([claim('Neu.').id]);
      });

      test('findings come back in order', async () => {
        const findings = [
          { span: [3, 5] as const, rule: 'b', reason: 'x' },
          { span: [0, 1] as const, rule: 'a', reason: 'y' },
        ];
        const given = report('r4', 'Befund.');
        await put([given, [], findings]);
        expect(await store.findings(given.hash)).toEqual(findings);
      });
    });

    describe('times', () => {
      const [one, two] = ['Derna fiel.', 'Derna fiel nicht.'];
      const [first, second] = [claim(one), claim(two)];

      test.each([
        ['the day before', '2018-05-20', []],
        ['the day of publication', '2018-05-21', [first.id]],
        ['the month', '2018-05', [first.id]],
        ['the year before', '2017', []],
      ])('as of %s', async (_name, asOf, expected) => {
        await put([report('r1', one, { published: '2018-05-21', fetched: '2018-06-01' }), [first]]);
        expect(await ids({ asOf })).toEqual(expected);
      });

      test('without a day of publication the day of fetching counts, and says so', async () => {
        await put([report('r1', one, { fetched: '2018-06-01' }), [first]]);
        expect(await ids({ asOf: '2018-05-31' })).toEqual([]);
        expect(await store.claims({ asOf: '2018-06-01' })).toMatchObject([{ known: '2018-06-01', knownByFetch: true }]);
      });

      test('without any day a report is known at the latest when it was recorded, and its day stays unknown', async () => {
        await put([report('r1', one), [first]]);
        expect(await ids({ asOf: '2024-02-29' })).toEqual([]);
        expect(await store.claims({ asOf: '2024-03-01' })).toMatchObject([{ known: null, knownByFetch: false }]);
      });

      test.each([
        ['published later', { published: '2018-06-01' }, '2018-05-31', '2018-06-01'],
        [
          'same day of publication, fetched later',
          { published: '2018-05-21', fetched: '2018-05-25' },
          '2018-05-24',
          '2018-05-25',
        ],
        ['same day of publication, recorded later', { published: '2018-05-21' }, '2024-03-01', '2024-03-02'],
      ])('an edit counts from when it was known: %s', async (_name, told, before, from) => {
        await put([report('r1', one, { published: '2018-05-21' }), [first]]);
        clock.set('2024-03-02T08:00:00.000Z');
        await put([report('r1', two, told), [second]]);
        expect(await ids({ asOf: before })).toEqual([first.id]);
        expect(await ids({ asOf: from })).toEqual([second.id]);
        expect(await ids({})).toEqual([second.id]);
        expect(await store.claim(first.id)).toMatchObject({ current: false });
      });

      test('recorded as of: versions, runs and judgements are as the store held them', async () => {
        const given = report('r1', one, { published: '2018-05-21' });
        await put([given, [first]]);
        clock.set('2024-03-05T08:00:00.000Z');
        run = await start();
        const other = claim(one, { type: 'siege' });
        await store.putReading(run, given.hash, { claims: [other], findings: [] });
        await store.judge({
          report: given.hash,
          type: 'siege',
          evidence: other.evidence,
          decision: 'reject',
          retracts: null,
          by: 'ada',
          note: null,
        });
        expect(await ids({ recordedAsOf: '2024-02-29' })).toEqual([]);
        expect(await ids({ recordedAsOf: '2024-03-04' })).toEqual([first.id]);
        expect(await ids({ recordedAsOf: '2024-03-05T07:59:59.999Z' })).toEqual([first.id]);
        expect(await ids({ recordedAsOf: '2024-03-05' })).toEqual([other.id]);
        expect(await store.claims()).toMatchObject([{ judgement: 'rejected' }]);
      });
    });

    describe('runs', () => {
      test('runs keep who read', async () => {
        clock.set('2024-04-01T00:00:00.000Z');
        const later = await store.startRun({ reader: 'reader-2', languages: ['de', 'en'], ledger: 'ledger-2' });
        expect(await store.runs()).toEqual([run, later]);
        expect(later).toMatchObject({
          reader: 'reader-2',
          languages: ['de', 'en'],
          ledger: 'ledger-2',
          started: '2024-04-01T00:00:00.000Z',
        });
        expect(later.id).not.toBe(run.id);
      });

      test('a new run replaces what counts; the old claim can still be asked for', async () => {
        const given = report('r1', FALL);
        const [old, young] = [claim(FALL), claim(FALL, { type: 'control' })];
        await put([given, [old], [{ span: [0, 1], rule: 'old', reason: '' }]]);
        const next = await start();
        await store.putReading(next, given.hash, { claims: [young], findings: [] });
        expect(await ids({})).toEqual([young.id]);
        expect(await store.findings(given.hash)).toEqual([]);
        expect(await store.claim(old.id)).toMatchObject({ current: false, run });
      });

      test('the same run over the same report again replaces its reading', async () => {
        const given = report('r1', FALL);
        await put([given, [claim(FALL)]]);
        await store.putReading(run, given.hash, { claims: [claim(FALL, { type: 'siege' })], findings: [] });
        expect((await store.claims()).map(({ claim: { type } }) => type)).toEqual(['siege']);
      });

      test('a reading fills what was unknown of the report and overwrites nothing', async () => {
        const given = report('r1', FALL, { title: 'Titel' });
        await put([given, [claim(FALL)]]);
        const told = { published: '2018-05-21', title: 'Anders', publisher: 'Blatt' };
        await store.putReading(await start(), given.hash, { claims: [claim(FALL)], findings: [] }, told);
        expect(await store.report('r1')).toMatchObject({
          published: '2018-05-21',
          title: 'Titel',
          publisher: 'Blatt',
          url: null,
        });
        expect(await store.claims({ asOf: '2018-05-21' })).toMatchObject([
          { known: '2018-05-21', report: { publisher: 'Blatt' } },
        ]);
        expect(await store.claims({ asOf: '2018-05-20' })).toEqual([]);
      });

      test('a title told later is found, and forgotten without a trace', async () => {
        const given = report('r1', FALL);
        await put([given]);
        await store.putReading(await start(), given.hash, { claims: [], findings: [] }, { title: 'Küstenstadt' });
        expect(await store.reports({ words: 'Küstenstadt Derna' })).toHaveLength(1);
        expect(await store.forget('r1', 'x')).toMatchObject([{ erased: true }]);
        await put([report('r2', 'Rest.')]);
        expect(await store.reports({ words: 'Küstenstadt' })).toEqual([]);
      });

      test('a reading of a report that is not held is refused', async () => {
        expect(await code(store.putReading(run, 'nobody', { claims: [], findings: [] }))).toBe('report-unknown');
      });
    });

    describe('judgements', () => {
      const taken = claim(FALL, { evidence: 'nahmen Derna am Montag ein' });
      const given = report('r1', FALL);
      const base = {
        report: given.hash,
        type: 'capture',
        evidence: taken.evidence,
        retracts: null,
        by: 'ada',
        note: 'gesehen',
      };
      const judgementNow = async () => (await store.claims())[0]?.judgement;
      beforeEach(() => put([given, [taken]]));

      test('a judgement comes back and stands on the claim', async () => {
        const made = await store.judge({ ...base, decision: 'accept' });
        expect(await store.judgements()).toEqual([
          { ...base, decision: 'accept', id: made.id, made: '2024-03-01T10:00:00.000Z' },
        ]);
        expect(await store.judgements('other')).toEqual([]);
        expect(await judgementNow()).toBe('accepted');
      });

      test('the last one that stands decides; a retraction brings back the one before', async () => {
        await store.judge({ ...base, decision: 'accept' });
        const { id } = await store.judge({ ...base, decision: 'reject' });
        expect(await judgementNow()).toBe('rejected');
        await store.judge({ ...base, decision: 'retract', retracts: id });
        expect(await judgementNow()).toBe('accepted');
        expect(await store.judgements(given.hash)).toHaveLength(3);
      });

      test('it is carried to the claim of a new run whose evidence overlaps', async () => {
        await store.judge({ ...base, decision: 'accept' });
        const next = await start();
        await store.putReading(next, given.hash, {
          claims: [claim(FALL, { evidence: 'Regierungstruppen nahmen Derna am Montag ein' })],
          findings: [],
        });
        expect(await judgementNow()).toBe('accepted');
      });

      test.each([
        ['another type', claim(FALL, { type: 'siege' })],
        ['hardly any overlap', claim(FALL, { evidence: 'Regierungstruppen nahmen' })],
      ])('it is not carried to %s', async (_name, other) => {
        await store.judge({ ...base, decision: 'accept' });
        await store.putReading(await start(), given.hash, { claims: [other], findings: [] });
        expect(await judgementNow()).toBeNull();
      });

      test.each([
        ['a report that is not held', { ...base, report: 'nobody', decision: 'accept' as const }, 'report-unknown'],
        [
          'a retraction of nothing',
          { ...base, decision: 'retract' as const, retracts: 'judgement:99' },
          'judgement-unknown',
        ],
      ])('refused: %s', async (_name, judgement, expected) => {
        expect(await code(store.judge(judgement))).toBe(expected);
      });
    });

    describe('judgements on identity', () => {
      const base = {
        matter: 'actor',
        decision: 'one',
        of: { id: null, name: 'Nordbrigade' },
        is: { id: 'actor:nord', name: 'Nordarmee' },
        report: null,
        from: null,
        to: null,
        retracts: null,
        by: 'ada',
        note: 'ein Name, zwei Blätter',
      } as const;

      test('they come back as they were made, retractions too, in their order', async () => {
        const one = await store.identify(base);
        const two = await store.identify({ ...base, decision: 'two', from: '2018', to: '2019-03' });
        const back = await store.identify({ ...base, decision: 'retract', is: null, retracts: one.id });
        expect(await store.identities()).toEqual([
          { ...base, id: one.id, made: '2024-03-01T10:00:00.000Z' },
          { ...base, decision: 'two', from: '2018', to: '2019-03', id: two.id, made: '2024-03-01T10:00:00.000Z' },
          { ...base, decision: 'retract', is: null, retracts: one.id, id: back.id, made: '2024-03-01T10:00:00.000Z' },
        ]);
        expect((await store.counts()).identities).toBe(3);
      });

      test('a second opening of the store sees them', async () => {
        await store.identify(base);
        const again = await database.again(clock.now);
        expect(await again.identities()).toEqual(await store.identities());
        await again.close();
      });

      test('claims stay what was read', async () => {
        const read = claim(FALL, { agent: 'Regierungstruppen', place: 'Derna' });
        await put([report('r1', FALL), [read]]);
        await store.identify({ ...base, of: { id: null, name: 'Regierungstruppen' } });
        expect((await store.claims())[0]?.claim).toEqual(read);
      });

      test('several names are asked for at once', async () => {
        const read = claim(FALL, { agent: 'Regierungstruppen', place: 'Derna' });
        await put([report('r1', FALL), [read]]);
        expect(await ids({ actor: ['Niemand', 'REGIERUNGSTRUPPEN'], place: ['Derna'] })).toEqual([read.id]);
        expect(await ids({ actor: [] })).toEqual([]);
      });

      test('a report that is forgotten takes those with it that hold for it alone, and what retracts them', async () => {
        const given = report('r1', FALL);
        await put([given]);
        const { id } = await store.identify({ ...base, decision: 'means', report: given.hash });
        await store.identify({ ...base, decision: 'retract', is: null, retracts: id });
        const kept = await store.identify(base);
        await store.forget('r1', 'auf Wunsch');
        expect(await store.identities()).toEqual([kept]);
      });

      test.each([
        ['a report that is not held', { ...base, report: 'nobody' }, 'report-unknown'],
        [
          'a retraction of nothing',
          { ...base, decision: 'retract', is: null, retracts: 'identity:99' },
          'judgement-unknown',
        ],
        ['a retraction without an id', { ...base, decision: 'retract', is: null }, 'judgement-unknown'],
      ] as const)('refused: %s', async (_name, judgement, expected) => {
        expect(await code(store.identify(judgement))).toBe(expected);
        expect(await store.identities()).toEqual([]);
      });

      test('what a finding is about comes back', async () => {
        const given = report('r4', 'Befund.');
        const about = { name: 'Nord', id: null, candidates: [{ id: 'actor:nord', name: 'Nordarmee', score: 1.5 }] };
        const findings = [{ span: [0, 3] as const, rule: 'actor-unknown', reason: 'x', about }];
        await put([given, [], findings]);
        expect(await store.findings(given.hash)).toEqual(findings);
      });
    });

    describe('forget', () => {
      const [one, two] = [report('r1', FALL, { title: 'Titel' }), report('r1', HOLD)];

      test('nothing is left but a tombstone', async () => {
        await put(
          [one, [claim(FALL)], [{ span: [0, 1], rule: 'x', reason: 'y' }]],
          [report('r2', 'Rest.'), [claim('Rest.')]],
        );
        await store.judge({
          report: one.hash,
          type: 'capture',
          evidence: [0, 45],
          decision: 'accept',
          retracts: null,
          by: 'ada',
          note: null,
        });
        expect(await store.forget('r1', 'auf Wunsch')).toEqual([{ hash: one.hash, claims: 1, erased: true }]);
        expect(await store.report('r1')).toBeNull();
        expect(await store.original(one.hash)).toBeNull();
        expect(await store.reports({ words: 'Derna' })).toEqual([]);
        expect(await store.claim(claim(FALL).id)).toBeNull();
        expect(await store.tombstones()).toEqual([
          { hash: one.hash, reason: 'auf Wunsch', forgotten: '2024-03-01T10:00:00.000Z' },
        ]);
        expect(await store.counts()).toEqual({
          reports: 1,
          versions: 1,
          claims: 1,
          findings: 0,
          judgements: 0,
          identities: 0,
          runs: 1,
          tombstones: 1,
        });
      });

      test('readings and the state say what changed', async () => {
        const states = new Set([await store.state()]);
        const changed = async () => {
          const before = states.size;
          states.add(await store.state());
          expect(states.size).toBe(before + 1);
        };
        await put([one, [claim(FALL)]]);
        await changed();
        const [first] = await store.readings();
        expect(first?.hash).toBe(one.hash);
        const run = await store.startRun({ reader: 'next', languages: ['de'], ledger: 'x' });
        await store.putReading(run, one.hash, { claims: [claim(HOLD)], findings: [] });
        await changed();
        const [second] = await store.readings();
        expect(second?.mark).not.toBe(first?.mark);
        const { claim: told, report: of } = (await store.claims())[0]!;
        const decision = { type: told.type, evidence: told.evidence, decision: 'reject', retracts: null } as const;
        await store.judge({ ...decision, report: of.hash, by: 'ich', note: null });
        await changed();
        expect((await store.readings())[0]?.mark).not.toBe(second?.mark);
        expect(await store.readings({ asOf: '1900-01-01' })).toEqual([]);
        await store.forget(one.hash, 'x');
        await changed();
        expect(await store.readings()).toEqual([]);
      });

      test('it is refused when it comes again', async () => {
        await put([one]);
        await store.forget(one.hash, 'x');
        expect(await put([one], [report('other', FALL)])).toEqual(['forgotten', 'forgotten']);
        expect(await store.report('r1')).toBeNull();
      });

      test('an id means all its versions, a hash only one: the version before counts again', async () => {
        await put([one, [claim(FALL)]], [two, [claim(HOLD)]]);
        await store.forget(two.hash, 'x');
        expect(await ids({})).toEqual([claim(FALL).id]);
        await put([report('r1', 'Dritte.')]);
        expect((await store.forget('r1', 'y')).map(({ hash }) => hash)).toEqual([
          one.hash,
          report('r1', 'Dritte.').hash,
        ]);
      });

      test('words of other reports are still found', async () => {
        await put([one], [report('r2', `${FALL} Und Sirte.`)]);
        await store.forget('r1', 'x');
        expect((await store.reports({ words: 'Derna' })).map(({ id }) => id)).toEqual(['r2']);
      });

      test('what is not held is refused; what is forgotten already is forgotten again', async () => {
        expect(await code(store.forget('nobody', 'x'))).toBe('report-unknown');
        await put([one]);
        await store.forget('r1', 'x');
        expect(await store.forget(one.hash, 'x')).toEqual([{ hash: one.hash, claims: 0, erased: true }]);
      });
    });

    describe('what was made of the content', () => {
      const thing = { kind: 'fold', hash: 'program-1' };
      const bytes = Uint8Array.from([0, 1, 254, 255]);

      test('comes back as it was kept, to whoever would make it by the same means', async () => {
        await put([report('r1', FALL)]);
        expect(await store.kept(thing)).toBeNull();
        expect(await store.keep(thing, bytes, await store.state())).toBe(true);
        expect([...(await store.kept(thing))!]).toEqual([...bytes]);
        expect(await store.kept({ ...thing, hash: 'program-2' })).toBeNull();
        expect(await store.kept({ ...thing, kind: 'events' })).toBeNull();
        const other = await database.again(clock.now);
        expect([...(await other.kept(thing))!]).toEqual([...bytes]);
        await other.close();
      });

      test('is kept in place of what was kept before', async () => {
        const state = await store.state();
        await store.keep(thing, bytes, state);
        await store.keep({ ...thing, hash: 'program-2' }, bytes.subarray(1), state);
        expect(await store.kept(thing)).toBeNull();
        expect([...(await store.kept({ ...thing, hash: 'program-2' }))!]).toEqual([1, 254, 255]);
      });

      test('is not kept of a store that has changed meanwhile', async () => {
        const state = await store.state();
        await put([report('r1', FALL)]);
        expect(await store.keep(thing, bytes, state)).toBe(false);
        expect(await store.kept(thing)).toBeNull();
      });

      test('goes with the first report that is forgotten', async () => {
        await put([report('r1', FALL)], [report('r2', HOLD)]);
        await store.keep(thing, bytes, await store.state());
        await store.forget('r1', 'auf Wunsch');
        expect(await store.kept(thing)).toBeNull();
      });
    });

    describe('more than one at a time', () => {
      test('a second connection sees what was acknowledged, and writes beside the first', async () => {
        const second = await database.again(clock.now);
        await put([report('r1', FALL)]);
        expect(await second.report('r1')).not.toBeNull();
        expect(
          await second.putReports(await second.startRun({ reader: 'b', languages: [], ledger: '' }), [
            item(report('r2', HOLD)),
          ]),
        ).toEqual(['new']);
        expect(await store.reports()).toHaveLength(2);
        await second.close();
      });

      test('calls that are not waited for do not mix', async () => {
        const batches = Array.from({ length: 20 }, (_, n) => [report(`r${n}`, `Text ${n}`)] as Parameters<typeof item>);
        await Promise.all(batches.map((parts) => put(parts)));
        expect(await store.counts()).toMatchObject({ reports: 20, versions: 20 });
      });

      test('a batch that fails leaves nothing behind', async () => {
        const broken = { ...item(report('r2', HOLD)), mediaType: null as unknown as string };
        await expect(store.putReports(run, [item(report('r1', FALL)), broken])).rejects.toThrow();
        expect(await store.counts()).toMatchObject({ versions: 0, claims: 0 });
        expect(await put([report('r1', FALL)])).toEqual(['new']);
      });
    });

    describe('what the store says of itself', () => {
      test('nothing, until it is marked; the last mark counts', async () => {
        expect(await store.meta('example')).toBeNull();
        await store.mark('example', 'a');
        await store.mark('example', 'b');
        expect(await store.meta('example')).toBe('b');
      });

      test('how many reports were known from which day on: versions of one report are one', async () => {
        const published = '2018-06-04';
        await put([report('r1', FALL, { published })], [report('r2', HOLD, { published })], [report('r3', 'Ruhe.')]);
        await put([report('r1', `${FALL} Es ist ruhig.`, { published })]);
        expect(await store.days()).toEqual([{ day: published, reports: 2 }]);
      });
    });

    describe('backup', () => {
      test('the copy is a store with the same content, and later changes do not reach it', async () => {
        await put([report('r1', FALL), [claim(FALL)]]);
        const path = database.backupPath();
        await store.backup(path);
        await put([report('r2', HOLD)]);
        const copy = await database.openBackup(path, clock.now);
        expect(await copy.reports()).toEqual([await store.report('r1')]);
        expect(await copy.claims()).toEqual(await store.claims());
        await copy.close();
      });

      test('it does not overwrite', async () => {
        const path = database.backupPath();
        await store.backup(path);
        expect(await code(store.backup(path))).toBe('backup-exists');
      });
    });
  });
}
