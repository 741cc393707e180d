// `node test/corpus/check.mjs [p q …]`: are the annotated reports sound? README.md beside it tells the format.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { claimCheck, set } from '../../scripts/check-claims.mjs';

const root = fileURLToPath(new URL('reports/', import.meta.url));

const problems = [];
const tell = (where, what) => problems.push(`${where}: ${what}`);
const { isDay, checkClaim } = claimCheck(tell, { fields: 'via order', isStrict: true });

const UNITS = set('hour day week month year');

function checkOrder(order, claims, i, where) {
  for (const { relation, claim, gap } of order) {
    if (!['before', 'after', 'during'].includes(relation)) tell(where, `relation '${relation}'`);
    if (!claims[claim] || claim === i) tell(where, `order to claim ${claim}`);
    if (gap && !(UNITS.has(gap.unit) && (gap.min ?? gap.max) !== undefined)) tell(where, 'gap');
  }
}

function checkReport(id) {
  const { report, claims } = JSON.parse(readFileSync(`${root}${id}.json`, 'utf8'));
  if (report.id !== id || report.text !== `${id}.txt` || report.language !== 'de') tell(id, 'id, text or language');
  if (!isDay(report.published)) tell(id, `published '${report.published}'`);
  const text = readFileSync(`${root}${report.text}`, 'utf8');
  if (/["\t]| {2}|\r/.test(text)) tell(id, 'straight quotes, tabs or double blanks');
  for (const [i, claim] of claims.entries()) {
    const where = `${id} claim ${i} (${claim.type})`;
    checkClaim(claim, text, where);
    checkOrder(claim.order ?? [], claims, i, where);
  }
  return { words: text.split(/\s+/).filter((w) => /[\p{L}\p{N}]/u.test(w)).length, claims };
}

const wanted = process.argv.slice(2);
const ids = readdirSync(root)
  .filter((f) => f.endsWith('.json') && (!wanted.length || wanted.some((w) => f.startsWith(w))))
  .map((f) => f.slice(0, -5))
  .sort();
let total = 0;
for (const id of ids) {
  const { words, claims } = checkReport(id);
  total += claims.length;
  console.log(`${id}: ${words} words, ${claims.length} claims, ${claims.filter((c) => c.optional).length} optional`);
}
for (const problem of problems) console.error(problem);
console.log(`${ids.length} reports, ${total} claims, ${problems.length ? `${problems.length} problems` : 'sound'}`);
process.exitCode = problems.length ? 1 : 0;
