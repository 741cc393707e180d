import { useMemo } from 'react';
import { TIES, type Tie } from '../address/map.js';
import { pathOf, useAnswer } from '../data.js';
import { EmptyStore } from '../empty-store.js';
import { useFold } from '../fold/client.js';
import { FailureNotice } from '../notice.js';
import { sideKey } from '../side.js';
import { useSpeech } from '../speech.js';
import { go, type State } from '../state.js';
import type { ViewProps } from '../views.js';
import { Drawing } from './drawing.js';
import { ageOf, drawn, type NetworkAnswer } from './graph.js';
import { TieTable } from './table.js';
import { Ties } from './ties.js';
import { NETWORK_WORDS } from './words.js';
import './network.css';
import { Loading } from '../loading.js';

const kindsOf = (ties: string | null): ReadonlySet<Tie> =>
  new Set(ties === null ? TIES : TIES.filter((tie) => ties.split(',').includes(tie)));

/** Which kinds of ties are shown, and whether as a drawing or a table. */
function Choice({
  state,
  kinds,
  left,
  actor,
}: {
  readonly state: State;
  readonly kinds: ReadonlySet<Tie>;
  readonly left: number;
  /** Name of the chosen actor, where it is known. */
  readonly actor: string | undefined;
}) {
  const own = useSpeech(NETWORK_WORDS);
  const toggle = (tie: Tie) => {
    const on = new Set(kinds);
    if (!on.delete(tie)) on.add(tie);
    // The last one stays: nothing at all is no picture.
    if (on.size === 0) return;
    go({ ties: on.size === TIES.length ? null : TIES.filter((one) => on.has(one)).join(',') }, 'replace');
  };
  return (
    <div className="network-choice">
      <fieldset aria-label={own.kinds}>
        {TIES.map((tie) => (
          <label key={tie}>
            <input type="checkbox" checked={kinds.has(tie)} onChange={() => toggle(tie)} /> {own.tie[tie]}
          </label>
        ))}
      </fieldset>
      <button type="button" onClick={() => go({ as: state.as === 'table' ? null : 'table' })}>
        {state.as === 'table' ? own.asDrawing : own.asTable}
      </button>
      {state.actor !== null && (
        <button type="button" className="plain" onClick={() => go({ actor: null })}>
          {own.only(actor ?? state.actor)} ✕
        </button>
      )}
      {left > 0 && state.as === null && <span className="quiet">{own.left(left)}</span>}
    </div>
  );
}

/** Actors with what stands between them: as a drawing, or as a table. */
export default function NetworkView({ state, health, time }: ViewProps) {
  const own = useSpeech(NETWORK_WORDS);
  const path = pathOf('/api/network', { asOf: state.asOf, from: state.from, to: state.to, limit: '1000' });
  const { data, failure } = useAnswer<NetworkAnswer>(path);
  const kinds = useMemo(() => kindsOf(state.ties), [state.ties]);
  const graph = useMemo(() => (data ? drawn(data, kinds) : null), [data, kinds]);
  const { table: told, failure: unfolded } = useFold(time.day, time.asOf);
  const coloured = told !== null || unfolded !== null;
  const day = time.day ?? health?.day ?? '';
  if (failure) return <FailureNotice failure={failure} />;
  if (health?.counts.reports === 0) return <EmptyStore />;
  if (!data || !graph || !coloured) return <Loading className="quiet waiting" />;
  const table = state.as === 'table';
  const edges = data.edges.filter((edge) => kinds.has(edge.kind) && (!table || ageOf(edge, day) !== 'later'));
  const ofActor = (edge: (typeof edges)[number]) =>
    state.actor === null || [edge.a, edge.b].some((one) => sideKey(one) === state.actor || one.name === state.actor);
  return (
    <div className={table ? 'network network-table' : 'network'}>
      <header>
        <h1>{own.name}</h1>
        <p className={table ? 'quiet' : 'quiet legend-line'}>{table ? own.intro : own.legend}</p>
        <Choice
          state={state}
          kinds={kinds}
          left={graph.left}
          actor={data.nodes.find((node) => sideKey(node) === state.actor)?.name}
        />
      </header>
      {data.edges.length === 0 && <p>{own.empty}</p>}
      {data.edges.length > 0 && edges.length === 0 && <p>{own.noneLeft}</p>}
      {table && edges.length > 0 && <TieTable edges={edges.filter(ofActor)} day={day} />}
      {!table && graph.nodes.length > 0 && (
        <>
          <Drawing nodes={graph.nodes} edges={graph.edges} day={day} chosen={state.actor} />
          <Ties edges={edges} chosen={state.actor} day={day} />
        </>
      )}
    </div>
  );
}
