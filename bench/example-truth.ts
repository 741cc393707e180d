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
  readonly optional?: boolean;
}

/** Places that the claim is about, or where all are optional, the first. */
const certain = (places: readonly GoldPlace[] = []): readonly GoldPlace[] =>
  places.some(({ optional }) => !optional) ? places.filter(({ optional }) => !optional) : places.slice(0, 1);

interface GoldClaim {
  readonly type: Claim['type'];
  readonly agents?: readonly (readonly string[])[];
  readonly targets?: readonly (readonly string[])[];
  readonly sources?: readonly (readonly string[])[];
  readonly places?: readonly GoldPlace[];
  readonly origin?: readonly string[];
  readonly destination?: readonly string[];
  readonly time?: { readonly start?: string; readonly end?: string; readonly precision?: string };
  readonly quantities?: readonly {
    readonly role: Claim['quantities'][number]['role'];
    readonly min?: number | null;
    readonly max?: number | null;
  }[];
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

/** Where a report stands: its country, and the places of which the dossier tells who held them. */
interface Dossier {
  readonly knowledge: Knowledge;
  readonly report: Report;
  readonly country: string;
  readonly told: ReadonlySet<string>;
}

const mention =
  ({ knowledge, report, country }: Dossier) =>
  (names: readonly string[]): Mention => {
    // All of the names are right: one that the ledger knows says more than `Bewaffnete`.
    const found = names.flatMap((name) => {
      const actor = knowledge.findActor(name, { published: report.published, countries: [country] });
      return actor ? [actor] : [];
    })[0];
    return { text: names[0]!, span: [0, 0], name: found?.name ?? names[0]!, id: found?.id ?? null };
  };

/** All of the names are right: one that the gazetteer knows, or that the dossier has a history of, says more than `Dorf` or `Mole`. */
function placeOf({ knowledge, report, country, told }: Dossier, { names, part, extent }: GoldPlace): PlaceMention {
  const context = { published: report.published, countries: [country] };
  const known = names.find((name) => told.has(name)) ?? names.find((name) => knowledge.findPlace(name, context));
  const name = known ?? names[0]!;
  const place = known === undefined ? null : knowledge.findPlace(name, context);
  return {
    text: name,
    span: [0, 0],
    name: place?.name ?? name,
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
  country: string,
  told: ReadonlySet<string>,
): readonly KnownClaim[] {
  return readdirSync(folder).flatMap((file) => {
    const gold = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as {
      report: { id: string };
      claims: readonly GoldClaim[];
    };
    const report = reports.get(gold.report.id)!;
    const dossier: Dossier = { knowledge, report, country, told };
    const actors = mention(dossier);
    const somewhere = (names: readonly string[] | undefined) => (names ? [placeOf(dossier, { names })] : []);
    return gold.claims.map((g, i): KnownClaim => {
      const time = g.time ? { time: { ...g.time, precision: 'day' as const, text: '', span: [0, 0] as const } } : {};
      const claim: Claim = {
        id: `${report.id}-${i}`,
        type: g.type,
        agents: (g.agents ?? []).map(actors),
        targets: (g.targets ?? []).map(actors),
        beneficiaries: [],
        // A place that good readers may leave out is none that the words speak of first.
        places: certain(g.places).map((p) => placeOf(dossier, p)),
        origin: somewhere(g.origin),
        destination: somewhere(g.destination),
        ...time,
        ...(g.ended ? { ended: true as const } : {}),
        order: [],
        quantities: (g.quantities ?? []).map(({ role, min = null, max = null }) => ({
          role,
          min,
          max,
          approx: false,
          text: '',
          span: [0, 0] as const,
        })),
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
