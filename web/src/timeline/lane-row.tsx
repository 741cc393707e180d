import { type MouseEvent, useState } from 'react';
import { pageOf } from '../address.js';
import { dayText, isoOf } from '../day.js';
import type { Lane, Table } from '../fold/messages.js';
import { StateLink } from '../link.js';
import type { EventMark } from '../map/events.js';
import { Sign } from '../map/sign.js';
import { MAP_WORDS } from '../map/words.js';
import { useSpeech, useWords } from '../speech.js';
import { Bars, laneText } from './bars.js';
import { type Cluster, clustersOf, partOf, stretchesOf } from './lane.js';
import { TIMELINE_WORDS } from './words.js';

/** Signs stand at least so far apart, as a share of the lane: on a phone lanes are short. */
const APART = { wide: 1 / 48, narrow: 1 / 13 };

interface MarkProps {
  readonly cluster: Cluster;
  readonly first: number;
  readonly total: number;
  readonly address: string;
}

/** A mark on a lane: an event, or several that would stand on each other. */
function Mark({ cluster: { day, events }, first, total, address }: MarkProps) {
  const words = useWords();
  const map = useSpeech(MAP_WORDS);
  const own = useSpeech(TIMELINE_WORDS);
  const [one] = events as readonly [EventMark];
  const families = [...new Set(events.map(({ family }) => map.family[family]))].join(', ');
  const title = `${dayText(isoOf(day), words.language)} · ${events.length > 1 ? `${own.eventsOn(events.length)}: ` : ''}${families}`;
  const change =
    events.length === 1 ? pageOf('event', one.id) : { at: isoOf(day), place: address, part: null, claim: null };
  return (
    <StateLink
      className="lane-mark"
      change={change}
      title={title}
      aria-label={title}
      style={{ left: `${(100 * (day + 0.5 - first)) / total}%` }}
    >
      <Sign family={one.family} hollow={!one.sure} size={12} />
      {events.length > 1 && <span className="number">{events.length}</span>}
    </StateLink>
  );
}

interface Props {
  readonly name: string;
  /** What the address calls the place. */
  readonly address: string;
  readonly lane: Lane | undefined;
  readonly table: Table;
  readonly events: readonly EventMark[];
  readonly first: number;
  readonly last: number;
  readonly day: number | null;
  readonly open: boolean;
  readonly onDay: (day: string) => void;
}

/** A place: its lane with what happened there, and on demand the lanes of its parts. */
export function LaneRow({ name, address, lane, table, events, first, last, day, open, onDay }: Props) {
  const words = useWords();
  const own = useSpeech(TIMELINE_WORDS);
  const [unfolded, setUnfolded] = useState(false);
  const total = last - first + 1;
  const apart = total * (window.matchMedia('(max-width: 48rem)').matches ? APART.narrow : APART.wide);
  const cells = lane?.cells ?? [];
  const parts = cells.filter(([part]) => part > 0);
  const whole = stretchesOf(cells.find(([part]) => part === 0)?.[1] ?? [], table, first, last);
  const toDay = (event: MouseEvent<HTMLDivElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    onDay(isoOf(first + Math.floor(((event.clientX - left) / width) * total)));
  };
  const shown = open || unfolded;
  return (
    <>
      <div className={open ? 'lane open' : 'lane'}>
        <div className="lane-name">
          <StateLink data-row="" change={{ place: address, part: null, claim: null }} aria-current={open || undefined}>
            {name}
          </StateLink>
          {parts.length > 0 && (
            <button
              type="button"
              className="plain"
              aria-expanded={shown}
              aria-label={own.parts(name)}
              onClick={() => setUnfolded(!unfolded)}
            >
              {shown ? '▾' : '▸'}
            </button>
          )}
        </div>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys move the day with the arrows */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the same */}
        <div className="lane-bars" onClick={toDay}>
          <Bars stretches={whole} first={first} last={last} day={day} label={laneText(name, whole, words)} />
          {clustersOf(events, first, last, apart).map((cluster) => (
            <Mark key={cluster.events[0]!.id} cluster={cluster} first={first} total={total} address={address} />
          ))}
        </div>
      </div>
      {shown &&
        parts.map(([part, values]) => {
          const stretches = stretchesOf(values, table, first, last);
          const label = words.sector[partOf(part)!];
          return (
            <div key={part} className="lane part">
              <div className="lane-name">
                <StateLink data-row="" change={{ place: address, part: partOf(part), claim: null }}>
                  {label}
                </StateLink>
              </div>
              {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys move the day with the arrows */}
              {/* biome-ignore lint/a11y/noStaticElementInteractions: the same */}
              <div className="lane-bars" onClick={toDay}>
                <Bars
                  stretches={stretches}
                  first={first}
                  last={last}
                  day={day}
                  label={laneText(`${name}, ${label}`, stretches, words)}
                />
              </div>
            </div>
          );
        })}
    </>
  );
}
