import type { ReportClaims } from '../../claims/index.js';
import type { ControlInterval, KnownClaim } from '../../situation/index.js';
import type { PutStatus, Store } from '../../store/index.js';
import type { TextBody } from './schema.js';

/** What GET /api/control asks; `at: null` takes every day. */
export interface ControlQuestion {
  readonly at: string | null;
  readonly asOf: string | null;
  readonly place: string | null;
}

/** What the routes can do: the store, and the use cases of the service over it. */
export interface UseCases {
  readonly store: Store;
  /** Name and version of the reader. */
  readonly reader: string;
  /** The day it is, ISO. */
  today(): string;
  /** Reads a text and stores nothing. */
  read(text: TextBody): Promise<ReportClaims>;
  /** Reads a text and takes it in; resolves after the commit. */
  ingest(text: TextBody): Promise<ReportClaims & { readonly status: PutStatus }>;
  control(question: ControlQuestion): Promise<readonly ControlInterval[]>;
  explain(claim: string): Promise<KnownClaim | null>;
  /** Control as a GeoJSON feature collection. */
  geojson(
    question: Omit<ControlQuestion, 'place'>,
  ): Promise<{ readonly type: 'FeatureCollection'; readonly features: readonly object[] }>;
}
