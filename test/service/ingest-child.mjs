// Takes generated reports in, in compiled code, and writes each acknowledgement to standard output (a file: a pipe could be full): the process that the tests kill or run twice at once.
// Arguments: store, name of the series, number of reports (0: until killed), milliseconds of a batch.
import { writeSync } from 'node:fs';

const [, , path, series, count, batchMs] = process.argv;
const { createHash } = await import('node:crypto');
const { ingest } = await import('../../dist/service/ingest.js');
const { openStoreAt } = await import('../../dist/service/location.js');

async function* generated() {
  for (let n = 0; Number(count) === 0 || n < Number(count); n += 1) {
    const text = `Bericht ${series}-${n}: Die Miliz nahm den Ort ${n} ein. ${'Mehr Text. '.repeat(n % 40)}`;
    const hash = createHash('sha256').update(text).digest('hex');
    const report = {
      id: `${series}-${n}`,
      hash,
      text,
      title: null,
      publisher: null,
      url: null,
      published: '2024-01-01',
      language: 'de',
      fetched: null,
    };
    const original = Buffer.from(text);
    yield {
      ok: true,
      value: { report, original, mediaType: 'text/plain', origin: { file: series, line: n }, warnings: [] },
    };
  }
}

async function read(report) {
  const nothing = {
    agents: [],
    targets: [],
    beneficiaries: [],
    origin: [],
    destination: [],
    order: [],
    quantities: [],
    sources: [],
  };
  const place = { text: 'Ort', span: [0, 3], name: 'Ort', id: null };
  const claim = {
    id: `claim-${report.id}`,
    type: 'capture',
    ...nothing,
    places: [place],
    modality: 'asserted',
    evidence: [0, 10],
    confidence: 0.5,
  };
  return { report, claims: [claim], findings: [] };
}

const store = await openStoreAt(path, { busyMs: 20_000 });
process.send?.('open');
await ingest(store, generated(), {
  read,
  run: { reader: 'generated', languages: ['de'], ledger: 'none' },
  batchMs: Number(batchMs),
  onReport: (done) =>
    writeSync(1, done.ok ? `${done.status} ${done.id} ${done.hash}\n` : `failed ${done.error.message}\n`),
});
await store.close();
writeSync(1, 'done\n');
if (process.connected) process.disconnect();
