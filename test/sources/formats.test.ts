import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { items, write } from './files.js';

const TEXT = 'Die Armee nahm am Sonntag Al-Marj ein.\r\n\r\nDie Rebellen zogen ab – „kampflos“.\n';

describe('a file of one text', () => {
  it('keeps the text as it is and is named by its file', async () => {
    const { reports } = await items([join(write({ 'lage.2018.txt': TEXT }), 'lage.2018.txt')]);
    expect(reports).toHaveLength(1);
    expect(reports[0]).toMatchObject({
      report: { id: 'lage.2018', text: TEXT, published: null, title: null, language: null, fetched: '2024-05-06' },
      mediaType: 'text/plain',
      codes: ['no-date'],
    });
    expect(reports[0]?.report.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('has the day of --published where it names none', async () => {
    const { reports } = await items([join(write({ 'a.txt': TEXT }), 'a.txt')], { published: '2018-05-20' });
    expect(reports[0]).toMatchObject({ report: { published: '2018-05-20' }, codes: [] });
  });

  it('is read whatever its extension', async () => {
    const { reports } = await items([join(write({ bericht: TEXT }), 'bericht')]);
    expect(reports[0]?.report).toMatchObject({ id: 'bericht', text: TEXT });
  });
});

describe('Markdown', () => {
  it.each([
    [
      '---\npublished: 2018-05-20\ntitle: "Lage"\nid: m1\nurl: https://example.org/a\n---\nText.\n',
      'Text.\n',
      { id: 'm1', title: 'Lage', published: '2018-05-20', url: 'https://example.org/a' },
    ],
    ['---\r\npublisher: Blatt\r\ntags:\r\n  - a\r\n---\r\n# Titel\r\n', '# Titel\r\n', { publisher: 'Blatt', id: 'a' }],
    ['---\nDie Armee rückt vor.\n---\nText.', '---\nDie Armee rückt vor.\n---\nText.', { title: null }],
    ['Text.\n---\ntitle: nein\n---\n', 'Text.\n---\ntitle: nein\n---\n', { title: null }],
  ])('%j', async (source, text, fields) => {
    const { reports } = await items([join(write({ 'a.md': source }), 'a.md')]);
    expect(reports[0]?.report).toMatchObject({ ...fields, text });
  });
});

describe('days of publication', () => {
  it.each([
    ['2018-05-20', '2018-05-20'],
    ['2018-05-20T23:30:00+02:00', '2018-05-20'],
    ['2018-05-20T23:30Z', '2018-05-20'],
    ['2018-05-20 10:00:00.5', '2018-05-20'],
    ['2020-02-29', '2020-02-29'],
    ['2019-02-29', null],
    ['20.05.2018', null],
    ['2018-05', null],
    ['2018-13-01', null],
    ['gestern', null],
    ['2018-05-20foo', null],
  ])('%s', async (written, day) => {
    const line = JSON.stringify({ text: TEXT, published: written });
    const { reports } = await items(['-'], { stdin: [line], published: '2001-01-01' });
    expect(reports[0]?.report.published).toBe(day);
    expect(reports[0]?.codes).toEqual(day ? [] : ['bad-date', 'no-date']);
    if (!day) expect(reports[0]?.warnings[0]?.message).toContain(JSON.stringify(written));
  });
});

describe('JSONL', () => {
  it('gives a report a line, and an error for each line that is none', async () => {
    const lines = [
      JSON.stringify({
        id: 'a',
        text: 'Eins.',
        published: '2018-01-01',
        title: 'T',
        publisher: 'P',
        url: 'U',
        language: 'de',
      }),
      '',
      '{"id": "b", "text": ',
      '{"id": "c", "text": 7}',
      '[1]\r',
      JSON.stringify({ text: 'Zwei.', id: 12 }),
      JSON.stringify({ text: '  ' }),
      JSON.stringify({ text: 'Drei.' }),
    ];
    const file = join(write({ 'r.jsonl': `\uFEFF${lines.join('\n')}` }), 'r.jsonl');
    const { reports, errors } = await items([file]);
    expect(reports.map(({ report }) => report.id)).toEqual(['a', '12', 'r:8']);
    expect(reports[0]?.report).toMatchObject({
      text: 'Eins.',
      published: '2018-01-01',
      title: 'T',
      publisher: 'P',
      url: 'U',
      language: 'de',
    });
    expect(errors.map(({ code, details }) => [code, details.line, details.file === file])).toEqual([
      ['input-no-json', 3, true],
      ['input-no-report', 4, true],
      ['input-no-report', 5, true],
      ['input-empty', 7, true],
    ]);
    expect(errors[1]?.message).toContain('text');
    expect(errors[1]?.details).toMatchObject({ came: '7', possible: expect.stringContaining('"text"') });
  });

  it('is split right wherever the pieces of the stream end', async () => {
    const all = Buffer.from(['Öl', 'Straße', '„x“'].map((text) => JSON.stringify({ text })).join('\n'));
    for (let size = 1; size < all.length; size += 3) {
      const pieces = [];
      for (let at = 0; at < all.length; at += size) pieces.push(all.subarray(at, at + size));
      const { reports } = await items(['-'], { stdin: pieces });
      expect(reports.map(({ report }) => report.text)).toEqual(['Öl', 'Straße', '„x“']);
    }
  });

  it('may be of any size, while a line over the limit is refused by itself', async () => {
    async function* stdin() {
      yield Buffer.from('{"id":"a","text":"Eins."}\n{"id":"b","text":"');
      for (let mib = 0; mib < 50; mib++) yield Buffer.alloc(1024 * 1024, 'x');
      yield Buffer.from('"}\n{"id":"c","text":"Drei."}\n');
    }
    const { openSources } = await import('../../src/sources/index.js');
    const seen = [];
    for await (const item of openSources(['-'], { stdin: stdin(), fetched: null }))
      seen.push(item.ok ? item.value.report.id : `${item.error.code} ${item.error.details.line}`);
    expect(seen).toEqual(['a', 'input-too-large 2', 'c']);
  });
});

describe('JSON', () => {
  it.each([
    ['{"id": "x", "text": "Eins."}', ['x'], []],
    ['[{"id": "x", "text": "Eins."}, {"text": "Zwei, [drei]. \\" }"}]', ['x', 'a:1'], []],
    [
      '[\n{"text": "Eins."},\n{"text": },\n{"title": "nichts"},\n{"text": "Vier."}\n]',
      ['a:2', 'a:5'],
      ['input-no-json 3', 'input-no-report 4'],
    ],
    ['[{"text": "Eins."}', ['a:1'], []],
    ['[{"text": "Eins."}] x', ['a:1'], ['input-no-json 1']],
    ['[]', [], ['input-empty undefined']],
    ['{"text": "Eins."}\n{"text": "Zwei."}', [], ['input-no-json undefined']],
    ['"nur Text"', [], ['input-no-report undefined']],
  ])('%j', async (source, ids, codes) => {
    const { reports, errors } = await items([join(write({ 'a.json': source }), 'a.json')]);
    expect(reports.map(({ report }) => report.id)).toEqual(ids);
    expect(errors.map(({ code, details }) => `${code} ${details.line}`)).toEqual(codes);
  });
});

describe('folders and standard input', () => {
  it('takes a folder in the order of names, with the folders in it, without hidden and unknown files', async () => {
    const folder = write({
      'b.txt': 'B.',
      'a/z.txt': 'Z.',
      'a/c.jsonl': '{"id":"c","text":"C."}',
      '.x.txt': 'X.',
      'd.pdf': '%PDF-',
    });
    const { reports, errors } = await items([folder]);
    expect(reports.map(({ report }) => report.id)).toEqual(['c', 'z', 'b']);
    expect(errors).toEqual([]);
  });

  it.each([
    ['one text', ['\n  Die Armee', ' rückt vor.'], [['stdin', '\n  Die Armee rückt vor.']]],
    [
      'JSONL',
      ['  \n', '{"text":', '"Eins."}\n{"text":"Zwei."}'],
      [
        ['stdin:2', 'Eins.'],
        ['stdin:3', 'Zwei.'],
      ],
    ],
  ])('standard input with %s', async (_, stdin, expected) => {
    const { reports } = await items(['-'], { stdin });
    expect(reports.map(({ report }) => [report.id, report.text])).toEqual(expected);
  });

  it('names files of one name in several folders apart, and says so', async () => {
    const folder = write({ '2018/lage.txt': 'Eins.', '2019/lage.txt': 'Zwei.', '2020/lage.txt': 'Eins.' });
    const { reports } = await items([folder]);
    expect(reports.map(({ report }) => report.id.replace(folder, ''))).toEqual(['lage', '/2019/lage', 'lage']);
    expect(reports.map(({ codes }) => codes)).toEqual([
      ['no-date'],
      ['no-date', 'duplicate-id'],
      ['no-date', 'duplicate-report'],
    ]);
  });

  it('keeps ids that were given, and says where they stand twice', async () => {
    const { reports } = await items(['-'], { stdin: ['{"id":"a","text":"Eins."}\n{"id":"a","text":"Zwei."}'] });
    expect(reports.map(({ report }) => report.id)).toEqual(['a', 'a']);
    expect(reports[1]?.codes).toContain('duplicate-id');
    expect(reports[1]?.warnings.at(-1)?.message).toContain('line 1');
  });
});
