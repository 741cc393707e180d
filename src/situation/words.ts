import type { ChangeKind } from './control/diff.js';
import type { EffectKind } from './control/effect.js';
import type { ControlStatus } from './types.js';

/** The words of one language for why a cell is read as it is; `{…}` stands for what is filled in. */
export interface SituationWords {
  readonly status: Readonly<Record<ControlStatus, string>>;
  readonly kind: Readonly<Record<EffectKind, string>>;
  readonly change: Readonly<Record<ChangeKind, string>>;
  /** Rules of the fold by their stable names; a name that ends in `-` stands for all that begin so. */
  readonly rule: Readonly<Record<string, string>>;
  readonly part: Readonly<Record<string, string>>;
  readonly head: string;
  readonly known: string;
  readonly nobody: string;
  readonly unnamed: string;
  readonly sides: string;
  readonly unknown: string;
  readonly moves: string;
  readonly silent: string;
  readonly stands: string;
  readonly weight: string;
  readonly moved: string;
  readonly without: string;
  readonly copy: string;
  readonly more: string;
  readonly contradicts: string;
  readonly noDay: string;
  readonly same: string;
  readonly became: string;
  readonly decimal: ',' | '.';
}
