import { useId, useRef, useState } from 'react';
import { LAYERS, type Layer, layersText, WINDOWS } from '../address/map.js';
import { useSpeech } from '../speech.js';
import { go, type State } from '../state.js';
import type { OwnBaseUse } from './own-base.js';
import { MAP_WORDS } from './words.js';

interface Props {
  readonly state: State;
  readonly layers: ReadonlySet<Layer>;
  readonly own: OwnBaseUse;
  readonly onPicture: () => void;
}

/** A base map of one's own: chosen here or dropped on the map. */
function BaseMap({ own: { base, onBase, onKeep } }: Pick<Props, 'own'>) {
  const words = useSpeech(MAP_WORDS);
  const input = useRef<HTMLInputElement>(null);
  if (base !== null)
    return (
      <>
        <p>{words.baseOf(base.name)}</p>
        <label className="check">
          <input type="checkbox" checked={base.kept} onChange={({ target }) => onKeep(target.checked)} />
          {words.keepBase(Math.max(1, Math.round(base.bytes / 1e6)))}
        </label>
        <button type="button" className="plain" onClick={() => onBase(null)}>
          {words.baseGone}
        </button>
      </>
    );
  return (
    <>
      <button type="button" className="plain" title={words.drop} onClick={() => input.current?.click()}>
        {words.base}
      </button>
      <input
        ref={input}
        type="file"
        accept=".pmtiles"
        hidden
        aria-label={words.base}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onBase(file);
          event.target.value = '';
        }}
      />
    </>
  );
}

/** What the map shows: layers, days of events, a base map of one's own; and the map as a picture. */
export function LayerPanel({ state, layers, own, onPicture }: Props) {
  const words = useSpeech(MAP_WORDS);
  const id = useId();
  const wide = useRef(window.matchMedia('(min-width: 64rem)').matches);
  const [open, setOpen] = useState(wide.current);
  const toggle = (layer: Layer) => {
    const on = new Set(layers);
    if (!on.delete(layer)) on.add(layer);
    go({ layers: layersText(on) }, 'replace');
  };
  return (
    <details className="layers" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.layers}</summary>
      {LAYERS.map((layer) => (
        <label key={layer} className="check">
          <input type="checkbox" checked={layers.has(layer)} onChange={() => toggle(layer)} />
          {words.layer[layer]}
        </label>
      ))}
      <p className="window">
        <label htmlFor={id}>{words.window}</label>{' '}
        <select
          id={id}
          value={state.window ?? '7'}
          disabled={!layers.has('events')}
          onChange={({ target }) =>
            go({ window: target.value === '7' ? null : (target.value as State['window']) }, 'replace')
          }
        >
          {WINDOWS.map((days) => (
            <option key={days} value={days}>
              {words.days(days)}
            </option>
          ))}
        </select>
      </p>
      <BaseMap own={own} />
      <button type="button" className="plain" onClick={onPicture}>
        {words.picture}
      </button>
    </details>
  );
}
