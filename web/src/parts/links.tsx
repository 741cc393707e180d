import type { ReactNode } from 'react';
import type { ActorRef } from '../../../src/situation/types.js';
import { StateLink } from '../link.js';
import { useWords } from '../speech.js';
import { pageOf } from '../state.js';

interface Ref {
  readonly id: string | null;
  readonly name: string;
}

/** An actor by name, with the way to its page. */
export const ActorLink = ({ actor }: { readonly actor: Ref }) => (
  <StateLink className="name-link" change={pageOf('actor', actor.id ?? actor.name)}>
    {actor.name}
  </StateLink>
);

/** A place by name, with the way to its page. */
export const PlaceLink = ({ place }: { readonly place: Ref }) => (
  <StateLink className="name-link" change={pageOf('place', place.id ?? place.name)}>
    {place.name}
  </StateLink>
);

/** A publisher, with the way to its page. */
export function OutletLink({ name }: { readonly name: string | null }) {
  const words = useWords();
  if (name === null) return <span>{words.noPublisher}</span>;
  return (
    <StateLink className="name-link" change={pageOf('outlet', name)}>
      {name}
    </StateLink>
  );
}

/** Things in a row, with commas. */
export function Listed<T>({ of, children }: { readonly of: readonly T[]; readonly children: (one: T) => ReactNode }) {
  return of.map((one, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: names may stand twice; rows do not move
    <span key={at}>
      {at > 0 && ', '}
      {children(one)}
    </span>
  ));
}

/** Some names; the rest as a number. */
export function Actors({ actors, most = 4 }: { readonly actors: readonly ActorRef[]; readonly most?: number }) {
  return (
    <>
      <Listed of={actors.slice(0, most)}>{(actor) => <ActorLink actor={actor} />}</Listed>
      {actors.length > most && <span className="quiet"> +{actors.length - most}</span>}
    </>
  );
}
