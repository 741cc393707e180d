import { useState } from 'react';
import type { CountRow, CountsAnswer } from '../answers.js';
import { type Failure, ServerGone, useAnswer } from '../data.js';
import { EmptyStore } from '../empty-store.js';
import { FilterBar, Select } from '../filters/bar.js';
import { activeOf, type Filter, filteredPath } from '../filters/query.js';
import { StateLink } from '../link.js';
import { FailureNotice } from '../notice.js';
import { numberText } from '../parts/figures.js';
import { More, useMore } from '../parts/more.js';
import { NothingFits } from '../parts/nothing.js';
import { useSpeech, useWords } from '../speech.js';
import { go, type State } from '../state.js';
import type { ViewProps } from '../views.js';
import { SITUATION } from '../words/situation.js';
import { TOLLS } from '../words/tolls.js';
import { allRows } from './all-rows.js';
import { TollsBehind } from './behind.js';
import { csvOf, saveFile } from './csv.js';
import { cellOf, rowName, TABLES } from './rows.js';
import './tolls.css';
import { Loading } from '../loading.js';

const FILTERS: readonly Filter[] = ['region', 'actor', 'source', 'modality', 'confidence', 'from', 'to'];
const ROLES = ['killed', 'wounded', 'missing', 'detained', 'surrendered', 'displaced'] as const;
const ROWS = ['month', 'place', 'actor'] as const;
type Rows = (typeof ROWS)[number];
type Column = 'events' | 'low' | 'best' | 'high';
const COLUMNS: readonly Column[] = ['events', 'low', 'best', 'high'];

/** The column by which the address wants the rows ordered; null: as the table runs. */
const columnOf = (sort: string | null): Column | null => COLUMNS.find((one) => sort === `-${one}`) ?? null;

function Head({
  column,
  name,
  sort,
}: {
  readonly column: Column;
  readonly name: string;
  readonly sort: string | null;
}) {
  const on = sort === `-${column}`;
  return (
    <th scope="col" className="figure" aria-sort={on ? 'descending' : undefined}>
      <button type="button" className="plain sort" onClick={() => go({ sort: on ? null : `-${column}` }, 'replace')}>
        {name}
        <span aria-hidden="true">{on ? ' ▾' : ''}</span>
      </button>
    </th>
  );
}

interface RowProps {
  readonly row: CountRow;
  readonly state: State;
  readonly rows: Rows;
  /** The question of the numbers behind the rows, but for the row. */
  readonly behind: string;
}

function Row({ row, state, rows, behind }: RowProps) {
  const words = useWords();
  const { language } = words;
  const speech = useSpeech(TOLLS);
  const [open, setOpen] = useState(false);
  const name = rowName(row, rows, speech, language);
  const { toll } = row;
  return (
    <>
      <tr>
        <th scope="row">{name}</th>
        <td className="figure">
          <StateLink data-row="" change={{ view: 'events', sort: null, type: null, by: rows, cell: cellOf(row) }}>
            {numberText(row.count, language)}
          </StateLink>
        </td>
        {(['low', 'best', 'high'] as const).map((column) => (
          <td key={column} className="figure">
            {toll.high === 0 ? (
              <span className="quiet">–</span>
            ) : (
              <button
                type="button"
                className="plain number"
                aria-expanded={open}
                aria-label={`${name}: ${numberText(toll[column], language)}`}
                onClick={() => setOpen(!open)}
              >
                {numberText(toll[column], language)}
              </button>
            )}
          </td>
        ))}
      </tr>
      {open && (
        <tr className="behind">
          <td colSpan={5}>
            <TollsBehind path={`${behind}&cell=${encodeURIComponent(cellOf(row))}`} role={state.role ?? 'killed'} />
          </td>
        </tr>
      )}
    </>
  );
}

/** Counts and tolls by month, place or party; each number leads to what it counts. */
export default function TollsView({ state, health }: ViewProps) {
  const words = useWords();
  const speech = useSpeech(TOLLS);
  const situation = useSpeech(SITUATION);
  const rows: Rows = state.by ?? 'month';
  const role = state.role ?? 'killed';
  const order = columnOf(state.sort);
  // The server orders all rows, not those on the screen alone.
  const asked = { ...TABLES[rows], role, ...(order ? { order } : {}) };
  const question = filteredPath('/api/counts', state, FILTERS, asked);
  const behind = filteredPath('/api/tolls', state, FILTERS, { ...TABLES[rows], role });
  const [limit, more] = useMore(question, 100);
  const { data, failure, loading } = useAnswer<CountsAnswer>(`${question}&limit=${limit}`);
  const narrowed = state.q.trim() !== '' || activeOf(state, FILTERS).length > 0;
  const [saving, setSaving] = useState(false);
  const [unsaved, setUnsaved] = useState<Failure | null>(null);
  const save = () => {
    setSaving(true);
    setUnsaved(null);
    allRows(question)
      .then((all) => {
        const text = csvOf(all, { role, asOf: state.asOf, note: health?.stamp ?? '' });
        saveFile(text, `${speech.file}-${rows}-${role}.csv`);
      })
      .catch((error: unknown) => setUnsaved(error instanceof ServerGone ? null : (error as Failure)))
      .finally(() => setSaving(false));
  };
  return (
    <section aria-busy={loading} className="tolls">
      <div className="list-head">
        <h1>{words.views.tolls}</h1>
        {data && data.total > 0 && (
          <button type="button" disabled={saving} onClick={save}>
            {speech.csv}
          </button>
        )}
      </div>
      <p className="quiet">{speech.how}</p>
      <FilterBar state={state} offered={FILTERS}>
        <Select
          label={speech.rows}
          value={rows}
          none=""
          options={ROWS.map((one) => [one, speech.by[one]])}
          onValue={(by) => go({ by: by as Rows, sort: null })}
        />
        <Select
          label={speech.role}
          value={role}
          none=""
          options={ROLES.map((one) => [one, situation.role[one] ?? one])}
          onValue={(one) => go({ role: one as (typeof ROLES)[number] })}
        />
      </FilterBar>
      {failure && <FailureNotice failure={failure} />}
      {unsaved && <FailureNotice failure={unsaved} />}
      {!data && !failure && <Loading />}
      {data?.total === 0 && (health?.counts.reports === 0 ? <EmptyStore /> : <NothingFits narrowed={narrowed} />)}
      {rows === 'actor' && data && data.total > 0 && <p className="quiet">{speech.twice}</p>}
      {data && data.total > 0 && (
        <>
          <table className="counts-table">
            <thead>
              <tr>
                <th scope="col">{speech[rows]}</th>
                <Head column="events" name={speech.events} sort={state.sort} />
                <Head column="low" name={situation.low} sort={state.sort} />
                <Head column="best" name={situation.best} sort={state.sort} />
                <Head column="high" name={situation.high} sort={state.sort} />
              </tr>
            </thead>
            <tbody>
              {data.counts.map((row) => (
                <Row
                  key={`${row.period}|${row.place?.id ?? row.place?.name}|${row.actor?.id ?? row.actor?.name}`}
                  row={row}
                  state={state}
                  rows={rows}
                  behind={behind}
                />
              ))}
            </tbody>
          </table>
          <More shown={data.counts.length} total={data.total} onMore={more} loading={loading} />
        </>
      )}
    </section>
  );
}
