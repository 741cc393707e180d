import { useEffect, useRef } from 'react';
import type { Claim } from '../../src/claims/types.js';
import { Passage } from './passage.js';

interface Props {
  readonly text: string;
  readonly claims: readonly Claim[];
  /** The claim whose words are shown. */
  readonly chosen: Claim | null;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Evidence of all claims as stretches that do not overlap, in the order of the text. */
function evidenceIn(claims: readonly Claim[], from: number, to: number): readonly Stretch[] {
  const found: Stretch[] = [];
  const sorted = claims.map(({ evidence: [start, end] }) => ({ start, end })).sort((a, b) => a.start - b.start);
  for (const { start, end } of sorted) {
    const begin = Math.max(start, found.at(-1)?.end ?? from, from);
    if (Math.min(end, to) > begin) found.push({ start: begin, end: Math.min(end, to) });
  }
  return found;
}

/** A piece of the text in which the words of claims are underlined. */
function Underlined({
  text,
  from,
  to,
  claims,
}: {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly claims: readonly Claim[];
}) {
  const parts: React.ReactNode[] = [];
  let at = from;
  for (const { start, end } of evidenceIn(claims, from, to)) {
    parts.push(text.slice(at, start));
    parts.push(
      <span key={start} className="evidence">
        {text.slice(start, end)}
      </span>,
    );
    at = end;
  }
  parts.push(text.slice(at, to));
  return parts;
}

/** The untouched text of a report; the words of the chosen claim are marked and brought into view. */
export function ReportText({ text, claims, chosen }: Props) {
  const mark = useRef<HTMLElement>(null);
  const shown = chosen?.id;
  useEffect(() => {
    if (shown) mark.current?.scrollIntoView({ block: 'center' });
  }, [shown]);
  const [start, end] = chosen?.evidence ?? [text.length, text.length];
  return (
    <div className="text" lang="de">
      <Underlined text={text} from={0} to={start} claims={claims} />
      {chosen && (
        <mark ref={mark}>
          <Passage text={text.slice(start, end)} from={start} claim={chosen} />
        </mark>
      )}
      <Underlined text={text} from={end} to={text.length} claims={claims} />
    </div>
  );
}
