import type { Claim } from '../claims/index.js';
import {
  type ActorRef,
  type Dispute,
  type EventOptions,
  type EventWithClaims,
  type KnownClaim,
  refKey,
  type SituationEvent,
  within,
} from '../situation/index.js';
import { LagebildError } from '../text/index.js';
import { demandOrder } from './range.js';
import type { SituationQuestion } from './situation.js';

const folded = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Ids by folded name, of actors and of places: what a question may call them. */
export interface Names {
  readonly actors: ReadonlyMap<string, ReadonlySet<string>>;
  readonly places: ReadonlyMap<string, ReadonlySet<string>>;
}

type Named = { readonly id: string | null; readonly name: string; readonly text?: string; readonly within?: string };

const actorsOf = (claim: Claim): readonly Named[] => [...claim.agents, ...claim.targets, ...claim.beneficiaries];
const placesOf = (claim: Claim): readonly Named[] => [...claim.places, ...claim.origin, ...claim.destination];

/** Every name under which claims have an actor or a place, and of what those places lie in. */
export function namesOf(claims: readonly KnownClaim[], options: EventOptions = {}): Names {
  const actors = new Map<string, Set<string>>();
  const places = new Map<string, Set<string>>();
  const add = (names: Map<string, Set<string>>, name: string, key: string): void => {
    const keys = names.get(folded(name));
    if (keys) keys.add(key);
    else names.set(folded(name), new Set([key]));
  };
  const see = (names: Map<string, Set<string>>, one: Named): void => {
    for (const name of [one.id, one.name, one.text]) if (name) add(names, name, refKey(one));
  };
  const above = new Set<string>();
  for (const { claim } of claims) {
    for (const one of actorsOf(claim)) see(actors, one);
    for (const one of placesOf(claim)) {
      see(places, one);
      for (const key of chainOf(one, options)) above.add(key);
    }
  }
  // Who asks for a country asks for all that lies in it, also where no claim names the country.
  for (const key of above) {
    add(places, key.startsWith('n:') ? key.slice(2) : key, key);
    const name = options.placeOf?.(key)?.name;
    if (name) add(places, name, key);
  }
  return { actors, places };
}

/** Whether things are among those that a question asks for. */
export interface Filter {
  event(of: EventWithClaims): boolean;
  claim(known: KnownClaim): boolean;
  parties(actors: readonly ActorRef[], names?: readonly string[]): boolean;
  dispute(one: Dispute): boolean;
  days(event: Pick<SituationEvent, 'start' | 'end'>): boolean;
  /** Whether one of those that tell it is the report, or has the words, that are asked for. */
  told(by: readonly ToldBy[]): boolean;
}

/** Who tells something, and in which words. */
export interface ToldBy {
  readonly claim: string | null;
  /** Id of the report. */
  readonly report: string;
  readonly sentence: string;
}

interface World {
  readonly names: Names;
  readonly options: EventOptions;
}

/** The conditions of a question as functions. A name that no claim has is told: `place-unknown`, `actor-unknown`; so are days in the wrong order: `range-reversed`. */
export function filterOf(
  { names, options }: World,
  question: SituationQuestion,
  led: ReadonlyMap<string, readonly string[]> = new Map(),
): Filter {
  demandOrder(question.from, question.to, 'the days asked for end before they begin');
  const places = question.place ? wanted('place', question.place, names.places) : null;
  const actors = (question.actors ?? []).map((actor) => withLed(wanted('actor', actor, names.actors), led));
  const there = (one: Named): boolean =>
    places === null || places.has(refKey(one)) || chainOf(one, options).some((key) => places.has(key));
  const party = (all: readonly Named[]): boolean =>
    actors.every((keys) => all.some((one) => keys.has(refKey(one)) || sameSide(one, keys, options)));
  const days = ({ start, end }: Pick<SituationEvent, 'start' | 'end'>): boolean =>
    within({ start, end }, question.at ?? question.from ?? null, question.at ?? question.to ?? null);
  const claim = ({ claim: one }: KnownClaim): boolean =>
    (places === null || placesOf(one).some(there)) && party(actorsOf(one));
  const words = folded(question.words ?? '')
    .split(/\s+/u)
    .filter(Boolean);
  const told = (by: readonly ToldBy[]): boolean =>
    (!question.report && words.length === 0 && !question.claims) ||
    by.some(
      ({ claim, report, sentence }) =>
        (!question.report || report === question.report) &&
        (!question.claims || (claim !== null && question.claims.has(claim))) &&
        words.every((word) => folded(sentence).includes(word)),
    );
  return {
    days,
    claim,
    told,
    parties: (all, other = []) => party([...all, ...other.map((name) => ({ id: null, name }))]),
    event: ({ event, claims }) =>
      days(event) &&
      told(event.tellings) &&
      (places === null || claims.some((known) => placesOf(known.claim).some(there))) &&
      (actors.length === 0 || party(claims.flatMap((known) => actorsOf(known.claim)))),
    dispute: (one) =>
      days(one) &&
      told(one.sides.flatMap(({ voices }) => voices)) &&
      (places === null || (one.place !== null && there(one.place))) &&
      party(one.actors),
  };
}

/** Keys of the actor of a name or an id that claims have; else `actor-unknown`. */
export const wantedActor = ({ names }: { readonly names: Names }, name: string): ReadonlySet<string> =>
  wanted('actor', name, names.actors);

/** Actors, and those they lead. */
const withLed = (keys: ReadonlySet<string>, led: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> =>
  new Set([...keys, ...[...keys].flatMap((key) => led.get(key) ?? [])]);

function wanted(
  what: 'place' | 'actor',
  name: string,
  names: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const found = names.get(folded(name));
  if (found) return found;
  const like = [...names.keys()].filter((one) => one.includes(folded(name)) && !one.includes(':')).slice(0, 5);
  throw new LagebildError(`${what}-unknown`, `no claim has the ${what} ${name}`, {
    came: name,
    possible: like.length > 0 ? like.join(', ') : `a name or id as lagebild claims prints it`,
  });
}

/** What a place lies in, by id and by name. */
function chainOf({ id, within: inside }: Named, { placeOf }: EventOptions): readonly string[] {
  const chain: string[] = inside ? [refKey({ id: null, name: inside })] : [];
  let at = id === null ? null : (placeOf?.(id.split('/')[0]!) ?? null);
  if (id?.includes('/')) chain.push(id.split('/')[0]!);
  for (let step = 0; at?.within && step < 8; step++) {
    chain.push(at.within);
    at = placeOf?.(at.within) ?? null;
  }
  return chain;
}

/** A part of an actor that was asked for by its side (`Syrische Armee` for Syria). */
const sameSide = ({ id }: Named, keys: ReadonlySet<string>, { sideOf }: EventOptions): boolean =>
  id !== null && sideOf !== undefined && keys.has(sideOf(id));
