import type { Ref } from 'react';
import { useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { fold } from '../fold/client.js';
import { themeOf } from '../header.js';
import { StateLink } from '../link.js';
import { useSpeech, useWords } from '../speech.js';
import { go, type State } from '../state.js';
import { theatresOf } from './room.js';
import type { Picked, Shown } from './shown.js';
import { SituationMap } from './situation-map.js';
import { MAP_WORDS } from './words.js';

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

/** The map itself. */
export function MapCanvas({ ref, state, shown, onPick, onReady }: Props) {
  const words = useWords();
  const own = useSpeech(MAP_WORDS);
  const container = useRef<HTMLDivElement>(null);
  const map = useRef<SituationMap | null>(null);
  const latest = useRef({ state, shown, onPick, onReady });
  latest.current = { state, shown, onPick, onReady };
  const [failed, setFailed] = useState(false);
  const [moves, setMoves] = useState(0);
  useImperativeHandle(ref, () => ({ map: () => map.current }), []);
  useLayoutEffect(() => {
    if (!container.current) return;
    try {
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
    } catch {
      setFailed(true);
    }
    return () => {
      map.current?.remove();
      map.current = null;
    };
  }, []);
  const { scene } = shown;
  const theatres = useMemo(() => theatresOf(scene.room), [scene]);
  const theme = themeOf(state);
  useEffect(() => {
    if (map.current && map.current.theme !== theme) map.current.recolour(theme);
  }, [theme]);
  // With the same picture of the screen as all else that the step changed, not with the next.
  useLayoutEffect(() => map.current?.show(shown), [shown]);
  useAreas(map, shown, `${moves} ${theme}`);
  if (failed)
    return (
      <p className="map-note">
        {own.failed} <StateLink change={{ view: 'control' }}>{words.views.control}</StateLink>
      </p>
    );
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the map takes keys of its own while it has the focus; its places are links beside it */}
      <div ref={container} className="map-canvas" role="application" aria-label={own.nameAndKeys} tabIndex={0} />
      <div className="map-buttons">
        <button type="button" onClick={() => map.current?.fit()}>
          {own.all}
        </button>
        {theatres.map(({ name, places }) => (
          <button key={name} type="button" title={own.theatre(name)} onClick={() => map.current?.fit(places)}>
            {name}
          </button>
        ))}
        <button type="button" className="sign-button" title={own.nearer} onClick={() => map.current?.zoomBy(1)}>
          <span aria-hidden="true">+</span>
          <span className="unseen">{own.nearer}</span>
        </button>
        <button type="button" className="sign-button" title={own.farther} onClick={() => map.current?.zoomBy(-1)}>
          <span aria-hidden="true">−</span>
          <span className="unseen">{own.farther}</span>
        </button>
      </div>
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
