import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { colourOf, sideKey } from '../side.js';
import { useSpeech } from '../speech.js';
import { go } from '../state.js';
import { type Age, ageOf, type Edge, type Node } from './graph.js';
import { layout, type Spot } from './layout.js';
import { linesOf, namesWithRoom } from './names.js';
import { usePan } from './pan.js';
import { NETWORK_WORDS } from './words.js';

/** Signs in the middle of a line: what a line means does not hang on its colour. */
const SIGNS: Readonly<Record<string, string>> = {
  '1': 'M-4 0h8M0 -4v8',
  '-1': 'M-3 -3l6 6M3 -3l-6 6',
  '0': 'M3 0a3 3 0 1 0 -6 0a3 3 0 1 0 6 0',
};

interface LineProps {
  readonly edge: Edge;
  readonly from: Spot;
  readonly to: Spot;
  readonly age: Age;
  /** Lines between the same two are bent apart. */
  readonly bend: number;
  readonly quiet: boolean;
}

/** A tie: a bent line, its sign in the middle, an arrow where it has a direction. */
function Line({ edge, from, to, age, bend, quiet }: LineProps) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [-dy / length, dx / length];
  const start = [from.x + (dx / length) * from.radius, from.y + (dy / length) * from.radius];
  const end = [to.x - (dx / length) * (to.radius + 5), to.y - (dy / length) * (to.radius + 5)];
  const [mx, my] = [(from.x + to.x) / 2 + nx * bend, (from.y + to.y) / 2 + ny * bend];
  const middle = [(start[0]! + end[0]!) / 4 + mx / 2, (start[1]! + end[1]!) / 4 + my / 2];
  const angle = (Math.atan2(end[1]! - my, end[0]! - mx) * 180) / Math.PI;
  return (
    <g className={`tie sign${edge.sign} ${age} ${quiet ? 'quiet-tie' : ''}`}>
      <path
        className="line"
        d={`M${start.join(' ')}Q${mx} ${my} ${end.join(' ')}`}
        strokeWidth={1 + Math.min(3, Math.log2(1 + edge.weight) / 1.5)}
      />
      {edge.directed && (
        <path className="arrow" d="M0 0l-8 -4v8z" transform={`translate(${end.join(' ')}) rotate(${angle})`} />
      )}
      <circle className="seat" cx={middle[0]} cy={middle[1]} r="6.5" />
      <path className="mark" d={SIGNS[String(edge.sign)]} transform={`translate(${middle.join(' ')})`} />
    </g>
  );
}

interface Props {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  readonly day: string;
  readonly chosen: string | null;
}

/** How wide and high an element is, kept up to date. */
function useSize() {
  const ref = useRef<SVGSVGElement>(null);
  const [size, setSize] = useState({ width: 800, height: 500 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setSize({ width: element.clientWidth || 800, height: element.clientHeight || 500 });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, size };
}

/** Room for names at the edges, in pixels of the page: half of the longest line, and two lines. */
const PAD = { side: 84, end: 36 };
/** Units of the drawing in a pixel, at most: names stay legible. */
const MOST_SCALE = 1.3;
/** On a phone all of it is in sight, smaller: of names that would lie on each other the less linked one is left out until one comes nearer. */
const NARROW_SCALE = 6;
const NARROW = 600;

function wholeOf(spots: readonly Spot[], { width, height }: { width: number; height: number }) {
  const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)];
  const [west, east] = [Math.min(0, ...xs), Math.max(0, ...xs)];
  const [north, south] = [Math.min(0, ...ys), Math.max(0, ...ys)];
  // Where all of it would be too small to be read, the middle is in sight, and the rest a pull away.
  const most = width < NARROW ? NARROW_SCALE : MOST_SCALE;
  const room = [Math.max(1, width - 2 * PAD.side), Math.max(1, height - 2 * PAD.end)] as const;
  const scale = Math.min(most, Math.max((east - west) / room[0], (south - north) / room[1], 0.6));
  return { x: (west + east) / 2, y: (north + south) / 2, scale };
}

/** The network as a drawing: actors in the colours of their sides, what stands between them as lines with signs. */
export function Drawing({ nodes, edges, day, chosen }: Props) {
  const own = useSpeech(NETWORK_WORDS);
  const { ref, size } = useSize();
  const spots = useMemo(() => layout(nodes, edges), [nodes, edges]);
  const whole = useMemo(() => wholeOf(spots, size), [spots, size]);
  const middle = chosen === null ? undefined : spots.find(({ node }) => sideKey(node) === chosen);
  const { sight, zoom, reset, hold } = usePan(
    ref,
    middle && whole.scale === MOST_SCALE ? { ...whole, x: middle.x, y: middle.y } : whole,
  );
  const byKey = new Map(spots.map((spot) => [sideKey(spot.node), spot]));
  const near = new Set(
    edges.flatMap(({ a, b }) => (sideKey(a) === chosen || sideKey(b) === chosen ? [sideKey(a), sideKey(b)] : [])),
  );
  const named = namesWithRoom(spots, sight.scale, chosen);
  const between = new Map<string, number>();
  const [width, height] = [size.width * sight.scale, size.height * sight.scale];
  return (
    <section className="network-drawing" aria-label={own.name}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the section is named, and each actor in it */}
      <svg ref={ref} viewBox={`${sight.x - width / 2} ${sight.y - height / 2} ${width} ${height}`} {...hold}>
        {edges.map((edge) => {
          const [from, to] = [byKey.get(sideKey(edge.a)), byKey.get(sideKey(edge.b))];
          const age = ageOf(edge, day);
          if (!from || !to || age === 'later') return null;
          const pair = [sideKey(edge.a), sideKey(edge.b)].sort().join(' ');
          const nth = between.get(pair) ?? 0;
          between.set(pair, nth + 1);
          const side = sideKey(edge.a) < sideKey(edge.b) ? 1 : -1;
          const bend = side * (nth % 2 ? -1 : 1) * Math.ceil(nth / 2) * 26;
          const quiet = chosen !== null && sideKey(edge.a) !== chosen && sideKey(edge.b) !== chosen;
          return <Line key={edge.id} {...{ edge, from, to, age, bend, quiet }} />;
        })}
        {spots.map(({ node, x, y, radius }) => {
          const key = sideKey(node);
          const quiet = chosen !== null && key !== chosen && !near.has(key);
          return (
            // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing
            <g
              key={key}
              data-row=""
              role="button"
              tabIndex={0}
              aria-pressed={key === chosen}
              aria-label={`${node.name}, ${own.ties(node.edges)}`}
              className={`actor ${node.id === null ? 'nameless' : ''} ${key === chosen ? 'chosen' : ''} ${quiet ? 'quiet-tie' : ''}`}
              transform={`translate(${x} ${y})`}
              onClick={() => go({ actor: key === chosen ? null : key })}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' && event.key !== ' ') return;
                event.preventDefault();
                go({ actor: key === chosen ? null : key });
              }}
            >
              <circle className="focus" r={radius + 4} />
              <title>{node.name}</title>
              <circle
                className="disc"
                r={Math.max(radius, 4 * sight.scale)}
                style={node.id === null ? undefined : { fill: colourOf(node) }}
              />
              {named.has(key) && (
                <text style={{ fontSize: `${12 * sight.scale}px`, strokeWidth: 3 * sight.scale }}>
                  {linesOf(node.name).map((line, i) => (
                    <tspan key={line} x="0" y={radius + (13 + 13 * i) * sight.scale}>
                      {line.endsWith('-') ? line : `${line} `}
                    </tspan>
                  ))}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <div className="network-zoom">
        <button type="button" aria-label={own.zoomIn} onClick={() => zoom(1 / 1.3)}>
          +
        </button>
        <button type="button" aria-label={own.zoomOut} onClick={() => zoom(1.3)}>
          −
        </button>
        <button type="button" onClick={reset}>
          {own.all}
        </button>
      </div>
    </section>
  );
}
