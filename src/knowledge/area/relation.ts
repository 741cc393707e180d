import type { Place } from '../types.js';
import type { Ring } from './geodesy.js';

/** A direction of the compass. */
export type Direction = 'north' | 'northeast' | 'east' | 'southeast' | 'south' | 'southwest' | 'west' | 'northwest';

/** How words tell a place by others. */
export type Relation =
  /** `in Derna`: the place itself, of its true size. */
  | { readonly kind: 'itself'; readonly of: Place }
  /** `nahe Derna`, `im Umland von Derna` (`wide`). */
  | { readonly kind: 'near'; readonly of: Place; readonly wide: boolean }
  /** `im Westen von Derna`, `Nordsyrien`, `im Zentrum von Derna`. */
  | { readonly kind: 'part'; readonly of: Place; readonly part: Direction | 'centre' | 'outskirts' }
  /** `zehn Kilometer südlich von Derna`; without a distance `südlich von Derna`. */
  | { readonly kind: 'offset'; readonly of: Place; readonly towards: Direction; readonly km: number | null }
  /** `zwischen Hama und Aleppo`, `an der Straße von Hama nach Aleppo` (`road`). */
  | { readonly kind: 'between'; readonly of: Place; readonly and: Place; readonly road: boolean }
  /** `entlang der M5`, `am Euphrat`, `an der Grenze`: along a line of its own. */
  | { readonly kind: 'along'; readonly of: Place }
  /** `östlich des Euphrat`, `am linken Ufer des Dnipro` (`bank`). */
  | { readonly kind: 'side'; readonly of: Place; readonly towards: Direction; readonly bank: boolean }
  /** `an der Grenze zur Türkei`; where a region is named (`zum Gazastreifen`), its part of the border. */
  | { readonly kind: 'border'; readonly countries: readonly [string, string]; readonly within: Place | null };

/** A relation with ids in place of places: it can be kept with a claim, and becomes a geometry again when asked for. */
export interface ToldRelation {
  readonly kind: Relation['kind'];
  /** Ids of the places it is told by; of a border those of its two countries, then of the region whose part is meant. */
  readonly of: readonly string[];
  readonly towards?: Direction;
  readonly km?: number;
  readonly part?: Direction | 'centre' | 'outskirts';
  readonly wide?: boolean;
  readonly road?: boolean;
  readonly bank?: boolean;
  /** All of this as an id of the place that is told: `area:offset,geonames:87205,towards=south,km=10`. */
  readonly area: string;
}

/** Where something is told to be, as a geometry that is as large as the words are unsure. */
export interface PlaceArea {
  /** Kind of the relation. */
  readonly rule: Relation['kind'];
  /** Ids of the places it is told by. */
  readonly of: readonly string[];
  /** Rings without holes; what is told lies in one of them. */
  readonly polygons: readonly Ring[];
  readonly km2: number;
  readonly told: ToldRelation;
}
