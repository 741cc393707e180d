import { useCallback, useState } from 'react';
import { useSpeech, useWords } from '../speech.js';
import { SITUATION } from '../words/situation.js';

const PAGE = 50;
const MOST = 1000;

/** How many rows are asked for; another question begins with the first page again. */
export function useMore(question: string, page = PAGE): readonly [limit: number, more: () => void] {
  const [asked, setAsked] = useState({ question, limit: page });
  const limit = asked.question === question ? asked.limit : page;
  const more = useCallback(
    () => setAsked({ question, limit: Math.min(MOST, limit + 2 * page) }),
    [question, limit, page],
  );
  return [limit, more];
}

interface Props {
  readonly shown: number;
  readonly total: number;
  readonly onMore: () => void;
  readonly loading: boolean;
}

/** How many of all rows stand here, and the way to more. */
export function More({ shown, total, onMore, loading }: Props) {
  const words = useSpeech(SITUATION);
  const { language } = useWords();
  if (shown >= total) return null;
  const text = (n: number) => n.toLocaleString(language);
  return (
    <p className="more">
      {shown < MOST && (
        <button type="button" onClick={onMore} disabled={loading}>
          {words.more}
        </button>
      )}{' '}
      <span className="quiet number">{words.of(text(shown), text(total))}</span>
    </p>
  );
}
