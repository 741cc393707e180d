import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Claim, Mention } from '../../src/claims/index.js';
import { loadKnowledge } from '../../src/knowledge/index.js';
import type { KnownClaim } from '../../src/situation/index.js';
import { openStore, type Store } from '../../src/store/index.js';
import { reportOf } from '../../src/text/index.js';
import { formatDay, parseDay } from '../../src/time/index.js';
import { knownClaim, sentenceOf } from '../simulator/claims.js';
import { Chance } from '../simulator/random.js';

/** Ten years from the first day of the simulator. */
export const TEN_YEARS = 3652;
const ACTORS = 6;

/** Claims about places, spread over ten years as reporters would tell them. */
export function tenYears(count: number, places: number): readonly KnownClaim[] {
  const chance = new Chance(21);
  return Array.from({ length: count }, (_, no) => {
    const place = chance.below(places);
    const known = Math.floor((no / count) * TEN_YEARS);
    const actor = chance.happens(0.8) ? (place + Math.floor(known / 400)) % ACTORS : chance.below(ACTORS);
    const kind = chance.pick(['control', 'control', 'capture', 'fight', 'withdrawal'] as const);
    const other = kind === 'fight' ? (actor + 1) % ACTORS : null;
    const day = kind === 'control' ? null : Math.max(0, known - chance.below(3));
    const word = chance.happens(0.4) ? actor : null;
    const told = day === null ? ('none' as const) : ('day' as const);
    const saying = { reporter: 0, kind, place, actor, other, known, day, told, word, copy: false } as const;
    const publisher = `outlet ${chance.below(20)}`;
    return knownClaim({ ...saying, publisher, sentence: sentenceOf(chance, saying) }, no);
  });
}

/** Sides that the ledger knows, so that the map has their colours. */
const SIDES = ['actor:sy-army', 'actor:hts', 'actor:is', 'actor:sdf', 'actor:lna', 'actor:gna'];
const FIRST = parseDay('2014-01-01')!;

/** A store with a report for each claim over real towns of the gazetteer, so that they have points. */
export async function townStore(towns: number): Promise<{ store: Store; remove: () => Promise<void> }> {
  const chance = new Chance(22);
  const box = { west: -10, south: 12, east: 60, north: 45 };
  const places = (await loadKnowledge()).largestTowns(box, towns);
  const folder = mkdtempSync(join(tmpdir(), 'lagebild-desk-bench-'));
  const store = await openStore(join(folder, 'store.db'), { clock: () => new Date('2024-02-01T00:00:00Z') });
  const run = await store.startRun({ reader: 'bench', languages: ['de'], ledger: 'bench' });
  const batch = places.flatMap((place, i) =>
    [0, 1].map((nth) => {
      const side =
        SIDES[chance.happens(0.8) ? Math.floor(place.lon! / 12 + 10) % SIDES.length : chance.below(SIDES.length)]!;
      const published = formatDay(FIRST + chance.below(TEN_YEARS));
      const text = `${side} hält ${place.name} (${i} ${nth}).`;
      const report = reportOf({
        id: `r${i}-${nth}`,
        text,
        published,
        publisher: `Blatt ${chance.below(20)}`,
        language: 'de',
      });
      const mention = (words: string, id: string): Mention => {
        const at = Math.max(0, text.indexOf(words));
        return { text: words, span: [at, at + words.length], name: words, id };
      };
      const claim: Claim = {
        id: `${report.hash.slice(0, 12)}0`,
        type: chance.happens(0.7) ? 'control' : 'capture',
        agents: [mention(side, side)],
        targets: [],
        beneficiaries: [],
        places: [mention(place.name, place.id)],
        origin: [],
        destination: [],
        order: [],
        quantities: [],
        modality: 'asserted',
        sources: [],
        evidence: [0, text.length],
        confidence: 0.9,
      };
      return { report, original: Buffer.from(text), mediaType: 'text/plain', claims: [claim], findings: [] };
    }),
  );
  for (let at = 0; at < batch.length; at += 500) await store.putReports(run, batch.slice(at, at + 500));
  const remove = async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { store, remove };
}
