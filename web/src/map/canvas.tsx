import type { Ref } from 'react';
import { useEffect, useImperativeHandle, useRef, useState } from 'react';
import { fold } from '../fold/client.js';
import { themeOf } from '../header.js';
import { StateLink } from '../link.js';
import { useSpeech, useWords } from '../speech.js';
import { go, type State } from '../state.js';
import type { Picked, Shown } from './shown.js';
import type { SituationMap } from './situation-map.js';
import { MAP_WORDS } from './words.js';

/** The library comes in a file of its own; it is on its way as soon as a map will be needed. */
export const loadMap = () => import('./situation-map.js');

type Loading = 'loading' | 'ready' | 'failed';

/** Areas are asked for when the hand rests so long, in milliseconds. */
const REST_MS = 120;

/** What others may ask of the map that is drawn. */
export interface MapHandle {
  readonly map: () => SituationMap | null;
}

interface Props {
  readonly ref: Ref<MapHandle>;
  readonly state: State;
  readonly shown: Shown;
  readonly onPick: (picked: Picked) => void;
  /** The map is drawn for the first time. */
  readonly onReady: () => void;
}

/** The map itself: its library is loaded when it is needed. */
export function MapCanvas({ ref, state, shown, onPick, onReady }: Props) {
  const words = useWords();
  const own = useSpeech(MAP_WORDS);
  const container = useRef<HTMLDivElement>(null);
  const map = useRef<SituationMap | null>(null);
  const latest = useRef({ state, shown, onPick, onReady });
  latest.current = { state, shown, onPick, onReady };
  const [loading, setLoading] = useState<Loading>('loading');
  const [moves, setMoves] = useState(0);
  useImperativeHandle(ref, () => ({ map: () => map.current }), []);
  useEffect(() => {
    let stopped = false;
    const begin = async () => {
      const { SituationMap } = await loadMap();
      if (stopped || !container.current) return;
      map.current = new SituationMap({
        container: container.current,
        theme: themeOf(latest.current.state),
        view: latest.current.state.map,
        room: latest.current.shown.scene.room,
        onPick: (picked) => latest.current.onPick(picked),
        onMove: (view, bounds) => {
          fold.bounds = bounds;
          latest.current.onReady();
          if (view !== '') go({ map: view }, 'replace');
          setMoves((n) => n + 1);
        },
      });
      map.current.show(latest.current.shown);
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
  useEffect(() => {
    if (map.current && map.current.theme !== theme) map.current.restyle(theme);
  }, [theme]);
  useEffect(() => map.current?.show(shown), [shown]);
  useAreas(map, shown, `${moves} ${theme} ${loading}`);
  return (
    <>
      <section ref={container} className="map-canvas" aria-label={own.name} />
      {loading === 'loading' && <p className="map-note quiet">{words.loading}</p>}
      {loading === 'failed' && (
        <p className="map-note">
          {own.failed} <StateLink change={{ view: 'control' }}>{words.views.control}</StateLink>
        </p>
      )}
      {loading === 'ready' && (
        <button type="button" className="fit" onClick={() => map.current?.fit()}>
          {own.all}
        </button>
      )}
    </>
  );
}

/** Estimated areas, while their layer is on: made anew when the day or what is in sight comes to rest. */
function useAreas(
  map: { readonly current: SituationMap | null },
  { frame, layers, scene }: Shown,
  moved: string,
): void {
  const on = layers.has('areas');
  useEffect(() => {
    void [frame, scene, moved];
    if (!on) return;
    let stopped = false;
    const timer = setTimeout(() => {
      const wanted = map.current?.areasWanted();
      if (wanted)
        void fold.areas(wanted).then((hexagons) => {
          if (!stopped) map.current?.showAreas(hexagons);
        });
    }, REST_MS);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [on, frame, scene, moved, map]);
}
