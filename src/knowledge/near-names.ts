import { bareKey, consonants, editDistance, readingsOf } from './fold-name.js';
import type { NameGrammar } from './grammar.js';
import { heldOn, type Ledger } from './ledger.js';
import type { PlaceRows } from './place-level.js';
import type { Towns } from './towns.js';
import type { Actor, Evidence, LinkContext, Place } from './types.js';

/** Points of what speaks for a row that is named nearly so. None of it is enough to link: it is told to people. */
const POINTS = { name: 2, sound: 2, edit: -0.5, words: 1.5, country: 0.5, active: 0.25 } as const;
/** So many are told, and none below this. */
const TOLD = 5;
const LEAST = 1;
/** Edits that are told as near, by the length of the sound. */
const editsFor = (sound: string): number => (sound.length >= 9 ? 2 : sound.length >= 5 ? 1 : 0);

/** How near two names sound: the fewest edits between their readings; null where they are too many. */
function editsBetween(a: readonly string[], b: readonly string[]): number | null {
  let best: number | null = null;
  for (const x of a)
    for (const y of b) {
      const most = Math.min(editsFor(x), editsFor(y));
      const edits = editDistance(x, y, most);
      if (edits <= most && (best === null || edits < best)) best = edits;
    }
  return best;
}

const soundsOf = (name: string): readonly string[] => readingsOf(name, ['german', 'english', 'french']);

/** Share of the words of two names that both have. */
function sharedWords(a: string, b: string, grammar: NameGrammar): number {
  const words = (name: string): readonly string[] =>
    bareKey(name)
      .split(' ')
      .filter((word) => word.length > 3)
      .map(grammar.stem);
  const [one, other] = [new Set(words(a)), new Set(words(b))];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared === 0 ? 0 : shared / (one.size + other.size - shared);
}

/** Actors whose names come near an unknown one, likeliest first: for people who settle it. */
export function nearActors(
  name: string,
  { ledger, grammar }: { readonly ledger: Ledger; readonly grammar: NameGrammar },
  { countries, published }: LinkContext,
): readonly Evidence<Actor>[] {
  const sounds = soundsOf(name);
  const key = bareKey(name);
  const found: Evidence<Actor>[] = [];
  for (const actor of ledger.actors) {
    let best: { readonly points: number; readonly ground: string } | null = null;
    const consider = (points: number, ground: string): void => {
      if (points > 0 && (best === null || points > best.points)) best = { points, ground };
    };
    for (const { text, kind } of actor.names) {
      if (kind === 'adjective') continue;
      if (bareKey(text) === key) consider(POINTS.name, `named „${text}“`);
      if (kind === 'abbreviation') continue;
      const edits = editsBetween(sounds, soundsOf(text));
      if (edits !== null) consider(POINTS.sound + edits * POINTS.edit, `sounds like „${text}“`);
      consider(POINTS.words * sharedWords(name, text, grammar), `shares words with „${text}“`);
    }
    const match = best as { readonly points: number; readonly ground: string } | null;
    if (!match || match.points < LEAST) continue;
    const here = actor.countries.some((country) => countries.includes(country));
    const active = here && (actor.active ?? []).some((t) => countries.includes(t.country) && heldOn(t, published));
    found.push({
      candidate: actor,
      score: round(match.points + (here ? POINTS.country : 0) + (active ? POINTS.active : 0)),
      grounds: [match.ground, ...(here ? ['of the reports’ countries'] : []), ...(active ? ['active there then'] : [])],
    });
  }
  return best(found);
}

/** Places whose names come near an unknown one, likeliest first, after those that bear it. */
export function nearPlaces(
  name: string,
  {
    rows,
    towns,
    ranked,
  }: { readonly rows: PlaceRows; readonly towns: Towns; readonly ranked: readonly Evidence<Place>[] },
  { countries }: LinkContext,
): readonly Evidence<Place>[] {
  const found = new Map<string, Evidence<Place>>(ranked.map((one) => [one.candidate.id, one]));
  const add = (place: Place, edits: number): void => {
    if (found.has(place.id)) return;
    const here = place.country !== null && countries.includes(place.country);
    const score = round(POINTS.sound + edits * POINTS.edit + (here ? POINTS.country : 0));
    const grounds = [`sounds like „${place.name}“`, ...(here ? ['of the reports’ countries'] : [])];
    found.set(place.id, { candidate: place, score, grounds });
  };
  for (const sound of soundsOf(name)) {
    for (const place of rows.sounding(sound)) add(place, 0);
    if (sound.length < 4) continue;
    for (const town of towns.find('consonants', consonants(sound))) {
      if (!countries.includes(town.country) && town.population < 20_000) continue;
      const edits = editsBetween([sound], towns.sound(town.row));
      if (edits !== null) add(towns.place(town.row), edits);
    }
  }
  return best([...found.values()]);
}

const round = (points: number): number => Math.round(points * 100) / 100;

const best = <T extends { readonly id: string }>(found: readonly Evidence<T>[]): readonly Evidence<T>[] =>
  [...found].sort((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1)).slice(0, TOLD);
