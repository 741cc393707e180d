import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { file, folder, lagebild, main } from './command.js';

const line = (id: string, text: string) => JSON.stringify({ id, published: '2018-05-20', text });
const REPORTS = [
  line('eins', 'Die syrische Armee eroberte am Samstag die Stadt Idlib.'),
  line('zwei', 'Die libysche Nationalarmee kontrolliert die Stadt Derna.'),
].join('\n');
const json = (words: readonly string[]) => {
  const { code, out, err } = lagebild([...words, '--format', 'json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out);
};

// Each step stands on those before it, as a person would go.
describe('from reports to answers', () => {
  it('takes reports in, once, and makes a new version of an edited one', () => {
    const all = file('reports.jsonl', REPORTS);
    expect(json(['ingest', all])).toMatchObject({ new: 2, duplicate: 0, failed: 0, store: join(folder, 'store.db') });
    expect(json(['ingest', all])).toMatchObject({ new: 0, duplicate: 2, claims: 0 });
    const edited = file(
      'edited.jsonl',
      line('zwei', 'Die libysche Nationalarmee kontrolliert die Stadt Derna. Es blieb ruhig.'),
    );
    expect(json(['ingest', edited])).toMatchObject({ new: 0, version: 1 });
    expect(lagebild(['ingest', all]).out).toMatch(/^0 new reports, 2 already there; 0 claims\. Store: /);
  });

  it('acknowledges each report on a line of its own', () => {
    const { code, out } = lagebild(['ingest', '-', '--format', 'jsonl'], {
      input: `${line('drei', 'Es blieb ruhig.')}\noops`,
    });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ id: 'drei', status: 'new', claims: expect.any(Number) });
  });

  it('answers who holds what, and on which claim', () => {
    const [interval] = json(['control', '--place', 'Derna', '--at', '2018-05-21']);
    expect(interval).toMatchObject({ place: { name: 'Derna' }, status: 'controlled' });
    expect(lagebild(['control']).out).toMatch(/^place +status +who /);
    expect(json(['control', '--as-of', '2001-01-01'])).toEqual([]);
    const [{ claim, sentence }] = json(['claims', '--type', 'control', '--place', 'Derna']);
    expect(sentence).toContain('Derna');
    const explained = lagebild(['explain', claim.id]);
    expect(explained.out).toContain('Control that stands on it');
    expect(explained.out).toMatch(/frame +control/);
  });

  it('keeps decisions, and takes them back', () => {
    const [{ claim }] = json(['claims', '--type', 'control', '--place', 'Derna']);
    expect(lagebild(['judge', claim.id, 'reject', '--by', 'ich', '--note', 'falsch']).out).toMatch(
      /^rejected by ich: control/,
    );
    expect(json(['claims', '--type', 'control', '--place', 'Derna'])[0].judgement).toBe('rejected');
    expect(json(['reread']).carried).toBe(1);
    expect(lagebild(['judge', claim.id, 'retract']).code).toBe(0);
    expect(json(['claims', '--type', 'control', '--place', 'Derna'])[0].judgement).toBeNull();
    expect(lagebild(['judge', claim.id, 'retract'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('judgement-unknown'),
    });
  });

  it('exports control and claims as GeoJSON', () => {
    const { code, out } = lagebild(['export', 'geojson']);
    expect({ code, type: JSON.parse(out).type }).toEqual({ code: 0, type: 'FeatureCollection' });
    expect(lagebild(['export', 'geojson', '--of', 'claims', '--out', 'claims.geojson']).out).toBe('');
    expect(existsSync(join(folder, 'claims.geojson'))).toBe(true);
  });

  it('copies the store, and makes it again from the copy', () => {
    expect(lagebild(['backup', 'copy.db']).out).toMatch(/^Backup: .*copy\.db \(3 reports, /);
    expect(lagebild(['backup', 'copy.db'])).toMatchObject({ code: 3, err: expect.stringContaining('backup-exists') });
    expect(lagebild(['restore', 'copy.db'])).toMatchObject({ code: 3, err: expect.stringContaining('--force') });
    expect(lagebild(['restore', 'copy.db', '--store', 'second.db'])).toMatchObject({ code: 0 });
    expect(json(['claims', '--store', 'second.db'])).toEqual(json(['claims']));
  });

  it('forgets a report, and keeps it out', () => {
    expect(lagebild(['forget', 'zwei', '--reason', 'zurückgezogen']).out).toMatch(
      /^Forgotten: 2 versions with \d+ claims/,
    );
    expect(json(['claims', '--report', 'zwei'])).toEqual([]);
    expect(json(['ingest', join(folder, 'reports.jsonl')])).toMatchObject({ new: 0, duplicate: 1, forgotten: 1 });
    expect(lagebild(['forget', 'zwei'])).toMatchObject({ code: 2, err: expect.stringContaining('report-unknown') });
    expect(lagebild(['explain', 'nichts'])).toMatchObject({ code: 2, err: expect.stringContaining('claim-unknown') });
  });
});

describe('serve', () => {
  it('answers until it is stopped, and ends with 0', async () => {
    const server = spawn(process.execPath, [main, 'serve', '--port', '0', '--store', join(folder, 'served.db')]);
    const ended = new Promise((resolve) => server.once('exit', resolve));
    const said = await new Promise<string>((resolve) => server.stdout.once('data', (data) => resolve(String(data))));
    const url = /http:\/\/\S+:\d+/.exec(said)?.[0];
    expect(await (await fetch(`${url}/api/health`)).json()).toMatchObject({ name: 'lagebild' });
    const port = url?.split(':').at(-1) ?? '';
    expect(lagebild(['serve', '--port', port])).toMatchObject({ code: 2, err: expect.stringContaining('port-taken') });
    server.kill('SIGINT');
    expect(await ended).toBe(0);
  });
});
