import { chmodSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn } from '../../src/sources/folder.js';
import { items, write } from './files.js';

const utf16 = (text: string, mark: boolean, big = false): Buffer => {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
const TEXT = 'Die Kämpfer räumten Öria – „ohne Verluste“, 5 € je Mann.\r\nEnde.';
const latin = Buffer.from(
  TEXT.replace('–', '\x96').replace('„', '\x84').replace('“', '\x93').replace('€', '\x80'),
  'latin1',
);

/** Root may read all: there the work is done as `nobody`, who may look into the folder and no further. */
async function asNobody<T>(folder: string, work: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return work();
  for (const open of [folder, dirname(folder)]) chmodSync(open, 0o755);
  process.seteuid?.(65534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

describe('encodings give the same text', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT), []],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`), []],
    ['Windows-1252', latin, ['decoded-latin1']],
    ['UTF-16 LE with a mark', utf16(TEXT, true), ['decoded-utf16']],
    ['UTF-16 BE with a mark', utf16(TEXT, true, true), ['decoded-utf16']],
    ['UTF-16 LE without', utf16(TEXT, false), ['decoded-utf16']],
    ['UTF-16 BE without', utf16(TEXT, false, true), ['decoded-utf16']],
  ])('%s', async (_, bytes, codes) => {
    const { reports } = await items([join(write({ 'a.txt': bytes }), 'a.txt')], { published: '2018-05-20' });
    expect(reports[0]?.report.text).toBe(TEXT);
    expect(reports[0]?.codes).toEqual(codes);
    expect(Buffer.from(reports[0]?.original ?? [])).toEqual(bytes);
  });

  it('tells letters that were garbled before, and leaves them; a text that only speaks of them is not told', async () => {
    const garbled = Buffer.from(TEXT, 'utf8').toString('latin1').repeat(3);
    const folder = write({
      'a.txt': Buffer.from(`${garbled} fÃ¼r KÃ¤mpfer mÃ¶glich`),
      'b.txt': Buffer.from('Aus „ü“ wird „Ã¼“.'),
    });
    const { reports } = await items([join(folder, 'a.txt'), join(folder, 'b.txt')], { published: '2018-05-20' });
    expect(reports.map(({ codes }) => codes)).toEqual([['decoded-garbled'], []]);
    expect(reports[0]?.report.text).toContain('fÃ¼r');
  });

  it('JSONL in UTF-16 and with a line in Windows-1252', async () => {
    const json = `${JSON.stringify({ text: TEXT })}\n${JSON.stringify({ text: 'Zwei Dörfer.' })}`;
    const wide = await items([join(write({ 'a.jsonl': utf16(json, true) }), 'a.jsonl')]);
    expect(wide.reports.map(({ report }) => report.text)).toEqual([TEXT, 'Zwei Dörfer.']);
    const mixed = Buffer.concat([Buffer.from('{"text":"Öl."}\n'), Buffer.from('{"text":"Dörfer."}', 'latin1')]);
    const { reports } = await items([join(write({ 'b.jsonl': mixed }), 'b.jsonl')]);
    expect(reports.map(({ report, codes }) => [report.text, codes[0]])).toEqual([
      ['Öl.', 'no-date'],
      ['Dörfer.', 'decoded-latin1'],
    ]);
  });

  it('UTF-8 with a broken byte stays UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from('Ä Ö Ü '), Buffer.from([0xff]), Buffer.from(' ß.')]);
    const { reports } = await items([join(write({ 'a.txt': bytes }), 'a.txt')]);
    expect(reports[0]?.report.text).toBe('Ä Ö Ü \uFFFD ß.');
    expect(reports[0]?.codes).toContain('decoded-broken-utf8');
  });
});

describe('what cannot be read is named, and the others are read', () => {
  it.each([
    ['empty', { 'bad.txt': '' }, 'input-empty'],
    ['blank', { 'bad.txt': ' \r\n\t' }, 'input-empty'],
    ['empty JSONL', { 'bad.jsonl': '\n\n' }, 'input-empty'],
    ['empty JSON', { 'bad.json': ' ' }, 'input-empty'],
    ['zero bytes', { 'bad.txt': Buffer.from([1, 2, 0, 0, 65, 0, 0, 7]) }, 'input-binary'],
    ['PNG', { 'bad.txt': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex') }, 'input-binary'],
    ['PDF', { 'bad.txt': '%PDF-1.7\n1 0 obj' }, 'input-binary'],
    ['binary HTML', { 'bad.html': Buffer.from([0x3c, 0, 0, 0, 0x3e]) }, 'input-binary'],
    ['50 MB of text', { 'bad.txt': Buffer.alloc(50_000_000, 'Die Armee rückt vor. ') }, 'input-too-large'],
    ['50 MB in JSON', { 'bad.json': `{"text":"${'a '.repeat(25_000_000)}"}` }, 'input-too-large'],
    ['HTML without text', { 'bad.html': '<html><script>document.write("x")</script></html>' }, 'input-empty'],
    ['JSON of brackets', { 'bad.json': `{"text":${'['.repeat(200_000)}${']'.repeat(200_000)}}` }, 'input-no-report'],
    ['folder without reports', { 'bad/photo.jpg': 'x' }, 'folder-empty'],
    ['missing', {}, 'input-missing'],
  ])('%s', async (_, files, code) => {
    const folder = write({ ...files, 'good.txt': 'Die Armee rückt vor.' } as Record<string, string>);
    const bad = join(folder, Object.keys(files)[0]?.split('/')[0] ?? 'bad.txt');
    const { reports, errors } = await items([bad, join(folder, 'good.txt')]);
    expect(reports.map(({ report }) => report.id)).toEqual(['good']);
    expect(errors.map((error) => error.code)).toEqual([code]);
    expect(errors[0]?.message).toContain(bad);
    expect(errors[0]?.details.file).toBe(bad);
    expect(errors[0]?.details.possible).toBeTruthy();
  });

  it('unreadable file', async () => {
    const folder = write({ 'bad.txt': 'x' });
    chmodSync(join(folder, 'bad.txt'), 0);
    const { errors } = await asNobody(folder, () => items([folder]));
    expect(errors.map((error) => error.code)).toEqual(['input-unreadable']);
  });

  it('a folder in the folder that may not be looked into', async () => {
    const folder = write({ 'a.txt': 'Erstens.', 'closed/b.txt': 'Zweitens.', 'z.txt': 'Drittens.' });
    chmodSync(join(folder, 'closed'), 0);
    const { reports, errors } = await asNobody(folder, () => items([folder]));
    chmodSync(join(folder, 'closed'), 0o755);
    expect(reports.map(({ report }) => report.id)).toEqual(['a', 'z']);
    expect(errors.map(({ details }) => details.file)).toEqual([join(folder, 'closed')]);
  });

  it('a folder that cannot be listed is an item, not the end', async () => {
    const missing = join(write({}), 'gone');
    const found = [];
    for await (const { path, error } of filesIn(missing)) found.push([path, (error as { code?: string }).code]);
    expect(found).toEqual([[missing, 'ENOENT']]);
  });
});

describe('time and memory are bounded', () => {
  it.skipIf(process.platform === 'win32')('links that lead in circles, and to a device that never ends', async () => {
    const folder = write({ 'a.txt': 'Erstens.', 'b/c.txt': 'Zweitens.' });
    symlinkSync('..', join(folder, 'b', 'up.txt'));
    symlinkSync('.', join(folder, 'b', 'self.md'));
    symlinkSync('/dev/zero', join(folder, 'b', 'zero.jsonl'));
    symlinkSync('c.txt', join(folder, 'b', 'link.txt'));
    const { reports, errors } = await items([folder]);
    expect(reports.map(({ report }) => report.id)).toEqual(['a', 'c', 'link']);
    expect(errors).toEqual([]);
  });

  it('nothing but blanks on standard input', async () => {
    const { errors } = await items(['-'], { stdin: Array.from({ length: 40 }, () => ' '.repeat(65_536)) });
    expect(errors.map(({ code }) => code)).toEqual(['input-too-large']);
  });

  it('a page of signs that begin no tag', async () => {
    const page = `<p>Die Armee rückt vor.</p>${'<'.repeat(500_000)} 3 < 4`;
    const { reports } = await items([join(write({ 'a.html': page }), 'a.html')]);
    expect(reports[0]?.report.text).toMatch(/^Die Armee rückt vor\.\s+<{500000} 3 < 4$/);
  }, 10_000);
});

describe('what names a report', () => {
  it('keeps ids apart that differ behind a zero or in half a character', async () => {
    const lines = ['a\0b', 'a\0c', 'a\ud800'].map((id, n) =>
      JSON.stringify({ id, text: `Bericht ${n}.`, title: 'x\0y' }),
    );
    const { reports } = await items([join(write({ 'a.jsonl': lines.join('\n') }), 'a.jsonl')]);
    expect(reports.map(({ report }) => report.id)).toEqual(['a\uFFFDb', 'a\uFFFDc', 'a\uFFFD']);
    expect(reports[0]?.report.title).toBe('x\uFFFDy');
  });
});
