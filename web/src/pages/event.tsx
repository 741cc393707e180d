import type { SituationEvent, Telling } from '../../../src/situation/events/types.js';
import type { EventToll } from '../../../src/situation/tolls/types.js';
import type { KnownClaim } from '../../../src/situation/types.js';
import type { DisputesAnswer, EventAnswer, Joint } from '../answers.js';
import { ModalityWords } from '../claim.js';
import { pathOf, useAnswer } from '../data.js';
import { dayText } from '../day.js';
import { EventDay, Parties } from '../events/row.js';
import { InSentence } from '../in-sentence.js';
import { StateLink } from '../link.js';
import { Term } from '../mark.js';
import { Disputed } from '../parts/disputed.js';
import { happening } from '../parts/event-words.js';
import { numberText, toldText } from '../parts/figures.js';
import { Listed, OutletLink, PlaceLink } from '../parts/links.js';
import { Page, Section } from '../parts/page.js';
import { Passage } from '../passage.js';
import { Share } from '../share.js';
import { useSpeech, useWords } from '../speech.js';
import { pageOf } from '../state.js';
import type { PageProps } from '../views.js';
import { PAGES } from '../words/pages.js';
import { SITUATION } from '../words/situation.js';

const AGAINST: ReadonlySet<Telling['relation']> = new Set(['contradicts', 'denies']);

interface SourceProps {
  readonly telling: Telling;
  readonly known: KnownClaim | undefined;
}

/** One report's words for the event. */
function Source({ telling, known }: SourceProps) {
  const words = useWords();
  const speech = useSpeech(SITUATION);
  const { relation, publisher, claim, report, sentence } = telling;
  const kind = relation === 'copies' ? 'copy' : AGAINST.has(relation) ? 'against' : undefined;
  const [open, close] = words.quote('\u0000').split('\u0000');
  return (
    <article className={kind}>
      <h3>
        <OutletLink name={publisher} />
      </h3>
      <p className="about">
        <span className="number">{telling.known ? dayText(telling.known, words.language) : words.noDay}</span>
        <span>{speech.relation[relation]}</span>
      </p>
      <blockquote lang="de">
        <StateLink data-row="" change={{ report, claim }} title={words.openReport}>
          {open}
          <InSentence told={known ?? telling}>
            {known ? <Passage text={known.sentence} from={known.claim.evidence[0]} claim={known.claim} /> : sentence}
          </InSentence>
          {close}
        </StateLink>
      </blockquote>
      {known && (
        <p className="about">
          <Term explained={words.type[known.claim.type]} id={`type-${known.claim.type}`} />
          <ModalityWords claim={known.claim} />
          <Share value={known.claim.confidence} label={words.confidence} />
        </p>
      )}
    </article>
  );
}

/** Low, best and high, with each number that was told. */
function Toll({ toll, event }: { readonly toll: EventToll; readonly event: SituationEvent }) {
  const words = useWords();
  const { language } = words;
  const speech = useSpeech(SITUATION);
  const pages = useSpeech(PAGES);
  const reportOf = new Map(event.tellings.map(({ claim, report }) => [claim, report]));
  return (
    <Section title={pages.toll} hint={toll.cumulative ? pages.tollOver : pages.tollHow}>
      <table className="toll">
        <thead>
          <tr>
            <th scope="col">{pages.group}</th>
            <th scope="col" className="figure">
              {speech.low}
            </th>
            <th scope="col" className="figure">
              {speech.best}
            </th>
            <th scope="col" className="figure">
              {speech.high}
            </th>
            <th scope="col">{pages.whoSays}</th>
          </tr>
        </thead>
        <tbody>
          {toll.entries.map((entry) => (
            <tr key={`${entry.role}|${entry.group}`}>
              <th scope="row">
                {speech.role[entry.role]}
                {entry.name && <span className="quiet" lang="de">{` ${entry.name}`}</span>}
              </th>
              <td className="figure" data-label={speech.low}>
                {numberText(entry.low, language)}
              </td>
              <td className="figure" data-label={speech.best}>
                {numberText(entry.best, language)}
              </td>
              <td className="figure" data-label={speech.high}>
                {numberText(entry.high, language)}
              </td>
              <td>
                <ul className="plain-list figures">
                  {entry.figures.map((figure) => (
                    <li key={figure.claim + figure.value}>
                      <StateLink change={{ report: reportOf.get(figure.claim) ?? null, claim: figure.claim }}>
                        {toldText(figure, speech, language)}
                      </StateLink>{' '}
                      {figure.voice}
                      {figure.use !== 'counted' && <span className="quiet"> ({speech.use[figure.use]})</span>}
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

/** What joined the reports' accounts to one event. */
function Joints({ joints, event }: { readonly joints: readonly Joint[]; readonly event: SituationEvent }) {
  const pages = useSpeech(PAGES);
  const words = useWords();
  if (joints.length === 0)
    return (
      <Section title={pages.why}>
        <p className="quiet">{pages.alone}</p>
      </Section>
    );
  const byClaim = new Map(event.tellings.map((telling) => [telling.claim, telling]));
  const name = (claim: string) => byClaim.get(claim)?.publisher ?? words.noPublisher;
  return (
    <Section title={pages.why} hint={pages.whyHow}>
      <table className="why">
        <tbody>
          {joints.map(({ a, b, weight, evidence }) => (
            <tr key={`${a}|${b}`}>
              <th scope="row">
                {name(a)} – {name(b)}
              </th>
              <td className="figure">{numberText(weight, words.language)}</td>
              <td>
                <Listed of={evidence}>
                  {(one) => (
                    <>
                      <code>{one.rule}</code> {one.weight > 0 ? '+' : ''}
                      {one.weight}
                    </>
                  )}
                </Listed>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Links({ event }: { readonly event: SituationEvent }) {
  const speech = useSpeech(SITUATION);
  const pages = useSpeech(PAGES);
  if (event.links.length === 0) return null;
  return (
    <Section title={pages.links}>
      <ul className="plain-list">
        {event.links.map((link) => (
          <li key={link.relation + link.event}>
            {speech.link[link.relation]} <LinkedEvent id={link.event} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Another event in a word. */
function LinkedEvent({ id }: { readonly id: string }) {
  const words = useWords();
  const speech = useSpeech(SITUATION);
  const { data } = useAnswer<EventAnswer>(`/api/events/${encodeURIComponent(id)}`);
  return (
    <>
      <StateLink change={pageOf('event', id)}>{data ? happening(data.event, words, speech) : id}</StateLink>{' '}
      {data && (
        <>
          <Listed of={data.event.places.slice(0, 2)}>{(place) => place.name}</Listed>{' '}
          <span className="quiet">
            <EventDay event={data.event} />
          </span>
        </>
      )}
    </>
  );
}

/** An event: its sources side by side, its toll, why it is one. */
export default function EventPage({ state, id }: PageProps) {
  const words = useWords();
  const speech = useSpeech(SITUATION);
  const pages = useSpeech(PAGES);
  const { asOf } = state;
  const { data, failure, loading } = useAnswer<EventAnswer>(pathOf(`/api/events/${encodeURIComponent(id)}`, { asOf }));
  const event = data?.event ?? null;
  const disputes = useAnswer<DisputesAnswer>(event ? pathOf('/api/disputes', { event: event.id, asOf }) : null);
  const known = new Map(data?.claims.map((one) => [one.claim.id, one]));
  const title = event && (
    <>
      {happening(event, words, speech)}
      {event.places[0] && <>, {event.places[0].name}</>}
    </>
  );
  return (
    <Page
      title={title}
      failure={failure}
      loading={loading}
      about={
        event && (
          <p className="about">
            <EventDay event={event} />
            <span>
              {event.places.length === 0 ? (
                speech.nowhere
              ) : (
                <Listed of={event.places}>{(place) => <PlaceLink place={place} />}</Listed>
              )}
              {event.parts.length > 0 && ` (${event.parts.map((part) => words.sector[part]).join(', ')})`}
            </span>
            <span>
              <Parties event={event} />
            </span>
            <span>{speech.status[event.status]}</span>
            <span title={speech.voicesHow}>{speech.voices(event.voices)}</span>
          </p>
        )
      }
    >
      {event && data && (
        <>
          <Section title={pages.sources} count={event.tellings.length} hint={pages.sourcesHow}>
            <div className="side-by-side">
              {event.tellings.map((telling) => (
                <Source key={telling.claim} telling={telling} known={known.get(telling.claim)} />
              ))}
            </div>
          </Section>
          {data.toll && <Toll toll={data.toll} event={event} />}
          {disputes.data && disputes.data.total > 0 && (
            <Section title={pages.disputes} count={disputes.data.total}>
              {disputes.data.disputes.map((dispute) => (
                <Disputed key={dispute.id} dispute={dispute} />
              ))}
            </Section>
          )}
          <Links event={event} />
          <Joints joints={data.joints} event={event} />
        </>
      )}
    </Page>
  );
}
