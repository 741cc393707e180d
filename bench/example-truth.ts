import { readdirSync, readFileSync } from 'node:fs';
import type { Claim, Mention, Modality, PlaceMention, Sector } from '../src/claims/index.js';
import type { Knowledge } from '../src/knowledge/index.js';
import type { KnownClaim } from '../src/situation/index.js';
import type { Report } from '../src/text/index.js';

/** A row of the table of true control: half-open days. */
export interface TrueCell {
  readonly place: string;
  readonly part: string | null;
  readonly from: string;
  readonly to: string | null;
  readonly status: string;
  readonly holders: readonly string[];
  readonly knownFrom: string;
}

interface GoldPlace {
  readonly names: readonly string[];
  readonly part?: readonly Sector[];
  readonly extent?: 'all' | 'most' | 'parts';
}

interface GoldClaim {
  readonly type: Claim['type'];
  readonly agents?: readonly (readonly string[])[];
  readonly targets?: readonly (readonly string[])[];
  readonly sources?: readonly (readonly string[])[];
  readonly places?: readonly GoldPlace[];
  readonly time?: { readonly start?: string; readonly end?: string; readonly precision?: string };
  readonly modality: Modality;
  readonly ended?: boolean;
  readonly evidence: readonly [number, number];
}

/** Rows of a theatre's control.csv. */
export function trueCells(file: string): readonly TrueCell[] {
  const [, ...rows] = readFileSync(file, 'utf8').trim().split('\n');
  return rows.map((row) => {
    const [place = '', part = '', from = '', to = '', status = '', holders = '', knownFrom = ''] = row.split(',');
    return {
      place,
      part: part || null,
      from,
      to: to || null,
      status,
      holders: holders.split('; ').filter(Boolean),
      knownFrom,
    };
  });
}

const mention =
  (knowledge: Knowledge, report: Report) =>
  (names: readonly string[]): Mention => {
    // All of the names are right: one that the ledger knows says more than `Bewaffnete`.
    const found = names.flatMap((name) => {
      const actor = knowledge.findActor(name, { published: report.published, countries: [] });
      return actor ? [actor] : [];
    })[0];
    return { text: names[0]!, span: [0, 0], name: found?.name ?? names[0]!, id: found?.id ?? null };
  };

function placeOf(knowledge: Knowledge, report: Report, { names, part, extent }: GoldPlace): PlaceMention {
  const place = knowledge.findPlace(names[0]!, { published: report.published, countries: [] });
  return {
    text: names[0]!,
    span: [0, 0],
    name: place?.name ?? names[0]!,
    id: place?.id ?? null,
    ...(part ? { part } : {}),
    ...(extent ? { extent } : {}),
  };
}

/** The annotated claims of a theatre as the fold takes them: what the store would answer if reading made no mistake. */
export function annotatedClaims(
  folder: string,
  reports: ReadonlyMap<string, Report>,
  knowledge: Knowledge,
): readonly KnownClaim[] {
  return readdirSync(folder).flatMap((file) => {
    const gold = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as {
      report: { id: string };
      claims: readonly GoldClaim[];
    };
    const report = reports.get(gold.report.id)!;
    const actors = mention(knowledge, report);
    return gold.claims.map((g, i): KnownClaim => {
      const time = g.time ? { time: { ...g.time, precision: 'day' as const, text: '', span: [0, 0] as const } } : {};
      const claim: Claim = {
        id: `${report.id}-${i}`,
        type: g.type,
        agents: (g.agents ?? []).map(actors),
        targets: (g.targets ?? []).map(actors),
        beneficiaries: [],
        places: (g.places ?? []).map((p) => placeOf(knowledge, report, p)),
        origin: [],
        destination: [],
        ...time,
        ...(g.ended ? { ended: true as const } : {}),
        order: [],
        quantities: [],
        modality: g.modality,
        sources: (g.sources ?? []).map(actors),
        evidence: g.evidence,
        confidence: 1,
      };
      return known(claim, report);
    });
  });
}

/** A claim with what the fold must know of its report. */
export const known = (claim: Claim, report: Report): KnownClaim => ({
  claim,
  report: { id: report.id, hash: report.hash, title: report.title, publisher: report.publisher, url: null },
  sentence: report.text.slice(...claim.evidence),
  known: report.published,
  knownByFetch: false,
  recorded: `${report.published}T00:00:00.000Z`,
  judgement: null,
});
