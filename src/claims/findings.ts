import { isFarFrom, type Place } from '../knowledge/index.js';
import type { Phrase } from '../reading/structure.js';
import type { Finding, Span } from '../text/index.js';
import { toPair } from '../text/index.js';
import type { Draft } from './draft.js';
import { namingOf } from './naming.js';
import { provisional } from './provisional.js';
import { childrenBy, type Scene } from './scene.js';
import { phraseAt } from './speaker.js';

/** What of the drafts was not understood or contradicts the gazetteer. */
export function findingsOf(scene: Scene, drafts: readonly Draft[]): readonly Finding[] {
  const found = drafts.flatMap((draft) => [...unresolved(scene, draft), ...misplaced(scene, draft)]);
  const all = [...found, ...provisional(scene, drafts)];
  return all.filter((f, i) => all.findIndex((g) => g.rule === f.rule && g.span[0] === f.span[0]) === i);
}

/** A claim whose words name nobody and nowhere. */
function unresolved(scene: Scene, draft: Draft): readonly Finding[] {
  const filled = [draft.agents, draft.targets, draft.places, draft.origin, draft.destination].some((r) => r.length > 0);
  if (filled) return [];
  const words = scene.text.slice(draft.trigger.start, draft.trigger.end);
  return [
    {
      span: toPair(draft.trigger),
      rule: 'nobody-named',
      reason: `${draft.type} (${words}): neither who nor where is told`,
    },
  ];
}

/**
 * `die westlibysche Küstenstadt Derna`, `Derna in der Provinz Idlib`: a side of a country, a province in which the place does not lie.
 * A finding, not a correction: the words stay what they are.
 */
function misplaced(scene: Scene, draft: Draft): readonly Finding[] {
  return [...draft.places, ...draft.origin, ...draft.destination].flatMap((phrase) => {
    const named = namedPlace(scene, phrase);
    if (!named) return [];
    const told = [...sidesTold(scene, phrase, named), ...provincesTold(scene, phrase, named)];
    return told.map(([span, words]) => ({
      span: toPair(span),
      rule: 'gazetteer-contradiction',
      reason: `${named.name} does not lie where ${words} says`,
      about: { name: named.name, id: named.id },
    }));
  });
}

/** Outlines of countries are so coarse. */
const COARSE_KM = 40;

type Told = readonly [span: Span, words: string];

/** The settlement that a phrase names, where its point is known. */
function namedPlace(scene: Scene, phrase: Phrase): Place | null {
  const { knowledge, link } = scene;
  const place = namingOf(scene, phrase)
    .candidates.map((words) => knowledge.findPlace(words, link))
    .find((found) => found !== null);
  return place && place.lat !== null && place.lon !== null && SETTLEMENTS.has(place.kind) ? place : null;
}

const SETTLEMENTS: ReadonlySet<string> = new Set(['city', 'town', 'village']);

/** Sides of its country that adjectives tell and that lie elsewhere. */
function sidesTold(scene: Scene, phrase: Phrase, place: Place): readonly Told[] {
  const { knowledge, rules } = scene;
  return childrenBy(scene, phrase.sentence, phrase.head, 'amod').flatMap((word): readonly Told[] => {
    const side = rules.naming.side(word.form);
    if (!side || knowledge.countryOf(side.of) !== place.country || !place.country) return [];
    const area = knowledge.areaOfPlace(`place:${place.country.toLowerCase()}`, side.direction);
    return area && isFarFrom(area, place, COARSE_KM) ? [[word.span, word.form]] : [];
  });
}

/** Provinces that hang on the name and lie elsewhere. */
function provincesTold(scene: Scene, phrase: Phrase, place: Place): readonly Told[] {
  const { knowledge, link } = scene;
  return childrenBy(scene, phrase.sentence, phrase.head, 'nmod').flatMap((word): readonly Told[] => {
    if (word.upos !== 'NOUN' || word.index < phrase.head.index) return [];
    const whole = phraseAt(scene, phrase.sentence, word, 'province');
    const { titled } = namingOf(scene, whole);
    const province = titled ? knowledge.findPlace(titled, link) : null;
    const area = province?.kind === 'admin1' && province.areaKm2 ? knowledge.areaOfPlace(province.id) : null;
    return area && isFarFrom(area, place, Math.sqrt(area.km2 / Math.PI)) ? [[whole.span, whole.text]] : [];
  });
}
