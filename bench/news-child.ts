import { createReader } from '../src/service/read.js';
import { reportOf } from '../src/text/report.js';
import { readLines } from './news.js';

const rows = readLines(process.argv[2]!);
const reader = await createReader();
reader.claims(reportOf({ id: 'warm', text: 'Die Armee eroberte am Montag das Dorf.' }));
const began = process.hrtime.bigint();
let tokens = 0;
let claims = 0;
for (const row of rows) {
  const { reading, read } = reader.both(reportOf({ ...row, language: 'de' }));
  tokens += reading.sentences.reduce((n, s) => n + s.tokens.length, 0);
  claims += read.claims.length;
}
const seconds = Number(process.hrtime.bigint() - began) / 1e9;
console.log(
  JSON.stringify({ reports: rows.length, tokens, claims, seconds, peakMb: process.resourceUsage().maxRSS / 1024 }),
);
