import type { Claim, ClaimType, Mention, Modality, PlaceMention } from '../../claims/index.js';
import type { SearchWords } from '../../languages/index.js';
import type { KnownClaim } from '../../situation/index.js';

/** What search keeps of a claim: enough to find it, count it and put it in order. The claim itself stays in the store. */
export interface Doc {
  readonly id: string;
  readonly type: ClaimType;
  readonly modality: Modality;
  readonly confidence: number;
  /** Hash of the report. */
  readonly report: string;
  readonly publisher: string | null;
  readonly known: string | null;
  /** First and last day of what it tells, ISO; the day from which it was known where nobody tells. */
  readonly start: string | null;
  readonly end: string | null;
  /** Numbers of words, actors and places, see `Numbers`. */
  readonly words: Uint32Array;
  readonly actors: readonly number[];
  /** Places it names. */
  readonly places: readonly number[];
  /** Places it names, and all in which they lie. */
  readonly within: readonly number[];
}

/** Words as numbers, in the order in which they came. */
export class Numbers {
  readonly #numbers = new Map<string, number>();
  readonly all: string[] = [];
  of(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.all.length);
    return this.all.push(word) - 1;
  }
  find(word: string): number | undefined {
    return this.#numbers.get(word);
  }
}

/** Somebody or some place that claims name. */
export interface Named {
  readonly id: string | null;
  readonly name: string;
}

/** Id, else the folded name. */
export const keyOf = ({ id, name }: Named, fold: (text: string) => string): string => id ?? `n:${fold(name)}`;

/** What a place lies in: ids, from small to large. */
export type ChainOf = (id: string) => readonly string[];

export const actorsOf = (claim: Claim): readonly Mention[] => [
  ...claim.agents,
  ...claim.targets,
  ...claim.beneficiaries,
];
export const placesOf = (claim: Claim): readonly PlaceMention[] => [
  ...claim.places,
  ...claim.origin,
  ...claim.destination,
];

/** What the index knows of words and names. */
export interface Vocabulary {
  readonly words: Numbers;
  readonly actors: Numbers;
  readonly places: Numbers;
}

/** The first day of a date that may be a month or a year; the last with `end`. */
function dayOf(date: string | undefined, end: boolean): string | null {
  if (!date) return null;
  if (date.length === 4) return end ? `${date}-12-31` : `${date}-01-01`;
  // Days are compared as text: no day of a month is behind its 31st.
  if (date.length === 7) return end ? `${date}-31` : `${date}-01`;
  return date.slice(0, 10);
}

/** A claim as search keeps it. */
export function docOf(known: KnownClaim, search: SearchWords, numbers: Vocabulary, chainOf: ChainOf): Doc {
  const { claim, sentence, report } = known;
  const mentions = [...actorsOf(claim), ...placesOf(claim), ...claim.sources];
  const text = [sentence, ...mentions.map(({ name }) => name)].join('. ');
  const placeKeys = placesOf(claim).flatMap((place) => {
    const key = keyOf(place, search.folded);
    const inside = place.within ? [`n:${search.folded(place.within)}`] : [];
    return [[key, ...(place.id === null ? [] : chainOf(place.id)), ...inside]];
  });
  const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];
  const start = dayOf(claim.time?.start ?? claim.time?.end, false) ?? known.known;
  return {
    id: claim.id,
    type: claim.type,
    modality: claim.modality,
    confidence: claim.confidence,
    report: report.hash,
    publisher: report.publisher,
    known: known.known,
    start,
    end: dayOf(claim.time?.end ?? claim.time?.start, true) ?? start,
    words: Uint32Array.from(search.found(text), (word) => numbers.words.of(word)),
    actors: unique(actorsOf(claim).map((one) => numbers.actors.of(keyOf(one, search.folded)))),
    places: unique(placeKeys.map(([key]) => numbers.places.of(key!))),
    within: unique(placeKeys.flat().map((key) => numbers.places.of(key))),
  };
}
