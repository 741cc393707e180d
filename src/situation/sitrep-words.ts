import type { ClaimType } from '../claims/index.js';
import type { DisputeMatter } from './disputes/types.js';
import type { SituationEvent } from './events/types.js';
import type { ControlStatus } from './types.js';

/** What a situation report counts of people. */
export type TollRole = 'killed' | 'wounded' | 'missing' | 'detained' | 'displaced';

/** The words of one language for a situation report; `{…}` stands for what is filled in. Names stay as they are: they are never inflected. */
export interface SitrepWords {
  /** For days and numbers as the language writes them, BCP 47. */
  readonly locale: string;
  readonly titleDay: string;
  readonly titleSpan: string;
  readonly known: string;
  readonly allKnown: string;
  readonly heading: Readonly<
    Record<'figures' | 'changes' | 'fought' | 'events' | 'tolls' | 'disputes' | 'notes' | 'sources' | 'method', string>
  >;
  readonly figure: Readonly<Record<'reports' | 'events' | 'places' | 'changed' | 'held' | 'contested', string>>;
  readonly status: Readonly<Record<ControlStatus, string>>;
  readonly part: Readonly<Record<string, string>>;
  /** `{place}`, `{before}`, `{after}`. */
  readonly became: string;
  /** The same without news: `{place}`, `{before}`, `{after}`. */
  readonly faded: string;
  /** `{place}`, `{status}`, `{holders}`, `{since}`. */
  readonly stands: string;
  readonly since: string;
  readonly nobody: string;
  readonly and: string;
  readonly against: string;
  /** `{day}`, `{place}`, `{what}`, `{who}`, `{how}`. */
  readonly happened: string;
  readonly noPlace: string;
  readonly type: Readonly<Record<ClaimType, string>>;
  /** How an event is told; `{who}`: whose word it is. */
  readonly told: Readonly<Record<SituationEvent['status'], string>>;
  readonly voice: string;
  readonly voices: string;
  /** `{role}`, `{low}`, `{best}`, `{high}`. */
  readonly toll: string;
  readonly tollExact: string;
  /** No event of these days has a number of its own: `{role}`, `{best}`. */
  readonly tollOver: string;
  readonly role: Readonly<Record<TollRole, string>>;
  /** `{about}`, `{sides}`. */
  readonly dispute: string;
  readonly side: string;
  readonly versus: string;
  readonly matter: Readonly<Record<DisputeMatter, string>>;
  readonly nothing: Readonly<Record<'changes' | 'fought' | 'events' | 'tolls' | 'disputes', string>>;
  readonly more: string;
  readonly noDay: string;
  readonly noPublisher: string;
  readonly source: string;
  readonly sourceOne: string;
  readonly method: string;
}
