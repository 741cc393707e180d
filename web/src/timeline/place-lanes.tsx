import { dayNumber, isoOf } from '../day.js';
import { useFold } from '../fold/client.js';
import { useWords } from '../speech.js';
import type { State } from '../state.js';
import type { Time } from '../time.js';
import { Bars, laneText } from './bars.js';
import { partOf, stretchesOf } from './lane.js';
import { useLanes } from './use-lanes.js';
import './lanes.css';

/** Lanes of one place above the days: more would leave no room for the map. */
const MOST = 5;

/** The open place through time, over the same days as the strip below: the whole, then its parts. */
export default function PlaceLanes({ state, time }: { readonly state: State; readonly time: Time }) {
  const words = useWords();
  const now = useFold(time.day, time.asOf);
  const { table } = now;
  const place = table?.places.find(({ id, name }) => (id ?? name) === state.place);
  const lanes = useLanes(place ? [place.key] : [], now);
  const [first, last] = [dayNumber(time.first), dayNumber(time.last)];
  const cells = place ? (lanes.get(place.key)?.cells ?? []) : [];
  // Its room is kept: nothing jumps when the lanes come, or another place has more of them.
  if (!table || !place || first === null || last === null) return <div className="place-lanes" />;
  const day = time.day === null ? null : dayNumber(time.day);
  const sorted = [...cells].sort(([a], [b]) => a - b).slice(0, MOST);
  return (
    <div className="place-lanes">
      {sorted.map(([part, values]) => {
        const name = part === 0 ? place.name : words.sector[partOf(part)!];
        const stretches = stretchesOf(values, table, first, last);
        return (
          <div key={part} className={part === 0 ? 'place-lane' : 'place-lane part'}>
            <span>{name}</span>
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys move the day with the arrows */}
            {/* biome-ignore lint/a11y/noStaticElementInteractions: the same */}
            <div
              className="place-bars"
              onClick={({ currentTarget, clientX }) => {
                const { left, width } = currentTarget.getBoundingClientRect();
                time.setDay(isoOf(first + Math.floor(((clientX - left) / width) * (last - first + 1))));
              }}
            >
              <Bars
                stretches={stretches}
                first={first}
                last={last}
                day={day}
                label={laneText(name, stretches, words)}
              />
            </div>
          </div>
        );
      })}
    </div>
  );
}
