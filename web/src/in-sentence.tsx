import type { ReactNode } from 'react';
import { useWords } from './speech.js';

type Around = readonly [before: string, after: string];

/** What the server says of the sentence around words of a report; nothing where it does not. */
const aroundOf = (told: object): Around => (told as { readonly around?: Around }).around ?? ['', ''];

interface Props {
  /** A claim, a telling or a voice. */
  readonly told: object;
  /** Its words. */
  readonly children: ReactNode;
}

/** Words of a report in their sentence: what stands around them is pale, so that a fragment is understood and nobody takes it for the whole. */
export function InSentence({ told, children }: Props) {
  const [before, after] = aroundOf(told);
  return (
    <>
      {before && <span className="around">{before}</span>}
      <span className="evidence">{children}</span>
      {after && <span className="around">{after}</span>}
    </>
  );
}

/** The same in the quotation marks of the page's language. */
export function QuotedInSentence(props: Props) {
  const [open, close] = useWords().quote('\u0000').split('\u0000');
  return (
    <>
      {open}
      <InSentence {...props} />
      {close}
    </>
  );
}
