import type { ControlInterval } from '../../src/situation/types.js';
import type { ClaimsAnswer, ControlAnswer, Health } from './answers.js';
import { ControlTable } from './control-table.js';
import { pathOf, useAnswer } from './data.js';
import { dayText } from './day.js';
import { EmptyStore } from './empty-store.js';
import { useFold } from './fold/client.js';
import { KnownQuote } from './known-quote.js';
import { StateLink } from './link.js';
import { Loading } from './loading.js';
import { FailureNotice } from './notice.js';
import { useWords } from './speech.js';
import type { State } from './state.js';
import type { ViewProps } from './views.js';

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Rows in which all the words of the search occur, in place or sides. */
function matching(rows: readonly ControlInterval[], q: string): readonly ControlInterval[] {
  const wanted = folded(q).split(/\s+/u).filter(Boolean);
  return rows.filter((row) => {
    const text = folded([row.place.name, ...row.holders.map((holder) => holder.name)].join(' '));
    return wanted.every((word) => text.includes(word));
  });
}

/** Signs before a letter (`ʿUqayribat`) do not count. */
const BY_NAME = new Intl.Collator('de', { ignorePunctuation: true, sensitivity: 'base' });

/** By place, the whole before its parts. */
function ordered(rows: readonly ControlInterval[]): readonly ControlInterval[] {
  return [...rows].sort(
    (a, b) => BY_NAME.compare(a.place.name, b.place.name) || (a.part ?? '').localeCompare(b.part ?? ''),
  );
}

/** Claims in whose words or names the search occurs. */
function FoundClaims({ state }: { readonly state: State }) {
  const words = useWords();
  const path = pathOf('/api/claims', { words: state.q.trim(), asOf: state.asOf, limit: '50' });
  const { data, failure } = useAnswer<ClaimsAnswer>(path);
  if (failure) return <FailureNotice failure={failure} />;
  return (
    <section>
      <h2>{words.claimsFound(state.q.trim())}</h2>
      {data?.claims.length === 0 && <p className="quiet">{words.noClaims}</p>}
      {data?.claims.map((known) => (
        <KnownQuote key={known.claim.id} known={known} />
      ))}
    </section>
  );
}

/** The day of the newest confirmation, where nothing is known to hold on the day shown. */
function OlderDay({ state }: { readonly state: State }) {
  const words = useWords();
  const { data } = useAnswer<ControlAnswer>(pathOf('/api/control', { at: 'all', asOf: state.asOf }));
  const days = (data?.control ?? []).flatMap(({ lastConfirmed }) => lastConfirmed ?? []).sort();
  const day = days.at(-1);
  if (!day) return null;
  return (
    <p>
      {words.olderDay(dayText(day, words.language))} <StateLink change={{ at: day }}>{words.showDay}</StateLink>
    </p>
  );
}

interface Props {
  readonly state: State;
  readonly health: Health | null;
  /** The day shown; null until it is known. */
  readonly day: string | null;
}

/** The table of control for the day, and what the search finds. */
export function ControlTableOfDay({ state, health, day: asked }: Props) {
  const words = useWords();
  const {
    data: answer,
    failure,
    loading,
  } = useAnswer<ControlAnswer>(asked ? pathOf('/api/control', { at: asked, asOf: state.asOf }) : null);
  // The sides of the whole situation are given their colours first: the same as on the map.
  const { table, failure: unfolded } = useFold(asked, state.asOf);
  const data = table || unfolded ? answer : null;
  // What is told is the answer that stands here, which may be older than what was asked.
  const day = data ? data.at : asked;
  const asOf = data ? data.asOf : state.asOf;
  const q = state.q.trim();
  const rows = ordered(matching(data?.control ?? [], q));
  const empty = data !== null && data.control.length === 0;
  return (
    <>
      <section aria-busy={loading}>
        <h1>
          {day ? words.controlOn(dayText(day, words.language)) : words.views.control}
          {asOf && <span className="quiet">, {words.asKnown(dayText(asOf, words.language))}</span>}
        </h1>
        {failure && <FailureNotice failure={failure} />}
        {!data && !failure && <Loading />}
        {empty && (health?.counts.reports === 0 ? <EmptyStore /> : <NoControl />)}
        {data && !empty && rows.length === 0 && <p className="quiet">{words.noMatch(q)}</p>}
        {data?.control.every(({ status }) => status === 'unknown') && <OlderDay state={state} />}
        {rows.length > 0 && day && (
          <>
            <p className="quiet">{words.places(rows.length)}</p>
            <ControlTable rows={rows} state={state} day={day} />
          </>
        )}
      </section>
      {q && <FoundClaims state={state} />}
    </>
  );
}

function NoControl() {
  const words = useWords();
  return (
    <p>
      {words.noControl} <span className="quiet">{words.noControlHow}</span>
    </p>
  );
}

/** The view of control. */
export default function ControlView({ state, health, time }: ViewProps) {
  return <ControlTableOfDay state={state} health={health} day={time.day} />;
}
