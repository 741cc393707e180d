/** How the world of a setting moves. Rates are per day. */
export interface WorldSpec {
  /** An attack on a place at a front begins. */
  readonly attack: number;
  /** Mean days that an attack lasts. */
  readonly attackDays: number;
  /** Share of attacks that end with the fall of the place. */
  readonly success: number;
  /** A place far from any front changes hands (a deal, a raid). */
  readonly handover: number;
}

/** How a reporter dates what happened: shares, which sum to one. */
export interface Dating {
  /** The day is told. */
  readonly day: number;
  /** No day is told. */
  readonly none: number;
  /** `in dieser Woche`: seven days around it. */
  readonly week: number;
  /** `im Juni`. */
  readonly month: number;
  /** Of the days told: share that is one to three days off. */
  readonly slip: number;
}

/** A reporter: whom he is for, what he sees, what he makes of it. */
export interface ReporterSpec {
  readonly name: string;
  /** Index of the actor whose press service he is; null: he takes no side. */
  readonly side: number | null;
  /** How many reporters of the kind there are; those of a side are spread over the actors from `side` on. */
  readonly count?: number;
  /** Share of the changes of hands that he reports. */
  readonly coverage: number;
  /** Reports of fighting per day of an attack. */
  readonly fights: number;
  /** Reports of who holds a place, per place and day. */
  readonly states: number;
  /** Mean age in days of what he knows when he tells who holds a place. */
  readonly stale: number;
  /** Mean days from a happening to its report. */
  readonly delay: number;
  /** He names a wrong actor. A press service: it says that a contested place is its own. */
  readonly error: number;
  /** Press services: victories claimed per day of an own attack, before the fall of the place or without it. */
  readonly falseVictory: number;
  /** Press services: share of own losses of which nothing is said. */
  readonly omits: number;
  /** Press services: share told as the report's own words, with no source named. */
  readonly unattributed: number;
  /** Those who take no side: share of what they tell on the word of somebody named who takes none either. */
  readonly secondHand: number;
  readonly dating: Dating;
}

/** Outlets that print what others report. */
export interface CopierSpec {
  readonly count: number;
  /** Share of the reports of others that each prints. */
  readonly share: number;
  /** Mean days until it does. */
  readonly delay: number;
  /** Share of copies with a quarter of the words changed. */
  readonly edited: number;
  /** Only press services are copied. */
  readonly ofSides: boolean;
}

/** A world, and those who report from it. */
export interface Setting {
  readonly name: 'calm' | 'fast front' | 'biased' | 'sparse' | 'copied';
  readonly about: string;
  readonly seed: number;
  readonly world: WorldSpec;
  readonly reporters: readonly ReporterSpec[];
  readonly copiers: CopierSpec | null;
}

/** Size of every world. */
export const PLACES = { columns: 20, rows: 10 } as const;
export const ACTORS = 6;
export const DAYS = 1096;
export const FIRST_DAY = '2015-01-01';

const DATING: Dating = { day: 0.6, none: 0.25, week: 0.1, month: 0.05, slip: 0.1 };

const AGENCY: ReporterSpec = {
  name: 'agency',
  side: null,
  count: 2,
  coverage: 0.6,
  fights: 0.06,
  states: 0.004,
  stale: 4,
  delay: 1.5,
  error: 0.03,
  falseVictory: 0,
  omits: 0,
  unattributed: 0,
  secondHand: 0.3,
  dating: DATING,
};
const ACTIVISTS: ReporterSpec = {
  ...AGENCY,
  name: 'activists',
  count: 2,
  coverage: 0.45,
  fights: 0.1,
  states: 0.003,
  stale: 8,
  delay: 1,
  error: 0.08,
  secondHand: 0.15,
};
const ANALYST: ReporterSpec = {
  ...AGENCY,
  name: 'analyst',
  count: 1,
  coverage: 0.3,
  fights: 0.02,
  states: 0.006,
  stale: 20,
  delay: 8,
  error: 0.02,
  secondHand: 0.1,
  dating: { day: 0.45, none: 0.2, week: 0.2, month: 0.15, slip: 0.1 },
};
const PRESS: ReporterSpec = {
  ...AGENCY,
  name: 'press service',
  side: 0,
  count: 6,
  coverage: 0.75,
  fights: 0.08,
  states: 0.003,
  stale: 2,
  delay: 0.5,
  error: 0.05,
  falseVictory: 0.02,
  omits: 0.7,
  unattributed: 0.15,
  secondHand: 0,
};
const WORLD: WorldSpec = { attack: 0.006, attackDays: 10, success: 0.3, handover: 0.0002 };

/**
 * The settings, written down before any number of the model was tuned on them (2026-11-21). What is `true` here nobody tells the model; only the oracle
 * filter is told.
 */
export const SETTINGS: readonly Setting[] = [
  {
    name: 'calm',
    about: 'fronts that hardly move, reporters of all kinds',
    seed: 11,
    world: { attack: 0.0025, attackDays: 10, success: 0.15, handover: 0.0001 },
    reporters: [AGENCY, ACTIVISTS, ANALYST, PRESS],
    copiers: null,
  },
  {
    name: 'fast front',
    about: 'places change hands several times a year',
    seed: 12,
    world: { attack: 0.015, attackDays: 7, success: 0.45, handover: 0.0005 },
    reporters: [AGENCY, ACTIVISTS, ANALYST, PRESS],
    copiers: null,
  },
  {
    name: 'biased',
    about: 'mostly press services, which claim victories and are silent about losses',
    seed: 13,
    world: WORLD,
    reporters: [
      { ...AGENCY, count: 1, coverage: 0.35, states: 0.003 },
      { ...ACTIVISTS, count: 1, coverage: 0.3, error: 0.12 },
      { ...PRESS, falseVictory: 0.05, omits: 0.9, error: 0.12, unattributed: 0.25 },
    ],
    copiers: null,
  },
  {
    name: 'sparse',
    // With most changes untold no filter beats the last claim by much (the oracle was at 0.97 of its errors): here reports are few and often wrong.
    about: 'a report per place in three months, many of them wrong, in a slow world',
    seed: 14,
    world: { attack: 0.004, attackDays: 10, success: 0.12, handover: 0.00005 },
    reporters: [
      { ...AGENCY, count: 1, coverage: 0.4, states: 0.002, fights: 0.02 },
      { ...ACTIVISTS, count: 1, coverage: 0.3, states: 0.002, fights: 0.03, error: 0.12 },
      { ...ANALYST, coverage: 0.3, states: 0.001, fights: 0.01 },
      { ...PRESS, coverage: 0.5, states: 0.001, fights: 0.02, falseVictory: 0.015 },
    ],
    copiers: null,
  },
  {
    name: 'copied',
    about: 'a few reporters, and twelve outlets that print what press services send',
    seed: 15,
    world: WORLD,
    reporters: [
      { ...AGENCY, count: 1 },
      { ...ACTIVISTS, count: 1 },
      { ...PRESS, falseVictory: 0.035 },
    ],
    copiers: { count: 12, share: 0.35, delay: 1, edited: 0.3, ofSides: true },
  },
];
