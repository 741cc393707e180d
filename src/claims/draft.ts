import type { Phrase, Predicate } from '../reading/structure.js';
import type { Span } from '../text/index.js';
import type { ClaimType, Modality, QuantityRole, Sector } from './types.js';

/** A place phrase with what the words say about which part of it. */
export interface PlacePhrase extends Phrase {
  readonly part?: readonly Sector[];
  readonly extent?: 'all' | 'most' | 'parts';
}

/** A claim before reference, attribution, times and linking: what a frame makes of a predicate. */
export interface Draft {
  readonly type: ClaimType;
  readonly kind?: string;
  readonly predicate: Predicate;
  readonly agents: readonly Phrase[];
  readonly targets: readonly Phrase[];
  readonly beneficiaries: readonly Phrase[];
  readonly places: readonly PlacePhrase[];
  readonly origin: readonly PlacePhrase[];
  readonly destination: readonly PlacePhrase[];
  /** Modality that the trigger itself carries (`scheitern`, `dementieren`, `drohen`); null where it carries none. */
  readonly modality: Modality | null;
  readonly ended: boolean;
  /** Role of the numbers among the phrases of this draft, where the frame says it. */
  readonly quantityRole: QuantityRole | null;
  /** Source phrases that the frame itself fills (`meldet die Einnahme`). */
  readonly sources: readonly Phrase[];
  readonly evidence: Span;
  readonly trigger: Span;
  /** Types of claims that this one only tells further; see `Frame.joins`. */
  readonly joins?: string;
  /** Name of the frame, stable. */
  readonly frame: string;
  readonly rules: Readonly<Record<string, string>>;
}
