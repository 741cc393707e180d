import type { Mention, QuantityRole } from '../../claims/index.js';
import type { KnownClaim } from '../types.js';
import type { EventOptions, VictimKind } from './types.js';

/** Roles that count people. */
export const PEOPLE: ReadonlySet<QuantityRole> = new Set([
  'killed',
  'wounded',
  'missing',
  'detained',
  'surrendered',
  'displaced',
]);

/** Who is counted: a side, or people of a kind, or just people. Figures of one group may contradict each other, others add up. */
export interface VictimGroup {
  /** `side:actor:lna`, `kind:civilian`, `all`. */
  readonly key: string;
  readonly kind: VictimKind;
  /** Id of the actor that was counted; null where the words name no actor. */
  readonly actor: string | null;
  readonly name: string;
}

/** One number of people, as one claim tells it. */
export interface Figure {
  readonly role: QuantityRole;
  readonly group: VictimGroup;
  readonly min: number | null;
  readonly max: number | null;
  readonly approx: boolean;
  readonly cumulative: boolean;
  readonly known: KnownClaim;
}

const ALL: VictimGroup = { key: 'all', kind: 'unknown', actor: null, name: '' };

/** Of whom a number is: a side, people of a kind, or just people. */
export function groupOf(who: Mention | undefined, { sideOf, victimOf }: EventOptions): VictimGroup {
  if (!who) return ALL;
  const kind = victimOf?.(who.text) ?? 'unknown';
  if (who.id !== null && kind !== 'civilian') {
    const side = sideOf?.(who.id) ?? who.id;
    return { key: `side:${side}`, kind: 'fighter', actor: who.id, name: who.name };
  }
  return kind === 'unknown' ? { ...ALL, name: who.name } : { key: `kind:${kind}`, kind, actor: null, name: who.name };
}

/**
 * The numbers of people in a claim, without those that are part of another one (`darunter fünf Kinder`): who adds them up counts a
 * person twice. Two numbers of one claim that count different people stay two.
 */
export function figuresOf(known: KnownClaim, options: EventOptions): readonly Figure[] {
  const { claim } = known;
  const cumulative = claim.time?.start !== undefined && claim.time.end === undefined;
  return claim.quantities
    .filter(({ role, partOf, min, max }) => PEOPLE.has(role) && partOf === undefined && (min !== null || max !== null))
    .map(({ role, min, max, approx, scope, of }) => {
      const people = claim.targets.length > 0 ? claim.targets : claim.agents;
      const who =
        of === undefined ? (people.length === 1 ? people[0] : undefined) : (claim.targets[of] ?? claim.agents[of]);
      const group = groupOf(who, options);
      const sum = scope === 'cumulative' || (scope === undefined && cumulative && claim.type === 'casualties');
      return { role, group, min, max, approx, cumulative: sum, known };
    });
}

/** The single value that stands for a number told: its lower bound, as whoever is careful takes it; the upper where no other is told. */
export const figureValue = ({ min, max }: Pick<Figure, 'min' | 'max'>): number => min ?? max ?? 0;

/**
 * More people than any report can have counted: above all the dead of any war since 1945 (some five million in Congo), and all who have fled at one time on earth
 * (some 120 million in 2024). A number above it is a slip of the text or of reading.
 */
const MOST_PEOPLE = 10_000_000;
const MOST_DISPLACED = 200_000_000;

/** Whether so many people cannot have been counted. */
export const isAbsurd = (figure: Pick<Figure, 'role' | 'min' | 'max'>): boolean =>
  figureValue(figure) > (figure.role === 'displaced' ? MOST_DISPLACED : MOST_PEOPLE);
