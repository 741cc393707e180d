/** Pixels by which a key moves the map. */
const KEY_PX = 160;

/** What a key does while the map has the focus: zoom steps, or pixels to move. */
interface Move {
  readonly zoom?: number | undefined;
  readonly pan?: readonly [number, number] | undefined;
}

const PANS: Readonly<Record<string, readonly [number, number]>> = {
  w: [0, KEY_PX],
  a: [KEY_PX, 0],
  s: [0, -KEY_PX],
  d: [-KEY_PX, 0],
};

export const moveOf = (key: string): Move => ({
  zoom: ({ '+': 1, '=': 1, '-': -1 } as Readonly<Record<string, number>>)[key],
  pan: PANS[key],
});
