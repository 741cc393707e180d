import { phraseOf, prepositionOf } from '../../reading/structure/phrase.js';
import { under } from '../../reading/structure/tree.js';
import type { Phrase } from '../../reading/structure.js';
import { classesOfLemma, classesOfWord } from './classify.js';
import { placesAround } from './places.js';
import type { Site } from './slots.js';
import type { NounClass } from './types.js';

/** Types that hit something. */
export const STRUCK: ReadonlySet<string> = new Set(['airstrike', 'shelling', 'attack', 'bombing']);

/** Whom it hits where only a place is named: its owner (`Stellungen der Miliz`), else what stands there. */
export function impliedTargets(site: Site, type: string, places: readonly Phrase[]): readonly Phrase[] {
  if (!STRUCK.has(type) && type !== 'capture') return [];
  const owners = places.flatMap((place) => ownersOf(site, place));
  if (owners.length || !STRUCK.has(type)) return owners;
  return places.filter((p) => isOf(site, p, 'building') || isOf(site, p, 'base'));
}

const isPiece = (site: Site, phrase: Phrase): boolean =>
  site.frames.data.part.pieces.split(' ').includes(phrase.head.lemma);

const isOf = (site: Site, phrase: Phrase, name: NounClass): boolean =>
  classesOfWord(phrase.head, site.frames).includes(name);

/** `auf einem Markt`: where it happened, not what was hit. */
const isLocated = (place: Phrase): boolean => 'preposition' in place && place.preposition !== '';

/** What is hit and stands as a target says where only by what is around it (`Stellungen im Nordirak`). */
export function placesHit(site: Site, places: readonly Phrase[]): readonly Phrase[] {
  return places.flatMap((place) => {
    const inner = placesAround(place, site.tree, site.text, site.frames, site.context);
    const owned = ownersOf(site, place).length > 0 || (isOf(site, place, 'base') && place.head.form.includes('-'));
    if (isOf(site, place, 'building')) return inner.length || !isLocated(place) ? inner : [place];
    if (owned) return inner;
    return inner.length && isOf(site, place, 'base') ? inner : [place];
  });
}

/** `einen Stützpunkt der Armee`, `ihre Stellungen`: the armed side that a place belongs to. */
function ownersOf(site: Site, place: Phrase): readonly Phrase[] {
  const slice = (from: number, to: number): string => site.text.slice(from, to);
  const named = under(site.tree, place.head, 'nmod')
    .filter((w) => w.case === 'G' || prepositionOf(site.tree, w) === site.frames.data.genitive)
    .map((w) => phraseOf(site.tree, w, 'owner', slice))
    .filter((p) => isArmedOwner(site, p));
  if (named.length || !isOf(site, place, 'base')) return named;
  return under(site.tree, place.head, 'det:poss').map((w) => phraseOf(site.tree, w, 'hit-owner', slice));
}

/** An armed side; of what only armed sides have (`Stellungen der Kurden`), whomever the ledger knows. */
const isArmedOwner = (site: Site, p: Phrase): boolean =>
  classesOfLemma(p.head.lemma, site.frames).includes('armed') ||
  isArmedName(p) ||
  (site.context.kindOf?.(p.head) !== 'place' && (site.context.knows?.(p.head.form) ?? false));

const isArmedName = (phrase: Phrase): boolean => /^\p{Lu}{2,6}$/u.test(phrase.head.form);

/** A base that is hit is where it happened, where nothing else says so. */
export const basesIn = (site: Site, places: readonly Phrase[]): readonly Phrase[] =>
  places.filter((p) => isOf(site, p, 'base') && p.head.number !== 'pl' && !isPiece(site, p));
