import type { SituationEvent } from '../../../src/situation/events/types.js';
import { QuotedInSentence } from '../in-sentence.js';
import { StateLink } from '../link.js';
import { daysText, happening } from '../parts/event-words.js';
import { Actors, Listed, PlaceLink } from '../parts/links.js';
import { useSpeech, useWords } from '../speech.js';
import { pageOf } from '../state.js';
import { SITUATION } from '../words/situation.js';
import './events.css';

/** Who did it to whom; where nobody says, that. */
export function Parties({ event }: { readonly event: Pick<SituationEvent, 'agents' | 'targets'> }) {
  const words = useSpeech(SITUATION);
  const { agents, targets } = event;
  if (agents.length + targets.length === 0) return <span className="quiet">{words.nobody}</span>;
  return (
    <>
      <Actors actors={agents} />
      {targets.length > 0 && (
        <>
          {agents.length > 0 && <span aria-hidden="true"> → </span>}
          {agents.length > 0 && <span className="unseen"> {words.against} </span>}
          <Actors actors={targets} />
        </>
      )}
    </>
  );
}

/** The day, and whether anybody tells it. */
export function EventDay({ event }: { readonly event: Pick<SituationEvent, 'start' | 'end' | 'dated'> }) {
  const words = useWords();
  const speech = useSpeech(SITUATION);
  return (
    <>
      <span className="number">{daysText(event, words, speech.noDay)}</span>
      {event.dated === 'reported' && event.start && (
        <abbr className="quiet reported" title={speech.reportedOnlyHow}>
          {speech.reportedOnly}
        </abbr>
      )}
    </>
  );
}

/** One event of a list: day, what, where, who; how surely and by how many told. */
export function EventRow({ event }: { readonly event: SituationEvent }) {
  const words = useWords();
  const speech = useSpeech(SITUATION);
  const first = event.tellings[0];
  return (
    <li className="ev-row">
      <p className="ev-day">
        <EventDay event={event} />
      </p>
      <div>
        <p className="ev-what">
          <StateLink data-row="" className="ev-link" change={pageOf('event', event.id)}>
            {happening(event, words, speech)}
          </StateLink>
          {event.places.length > 0 && (
            <span>
              <Listed of={event.places.slice(0, 3)}>{(place) => <PlaceLink place={place} />}</Listed>
            </span>
          )}
          <span className="quiet">
            <Parties event={event} />
          </span>
        </p>
        {first && (
          <p className="ev-words" lang="de">
            <StateLink change={{ report: first.report, claim: first.claim }} title={words.openReport}>
              <QuotedInSentence told={first}>{first.sentence}</QuotedInSentence>
            </StateLink>
          </p>
        )}
      </div>
      <p className="ev-marks">
        {event.status !== 'asserted' && <span className="mark-status">{speech.status[event.status]}</span>}
        <span title={speech.voicesHow}>{speech.voices(event.voices)}</span>
      </p>
    </li>
  );
}
