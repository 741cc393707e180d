import type { KnownClaim } from '../../src/situation/types.js';
import { ClaimQuote } from './claim.js';
import { dayText } from './day.js';
import { useWords } from './speech.js';

/** A claim of the store with who published it and when. */
export function KnownQuote({ known, chosen }: { readonly known: KnownClaim; readonly chosen?: boolean }) {
  const words = useWords();
  const { claim, report, sentence } = known;
  const day = known.known && dayText(known.known, words.language);
  const origin = (
    <span>
      {report.publisher ?? words.noPublisher},{' '}
      {day ? known.knownByFetch ? words.fetchedOn(day) : <span className="number">{day}</span> : words.noDay}
    </span>
  );
  return (
    <ClaimQuote
      claim={claim}
      sentence={sentence}
      told={known}
      report={report.hash}
      origin={origin}
      {...(chosen ? { chosen } : {})}
    />
  );
}
