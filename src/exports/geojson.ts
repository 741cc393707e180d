import type { Claim, PlaceMention } from '../claims/index.js';
import type { KnownClaim } from '../situation/index.js';
import { type Area, type Geometry, type Shape, shapeOfArea, shapeOfPoint } from './geometry.js';
import type { Exported, ExportManifest, LeftOut } from './manifest.js';

export type { Position } from './geometry.js';

/** One claim at one place. */
export interface ClaimFeature {
  readonly type: 'Feature';
  /** `claim id` and, where a claim has several places, `/` and the number of the place. */
  readonly id: string;
  readonly geometry: Geometry;
  readonly properties: {
    readonly claim: string;
    readonly type: string;
    readonly kind: string | null;
    readonly actors: readonly string[];
    readonly actorIds: readonly (string | null)[];
    readonly targets: readonly string[];
    readonly place: string;
    readonly placeId: string | null;
    readonly part: readonly string[];
    readonly extent: string | null;
    /** `point`: the middle of the place; `area`: a place told by others or a part, of its true size. */
    readonly shape: Shape['shape'];
    /** How words tell an area (`near`, `offset`, `part` …), its words, and its size in km². */
    readonly rule: string | null;
    readonly words: string | null;
    readonly km2: number | null;
    readonly modality: string;
    readonly confidence: number;
    readonly start: string | null;
    readonly end: string | null;
    readonly precision: string | null;
    readonly ended: boolean;
    readonly known: string | null;
    readonly sources: readonly string[];
    readonly evidence: string;
    readonly report: string;
    readonly publisher: string | null;
    readonly url: string | null;
    readonly judgement: string | null;
  };
}

/** RFC 7946 with the manifest as a foreign member. */
export interface ClaimCollection {
  readonly type: 'FeatureCollection';
  readonly features: readonly ClaimFeature[];
  readonly lagebild: ExportManifest;
}

/** Where a place is; null where that is not known. */
export type PointOf = (placeId: string) => { readonly lat: number | null; readonly lon: number | null } | null;

/** The area of a place of a claim, where it is told by others or is a part of one; null where it is the place itself. */
export type AreaOf = (place: PlaceMention) => Area | null;

const FLATTENED = [
  'A claim with several places is one feature for each; `properties.claim` joins them.',
  'Several sectors of a town (`part`) and those of a town without a size have the point of the town.',
  'Places told by others and sectors are polygons as large as the words are unsure (`shape`, `rule`, `km2`), not borders of anything.',
  'Order of claims, quantities and traces are not exported.',
  'Modality is kept: a feature is what somebody claims, plans or denies, not what is so.',
];

/** Claims as GeoJSON. What has no point stands in the manifest, with the reason: nothing is dropped silently. */
export function toGeoJson(
  claims: readonly KnownClaim[],
  pointOf: PointOf,
  areaOf: AreaOf = () => null,
): Exported<ClaimCollection> {
  const features: ClaimFeature[] = [];
  const leftOut: LeftOut[] = [];
  for (const known of claims) {
    if (known.judgement === 'rejected') {
      leftOut.push(left(known, null, 'rejected'));
      continue;
    }
    if (known.claim.places.length === 0) leftOut.push(left(known, null, 'no-place'));
    for (const [i, place] of known.claim.places.entries()) put(known, place, i, { pointOf, areaOf }, features, leftOut);
  }
  const manifest: ExportManifest = {
    format: 'geojson',
    claims: claims.length,
    features: features.length,
    leftOut,
    flattened: FLATTENED,
  };
  return { data: { type: 'FeatureCollection', features, lagebild: manifest }, manifest };
}

function put(
  known: KnownClaim,
  place: PlaceMention,
  i: number,
  { pointOf, areaOf }: { readonly pointOf: PointOf; readonly areaOf: AreaOf },
  features: ClaimFeature[],
  leftOut: LeftOut[],
): void {
  const area = areaOf(place);
  const point = place.id === null ? null : pointOf(place.id);
  if (area) features.push(feature(known, place, i, shapeOfArea(area)));
  else if (place.id === null) leftOut.push(left(known, place.name, 'place-unresolved'));
  else if (!point || point.lat === null || point.lon === null) leftOut.push(left(known, place.name, 'no-coordinates'));
  else features.push(feature(known, place, i, shapeOfPoint(point.lon, point.lat)));
}

const left = ({ claim, report }: KnownClaim, place: string | null, reason: LeftOut['reason']): LeftOut => ({
  claim: claim.id,
  type: claim.type,
  report: report.id,
  place,
  reason,
});

function feature(known: KnownClaim, place: PlaceMention, i: number, drawn: Shape): ClaimFeature {
  const { geometry, shape, rule, km2 } = drawn;
  const { claim, report } = known;
  return {
    type: 'Feature',
    id: claim.places.length > 1 ? `${claim.id}/${i + 1}` : claim.id,
    geometry,
    properties: {
      claim: claim.id,
      type: claim.type,
      kind: claim.kind ?? null,
      actors: claim.agents.map(({ name }) => name),
      actorIds: claim.agents.map(({ id }) => id),
      targets: claim.targets.map(({ name }) => name),
      place: place.name,
      placeId: place.id,
      part: place.part ?? [],
      extent: place.extent ?? null,
      shape,
      rule,
      words: place.relation?.text ?? null,
      km2,
      modality: claim.modality,
      confidence: claim.confidence,
      ...timeOf(claim),
      ended: claim.ended ?? false,
      known: known.known,
      sources: claim.sources.map(({ name, via }) => (via ? `${name} (via ${via.name})` : name)),
      evidence: known.sentence,
      report: report.id,
      publisher: report.publisher,
      url: report.url,
      judgement: known.judgement,
    },
  };
}

const timeOf = ({ time }: Claim): { start: string | null; end: string | null; precision: string | null } => ({
  start: time?.start ?? null,
  end: time?.end ?? null,
  precision: time?.precision ?? null,
});
