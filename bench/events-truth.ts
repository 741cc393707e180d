import { readdirSync, readFileSync } from 'node:fs';
import type { Claim, ClaimQuantity, ClaimTime, Mention, PlaceMention, Sector } from '../src/claims/index.js';
import type { Knowledge, LinkContext } from '../src/knowledge/index.js';
import type { KnownClaim } from '../src/situation/index.js';
import type { Report } from '../src/text/index.js';
import { known, trueCells } from './example-truth.js';

/** An event of the dossier: which claims tell it. */
export interface TrueEvent {
  readonly key: string;
  readonly type: string;
  readonly day: { readonly start: string; readonly end: string };
  readonly place: string;
  readonly told: readonly { readonly report: string; readonly claim: number; readonly relation: string }[];
}

type Names = readonly string[];

interface GoldClaim extends Pick<Claim, 'type' | 'modality' | 'evidence'> {
  readonly kind?: string;
  readonly agents?: readonly Names[];
  readonly targets?: readonly Names[];
  readonly beneficiaries?: readonly Names[];
  readonly sources?: readonly Names[];
  readonly origin?: readonly Names[] | Names;
  readonly destination?: readonly Names[] | Names;
  readonly places?: readonly {
    names: Names;
    optional?: boolean;
    part?: readonly Sector[];
    extent?: 'all' | 'most' | 'parts';
  }[];
  readonly time?: Partial<ClaimTime>;
  readonly quantities?: readonly Partial<ClaimQuantity>[];
  readonly ended?: boolean;
  readonly accept?: readonly string[];
  readonly key?: string;
}

const NOWHERE = [0, 0] as const;

/** Turns names of the annotation into mentions: as the reader would, had it made no mistake. */
class Linker {
  constructor(
    private readonly knowledge: Knowledge,
    private readonly context: LinkContext,
    /** Names of the theatre's places: also those that no gazetteer has. */
    private readonly places: readonly string[],
    /** What they lie in, where the annotation names both in one claim. */
    private readonly within: ReadonlyMap<string, string>,
  ) {}

  actor = (names: Names): Mention => {
    const found = names.map((name) => this.knowledge.findActor(name, this.context)).find((one) => one !== null);
    return { text: names[0]!, span: NOWHERE, name: found?.name ?? names[0]!, id: found?.id ?? null };
  };

  /** A name of the gazetteer or of the theatre, be it within the words (`Schulhof in Bab Tobruk`); else the words only describe. */
  place = (names: Names): PlaceMention => {
    const [text] = names as [string];
    const found = names.map((name) => this.knowledge.findPlace(name, this.context)).find((one) => one !== null);
    if (found) return { text, span: NOWHERE, name: found.name, id: found.id };
    const known = this.places.filter((place) => names.some((name) => name.includes(place)));
    const name = known.find((place) => place === text) ?? known[0];
    const listed = name === undefined ? null : this.knowledge.findPlace(name, this.context);
    if (listed) return { text, span: NOWHERE, name: listed.name, id: listed.id };
    const within = this.within.get(name ?? '');
    if (name) return { text, span: NOWHERE, name, id: null, ...(within ? { within } : {}) };
    return { text, span: NOWHERE, name: text, id: null, described: true };
  };
}

const timeOf = (time: GoldClaim['time']): { time?: ClaimTime } => {
  if (!time) return {};
  const { start, end, precision = 'day' } = time;
  return { time: { ...(start ? { start } : {}), ...(end ? { end } : {}), precision, text: '', span: NOWHERE } };
};

const quantityOf = (q: Partial<ClaimQuantity>): ClaimQuantity => ({
  role: q.role!,
  min: q.min ?? null,
  max: q.max ?? null,
  approx: q.approx ?? false,
  text: q.text ?? '',
  span: NOWHERE,
  ...(q.of === undefined ? {} : { of: q.of }),
  ...(q.scope === undefined ? {} : { scope: q.scope }),
  ...(q.partOf === undefined ? {} : { partOf: q.partOf }),
});

/** The annotation has the other names of one place in one array. */
const oneWay = (names: GoldClaim['origin']): readonly Names[] => (names?.length ? [names.flat()] : []);

function claimOf(gold: GoldClaim, id: string, link: Linker): Claim {
  return {
    id,
    type: gold.type,
    ...(gold.kind ? { kind: gold.kind } : {}),
    agents: (gold.agents ?? []).map(link.actor),
    targets: (gold.targets ?? []).map(link.actor),
    beneficiaries: (gold.beneficiaries ?? []).map(link.actor),
    places: (gold.places ?? []).map(({ names, part, extent }) => ({
      ...link.place(names),
      ...(part ? { part } : {}),
      ...(extent ? { extent } : {}),
    })),
    origin: oneWay(gold.origin).map((names) => link.place(names)),
    destination: oneWay(gold.destination).map((names) => link.place(names)),
    ...timeOf(gold.time),
    ...(gold.ended ? { ended: true as const } : {}),
    order: [],
    quantities: (gold.quantities ?? []).map(quantityOf),
    modality: gold.modality,
    sources: (gold.sources ?? []).map(link.actor),
    evidence: gold.evidence,
    confidence: 1,
  };
}

interface Annotated {
  readonly report: { readonly id: string };
  readonly claims: readonly GoldClaim[];
}

/** What a place without a row in the gazetteer lies in: the annotation has both in one claim, the larger one as optional. */
function containers(
  annotated: readonly Annotated[],
  places: readonly string[],
  knowledge: Knowledge,
): ReadonlyMap<string, string> {
  const find = (name: string) => knowledge.findPlace(name, { published: null, countries: ['LY', 'SY'] });
  const found = new Map<string, string>();
  for (const { places: told = [] } of annotated.flatMap(({ claims }) => claims)) {
    const larger = told
      .filter(({ optional }) => optional)
      .map(({ names }) => find(names[0]!))
      .find((one) => one !== null);
    for (const { names } of told)
      for (const name of names)
        if (larger && places.includes(name) && !find(name) && !found.has(name)) found.set(name, larger.name);
  }
  return found;
}

/** A claim of the annotation, as events take it, with the key of its event (null: it has none). */
export interface KeyedClaim {
  readonly known: KnownClaim;
  readonly key: string | null;
  /** Types that are as good as its own. */
  readonly accept: readonly string[];
}

/** All annotated claims of a theatre, with every role, number and time; in the order of reports and of the annotation. */
export function keyedClaims(
  folder: string,
  reports: ReadonlyMap<string, Report>,
  knowledge: Knowledge,
): readonly KeyedClaim[] {
  const files = readdirSync(`${folder}/claims`).sort();
  const annotated = files.map((file) => JSON.parse(readFileSync(`${folder}/claims/${file}`, 'utf8')) as Annotated);
  const control = trueCells(`${folder}/control.csv`).map(({ place }) => place);
  const places = [...new Set([...trueEvents(folder).map(({ place }) => place), ...control])];
  places.sort((a, b) => b.length - a.length);
  const within = containers(annotated, places, knowledge);
  return annotated.flatMap((gold) => {
    const report = reports.get(gold.report.id)!;
    const countries = knowledge.countriesIn(report.text.match(/[\p{L}-]+/gu) ?? []);
    const link = new Linker(knowledge, { published: report.published, countries }, places, within);
    return gold.claims.map((one, i) => ({
      known: known(claimOf(one, `${report.id}#${i}`, link), report),
      key: one.key ?? null,
      accept: [one.type, ...(one.accept ?? [])],
    }));
  });
}

/** Read claims with the key of the annotated claim on the same words and of an accepted type; without one, they have none. */
export function keysOfRead(read: readonly KnownClaim[], annotated: readonly KeyedClaim[]): readonly KeyedClaim[] {
  const byReport = new Map<string, KeyedClaim[]>();
  for (const one of annotated) byReport.set(one.known.report.id, [...(byReport.get(one.known.report.id) ?? []), one]);
  return read.map((known) => {
    const shared = ({ known: { claim } }: KeyedClaim): number =>
      Math.min(claim.evidence[1], known.claim.evidence[1]) - Math.max(claim.evidence[0], known.claim.evidence[0]);
    const best = (byReport.get(known.report.id) ?? [])
      .filter((one) => one.accept.includes(known.claim.type) && shared(one) > 0)
      .sort((a, b) => shared(b) - shared(a))[0];
    return { known, key: best?.key ?? null, accept: [known.claim.type] };
  });
}

/** Events of a theatre. */
export const trueEvents = (folder: string): readonly TrueEvent[] =>
  JSON.parse(readFileSync(`${folder}/events.json`, 'utf8')) as TrueEvent[];

/** B³ (Bagga & Baldwin 1998): precision and recall of each item's cluster, averaged over the items. */
export function bCubed(items: readonly { readonly key: string; readonly cluster: string }[]): {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
} {
  const count = (of: (item: (typeof items)[number]) => string): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const item of items) counts.set(of(item), (counts.get(of(item)) ?? 0) + 1);
    return counts;
  };
  const both = count(({ key, cluster }) => `${key} ${cluster}`);
  const [keys, clusters] = [count(({ key }) => key), count(({ cluster }) => cluster)];
  let [p, r] = [0, 0];
  for (const { key, cluster } of items) {
    const shared = both.get(`${key} ${cluster}`)!;
    p += shared / clusters.get(cluster)! / items.length;
    r += shared / keys.get(key)! / items.length;
  }
  return { p, r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}
