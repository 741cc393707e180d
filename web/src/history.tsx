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
            <Share value={interval.probability} label={words.columns.probability} />
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

interface HistoryProps {
  readonly intervals: readonly ControlInterval[];
  readonly claims: readonly KnownClaim[];
  readonly day: string | null;
}

/** Control of a place in the course of time, newest first. */
export function History({ intervals, claims, day }: HistoryProps) {
  const newest = [...intervals].sort((a, b) => (b.start ?? '').localeCompare(a.start ?? ''));
  const holds = ({ start, end }: ControlInterval) =>
    day !== null && (start ?? '') <= day && (end === null || day <= end);
  return (
    <ol className="history">
      {newest.map((interval) => (
        <Step
          key={`${interval.part}|${interval.start}|${interval.status}|${interval.reasons[0]?.claim}`}
          interval={interval}
          claims={claims}
          current={holds(interval)}
        />
      ))}
    </ol>
  );
}
