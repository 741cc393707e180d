import { memo, useEffect, useState } from 'react';
import type { Frame } from '../fold/course.js';
import { StateLink } from '../link.js';
import { useWords } from '../speech.js';
import { cellsOn } from './cells.js';
import type { Scene } from './scene.js';

/** With more places the list is one of those that are known on the day; the table has all. */
const MOST = 400;
/** The list is made anew when the hand rests. */
const REST_MS = 250;

function useRested<T>(value: T): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), REST_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}

interface Props {
  readonly scene: Scene;
  readonly frame: Frame;
  /** What the address calls the open place. */
  readonly chosen: string | null;
}

/** Places as links: the map for keys and for those who do not see it. */
export function PlaceList({ frame, ...rest }: Props) {
  return <Links {...rest} frame={useRested(frame)} />;
}

/** Made anew only when the hand rests: a list of links is much work for a day that is passed by. */
const Links = memo(({ scene, frame, chosen }: Props) => {
  const words = useWords();
  const told = scene.places
    .map((place) => ({ place, cells: cellsOn(place, scene, frame) }))
    // Of a place without a cell nothing was known yet.
    .filter(({ cells }) => cells.length > 0)
    .filter(({ cells }) => scene.places.length <= MOST || cells.some(({ status }) => status !== 'unknown'))
    .slice(0, MOST)
    .sort((a, b) => a.place.name.localeCompare(b.place.name, 'de'));
  return (
    <ul className="place-list">
      {told.map(({ place: { key, name, index }, cells }) => (
        <li key={index}>
          <StateLink data-row="" change={{ place: key, part: null }} aria-current={chosen === key ? 'true' : undefined}>
            {name}: {cells.map(({ status }) => words.status[status][0]).join(', ') || words.status.unknown[0]}
          </StateLink>
        </li>
      ))}
    </ul>
  );
});
