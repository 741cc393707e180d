import { bareKey, editDistance, soundKey } from './fold-name.js';
import { type ActorSource, heldOn } from './ledger.js';
import type { Actor, DatedName, LinkContext } from './types.js';

interface Entry {
  readonly actor: Actor;
  readonly name: DatedName;
}

/** Finds actors by their names alone; grammar around the name is another matter (find-actor). */
export interface ActorNames {
  find(name: string, context: LinkContext): Actor | null;
}

const LONGEST_CASED = 5;
const SOUND_FROM = 6;
const EDIT_FROM = 10;

/** Indexes all names of the ledger by spelling, by stems and by sound. */
export function indexActorNames({ ledger, grammar }: ActorSource): ActorNames {
  const byKey = new Map<string, Entry[]>();
  const byStem = new Map<string, Entry[]>();
  const bySound = new Map<string, Entry[]>();
  const put = (map: Map<string, Entry[]>, key: string, entry: Entry): void => {
    const found = map.get(key);
    if (!found) map.set(key, [entry]);
    else if (!found.some((other) => other.actor === entry.actor && other.name === entry.name)) found.push(entry);
  };
  for (const actor of ledger.actors)
    for (const name of actor.names) {
      // `syrische Armee` is read as adjective and head.
      if (name.kind === 'adjective') continue;
      const entry = { actor, name };
      put(byKey, bareKey(name.text), entry);
      put(byStem, grammar.stems(bareKey(name.text)), entry);
    }
  let heard = false;
  // Sounds are wanted for few names only: they are indexed when the first spelling is not found.
  const sounds = (): Map<string, Entry[]> => {
    if (heard) return bySound;
    heard = true;
    for (const actor of ledger.actors)
      for (const name of actor.names) {
        if (name.text.length < SOUND_FROM || name.kind === 'abbreviation') continue;
        for (const spelling of ['german', 'english'] as const)
          put(bySound, soundKey(grammar.stems(bareKey(name.text)), spelling), { actor, name });
      }
    return bySound;
  };
  // `Ägyptens`: the genitive hides the ending of the name itself.
  const bySpelling = (name: string): readonly Entry[] =>
    [byKey.get(bareKey(name)), byStem.get(grammar.stems(bareKey(name))), byKey.get(bareKey(name.replace(/s$/, '')))]
      .map((found) => (found ?? []).filter((entry) => caseFits(entry.name.text, name)))
      .find((found) => found.length > 0) ?? [];

  return {
    find(name, context) {
      if (!/\p{L}/u.test(name)) return null;
      const spelled = bySpelling(name);
      if (spelled.length > 0) return choose(spelled, context);
      if (name.length < SOUND_FROM || !/^\p{Lu}|^(?:al|asch|as)-/u.test(name)) return null;
      const stems = grammar.stems(bareKey(name));
      const keys = (['german', 'english'] as const).map((spelling) => soundKey(stems, spelling));
      const map = sounds();
      const sounding = keys.flatMap((key) => map.get(key) ?? []);
      return sounding.length > 0 ? choose(sounding, context) : choose(near(keys, map), context);
    },
  };
}

/** Names one edit away, where they are long enough for that to mean little. */
function near(keys: readonly string[], map: ReadonlyMap<string, readonly Entry[]>): readonly Entry[] {
  const long = keys.filter((key) => key.length >= EDIT_FROM);
  if (long.length === 0) return [];
  const found: Entry[] = [];
  for (const [key, entries] of map)
    if (key.length >= EDIT_FROM && long.some((query) => query[0] === key[0] && editDistance(query, key, 1) <= 1))
      found.push(...entries);
  return found;
}

/** `IS`, `UN`, `SANA` are names only as they are written; `is` and `sana` are not. */
function caseFits(name: string, query: string): boolean {
  if (name.length > LONGEST_CASED || name !== name.toUpperCase()) return /\p{Lu}|\p{N}|^dpa$/u.test(query);
  return query === name || query === `${name}s` || query === `${name}’`;
}

/** The one actor that fits best: by the report's countries, by the days of the name. Two that fit alike are none. */
function choose(entries: readonly Entry[], context: LinkContext): Actor | null {
  const scored = entries
    .map((entry) => ({ actor: entry.actor, score: fitness(entry, context) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const best = scored[0];
  if (!best) return null;
  return scored.some((other) => other.score === best.score && other.actor !== best.actor) ? null : best.actor;
}

function fitness({ actor, name }: Entry, { published, countries }: LinkContext): number {
  const rank = Math.min(...actor.countries.map((code) => countries.indexOf(code)).filter((i) => i >= 0), 99);
  if (name.kind === 'variant' && rank === 99) return 0;
  const inTime = heldOn(name, published) ? 1000 : 0;
  const dated = name.kind === 'former' ? 0 : inTime;
  return 1 + dated + (rank === 99 ? 0 : 200 - rank) + (name.kind === 'canonical' ? 0.5 : 0);
}
