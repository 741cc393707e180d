import type { ActorRef } from '../../../src/situation/types.js';
import { dayText, isoOf, shareText } from '../day.js';
import { colourOf } from '../side.js';
import { useWords } from '../speech.js';
import type { Words } from '../words/index.js';
import type { Stretch } from './lane.js';

const HEIGHT = 20;

const colours = (holders: readonly ActorRef[]): readonly string[] =>
  holders.length > 0 ? holders.slice(0, 3).map(colourOf) : ['var(--unknown)'];

/** A stretch of a lane: colour says the side, form says the status. */
function Bar({ stretch, title }: { readonly stretch: Stretch; readonly title: string }) {
  const { from, to, status, holders } = stretch;
  const [x, width] = [from, to - from + 1];
  const fills = colours(holders);
  const opacity = Math.max(0.35, stretch.probability || 0.6);
  switch (status) {
    case 'unknown':
      return (
        <rect x={x} width={width} y={HEIGHT / 2 - 0.75} height="1.5" fill="var(--unknown)">
          <title>{title}</title>
        </rect>
      );
    case 'contested':
      return (
        <g opacity={opacity}>
          <title>{title}</title>
          {(fills.length > 1 ? fills : [...fills, 'var(--paper)']).map((fill, i, all) => (
            <rect
              key={fill}
              x={x}
              width={width}
              y={2 + ((HEIGHT - 4) * i) / all.length}
              height={(HEIGHT - 4) / all.length}
              fill={fill}
            />
          ))}
          <rect x={x} width={width} y="2" height={HEIGHT - 4} className="edge" />
        </g>
      );
    case 'besieged':
      return (
        <g opacity={opacity}>
          <title>{title}</title>
          <rect x={x} width={width} y="5" height={HEIGHT - 10} fill={fills[0]} />
          <rect x={x} width={width} y="1" height="2" fill="var(--ink)" />
          <rect x={x} width={width} y={HEIGHT - 3} height="2" fill="var(--ink)" />
        </g>
      );
    case 'presence':
      return (
        <rect x={x} width={width} y={HEIGHT / 2 - 2.5} height="5" fill={fills[0]} opacity={opacity}>
          <title>{title}</title>
        </rect>
      );
    case 'claimed':
      return (
        <g opacity={opacity}>
          <title>{title}</title>
          <rect x={x} width={width} y="3" height="2.5" fill={fills[0]} />
          <rect x={x} width={width} y={HEIGHT - 5.5} height="2.5" fill={fills[0]} />
        </g>
      );
    default:
      return (
        <rect x={x} width={width} y="2" height={HEIGHT - 4} fill={fills[0]} opacity={opacity}>
          <title>{title}</title>
        </rect>
      );
  }
}

const titleOf = ({ from, to, status, holders, probability }: Stretch, words: Words): string =>
  [
    `${dayText(isoOf(from), words.language)} – ${dayText(isoOf(to), words.language)}`,
    words.status[status][0],
    holders.map(({ name }) => name).join(', '),
    status === 'unknown' ? '' : shareText(probability, words.language),
  ]
    .filter(Boolean)
    .join(' · ');

interface Props {
  readonly stretches: readonly Stretch[];
  readonly first: number;
  readonly last: number;
  readonly day: number | null;
  /** What the lane says in words. */
  readonly label: string;
}

/** A lane: who held a cell from when to when, and the day shown. */
export function Bars({ stretches, first, last, day, label }: Props) {
  const words = useWords();
  return (
    <svg
      className="bars"
      viewBox={`${first} 0 ${last - first + 1} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {stretches.map((stretch) => (
        <Bar key={stretch.from} stretch={stretch} title={titleOf(stretch, words)} />
      ))}
      {day !== null && day >= first && day <= last && (
        <line className="day-line" x1={day + 0.5} x2={day + 0.5} y1="0" y2={HEIGHT} />
      )}
    </svg>
  );
}

/** The stretches of a lane in words, for those who do not see them. */
export const laneText = (name: string, stretches: readonly Stretch[], words: Words): string =>
  `${name}: ${stretches.map((stretch) => titleOf(stretch, words)).join('; ') || words.status.unknown[0]}`;
