import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { file, folder, lagebild, main } from './command.js';

const TEXT = 'Die Armee nahm am Sonntag die Stadt Almora ein. Bei den Kämpfen wurden 20 Rebellen getötet.';
const report = (id: string, text = TEXT) => JSON.stringify({ id, published: '2018-05-20', text });

describe('read', () => {
  it('prints a page for people and nothing else', () => {
    const { code, out, err } = lagebild(['read', file('almora.txt', TEXT), '--published', '2018-05-20']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.split('\n')[0]).toBe('almora · 2018-05-20');
    expect(out).toContain('Die Armee nahm am Sonntag die Stadt Almora ein.\n');
    expect(out).toMatch(/confidence \d\.\d\d/);
    expect(out).not.toContain('\u001b');
  });

  it('has no colour in pipes, whatever the terminal is called', () => {
    const { out } = lagebild(['read', '-'], { input: TEXT, env: { TERM: 'xterm-256color', COLORTERM: 'truecolor' } });
    expect(out).not.toContain('\u001b');
  });

  it('prints an object a report as jsonl, in the fields of the contract', () => {
    const { code, out } = lagebild(['read', '-', '--format', 'jsonl'], { input: `${report('a')}\n${report('b')}\n` });
    expect(code).toBe(0);
    const read = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(read.map(({ report: { id } }) => id)).toEqual(['a', 'b']);
    expect(Object.keys(read[0])).toEqual(['report', 'claims', 'findings']);
    expect(Object.keys(read[0].report)).toEqual('id hash title publisher url published language text'.split(' '));
    for (const { text, span } of read[0].claims.flatMap((claim: { places: object[] }) => claim.places))
      expect(TEXT.slice(...(span as [number, number]))).toBe(text);
  });

  it.skipIf(!existsSync('/dev/full'))('says so where the output has no room, without a stack', () => {
    const path = file('full.txt', TEXT);
    const shell = `"${process.execPath}" "${main}" read "${path}" > /dev/full`;
    const { status, stderr } = spawnSync('sh', ['-c', shell], { encoding: 'utf8' });
    expect(status).toBe(3);
    expect(stderr).toMatch(/error\[output-failed\]: .*\n {2}what came: .*ENOSPC/);
    expect(stderr).not.toMatch(/\n +at /);
  });

  it('prints an array as json, empty where nothing could be read', () => {
    expect(JSON.parse(lagebild(['read', '-', '--format', 'json'], { input: report('a') }).out)).toHaveLength(1);
    const none = lagebild(['read', 'missing.txt', '--format', 'json']);
    expect({ code: none.code, out: JSON.parse(none.out) }).toEqual({ code: 1, out: [] });
  });

  it.each(['names', 'times', 'quantities'])('prints the layer %s', (layer) => {
    const { out } = lagebild(['read', '-', '--layer', layer, '--format', 'jsonl'], { input: report('a') });
    const read = JSON.parse(out);
    expect(Object.keys(read)).toEqual(['report', layer]);
    for (const { text, span } of read[layer]) expect(TEXT.slice(...(span as [number, number]))).toBe(text);
    expect(lagebild(['read', '-', '--layer', layer], { input: report('a') }).out).toMatch(
      new RegExp(`^a: \\d+ ${layer}\n`),
    );
  });

  it('prints the times and quantities with the fields of the contract', () => {
    const of = (layer: string) =>
      JSON.parse(lagebild(['read', '-', '--layer', layer, '--format', 'jsonl'], { input: report('a') }).out)[layer][0];
    expect(of('times')).toMatchObject({
      text: expect.stringContaining('Sonntag'),
      type: 'DATE',
      start: '2018-05-20',
      end: '2018-05-20',
      precision: 'day',
    });
    expect(Object.keys(of('times'))).toEqual('span text type value start end precision'.split(' '));
    expect(of('quantities')).toMatchObject({ min: 20, max: 20, approx: false });
    expect(Object.keys(of('quantities'))).toEqual('span text min max approx unit counted direction'.split(' '));
  });

  it('reads the sentences and tokens that a CoNLL-U file gives, and tells what is broken in another', () => {
    const rows = (forms: string): string =>
      forms
        .split(' ')
        .map((form, i) => `${i + 1}\t${form}${'\t_'.repeat(8)}\n`)
        .join('');
    // Nobody but the file would cut the sentence here.
    const good = `# newdoc id = d\n# sent_id = eins\n${rows('Die Armee nahm')}\n# sent_id = zwei\n${rows('Almora ein .')}\n`;
    const bad = file('bad.conllu', '1\tJa\n');
    const { code, out, err } = lagebild(['read', bad, '-', '--input', 'conllu', '--layer', 'conllu'], { input: good });
    expect(code).toBe(1);
    expect(err).toContain('conllu-invalid');
    expect(err).toContain('10 columns');
    expect(out).toMatch(/^# newdoc id = d\n# sent_id = eins\n/);
    const written = out.split('\n').map((line) => line.split('\t'));
    expect(written.filter(({ length }) => length === 10).map(([id, form]) => `${id} ${form}`)).toEqual(
      '1 Die,2 Armee,3 nahm,1 Almora,2 ein,3 .'.split(','),
    );
    expect(written.find(([, form]) => form === 'Armee')!.slice(2, 5)).toEqual(['Armee', 'NOUN', 'NN']);
    expect(out).toContain('# sent_id = zwei\n');
    expect(out).toMatch(/Sure=0\.\d\d/);
    const claims = lagebild(['read', '-', '--input', 'conllu', '--format', 'jsonl'], {
      input: `${rows('Die Rebellen eroberten Aleppo .')}\n`,
    });
    expect(JSON.parse(claims.out).claims[0]).toMatchObject({ type: 'capture', evidence: expect.any(Array) });
  });

  it('prints CoNLL-U with a row for each word and its head', () => {
    const { out } = lagebild(['read', '-', '--layer', 'conllu'], { input: 'Am Sonntag nahm die Armee Almora ein.' });
    const rows = out
      .split('\n')
      .filter((line) => /^\d/.test(line))
      .map((line) => line.split('\t'));
    expect(out).toMatch(/^# newdoc id = stdin\n# sent_id = stdin-1\n# text = Am Sonntag nahm die Armee Almora ein\.\n/);
    for (const row of rows) expect(row).toHaveLength(10);
    expect(rows[0]?.[0]).toBe('1-2');
    const words = rows.filter(([id]) => !id?.includes('-'));
    expect(words.map(([id]) => id)).toEqual(words.map((_, index) => String(index + 1)));
    expect(words.filter(([, , , , , , head]) => head === '0')).toHaveLength(1);
  });

  it('says with --trace which words and rules made a claim', () => {
    expect(lagebild(['read', '-', '--trace'], { input: TEXT }).out).toMatch(/frame +\S+, for „/);
    const traced = (...flags: string[]) =>
      JSON.parse(lagebild(['read', '-', '--format', 'jsonl', ...flags], { input: TEXT }).out).claims[0];
    expect(traced('--trace').trace.trigger.text).toBeTruthy();
    expect(traced().trace).toBeUndefined();
  });

  it('reads the others where some cannot be read, and ends with 1', () => {
    const good = file('good.txt', TEXT);
    const bad = file('bad.txt', Buffer.from([0, 1, 2, 3, 0, 0, 0, 1]));
    const { code, out, err } = lagebild(['read', 'missing.txt', bad, good, '-', '--format', 'jsonl'], {
      input: `${report('a')}\n{oops\n`,
    });
    expect(code).toBe(1);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).report.id),
    ).toEqual(['good', 'a']);
    expect(err).toMatch(/error\[input-missing\]: missing\.txt/);
    expect(err).toMatch(/error\[input-binary\]: .*bad\.txt/);
    expect(err).toMatch(/error\[input-no-json\]: -, line 2/);
    expect(err.match(/what is possible:/g)).toHaveLength(3);
    expect(err).toContain('warning[no-date]');
  });

  it('tells a warning that many reports share three times and then how often', () => {
    const input = Array.from({ length: 9 }, (_, i) =>
      JSON.stringify({ id: `r${i}`, text: `Es blieb ruhig. ${i}` }),
    ).join('\n');
    const { code, err } = lagebild(['read', '-', '--format', 'jsonl'], { input });
    expect(code).toBe(0);
    expect(err.match(/^warning\[no-date\]/gm)).toHaveLength(4);
    expect(err).toContain('6 more reports');
  });

  it('shows nothing that a terminal would obey', () => {
    const evil = '\u001b]0;owned\u0007Die Armee \u001b[2Jnahm Almora ein.\u009b31m Danach blieb es in der Stadt ruhig.';
    for (const format of ['text', 'json', 'jsonl'])
      expect(lagebild(['read', '-', '--format', format], { input: evil }).out).not.toMatch(/[^\n\P{Cc}]/u);
    const { out } = lagebild(['read', '-', '--format', 'jsonl'], { input: evil });
    expect(JSON.parse(out).report.text).toBe(evil);
  });

  it('ends quietly where the reader of its output has gone', () => {
    const many = file(
      'many.jsonl',
      Array.from({ length: 3000 }, (_, i) => report(`r${i}`, `Es blieb ruhig. ${i}`)).join('\n'),
    );
    const piped = spawnSync('sh', ['-c', `"${process.execPath}" "${main}" read "${many}" --format jsonl | head -1`], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(piped.stdout.split('\n')).toHaveLength(2);
    expect(piped.stderr).toBe('');
  });
});
