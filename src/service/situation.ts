import { loadPeople } from '../languages/index.js';
import {
  type Contradiction,
  type Dispute,
  type EventOptions,
  type EventWithClaims,
  eventsOf,
  findCopies,
  foldDisputes,
  foldRelations,
  foldStory,
  groupClaims,
  type KnownClaim,
  type RelationInterval,
  type StoryStep,
} from '../situation/index.js';
import type { Store } from '../store/index.js';
import { LagebildError } from '../text/index.js';
import { claimsOf } from './identities.js';
import { knowledge } from './knowledge.js';
import { pinsOf } from './pins.js';
import { type Filter, filterOf, keyOf, type Names, namesOf } from './situation-filter.js';

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
}

/** Kinds of actors that have a strength of their own. */
const FORCES: ReadonlySet<string> = new Set(['state', 'government', 'army', 'armed-group', 'alliance']);

/** What the fold of events is told of the world: sides, places, and which words name people who fight. */
export async function loadEventOptions(): Promise<EventOptions> {
  const { sideOf, place, actor } = knowledge();
  const isForce = (id: string): boolean => FORCES.has(actor(id)?.kind ?? '');
  const isPerson = (id: string): boolean => actor(id)?.kind === 'person';
  return { sideOf, placeOf: place, isForce, isPerson, victimOf: await loadPeople() };
}

/** All that the parts of a situation are asked from: claims, their events, and who copied whom. */
export interface Ground {
  readonly claims: readonly KnownClaim[];
  readonly events: readonly EventWithClaims[];
  readonly options: EventOptions;
  readonly asOf: string | null;
  readonly names: Names;
}

type Moment = Pick<SituationQuestion, 'asOf' | 'recordedAsOf'>;

/** Folds what the store holds (or held, or what was known) to events. */
export async function groundOf(store: Store, moment: Moment, world: EventOptions): Promise<Ground> {
  const { asOf = null, recordedAsOf = null } = moment;
  const claims = await claimsOf(store, { asOf, recordedAsOf });
  const hashes = new Set(claims.map(({ report }) => report.hash));
  const reports = (await store.reports({ versions: 'all' })).filter(({ hash }) => hashes.has(hash));
  const copies = findCopies(
    reports.map(({ hash, text, published, fetched }) => ({ hash, text, known: published ?? fetched })),
  );
  const options: EventOptions = { ...world, copies, pins: await pinsOf(store, claims, recordedAsOf) };
  const events = eventsOf(groupClaims(claims, options), options);
  return { claims, events, options, asOf, names: namesOf(claims) };
}

/** The ground of a question; asked again of an unchanged store it is the one from before. */
export class Grounds {
  private readonly kept = new Map<string, Promise<Ground>>();

  constructor(
    private readonly store: Store,
    private readonly world: EventOptions,
    private readonly most = 3,
  ) {}

  async of(moment: Moment): Promise<Ground> {
    const { asOf = null, recordedAsOf = null } = moment;
    const key = JSON.stringify([await this.store.counts(), asOf, recordedAsOf]);
    const known = this.kept.get(key);
    if (known) return known;
    const ground = groundOf(this.store, moment, this.world);
    ground.catch(() => this.kept.delete(key));
    this.kept.set(key, ground);
    for (const old of [...this.kept.keys()].slice(0, -this.most)) this.kept.delete(old);
    return ground;
  }
}

/** Events that a question asks for: happenings, or with `states` also what lasts. */
export function askEvents(
  ground: Ground,
  question: SituationQuestion & { readonly kind?: string | null; readonly states?: boolean },
): readonly EventWithClaims[] {
  const filter = filterOf(ground, question);
  const { kind = null, states = false } = question;
  return ground.events.filter(
    (of) =>
      (states || !of.event.state) &&
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
  question: SituationQuestion & { readonly kind?: string | null },
): readonly RelationInterval[] {
  const { claims, asOf } = ground;
  const filter = filterOf(ground, question);
  return foldRelations(claims, { at: question.at ?? null, asOf }).filter(
    (one) => (question.kind ?? one.kind) === one.kind && filter.parties([one.a, ...(one.b ? [one.b] : [])], one.names),
  );
}

/** Disputes that a question asks for. */
export async function askDisputes(
  store: Store,
  ground: Ground,
  question: SituationQuestion & { readonly matter?: string | null },
): Promise<readonly Dispute[]> {
  const { claims, events, options, asOf } = ground;
  const contradictions = await contradictionsOf(store, claims);
  const filter = filterOf(ground, question);
  return foldDisputes({ claims, events, contradictions }, { at: question.at ?? null, asOf }, options).filter(
    (one) => (question.matter ?? one.matter) === one.matter && filter.dispute(one),
  );
}

/** What the reader found against the gazetteer, in the reports of the claims. */
async function contradictionsOf(store: Store, claims: readonly KnownClaim[]): Promise<readonly Contradiction[]> {
  const reports = new Map(claims.map((known) => [known.report.hash, known]));
  const found: Contradiction[] = [];
  for (const [hash, { report, known }] of reports) {
    const findings = (await store.findings(hash)).filter(({ rule }) => rule === 'gazetteer-contradiction');
    if (findings.length === 0) continue;
    const text = (await store.report(hash))?.text ?? '';
    for (const { span, reason } of findings)
      found.push({
        report: report.id,
        publisher: report.publisher,
        known,
        words: text.slice(...span),
        sentence: sentenceAround(text, span[0]),
        reason,
        place: reason.split(' ')[0] ?? '',
      });
  }
  return found;
}

function sentenceAround(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf('. ', at) + 2, text.lastIndexOf('\n', at) + 1, 0);
  const stop = text.indexOf('. ', at);
  return text.slice(start === 1 ? 0 : start, stop < 0 ? undefined : stop + 1).trim();
}

/** Who is told to be led by whom: what the led do is the leader's story too. */
function commandedBy({ claims, asOf }: Ground): ReadonlyMap<string, readonly string[]> {
  const led = new Map<string, string[]>();
  for (const { kind, a, b, status } of foldRelations(claims, { at: null, asOf }))
    if (kind === 'command' && b !== null && status !== 'negated')
      led.set(keyOf(a), [...(led.get(keyOf(a)) ?? []), keyOf(b)]);
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
    (known) => filter.claim(known) && known.claim.modality !== 'negated' && known.claim.modality !== 'planned',
  );
}
