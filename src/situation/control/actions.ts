import type { Claim, PlaceMention } from '../../claims/index.js';
import type { CanHold, Effect } from './effect.js';
import type { Policy, WeighedType } from './policy.js';
import type { Party, Shared, SideOf } from './shared.js';

/** What a claim does at a place, before it is known when, by whose word and how sure. */
export type Action = Pick<Effect, 'kind' | 'parties' | 'losers' | 'weight' | 'rule'> & {
  /** `end`: at the end of the claim's time only; `now`: on the day it was known. */
  readonly when?: 'end' | 'now';
  /** Some move out: whether that is all of them, the place tells. */
  readonly movesOut?: true;
};

/** What a claim of the type does at a place. */
export function actionsOf(
  claim: Claim,
  type: WeighedType,
  place: PlaceMention,
  sideOf: SideOf,
  policy: Policy,
  shared: Shared,
  canHold: CanHold,
): readonly Action[] {
  const parties = shared.parties(claim.agents, sideOf);
  const losers = shared.parties(claim.targets, sideOf);
  const base = { parties, losers, weight: policy.type[type] * claim.confidence, rule: type };
  if (claim.modality === 'planned' || claim.modality === 'possible') return [];
  if (claim.modality === 'negated') return negated(type, base, policy);
  if (claim.modality === 'attempted')
    return isCombat(type) ? [{ ...base, kind: 'fight', weight: base.weight * policy.attempted }] : [];
  if (claim.ended) return ended(type, claim, base, policy, canHold, shared);
  switch (type) {
    case 'control':
      return confirmed(gained('hold', place, base, policy), claim);
    case 'capture':
      return gained('take', place, base, policy);
    case 'surrender':
      return [{ ...base, kind: 'leave', weight: base.weight * (areFew(claim) ? policy.few : 1) }];
    case 'withdrawal':
      return [{ ...base, kind: 'leave' }];
    case 'defeat':
      return [{ ...base, kind: 'leave', parties: losers, losers: parties }];
    case 'siege':
      return besieged(base, canHold, policy, shared);
    case 'movement':
      return there(base, parties, canHold, shared);
    case 'attack':
      return there(base, [...parties, ...losers], canHold, shared);
    case 'presence':
      return [{ ...base, kind: 'present' }];
    default:
      return [
        { ...base, kind: 'fight', parties: losers.length === 0 ? parties : shared.list([...parties, ...losers]) },
      ];
  }
}

type Base = Omit<Action, 'kind'>;

/** Fewer than these are some men, not the side that holds a place. */
const FEW = 50;

const areFew = ({ quantities }: Claim): boolean =>
  quantities.some(({ role, min, max }) => role === 'surrendered' && (max ?? min ?? FEW) < FEW);

/** Who is enclosed holds what encloses him. */
function besieged(base: Base, canHold: CanHold, { enclosed }: Policy, shared: Shared): readonly Action[] {
  const { parties, rule } = base;
  const inside = insideOf(base, canHold, shared);
  const siege: Action = { ...base, kind: 'besiege' };
  if (inside.length === 0) return [siege];
  return [
    siege,
    {
      ...base,
      kind: 'hold',
      parties: inside,
      losers: parties,
      weight: base.weight * enclosed,
      rule: `${rule}-enclosed`,
    },
  ];
}

/** The forces that a siege encloses; nobody where it encloses a place, or people who hold none. */
const insideOf = ({ losers }: Base, canHold: CanHold, shared: Shared): readonly Party[] =>
  shared.list(losers.filter(({ id }) => id !== null && canHold(id)));

/** `Einheiten, die von Bilad aus vorrücken`: there they are. `bricht aus Kessel aus`: there they were. */
export function setOutFrom(
  claim: Claim,
  sideOf: SideOf,
  policy: Policy,
  shared: Shared,
  canHold: CanHold,
): readonly Action[] {
  if (claim.modality !== 'asserted' && claim.modality !== 'claimed') return [];
  const parties = shared.parties(claim.agents, sideOf);
  if (claim.type === 'movement') {
    const base = { parties, losers: [], weight: policy.type.movement * claim.confidence, rule: 'movement-from' };
    return there(base, parties, canHold, shared).map((action) => ({ ...action, kind: 'leave', movesOut: true }));
  }
  const base = { parties, losers: [], weight: policy.type.presence * claim.confidence, rule: 'advance-from' };
  return there(base, parties, canHold, shared);
}

/** Forces that come to a place, attack or are attacked there are active in it; who is no force only travels. */
function there(base: Base, who: readonly Party[], canHold: CanHold, shared: Shared): readonly Action[] {
  const parties = shared.list(who.filter(({ id }) => id !== null && canHold(id)));
  return parties.length === 0 ? [] : [{ ...base, parties, kind: 'present' }];
}

/** `seit 2014`: so it was then, and so it is on the day of the report. */
const confirmed = (actions: readonly Action[], { time }: Claim): readonly Action[] =>
  time?.start && !time.end
    ? actions.flatMap((action) => (action.kind === 'hold' ? [action, { ...action, when: 'now' as const }] : [action]))
    : actions;

const isCombat = (type: WeighedType): boolean =>
  type === 'capture' || type === 'offensive' || type === 'clash' || type === 'advance';

/** The whole place, most of it (less sure), or some of it: then it is fought over, and nobody has it by that. */
function gained(kind: 'hold' | 'take', { extent, part }: PlaceMention, base: Base, policy: Policy): readonly Action[] {
  if (extent === 'most') return [{ ...base, kind, weight: base.weight * policy.most, rule: `${base.rule}-most` }];
  if (extent !== 'parts') return [{ ...base, kind }];
  // `im Westen viele Viertel`: of the sector named, that is most.
  if (part?.length) return [{ ...base, kind, weight: base.weight * policy.most, rule: `${base.rule}-parts` }];
  return [{ ...base, kind: 'fight', rule: `${base.rule}-parts` }];
}

function negated(type: WeighedType, base: Base, policy: Policy): readonly Action[] {
  const rule = `${base.rule}-denied`;
  if (type === 'control' || type === 'capture' || type === 'presence') return [{ ...base, kind: 'deny', rule }];
  if (type === 'siege') return [{ ...base, kind: 'relieve', rule }];
  if (type === 'withdrawal' || type === 'surrender')
    return [{ ...base, kind: 'hold', weight: base.weight * policy.stayed, rule }];
  return [];
}

/** A state told as past is over; a happening told as past (`nach der einstigen Einnahme`) says nothing of today. */
function ended(
  type: WeighedType,
  claim: Claim,
  base: Base,
  policy: Policy,
  canHold: CanHold,
  shared: Shared,
): readonly Action[] {
  const rule = `${base.rule}-ended`;
  const over: Action = { ...base, kind: 'leave', when: 'end', weight: base.weight * policy.ended, rule };
  if (type === 'siege') {
    const lifted: Action = { ...base, kind: 'relieve', rule };
    // `saß in der Falle`: who sat there sits there no more.
    const inside = insideOf(base, canHold, shared);
    if (inside.length === 0) return [lifted];
    return [lifted, { ...over, parties: inside, losers: base.parties, rule: `${rule}-enclosed` }];
  }
  if (type !== 'control' && type !== 'presence') return [];
  return claim.time?.start && type === 'control' ? [{ ...base, kind: 'hold', rule }, over] : [over];
}
