import type { Claim, Mention } from '../../src/claims/index.js';
import type { KnownClaim } from '../../src/situation/index.js';
import { dayNumber, formatDay, formatMonth, parseDay } from '../../src/time/index.js';
import type { Chance } from './random.js';
import { FIRST_DAY } from './settings.js';

/** What a reporter says, before it is words. Days count from the first of the world. */
export interface Saying {
  readonly reporter: number;
  readonly kind: 'capture' | 'withdrawal' | 'control' | 'fight';
  readonly place: number;
  /** Who takes, leaves, holds or attacks. */
  readonly actor: number;
  /** Who loses or defends, where it is said. */
  readonly other: number | null;
  /** Day of publication. */
  readonly known: number;
  /** The day that is told, or the middle of what is told; null where none is. */
  readonly day: number | null;
  readonly told: 'day' | 'none' | 'week' | 'month';
  /** Whose word it is: an actor, `third` (somebody who takes no side), or null: the report's own. */
  readonly word: number | 'third' | null;
  readonly publisher: string;
  /** Another outlet prints what a reporter reported. */
  readonly copy: boolean;
  readonly sentence: string;
}

const ORIGIN = parseDay(FIRST_DAY)!;
const iso = (day: number): string => formatDay(ORIGIN + day);

/** Index of an actor or place of a world, of its id; -1 where it is none. */
export const indexOf = (id: string | null): number => Number(/-(\d+)$/.exec(id ?? '')?.[1] ?? -1);
export const actorId = (actor: number): string => `actor:sim-${actor}`;
export const placeId = (place: number): string => `place:sim-${place}`;

const mention = (id: string): Mention => ({ text: id, span: [0, id.length], name: id, id });

/** First and last day that the words of a time allow. */
export function windowOf({ told, day }: Pick<Saying, 'told' | 'day'>): readonly [number, number] | null {
  if (day === null || told === 'none') return null;
  if (told === 'day') return [day, day];
  if (told === 'week') return [day - 3, day + 3];
  const [year = 0, month = 1] = iso(day).split('-').map(Number);
  const first = dayNumber({ year, month, day: 1 }) - ORIGIN;
  return [first, dayNumber({ year, month: month + 1, day: 1 }) - ORIGIN - 1];
}

function timeOf(saying: Saying): Pick<Claim, 'time'> {
  const window = windowOf(saying);
  if (!window) return {};
  const words = { text: '', span: [0, 0] as const };
  if (saying.told === 'month') {
    const [year = 0, month = 1] = iso(window[0]).split('-').map(Number);
    const said = formatMonth(year, month);
    return { time: { start: said, end: said, precision: 'month', ...words } };
  }
  return {
    time: { start: iso(window[0]), end: iso(window[1]), precision: saying.told === 'day' ? 'day' : 'week', ...words },
  };
}

const TYPE = { capture: 'capture', withdrawal: 'withdrawal', control: 'control', fight: 'clash' } as const;

/** The claim that a faultless reader would make of it. */
export function knownClaim(saying: Saying, no: number): KnownClaim {
  const { kind, actor, other, place, word } = saying;
  const [a, b] = [mention(actorId(actor)), other === null ? [] : [mention(actorId(other))]];
  const both = kind === 'fight';
  const claim: Claim = {
    id: `c${String(no).padStart(6, '0')}`,
    type: TYPE[kind],
    agents: both ? [a, ...b] : [a],
    targets: both ? [] : b,
    beneficiaries: [],
    places: [mention(placeId(place))],
    origin: [],
    destination: [],
    ...timeOf(saying),
    order: [],
    quantities: [],
    modality: word === null ? 'asserted' : 'claimed',
    sources:
      word === null
        ? []
        : [mention(word === 'third' ? `observer ${saying.reporter}` : actorId(word))].map((m) =>
            word === 'third' ? { ...m, id: null } : m,
          ),
    evidence: [0, saying.sentence.length],
    confidence: 1,
  };
  const id = `r${String(no).padStart(6, '0')}`;
  return {
    claim,
    report: { id, hash: id, title: null, publisher: saying.publisher, url: null },
    sentence: saying.sentence,
    known: iso(saying.known),
    knownByFetch: false,
    recorded: `${iso(saying.known)}T12:00:00.000Z`,
    judgement: null,
  };
}

/** Words that no two reporters choose alike, but for the names. */
export function sentenceOf(
  chance: Chance,
  { actor, place, kind, other }: Pick<Saying, 'actor' | 'place' | 'kind' | 'other'>,
): string {
  const words = [actorId(actor), placeId(place), kind, ...(other === null ? [] : [actorId(other)])];
  while (words.length < 14) words.splice(chance.below(words.length + 1), 0, `w${chance.below(400)}`);
  return words.join(' ');
}

/** The sentence with a quarter of its words changed. */
export const edited = (chance: Chance, sentence: string): string =>
  sentence
    .split(' ')
    .map((word) => (word.startsWith('w') && chance.happens(0.35) ? `w${chance.below(400)}` : word))
    .join(' ');
