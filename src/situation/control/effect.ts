import type { Claim, Modality, PlaceMention, Sector } from '../../claims/index.js';
import { firstDayOf, lastDayOf } from '../../time/index.js';
import type { KnownClaim } from '../types.js';
import { type Action, actionsOf, setOutFrom } from './actions.js';
import type { EffectKind } from './kinds.js';
import { isWeighed, type Policy } from './policy.js';
import { type Party, Shared, type SideOf } from './shared.js';
import { isUnnamed, type Signs, voiceOf, wordsOf } from './voice.js';

export type { EffectKind } from './kinds.js';
export type { Party, SideOf } from './shared.js';

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
  /** Day on whose evening it is so; null where no day is known. */
  readonly day: number | null;
  /** First day on which it can have happened, where the words leave more than one; else `day`. */
  readonly first: number | null;
  /** The day is that of the report: the words tell none. */
  readonly inferred: boolean;
  /** Day from which it is known: published or fetched, else taken into the store. */
  readonly known: number;
  /** Name of the place, as the claim has it. */
  readonly placeName: string;
  /** Who speaks: the first source named, else the publisher, else the report. */
  readonly voice: string;
  /** In small letters; empty where it is not known. */
  readonly publisher: string;
  /** Somebody says so, and nobody is named. */
  readonly unnamed: boolean;
  /** Words of the sentence in few signs, to find copies. */
  readonly words: Signs;
  readonly rule: string;
  /** The words say that it is the whole: `vollständig`. */
  readonly complete: boolean;
  /** Tells of a part of the town only: comes before what the same report says of the whole. */
  readonly partial: boolean;
  /** Some of the parties move out: that they leave the place is sure only where they were enclosed in it. */
  readonly movesOut: boolean;
  /** Sides from which a place is enclosed, where the words say so; else none. */
  readonly direction: readonly Sector[];
  readonly report: string;
  /** Number of the claim among those that share its names. */
  readonly number: number;
  readonly at: number;
  /** Two numbers of 30 bits from what makes the effect: sets of effects are told apart by the sums of theirs. */
  readonly markA: number;
  readonly markB: number;
}

/** A cell that claims speak of: a place, or a sector of it. */
export interface CellName {
  /** Key of the place. */
  readonly whole: string;
  readonly place: PlaceMention;
  readonly part: Sector | null;
}

/** Whether an actor can hold a place: an army can, `Zivilisten` cannot. */
export type CanHold = (id: string) => boolean;

const anybody: CanHold = () => true;

/**
 * The key of a place: its identity, else its name within what it lies in. A village that no gazetteer knows is the same
 * place in all reports; words that only describe (`das Viertel`) are the same within one report.
 */
export const placeKey = ({ id, name, within, described }: PlaceMention, report: string): string =>
  id ?? `name:${name.toLowerCase()}|${within ? within.toLowerCase() : described ? report : ''}`;

/** What the claim does, cell by cell; nothing where it says nothing about who holds a place. */
export function effectsOf(
  known: KnownClaim,
  sideOf: SideOf,
  policy: Policy,
  shared: Shared = new Shared(),
  canHold: CanHold = anybody,
): readonly { readonly cell: CellName; readonly effect: Effect }[] {
  const { claim } = known;
  if (!isWeighed(claim.type) || known.judgement === 'rejected') return [];
  const type = claim.type;
  const found: { cell: CellName; effect: Effect }[] = [];
  const ground: Ground = { known, sideOf, shared, mark: markOf(known), words: null };
  // `mehrere Dörfer`: nobody can say which. The claim stays, a place of the map it is not.
  for (const place of placesOf(claim))
    if (!place.described)
      addEffects(found, ground, place, actionsOf(claim, type, place, sideOf, policy, shared, canHold));
  for (const place of setOutPlaces(claim))
    if (!place.described) addEffects(found, ground, place, setOutFrom(claim, sideOf, policy, shared, canHold));
  return found;
}

/** What the effects of a claim have in common. */
interface Ground {
  readonly known: KnownClaim;
  readonly sideOf: SideOf;
  readonly shared: Shared;
  readonly mark: Pick<Effect, 'markA' | 'markB'>;
  words: Signs | null;
}

function addEffects(
  found: { cell: CellName; effect: Effect }[],
  ground: Ground,
  place: PlaceMention,
  actions: readonly Action[],
): void {
  const whole = placeKey(place, ground.known.report.id);
  for (const action of actions) {
    const effect = effectOf(ground, action, place);
    if (!place.part?.length) found.push({ cell: cellName(whole, place, null), effect });
    else if (effect.kind === 'besiege' && effect.losers.length === 0 && !place.part.includes('centre')) {
      // `die Stadt ist im Westen und Süden eingeschlossen`: that is the town, from there; who is named as enclosed sits in the part.
      const around = { ...effect, rule: `${effect.rule}-direction`, direction: place.part };
      found.push({ cell: cellName(whole, place, null), effect: around });
    } else for (const part of place.part) found.push({ cell: cellName(whole, place, part), effect });
  }
}

const cellName = (whole: string, place: PlaceMention, part: Sector | null): CellName => ({ whole, place, part });

/** All places of which a claim can tell who is there. */
export const placesTold = (claim: Claim): readonly PlaceMention[] =>
  [...placesOf(claim), ...setOutPlaces(claim)].filter((place) => !place.described);

/** Where those who advance come from, and those who move out and are not told to go anywhere. */
const setOutPlaces = ({ type, origin, destination }: Claim): readonly PlaceMention[] =>
  type === 'advance' || (type === 'movement' && destination.length === 0) ? origin : NO_PLACES;

const NO_PLACES: readonly PlaceMention[] = [];

/** Where it is so: what is left stands in `origin` too, where somebody comes to is the destination. */
function placesOf({ type, places, origin, destination }: Claim): readonly PlaceMention[] {
  if (type === 'movement') return destination;
  return places.length === 0 && type === 'withdrawal' ? origin : places;
}

const NOWHERE: readonly Sector[] = [];

function effectOf(ground: Ground, action: Action, place: PlaceMention): Effect {
  const { known, sideOf, shared, mark } = ground;
  const { claim, report } = known;
  const { day, first, inferred } = dayOf(known, action);
  const sources = shared.keys(shared.parties(claim.sources, sideOf));
  const unnamed = isUnnamed(claim.sources, shared.faceless);
  ground.words ??= wordsOf(known.sentence);
  return {
    kind: action.kind,
    parties: action.parties,
    losers: action.losers,
    weight: action.weight,
    claim: claim.id,
    modality: claim.modality,
    sources,
    accepted: known.judgement === 'accepted',
    day,
    first,
    inferred,
    known: knownDay(known),
    placeName: place.name,
    voice: voiceOf(known, sources, unnamed, shared),
    publisher: shared.small(report.publisher ?? ''),
    unnamed,
    words: ground.words,
    rule: inferred ? shared.dayKnown(ruleOf(known, action)) : ruleOf(known, action),
    direction: NOWHERE,
    complete: place.extent === 'all',
    partial: place.extent === 'most' || place.extent === 'parts',
    movesOut: action.movesOut ?? false,
    report: report.id,
    number: shared.claims.of(claim.id),
    at: claim.evidence[0],
    markA: mark.markA,
    markB: mark.markB,
  };
}

const ruleOf = ({ meant }: KnownClaim, { rule }: Action): string => (meant ? `${rule}, side-meant` : rule);

/** A happening is over by the last day its words allow; a state holds from their first; else the day it was known. */
function dayOf({ claim, known }: KnownClaim, { kind, when }: Action): Pick<Effect, 'day' | 'first' | 'inferred'> {
  const { start, end } = claim.time ?? {};
  const out = known === null ? null : firstDayOf(known);
  const state = isState(kind);
  const said = when === 'end' ? end : when === 'now' ? undefined : state ? (start ?? end) : (end ?? start);
  const told = said === undefined ? null : state ? firstDayOf(said) : lastDayOf(said);
  if (told === null) return { day: out, first: out, inferred: out !== null && when !== 'now' };
  const day = out === null ? told : Math.min(told, out);
  // What is over was so until its end, whenever it began.
  const begin = when === 'end' ? end : start;
  const from = state || begin === undefined ? null : firstDayOf(begin);
  return { day, first: from === null || from > day ? day : from, inferred: false };
}

const isState = (kind: EffectKind): boolean => kind === 'hold' || kind === 'present' || kind === 'besiege';

/** The side whose word is printed with a claim: the first source that has an identity; empty where there is none. */
export function printedSide({ claim }: KnownClaim, sideOf: SideOf): string {
  for (const { id } of claim.sources) if (id !== null) return sideOf(id);
  return '';
}

/** Day from which a claim counts as known: published or fetched, else taken into the store. */
export const knownDay = ({ known, recorded }: KnownClaim): number => lastDayOf(known ?? recorded.slice(0, 10)) ?? 0;

/** FNV-1a over what makes a claim count: its id, the decision on it, the day it became known. */
function markOf({ claim, judgement, known }: KnownClaim): Pick<Effect, 'markA' | 'markB'> {
  const text = `${claim.id} ${judgement ?? ''} ${known ?? ''}`;
  let [a, b] = [0x811c9dc5, 0x01234567];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b) ^ (b >>> 15);
  }
  return { markA: a >>> 2, markB: b >>> 2 };
}
