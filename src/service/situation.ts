import type { Place } from '../knowledge/index.js';
import { loadPeople, loadSequels } from '../languages/index.js';
import {
  type EventOptions,
  type EventWithClaims,
  foldNetwork,
  foldRelations,
  foldStory,
  holdsOn,
  type Network,
  type PlaceFacts,
  type RelationInterval,
  refKey,
  type StoryStep,
  spansMeet,
} from '../situation/index.js';
import type { Store } from '../store/index.js';
import { addTo, LagebildError } from '../text/index.js';
import { placeOf as placeById } from './areas.js';
import { knowledge } from './knowledge.js';
import { type Ground, type GroundMoment, LiveSituation } from './live-situation.js';
import { type Filter, filterOf } from './situation-filter.js';

export type { Ground } from './live-situation.js';

export { askDisputes, type DisputesAsked } from './situation-disputes.js';

/** What is asked of the situation, for all its parts. Days are ISO; null takes everything. */
export interface SituationQuestion {
  /** Only what went on, held or was disputed on this day. */
  readonly at?: string | null;
  /** Only what was known on this day. */
  readonly asOf?: string | null;
  /** Only what this store held at this time. */
  readonly recordedAsOf?: string | null;
  /** Only between these days, both included. */
  readonly from?: string | null;
  readonly to?: string | null;
  /** Name or id of a place: there, or in what lies in it. */
  readonly place?: string | null;
  /** Names or ids of actors: all of them take part. */
  readonly actors?: readonly string[];
  /** Only what this report tells (its id). */
  readonly report?: string | null;
  /** Only what is told in a sentence with all these words; case and marks do not matter. */
  readonly words?: string | null;
  /** Only what these claims tell; null: all. */
  readonly claims?: ReadonlySet<string> | null;
}

/** Kinds of actors that have a strength of their own. */
const FORCES: ReadonlySet<string> = new Set(['state', 'government', 'army', 'armed-group', 'alliance']);

/** Kinds that name nobody in particular. */
const GENERIC: ReadonlySet<string> = new Set(['generic', 'people']);

/** A town of which nobody says in which province lies at least in its country. */
const countryOf = ({ kind, country }: Place): string | null =>
  kind === 'country' || !country ? null : `place:${country.toLowerCase()}`;

/** What the fold of events is told of the world: sides, places, and which words name people who fight. */
export async function loadEventOptions(): Promise<EventOptions> {
  const { sideOf, actor } = knowledge();
  const seen = new Map<string, PlaceFacts | null>();
  const placeOf = (id: string): PlaceFacts | null => {
    let facts = seen.get(id);
    if (facts !== undefined) return facts;
    const found = placeById(id);
    facts = found && { ...found, within: found.within ?? countryOf(found) };
    seen.set(id, facts);
    return facts;
  };
  const isForce = (id: string): boolean => FORCES.has(actor(id)?.kind ?? '');
  const isGeneric = (id: string): boolean => GENERIC.has(actor(id)?.kind ?? '');
  const isPerson = (id: string): boolean => actor(id)?.kind === 'person';
  return { sideOf, placeOf, isForce, isPerson, isGeneric, victimOf: await loadPeople(), isSequel: await loadSequels() };
}

/** Folds what the store holds (or held, or what was known) to events. */
export const groundOf = (store: Store, moment: GroundMoment, world: EventOptions): Promise<Ground> =>
  new LiveSituation(store, world).of(moment);

/** What is asked of events besides. */
export interface EventsAsked {
  /** A kind of event, or a type of claim. */
  readonly kind?: string | null;
  /** Also what lasts. */
  readonly states?: boolean;
  readonly status?: string | null;
  /** Told by at least so many independent voices. */
  readonly minVoices?: number;
}

/** Events that a question asks for: happenings, or with `states` also what lasts. */
export function askEvents(ground: Ground, question: SituationQuestion & EventsAsked): readonly EventWithClaims[] {
  const filter = filterOf(ground, question);
  const { kind = null, states = false, status = null, minVoices = 1 } = question;
  return ground.events.filter(
    (of) =>
      (states || !of.event.state) &&
      (status === null || of.event.status === status) &&
      of.event.voices >= minVoices &&
      (kind === null || of.event.kind === kind || of.event.types.some((type) => type === kind)) &&
      filter.event(of),
  );
}

/** The event of an id, or of the id of any claim of it. */
export function findEvent({ events }: Ground, id: string): EventWithClaims | null {
  const claim = id.startsWith('event:') ? id.slice('event:'.length) : id;
  return (
    events.find(({ event }) => event.id === `event:${claim}`) ??
    events.find(({ claims }) => claims.some((known) => known.claim.id === claim)) ??
    null
  );
}

/** Relations that a question asks for. */
export function askRelations(
  ground: Ground,
  question: SituationQuestion & { readonly kind?: string | null; readonly id?: string | null },
): readonly RelationInterval[] {
  const filter = filterOf(ground, question);
  const { at = null, from = null, to = null, kind = null, id = null } = question;
  return relationsOf(ground).filter(
    (one) =>
      (kind === null || one.kind === kind) &&
      (id === null || one.id === id) &&
      (at === null || holdsOn(one, at)) &&
      spansMeet({ start: one.from ?? (one.ended ? null : one.firstKnown), end: one.to }, { start: from, end: to }) &&
      filter.parties([one.a, ...(one.b ? [one.b] : [])], one.names) &&
      filter.told(one.evidence),
  );
}

const folded = new WeakMap<Ground, readonly RelationInterval[]>();

/** All relations of a ground, folded once. */
function relationsOf(ground: Ground): readonly RelationInterval[] {
  const known = folded.get(ground);
  if (known) return known;
  const relations = foldRelations(ground.claims, { at: null, asOf: ground.asOf });
  folded.set(ground, relations);
  return relations;
}

/** Actors and what stands between them, among those and in those days that a question asks for. */
export function askNetwork(ground: Ground, question: SituationQuestion): Network {
  const { place, ...parties } = question;
  // A relation has no place: asked for a place, only deeds there make edges.
  return foldNetwork(place ? [] : askRelations(ground, parties), askEvents(ground, question));
}

/** Who is told to be led by whom: what the led do is the leader's story too. */
function commandedBy(ground: Ground): ReadonlyMap<string, readonly string[]> {
  const led = new Map<string, string[]>();
  for (const { kind, a, b, status } of relationsOf(ground))
    if (kind === 'command' && b !== null && status !== 'negated') addTo(led, refKey(a), refKey(b));
  return led;
}

/** The course of things at a place, of an actor, or between several. */
export function askStory(ground: Ground, question: SituationQuestion): readonly StoryStep[] {
  if (!question.place && !question.actors?.length)
    throw new LagebildError('usage', 'a story is that of a place, of an actor or between two', {
      came: 'neither a place nor an actor',
      possible: '--place NAME, --actor NAME, or both; --actor twice for what was between two',
    });
  const filter: Filter = filterOf(ground, question, commandedBy(ground));
  const events = ground.events.filter(
    ({ event }) => event.status !== 'negated' && event.status !== 'announced' && event.status !== 'possible',
  );
  return foldStory(
    events.filter((of) => filter.days(of.event)),
    (known) =>
      filter.claim(known) &&
      filter.told([{ claim: known.claim.id, report: known.report.id, sentence: known.sentence }]) &&
      known.claim.modality !== 'negated' &&
      known.claim.modality !== 'planned',
  );
}
