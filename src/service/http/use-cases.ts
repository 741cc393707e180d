import type { ReportClaims } from '../../claims/index.js';
import type { ActorRef, ControlInterval } from '../../situation/index.js';
import type { Judgement, PutStatus, Store } from '../../store/index.js';
import type { Sentences } from '../around.js';
import type { ControlQuestion, Explanation } from '../ask.js';
import type { DecisionAsked } from '../judge.js';
import type { SearchUses } from '../search/uses.js';
import type { SituationUses } from '../situation-uses.js';
import type { Sight } from '../why.js';
import type { TextBody } from './schema.js';

/** GeoJSON, as far as the server looks into it. */
export interface FeatureCollection {
  readonly type: 'FeatureCollection';
  readonly features: readonly object[];
}

/** Degrees: a part of the map. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** A town as a label needs it. */
export interface Town {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
}

/** What the routes can do: the store, and the use cases of the service over it. */
export interface UseCases {
  readonly store: Store;
  /** Name and version of the reader. */
  readonly reader: string;
  /** What every answer is stamped with: the store holds invented reports; null where it does not. */
  readonly stamp: string | null;
  /** The day at which the page opens, ISO: today, but for the example. */
  openingDay(): string;
  /** Colours of the ledger for the actors of intervals, by id; those without one are left out. */
  colours(control: readonly ControlInterval[]): Readonly<Record<string, string>>;
  /** The same for actors. */
  coloursOf(actors: readonly ActorRef[]): Readonly<Record<string, string>>;
  /** The largest towns in a box, for labels. */
  towns(box: Box): readonly Town[];
  /** The day it is, ISO. */
  today(): string;
  /** Reads a text and stores nothing. */
  read(text: TextBody): Promise<ReportClaims>;
  /** Reads a text and takes it in; resolves after the commit. */
  ingest(text: TextBody): Promise<ReportClaims & { readonly status: PutStatus }>;
  control(question: ControlQuestion): Promise<readonly ControlInterval[]>;
  /** Events and what follows from them. */
  readonly situation: SituationUses;
  /** The sentences around words of reports. */
  readonly sentences: Sentences;
  /** Claims, names and reports by their words. */
  readonly search: SearchUses;
  /** The store with what is folded of it: for what differs, and why. */
  readonly sight: Sight;
  /** Keeps a person's decision. */
  judge(asked: DecisionAsked): Promise<Judgement>;
  explain(claim: string): Promise<Explanation | null>;
  /** Control as a GeoJSON feature collection. */
  geojson(question: ControlQuestion): Promise<FeatureCollection>;
}
