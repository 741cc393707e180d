import { type PointerEvent, useRef, useState } from 'react';
import { isoOf } from '../day.js';
import { useSpeech, useWords } from '../speech.js';
import { ticksOf } from './lane.js';
import { TIMELINE_WORDS } from './words.js';

const LOCALE = { de: 'de-DE', en: 'en-GB' } as const;
/** Strokes that have room, on a screen and on a phone. */
const MOST = { wide: 12, narrow: 4 };

interface Props {
  readonly first: number;
  readonly last: number;
  readonly day: number | null;
  readonly onSpan: (from: string, to: string) => void;
  readonly onDay: (day: string) => void;
}

/** The days above the lanes. Drawing along them chooses a span; a click a day. */
export function Axis({ first, last, day, onSpan, onDay }: Props) {
  const { language } = useWords();
  const own = useSpeech(TIMELINE_WORDS);
  const axis = useRef<HTMLDivElement>(null);
  const [brush, setBrush] = useState<readonly [number, number] | null>(null);
  const total = last - first + 1;
  const dayAt = ({ clientX }: PointerEvent): number => {
    const { left, width } = axis.current!.getBoundingClientRect();
    return Math.min(last, Math.max(first, first + Math.floor(((clientX - left) / width) * total)));
  };
  const narrow = window.matchMedia('(max-width: 48rem)').matches;
  // A stroke at the end has no room for its words: half of them would be cut off.
  const hasRoom = (on: number) => (on - first) / total < (narrow ? 0.8 : 0.95);
  const place = (on: number) => `${(100 * (on - first)) / total}%`;
  const label = (on: number, unit: 'year' | 'month' | 'day') =>
    new Date(on * 86_400_000).toLocaleDateString(LOCALE[language], {
      timeZone: 'UTC',
      ...(unit === 'year'
        ? { year: 'numeric' }
        : unit === 'month'
          ? { month: 'short', year: '2-digit' }
          : { day: 'numeric', month: 'short' }),
    });
  return (
    <div
      ref={axis}
      className="axis number"
      title={own.brush}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setBrush([dayAt(event), dayAt(event)]);
      }}
      onPointerMove={(event) => brush && setBrush([brush[0], dayAt(event)])}
      onPointerUp={() => {
        if (!brush) return;
        const [from, to] = [Math.min(...brush), Math.max(...brush)];
        setBrush(null);
        if (to - from >= 2) onSpan(isoOf(from), isoOf(to));
        else onDay(isoOf(from));
      }}
    >
      {ticksOf(first, last, narrow ? MOST.narrow : MOST.wide).map(({ day: on, unit }) => (
        <span key={on} className="tick" style={{ left: place(on) }}>
          {hasRoom(on) && label(on, unit)}
        </span>
      ))}
      {brush && (
        <span
          className="brush"
          style={{ left: place(Math.min(...brush)), width: `${(100 * (Math.abs(brush[1] - brush[0]) + 1)) / total}%` }}
        />
      )}
      {day !== null && day >= first && day <= last && <span className="now" style={{ left: place(day + 0.5) }} />}
    </div>
  );
}
