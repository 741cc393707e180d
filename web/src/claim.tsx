import type { Claim, SourceMention } from '../../src/claims/types.js';
import { dayText } from './day.js';
import { InSentence } from './in-sentence.js';
import { StateLink } from './link.js';
import { Term } from './mark.js';
import { Passage } from './passage.js';
import { Share } from './share.js';
import { useWords } from './speech.js';
import type { Words } from './words/index.js';

/** Who says so, and through whom. */
function sourceText({ name, via }: SourceMention, words: Words): string {
  return via ? `${name} (${words.via(via.name)})` : name;
}

/** Modality in words: `claimed by the opposition`. */
export function ModalityWords({ claim }: { readonly claim: Claim }) {
  const words = useWords();
  const sources = claim.sources.map((source) => sourceText(source, words)).join(', ');
  return (
    <span>
      <Term explained={words.modality[claim.modality]} id={`modality-${claim.modality}`} />
      {sources && ` ${words.by(sources)}`}
    </span>
  );
}

interface Props {
  readonly claim: Claim;
  /** The words of the evidence. */
  readonly sentence: string;
  /** What the server says of the claim besides: the sentence around it. */
  readonly told?: object;
  /** Id of the stored report; null: nothing to open yet. */
  readonly report: string | null;
  /** Who published it, and when. */
  readonly origin?: React.ReactNode;
  readonly chosen?: boolean;
}

/** A claim as a quotation: its words with the roles marked, then source, day, modality and confidence. */
export function ClaimQuote({ claim, sentence, told = {}, report, origin, chosen }: Props) {
  const words = useWords();
  const quote = (
    <InSentence told={told}>
      <Passage text={sentence} from={claim.evidence[0]} claim={claim} />
    </InSentence>
  );
  const [open, close] = words.quote('\u0000').split('\u0000');
  return (
    <article className={chosen ? 'claim chosen' : 'claim'} id={`claim-${claim.id}`}>
      <blockquote lang="de">
        {report ? (
          <StateLink data-row="" change={{ report, claim: claim.id }} title={words.openReport}>
            {open}
            {quote}
            {close}
          </StateLink>
        ) : (
          <>
            {open}
            {quote}
            {close}
          </>
        )}
      </blockquote>
      <p className="about">
        <Term explained={words.type[claim.type]} id={`type-${claim.type}`} />
        {claim.ended && <span>{words.ended}</span>}
        <ModalityWords claim={claim} />
        {claim.time && <span title={claim.time.text}>{timeText(claim, words)}</span>}
        {origin}
        <Share value={claim.confidence} label={words.confidence} />
      </p>
    </article>
  );
}

function timeText({ time }: Claim, words: Words): string {
  if (!time) return '';
  const start = time.start && dayText(time.start, words.language);
  const end = time.end && dayText(time.end, words.language);
  const range = start && end && start !== end ? `${start} – ${end}` : (start ?? (end ? words.until(end) : time.text));
  return start && !end ? words.since(start) : range;
}
