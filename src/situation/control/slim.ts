import type { Claim, ClaimTime, ClaimType, Mention, Modality, PlaceMention } from '../../claims/index.js';
import type { KnownClaim } from '../types.js';
import { PACKED_PARTS } from './packed.js';

/** A claim with the days from which it counts: its version of the report replaces another, and is replaced. */
export interface DatedClaim {
  readonly known: KnownClaim;
  /** Day from which it counts, ISO. */
  readonly since: string;
  /** Day from which a newer version counts instead; null: none. */
  readonly until: string | null;
}

type Place = readonly [mention: number, parts: number, extent: string, within: string, described: 0 | 1];

/** A claim in the shape that `SlimClaims.claims` has: numbers stand for places in the lists beside it. */
type Row = readonly [
  id: string,
  report: number,
  since: string,
  until: string | null,
  known: string | null,
  recorded: string,
  type: ClaimType,
  modality: Modality,
  confidence: number,
  at: number,
  judged: KnownClaim['judgement'],
  ended: 0 | 1,
  agents: readonly number[],
  targets: readonly number[],
  sources: readonly number[],
  places: readonly Place[],
  origin: readonly Place[],
  start: string | null,
  end: string | null,
  sentence: string,
  destination: readonly Place[],
  surrendered: number | null,
];

/** Claims with all that the fold of control looks at, and nothing else: for programs that fold for themselves. */
export interface SlimClaims {
  readonly reports: readonly (readonly [id: string, publisher: string | null])[];
  readonly mentions: readonly (readonly [id: string | null, name: string])[];
  readonly claims: readonly Row[];
}

/** Lists each thing once, by its key. */
class Once<T> {
  readonly all: T[] = [];
  readonly #at = new Map<string, number>();

  of(key: string, make: () => T): number {
    const known = this.#at.get(key);
    if (known !== undefined) return known;
    this.#at.set(key, this.all.length);
    this.all.push(make());
    return this.all.length - 1;
  }
}

/** Packs claims for the fold of control. */
export function slimClaims(dated: readonly DatedClaim[]): SlimClaims {
  const reports = new Once<readonly [string, string | null]>();
  const mentions = new Once<readonly [string | null, string]>();
  const mention = ({ id, name }: Mention) => mentions.of(`${id ?? ''}\u0000${name}`, () => [id, name]);
  const place = (one: PlaceMention): Place => [
    mention(one),
    (one.part ?? []).reduce((sum, part) => sum | (1 << PACKED_PARTS.indexOf(part)), 0),
    one.extent ?? '',
    one.within ?? '',
    one.described ? 1 : 0,
  ];
  const rows = dated.map(({ known: { claim, report, sentence, known, recorded, judgement }, since, until }): Row => {
    const { id, type, modality, confidence, evidence, ended, agents, targets, sources, places, origin, time } = claim;
    const gaveUp = claim.quantities.find(({ role }) => role === 'surrendered');
    const at = reports.of(report.id, () => [report.id, report.publisher]);
    return [
      id,
      at,
      since,
      until,
      known,
      recorded.slice(0, 10),
      type,
      modality,
      confidence,
      evidence[0],
      judgement,
      ended ? 1 : 0,
      agents.map(mention),
      targets.map(mention),
      sources.map(mention),
      places.map(place),
      origin.map(place),
      time?.start ?? null,
      time?.end ?? null,
      sentence,
      claim.destination.map(place),
      gaveUp ? (gaveUp.max ?? gaveUp.min) : null,
    ];
  });
  return { reports: reports.all, mentions: mentions.all, claims: rows };
}

const NOWHERE = [0, 0] as const;

/** Claims as the fold of control takes them; of what it does not look at they have nothing. */
export function fullClaims({ reports, mentions, claims }: SlimClaims): readonly DatedClaim[] {
  const named = mentions.map(([id, name]): Mention => ({ id, name, text: name, span: NOWHERE }));
  const mention = (at: number): Mention => named[at]!;
  const place = ([at, parts, extent, within, described]: Place): PlaceMention => ({
    ...mention(at),
    ...(parts ? { part: PACKED_PARTS.filter((_, i) => parts & (1 << i)) } : {}),
    ...(extent ? { extent: extent as NonNullable<PlaceMention['extent']> } : {}),
    ...(within ? { within } : {}),
    ...(described ? { described: true as const } : {}),
  });
  return claims.map((row) => {
    const [id, at, since, until, known, recorded, type, modality, confidence, evidence, judgement, ended] = row;
    const [agents, targets, sources, places, origin, start, end, sentence, destination, surrendered] = row.slice(
      12,
    ) as unknown as [
      ...[number[], number[], number[], Place[], Place[], string | null, string | null, string, Place[], number | null],
    ];
    const [report, publisher] = reports[at]!;
    const claim: Claim = {
      id,
      type,
      modality,
      confidence,
      agents: agents.map(mention),
      targets: targets.map(mention),
      sources: sources.map(mention),
      places: places.map(place),
      origin: origin.map(place),
      evidence: [evidence, evidence],
      beneficiaries: [],
      destination: destination.map(place),
      order: [],
      quantities: surrendered === null ? [] : [countOf(surrendered)],
      ...(ended ? { ended: true as const } : {}),
      ...(start || end ? { time: timeOf(start, end) } : {}),
    };
    const source = { id: report, hash: report, title: null, publisher, url: null };
    return {
      since,
      until,
      known: { claim, report: source, sentence, known, knownByFetch: false, recorded, judgement },
    };
  });
}

const countOf = (n: number): Claim['quantities'][number] => ({
  role: 'surrendered',
  min: n,
  max: n,
  approx: false,
  text: '',
  span: NOWHERE,
});

const timeOf = (start: string | null, end: string | null): ClaimTime => ({
  ...(start ? { start } : {}),
  ...(end ? { end } : {}),
  precision: 'day',
  text: '',
  span: NOWHERE,
});
