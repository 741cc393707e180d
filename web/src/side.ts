import { useSyncExternalStore } from 'react';
import type { ActorRef } from '../../src/situation/types.js';
import type { Theme } from './address.js';
import { apart, isColour, onDark, shaded } from './colour.js';

/** Colours for sides that have none in the ledger, or one that is too near to another's: told apart by people who see colours differently. */
export const PALETTE: Readonly<Record<Theme, readonly string[]>> = {
  paper: ['#0068a8', '#c24e00', '#00795a', '#b0508a', '#8a6a00', '#2f96d0', '#280eaa', '#85204f'],
  dark: ['#5eb1ea', '#f08b48', '#3fc39b', '#e793c3', '#d8b741', '#9ad4f7', '#8a5cf5', '#d9759f'],
};
const SIDES = PALETTE.paper.length;

/** Where the palette ends, it begins again lighter and darker. */
const SHADES = [0, 0.14, -0.14];

/** Colours of two sides are at least so far apart. */
const APART = 0.09;

type Colours = Readonly<Record<Theme, string>>;

/** Sides that have been shown, so that one keeps its colour in every part of the page. */
const given = new Map<string, Colours>();

/** Until the sides of the whole situation are known nobody has a colour: who is shown first would else get another than on the map. */
let known = false;
const listeners = new Set<() => void>();

/** Whether the sides of the whole situation have their colours; what shows colours is drawn again when they come. */
export const useSidesKnown = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => known,
  );

/** The sides of the whole situation have been given their colours, or cannot be had. */
export function sidesKnown(): void {
  if (known) return;
  known = true;
  for (const listener of listeners) listener();
}

/** Colours of the ledger, by id of the actor. */
const ledger = new Map<string, string>();

/** What tells an actor from others: its id, else its name. */
export const sideKey = (actor: ActorRef): string => actor.id ?? actor.name;

function start(key: string): number {
  let sum = 0;
  for (const letter of key) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return sum % SIDES;
}

const ofPalette = (side: number, shade: number): Colours => ({
  paper: shaded(PALETTE.paper[side] ?? '#000000', shade),
  dark: shaded(PALETTE.dark[side] ?? '#ffffff', -shade),
});

/** Sides of one camp share its colour; another colour must be told from all that are taken. */
const isFree = ({ paper }: Colours): boolean =>
  [...given.values()].every((taken) => taken.paper === paper || apart(taken.paper, paper) >= APART);

/** The ledger's colour where it can be told from the others, else the first of the palette that nobody has. */
function choose(key: string): Colours {
  const told = ledger.get(key);
  const custom = told && { paper: told, dark: onDark(told) };
  if (custom && isFree(custom)) return custom;
  const taken = new Set([...given.values()].map(({ paper }) => paper));
  const order = SHADES.flatMap((shade) =>
    Array.from({ length: SIDES }, (_, step) => ofPalette((start(key) + step) % SIDES, shade)),
  );
  const free = order.filter(({ paper }) => !taken.has(paper));
  return free.find(isFree) ?? free[0] ?? ofPalette(start(key), 0);
}

function coloursOf(actor: ActorRef): Colours {
  const key = sideKey(actor);
  const colours = given.get(key) ?? choose(key);
  given.set(key, colours);
  return colours;
}

/** Colour of a side, as a CSS value for both themes; a quiet one until the sides of the situation are known. */
export function colourOf(actor: ActorRef): string {
  if (!known) return 'var(--line)';
  const { paper, dark } = coloursOf(actor);
  return `light-dark(${paper}, ${dark})`;
}

/** Colour of a side in a theme, as `#c62828`: for what CSS does not draw. */
export const colourIn = (theme: Theme, actor: ActorRef): string => coloursOf(actor)[theme];

/**
 * Gives colours to the sides of the whole situation, those named most often first, so that it does not hang on the order of rows; `told`: the colours of the
 * ledger, which sides that have one are given before others.
 */
export function colourAll(actors: readonly ActorRef[], told: Readonly<Record<string, string>> = {}): void {
  for (const [key, colour] of Object.entries(told)) if (isColour(colour)) ledger.set(key, colour.toLowerCase());
  const counts = new Map<string, number>();
  for (const actor of actors) counts.set(sideKey(actor), (counts.get(sideKey(actor)) ?? 0) + 1);
  const weight = (key: string) => (ledger.has(key) ? 1e6 : 0) + (counts.get(key) ?? 0);
  const byKey = new Map(actors.map((actor) => [sideKey(actor), actor]));
  const order = [...byKey].sort(([a], [b]) => weight(b) - weight(a) || (a < b ? -1 : 1));
  for (const [, actor] of order) coloursOf(actor);
}
