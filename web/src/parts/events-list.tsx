import type { EventsAnswer } from '../answers.js';
import { pathOf, useAnswer } from '../data.js';
import { EventRow } from '../events/row.js';
import { StateLink } from '../link.js';
import { useSpeech } from '../speech.js';
import type { State } from '../state.js';
import { PAGES } from '../words/pages.js';
import { Section } from './page.js';

interface Props {
  readonly question: Readonly<Record<string, string | null>>;
  /** What leads to the events with the same question. */
  readonly all: Partial<State>;
}

/** The newest events of a page, and the way to all of them. */
export function EventsOf({ question, all }: Props) {
  const pages = useSpeech(PAGES);
  const { data, failure } = useAnswer<EventsAnswer>(
    pathOf('/api/events', { ...question, order: 'newest', limit: '8' }),
  );
  return (
    <Section title={pages.events} count={data?.total ?? null} busy={!data && !failure}>
      {(!data || data.total === 0) && <p className="quiet">{data ? pages.noEvents : '…'}</p>}
      <ol className="ev-list">
        {data?.events.map((event) => (
          <EventRow key={event.id} event={event} />
        ))}
      </ol>
      {data && data.total > data.events.length && (
        <p className="more">
          <StateLink className="button" change={{ view: 'events', page: null, ...all }}>
            {pages.allEvents(data.total)}
          </StateLink>
        </p>
      )}
    </Section>
  );
}
