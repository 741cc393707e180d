import { addTo } from '../../text/index.js';
import { firstDayOf } from '../../time/index.js';
import { shares } from './account.js';
import type { EventWithClaims } from './fold.js';
import type { EventLink, SituationEvent } from './types.js';

/** An operation is at least so long that others can be parts of it, days. */
const OPERATION_DAYS = 3;
const PARTS: ReadonlySet<string> = new Set(['strike', 'fight', 'takeover', 'harm']);

interface Frame {
  readonly of: EventWithClaims;
  readonly from: number;
  readonly to: number;
  readonly places: readonly string[];
  readonly around: readonly string[];
  readonly sides: readonly string[];
}

const frameOf = (of: EventWithClaims): Frame | null => {
  const { start, end } = of.event;
  if (start === null || end === null) return null;
  const all = (pick: (scene: (typeof of.scenes)[number]) => readonly string[]): string[] => [
    ...new Set(of.scenes.flatMap(pick)),
  ];
  return {
    of,
    from: firstDayOf(start)!,
    to: firstDayOf(end)!,
    places: all(({ names }) => names),
    around: all((scene) => scene.around),
    sides: all(({ agents, targets }) => [...agents, ...targets]),
  };
};

const OPERATION: ReadonlySet<string> = new Set(['offensive', 'siege']);

/** Offensives and sieges over days: what happens in them is part of them. */
const isOperation = ({ of, from, to }: Frame): boolean =>
  of.event.types.some((type) => OPERATION.has(type)) && to - from >= OPERATION_DAYS && of.event.status !== 'negated';

/** The place is the operation's, or lies in it; days and a side are shared, and it is shorter. */
function isPart(part: Frame, whole: Frame): boolean {
  if (part === whole || part.from < whole.from || part.to > whole.to) return false;
  if (part.to - part.from >= whole.to - whole.from) return false;
  const there = shares(part.places, whole.places) || shares(part.around, whole.places);
  return there && (part.sides.length === 0 || shares(part.sides, whole.sides));
}

/** Two takeovers of one place on days that meet, by different sides: both cannot be so, unless one undid the other. */
function contradict(a: SituationEvent, b: SituationEvent, x: Frame, y: Frame): boolean {
  if (a.kind !== 'takeover' || b.kind !== 'takeover') return false;
  if (x.from > y.to || y.from > x.to || !shares(x.places, y.places)) return false;
  const [one, other] = [a.agents.map(({ name }) => name), b.agents.map(({ name }) => name)];
  return one.length > 0 && other.length > 0 && !shares(one, other);
}

/** Days of a stretch of time, and most stretches of one event: links are looked for where place and time meet. */
const STRETCH = 14;
const MOST = 60;

function keysOf({ from, to }: Frame, places: readonly string[]): readonly string[] {
  const keys: string[] = [];
  const last = Math.floor(to / STRETCH);
  for (const place of places)
    for (let at = Math.floor(from / STRETCH), n = 0; at <= last && n < MOST; at++, n++) keys.push(`${at} ${place}`);
  return keys;
}

/** The events with their links to each other. */
export function linked(events: readonly EventWithClaims[]): readonly EventWithClaims[] {
  const steps = linking(events);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same step by step, one for each event that is looked at, and for each whose links are looked for. */
export function* linking(
  events: readonly EventWithClaims[],
): Generator<undefined, readonly EventWithClaims[], undefined> {
  const frames: (Frame | null)[] = [];
  for (const one of events) {
    frames.push(frameOf(one));
    yield;
  }
  const links = new Map<EventWithClaims, EventLink[]>();
  const at = new Map<string, Frame[]>();
  for (const frame of frames)
    if (frame && (isOperation(frame) || frame.of.event.kind === 'takeover'))
      for (const key of keysOf(frame, frame.places)) addTo(at, key, frame);
  for (const frame of frames) {
    yield;
    if (!frame || !PARTS.has(frame.of.event.kind)) continue;
    const near = new Set<Frame>();
    for (const key of keysOf(frame, [...frame.places, ...frame.around]))
      for (const other of at.get(key) ?? []) near.add(other);
    for (const other of near) {
      if (isOperation(other) && isPart(frame, other)) {
        addTo(links, frame.of, { relation: 'part-of', event: other.of.event.id });
        addTo(links, other.of, { relation: 'has-part', event: frame.of.event.id });
      }
      if (other !== frame && contradict(frame.of.event, other.of.event, frame, other))
        addTo(links, frame.of, { relation: 'contradicts', event: other.of.event.id });
    }
  }
  return events.map((one) => {
    const found = links.get(one);
    if (!found) return one;
    const sorted = found.sort((a, b) => (a.event < b.event ? -1 : a.event > b.event ? 1 : 0));
    return { ...one, event: { ...one.event, links: sorted } };
  });
}
