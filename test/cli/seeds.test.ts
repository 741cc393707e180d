import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { file, lagebild } from './command.js';

const SEEDS = new URL('../../../shared/seeds/', import.meta.url);
const DERNA = '000_566689d7ee74da20';
const IDLIB = '004_1ef3d171c492a94f';

interface Cell {
  readonly place: { readonly name: string };
  readonly part: string | null;
  readonly status: string;
  readonly holders: readonly { readonly name: string }[];
  readonly reasons: readonly { readonly claim: string }[];
}

/** The texts of the seeds, read by the program itself; ../shared is not everywhere. */
describe.skipIf(!existsSync(SEEDS))('who holds what by the seeds (../shared/seeds), read by the command', () => {
  const control = (...words: string[]): Cell[] =>
    JSON.parse(lagebild(['control', ...words, '--format', 'json']).out) as Cell[];
  const shown = (cells: readonly Cell[]): Record<string, string> =>
    Object.fromEntries(
      cells.map(({ place, part, status, holders }) => [
        part === null ? place.name : `${place.name} ${part}`,
        [status, ...holders.map(({ name }) => name)].join(' '),
      ]),
    );

  beforeAll(() => {
    const reports = [
      [DERNA, '2018-06-11'],
      [IDLIB, '2018-02-13'],
    ].map(([id, published]) => {
      const text = readFileSync(new URL(`${id}.txt`, SEEDS), 'utf8');
      return JSON.stringify({ id, published, text, language: 'de' });
    });
    const { code, err } = lagebild(['ingest', file('seeds.jsonl', reports.join('\n'))]);
    expect({ code, err: err.includes('error') }).toEqual({ code: 0, err: false });
  });

  it('Derna on 11 June 2018: the town is contested, the Islamists have the centre and the north, the army the quarters', () => {
    const cells = shown(control('--at', '2018-06-11'));
    expect(cells).toMatchObject({
      'Derna centre': 'controlled Shura-Rat der Mudschahedin in Derna',
      'Derna north': 'controlled Shura-Rat der Mudschahedin in Derna',
      Bilad: 'controlled Libysche Nationalarmee',
      'Dheil-el-Wadi': 'controlled Libysche Nationalarmee',
    });
    expect(cells.Derna).toMatch(/^contested /);
  });

  it('as known the day before, nothing of it', () => {
    const cells = control('--at', '2018-06-11', '--as-of', '2018-06-10');
    expect(cells.filter(({ place }) => /Derna|Bilad|Wadi/.test(place.name))).toEqual([]);
  });

  it.each(['Khuwayn al-Kabir', 'al-Khalakhil'])('%s is claimed only, and says by whom', (name) => {
    const [cell] = control('--at', '2018-02-13', '--place', name);
    expect(cell).toMatchObject({ status: 'claimed', holders: [{ name: 'Islamischer Staat' }] });
    const explained = JSON.parse(lagebild(['explain', cell!.reasons[0]!.claim, '--format', 'json']).out) as {
      claim: { claim: { modality: string }; sentence: string };
    };
    expect(explained.claim.claim.modality).toBe('claimed');
    expect(explained.claim.sentence).toContain('Den Berichten zufolge');
  });

  it('between Tahrir al-Sham and the Islamic State stand help, talks, betrayal and fighting, in this order', () => {
    const words = ['story', '--actor', 'Tahrir al-Sham', '--actor', 'Islamischer Staat', '--format', 'json'];
    const steps = JSON.parse(lagebild(words).out) as { types: string[] }[];
    const course = ['support', 'negotiation', 'violation', 'clash'];
    // What else is told of the two (the advance of these days) stands among them.
    expect(steps.map(({ types }) => types[0]).filter((type) => course.includes(type ?? ''))).toEqual(course);
  });

  it('who backs Haftar, and who the government in Tripoli', () => {
    const found = JSON.parse(lagebild(['relations', '--kind', 'support', '--format', 'json']).out) as {
      a: { name: string };
      b: { name: string } | null;
    }[];
    const backers = (whom: RegExp): string[] =>
      found.filter(({ b }) => whom.test(b?.name ?? '')).map(({ a }) => a.name);
    const now = ['Frankreich', 'Russland', 'Vereinigte Arabische Emirate', 'Ägypten'];
    expect(backers(/Haftar/)).toEqual(expect.arrayContaining(now));
    expect(backers(/Tripolis/)).toEqual(expect.arrayContaining(['USA', 'Vereinte Nationen']));
  });

  it('the strength of the Islamic State is one dispute of three numbers, and the wrong word for where Derna lies is one with the gazetteer', () => {
    const found = JSON.parse(lagebild(['disputes', '--format', 'json']).out) as {
      matter: string;
      sides: { value: string }[];
    }[];
    const values = (matter: string): string[][] =>
      found.filter((one) => one.matter === matter).map(({ sides }) => sides.map(({ value }) => value).sort());
    expect(values('strength')).toEqual([['300–400', '340 surrendered', 'about 1000']]);
    expect(values('gazetteer').flat()).toContain('westlibyschen');
  });

  it('why the centre is read so, in German', () => {
    const { code, out } = lagebild([
      'explain',
      '--place',
      'Derna',
      '--part',
      'centre',
      '--at',
      '2018-06-11',
      '--words',
      'de',
    ]);
    expect(code).toBe(0);
    expect(out).toContain('Derna (Zentrum) am 2018-06-11: gehalten');
    expect(out).toContain('Die Islamisten kontrollieren weiterhin das Zentrum und den Norden');
  });

  it.each([
    [['explain', '--place', 'Nirgendwo'], 'cell-unknown'],
    [['control', '--policy', 'mine'], 'policy-unknown'],
    [['diff', '2018-06-11', '2018-06-01'], 'range-reversed'],
    [['diff', '2018-06-11', '2018-06-11', '--as-of-to', '2018-06-01'], 'range-reversed'],
    [['events', '--from', '2018-06-11', '--to', '2018-06-01'], 'range-reversed'],
  ])('%j ends with 2 and says %s', (words, code) => {
    const ended = lagebild(words);
    expect(ended).toMatchObject({ code: 2, out: '', err: expect.stringContaining(`error[${code}]`) });
    expect(ended.err).toContain('what is possible');
  });
});
