import type { ControlInterval } from '../../../src/situation/types.js';
import { dayText } from '../day.js';
import { colourOf } from '../side.js';
import { useWords } from '../speech.js';
import { go } from '../state.js';
import { plusDays, stepOf } from '../time.js';

const HEIGHT = 16;

/** Bands of an interval: one for each side, above each other; a hatched one where nobody is known. */
function Bands({
  interval,
  x,
  width,
}: {
  readonly interval: ControlInterval;
  readonly x: number;
  readonly width: number;
}) {
  const words = useWords();
  const { status, holders } = interval;
  const names = holders.map(({ name }) => name).join(', ');
  const label = [words.status[status][0], names].filter(Boolean).join(': ');
  if (status === 'unknown') return null;
  const sides = holders.length > 0 ? holders.map(colourOf) : ['var(--unknown)'];
  const band = HEIGHT / sides.length;
  const pale = status === 'claimed' || status === 'presence';
  return (
    <g opacity={pale ? 0.45 : 1}>
      <title>{label}</title>
      {sides.map((colour, at) => (
        <rect key={colour} x={x} y={at * band} width={width} height={band} fill={colour} />
      ))}
      {status === 'besieged' && <rect x={x} y={HEIGHT - 3} width={width} height="3" fill="var(--ink)" />}
    </g>
  );
}

interface Props {
  readonly intervals: readonly ControlInterval[];
  readonly day: string | null;
  /** First and last day of the bar. */
  readonly first: string;
  readonly last: string;
}

/** Control of a place and its parts as bars over time; a click goes to the day. */
export function CourseBars({ intervals, day, first, last }: Props) {
  const words = useWords();
  const total = Math.max(1, stepOf(first, last));
  const parts = [...new Set(intervals.map(({ part }) => part))].sort((a, b) => (a ?? '').localeCompare(b ?? ''));
  const at = (iso: string) => Math.min(total, stepOf(first, iso));
  return (
    <div className="course-bar">
      {parts.map((part) => (
        <div className="course-row" key={part ?? ''}>
          <span>{part ? words.sector[part] : words.whole}</span>
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list below says the same, with links; arrows move the day */}
          <svg
            viewBox={`0 0 ${total} ${HEIGHT}`}
            preserveAspectRatio="none"
            role="img"
            aria-label={words.history}
            onClick={(event) => {
              const box = event.currentTarget.getBoundingClientRect();
              go({ at: plusDays(first, Math.round((total * (event.clientX - box.left)) / box.width)) }, 'replace');
            }}
          >
            {intervals
              .filter((one) => one.part === part)
              .map((one) => {
                const from = at(one.start ?? first);
                const to = one.end ? at(one.end) + 1 : total;
                return (
                  <Bands
                    key={`${one.start}|${one.status}|${one.reasons[0]?.claim}`}
                    interval={one}
                    x={from}
                    width={Math.max(total / 400, to - from)}
                  />
                );
              })}
            {day && day >= first && day <= last && (
              <line
                x1={at(day)}
                x2={at(day)}
                y1="0"
                y2={HEIGHT}
                stroke="var(--ink)"
                strokeWidth="2"
                vectorEffect="non-scaling-stroke"
              />
            )}
          </svg>
        </div>
      ))}
      <div className="course-row" aria-hidden="true">
        <span />
        <span className="axis number">
          <span>{dayText(first, words.language)}</span>
          <span>{dayText(last, words.language)}</span>
        </span>
      </div>
    </div>
  );
}
