import { useState } from 'react';
import type { ControlInterval, KnownClaim } from '../../src/situation/types.js';
import { dayText } from './day.js';
import { Holders } from './holder.js';
import { StatusMark } from './mark.js';
import { Share } from './share.js';
import { colourOf } from './side.js';
import { useWords } from './speech.js';
import { Why } from './why.js';
import type { Words } from './words/index.js';

/** From when to when, in words. */
export function spanText({ start, end }: ControlInterval, words: Words): string {
  const from = start && dayText(start, words.language);
  const to = end && dayText(end, words.language);
  if (from && to) return `${from} – ${to}`;
  if (from) return words.since(from);
  return to ? words.until(to) : words.unknownSince;
}

interface Props {
  readonly interval: ControlInterval;
  readonly claims: readonly KnownClaim[];
  /** Whether it is the one that holds on the day shown. */
  readonly current: boolean;
}

function Step({ interval, claims, current }: Props) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <li className={current ? 'step current' : 'step'} aria-current={current ? 'date' : undefined}>
      <p className="when">
        <span className="number">{spanText(interval, words)}</span>
        {interval.part && <span>{words.sector[interval.part]}</span>}
      </p>
      <div className="what">
        <StatusMark status={interval.status} colours={interval.holders.map(colourOf)} />
        {interval.status !== 'unknown' && (
          <>
            <Holders holders={interval.holders} />
            {interval.probability > 0 && <Share value={interval.probability} label={words.columns.probability} />}
          </>
        )}
        <button type="button" className="plain" data-row="" aria-expanded={open} onClick={() => setOpen(!open)}>
          {words.why}
        </button>
      </div>
      {open && <Why reasons={interval.reasons} claims={claims} />}
    </li>
  );
}

/** Whether an interval holds on a day. */
export const holdsOn = ({ start, end }: Pick<ControlInterval, 'start' | 'end'>, day: string | null): boolean =>
  day !== null && (start ?? '') <= day && (end === null || day <= end);

interface HistoryProps {
  readonly intervals: readonly ControlInterval[];
  readonly claims: readonly KnownClaim[];
  readonly day: string | null;
}

/** Control of a place in the course of time: what holds on the day first, then the newest. */
export function History({ intervals, claims, day }: HistoryProps) {
  // Of one day the whole before its parts.
  const newest = [...intervals].sort(
    (a, b) =>
      Number(holdsOn(b, day)) - Number(holdsOn(a, day)) ||
      (holdsOn(a, day) ? Number(b.part === null) - Number(a.part === null) : 0) ||
      (b.start ?? '').localeCompare(a.start ?? ''),
  );
  return (
    <ol className="history">
      {newest.map((interval) => (
        <Step
          key={`${interval.part}|${interval.start}|${interval.status}|${interval.reasons[0]?.claim}`}
          interval={interval}
          claims={claims}
          current={holdsOn(interval, day)}
        />
      ))}
    </ol>
  );
}
