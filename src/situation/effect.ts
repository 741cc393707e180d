import type { Claim, Mention, Modality, PlaceMention, Sector } from '../claims/index.js';
import { firstDayOf, lastDayOf } from '../time/index.js';
import { isWeighed, POLICY, type WeighedType } from './policy.js';
import type { ActorRef, KnownClaim } from './types.js';

/** An actor of a cell: `key` is the same for all names of one side. */
export interface Party extends ActorRef {
  readonly key: string;
}

/** What an effect does: takes or holds the place, leaves it, denies a hold, is there, besieges, lifts a siege, fights for it. */
export type EffectKind = 'take' | 'hold' | 'leave' | 'deny' | 'present' | 'besiege' | 'relieve' | 'fight';

/** What one claim does to one cell. */
export interface Effect {
  readonly kind: EffectKind;
  readonly claim: string;
  readonly modality: Modality;
  readonly parties: readonly Party[];
  /** Who loses by it, where the words say so. */
  readonly losers: readonly Party[];
  /** Keys of those who say so. */
  readonly sources: readonly string[];
  /** Weight before the source is weighed. */
  readonly weight: number;
  readonly accepted: boolean;
  /** Valid day as a number; null where no day is known. */
  readonly day: number | null;
  readonly rule: string;
  /** Tells of a part of the town only: comes before what the same report says of the whole. */
  readonly partial: boolean;
  readonly report: string;
  readonly at: number;
}

/** A cell that claims speak of: a place, or a sector of it. */
export interface CellName {
  readonly key: string;
  /** Key of the place without its part. */
  readonly whole: string;
  readonly place: PlaceMention;
  readonly part: Sector | null;
}

/** Who belongs to whom, for a fold that knows no ledger: `sideOf('actor:sy-army')` may be `actor:sy`. */
export type SideOf = (id: string) => string;

/**
 * The key of a place: its identity, else its name within what it lies in. A village that no gazetteer knows is the same
 * place in all reports; words that only describe (`das Viertel`) are the same within one report.
 */
export const placeKey = ({ id, name, within, described }: PlaceMention, report: string): string =>
  id ?? `name:${name.toLowerCase()}|${within ? within.toLowerCase() : described ? report : ''}`;

const partyOf = ({ id, name }: Mention, sideOf: SideOf): Party => ({
  key: id ? sideOf(id) : `name:${name.toLowerCase()}`,
  id,
  name,
});

type Action = Pick<Effect, 'kind' | 'parties' | 'losers' | 'weight' | 'rule'> & {
  /** `end`: at the end of the claim's time only; `now`: on the day it was known. */
  readonly when?: 'end' | 'now';
};

/** What the claim does, cell by cell; nothing where it says nothing about who holds a place. */
export function effectsOf(
  known: KnownClaim,
  sideOf: SideOf,
): readonly { readonly cell: CellName; readonly effect: Effect }[] {
  const { claim } = known;
  if (!isWeighed(claim.type) || known.judgement === 'rejected') return [];
  const type = claim.type;
  const places = claim.places.length === 0 && type === 'withdrawal' ? claim.origin : claim.places;
  // `mehrere Dörfer`: nobody can say which. The claim stays, a place of the map it is not.
  const named = places.filter((place) => !place.described);
  return named.flatMap((place) =>
    actionsOf(claim, type, place, sideOf).flatMap((action) => {
      const whole = placeKey(place, known.report.id);
      const effect = { ...action, ...frameOf(known, action, place, sideOf) };
      const parts: readonly (Sector | null)[] = place.part?.length ? place.part : [null];
      return parts.map((part) => ({ cell: { whole, key: `${whole}#${part ?? ''}`, place, part }, effect }));
    }),
  );
}

function frameOf(
  known: KnownClaim,
  action: Action,
  place: PlaceMention,
  sideOf: SideOf,
): Pick<Effect, 'claim' | 'modality' | 'sources' | 'accepted' | 'day' | 'rule' | 'partial' | 'report' | 'at'> {
  const { claim } = known;
  const { day, inferred } = dayOf(known, action);
  return {
    claim: claim.id,
    modality: claim.modality,
    sources: claim.sources.map((source) => partyOf(source, sideOf).key),
    accepted: known.judgement === 'accepted',
    day,
    rule: inferred ? `${action.rule}, day-known` : action.rule,
    partial: place.extent === 'most' || place.extent === 'parts',
    report: known.report.id,
    at: claim.evidence[0],
  };
}

/** A happening is over by the last day its words allow; a state holds from their first; else the day it was known. */
function dayOf({ claim, known }: KnownClaim, { kind, when }: Action): { day: number | null; inferred: boolean } {
  const { start, end } = claim.time ?? {};
  const last = known === null ? null : firstDayOf(known);
  const said = when === 'end' ? end : when === 'now' ? undefined : isState(kind) ? (start ?? end) : (end ?? start);
  const day = said === undefined ? null : isState(kind) ? firstDayOf(said) : lastDayOf(said);
  if (day === null) return { day: last, inferred: last !== null && when !== 'now' };
  return { day: last === null ? day : Math.min(day, last), inferred: false };
}

const isState = (kind: EffectKind): boolean => kind === 'hold' || kind === 'present' || kind === 'besiege';

function actionsOf(claim: Claim, type: WeighedType, place: PlaceMention, sideOf: SideOf): readonly Action[] {
  const parties = claim.agents.map((agent) => partyOf(agent, sideOf));
  const losers = claim.targets.map((target) => partyOf(target, sideOf));
  const base = { parties, losers, weight: POLICY.type[type] * claim.confidence, rule: type };
  if (claim.modality === 'planned' || claim.modality === 'possible') return [];
  if (claim.modality === 'negated') return negated(type, base);
  if (claim.modality === 'attempted')
    return isCombat(type) ? [{ ...base, kind: 'fight', weight: base.weight * POLICY.attempted }] : [];
  if (claim.ended) return ended(type, claim, base);
  switch (type) {
    case 'control':
      return gained('hold', place, base).flatMap((action) => confirmed(action, claim));
    case 'capture':
      return gained('take', place, base);
    case 'withdrawal':
    case 'surrender':
      return [{ ...base, kind: 'leave' }];
    case 'defeat':
      return [{ ...base, kind: 'leave', parties: losers, losers: parties }];
    case 'siege':
      return [{ ...base, kind: 'besiege' }];
    case 'presence':
      return [{ ...base, kind: 'present' }];
    default:
      return [{ ...base, kind: 'fight', parties: [...parties, ...losers] }];
  }
}

type Base = Omit<Action, 'kind'>;

/** `seit 2014`: so it was then, and so it is on the day of the report. */
const confirmed = (action: Action, { time }: Claim): readonly Action[] =>
  time?.start && !time.end && action.kind === 'hold' ? [action, { ...action, when: 'now' }] : [action];

const isCombat = (type: WeighedType): boolean =>
  type === 'capture' || type === 'offensive' || type === 'clash' || type === 'advance';

/** The whole place, most of it (less sure), or some of it: then it is fought over, and nobody has it by that. */
function gained(kind: 'hold' | 'take', { extent, part }: PlaceMention, base: Base): readonly Action[] {
  if (extent === 'most') return [{ ...base, kind, weight: base.weight * POLICY.most, rule: `${base.rule}-most` }];
  if (extent !== 'parts') return [{ ...base, kind }];
  // `im Westen viele Viertel`: of the sector named, that is most.
  if (part?.length) return [{ ...base, kind, weight: base.weight * POLICY.most, rule: `${base.rule}-parts` }];
  return [{ ...base, kind: 'fight', rule: `${base.rule}-parts` }];
}

function negated(type: WeighedType, base: Base): readonly Action[] {
  const rule = `${base.rule}-denied`;
  if (type === 'control' || type === 'capture' || type === 'presence') return [{ ...base, kind: 'deny', rule }];
  if (type === 'siege') return [{ ...base, kind: 'relieve', rule }];
  if (type === 'withdrawal' || type === 'surrender')
    return [{ ...base, kind: 'hold', weight: base.weight * POLICY.stayed, rule }];
  return [];
}

/** A state told as past is over; a happening told as past (`nach der einstigen Einnahme`) says nothing of today. */
function ended(type: WeighedType, claim: Claim, base: Base): readonly Action[] {
  const rule = `${base.rule}-ended`;
  if (type === 'siege') return [{ ...base, kind: 'relieve', rule }];
  if (type !== 'control' && type !== 'presence') return [];
  const over: Action = { ...base, kind: 'leave', when: 'end', weight: base.weight * POLICY.ended, rule };
  return claim.time?.start && type === 'control' ? [{ ...base, kind: 'hold', rule }, over] : [over];
}
