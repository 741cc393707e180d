import type { ControlInterval, KnownClaim } from '../../../src/situation/types.js';
import type { ClaimsAnswer, DiffAnswer, EventsAnswer } from '../answers.js';
import { pathOf, useAnswer } from '../data.js';
import { dayText, shareText } from '../day.js';
import { DayField } from '../day-field.js';
import { EmptyStore } from '../empty-store.js';
import { Select } from '../filters/bar.js';
import { NOTHING_SET } from '../filters/query.js';
import { Holders } from '../holder.js';
import { QuotedInSentence } from '../in-sentence.js';
import { StateLink } from '../link.js';
import { StatusMark } from '../mark.js';
import { FailureNotice } from '../notice.js';
import { PlaceLink } from '../parts/links.js';
import { colourOf } from '../side.js';
import { useSpeech, useWords } from '../speech.js';
import { go, isDay } from '../state.js';
import { plusDays } from '../time.js';
import type { ViewProps } from '../views.js';
import { CHANGES } from '../words/changes.js';
import './changes.css';
import { Loading } from '../loading.js';

type Change = DiffAnswer['changes'][number];
const KINDS = ['world', 'knowledge', 'method', 'silence'] as const;
const POLICIES = ['standard', 'cautious', 'last-word'] as const;

/** How a cell is read: shape, sides, probability. */
function Cell({ cell }: { readonly cell: Pick<ControlInterval, 'status' | 'holders' | 'probability'> }) {
  const { language } = useWords();
  return (
    <div className="what">
      <StatusMark status={cell.status} colours={cell.holders.map(colourOf)} />
      {cell.status !== 'unknown' && <Holders holders={cell.holders} />}
      {cell.status !== 'unknown' && cell.probability > 0 && (
        <span className="number quiet">{shareText(cell.probability, language)}</span>
      )}
    </div>
  );
}

/** The words of a claim, and the way to its report. */
function Words({ known }: { readonly known: KnownClaim }) {
  const words = useWords();
  const { report, sentence, claim } = known;
  return (
    <>
      <StateLink change={{ report: report.hash, claim: claim.id }} title={words.openReport}>
        <span lang="de">
          <QuotedInSentence told={known}>{sentence}</QuotedInSentence>
        </span>
      </StateLink>{' '}
      <span className="quiet">
        {report.publisher ?? words.noPublisher}
        {known.known && <span className="number">, {dayText(known.known, words.language)}</span>}
      </span>
    </>
  );
}

/** Most claims whose words stand beside a change. */
const MOST = 2;

type Told = ReadonlyMap<string, KnownClaim>;

function Row({ change, told }: { readonly change: Change; readonly told: Told }) {
  const words = useWords();
  const { place, part, before, after, claims } = change;
  return (
    <tr>
      <th scope="row">
        <PlaceLink place={place} />
        {part && <span className="quiet"> {words.sector[part]}</span>}
      </th>
      <td>
        <Cell cell={before} />
      </td>
      <td>
        <Cell cell={after} />
      </td>
      <td className="told">
        {claims.slice(0, MOST).map((claim) => {
          const known = told.get(claim);
          return <p key={claim}>{known ? <Words known={known} /> : <span className="quiet">…</span>}</p>;
        })}
        {claims.length > MOST && <p className="quiet">{words.claimsOf(claims.length)}</p>}
      </td>
    </tr>
  );
}

interface KindProps {
  readonly kind: (typeof KINDS)[number];
  readonly changes: readonly Change[];
  readonly told: Told;
}

function Kind({ kind, changes, told }: KindProps) {
  const speech = useSpeech(CHANGES);
  const words = useWords();
  const [name, meaning] = speech.kind[kind] ?? [kind, ''];
  return (
    <section>
      <h2>
        {name} <span className="quiet number">{changes.length}</span>
      </h2>
      <p className="quiet">{changes.length === 0 ? speech.none : meaning}</p>
      {changes.length > 0 && (
        <table className="changes">
          <thead>
            <tr>
              <th scope="col">{words.columns.place}</th>
              <th scope="col">{speech.before}</th>
              <th scope="col">{speech.after}</th>
              <th scope="col">{speech.claims}</th>
            </tr>
          </thead>
          <tbody>
            {changes.slice(0, 200).map((change) => (
              <Row key={`${change.place.id ?? change.place.name}|${change.part}`} change={change} told={told} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

interface DaysProps {
  readonly since: string;
  readonly to: string;
  readonly policy: string;
}

/** From which day on, and by which policy. */
function Days({ since, to, policy }: DaysProps) {
  const speech = useSpeech(CHANGES);
  const near = [
    [speech.day, plusDays(to, -1)],
    [speech.week, plusDays(to, -7)],
    [speech.month, plusDays(to, -30)],
  ] as const;
  return (
    <search className="filters open">
      <div className="filter-fields">
        <label className="filter">
          <span>{speech.since}</span>
          <DayField
            value={since}
            max={to}
            onChange={({ target: { value } }) => {
              if (isDay(value)) go({ since: value }, 'replace');
            }}
          />
        </label>
        {near.map(([name, day]) => (
          <button key={day} type="button" aria-pressed={since === day} onClick={() => go({ since: day }, 'replace')}>
            {name}
          </button>
        ))}
        <Select
          label={speech.policy}
          value={policy}
          none=""
          options={POLICIES.map((one) => [one, speech.policies[one] ?? one])}
          onValue={(one) => go({ policy: one === 'standard' ? null : (one as 'cautious') }, 'replace')}
        />
      </div>
    </search>
  );
}

/** What is read otherwise than on an earlier day: because of the world, of what is known, of the method, or of silence. */
export default function ChangesView({ state, health, time }: ViewProps) {
  const words = useWords();
  const speech = useSpeech(CHANGES);
  const to = time.day;
  const since = state.since ?? (to ? plusDays(to, -7) : null);
  const policy = state.policy ?? 'standard';
  const reversed = to !== null && since !== null && since > to;
  const path =
    to && since && !reversed
      ? pathOf('/api/diff', {
          from: since,
          to,
          asOfFrom: since,
          asOfTo: state.asOf && state.asOf >= since ? state.asOf : to,
          policyTo: policy === 'standard' ? null : policy,
        })
      : null;
  const { data, failure, loading } = useAnswer<DiffAnswer>(path);
  const events = useAnswer<EventsAnswer>(
    to && since && !reversed ? pathOf('/api/events', { from: since, to, asOf: state.asOf, limit: '1' }) : null,
  );
  const ids = (data?.changes ?? []).flatMap(({ claims }) => claims.slice(0, MOST)).slice(0, 100);
  const claims = useAnswer<ClaimsAnswer>(ids.length > 0 ? pathOf('/api/claims', { ids: ids.join(',') }) : null);
  const told = new Map(claims.data?.claims.map((known) => [known.claim.id, known]));
  const text = (day: string) => dayText(day, words.language);
  return (
    <section aria-busy={loading} className="what-changed">
      <h1>{to && since ? speech.head(text(since), text(to)) : words.views.changes}</h1>
      <p className="quiet">{speech.how}</p>
      {to && since && <Days since={since} to={to} policy={policy} />}
      {reversed && <p role="alert">{speech.reversed}</p>}
      {failure && <FailureNotice failure={failure} />}
      {!data && !failure && !reversed && <Loading />}
      {health?.counts.reports === 0 && <EmptyStore />}
      {events.data && events.data.total > 0 && since && to && (
        <p>
          <StateLink change={{ ...NOTHING_SET, view: 'events', from: since, to }}>
            {speech.events(events.data.total)}
          </StateLink>
        </p>
      )}
      {data && data.changes.length === 0 && (
        <p>
          {speech.nothing} <span className="quiet">{speech.nothingHow}</span>
        </p>
      )}
      {data &&
        data.changes.length > 0 &&
        KINDS.map((kind) => (
          <Kind key={kind} kind={kind} changes={data.changes.filter((change) => change.kind === kind)} told={told} />
        ))}
    </section>
  );
}
