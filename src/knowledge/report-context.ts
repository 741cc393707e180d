import type { Ledger } from './ledger.js';
import { heldOn } from './ledger.js';
import type { Actor, LinkContext, Place } from './types.js';

/** What a report says of itself: its day, and its sentences as tokens (a dateline left out; the title is one of them). */
export interface ReportWords {
  readonly published: string | null;
  readonly sentences: readonly (readonly string[])[];
  /** Sides for which its publisher speaks. */
  readonly own?: readonly string[];
}

/** What reading a context asks of ledger and gazetteer. */
export interface ContextSource {
  readonly ledger: Ledger;
  /** Country that a single word tells of, or null. */
  readonly countryIn: (word: string) => string | null;
  /** Whether a name of the ledger or of the places known by hand begins with the word. */
  readonly begins: (word: string) => boolean;
  /** The actor spelled so. */
  readonly actorSpelled: (name: string, context: LinkContext) => Actor | null;
  /** The place known by hand or by a German name. */
  readonly placeSpelled: (name: string, context: LinkContext) => Place | null;
}

/** A leader named speaks for those he leads, but less than their own name. */
const LED = 0.5;
/** Longest name, in tokens. */
const LONGEST = 6;

interface Named {
  readonly actor: Actor | null;
  readonly place: Place | null;
  readonly tokens: number;
}

/** Where and of whom a report speaks, by all that it names: what its other words are linked by. */
export function contextOf({ published, sentences, own = [] }: ReportWords, source: ContextSource): LinkContext {
  const told = new Map<string, number>();
  for (const tokens of sentences) for (const token of tokens) add(told, source.countryIn(token), 1);
  const base: LinkContext = { published, countries: ranked(told) };
  const actors = new Map<string, number>();
  const places = new Map<string, { readonly place: Place; count: number }>();
  for (const { actor, place, tokens, word } of namedIn(sentences, base, source)) {
    const counted = tokens === 1 && source.countryIn(word) !== null;
    if (actor) {
      add(actors, actor.id, 1);
      for (const led of ledBy(actor, published)) add(actors, led, LED);
      if (!counted) add(told, homeOf(actor, published), 1);
    }
    if (!place) continue;
    if (!counted && place.kind !== 'country') add(told, place.country, 1);
    const known = places.get(place.id);
    if (known) known.count++;
    else places.set(place.id, { place, count: 1 });
  }
  const countries = ranked(told);
  const all = [...told.values()].reduce((sum, n) => sum + n, 0);
  return {
    published,
    countries,
    shares: countries.map((code) => told.get(code)! / all),
    actors: ranked(actors),
    places: [...places.values()].sort((a, b) => b.count - a.count).map(({ place }) => place),
    ...(own.length > 0 ? { own } : {}),
  };
}

function* namedIn(
  sentences: readonly (readonly string[])[],
  base: LinkContext,
  source: ContextSource,
): Generator<Named & { readonly word: string }> {
  for (const tokens of sentences)
    for (let at = 0; at < tokens.length; at++) {
      const word = tokens[at]!;
      const found = namedAt(tokens, at, base, source);
      if (!found) continue;
      yield { ...found, word };
      at += found.tokens - 1;
    }
}

/** The longest name that begins at a token; of a compound (`IS-Kämpfer`) its first part. */
function namedAt(tokens: readonly string[], at: number, base: LinkContext, source: ContextSource): Named | null {
  const word = tokens[at]!;
  if (!/^(?:\p{Lu}|al-|as-|ar-|asch-)/u.test(word)) return null;
  if (source.begins(word))
    for (let n = Math.min(LONGEST, tokens.length - at); n > 0; n--) {
      const name = n === 1 ? word : tokens.slice(at, at + n).join(' ');
      const actor = source.actorSpelled(name, base);
      const place = actor && actor.kind !== 'state' ? null : source.placeSpelled(name, base);
      if (actor || place) return { actor, place, tokens: n };
    }
  const part = /^(\p{Lu}[\p{L}]+)-\p{Lu}/u.exec(word)?.[1];
  const actor = part && source.begins(part) ? source.actorSpelled(part, base) : null;
  return actor && actor.kind !== 'state' ? { actor, place: null, tokens: 1 } : null;
}

function add(counts: Map<string, number>, key: string | null, by: number): void {
  if (key !== null) counts.set(key, (counts.get(key) ?? 0) + by);
}

/** Most first; those named alike in the order of their codes. */
const ranked = (counts: ReadonlyMap<string, number>): readonly string[] =>
  [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([key]) => key);

const ledBy = ({ kind, relations }: Actor, published: string | null): readonly string[] =>
  kind === 'person'
    ? relations.filter((r) => r.kind === 'leads' && heldOn(r, published)).map(({ actor }) => actor)
    : [];

/** The one country in which a group is active then. */
function homeOf({ kind, active, countries }: Actor, published: string | null): string | null {
  if (kind !== 'armed-group' && kind !== 'army' && kind !== 'alliance') return null;
  const then = active?.filter((theatre) => heldOn(theatre, published)).map(({ country }) => country) ?? countries;
  return new Set(then).size === 1 ? then[0]! : null;
}
