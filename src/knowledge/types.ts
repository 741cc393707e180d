import type { PartialDate } from '../time/index.js';

/** What sort of actor it is. */
export type ActorKind =
  | 'state'
  | 'government'
  | 'army'
  | 'armed-group'
  | 'alliance'
  | 'party'
  | 'organisation'
  | 'agency'
  | 'person'
  | 'people'
  | 'generic';

/** A name with the days in which it was used; without days, always. */
export interface DatedName {
  readonly text: string;
  readonly language?: string;
  readonly kind?: 'canonical' | 'abbreviation' | 'former' | 'self' | 'pejorative' | 'variant' | 'adjective';
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}

/** A relation of the ledger, with the days in which it held. */
export interface ActorRelation {
  readonly kind: 'part-of' | 'member-of' | 'leads' | 'allied-with' | 'successor-of';
  readonly actor: string;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}

/** A row of the ledger of actors (schema: docs/reference/ledger). */
export interface Actor {
  /** `actor:` and a kebab-case slug. */
  readonly id: string;
  readonly kind: ActorKind;
  /** Canonical German name. */
  readonly name: string;
  readonly names: readonly DatedName[];
  /** ISO 3166-1 alpha-2 codes of the countries it acts in or stands for. */
  readonly countries: readonly string[];
  readonly relations: readonly ActorRelation[];
  readonly colour?: string;
}

/** What sort of place it is. */
export type PlaceKind =
  | 'country'
  | 'region'
  | 'admin1'
  | 'city'
  | 'town'
  | 'village'
  | 'quarter'
  | 'facility'
  | 'road'
  | 'river'
  | 'sea'
  | 'border';

/** A row of the gazetteer. */
export interface Place {
  /** `place:` and a slug, or `geonames:` and the number. */
  readonly id: string;
  readonly kind: PlaceKind;
  /** German name where there is one, else the name as it is commonly written in German reports. */
  readonly name: string;
  readonly names: readonly string[];
  readonly country: string | null;
  /** Id of the place or region it lies in. */
  readonly within: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly population: number | null;
}

/** What is known of the report around the words that are to be linked. */
export interface LinkContext {
  readonly published: PartialDate | null;
  /** Countries the report speaks of, most mentioned first (ISO 3166-1 alpha-2). */
  readonly countries: readonly string[];
}

/** A part of the map in degrees. */
export interface TownBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Who and where: ledger and gazetteer behind one door. Nothing here depends on a situation. */
export interface Knowledge {
  /** Changes with every change of the data; part of a run. */
  readonly version: string;
  /** The actor that the words name, or null: never a default. Inflected forms, compounds (`IS-Kämpfer`), adjectives with a head (`syrische Armee`). */
  findActor(words: string, context: LinkContext): Actor | null;
  /** The place that the words name, or null. Inflected and transliterated forms are found. */
  findPlace(words: string, context: LinkContext): Place | null;
  actor(id: string): Actor | null;
  place(id: string): Place | null;
  /** Country (ISO alpha-2) that a word is derived from (`syrisch`, `ostlibysch`, `Syrer`), or null. */
  countryOf(word: string): string | null;
  /** Countries mentioned in a text, most mentioned first. */
  countriesIn(words: readonly string[]): readonly string[];
  /** The largest towns in a box (over the date line where `west` is east of `east`), largest first. */
  largestTowns(box: TownBox, most: number): readonly Place[];
  /** The uppermost actor that this one is part of (the army of Syria → Syria); itself where there is none. */
  sideOf(id: string): string;
}
