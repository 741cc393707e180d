import {
  asRetelling,
  Columns,
  countEvents,
  type EventStatus,
  type EventToll,
  type EventWithClaims,
  type Evidence,
  type KnownClaim,
  Retellings,
  type Retold,
  Scales,
  type SituationCount,
  type SituationEvent,
  sumTolls,
  type TollQuestion,
  type TollSum,
  tollOf,
} from '../situation/index.js';
import { inTurns } from './breath.js';
import { askEvents, type EventsAsked, findEvent, type Ground, type SituationQuestion } from './situation.js';

/** What joined two reports' accounts to one event: the evidence, in tenths of a bit. */
export interface Joint {
  /** First claims of the two accounts. */
  readonly a: string;
  readonly b: string;
  readonly weight: number;
  readonly evidence: readonly Evidence[];
}

/** Why an event is one: its claims, its toll, and what speaks for joining its accounts. */
export interface EventExplanation {
  readonly event: SituationEvent;
  readonly claims: readonly KnownClaim[];
  readonly toll: EventToll | null;
  /** The strongest joint of each account to another one; none where one report alone tells it. */
  readonly joints: readonly Joint[];
}

const retellingsKept = new WeakMap<
  Ground,
  { readonly retellings: Retellings; readonly byId: ReadonlyMap<string, EventWithClaims> }
>();

/** The event that another may only tell again: looked for when it is asked for. */
function retoldIn(ground: Ground, of: EventWithClaims): (Retold & { readonly of: EventWithClaims }) | null {
  let kept = retellingsKept.get(ground);
  if (!kept) {
    const byId = new Map(ground.events.map((one) => [one.event.id, one]));
    kept = { retellings: new Retellings(ground.events, ground.options), byId };
    retellingsKept.set(ground, kept);
  }
  const found = kept.retellings.of(of);
  return found && { ...found, of: kept.byId.get(found.event)! };
}

/** A toll, and whether the people in it may have been counted with another event. */
function tollBeside(ground: Ground, of: EventWithClaims): EventToll | null {
  const toll = tollIn(ground, of);
  if (toll === null || toll.cumulative) return toll;
  const retold = retoldIn(ground, of);
  return retold ? asRetelling(toll, tollIn(ground, retold.of)) : toll;
}

/** Tolls of the events of a ground: neither changes. */
const tollsKept = new WeakMap<EventWithClaims, EventToll | null>();

function tollIn({ options }: Ground, of: EventWithClaims): EventToll | null {
  const known = tollsKept.get(of);
  if (known !== undefined) return known;
  const toll = tollOf(of, options);
  tollsKept.set(of, toll);
  return toll;
}

/** Explains an event, by its id or that of one of its claims; null where there is none. */
export function explainEvent(ground: Ground, id: string): EventExplanation | null {
  const found = findEvent(ground, id);
  if (!found) return null;
  const { event, claims } = found;
  const retold = retoldIn(ground, found);
  const links = retold ? [...event.links, { relation: 'maybe-same' as const, event: retold.event }] : event.links;
  return { event: { ...event, links }, claims, toll: tollBeside(ground, found), joints: jointsOf(found, ground) };
}

function jointsOf({ scenes }: EventWithClaims, { options }: Ground): readonly Joint[] {
  const copyOf = (a: string, b: string): boolean => options.copies?.areCopies(a, b) ?? false;
  const columns = new Columns(options);
  for (const [i, scene] of scenes.entries()) columns.put(i, scene);
  const scales = new Scales(columns, copyOf);
  return scenes.flatMap((scene, i): readonly Joint[] => {
    const joints = scenes.slice(0, i).map((other, j) => {
      const evidence = scales.evidence(i, j).filter(({ weight }) => weight !== 0);
      return { a: other.key, b: scene.key, weight: evidence.reduce((sum, { weight }) => sum + weight, 0), evidence };
    });
    const best = joints.sort((a, b) => b.weight - a.weight)[0];
    return best ? [best] : [];
  });
}

/** What is denied, announced or thought possible only is not counted. */
const UNCOUNTED: ReadonlySet<EventStatus> = new Set(['negated', 'announced', 'possible']);
const happened = ({ event: { status } }: EventWithClaims): boolean => !UNCOUNTED.has(status);

/**
 * Adds up the tolls of the events that a question asks for, and looks for what only tells of others again, in turns: asked for after that, they are there.
 * Once the signal is given, the next step throws its reason.
 */
export async function foldTolls(
  ground: Ground,
  question: SituationQuestion & EventsAsked,
  signal?: AbortSignal,
): Promise<void> {
  const breathe = inTurns(signal);
  for (const of of askEvents(ground, question)) {
    if (!happened(of)) continue;
    tollBeside(ground, of);
    retoldIn(ground, of);
    await breathe();
  }
}

/** Tolls of the events that a question asks for. */
export const askTolls = (ground: Ground, question: SituationQuestion & EventsAsked): readonly EventToll[] =>
  askEvents(ground, question)
    .filter(happened)
    .flatMap((of) => tollBeside(ground, of) ?? []);

/** How many events there were, those that may be retellings of others left out, by period, place and party, with the sum of their tolls. */
export function askCounts(
  ground: Ground,
  question: SituationQuestion & EventsAsked,
  table: TollQuestion,
): readonly SituationCount[] {
  const events = askEvents(ground, question).filter(happened);
  const tolls = events.flatMap((of) => tollBeside(ground, of) ?? []);
  const retold = events.filter((of) => retoldIn(ground, of) !== null).map(({ event }) => event.id);
  return countEvents(
    events.map(({ event }) => event),
    tolls,
    table,
    ground.options,
    new Set(retold),
  );
}

/** Tolls added up, each event and each person once. */
export const askTollSums = (ground: Ground, question: SituationQuestion & TollQuestion): readonly TollSum[] =>
  sumTolls(askTolls(ground, question), question, ground.options);
