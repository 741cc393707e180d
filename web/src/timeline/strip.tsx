import { lazy, memo, Suspense } from 'react';
import { dayText } from '../day.js';
import { fold } from '../fold/client.js';
import { useWords } from '../speech.js';
import type { State } from '../state.js';
import { plusDays, stepOf, type Time } from '../time.js';
import { PACES, type Pace, usePlay } from './play.js';
import './strip.css';

const PlaceLanes = lazy(() => import('./place-lanes.js'));

/** Most bars that the strip has: where there are more days, a bar is several of them. */
const BARS = 180;

interface Bar {
  readonly at: number;
  readonly reports: number;
}

type Days = Pick<Time, 'days' | 'first' | 'last' | 'asOf'>;

function barsOf({ days, first, last }: Days): { readonly bars: readonly Bar[]; readonly width: number } {
  const total = stepOf(first, last) + 1;
  const width = Math.ceil(total / BARS);
  const counts = new Map<number, number>();
  for (const { day, reports } of days) {
    if (day < first || day > last) continue;
    const at = Math.floor(stepOf(first, day) / width);
    counts.set(at, (counts.get(at) ?? 0) + reports);
  }
  return { bars: [...counts].map(([at, reports]) => ({ at: at * width, reports })), width };
}

/** How many reports there were when; the days that are not yet known on the day of knowledge are pale. The day shown stands over it. */
const Density = memo(({ days, first, last, asOf }: Days) => {
  const words = useWords();
  const { bars, width } = barsOf({ days, first, last, asOf });
  const total = Math.max(1, stepOf(first, last));
  const most = Math.max(1, ...bars.map(({ reports }) => reports));
  const known = asOf ? stepOf(first, asOf) : total;
  const label = words.timeline.density(days.reduce((sum, { reports }) => sum + reports, 0));
  return (
    <svg className="density" viewBox={`0 0 ${total} 24`} preserveAspectRatio="none" role="img" aria-label={label}>
      {bars.map(({ at, reports }) => (
        <rect
          key={at}
          className={at > known ? 'later' : undefined}
          x={Math.max(0, at - width * 0.4)}
          width={width * 0.8}
          y={24 - Math.max(3, (24 * reports) / most)}
          height={Math.max(3, (24 * reports) / most)}
        />
      ))}
    </svg>
  );
});

/** The line of the day over the bars: it moves, and nothing is drawn anew. */
function DayLine({ first, last, day }: { readonly first: string; readonly last: string; readonly day: string }) {
  const share = stepOf(first, day) / Math.max(1, stepOf(first, last));
  return (
    <span className="density-line" aria-hidden="true">
      <span className="density-day" style={{ transform: `translateX(${100 * share}%)` }} />
    </span>
  );
}

interface PlayProps {
  readonly playing: boolean;
  readonly onPlay: (playing: boolean) => void;
  readonly pace: Pace;
  readonly onPace: (pace: Pace) => void;
}

/** Lets the days run, and says how fast. */
function Play({ playing, onPlay, pace, onPace }: PlayProps) {
  const { timeline } = useWords();
  return (
    <span className="play">
      <button
        type="button"
        className="play-button"
        aria-pressed={playing}
        aria-label={playing ? timeline.pause : timeline.play}
        title={playing ? timeline.pause : timeline.play}
        onClick={() => onPlay(!playing)}
      >
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d={playing ? 'M3 2h4v12H3zM9 2h4v12H9z' : 'M3 1.5l11 6.5-11 6.5z'} fill="currentColor" />
        </svg>
      </button>
      <select value={pace} aria-label={timeline.pace} onChange={({ target }) => onPace(target.value as Pace)}>
        {PACES.map((one) => (
          <option key={one} value={one}>
            {timeline.paces[one]}
          </option>
        ))}
      </select>
    </span>
  );
}

function Steps({ time, day }: { readonly time: Time; readonly day: string }) {
  const words = useWords();
  const { first, last, move } = time;
  const { pace, setPace, playing, setPlaying } = usePlay(time);
  return (
    <div className="days">
      <Play playing={playing} onPlay={setPlaying} pace={pace} onPace={setPace} />
      <button
        type="button"
        className="step-day"
        onClick={() => move(-1)}
        aria-label={words.timeline.before}
        disabled={day <= first}
      >
        ‹
      </button>
      <output className="number">{dayText(day, words.language)}</output>
      <button
        type="button"
        className="step-day"
        onClick={() => move(1)}
        aria-label={words.timeline.after}
        disabled={day >= last}
      >
        ›
      </button>
    </div>
  );
}

/** The strip of reports with two handles: the day, and the day of knowledge. */
export function Timeline({ time, state }: { readonly time: Time; readonly state: State }) {
  const words = useWords();
  const { day, asOf, first, last, setDay, setAsOf } = time;
  if (!day) return <section className="timeline" aria-label={words.timeline.name} />;
  const total = stepOf(first, last);
  const text = (iso: string) => dayText(iso, words.language);
  // Whoever takes the handle of knowledge will need the claims.
  const prepare = () => fold.prepare();
  return (
    <section className="timeline" aria-label={words.timeline.name}>
      {state.view === 'map' && state.place !== null && (
        <Suspense fallback={<div className="place-lanes" />}>
          <PlaceLanes state={state} time={time} />
        </Suspense>
      )}
      <Steps time={time} day={day} />
      <div className="track">
        <Density days={time.days} first={first} last={last} asOf={asOf} />
        <DayLine first={first} last={last} day={day} />
        <input
          type="range"
          className="day-handle"
          aria-label={words.timeline.day}
          aria-valuetext={text(day)}
          min={0}
          max={total}
          value={stepOf(first, day)}
          onChange={(event) => setDay(plusDays(first, Number(event.target.value)))}
        />
        <input
          type="range"
          className="known-handle"
          data-handle="known"
          aria-label={words.timeline.known}
          aria-valuetext={asOf ? text(asOf) : words.allKnown}
          min={0}
          max={total}
          value={asOf ? stepOf(first, asOf) : total}
          onPointerEnter={prepare}
          onFocus={prepare}
          onChange={(event) => {
            const at = Number(event.target.value);
            setAsOf(at >= total ? null : plusDays(first, at));
          }}
        />
      </div>
      <p className="ends number" aria-hidden="true">
        <span>{text(first)}</span>
        <span>{asOf ? words.asKnown(text(asOf)) : words.timeline.allKnown}</span>
        <span>{text(last)}</span>
      </p>
    </section>
  );
}
