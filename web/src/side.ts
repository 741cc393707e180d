import type { ActorRef } from '../../src/situation/types.js';

/** Number of side colours in style.css (`--side-0` …): told apart by people who see colours differently, in both themes. */
const SIDES = 8;

/** Sides that have been shown, so that one keeps its colour in every part of the page. */
const given = new Map<string, number>();

/** What tells an actor from others: its id, else its name. */
export const sideKey = (actor: ActorRef): string => actor.id ?? actor.name;

function start(key: string): number {
  let sum = 0;
  for (const letter of key) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return sum % SIDES;
}

/** The first colour that no other side has, from the one its key points to; where none is left, that one. */
function choose(key: string): number {
  const taken = new Set(given.values());
  const first = start(key);
  for (let step = 0; step < SIDES; step += 1) {
    const side = (first + step) % SIDES;
    if (!taken.has(side)) return side;
  }
  return first;
}

/** Colour of a side, as a CSS value. */
export function colourOf(actor: ActorRef): string {
  const key = sideKey(actor);
  const side = given.get(key) ?? choose(key);
  given.set(key, side);
  return `var(--side-${side})`;
}

/** Gives colours to many sides in an order that does not hang on the order of rows. */
export function colourAll(actors: readonly ActorRef[]): void {
  for (const actor of [...actors].sort((a, b) => (sideKey(a) < sideKey(b) ? -1 : 1))) colourOf(actor);
}
