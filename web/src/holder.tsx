import type { ActorRef } from '../../src/situation/types.js';
import { colourOf, sideKey } from './side.js';
import { useWords } from './speech.js';

/** Sides as colour and name. */
export function Holders({ holders }: { readonly holders: readonly ActorRef[] }) {
  const words = useWords();
  if (holders.length === 0) return <span className="quiet">{words.nobody}</span>;
  return (
    <ul className="holders">
      {holders.map((actor) => (
        <li key={sideKey(actor)}>
          <span className="swatch" style={{ background: colourOf(actor) }} />
          {actor.name}
        </li>
      ))}
    </ul>
  );
}
