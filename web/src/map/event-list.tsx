import { useEffect, useRef } from 'react';
import { pageOf } from '../address.js';
import { pathOf, useAnswer } from '../data.js';
import { dayText, isoOf } from '../day.js';
import { QuotedInSentence } from '../in-sentence.js';
import { StateLink } from '../link.js';
import { useSpeech, useWords } from '../speech.js';
import type { EventMark } from './events.js';
import { Sign } from './sign.js';
import { MAP_WORDS } from './words.js';

/** As many are listed; the others are behind the page of the place. */
const MOST = 12;

interface EventAnswer {
  readonly event: {
    readonly tellings: readonly {
      readonly claim: string;
      readonly sentence: string;
      readonly publisher: string | null;
    }[];
  };
}

/** One event: its sign, day and the sentence that told it first. */
function Happening({ event, asOf }: { readonly event: EventMark; readonly asOf: string | null }) {
  const words = useWords();
  const own = useSpeech(MAP_WORDS);
  const { data } = useAnswer<EventAnswer>(pathOf(`/api/events/${encodeURIComponent(event.id)}`, { asOf }));
  const first = data?.event.tellings[0];
  const [from, to] = [dayText(isoOf(event.start), words.language), dayText(isoOf(event.end), words.language)];
  return (
    <li>
      <StateLink data-row="" change={pageOf('event', event.id)}>
        <Sign family={event.family} hollow={!event.sure} />
        <span className="number">{from === to ? from : `${from} – ${to}`}</span>
        <span className="quiet">
          {own.family[event.family]} · {own.voices(event.voices)}
        </span>
      </StateLink>
      <blockquote lang="de">
        {first ? <QuotedInSentence told={first}>{first.sentence}</QuotedInSentence> : ' '}
      </blockquote>
    </li>
  );
}

interface Props {
  readonly place: string;
  readonly events: readonly EventMark[];
  readonly asOf: string | null;
  readonly onClose: () => void;
}

/** The events behind a slip on the map, each with its words. */
export function EventList({ place, events, asOf, onClose }: Props) {
  const words = useWords();
  const own = useSpeech(MAP_WORDS);
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place takes the focus, nothing else does
  useEffect(() => heading.current?.focus({ preventScroll: true }), [place]);
  return (
    <section className="event-list" aria-label={own.eventsAt(events[0]?.name ?? place, events.length)}>
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {own.eventsAt(events[0]?.name ?? place, events.length)}
        </h2>
        <button type="button" className="plain" onClick={onClose}>
          {words.close}
        </button>
      </header>
      <ul>
        {events.slice(0, MOST).map((event) => (
          <Happening key={event.id} event={event} asOf={asOf} />
        ))}
      </ul>
      <p>
        {events.length > MOST && `${own.moreEvents(events.length - MOST)}. `}
        <StateLink change={{ place, part: null, claim: null }} onClick={onClose}>
          {own.openPlace}
        </StateLink>
      </p>
    </section>
  );
}
