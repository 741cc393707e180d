import type { PartialDate } from '../time/index.js';
import type { Direction, PlaceArea, ToldRelation } from './area/relation.js';
import type { Around } from './describe-actor.js';
import type { NameHints } from './name-hints.js';
import type { ReportWords } from './report-context.js';

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
  readonly kind: 'part-of' | 'member-of' | 'leads' | 'allied-with' | 'successor-of' | 'split-from' | 'merged-into';
  readonly actor: string;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}

/** What descriptions say of an actor (`Dschihadisten`, `Schiitenmiliz`); the words stand in data/names. */
export const TRAITS = [
  'jihadist',
  'islamist',
  'terrorist',
  'rebel',
  'insurgent',
  'separatist',
  'militia',
  'shia',
  'sunni',
  'kurdish',
  'mercenary',
  'coalition',
  'fighter',
  'regular',
  'guerrilla',
  'opposition',
] as const;
/** One of the traits. */
export type Trait = (typeof TRAITS)[number];

/** Where an actor is active, and when. */
export interface Theatre {
  readonly country: string;
  /** Places within the country, where it is not active in all of it. */
  readonly areas?: readonly string[];
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}

/** What an actor is as a source: of what kind, on whose side, and whose copy it carries. */
export interface Outlet {
  readonly kind: 'agency' | 'newspaper' | 'broadcaster' | 'party' | 'ngo' | 'monitor' | 'witness' | 'blog';
  readonly side?: string;
  readonly carries?: readonly string[];
}

/** What others call an actor; only what is known. */
export interface ActorCodes {
  readonly iso3?: string;
  /** Correlates of War, and Gleditsch and Ward: numbers of states. */
  readonly cow?: number;
  readonly gw?: number;
  readonly cameo?: string;
  readonly ucdp?: number;
  /** Actor type of ACLED. */
  readonly acled?: string;
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
  readonly traits?: readonly Trait[];
  /** Without: in all of its countries, always. */
  readonly active?: readonly Theatre[];
  readonly outlet?: Outlet;
  readonly codes?: ActorCodes;
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
  /** Of a region: [west, south, east, north] in degrees, good to about 30 km. */
  readonly extent?: readonly [west: number, south: number, east: number, north: number];
  /** Of a province: its area in square kilometres. */
  readonly areaKm2?: number;
  /** Of a road, a river: its course, [longitude, latitude], as the water flows; good to about 10 km. */
  readonly line?: readonly (readonly [lon: number, lat: number])[];
}

/** What is known of the report around the words that are to be linked. */
export interface LinkContext {
  readonly published: PartialDate | null;
  /** Countries the report speaks of, most mentioned first (ISO 3166-1 alpha-2). */
  readonly countries: readonly string[];
  /** How much of what tells of countries tells of each of them, in their order; together 1. */
  readonly shares?: readonly number[];
  /** Ids of the actors that the report names, most named first. */
  readonly actors?: readonly string[];
  /** Places that the report names and that are known for sure, most named first. */
  readonly places?: readonly Place[];
  /** Sides (as `sideOf` gives them) for which its publisher speaks: `die Streitkräfte` are theirs. */
  readonly own?: readonly string[];
}

/** A candidate with what speaks for and against it; the sum decides. */
export interface Evidence<T> {
  readonly candidate: T;
  readonly score: number;
  /** Rule and points, in the order in which they were counted (`named +3`). */
  readonly grounds: readonly string[];
}

/** Who or where words may mean: the best where it is sure enough, else null with the candidates. */
export interface Ranking<T> {
  readonly chosen: T | null;
  readonly candidates: readonly Evidence<T>[];
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
  /** What is known of words by their spelling alone, whatever the context. */
  readonly hints: NameHints;
  /** The actor that the words name, or null: never a default. Inflected forms, compounds (`IS-Kämpfer`), adjectives with a head (`syrische Armee`). */
  findActor(words: string, context: LinkContext): Actor | null;
  /**
   * Whom a description without a name means (`die Terrormiliz`, `schiitische Rebellen`, `die Soldaten`), by where and when the report
   * is and whom it names; open with its candidates where the evidence is too thin.
   */
  describeActor(words: string, context: LinkContext, around: Around): Ranking<Actor>;
  /** Where and of whom a report speaks, by all that it names. */
  contextOf(report: ReportWords): LinkContext;
  /** The place that the words name, or null. Inflected and transliterated forms are found. */
  findPlace(words: string, context: LinkContext): Place | null;
  /** The same with the candidates and what speaks for each: where the name stays open, they are what it may be. */
  rankPlaces(words: string, context: LinkContext): Ranking<Place>;
  /**
   * Where words tell something to be by other places (`zehn Kilometer südlich von Derna`, `zwischen Hama und Aleppo`, `Nordsyrien`), as a
   * geometry as large as the words are unsure; null where they tell no such thing or a place has no point.
   */
  areaOf(words: string, context: LinkContext): PlaceArea | null;
  /** The geometry of a relation that was kept with a claim; null where a place of it has no point. */
  areaOfRelation(relation: ToldRelation): PlaceArea | null;
  /** A place of its true size, or a part of it; null where nobody can vouch for its point. */
  areaOfPlace(id: string, part?: Direction | 'centre' | 'outskirts'): PlaceArea | null;
  /** Actors whose names come near an unknown one, with grounds: for people who settle it, never enough to link. */
  nearActors(name: string, context: LinkContext): readonly Evidence<Actor>[];
  /** Places that bear an unknown or open name, and those whose names come near. */
  nearPlaces(name: string, context: LinkContext): readonly Evidence<Place>[];
  actor(id: string): Actor | null;
  place(id: string): Place | null;
  /** Country (ISO alpha-2) that a word is derived from (`syrisch`, `ostlibysch`, `Syrer`), or null. */
  countryOf(word: string): string | null;
  /** The state that an adjective of origin names (`russische Luftangriffe`); null for other words. */
  stateOf(adjective: string, context: LinkContext): Actor | null;
  /** Whether the words for somebody's part in a body say that he leads it (`leader`, `Anführer`). */
  isLeader(role: string): boolean;
  /** Countries mentioned in a text, most mentioned first. */
  countriesIn(words: readonly string[]): readonly string[];
  /** The largest towns in a box (over the date line where `west` is east of `east`), largest first. */
  largestTowns(box: TownBox, most: number): readonly Place[];
  /** The uppermost actor that this one is part of (the army of Syria → Syria); itself where there is none. */
  sideOf(id: string): string;
}
