// `node scripts/check-example.mjs [theatre …]`: is the example dossier sound? data/example/README.md tells the formats.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { claimCheck, PARTS, set, TYPES } from './check-claims.mjs';

const root = fileURLToPath(new URL('../data/example/', import.meta.url));

const STATUSES = set('controlled contested besieged presence claimed unknown');
const TELLINGS = set('tells copies updates contradicts retells denies');
const RELATIONS = set('support command affiliation rivalry alias negotiation');
const problems = [];
const tell = (where, what) => problems.push(`${where}: ${what}`);
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const { isDay, isDate, isNames, listed, checkClaim } = claimCheck(tell, { fields: 'key' });

function readReports(path, theatre, publishers) {
  const reports = new Map();
  let last = '';
  for (const [i, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (!line) continue;
    const report = JSON.parse(line);
    const where = `${theatre} line ${i + 1} (${report.id})`;
    if (reports.has(report.id)) tell(where, 'the id is taken');
    if (report.id !== `${theatre}-${String(reports.size + 1).padStart(3, '0')}`) tell(where, 'ids must count on');
    if (!isDay(report.published)) tell(where, `published '${report.published}'`);
    if (report.published < last) tell(where, 'published before the report above it');
    if (!report.title || !report.text) tell(where, 'no title or no text');
    if (report.language !== 'de' || report.url !== null) tell(where, 'language and url');
    if (!publishers.has(report.publisher)) tell(where, `publisher '${report.publisher}' is no outlet`);
    if (/["\t]| {2}/.test(report.text)) tell(where, 'straight quotes, tabs or double blanks');
    last = report.published;
    reports.set(report.id, report);
  }
  return reports;
}

function readClaims(folder, reports) {
  const claims = new Map();
  for (const file of readdirSync(folder).sort()) {
    const gold = read(`${folder}/${file}`);
    const id = file.replace(/\.json$/, '');
    const report = reports.get(id);
    if (!report) {
      tell(file, 'no such report');
      continue;
    }
    for (const k of ['id', 'published', 'language']) if (gold.report[k] !== report[k]) tell(file, `another ${k}`);
    for (const [i, claim] of gold.claims.entries()) checkClaim(claim, report.text, `${id} claim ${i} (${claim.type})`);
    claims.set(id, gold.claims);
  }
  for (const id of reports.keys()) if (!claims.has(id)) tell(id, 'no file of claims');
  return claims;
}

/** Keys resolve both ways, and the first to tell an event is not one that copies it. */
function checkEvents(events, reports, claims) {
  const seen = new Set();
  const told = new Map();
  for (const event of events) {
    const where = `event ${event.key}`;
    if (seen.has(event.key)) tell(where, 'twice');
    seen.add(event.key);
    listed(TYPES, event.type, where, 'type');
    if (!isDay(event.day?.start) || !isDay(event.day?.end) || event.day.start > event.day.end) tell(where, 'day');
    if (!event.place) tell(where, 'no place');
    if (!event.told?.length) tell(where, 'told by nobody');
    for (const { report, claim, relation } of event.told ?? []) {
      listed(TELLINGS, relation, where, 'relation');
      const key = claims.get(report)?.[claim]?.key;
      if (key !== event.key) tell(where, `${report} claim ${claim} has the key ${key}`);
      if (reports.get(report)?.published < event.day.start && !claimAhead(claims.get(report)?.[claim]))
        tell(where, `${report} tells it before it happened`);
      const id = `${report} ${claim}`;
      if (told.has(id)) tell(where, `${id} is told twice`);
      told.set(id, event.key);
    }
    if (event.told?.every(({ relation }) => relation !== 'tells')) tell(where, 'nobody tells it first');
  }
  for (const [id, list] of claims)
    for (const [i, claim] of list.entries())
      if (claim.key !== undefined && !told.has(`${id} ${i}`))
        tell(`${id} claim ${i}`, `event ${claim.key} does not know it`);
}
const claimAhead = (claim) => ['planned', 'possible', 'attempted', 'negated', 'claimed'].includes(claim?.modality);

function checkReports(ids, reports, where) {
  if (!ids?.length) tell(where, 'no report');
  for (const id of ids ?? []) if (!reports.has(id)) tell(where, `no report ${id}`);
}

function checkControl(path, reports, theatre) {
  const [head, ...lines] = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  if (head !== 'place,part,from,to,status,holders,known_from,reports') tell(`${theatre} control.csv`, 'other columns');
  const cells = new Map();
  for (const [i, line] of lines.entries()) {
    const where = `${theatre} control.csv line ${i + 2}`;
    const fields = line.split(',');
    if (fields.length !== 8) tell(where, `${fields.length} fields`);
    const [place, part, from, to, status, holders, knownFrom, ids] = fields;
    if (part && !PARTS.has(part)) tell(where, `part '${part}'`);
    if (!isDay(from) || (to && (!isDay(to) || to <= from))) tell(where, `interval ${from}–${to}`);
    listed(STATUSES, status, where, 'status');
    if (!holders && status !== 'unknown' && status !== 'contested') tell(where, 'no holder');
    if (!isDay(knownFrom) || knownFrom < from) tell(where, `known from ${knownFrom}`);
    const from_ = (ids ?? '').split(' ').filter(Boolean);
    checkReports(from_, reports, where);
    if (!from_.some((id) => reports.get(id)?.published === knownFrom)) tell(where, `no report of ${knownFrom}`);
    const cell = `${place}/${part}`;
    for (const other of cells.get(cell) ?? [])
      if (from < (other.to || '9999') && other.from < (to || '9999') && !isNearer(other, { from, knownFrom }))
        tell(where, `overlaps ${other.from} of ${cell}`);
    cells.set(cell, [...(cells.get(cell) ?? []), { from, to, knownFrom }]);
  }
  return lines.length;
}

/** A later report tells the same interval more exactly: its row takes the place of the other from then on. */
const isNearer = (other, row) => row.from === other.from && row.knownFrom > other.knownFrom;

function checkRelations(relations, reports, theatre) {
  for (const [i, r] of relations.entries()) {
    const where = `${theatre} relation ${i} (${r.a} – ${r.b})`;
    if (!r.a || !r.b) tell(where, 'a side is missing');
    listed(RELATIONS, r.kind, where, 'kind');
    for (const k of ['from', 'to']) if (r[k] !== null && !isDate(r[k])) tell(where, `${k} '${r[k]}'`);
    if (r.from && r.to && r.from > r.to) tell(where, 'runs backwards');
    checkReports(r.reports, reports, where);
  }
}

function checkDisputes(disputes, reports, theatre) {
  for (const d of disputes) {
    const where = `${theatre} dispute ${d.matter}`;
    if (!d.matter || !d.place || !isDate(d.day)) tell(where, 'matter, place or day');
    if (!(d.sides?.length > 1)) tell(where, 'takes two sides');
    for (const side of d.sides ?? []) {
      if (side.value === undefined || !isNames(side.sources)) tell(where, 'a side without value or sources');
      checkReports(side.reports, reports, where);
    }
  }
}

/** Days without any report between two reports. */
function silences(reports) {
  const days = [...new Set([...reports.values()].map((r) => Date.parse(r.published) / 864e5))];
  return days
    .slice(1)
    .map((day, i) => day - days[i] - 1)
    .filter((gap) => gap >= 8);
}

const publishers = new Set(read(`${root}outlets.json`).map((o) => o.name));
if (publishers.size !== 6) tell('outlets.json', `${publishers.size} outlets`);
const named = process.argv.slice(2);
const theatres = readdirSync(root, { withFileTypes: true })
  .filter(
    (d) => d.isDirectory() && existsSync(`${root}${d.name}/reports.jsonl`) && (!named.length || named.includes(d.name)),
  )
  .map((d) => d.name);
for (const theatre of theatres) {
  const path = `${root}${theatre}/`;
  const counts = [];
  const part = (file, check) => {
    if (!existsSync(path + file)) return tell(theatre, `no ${file} yet`);
    return check(path + file);
  };
  const reports = readReports(`${path}reports.jsonl`, theatre, publishers);
  const claims = part('claims', (p) => readClaims(p, reports)) ?? new Map();
  const all = [...claims.values()].flat();
  const outlets = new Set([...reports.values()].map((r) => r.publisher));
  counts.push(`${reports.size} reports of ${outlets.size} outlets`);
  counts.push(`${all.length} claims (${all.filter((c) => c.optional).length} optional)`);
  part('events.json', (p) => {
    const events = read(p);
    checkEvents(events, reports, claims);
    const pairs = new Set(events.flatMap((e) => e.told.filter((t) => t.relation === 'copies').map((t) => t.report)));
    counts.push(`${events.length} events`, `${pairs.size} reports that copy`);
  });
  part('control.csv', (p) => counts.push(`${checkControl(p, reports, theatre)} intervals of control`));
  part('relations.json', (p) => checkRelations(read(p), reports, theatre));
  part('disputes.json', (p) => checkDisputes(read(p), reports, theatre));
  counts.push(`silences of ${silences(reports).join(', ') || 'no'} days`);
  console.log(`${theatre}: ${counts.join(', ')}`);
}
for (const problem of problems) console.error(problem);
console.log(problems.length ? `${problems.length} problems` : 'sound');
process.exitCode = problems.length ? 1 : 0;
