import type { EventKind } from '../../../src/situation/events/types.js';

/** Families of events that marks tell apart by their shape. */
export const FAMILIES = [
  'strike',
  'fight',
  'takeover',
  'harm',
  'custody',
  'movement',
  'politics',
  'aid',
  'protest',
  'other',
] as const;
export type Family = (typeof FAMILIES)[number];

const OF: Readonly<Partial<Record<EventKind, Family>>> = {
  strike: 'strike',
  fight: 'fight',
  takeover: 'takeover',
  harm: 'harm',
  toll: 'harm',
  abuse: 'harm',
  custody: 'custody',
  release: 'custody',
  surrender: 'custody',
  defection: 'custody',
  recruitment: 'custody',
  defeat: 'fight',
  seizure: 'takeover',
  movement: 'movement',
  displacement: 'movement',
  delivery: 'movement',
  trafficking: 'movement',
  talks: 'politics',
  violation: 'politics',
  appeal: 'politics',
  threat: 'politics',
  accusation: 'politics',
  sanction: 'politics',
  aid: 'aid',
  support: 'aid',
  protest: 'protest',
};

/** The family of a kind of event. */
export const familyOf = (kind: string): Family => OF[kind as EventKind] ?? 'other';

/** A sign as a path in a square of 16; filled, or drawn with a pen. */
export interface Glyph {
  readonly path: string;
  readonly filled: boolean;
}

/** The signs: no two have the same outline, so that none hangs on its colour. */
export const GLYPHS: Readonly<Record<Family, Glyph>> = {
  strike: { path: 'M8 1l1.7 4.9L15 8l-5.3 2.1L8 15l-1.7-4.9L1 8l5.3-2.1z', filled: true },
  fight: { path: 'M3 3l10 10M13 3L3 13', filled: false },
  takeover: { path: 'M4 15V2h9.5L11 5.5 13.5 9H5.2v6z', filled: true },
  harm: { path: 'M8 1.5L13.5 8 8 14.5 2.5 8z', filled: true },
  custody: { path: 'M3 3h10v10H3zM6.5 3v10M9.5 3v10', filled: false },
  movement: { path: 'M2 8h11M9 3.5L13.5 8 9 12.5', filled: false },
  politics: { path: 'M2 3h12v7.5H8.5L5 13.8v-3.3H2z', filled: false },
  aid: { path: 'M6 2h4v4h4v4h-4v4H6v-4H2V6h4z', filled: true },
  protest: { path: 'M8 2.5l6 11H2z', filled: false },
  other: { path: 'M8 4.5a3.5 3.5 0 1 0 .01 0z', filled: false },
};
