import { memo } from 'react';
import type { ActorRef } from '../../../src/situation/types.js';
import type { Layer } from '../address/map.js';
import { STATUSES } from '../fold/numbers.js';
import { REACH } from '../fold/reach.js';
import { Shape } from '../mark.js';
import { colourOf, sideKey } from '../side.js';
import { useSpeech, useWords } from '../speech.js';
import { FAMILIES } from './glyph.js';
import { letterOf } from './letter.js';
import { Sign } from './sign.js';
import { MAP_WORDS } from './words.js';

const SAMPLE = ['var(--ink)', 'var(--strong-line)'];

function Sides({ sides, letters }: { readonly sides: readonly ActorRef[]; readonly letters: boolean }) {
  const words = useSpeech(MAP_WORDS);
  if (sides.length === 0) return <p>{words.noSides}</p>;
  return (
    <ul className="holders">
      {sides.map((actor) => (
        <li key={sideKey(actor)}>
          <span className="swatch" style={{ background: colourOf(actor) }} />
          {letters && <strong>{letterOf(actor.name)} </strong>}
          {actor.name}
        </li>
      ))}
    </ul>
  );
}

function Statuses() {
  const words = useWords();
  const own = useSpeech(MAP_WORDS);
  return (
    <ul className="shapes">
      {STATUSES.map((status) => (
        <li key={status}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <Shape status={status} colours={SAMPLE} />
          </svg>
          {words.status[status][0]}
        </li>
      ))}
      <li>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <circle cx="8" cy="8" r="5.5" fill="var(--paper)" stroke="var(--ink)" strokeWidth="0.75" />
          <path d="M8 8V2.5a5.5 5.5 0 0 1 4.76 8.25z" fill="var(--strong-line)" />
          <path d="M8 8l4.76 2.75a5.5 5.5 0 0 1-9.52 0z" fill="var(--ink)" />
        </svg>
        {own.ofThree}
      </li>
      <li>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <circle cx="8" cy="8" r="3.2" fill="var(--ink)" />
          <circle cx="8" cy="8" r="6" fill="none" stroke="var(--ink)" strokeWidth="0.6" strokeDasharray="1.2 1.6" />
          <path d="M3.4 4.1a6 6 0 0 1 9.2 0" fill="none" stroke="var(--ink)" strokeWidth="2.6" />
        </svg>
        {own.fromNorth}
      </li>
    </ul>
  );
}

interface Props {
  /** Who holds something on the day. */
  readonly sides: readonly ActorRef[];
  readonly layers: ReadonlySet<Layer>;
}

const sameSides = (a: readonly ActorRef[], b: readonly ActorRef[]): boolean =>
  a.length === b.length && a.every((side, i) => side === b[i]);

/** What shapes and colours of the map mean, and whose view its borders are. Most days have the sides of the day before. */
export const Legend = memo(LegendOfSides, (a, b) => a.layers === b.layers && sameSides(a.sides, b.sides));

function LegendOfSides({ sides, layers }: Props) {
  const words = useSpeech(MAP_WORDS);
  const wide = window.matchMedia('(min-width: 64rem)').matches;
  return (
    <details className="legend" open={wide}>
      <summary>{words.legend}</summary>
      {layers.has('control') && (
        <>
          <h2>{words.sides}</h2>
          <Sides sides={sides} letters={layers.has('letters')} />
          <h2>{words.status}</h2>
          <Statuses />
        </>
      )}
      {layers.has('events') && (
        <>
          <h2>{words.events}</h2>
          <ul className="families">
            {FAMILIES.map((family) => (
              <li key={family}>
                <Sign family={family} />
                {words.family[family]}
              </li>
            ))}
          </ul>
          <p>{words.eventsMean}</p>
        </>
      )}
      <p>{words.parts}</p>
      <p>{words.direction}</p>
      <p>{words.opacity}</p>
      {layers.has('positions') && <p>{words.positionsMean}</p>}
      {layers.has('areas') && <p>{words.areasMean(REACH)}</p>}
      <p>{words.borders}</p>
    </details>
  );
}
