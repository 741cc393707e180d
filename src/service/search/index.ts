import type { ClaimType, Modality } from '../../claims/index.js';
import type { SearchWords } from '../../languages/index.js';
import type { KnownClaim } from '../../situation/index.js';
import { LagebildError } from '../../text/index.js';
import { actorsOf, type ChainOf, type Doc, docOf, keyOf, Numbers, placesOf } from './doc.js';
import { type FoundName, NameList } from './names.js';

/** What claims are looked for by; all conditions hold together. */
export interface SearchQuestion {
  /** Words, all of them; each is found in all its forms. */
  readonly words?: string | null | undefined;
  /** Names or ids of actors: all of them. */
  readonly actors?: readonly string[] | undefined;
  /** Name or id of a place: there, or in what lies in it. */
  readonly place?: string | null | undefined;
  readonly types?: readonly string[] | undefined;
  readonly modalities?: readonly string[] | undefined;
  readonly publisher?: string | null | undefined;
  readonly minConfidence?: number | null | undefined;
  /** What it tells lies between these days. */
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  /** Only what was known on this day. */
  readonly asOf?: string | null | undefined;
  /** Only of this report, by its hash. */
  readonly report?: string | null | undefined;
}

/** A value with how many of the claims found have it. */
export interface Facet<T = string> {
  readonly value: T;
  readonly claims: number;
}

/** How many of the claims found have what: for choices that say what they lead to. */
export interface Facets {
  readonly types: readonly Facet<ClaimType>[];
  readonly modalities: readonly Facet<Modality>[];
  readonly publishers: readonly Facet[];
  readonly actors: readonly FoundName[];
  readonly places: readonly FoundName[];
}

/** In which order claims come; `newest` by the day from which they were known. */
export type SearchOrder = 'newest' | 'oldest' | 'surest';

/** Most names of a facet. */
const MOST = 40;

const ORDERS: Readonly<Record<SearchOrder, (a: Doc, b: Doc) => number>> = {
  newest: (a, b) => compare(b.known ?? '', a.known ?? ''),
  oldest: (a, b) => compare(a.known ?? '9', b.known ?? '9'),
  surest: (a, b) => b.confidence - a.confidence || compare(b.known ?? '', a.known ?? ''),
};
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What is known of names beyond the claims. */
export interface SearchWorld {
  readonly chainOf: ChainOf;
  readonly actorNames: (id: string) => readonly string[];
  readonly placeNames: (id: string) => readonly string[];
}

/** Claims by their words, names and marks. Claims come in; what has to go out needs a new index. */
export class SearchIndex {
  readonly #docs: Doc[] = [];
  readonly #numbers = { words: new Numbers(), actors: new Numbers(), places: new Numbers() };
  readonly actors: NameList;
  readonly places: NameList;
  readonly publishers = new Map<string, number>();

  constructor(
    readonly search: SearchWords,
    readonly world: SearchWorld,
  ) {
    this.actors = new NameList(search.folded, world.actorNames);
    this.places = new NameList(search.folded, world.placeNames);
  }

  get size(): number {
    return this.#docs.length;
  }

  add(claims: readonly KnownClaim[]): void {
    for (const known of claims) {
      const { claim, report } = known;
      this.#docs.push(docOf(known, this.search, this.#numbers, this.world.chainOf));
      for (const one of actorsOf(claim)) this.actors.see(keyOf(one, this.search.folded), one.id, one.name, one.text);
      for (const one of placesOf(claim)) this.places.see(keyOf(one, this.search.folded), one.id, one.name, one.text);
      if (report.publisher) this.publishers.set(report.publisher, (this.publishers.get(report.publisher) ?? 0) + 1);
    }
  }

  /** How many claims each report has, by its hash. */
  countsByReport(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const { report } of this.#docs) counts.set(report, (counts.get(report) ?? 0) + 1);
    return counts;
  }

  /** The claims that fit, in no order. A name that no claim has is told: `actor-unknown`, `place-unknown`. */
  find(question: SearchQuestion): readonly Doc[] {
    const conditions = this.#conditions(question);
    return this.#docs.filter((doc) => conditions.every((holds) => holds(doc)));
  }

  /** Ids of the claims found, in order. */
  ordered(docs: readonly Doc[], order: SearchOrder): readonly Doc[] {
    return [...docs].sort(ORDERS[order]);
  }

  facets(docs: readonly Doc[]): Facets {
    const { actors, places } = this.#numbers;
    const names = (list: NameList, numbers: Numbers, of: (doc: Doc) => readonly number[]) =>
      counted(docs.flatMap(of))
        .slice(0, MOST)
        .flatMap(({ value, claims }) => {
          const found = list.get(numbers.all[value]!);
          return found ? [{ ...found, claims }] : [];
        });
    return {
      types: counted(docs.map(({ type }) => type)),
      modalities: counted(docs.map(({ modality }) => modality)),
      publishers: counted(docs.flatMap(({ publisher }) => publisher ?? [])).slice(0, MOST),
      actors: names(this.actors, actors, (doc) => doc.actors),
      places: names(this.places, places, (doc) => doc.places),
    };
  }

  #conditions(question: SearchQuestion): ((doc: Doc) => boolean)[] {
    const { words, actors = [], place, types = [], modalities = [], publisher, report } = question;
    const { minConfidence, from, to, asOf } = question;
    const fits: ((doc: Doc) => boolean)[] = [];
    if (report) fits.push((doc) => doc.report === report);
    if (types.length > 0) fits.push((doc) => types.includes(doc.type));
    if (modalities.length > 0) fits.push((doc) => modalities.includes(doc.modality));
    if (minConfidence) fits.push((doc) => doc.confidence >= minConfidence);
    if (publisher) fits.push((doc) => doc.publisher === publisher);
    if (from) fits.push(({ end }) => end !== null && end >= from);
    if (to) fits.push(({ start }) => start !== null && start <= to);
    if (asOf) fits.push(({ known }) => known !== null && known <= asOf);
    for (const actor of actors) {
      const wanted = this.#named('actor', actor, this.actors, this.#numbers.actors);
      fits.push((doc) => doc.actors.some((one) => wanted.has(one)));
    }
    if (place) {
      const wanted = this.#named('place', place, this.places, this.#numbers.places);
      fits.push((doc) => doc.within.some((one) => wanted.has(one)));
    }
    for (const word of this.search.words(words ?? '')) fits.push(this.#hasWord(word));
    return fits;
  }

  #named(what: 'actor' | 'place', name: string, list: NameList, numbers: Numbers): ReadonlySet<number> {
    const keys = [...list.named(name), name, `n:${this.search.folded(name)}`];
    const found = keys.flatMap((key) => numbers.find(key) ?? []);
    if (found.length === 0)
      throw new LagebildError(`${what}-unknown`, `no claim has the ${what} ${name}`, {
        came: name,
        possible:
          list
            .like(name.slice(0, 4), 5)
            .map((one) => one.name)
            .join(', ') || 'a name or id that a claim has',
      });
    return new Set(found);
  }

  /** In all its forms; where no claim has one, as the beginning of a word. */
  #hasWord(word: string): (doc: Doc) => boolean {
    const { words } = this.#numbers;
    let wanted = this.search.wanted(word).flatMap((key) => words.find(key) ?? []);
    const begin = this.search.folded(word);
    if (wanted.length === 0 && begin.length > 1)
      wanted = words.all.flatMap((key, number) => (key.startsWith(begin) ? [number] : []));
    const marks = new Uint8Array(words.all.length);
    for (const number of wanted) marks[number] = 1;
    return (doc) => doc.words.some((number) => marks[number] === 1);
  }
}

/** Values with their number, most first. */
function counted<T>(values: readonly T[]): readonly Facet<T>[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, claims]) => ({ value, claims })).sort((a, b) => b.claims - a.claims);
}
