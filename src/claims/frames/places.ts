import type { Word } from '../../reading/index.js';
import { phraseOf, prepositionOf } from '../../reading/structure/phrase.js';
import { type Tree, under } from '../../reading/structure/tree.js';
import type { Phrase } from '../../reading/structure.js';
import type { PlacePhrase } from '../draft.js';
import type { Sector } from '../types.js';
import { type FrameContext, fits } from './classify.js';
import type { FrameSet } from './compile.js';

interface Ground {
  readonly tree: Tree;
  readonly text: string;
  readonly frames: FrameSet;
  readonly context: FrameContext;
}
type Extent = NonNullable<PlacePhrase['extent']>;

const isName = (word: Word): boolean => word.upos === 'PROPN' || word.xpos === 'NE';

/** Names that stand tight in the phrase (`die Stadt Derna`) make it a named place. */
const isNamed = (ground: Ground, word: Word): boolean =>
  isName(word) || under(ground.tree, word, 'appos', 'flat').some(isName);

/** Attributes that name the whole a part belongs to: `der Norden der Stadt`, `Viertel im Osten Aleppos`; not `das Zentrum mit dem Hafen`. */
function wholes(ground: Ground, phrase: Phrase): readonly Phrase[] {
  const { where, data } = ground.frames;
  const names = (preposition: string): boolean =>
    preposition === '' || preposition === data.genitive || where.has(preposition);
  return under(ground.tree, phrase.head, 'nmod')
    .filter((word) => names(prepositionOf(ground.tree, word)))
    .map((word) => phraseOf(ground.tree, word, phrase.rule, (from, to) => ground.text.slice(from, to)))
    .filter((p) => fits(p, ['place'], phrase.sentence, ground.frames, ground.context));
}

/** `Wohnhäuser in der Stadt Gori`: where something without a name of its own stands. */
export const placesAround = (
  phrase: Phrase,
  tree: Tree,
  text: string,
  frames: FrameSet,
  context: FrameContext,
): readonly Phrase[] => {
  const ground: Ground = { tree, text, frames, context };
  return isNamed(ground, phrase.head) ? [] : around(ground, phrase);
};

/** `östlich von Chan Junis`: places that hang on a direction. */
export function directed(
  word: Word,
  tree: Tree,
  text: string,
  sentence: Phrase['sentence'],
  frames: FrameSet,
): readonly Phrase[] {
  return under(tree, word, 'advmod', 'obl', 'nmod', 'amod')
    .filter((w) => w.lemma in frames.data.part.directions && w.upos !== 'NOUN')
    .flatMap((direction) => under(tree, direction, 'nmod', 'obl'))
    .map((w) => ({ ...phraseOf(tree, w, 'directed', (from, to) => text.slice(from, to)), sentence }));
}

function around(ground: Ground, phrase: Phrase): readonly Phrase[] {
  const { tree, text, frames, context } = ground;
  const inside = under(tree, phrase.head, 'nmod')
    .filter((word) => frames.inside.has(prepositionOf(tree, word)) && tellsWhere(ground, phrase.head, word))
    .map((word) => phraseOf(tree, word, phrase.rule, (from, to) => text.slice(from, to)));
  // `in der Nähe des Dorfes Marfa südlich von Derna`: what is named by a place needs no direction.
  const named = inside.length > 0 || under(tree, phrase.head, 'nmod').some((w) => isNamed(ground, w));
  const beside = named ? [] : directed(phrase.head, tree, text, phrase.sentence, frames);
  return [...inside, ...beside].filter((p) => fits(p, ['place'], phrase.sentence, frames, context));
}

/** Whether a noun is one that was not told of before (`drei Dörfer`, `ein Posten`). */
const isNew = ({ tree, frames }: Ground, noun: Word): boolean =>
  under(tree, noun, 'det').every((d) => frames.data.one.test(d.form) || frames.counting.has(d.lemma.toLowerCase()));

/** A named place, or a sector of one where several or any such thing stands (`drei Dörfer im Norden des Sinai`). */
const tellsWhere = (ground: Ground, host: Word, word: Word): boolean =>
  isNamed(ground, word) ||
  (word.lemma in ground.frames.data.part.sectors &&
    isNew(ground, host) &&
    under(ground.tree, word, 'nmod').some((w) => isNamed(ground, w) || !!ground.context.hasPlace?.(w.form)));

/** The sector that words around a name tell: `südlich des Flusses`, `im südlichen Gazastreifen`, `Nordsyrien`. */
function directionOf(ground: Ground, phrase: Phrase): Sector | undefined {
  const { directions, prefixes, pieces } = ground.frames.data.part;
  const { head } = phrase;
  const over = ground.tree.words[head.head];
  const preposition = directions[prepositionOf(ground.tree, head).split(' ')[0] ?? ''];
  if (preposition) return preposition;
  if (phrase.rule === 'directed' && over) return directions[over.lemma];
  const named = head.upos === 'PROPN' || ground.context.kindOf?.(head) === 'place';
  if (!named && !pieces.split(' ').includes(head.lemma)) return undefined;
  const adjective = under(ground.tree, head, 'amod').find((a) => a.lemma in directions);
  // `das östliche Viertel Bab Tobruk`: that is where the quarter lies, not a part of it.
  if (adjective) return isName(head) || !isNamed(ground, head) ? directions[adjective.lemma] : undefined;
  const prefix = Object.keys(prefixes).find(
    (p) => head.form.startsWith(p) && /^-?\p{L}{4}/u.test(head.form.slice(p.length)),
  );
  return prefix ? prefixes[prefix] : undefined;
}

/** One that is known, and no number of them. */
const isDefinite = ({ tree, frames }: Ground, noun: Word): boolean =>
  noun.number !== 'pl' &&
  under(tree, noun, 'nummod').length === 0 &&
  under(tree, noun, 'det').some((d) => !frames.data.one.test(d.form) && !frames.counting.has(d.lemma.toLowerCase()));

/** `weite Teile` → most; `ein Teil` → parts; `ganz Aleppo` → all. */
function extentOf(ground: Ground, word: Word): Extent | undefined {
  const { part } = ground.frames.data;
  const near = under(ground.tree, word, 'amod', 'advmod', 'det').map((w) => w.lemma.toLowerCase());
  const is = (list: string): boolean => near.some((n) => list.split(' ').includes(n));
  // `das Viertel` is one of a town; `ein Viertel` and `drei Viertel` are so much of it.
  const isQuarter = part.quarters.split(' ').includes(word.lemma) && isDefinite(ground, word);
  const named = isQuarter ? undefined : part.extents[word.lemma];
  if (named === 'parts' && is(part.large)) return 'most';
  if (named && !isNamed(ground, word)) return named;
  return is(part.whole) ? (is(part.almost) ? 'most' : 'all') : undefined;
}

/** Parts of parts are followed so far. */
const DEEP = 4;

interface Aspect {
  readonly part: readonly Sector[];
  readonly extent: Extent | undefined;
}

/** The place a phrase is about: a phrase of a part gives its whole with `part` and `extent`. */
function resolve(ground: Ground, phrase: Phrase, outer: Aspect, depth: number): readonly PlacePhrase[] {
  const { part } = ground.frames.data;
  const { lemma } = phrase.head;
  const sector = part.sectors[lemma];
  const ownExtent = extentOf(ground, phrase.head);
  const extent = outer.extent ?? ownExtent;
  const direction = directionOf(ground, phrase);
  const sectors = [...new Set([...outer.part, ...(sector ? [sector] : []), ...(direction ? [direction] : [])])];
  const isPiece = part.pieces.split(' ').includes(lemma) && !isNamed(ground, phrase.head);
  const whole = depth < DEEP && (sector || ownExtent || isPiece) ? wholes(ground, phrase) : [];
  const inside = depth === 0 && !isNamed(ground, phrase.head) ? around(ground, phrase) : [];
  if (!whole.length)
    return [
      { ...phrase, ...(sectors.length ? { part: sectors } : {}), ...(extent ? { extent } : {}) },
      ...inside.flatMap((w) => resolve(ground, w, { part: [], extent: undefined }, 1)),
    ];
  const inner: Aspect = {
    part: sectors,
    extent: extent ?? (isPiece && phrase.head.number === 'pl' ? 'parts' : undefined),
  };
  return whole.flatMap((w) => resolve(ground, w, inner, depth + 1));
}

/** Whether two place phrases are about the same words. */
const same = (a: PlacePhrase, b: PlacePhrase): boolean => a.span.start === b.span.start && a.span.end === b.span.end;

/** `im Norden und Süden des Ortes`: a bare sector takes the whole of its conjunct; equal places merge their parts. */
function merge(places: readonly PlacePhrase[]): readonly PlacePhrase[] {
  const merged: PlacePhrase[] = [];
  for (const place of places) {
    const at = merged.findIndex((m) => same(m, place));
    const before = merged[at];
    if (!before) merged.push(place);
    else if (place.part) merged[at] = { ...before, part: [...new Set([...(before.part ?? []), ...place.part])] };
  }
  return merged;
}

function shareWhole(ground: Ground, places: readonly PlacePhrase[]): readonly PlacePhrase[] {
  const bare = (p: PlacePhrase): boolean => p.part !== undefined && p.head.lemma in ground.frames.data.part.sectors;
  const whole = places.find((p) => p.part && !bare(p));
  if (!whole || places.length < 2) return places;
  return places.map((p) => (bare(p) ? { ...whole, part: p.part ?? [] } : p));
}

/** Phrases with the sectors that are coordinated with theirs (`im Norden und Süden des Ortes`). */
function withSectors({ tree, frames, text }: Ground, phrases: readonly Phrase[]): readonly Phrase[] {
  const isSector = (word: Word | undefined): word is Word =>
    word !== undefined && word.lemma in frames.data.part.sectors;
  const known = new Set(phrases.map((p) => p.head.index));
  return phrases.flatMap((phrase) => {
    if (!isSector(phrase.head)) return [phrase];
    const above = phrase.head.deprel === 'conj' ? tree.words[phrase.head.head] : undefined;
    const others = [above, ...under(tree, above ?? phrase.head, 'conj')]
      .filter(isSector)
      .filter((w) => !known.has(w.index));
    for (const { index } of others) known.add(index);
    return [phrase, ...others.map((w) => phraseOf(tree, w, phrase.rule, (from, to) => text.slice(from, to)))];
  });
}

/** The places that phrases are about, with their parts and extents. */
export function placesOf(
  phrases: readonly Phrase[],
  tree: Tree,
  text: string,
  frames: FrameSet,
  context: FrameContext,
): readonly PlacePhrase[] {
  const ground: Ground = { tree, text, frames, context };
  const all = withSectors(ground, phrases).flatMap((p) => resolve(ground, p, { part: [], extent: undefined }, 0));
  return merge(shareWhole(ground, all));
}
