import { PackedSides } from '../../../src/situation/control/packed.js';
import { areasOf } from './areas.js';
import { asker, wait } from './ask.js';
import { Course, type CourseAnswer, type Frame, UNKNOWN } from './course.js';
import { type GroundAnswer, Knowledge } from './knowledge.js';
import type { Bounds, FromWorker, ToWorker } from './messages.js';

/** The page sees something new at least so often while places are folded, in milliseconds. */
const SLICE = 60;

const tell = (message: FromWorker, transfer: Transferable[] = []): void =>
  (self as unknown as { postMessage(message: FromWorker, transfer: Transferable[]): void }).postMessage(
    message,
    transfer,
  );

const ask = asker(tell);

/** What breaks in the fold is told: the page waits for an answer. */
function heard(work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    tell({ type: 'failed', failure: { code: 'fold-failed', message } });
  });
}

/** Sides that grow as places are folded, begun with those of the server. */
class Sides extends PackedSides {
  constructor({ sides, lists }: CourseAnswer) {
    super();
    for (const list of lists) this.list(list.map((side) => sides[side]!));
  }
}

interface Opened {
  readonly course: Course;
  readonly packed: PackedSides;
  readonly answer: CourseAnswer;
  asOf: string | null;
  knowledge: Promise<Knowledge | null> | null;
  /** What was last sent of places, cells and sides. */
  sent: string;
}

let opened: Opened | null = null;
/** The wish whose course is being fetched. */
let opening: number | null = null;
let day = 0;
let wish = 0;

function everOf(course: Course): Uint8Array {
  const ever = new Uint8Array(course.heads.length);
  for (const [index, { key }] of course.heads.entries())
    for (const [, values] of course.cellsOf(key))
      for (let at = 0; at < values.length; at += 8 + 2 * values[at + 7]!)
        if (values[at + 2] !== UNKNOWN) ever[index] = 1;
  return ever;
}

function tellTable(now: Opened): void {
  const { course, packed, answer, asOf } = now;
  const stamp = `${course.heads.length} ${course.size} ${packed.sides.length} ${packed.lists.length}`;
  if (stamp === now.sent) return;
  now.sent = stamp;
  tell({
    type: 'table',
    table: {
      asOf,
      places: course.heads,
      cellPlace: Int32Array.from(course.cellPlace),
      cellPart: Uint8Array.from(course.cellPart),
      ever: everOf(course),
      sides: packed.sides,
      lists: packed.lists,
      colours: answer.colours,
      fading: answer.fading,
    },
  });
}

function tellFrame(now: Opened, pending = 0): void {
  const began = performance.now();
  const frame = now.course.at(day);
  const ms = performance.now() - began;
  const { status, holders, direction, probability, confirmed } = frame;
  const parts = [status, holders, direction, probability, confirmed].map(({ buffer }) => buffer as ArrayBuffer);
  tellTable(now);
  tell({ type: 'frame', frame, asOf: now.asOf, pending, ms }, parts);
}

async function open(asOf: string | null): Promise<void> {
  const mine = ++wish;
  opening = mine;
  try {
    const path = asOf === null ? '/api/course' : `/api/course?asOf=${asOf}`;
    const answer = await ask<CourseAnswer>(path, () => mine === wish);
    if (!answer || mine !== wish) return;
    const course = new Course(answer.places, answer.fading);
    opened = { course, packed: new Sides(answer), answer, asOf, knowledge: null, sent: '' };
    tellFrame(opened);
  } finally {
    if (opening === mine) opening = null;
  }
}

/** The fold of the page, with the claims behind it. Where they do not come, `failed` is told, and the next who needs them asks again. */
function knowledgeOf(now: Opened): Promise<Knowledge | null> {
  if (now.knowledge) return now.knowledge;
  const asked = ask<GroundAnswer>('/api/course/ground', () => now === opened)
    .then((ground) => (ground ? new Knowledge(ground, now.packed, now.asOf) : null))
    .then(
      (knowledge) => {
        if (!knowledge) now.knowledge = null;
        return knowledge;
      },
      (error: unknown) => {
        now.knowledge = null;
        throw error;
      },
    );
  now.knowledge = asked;
  return asked;
}

const inside = (now: Opened, bounds: Bounds): ((key: string) => boolean) => {
  const at = new Map(now.course.heads.map((head) => [head.key, head]));
  return (key) => {
    const { lat, lon } = at.get(key) ?? { lat: null, lon: null };
    if (lat === null || lon === null) return false;
    return lat >= bounds.south && lat <= bounds.north && lon >= bounds.west && lon <= bounds.east;
  };
};

/** Another day of knowledge: what is in sight is folded first; a newer wish ends this one. */
async function know(asOf: string | null, bounds: Bounds | null): Promise<void> {
  const now = opened;
  if (!now) return open(asOf);
  const mine = ++wish;
  const knowledge = await knowledgeOf(now);
  if (mine !== wish || now !== opened) return;
  if (!knowledge) return;
  const stale = [...knowledge.step(asOf)];
  now.asOf = asOf;
  const first = bounds ? inside(now, bounds) : () => true;
  const order = [...stale.filter(first), ...stale.filter((key) => !first(key))];
  let began = performance.now();
  for (const [i, key] of order.entries()) {
    now.course.set(key, knowledge.fold(key));
    if (performance.now() - began < SLICE) continue;
    tellFrame(now, order.length - i - 1);
    // What the page has said meanwhile is heard.
    await wait(0);
    if (mine !== wish) return;
    began = performance.now();
  }
  tellFrame(now);
}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  switch (data.type) {
    case 'open':
      day = data.day;
      opened = null;
      heard(open(data.asOf));
      break;
    case 'day':
      day = data.day;
      if (opened) tellFrame(opened);
      // Where the course or the claims did not come, the next move of the day asks for them again.
      if (opened ? opened.asOf !== data.asOf : opening === null) heard(know(data.asOf, data.bounds));
      break;
    case 'known':
      day = data.day;
      heard(know(data.asOf, data.bounds));
      break;
    case 'prepare':
      if (opened) heard(knowledgeOf(opened));
      break;
    case 'areas': {
      const frame: Frame | undefined = opened?.course.at(day);
      const hexagons = opened && frame ? areasOf(opened.course, frame, data.wanted, new Set(opened.answer.wide)) : [];
      tell({ type: 'areas', hexagons, no: data.no });
      break;
    }
    case 'lanes': {
      const lanes = data.keys.map((key) => ({ key, cells: opened?.course.cellsOf(key) ?? [] }));
      tell({ type: 'lanes', lanes, no: data.no });
      break;
    }
  }
});
