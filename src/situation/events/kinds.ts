import type { ClaimType } from '../../claims/index.js';
import { firstDayOf } from '../../time/index.js';
import type { KnownClaim } from '../types.js';
import type { EventKind } from './types.js';

/**
 * Kinds of events by type of claim. Accounts of one happening differ in their verbs: who is hit by a shell may tell of an attack, a
 * fight for a village is a clash or an offensive (ACLED groups its sub-events in the same way: explosions and remote violence,
 * battles, change of territory). What is not in the table is a kind of its own.
 */
const KINDS: Partial<Record<ClaimType, EventKind>> = {
  airstrike: 'strike',
  shelling: 'strike',
  bombing: 'strike',
  attack: 'strike',
  clash: 'fight',
  offensive: 'fight',
  advance: 'fight',
  capture: 'takeover',
  withdrawal: 'takeover',
  // `wird seit Mittwoch gehalten` tells of Wednesday.
  control: 'takeover',
  casualties: 'harm',
  destruction: 'harm',
  detention: 'custody',
  negotiation: 'talks',
  agreement: 'talks',
};

/** Types that tell how things are, not what happened: they last, and are told again for as long as they do. */
const LASTING: ReadonlySet<ClaimType> = new Set([
  'presence',
  'siege',
  'force',
  'support',
  'command',
  'affiliation',
  'rivalry',
  'alias',
  'population',
  'calm',
]);

/** A toll since so many days or fewer is that of what goes on; since longer, a sum over many happenings. */
const ONGOING_DAYS = 5;

/** Kind of the event that a claim tells. A toll since some day is a sum over many happenings, not one of them. */
export function kindOf({ claim, known }: Pick<KnownClaim, 'claim' | 'known'>): EventKind {
  const { type, quantities, time } = claim;
  if (type === 'casualties') {
    const [since, told] = [time?.end === undefined ? time?.start : undefined, known].map((day) =>
      day ? firstDayOf(day) : null,
    );
    const dated = since !== null && since !== undefined;
    if (dated && (told ?? since) - since > ONGOING_DAYS) return 'toll';
    if (!dated && quantities.some(({ scope }) => scope === 'cumulative')) return 'toll';
  }
  return KINDS[type] ?? (type as EventKind);
}

/**
 * Types of which the parties say what it is, wherever it is told: their scenes are found by party, and parties weigh most where two of
 * them are compared.
 */
export const PARTY_TYPES: ReadonlySet<string> = new Set<ClaimType>([
  'support',
  'command',
  'affiliation',
  'rivalry',
  'alias',
  'force',
  'siege',
]);

/** Whether claims of the type tell a state. */
export const isLasting = (type: ClaimType): boolean => LASTING.has(type);

const COMMON: ReadonlySet<string> = new Set([
  'strike',
  'fight',
  'takeover',
  'harm',
  'toll',
  'custody',
  'talks',
  'movement',
  'displacement',
  'aid',
  'appeal',
  'accusation',
  'threat',
]);

/** Kinds that two parties have seldom with each other: told again months later, it is the same (`der Verrat vom Oktober`). */
export const isRare = (kinds: readonly EventKind[]): boolean => kinds.every((kind) => !COMMON.has(kind));

/** Kinds that have victims: a toll without a deed of its own may be theirs. */
export const DEEDS: ReadonlySet<EventKind> = new Set(['strike', 'fight', 'takeover']);

/** Kinds that come out of a fight and are told behind it: captives and booty. */
export const FRUITS: ReadonlySet<EventKind> = new Set(['custody', 'seizure']);
