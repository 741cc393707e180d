import type { ActorAnswer, ControlAnswer, ToldAnswer } from '../answers.js';
import { pathOf, useAnswer } from '../data.js';
import { dayText } from '../day.js';
import { NOTHING_SET } from '../filters/query.js';
import { StateLink } from '../link.js';
import { StatusMark } from '../mark.js';
import { ClaimsOf } from '../parts/claims-list.js';
import { Counts } from '../parts/counts.js';
import { EventsOf } from '../parts/events-list.js';
import { toldText } from '../parts/figures.js';
import { ActorLink, Listed, OutletLink, PlaceLink } from '../parts/links.js';
import { Coming, Page, Section } from '../parts/page.js';
import { Relations } from '../parts/relations.js';
import { Share } from '../share.js';
import { colourOf } from '../side.js';
import { useSpeech, useWords } from '../speech.js';
import type { State } from '../state.js';
import type { PageProps } from '../views.js';
import { PAGES } from '../words/pages.js';
import { SITUATION } from '../words/situation.js';

type Ledger = NonNullable<ActorAnswer['ledger']>;

/** Days of a name or relation; nothing where it has none. */
function Days({ from, to }: { readonly from?: string | undefined; readonly to?: string | undefined }) {
  const words = useWords();
  const text = (day: string) => dayText(day, words.language);
  if (!from && !to) return null;
  return (
    <span className="number">
      {from ? (to ? `${text(from)} – ${text(to)}` : words.since(text(from))) : words.until(text(to ?? ''))}
    </span>
  );
}

function Names({ ledger, told }: { readonly ledger: Ledger | null; readonly told: ToldAnswer | null }) {
  const words = useWords();
  const pages = useSpeech(PAGES);
  const text = (day: string | null) => (day ? dayText(day, words.language) : words.noDay);
  return (
    <Section title={pages.names}>
      <div className="columns even">
        {ledger && (
          <div>
            <h3>{pages.nameInLedger}</h3>
            <ul className="plain-list">
              {ledger.names.slice(0, 14).map((name) => (
                <li key={`${name.text}|${name.from}`} className="dated">
                  <span>
                    <span lang="de">{name.text}</span>{' '}
                    {name.kind && <span className="quiet">{pages.nameKind[name.kind] ?? name.kind}</span>}
                  </span>
                  <Days from={name.from} to={name.to} />
                </li>
              ))}
            </ul>
          </div>
        )}
        {told && told.names.length > 0 && (
          <div>
            <h3>{pages.nameInReports}</h3>
            <ul className="plain-list">
              {told.names.slice(0, 14).map(({ name, claims, firstKnown, lastKnown }) => (
                <li key={name} className="dated">
                  <span>
                    <span lang="de">{name}</span> <span className="quiet number">{claims}</span>
                  </span>
                  <span className="number">
                    {firstKnown === lastKnown ? text(firstKnown) : `${text(firstKnown)} – ${text(lastKnown)}`}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Section>
  );
}

function LedgerRelations({ relations }: Pick<Ledger, 'relations'>) {
  const pages = useSpeech(PAGES);
  if (relations.length === 0) return null;
  return (
    <Section title={pages.ledgerRelations}>
      <ul className="plain-list">
        {relations.map((one) => (
          <li key={`${one.kind}|${one.actor.id}|${one.from}`} className="dated">
            <span>
              <span className="quiet">{pages.bond[one.kind] ?? one.kind}</span> <ActorLink actor={one.actor} />
            </span>
            <Days from={one.from} to={one.to} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Numbers that are told of its strength, with whose they are. */
function Strength({ strength }: Pick<ToldAnswer, 'strength'>) {
  const words = useWords();
  const speech = useSpeech(SITUATION);
  const pages = useSpeech(PAGES);
  if (strength.length === 0) return null;
  return (
    <Section title={pages.strength} count={strength.length}>
      <ul className="plain-list">
        {strength.map((one) => (
          <li key={one.claim + one.text} className="dated">
            <span>
              <StateLink change={{ report: one.report, claim: one.claim }} title={one.sentence}>
                {toldText(one, speech, words.language)}
              </StateLink>{' '}
              {speech.role[one.role] ?? one.role}{' '}
              <Listed of={one.places}>{(place) => <PlaceLink place={place} />}</Listed>{' '}
              <span className="quiet">
                {one.sources.length > 0 ? one.sources.join(', ') : words.modality[one.modality][0]},{' '}
                <OutletLink name={one.publisher} />
              </span>
            </span>
            <span className="number">{one.known ? dayText(one.known, words.language) : words.noDay}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Places that it holds, or holds a part of, on the day. */
function Holds({ id, day, control }: { readonly id: string; readonly day: string; readonly control: ControlAnswer }) {
  const words = useWords();
  const pages = useSpeech(PAGES);
  const held = control.control.filter(
    ({ status, holders }) => status !== 'unknown' && holders.some((one) => (one.id ?? one.name) === id),
  );
  return (
    <Section title={pages.holds(dayText(day, words.language))} count={held.length}>
      {held.length === 0 && <p className="quiet">{pages.holdsNothing}</p>}
      <ul className="plain-list cells">
        {held.slice(0, 60).map((one) => (
          <li key={`${one.place.id}|${one.place.name}|${one.part}`} className="what">
            <span>
              <PlaceLink place={one.place} />
              {one.part && <span className="quiet"> {words.sector[one.part]}</span>}
            </span>
            <StatusMark status={one.status} colours={one.holders.map(colourOf)} />
            <Share value={one.probability} label={words.columns.probability} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** An actor: its names through time, who leads it, what it holds, how strong it is said to be, how it stands to others. */
export default function ActorPage({ state, time, id }: PageProps) {
  const words = useWords();
  const pages = useSpeech(PAGES);
  const { asOf } = state;
  const path = `/api/actors/${encodeURIComponent(id)}`;
  const { data, failure, loading } = useAnswer<ActorAnswer>(pathOf(path, { asOf }));
  // What no claim names is not told of: that is no failure of the page.
  const { data: told, failure: untold } = useAnswer<ToldAnswer>(
    data && data.claims > 0 ? pathOf(`${path}/told`, { asOf }) : null,
  );
  const control = useAnswer<ControlAnswer>(time.day ? pathOf('/api/control', { at: time.day, asOf }) : null);
  const filter: Partial<State> = { ...NOTHING_SET, actor: id };
  const about = data && (
    <p className="about">
      {data.ledger ? (
        <>
          <span>{pages.kind[data.ledger.kind] ?? data.ledger.kind}</span>
          {data.ledger.countries.length > 0 && <span>{countryNames(data.ledger.countries, words.language)}</span>}
          <span className="swatch-inline" style={{ background: colourOf(data) }} />
        </>
      ) : (
        <span>{pages.notInLedger}</span>
      )}
    </p>
  );
  return (
    <Page title={data?.name ?? null} failure={failure} loading={loading} about={about}>
      <div className="columns">
        <div>
          {((data && data.claims > 0 && !told && !untold) || (!control.data && !control.failure)) && <Coming />}
          {time.day && control.data && <Holds id={id} day={time.day} control={control.data} />}
          {told && told.leaders.length > 0 && (
            <Section title={pages.leaders}>
              <Relations relations={told.leaders} />
            </Section>
          )}
          {told && told.leads.length > 0 && (
            <Section title={pages.leads}>
              <Relations relations={told.leads} />
            </Section>
          )}
          {told && <Strength strength={told.strength} />}
          {told && told.relations.length > 0 && (
            <Section title={pages.relations} count={told.relations.length}>
              <Relations relations={told.relations.slice(0, 30)} />
            </Section>
          )}
          {data && <Names ledger={data.ledger} told={told} />}
          {data?.ledger && <LedgerRelations relations={data.ledger.relations} />}
          {told && told.places.length > 0 && (
            <Section title={pages.takesPart}>
              <ul className="counts">
                {told.places.slice(0, 24).map((place) => (
                  <li key={place.id ?? place.name}>
                    <PlaceLink place={place} /> <span className="quiet number">{place.events}</span>
                  </li>
                ))}
              </ul>
            </Section>
          )}
          {data && <Counts facets={data.facets} to={filter} />}
          {data && data.claims > 0 && <EventsOf question={{ actor: id, asOf }} all={filter} />}
        </div>
        <div>
          {data && data.claims > 0 && <ClaimsOf question={{ actor: id, asOf }} all={filter} />}
          {data?.claims === 0 && <p className="quiet">{words.noClaims}</p>}
        </div>
      </div>
    </Page>
  );
}

/** Countries by their codes, in the language of the page. */
function countryNames(codes: readonly string[], language: string): string {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'code' });
  const nameOf = (code: string): string => {
    try {
      return names.of(code) ?? code;
    } catch {
      return code;
    }
  };
  return codes.map(nameOf).join(', ');
}
