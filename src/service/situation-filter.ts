import type { Claim } from '../claims/index.js';
import {
  type ActorRef,
  type Dispute,
  type EventOptions,
  type EventWithClaims,
  type KnownClaim,
  type SituationEvent,
  within,
} from '../situation/index.js';
import { LagebildError } from '../text/index.js';
import { demandOrder } from './range.js';
import type { SituationQuestion } from './situation.js';

const folded = (name: string): string => name.normalize('NFC').toLowerCase();

/** Ids by folded name, of actors and of places: what a question may call them. */
export interface Names {
  readonly actors: ReadonlyMap<string, ReadonlySet<string>>;
  readonly places: ReadonlyMap<string, ReadonlySet<string>>;
}

type Named = { readonly id: string | null; readonly name: string; readonly text?: string; readonly within?: string };

/** Id of a thing, or its name where it has none. */
export const keyOf = ({ id, name }: Named): string => id ?? `n:${folded(name)}`;
const actorsOf = (claim: Claim): readonly Named[] => [...claim.agents, ...claim.targets, ...claim.beneficiaries];
const placesOf = (claim: Claim): readonly Named[] => [...claim.places, ...claim.origin, ...claim.destination];

/** Every name under which claims have an actor or a place. */
export function namesOf(claims: readonly KnownClaim[]): Names {
  const actors = new Map<string, Set<string>>();
  const places = new Map<string, Set<string>>();
  const see = (names: Map<string, Set<string>>, one: Named): void => {
    for (const name of [one.id, one.name, one.text])
      if (name) names.set(folded(name), (names.get(folded(name)) ?? new Set()).add(keyOf(one)));
  };
  for (const { claim } of claims) {
    for (const one of actorsOf(claim)) see(actors, one);
    for (const one of placesOf(claim)) see(places, one);
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
    places === null || places.has(keyOf(one)) || chainOf(one, options).some((key) => places.has(key));
  const party = (all: readonly Named[]): boolean =>
    actors.every((keys) => all.some((one) => keys.has(keyOf(one)) || sameSide(one, keys, options)));
  const days = ({ start, end }: Pick<SituationEvent, 'start' | 'end'>): boolean =>
    within({ start, end }, question.at ?? question.from ?? null, question.at ?? question.to ?? null);
  const claim = ({ claim: one }: KnownClaim): boolean =>
    (places === null || placesOf(one).some(there)) && party(actorsOf(one));
  return {
    days,
    claim,
    parties: (all, other = []) => party([...all, ...other.map((name) => ({ id: null, name }))]),
    event: ({ event, claims }) =>
      days(event) &&
      (places === null || claims.some((known) => placesOf(known.claim).some(there))) &&
      (actors.length === 0 || party(claims.flatMap((known) => actorsOf(known.claim)))),
    dispute: (one) => days(one) && (places === null || (one.place !== null && there(one.place))) && party(one.actors),
  };
}

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
  const chain: string[] = inside ? [`n:${folded(inside)}`] : [];
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
