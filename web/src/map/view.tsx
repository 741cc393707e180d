import { useEffect, useMemo, useRef, useState } from 'react';
import { layersOf } from '../address/map.js';
import { ControlTableOfDay } from '../control-view.js';
import { pathOf, useAnswer } from '../data.js';
import { dayText } from '../day.js';
import { EmptyStore } from '../empty-store.js';
import { type Fold, useFold } from '../fold/client.js';
import { themeOf } from '../header.js';
import { StateLink } from '../link.js';
import { FailureNotice } from '../notice.js';
import { useSpeech, useWords } from '../speech.js';
import { go } from '../state.js';
import type { ViewProps } from '../views.js';
import { MapCanvas, type MapHandle } from './canvas.js';
import { EventList } from './event-list.js';
import { eventMarks, type MarksAnswer, stacksOf } from './events.js';
import { LayerPanel } from './layer-panel.js';
import { Legend } from './legend.js';
import { useOwnBase } from './own-base.js';
import { savePicture } from './picture.js';
import { PlaceList } from './place-list.js';
import { usePositions } from './positions.js';
import { Scene } from './scene.js';
import type { Picked, Shown } from './shown.js';
import { MAP_WORDS } from './words.js';
import './map.css';
import { Loading } from '../loading.js';

/** Without a single point there is no map: the table says it all. */
function NoPoints({ state, health, time }: ViewProps) {
  const words = useSpeech(MAP_WORDS);
  return (
    <div className="scroll">
      <p className="notice">{words.noPoints}</p>
      <ControlTableOfDay state={state} health={health} day={time.day} />
    </div>
  );
}

/** Whether a map was drawn on this page before: then nothing waits for it. */
let drawnOnce = false;

/** `ready`: the map is drawn; events come after it, since a server may have to fold them first. */
function useShown(props: ViewProps, { table, frame }: Fold, ready: boolean): Shown | null {
  const { state } = props;
  const scene = useMemo(() => {
    if (!table) return null;
    return new Scene(table);
  }, [table]);
  const layers = useMemo(() => layersOf(state.layers), [state.layers]);
  const { data } = useAnswer<MarksAnswer>(ready ? pathOf('/api/marks', { asOf: state.asOf }) : null);
  const events = useMemo(() => (data ? eventMarks(data) : []), [data]);
  const days = Number(state.window ?? 7);
  const stacks = useMemo(
    () => (frame && layers.has('events') ? stacksOf(events, frame.day, days) : []),
    [events, frame, days, layers],
  );
  const day = useMemo(
    () => (scene && frame ? { scene, frame, chosen: state.place, layers, stacks } : null),
    [scene, frame, state.place, layers, stacks],
  );
  const positions = usePositions(day, themeOf(state));
  return useMemo(() => (day ? { ...day, positions } : null), [day, positions]);
}

/** What stands instead of the map where there is none to show; null: there is one. */
function Instead(props: ViewProps & { readonly fold: Fold; readonly shown: Shown | null }) {
  const { health, fold: now, shown, time } = props;
  if (now.failure)
    return (
      <div className="scroll">
        <FailureNotice failure={now.failure} />
      </div>
    );
  if (health?.counts.reports === 0)
    return (
      <div className="scroll">
        <EmptyStore />
      </div>
    );
  if (!shown || !time.day) return <Loading className="map-note quiet" />;
  return <NoPoints {...props} />;
}

/** The places of the situation on the map. */
export default function MapView(props: ViewProps) {
  const { state, health, time } = props;
  const now = useFold(time.day, time.asOf);
  const [drawn, setDrawn] = useState(drawnOnce);
  const shown = useShown(props, now, drawn);
  const ready = shown && time.day && !now.failure && health?.counts.reports !== 0 && shown.scene.places.length > 0;
  if (!ready) return <Instead {...props} fold={now} shown={shown} />;
  const onReady = () => {
    drawnOnce = true;
    setDrawn(true);
  };
  return (
    <Situation
      {...props}
      onReady={onReady}
      shown={shown}
      pending={now.pending}
      day={time.day ?? ''}
      asOf={state.asOf}
    />
  );
}

interface SituationProps extends ViewProps {
  readonly shown: Shown;
  readonly onReady: () => void;
  readonly pending: number;
  readonly day: string;
  readonly asOf: string | null;
}

/** The map with all that stands on it. */
function Situation({ state, health, time, shown, onReady, pending, day, asOf }: SituationProps) {
  const words = useWords();
  const own = useSpeech(MAP_WORDS);
  const handle = useRef<MapHandle>(null);
  const [opened, setOpened] = useState<string | null>(null);
  const ownBase = useOwnBase(handle);
  const { scene, frame, layers, stacks } = shown;
  const onPick = (picked: Picked) => {
    if ('events' in picked) setOpened(picked.events);
    else {
      setOpened(null);
      go({ place: picked.place, part: null, claim: null });
    }
  };
  useEffect(() => {
    if (!layers.has('events')) setOpened(null);
  }, [layers]);
  const stack = stacks.find(({ place }) => place === opened);
  const sides = useMemo(() => scene.sides(frame).map(({ actor }) => actor), [scene, frame]);
  const unplaced = scene.unplacedOn(frame);
  const onPicture = () => {
    const map = handle.current?.map();
    if (map) void savePicture({ map, shown, sides, day, asOf, health, words, own });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files dropped here are chosen with a button too
    <div
      className="map"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const file = event.dataTransfer.files[0];
        if (file) ownBase.onBase(file);
      }}
    >
      <h1 className="unseen">
        {words.controlOn(dayText(day, words.language))}
        {asOf && `, ${words.asKnown(dayText(asOf, words.language))}`}
      </h1>
      <MapCanvas ref={handle} state={state} shown={shown} onPick={onPick} onReady={onReady} />
      <PlaceList scene={scene} frame={frame} chosen={state.place} />
      <div className="map-side">
        <LayerPanel state={state} layers={layers} own={ownBase} onPicture={onPicture} />
        <Legend sides={sides} layers={layers} />
        {ownBase.failed && (
          <p className="unplaced" role="alert">
            {ownBase.failed}
          </p>
        )}
        {unplaced > 0 && (
          <p className="unplaced">
            <StateLink change={{ view: 'control' }}>{own.unplaced(unplaced)}</StateLink>
          </p>
        )}
        {pending > 0 && <p className="unplaced">{own.folding(pending)}</p>}
        {sides.length === 0 && pending === 0 && time.day && <p className="unplaced">{words.noControl}</p>}
      </div>
      {stack && <EventList place={stack.place} events={stack.events} asOf={asOf} onClose={() => setOpened(null)} />}
    </div>
  );
}
