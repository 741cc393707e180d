import type { Actor, Place } from '../knowledge/index.js';
import { knowledge } from './knowledge.js';

/** Somebody or some place by id and name. */
interface Ref {
  readonly id: string;
  readonly name: string;
}

/** What the ledger says of an actor. */
export interface LedgerActor extends Pick<Actor, 'id' | 'name' | 'kind' | 'names' | 'countries' | 'traits' | 'outlet'> {
  readonly colour: string | null;
  readonly relations: readonly (Omit<Actor['relations'][number], 'actor'> & { readonly actor: Ref })[];
}

/** What the gazetteer says of a place. */
export interface GazetteerPlace extends Omit<Place, 'within' | 'extent' | 'line'> {
  /** What it lies in, from small to large. */
  readonly within: readonly (Ref & { readonly kind: string })[];
}

/** How far up a place is followed. */
const CHAIN = 8;

/** An actor of the ledger; null where it has none of this id. */
export function ledgerActor(id: string): LedgerActor | null {
  const { actor } = knowledge();
  const found = actor(id);
  if (!found) return null;
  const { name, kind, names, countries, traits, outlet, colour = null } = found;
  const relations = found.relations.map((one) => ({
    ...one,
    actor: { id: one.actor, name: actor(one.actor)?.name ?? one.actor },
  }));
  return {
    id,
    name,
    kind,
    names,
    countries,
    ...(traits ? { traits } : {}),
    ...(outlet ? { outlet } : {}),
    colour,
    relations,
  };
}

/** A place of the gazetteer; null where it has none of this id. */
export function gazetteerPlace(id: string): GazetteerPlace | null {
  const { place } = knowledge();
  const found = place(id);
  if (!found) return null;
  const within: (Ref & { kind: string })[] = [];
  for (let at = found.within; at !== null && within.length < CHAIN; ) {
    const next = place(at);
    if (!next) break;
    within.push({ id: next.id, name: next.name, kind: next.kind });
    at = next.within;
  }
  const { extent: _, line: __, ...rest } = found;
  return { ...rest, within };
}
