import { bareKey, editDistance, readingsOf } from './fold-name.js';
import { type ActorSource, heldOn } from './ledger.js';
import { once, remembered } from './remember.js';
import type { Actor, DatedName, LinkContext } from './types.js';

interface Entry {
  readonly actor: Actor;
  readonly name: DatedName;
}

/** Finds actors by their names alone; grammar around the name is another matter (find-actor). */
export interface ActorNames {
  find(name: string, context: LinkContext): Actor | null;
  /** By spelling and stems alone: what costs little enough to be asked of every word. */
  spelled(name: string, context: LinkContext): Actor | null;
  /** Whether a name begins with the word, in any inflection. */
  begins(word: string): boolean;
}

const LONGEST_CASED = 5;
const SOUND_FROM = 6;
const EDIT_FROM = 10;

/** Indexes all names of the ledger by spelling, by stems and by sound. */
export function indexActorNames({ ledger, grammar }: ActorSource): ActorNames {
  const named = (keysOf: (entry: Entry) => readonly string[]): ReadonlyMap<string, readonly Entry[]> => {
    const map = new Map<string, Entry[]>();
    for (const actor of ledger.actors)
      for (const name of actor.names) {
        // `syrische Armee` is read as adjective and head.
        if (name.kind === 'adjective') continue;
        const entry = { actor, name };
        for (const key of keysOf(entry)) {
          const found = map.get(key);
          if (found) found.push(entry);
          else map.set(key, [entry]);
        }
      }
    return map;
  };
  const byKey = named(({ name }) => [bareKey(name.text)]);
  // Few names need their stem or their sound: both are indexed when a spelling is not found.
  const byStem = once(() => named((entry) => (isInflected(entry) ? [grammar.stems(bareKey(entry.name.text))] : [])));
  const sounds = once(() =>
    named((entry) => (isTransliterated(entry) ? readingsOf(entry.name.text, ['german', 'english']) : [])),
  );
  // `Ägyptens`: the genitive hides the ending of the name itself.
  const spellings = (name: string): readonly (() => readonly Entry[] | undefined)[] => [
    () => byKey.get(bareKey(name)),
    () => byKey.get(bareKey(name.replace(/s$/, ''))),
    () => byStem().get(grammar.stems(bareKey(name))),
  ];
  const bySpelling = (name: string): readonly Entry[] => {
    for (const look of spellings(name)) {
      const found = (look() ?? []).filter((entry) => caseFits(entry.name.text, name));
      if (found.length > 0) return found;
    }
    return [];
  };

  const bySound = (name: string): readonly Entry[] => {
    if (name.length < SOUND_FROM || !/^\p{Lu}|^(?:al|asch|as)-/u.test(name)) return [];
    const keys = [name, name.replace(/s$/, '')].flatMap((spelled) => readingsOf(spelled, ['german', 'english']));
    const sounding = keys.flatMap((key) => sounds().get(key) ?? []);
    const found = sounding.length > 0 ? sounding : near(keys, sounds());
    // One word that only sounds alike (`Hannes`, `Hanija`) needs a report of the actor's country.
    return /\s/.test(name) ? found : found.map(({ actor, name }) => ({ actor, name: { ...name, kind: 'variant' } }));
  };
  const entriesOf = remembered((name): readonly Entry[] => {
    if (!/\p{L}/u.test(name)) return [];
    const spelled = bySpelling(name);
    return spelled.length > 0 ? spelled : bySound(name);
  });

  const spelledSo = remembered((name): readonly Entry[] => (/\p{L}/u.test(name) ? bySpelling(name) : []));
  const firsts = once(
    () => new Set(ledger.actors.flatMap(({ names }) => names.map(({ text }) => firstStem(text, grammar.stem)))),
  );

  return {
    find: (name, context) => choose(entriesOf(name), context),
    spelled: (name, context) => choose(spelledSo(name), context),
    begins: remembered((word) => firsts().has(firstStem(word, grammar.stem))),
  };
}

/** Stem of the first word of a name, without the article: `asch-Schaddadi` begins with `schaddadi`. */
export const firstStem = (name: string, stem: (word: string) => string): string =>
  stem(bareKey(name).split(' ', 1)[0] ?? '');

/**
 * Names that are compared without their endings. `Tunesien` and `Tunesier`, `Wien` and `Wiener`, `Hafter` and `Haft` have one
 * stem: of states, capitals and persons one word alone is not cut, nor is an abbreviation.
 */
const isInflected = ({ actor: { kind }, name }: Entry): boolean =>
  name.kind !== 'abbreviation' &&
  // `Hamas` is not the genitive of `Hama`.
  !/^\S+s$/.test(name.text) &&
  (/\s/.test(name.text) || !(kind === 'state' || kind === 'government' || kind === 'person'));

/** Names that come through another script: of groups and people. */
const isTransliterated = ({ actor: { kind }, name }: Entry): boolean =>
  name.kind !== 'abbreviation' &&
  name.text.length >= SOUND_FROM &&
  (kind === 'armed-group' || kind === 'person' || kind === 'alliance');

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
  const held = heldOn(name, published);
  // `Separatisten` in a report on Ukraine of 2016: only there and then.
  if (name.kind === 'variant' && (rank === 99 || !held)) return 0;
  const inTime = held ? 1000 : 0;
  const dated = name.kind === 'former' ? 0 : inTime;
  return 1 + dated + (rank === 99 ? 0 : 200 - rank) + (name.kind === 'canonical' ? 0.5 : 0);
}
