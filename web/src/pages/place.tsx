import type { ControlInterval, KnownClaim } from '../../../src/situation/types.js';
import type { CellAnswer, ClaimsAnswer, ControlAnswer, DisputesAnswer, PlaceAnswer, StoryAnswer } from '../answers.js';
import { pathOf, useAnswer } from '../data.js';
import { dayText, shareText } from '../day.js';
import { NOTHING_SET } from '../filters/query.js';
import { History, holdsOn } from '../history.js';
import { Holders } from '../holder.js';
import { StateLink } from '../link.js';
import { StatusMark } from '../mark.js';
import { ClaimsOf } from '../parts/claims-list.js';
import { CourseBars } from '../parts/course.js';
import { Disputed } from '../parts/disputed.js';
import { daysText } from '../parts/event-words.js';
import { EventsOf } from '../parts/events-list.js';
import { numberText } from '../parts/figures.js';
import { Listed, PlaceLink } from '../parts/links.js';
import { Coming, Page, Section } from '../parts/page.js';
import { Share } from '../share.js';
import { colourOf } from '../side.js';
import { useSpeech, useWords } from '../speech.js';
import { pageOf, type State } from '../state.js';
import type { PageProps } from '../views.js';
import { PAGES } from '../words/pages.js';
import { SITUATION } from '../words/situation.js';

/** What the gazetteer says, in a line. */
function About({ place }: { readonly place: PlaceAnswer }) {
  const words = useWords();
  const pages = useSpeech(PAGES);
  const { gazetteer } = place;
  if (!gazetteer) return <p className="about">{pages.notInGazetteer}</p>;
  const { kind, within, population, lat, lon, names } = gazetteer;
  const others = names.filter((name) => name !== place.name && /\p{Script=Latin}/u.test(name)).slice(0, 6);
  return (
    <p className="about">
      <span>{pages.placeKind[kind] ?? kind}</span>
      {within.length > 0 && (
        <span>
          {pages.liesIn} <Listed of={within}>{(one) => <PlaceLink place={one} />}</Listed>
        </span>
      )}
      {population !== null && population > 0 && (
        <span>{pages.inhabitants(numberText(population, words.language))}</span>
      )}
      {others.length > 0 && (
        <span>
          {pages.alsoCalled} {others.join(', ')}
        </span>
      )}
      {lat !== null && lon !== null ? (
        <StateLink
          change={{
            view: 'map',
            page: null,
            map: `9/${lat.toFixed(4)}/${lon.toFixed(4)}`,
            place: place.id,
            part: null,
          }}
        >
          {pages.onMap}
        </StateLink>
      ) : (
        <span>{pages.noPoint}</span>
      )}
    </p>
  );
}

/** How the place is read on the day, and on what that stands. */
function Now({
  id,
  intervals,
  day,
  asOf,
}: {
  readonly id: string;
  readonly intervals: readonly ControlInterval[];
  readonly day: string;
  readonly asOf: string | null;
}) {
  const words = useWords();
  const pages = useSpeech(PAGES);
  const now = intervals.filter((one) => holdsOn(one, day));
  const cell = useAnswer<CellAnswer>(
    now.length > 0
      ? pathOf('/api/control/explain', {
          place: id,
          at: day,
          asOf,
          words: words.language,
          ...(now.some(({ part }) => part === null) ? {} : { part: now[0]?.part ?? null }),
        })
      : null,
  );
  const told = new Map(cell.data?.told.map((one) => [one.claim, one]));
  const text = (share: number) => shareText(share, words.language);
  return (
    <Section title={pages.now(dayText(day, words.language))}>
      {now.length === 0 && <p className="quiet">{words.status.unknown[1]}</p>}
      <ul className="plain-list cells">
        {now.map((one) => (
          <li key={one.part ?? ''} className="what">
            <span>{one.part ? words.sector[one.part] : words.whole}</span>
            <StatusMark status={one.status} colours={one.holders.map(colourOf)} />
            {one.status !== 'unknown' && <Holders holders={one.holders} />}
            {one.status !== 'unknown' && one.probability > 0 && (
              <Share value={one.probability} label={words.columns.probability} />
            )}
          </li>
        ))}
      </ul>
      {cell.data && cell.data.claims.length > 0 && (
        <details className="why-now">
          <summary>{pages.whyNow}</summary>
          {cell.data.text.slice(0, 1).map((line) => (
            <p key={line}>{line}</p>
          ))}
          <table className="why">
            <thead>
              <tr>
                <th scope="col">{pages.claim}</th>
                <th scope="col" className="figure">
                  {pages.weight}
                </th>
                <th scope="col" className="figure">
                  {pages.moved}
                </th>
              </tr>
            </thead>
            <tbody>
              {cell.data.claims.slice(0, 12).map((claim) => (
                <tr key={claim.claim}>
                  <td>
                    <StateLink change={{ report: told.get(claim.claim)?.report ?? null, claim: claim.claim }}>
                      <span lang="de">{words.quote(told.get(claim.claim)?.sentence ?? claim.claim)}</span>
                    </StateLink>{' '}
                    <span className="quiet">{told.get(claim.claim)?.publisher}</span>
                  </td>
                  <td className="figure">{text(claim.weight)}</td>
                  <td className="figure">
                    {claim.moved ? pages.movedFrom(text(claim.moved.before), text(claim.moved.after)) : '–'}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </Section>
  );
}

/** The order in which things went at the place. */
function Story({ id, asOf }: { readonly id: string; readonly asOf: string | null }) {
  const words = useWords();
  const speech = useSpeech(SITUATION);
  const pages = useSpeech(PAGES);
  const { data } = useAnswer<StoryAnswer>(pathOf('/api/story', { place: id, asOf, limit: '100' }));
  if (!data || data.steps.length < 2) return null;
  return (
    <Section title={pages.story} count={data.total}>
      <details>
        <summary>
          {daysText({ start: data.steps[0]?.start ?? null, end: data.steps.at(-1)?.end ?? null }, words, speech.noDay)}
        </summary>
        <ol className="story">
          {data.steps.map((step) => (
            <li key={step.event}>
              <p className="when">
                <span className="number">{daysText(step, words, speech.noDay)}</span>
                <span>{speech.ground[step.ground]}</span>
              </p>
              <p>
                <StateLink change={pageOf('event', step.event)}>
                  {step.types[0] ? words.type[step.types[0]][0] : step.event}
                </StateLink>{' '}
                <span lang="de" className="quiet">
                  {words.quote(step.sentence)}
                </span>
              </p>
            </li>
          ))}
        </ol>
      </details>
    </Section>
  );
}

/** A place: who held it when and why, what happened there, what is claimed and disputed. */
export default function PlacePage({ state, time, id }: PageProps) {
  const pages = useSpeech(PAGES);
  const { asOf } = state;
  const { data, failure, loading } = useAnswer<PlaceAnswer>(pathOf(`/api/places/${encodeURIComponent(id)}`, { asOf }));
  const control = useAnswer<ControlAnswer>(pathOf('/api/control', { at: 'all', place: id, asOf }));
  const claims = useAnswer<ClaimsAnswer>(pathOf('/api/claims', { place: id, asOf, limit: '500' }));
  const disputes = useAnswer<DisputesAnswer>(data ? pathOf('/api/disputes', { place: id, asOf, limit: '10' }) : null);
  const intervals = control.data?.control ?? [];
  const known: readonly KnownClaim[] = claims.data?.claims ?? [];
  const filter: Partial<State> = { ...NOTHING_SET, region: id };
  return (
    <Page title={data?.name ?? null} failure={failure} loading={loading} about={data && <About place={data} />}>
      <div className="columns">
        <div>
          {!control.data && !control.failure && <Coming />}
          {time.day && control.data && <Now id={id} intervals={intervals} day={time.day} asOf={asOf} />}
          <Section title={pages.course}>
            {control.data && intervals.length === 0 && <p className="quiet">{pages.noCourse}</p>}
            {intervals.length > 0 && (
              <>
                <CourseBars intervals={intervals} day={time.day} first={time.first} last={time.last} />
                <details>
                  <summary>{pages.asList}</summary>
                  <History intervals={intervals} claims={known} day={time.day} />
                </details>
              </>
            )}
          </Section>
          {!disputes.data && !disputes.failure && <Coming />}
          {disputes.data && disputes.data.total > 0 && (
            <Section title={pages.disputes} count={disputes.data.total}>
              {disputes.data.disputes.map((dispute) => (
                <Disputed key={dispute.id} dispute={dispute} />
              ))}
            </Section>
          )}
          <EventsOf question={{ place: id, asOf }} all={filter} />
          <Story id={id} asOf={asOf} />
        </div>
        <div>
          <ClaimsOf question={{ place: id, asOf }} all={filter} />
        </div>
      </div>
    </Page>
  );
}
