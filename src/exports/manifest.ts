/** A claim, or one place of it, that an export could not hold, and why. */
export interface LeftOut {
  readonly claim: string;
  readonly type: string;
  readonly report: string;
  readonly place: string | null;
  readonly reason: 'no-place' | 'place-unresolved' | 'no-coordinates' | 'rejected';
}

/** What an export holds, what it leaves out and what it flattens. */
export interface ExportManifest {
  readonly format: string;
  readonly claims: number;
  readonly features: number;
  readonly leftOut: readonly LeftOut[];
  readonly flattened: readonly string[];
}

/** An export with its manifest. */
export interface Exported<T> {
  readonly data: T;
  readonly manifest: ExportManifest;
}
