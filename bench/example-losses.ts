import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Claim } from '../src/claims/index.js';
import { loadKnowledge } from '../src/knowledge/index.js';
import { withOwnPlaces } from '../src/service/areas.js';
import { withMeantSides } from '../src/service/meant-sides.js';
import { exampleOutlets } from '../src/service/outlets.js';
import { createReader } from '../src/service/read.js';
import { withTownPlaces } from '../src/service/town-places.js';
import { type KnownClaim, WEIGHED } from '../src/situation/index.js';
import { reportOf } from '../src/text/index.js';
import { dayAfter } from './days.js';
import { agreement } from './example-agreement.js';
import { annotatedClaims, known, trueCells } from './example-truth.js';
import type { Benchmark, Figure } from './types.js';

const THEATRES = { derna: 'LY', pocket: 'SY' } as const;
const root = fileURLToPath(new URL('../data/example/', import.meta.url));
const weighed: ReadonlySet<string> = new Set(WEIGHED);

/** A claim as read with the annotated one of the same words and type, as far as there are both. */
interface Pair {
  readonly read: KnownClaim | null;
  readonly gold: KnownClaim | null;
}

const overlap = ([a, b]: readonly [number, number], [c, d]: readonly [number, number]): number =>
  Math.max(0, Math.min(b, d) - Math.max(a, c)) / Math.max(1, Math.min(b - a, d - c));

const placesOf = ({ claim }: KnownClaim): readonly string[] =>
  [...claim.places, ...claim.origin, ...claim.destination].map(({ id, name }) => id ?? name.toLowerCase());

/** How well two claims of one report fit: words, and for those that share them, places. */
function likeness(read: KnownClaim, gold: KnownClaim): number {
  if (read.claim.type !== gold.claim.type || read.report.id !== gold.report.id) return 0;
  const words = overlap(read.claim.evidence, gold.claim.evidence);
  if (words < 0.3) return 0;
  const places = new Set(placesOf(gold));
  return words + placesOf(read).filter((place) => places.has(place)).length;
}

function paired(read: readonly KnownClaim[], gold: readonly KnownClaim[]): readonly Pair[] {
  const all = read
    .flatMap((r) => gold.map((g) => ({ r, g, by: likeness(r, g) })))
    .filter(({ by }) => by > 0)
    .sort((a, b) => b.by - a.by || (a.r.claim.id < b.r.claim.id ? -1 : 1));
  const [reads, golds] = [new Map<KnownClaim, KnownClaim>(), new Set<KnownClaim>()];
  for (const { r, g } of all)
    if (!reads.has(r) && !golds.has(g)) {
      reads.set(r, g);
      golds.add(g);
    }
  return [
    ...read.map((r) => ({ read: r, gold: reads.get(r) ?? null })),
    ...gold.filter((g) => !golds.has(g)).map((g) => ({ read: null, gold: g })),
  ];
}

type Fields = readonly (keyof Claim)[];

/** Kinds of errors, each with the fields of a claim that it concerns. */
const KINDS: Readonly<Record<string, Fields>> = {
  places: ['places', 'origin', 'destination'],
  actors: ['agents', 'targets'],
  modality: ['modality', 'ended', 'sources'],
  days: ['time'],
  confidence: ['confidence'],
};

/** What to mend: claims that were missed, claims that nobody made, or fields of those that were read. */
interface Mend {
  readonly missed?: boolean;
  readonly spurious?: boolean;
  readonly fields?: Fields;
}

function mended(pairs: readonly Pair[], { missed, spurious, fields = [] }: Mend): readonly KnownClaim[] {
  return pairs.flatMap(({ read, gold }) => {
    if (read === null) return missed && gold ? [gold] : [];
    if (gold === null) return spurious ? [] : [read];
    const claim: Record<string, unknown> = { ...read.claim };
    for (const field of fields) claim[field] = gold.claim[field];
    return [{ ...read, claim: claim as unknown as Claim }];
  });
}

/** Everything but one kind of error. */
function allBut(kind: string): Mend {
  return {
    missed: kind !== 'missed',
    spurious: kind !== 'spurious',
    fields: Object.entries(KINDS).flatMap(([name, fields]) => (name === kind ? [] : fields)),
  };
}

const mendOf = (kind: string): Mend =>
  kind === 'missed' ? { missed: true } : kind === 'spurious' ? { spurious: true } : { fields: KINDS[kind] ?? [] };

/** What each kind of error in reading costs the fold of the example: mended alone, and left alone while all else is mended. */
export const exampleLosses: Benchmark = {
  name: 'example-losses',
  about:
    'The example dossier: share of cell-days with a right holder from read claims, when one kind of error of reading is mended (missed and spurious claims, places, actors, modality with sources, days), and when all but that kind are.',
  needs: [],
  run: async () => {
    const knowledge = loadKnowledge();
    const reader = await createReader({ outlets: exampleOutlets(knowledge.sideOf) });
    return Object.entries(THEATRES).flatMap(([theatre, country]): readonly Figure[] => {
      const reports = readFileSync(`${root}${theatre}/reports.jsonl`, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => reportOf(JSON.parse(line)));
      const of = (claims: readonly KnownClaim[]) => claims.filter(({ claim }) => weighed.has(claim.type));
      const read = reports.flatMap((report) => reader.claims(report).claims.map((claim) => known(claim, report)));
      const truth = trueCells(`${root}${theatre}/control.csv`);
      const gold = annotatedClaims(
        `${root}${theatre}/claims`,
        new Map(reports.map((report) => [report.id, report])),
        knowledge,
        country,
        new Set(truth.map(({ place }) => place)),
      );
      const pairs = paired(of(withMeantSides(withOwnPlaces(withTownPlaces(read)))), of(gold));
      const published = reports.map((report) => report.published!).sort();
      const days: string[] = [];
      for (let day = published[0]!; day <= published.at(-1)!; day = dayAfter(day)) days.push(day);
      const figure = (name: string, mend: Mend): Figure => {
        const { holders, cells } = agreement(truth, mended(pairs, mend), days, knowledge, country);
        const value = +((100 * holders) / cells).toFixed(1);
        return { figure: `${theatre}.${name}`, value, unit: '% of cell-days', better: 'higher' };
      };
      const count = (name: string, which: (pair: Pair) => boolean): Figure => ({
        figure: `${theatre}.${name}`,
        value: pairs.filter(which).length,
        unit: 'claims',
        better: 'lower',
      });
      return [
        figure('as-read', {}),
        ...['missed', 'spurious', ...Object.keys(KINDS)].flatMap((kind) => [
          figure(`${kind}-mended`, mendOf(kind)),
          figure(`all-but-${kind}`, allBut(kind)),
        ]),
        count('claims-missed', ({ read: r }) => r === null),
        count('claims-spurious', ({ gold: g }) => g === null),
      ];
    });
  },
};
