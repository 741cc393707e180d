import type { ClaimType } from '../../claims/index.js';
import { addTo } from '../../text/index.js';
import type { EventWithClaims } from '../events/fold.js';
import type { KnownClaim } from '../types.js';
import type { StoryGround, StoryStep } from './types.js';

/** Which claims of an event belong to the story that is asked for. */
export type InStory = (known: KnownClaim) => boolean;

interface Edge {
  readonly before: number;
  readonly ground: StoryGround;
}

/** What a deed needs to have been before it: who breaks talks has held them, who is freed was held. */
const NEEDS: Partial<Record<ClaimType, readonly ClaimType[]>> = {
  violation: ['negotiation', 'agreement'],
  release: ['detention'],
};

/** Characters of a report within which the newest is told first: its lead. */
const LEAD = 220;
/** Events at the end of a report behind which its lead comes. */
const LAST = 3;

/**
 * The course of things: events in the order in which they happened, as far as words and days say. Told days come first, then what
 * words order (`nach wenigen Tagen`), then what a deed needs before it; two events of which nothing of the kind is known stand in the
 * order in which a report tells them behind its lead, else in that in which they were reported. An order that would run in a circle is
 * left out where it is weakest.
 */
export function foldStory(events: readonly EventWithClaims[], inStory: InStory): readonly StoryStep[] {
  const chosen = events
    .map((of) => ({ of, claims: of.claims.filter(inStory) }))
    .filter(({ claims }) => claims.length > 0);
  const edges = new Edges(chosen.length);
  for (const [ground, pairs] of orders(chosen)) for (const [a, b] of pairs) edges.add(a, b, ground);
  return edges.sorted().map((at, i, all) => stepOf(chosen[at]!, at, i === 0 ? null : all[i - 1]!, edges, chosen));
}

type Chosen = { readonly of: EventWithClaims; readonly claims: readonly KnownClaim[] };
type Pairs = readonly (readonly [number, number])[];

/** What is known of the order, the surest first. */
function* orders(chosen: readonly Chosen[]): Generator<readonly [StoryGround, Pairs]> {
  yield ['words', byWords(chosen)];
  yield ['day', byDay(chosen)];
  yield ['needs', byNeed(chosen)];
  yield ['telling', byTelling(chosen)];
}

function byWords(chosen: readonly Chosen[]): Pairs {
  const at = new Map<string, number>();
  for (const [i, { of }] of chosen.entries()) for (const { claim } of of.claims) at.set(claim.id, i);
  const pairs: [number, number][] = [];
  for (const [i, { of }] of chosen.entries())
    for (const { claim } of of.claims)
      for (const { relation, claim: id } of claim.order) {
        const other = at.get(id);
        if (other === undefined || other === i || relation === 'during') continue;
        pairs.push(relation === 'after' ? [other, i] : [i, other]);
      }
  return pairs;
}

/** Told days; of those alone the neighbours, the rest follows. */
function byDay(chosen: readonly Chosen[]): Pairs {
  const dated = [...chosen.keys()].filter((i) => chosen[i]!.of.event.dated === 'told');
  const event = (i: number) => chosen[i]!.of.event;
  const key = (i: number): string => `${event(i).start} ${event(i).end} ${event(i).id}`;
  const sorted = dated.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const pairs: [number, number][] = [];
  for (const [n, b] of sorted.entries()) {
    // The last that was over before this one began.
    const before = sorted.slice(0, n).filter((a) => event(a).end! < event(b).start!);
    for (const a of before.slice(-3)) pairs.push([a, b]);
    if (n > 0 && event(sorted[n - 1]!).start! < event(b).start!) pairs.push([sorted[n - 1]!, b]);
  }
  return pairs;
}

function byNeed(chosen: readonly Chosen[]): Pairs {
  const pairs: [number, number][] = [];
  for (const [i, { claims, of }] of chosen.entries())
    for (const type of new Set(claims.map(({ claim }) => claim.type)))
      for (const needed of NEEDS[type] ?? [])
        for (const [j, other] of chosen.entries())
          if (j !== i && other.claims.some(({ claim }) => claim.type === needed) && near(of, other.of))
            pairs.push([j, i]);
  return pairs;
}

/** Reported together, or not dated apart. */
const near = (a: EventWithClaims, b: EventWithClaims): boolean => {
  const reports = new Set(a.claims.map(({ report }) => report.hash));
  return b.claims.some(({ report }) => reports.has(report.hash));
};

/** In one report, behind its lead, what is told first happened first, where nothing says otherwise. */
function byTelling(chosen: readonly Chosen[]): Pairs {
  const reports = new Map<string, { at: number; position: number }[]>();
  for (const [i, { claims }] of chosen.entries()) {
    // What the lead tells is the newest, though the body tells it again.
    const place = new Map<string, number>();
    for (const { claim, report } of claims) {
      const before = place.get(report.hash);
      const at = claim.evidence[0];
      const lead = at <= LEAD || (before !== undefined && before <= LEAD);
      place.set(report.hash, lead ? Math.min(before ?? at, at) : Math.max(before ?? 0, at));
    }
    for (const [hash, position] of place) addTo(reports, hash, { at: i, position });
  }
  const pairs: [number, number][] = [];
  for (const told of [...reports].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, list]) => list)) {
    const body = told.filter(({ position }) => position > LEAD).sort((a, b) => a.position - b.position);
    // Also behind the one before: the two last may stand the other way round, for what one needs comes before it.
    for (const back of [1, 2])
      for (const [n, { at }] of body.entries()) if (n >= back) pairs.push([body[n - back]!.at, at]);
    // What only the lead tells is the newest of the report.
    for (const newest of body.slice(-LAST).reverse())
      for (const { at, position } of told) if (position <= LEAD) pairs.push([newest.at, at]);
  }
  return pairs;
}

/** A graph of what comes before what, without circles. */
class Edges {
  readonly before: Edge[][];
  private readonly behind: number[][];

  constructor(size: number) {
    this.before = Array.from({ length: size }, () => []);
    this.behind = Array.from({ length: size }, () => []);
  }

  /** Adds that `a` comes before `b`; nothing where `b` is known to come before `a`. */
  add(a: number, b: number, ground: StoryGround): void {
    if (a === b || this.before[b]!.some((edge) => edge.before === a) || this.reaches(b, a)) return;
    this.before[b]!.push({ before: a, ground });
    this.behind[a]!.push(b);
  }

  private reaches(from: number, to: number): boolean {
    const seen = new Set([from]);
    const open = [from];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (at === to) return true;
      for (const next of this.behind[at]!)
        if (!seen.has(next)) {
          seen.add(next);
          open.push(next);
        }
    }
    return false;
  }

  /** All, each behind what comes before it; of several that may come next, the smallest number (events come in the order of days). */
  sorted(): number[] {
    const left = this.before.map((edges) => edges.length);
    const ready = [...left.keys()].filter((i) => left[i] === 0);
    const done: number[] = [];
    while (ready.length > 0) {
      ready.sort((a, b) => b - a);
      const at = ready.pop()!;
      done.push(at);
      for (const next of this.behind[at]!) if (--left[next]! === 0) ready.push(next);
    }
    return done;
  }
}

function stepOf(
  { of, claims }: Chosen,
  at: number,
  before: number | null,
  edges: Edges,
  chosen: readonly Chosen[],
): StoryStep {
  const { event } = of;
  const edge = edges.before[at]!.find((one) => one.before === before);
  const [first] = claims;
  return {
    event: event.id,
    types: event.types,
    status: event.status,
    start: event.start,
    end: event.end,
    dated: event.dated,
    places: event.places,
    agents: event.agents,
    targets: event.targets,
    ground: edge?.ground ?? (event.dated === 'told' ? 'day' : 'reported'),
    after: edges.before[at]!.filter(({ ground }) => ground !== 'day').map((one) => chosen[one.before]!.of.event.id),
    claims: claims.map(({ claim }) => claim.id),
    sentence: first!.sentence,
    report: first!.report.id,
  };
}
