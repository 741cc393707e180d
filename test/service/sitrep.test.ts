import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newLive } from '../../src/service/fold.js';
import { makeSitrep, type Sitrep, sitrepMarkdown } from '../../src/service/sitrep/index.js';
import { situationUses } from '../../src/service/situation-uses.js';
import type { Store } from '../../src/store/index.js';
import { HOSTILE, REPORTS, storeWith } from './http-desk.js';

let store: Store;
let remove: () => Promise<void>;
const make = (question: { from: string; to: string; asOf?: string | null; language?: string }): Promise<Sitrep> =>
  makeSitrep({ store, live: newLive(store) }, situationUses(store), { asOf: null, language: 'de', ...question });

beforeAll(async () => {
  ({ store, remove } = await storeWith([...REPORTS, HOSTILE]));
});
afterAll(() => remove());

const sentences = ({ sections }: Sitrep) => sections.flatMap(({ sentences: of }) => of);

describe('a situation report', () => {
  test('each sentence stands on words of a report, and each note is called for', async () => {
    const sitrep = await make({ from: '2018-06-01', to: '2018-06-30' });
    expect(sentences(sitrep).length).toBeGreaterThan(2);
    for (const { text, notes } of sentences(sitrep)) expect([text, notes.length > 0]).toEqual([text, true]);
    const called = new Set(sentences(sitrep).flatMap(({ notes }) => notes));
    expect([...called].sort((a, b) => a - b)).toEqual(sitrep.notes.map(({ no }) => no));
    for (const { claim, sentence, hash } of sitrep.notes) {
      const known = await store.claim(claim);
      expect([known?.sentence.trim(), known?.report.hash]).toEqual([sentence, hash]);
    }
  });

  test('in German and English it says the same', async () => {
    const span = { from: '2018-06-01', to: '2018-06-30' };
    const [german, english] = [await make(span), await make({ ...span, language: 'en' })];
    expect(german.title).toBe('Lagebericht, 1. Juni 2018 bis 30. Juni 2018');
    expect(english.title).toBe('Situation report, 1 June 2018 to 30 June 2018');
    expect(sentences(german).map(({ notes }) => notes)).toEqual(sentences(english).map(({ notes }) => notes));
    expect(german.figures.map(({ value }) => value)).toEqual(english.figures.map(({ value }) => value));
    expect(sentences(german).map(({ text }) => text)).not.toEqual(sentences(english).map(({ text }) => text));
  });

  test('what was not known yet is not in it', async () => {
    const span = { from: '2018-06-01', to: '2018-06-30' };
    const early = await make({ ...span, asOf: '2018-06-12' });
    expect(early.notes.length).toBeGreaterThan(0);
    expect(early.notes.every(({ known }) => known !== null && known <= '2018-06-12')).toBe(true);
    expect(early.notes.length).toBeLessThan((await make(span)).notes.length);
    expect(early.known).toContain('12. Juni 2018');
  });

  test('days of which nothing is told are said to be empty, not filled', async () => {
    const sitrep = await make({ from: '2001-01-01', to: '2001-01-01' });
    expect(sentences(sitrep)).toEqual([]);
    expect(sitrep.sections.every(({ remark }) => remark !== null)).toBe(true);
  });

  test('as Markdown every note has its footnote, and names and texts are no markup', async () => {
    const sitrep = await make({ from: '2018-06-01', to: '2018-06-30' });
    const text = sitrepMarkdown(sitrep, 'Example');
    for (const { no } of sitrep.notes) {
      expect(text).toContain(`[^${no}]: `);
      expect(text.split(`[^${no}]`).length).toBeGreaterThan(2);
    }
    expect(text).not.toMatch(/(?<!\\)<(?:img|script)/u);
  });

  test('line breaks in a title, a sentence or a name do not break the Markdown', async () => {
    const sitrep = await make({ from: '2018-06-01', to: '2018-06-30' });
    const spoilt = sitrep.notes.map((note) => ({ ...note, title: 'A\n\n## B', sentence: 'One\r\n\r\n- two' }));
    const sources = sitrep.sources.map((source) => ({ ...source, text: `${source.text}\n\n# C` }));
    const lines = sitrepMarkdown({ ...sitrep, notes: spoilt, sources }, null).split('\n');
    const headings = sitrepMarkdown(sitrep, null)
      .split('\n')
      .filter((line) => line.startsWith('#'));
    expect(lines.filter((line) => line.startsWith('#'))).toEqual(headings);
    const notes = lines.filter((line) => line.startsWith('[^'));
    expect(notes).toHaveLength(sitrep.notes.length);
    for (const line of notes) expect(line).toMatch(/„One - two“ – .*A \\#\\# B\.$/u);
  });

  test.each([
    [{ from: '2018-06-30', to: '2018-06-01' }, 'range-reversed'],
    [{ from: '2018-06-01', to: '2018-06-01', language: 'fr' }, 'language-unknown'],
  ])('%o is refused: %s', async (question, code) => {
    await expect(make(question)).rejects.toMatchObject({ code });
  });
});
