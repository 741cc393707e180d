import type { SearchAnswer } from '../answers.js';
import { pathOf, useAnswer } from '../data.js';
import { KnownQuote } from '../known-quote.js';
import { StateLink } from '../link.js';
import { FailureNotice } from '../notice.js';
import { useSpeech, useWords } from '../speech.js';
import type { State } from '../state.js';
import { PAGES } from '../words/pages.js';
import { Section } from './page.js';

interface Props {
  /** Fields of the search. */
  readonly question: Readonly<Record<string, string | null>>;
  /** What leads to the search with the same question. */
  readonly all: Partial<State>;
  readonly limit?: number;
}

/** The newest claims of a page, and the way to all of them. */
export function ClaimsOf({ question, all, limit = 20 }: Props) {
  const words = useWords();
  const pages = useSpeech(PAGES);
  const { data, failure } = useAnswer<SearchAnswer>(pathOf('/api/search', { ...question, limit: String(limit) }));
  return (
    <Section title={pages.claims} count={data?.total ?? null} busy={!data && !failure}>
      {failure?.code.endsWith('-unknown') && <p className="quiet">{words.noClaims}</p>}
      {failure && !failure.code.endsWith('-unknown') && <FailureNotice failure={failure} />}
      {data?.total === 0 && <p className="quiet">{words.noClaims}</p>}
      {data?.claims.map((known) => (
        <KnownQuote key={known.claim.id} known={known} />
      ))}
      {data && data.total > data.claims.length && (
        <p className="more">
          <StateLink className="button" change={{ view: 'claims', page: null, ...all }}>
            {pages.allClaims(data.total)}
          </StateLink>
        </p>
      )}
    </Section>
  );
}
