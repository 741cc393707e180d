import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Claim, ClaimType, Mention, Modality, PlaceMention } from '../src/claims/index.js';
import { controlToGeoJson } from '../src/exports/index.js';
import { colourOf, keepFold, loadFold, newLive, townsIn } from '../src/service/fold.js';
import { startServer } from '../src/service/http/server.js';
import { type NewReport, openStore, type Store } from '../src/store/index.js';
import { reportOf } from '../src/text/index.js';
import { pick, randomFrom } from './random.js';
import type { Benchmark, Figure } from './types.js';

/** Claims of the store; `DESK_CLAIMS` makes it smaller for a first look. */
const CLAIMS = Number(process.env.DESK_CLAIMS ?? 100_000);
const PLACES = CLAIMS / 10;
const ACTORS = 300;
const PER_REPORT = 5;
const DAYS = 3650;
const BATCH = 500;

const TYPES: readonly ClaimType[] = [
  'control',
  'capture',
  'capture',
  'withdrawal',
  'clash',
  'airstrike',
  'shelling',
  'attack',
  'casualties',
  'casualties',
  'support',
  'negotiation',
];
const VERBS = ['eroberte', 'hält', 'beschoss', 'verließ', 'bombardierte', 'unterstützt', 'belagerte', 'verhandelte'];

const dayAt = (n: number): string => new Date(Date.UTC(2009, 0, 1) + n * 864e5).toISOString().slice(0, 10);

/** A number below n, small ones more often. */
const often = (random: () => number, n: number): number => Math.floor(n * random() ** 2);

/** Reports of different days share few words: texts that are all alike would be copies of each other. */
const WORDS = Array.from({ length: 4000 }, (_, i) => `Wort${String.fromCharCode(97 + (i % 26))}${i.toString(36)}en`);

/** One report with its claims, each on a sentence of its own. */
function made(random: () => number, no: number): NewReport {
  const day = Math.floor(random() * DAYS);
  let text = '';
  const claims: Claim[] = [];
  for (let i = 0; i < PER_REPORT; i++) {
    const [agent, place] = [often(random, ACTORS), often(random, PLACES)];
    const killed = 1 + often(random, 40);
    const words = `Die Gruppe ${agent} ${pick(random, VERBS)} Ort ${place}, ${killed} Menschen starben ${Array.from({ length: 10 }, () => pick(random, WORDS)).join(' ')}`;
    const start = text.length;
    text += `${words}. `;
    const type = pick(random, TYPES);
    const at = (part: string): readonly [number, number] => [
      start + words.indexOf(part),
      start + words.indexOf(part) + part.length,
    ];
    const who: Mention = {
      text: `Die Gruppe ${agent}`,
      span: at(`Die Gruppe ${agent}`),
      name: `Gruppe ${agent}`,
      id: `actor:gruppe-${agent}`,
    };
    const where: PlaceMention = {
      text: `Ort ${place}`,
      span: at(`Ort ${place}`),
      name: `Ort ${place}`,
      id: `place:ort-${place}`,
    };
    const modality: Modality = random() < 0.3 ? 'claimed' : random() < 0.1 ? 'negated' : 'asserted';
    claims.push({
      id: `${no.toString(36)}-${i}`,
      type,
      agents: type === 'casualties' ? [] : [who],
      targets: type === 'casualties' ? [who] : [],
      beneficiaries: [],
      places: [where],
      origin: [],
      destination: [],
      time: { start: dayAt(day), end: dayAt(day), precision: 'day', text: '', span: [start, start] },
      order: [],
      quantities:
        type === 'casualties'
          ? [
              {
                role: 'killed',
                min: killed,
                max: killed,
                approx: false,
                text: String(killed),
                span: [start, start],
                of: 0,
              },
            ]
          : [],
      modality,
      sources: [],
      evidence: [start, start + words.length],
      confidence: 0.5 + random() / 2,
    });
  }
  const report = reportOf({
    id: `r${no}`,
    text,
    title: `Bericht ${no}`,
    publisher: `Blatt ${often(random, 60)}`,
    published: dayAt(day + Math.floor(random() * 3)),
    language: 'de',
  });
  return { report, original: Buffer.from(text), mediaType: 'text/plain', claims, findings: [] };
}

async function fill(store: Store): Promise<void> {
  const random = randomFrom(11);
  const run = await store.startRun({ reader: 'made', languages: ['de'], ledger: 'none' });
  const reports = CLAIMS / PER_REPORT;
  for (let no = 0; no < reports; no += BATCH)
    await store.putReports(
      run,
      Array.from({ length: Math.min(BATCH, reports - no) }, (_, i) => made(random, no + i)),
    );
}

const PLACE = 'place:ort-3';
const ACTOR = 'actor:gruppe-2';

/** What the views and pages of the desk ask, by what people call them. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  control: ['/api/control?at=2018-06-11'],
  events: ['/api/events?order=newest&limit=50', `/api/events?order=newest&limit=50&place=${PLACE}&words=erobern`],
  disputes: ['/api/disputes?limit=20'],
  figures: ['/api/counts?by=month&role=killed&limit=100', '/api/counts?by=all&byPlace=town&role=killed&limit=100'],
  changes: ['/api/diff?from=2018-06-01&to=2018-06-11&asOfFrom=2018-06-01&asOfTo=2018-06-11'],
  search: [
    '/api/search?words=Eroberung&limit=50',
    '/api/search?words=Ort&type=capture&limit=50',
    '/api/names?text=ort%2012',
  ],
  reports: ['/api/reports?limit=50', '/api/reports?limit=50&words=beschoss'],
  place: [
    `/api/places/${PLACE}`,
    `/api/control?at=all&place=${PLACE}`,
    `/api/control/explain?place=${PLACE}&at=2018-06-11`,
    `/api/story?place=${PLACE}&limit=100`,
    `/api/disputes?place=${PLACE}&limit=10`,
  ],
  actor: [`/api/actors/${ACTOR}`, `/api/actors/${ACTOR}/told`],
  outlet: ['/api/outlets/Blatt%203', '/api/reports?publisher=Blatt%203&limit=15'],
  map: ['/api/course', '/api/marks'],
};

/** How long each view's slowest question takes: asked for the first time after the start, and then again. */
export const desk: Benchmark = {
  name: 'desk',
  about: `The desk over HTTP with ${CLAIMS} claims of ${PLACES} places over ten years: the slowest question of each view, in seconds of one core.`,
  needs: [],
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lagebild-desk-'));
    const store = await openStore(join(folder, 'store.db'), { clock: () => new Date() });
    await fill(store);
    // As `ingest` does after so many reports; the first questions come to a server that was started after it.
    await keepFold(store);
    const server = await startServer({
      store,
      reader: {
        read: async (report) => ({ report, claims: [], findings: [] }),
        run: { reader: 'made', languages: ['de'], ledger: 'none' },
      },
      fold: loadFold(),
      live: newLive(store),
      geojson: controlToGeoJson,
      colourOf,
      townsIn,
      port: 0,
    });
    const time = async (path: string): Promise<number> => {
      const began = process.cpuUsage();
      const response = await fetch(server.url + path);
      const text = await response.text();
      if (!response.ok) throw new Error(`${path}: ${text.slice(0, 300)}`);
      // Time of this process, asking and answering: other work on the machine does not count.
      const { user, system } = process.cpuUsage(began);
      return (user + system) / 1e6;
    };
    const figures: Figure[] = [];
    for (const round of ['first', 'again'] as const)
      for (const [view, paths] of Object.entries(ASKED)) {
        const times: number[] = [];
        for (const path of paths) {
          const took = await time(path);
          times.push(took);
          if (process.env.DESK_CLAIMS) process.stderr.write(`${round} ${took.toFixed(2)} ${path}\n`);
        }
        const value = +Math.max(...times).toFixed(3);
        const figure: Figure = { figure: `${view}-${round}`, value, unit: 's', better: 'lower' };
        figures.push(round === 'again' ? { ...figure, goal: 1 } : figure);
      }
    await server.close();
    await store.close();
    if (existsSync(folder)) rmSync(folder, { recursive: true });
    return figures;
  },
};
