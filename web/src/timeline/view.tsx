import { useMemo, useState } from 'react';
import { pathOf, useAnswer } from '../data.js';
import { dayNumber, isoOf } from '../day.js';
import { EmptyStore } from '../empty-store.js';
import { fold, useFold } from '../fold/client.js';
import type { Bounds, Table } from '../fold/messages.js';
import { type EventMark, eventMarks, type MarksAnswer } from '../map/events.js';
import { FAMILIES } from '../map/glyph.js';
import { Sign } from '../map/sign.js';
import { MAP_WORDS } from '../map/words.js';
import { FailureNotice } from '../notice.js';
import { useSpeech } from '../speech.js';
import { go } from '../state.js';
import type { ViewProps } from '../views.js';
import { Axis } from './axis.js';
import { LaneRow } from './lane-row.js';
import { useLanes } from './use-lanes.js';
import { TIMELINE_WORDS } from './words.js';
import './lanes.css';
import { Loading } from '../loading.js';

/** So many lanes are drawn at first, and with each wish for more. */
const MORE = 40;

interface LanePlace {
  readonly key: string;
  readonly address: string;
  readonly name: string;
  readonly events: readonly EventMark[];
}

/** Places with lanes: the open one first, then those of which most happened. */
function lanePlaces(table: Table, events: readonly EventMark[], open: string | null, bounds: Bounds | null) {
  const byPlace = new Map<string, EventMark[]>();
  for (const event of events) {
    if (event.place === null) continue;
    const known = byPlace.get(event.place);
    if (known) known.push(event);
    else byPlace.set(event.place, [event]);
  }
  const inside = (lat: number | null, lon: number | null) =>
    bounds === null ||
    (lat !== null &&
      lon !== null &&
      lat >= bounds.south &&
      lat <= bounds.north &&
      lon >= bounds.west &&
      lon <= bounds.east);
  return table.places
    .flatMap(({ key, id, name, lat, lon }, index): LanePlace[] => {
      const address = id ?? name;
      const of = byPlace.get(address) ?? [];
      return (table.ever[index] || of.length > 0) && inside(lat, lon) ? [{ key, address, name, events: of }] : [];
    })
    .sort(
      (a, b) =>
        Number(b.address === open) - Number(a.address === open) ||
        b.events.length - a.events.length ||
        a.name.localeCompare(b.name, 'de'),
    );
}

/** The days that are shown: those of the address, else all. */
function spanOf(span: string | null, first: string, last: string): readonly [number, number] {
  const [from, to] = (span ?? `${first}..${last}`).split('..').map((day) => dayNumber(day));
  const [a, b] = [from ?? dayNumber(first) ?? 0, to ?? dayNumber(last) ?? 1];
  return a < b ? [a, b] : [b, a + 1];
}

function Tools({
  first,
  last,
  whole,
  children,
}: {
  readonly first: number;
  readonly last: number;
  readonly whole: boolean;
  readonly children: React.ReactNode;
}) {
  const own = useSpeech(TIMELINE_WORDS);
  const zoom = (factor: number) => {
    const [middle, half] = [(first + last) / 2, Math.max(3, ((last - first) / 2) * factor)];
    go({ span: `${isoOf(Math.round(middle - half))}..${isoOf(Math.round(middle + half))}` }, 'replace');
  };
  return (
    <div className="lane-tools">
      <button type="button" aria-label={own.zoomIn} title={own.zoomIn} onClick={() => zoom(0.5)}>
        +
      </button>
      <button type="button" aria-label={own.zoomOut} title={own.zoomOut} onClick={() => zoom(2)}>
        −
      </button>
      <button type="button" disabled={whole} onClick={() => go({ span: null }, 'replace')}>
        {own.all}
      </button>
      {children}
    </div>
  );
}

function Signs() {
  const map = useSpeech(MAP_WORDS);
  const own = useSpeech(TIMELINE_WORDS);
  return (
    <div className="lane-legend quiet">
      <p>{own.bar}</p>
      <ul>
        {FAMILIES.map((family) => (
          <li key={family}>
            <Sign family={family} size={12} /> {map.family[family]}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Lanes of places through time. */
export default function TimelineView({ state, health, time }: ViewProps) {
  const own = useSpeech(TIMELINE_WORDS);
  const now = useFold(time.day, time.asOf);
  const { table, failure } = now;
  const { data } = useAnswer<MarksAnswer>(pathOf('/api/marks', { asOf: state.asOf }));
  const events = useMemo(() => (data ? eventMarks(data) : []), [data]);
  const [most, setMost] = useState(MORE);
  const [inSight, setInSight] = useState(false);
  const bounds = inSight ? fold.bounds : null;
  const places = useMemo(
    () => (table ? lanePlaces(table, events, state.place, bounds) : []),
    [table, events, state.place, bounds],
  );
  const shown = places.slice(0, most);
  const lanes = useLanes(
    shown.map(({ key }) => key),
    now,
  );
  if (failure) return <FailureNotice failure={failure} />;
  if (health?.counts.reports === 0) return <EmptyStore />;
  if (!table || !data || !time.day) return <Loading className="quiet waiting" />;
  const [first, last] = spanOf(state.span, time.first, time.last);
  const day = dayNumber(time.day);
  const span = { first, last, day };
  return (
    <div className="lanes">
      <header>
        <h1>{own.name}</h1>
        <p className="quiet">{own.intro}</p>
        <Tools first={first} last={last} whole={state.span === null}>
          {fold.bounds && (
            <label>
              <input type="checkbox" checked={inSight} onChange={() => setInSight(!inSight)} /> {own.inSight}
            </label>
          )}
          <span className="quiet number">{own.shown(shown.length, places.length)}</span>
        </Tools>
      </header>
      {places.length === 0 && <p>{inSight ? own.nothingHere : own.empty}</p>}
      {places.length > 0 && (
        <div className="lane axis-row">
          <div className="lane-name" />
          <Axis {...span} onSpan={(from, to) => go({ span: `${from}..${to}` })} onDay={time.setDay} />
        </div>
      )}
      {shown.map(({ key, address, name, events: of }) => (
        <LaneRow
          key={key}
          {...span}
          {...{ name, address, table }}
          lane={lanes.get(key)}
          events={of}
          open={address === state.place}
          onDay={(on) => {
            time.setDay(on);
            go({ place: address, part: null, claim: null }, 'replace');
          }}
        />
      ))}
      {places.length > most && (
        <button type="button" onClick={() => setMost(most + MORE)}>
          {own.more}
        </button>
      )}
      <Signs />
    </div>
  );
}
