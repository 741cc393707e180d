import { useEffect, useMemo, useRef, useState } from 'react';
import type { ControlInterval } from '../../../src/situation/types.js';
import type { ControlAnswer } from '../answers.js';
import { ControlTableOfDay } from '../control-view.js';
import { pathOf, useAnswer } from '../data.js';
import { dayText } from '../day.js';
import { EmptyStore } from '../empty-store.js';
import { themeOf } from '../header.js';
import { StateLink } from '../link.js';
import { FailureNotice } from '../notice.js';
import { colourAll } from '../side.js';
import { controlOn, type MapPlace, mapPlaces } from '../situation.js';
import { useWords } from '../speech.js';
import { go, type State } from '../state.js';
import type { Time } from '../time.js';
import type { ViewProps } from '../views.js';
import { Legend } from './legend.js';
import type { SituationMap } from './situation-map.js';
import './map.css';

/** The rows of the day: derived here from the whole course; behind its end, where things fall silent, the server is asked. */
function useRows(
  state: State,
  time: Time,
): {
  readonly whole: ControlAnswer | null;
  readonly rows: readonly ControlInterval[];
  readonly failure: ReturnType<typeof useAnswer>['failure'];
} {
  const { data, failure } = useAnswer<ControlAnswer>(pathOf('/api/control', { at: 'all', asOf: state.asOf }));
  const horizon = state.asOf ?? time.newest;
  const beyond = time.day !== null && horizon !== null && time.day > horizon;
  const later = useAnswer<ControlAnswer>(beyond ? pathOf('/api/control', { at: time.day, asOf: state.asOf }) : null);
  const rows = useMemo(() => {
    if (!data || !time.day) return [];
    if (beyond && later.data?.at === time.day) return later.data.control;
    return controlOn(data, time.day);
  }, [data, time.day, beyond, later.data]);
  return { whole: data, rows, failure };
}

/** Places as links: the map for keys and for those who do not see it. */
function PlaceList({ places, state }: { readonly places: readonly MapPlace[]; readonly state: State }) {
  const words = useWords();
  const sorted = [...places].sort((a, b) => a.name.localeCompare(b.name, 'de'));
  return (
    <ul className="place-list">
      {sorted.map(({ key, name, whole, parts }) => (
        <li key={key}>
          <StateLink
            data-row=""
            change={{ place: key, part: null }}
            aria-current={state.place === key ? 'true' : undefined}
          >
            {name}: {[whole, ...parts].flatMap((cell) => (cell ? [words.status[cell.status][0]] : [])).join(', ')}
          </StateLink>
        </li>
      ))}
    </ul>
  );
}

const isKnown = ({ whole, parts }: MapPlace): boolean =>
  [whole, ...parts].some((cell) => cell !== null && cell.status !== 'unknown');

/** The library comes in a file of its own; it is on its way as soon as a map will be needed. */
const loadMap = () => import('./situation-map.js');

/** Asks for the map before its data are there; what fails is asked for again, and told, where it is needed. */
export function expectMap(): void {
  loadMap().catch(() => {});
}

type Loading = 'loading' | 'ready' | 'failed';

interface CanvasProps {
  readonly state: State;
  readonly places: readonly MapPlace[];
  /** Places for which the map makes room. */
  readonly room: readonly MapPlace[];
}

/** The map itself: its library is loaded when it is needed. */
function MapCanvas({ state, places, room }: CanvasProps) {
  const words = useWords();
  const container = useRef<HTMLDivElement>(null);
  const map = useRef<SituationMap | null>(null);
  const latest = useRef({ state, places, room });
  latest.current = { state, places, room };
  const [loading, setLoading] = useState<Loading>('loading');
  useEffect(() => {
    let stopped = false;
    const begin = async () => {
      const { SituationMap } = await loadMap();
      if (stopped || !container.current) return;
      map.current = new SituationMap({
        container: container.current,
        theme: themeOf(latest.current.state),
        view: latest.current.state.map,
        room: latest.current.room,
        onPick: (place) => go({ place, part: null, claim: null }),
        onMove: (view) => go({ map: view }, 'replace'),
      });
      map.current.show(latest.current.places, latest.current.state.place);
      setLoading('ready');
    };
    begin().catch(() => setLoading('failed'));
    return () => {
      stopped = true;
      map.current?.remove();
      map.current = null;
    };
  }, []);
  const theme = themeOf(state);
  useEffect(() => map.current?.setTheme(theme), [theme]);
  useEffect(() => map.current?.show(places, state.place), [places, state.place]);
  return (
    <>
      <section ref={container} className="map-canvas" aria-label={words.map.name} />
      {loading === 'loading' && <p className="map-note quiet">{words.loading}</p>}
      {loading === 'failed' && (
        <p className="map-note">
          {words.map.failed} <StateLink change={{ view: 'control' }}>{words.views.control}</StateLink>
        </p>
      )}
      {loading === 'ready' && (
        <button type="button" className="fit" onClick={() => map.current?.fit()}>
          {words.map.all}
        </button>
      )}
    </>
  );
}

/** Without a single point there is no map: the table says it all. */
function NoPoints({ state, health, time }: ViewProps) {
  const words = useWords();
  return (
    <div className="scroll">
      <p className="notice">{words.map.noPoints}</p>
      <ControlTableOfDay state={state} health={health} day={time.day} />
    </div>
  );
}

/** The places of the situation on the map. */
export default function MapView(props: ViewProps) {
  const { state, health, time } = props;
  const words = useWords();
  const { whole, rows, failure } = useRows(state, time);
  if (whole)
    colourAll(
      whole.control.flatMap(({ holders }) => holders),
      whole.colours,
    );
  const all = useMemo(() => mapPlaces(whole?.control ?? []), [whole]);
  // Places of which something is known at some time; where there are none, all that are named.
  const known = useMemo(() => mapPlaces((whole?.control ?? []).filter(({ status }) => status !== 'unknown')), [whole]);
  const room = known.length > 0 ? known : all;
  const places = useMemo(() => mapPlaces(rows), [rows]);
  if (failure)
    return (
      <div className="scroll">
        <FailureNotice failure={failure} />
      </div>
    );
  if (health?.counts.reports === 0)
    return (
      <div className="scroll">
        <EmptyStore />
      </div>
    );
  if (!whole || !time.day) return <p className="map-note quiet">{words.loading}</p>;
  if (all.length === 0) return <NoPoints {...props} />;
  const unplaced = rows.filter(({ place, status }) => place.lat === null && status !== 'unknown').length;
  return (
    <div className="map">
      <h1 className="unseen">
        {words.controlOn(dayText(time.day, words.language))}
        {state.asOf && `, ${words.asKnown(dayText(state.asOf, words.language))}`}
      </h1>
      <MapCanvas state={state} places={places} room={room} />
      <PlaceList places={places} state={state} />
      <div className="map-side">
        <Legend rows={rows.filter(({ place }) => place.lat !== null)} />
        {unplaced > 0 && (
          <p className="unplaced">
            <StateLink change={{ view: 'control' }}>{words.map.unplaced(unplaced)}</StateLink>
          </p>
        )}
        {!places.some(isKnown) && <p className="unplaced">{words.noControl}</p>}
      </div>
    </div>
  );
}
