/**
 * What each sort of agreement says about whether two scenes tell one event, in tenths of a bit: the logarithm (base 2) of how much more
 * often it is seen between accounts of one event than between accounts of two (Fellegi & Sunter 1969). The numbers are judgements of
 * that ratio, each with its reason; they are sums of whole numbers, so that a sum is the same in every order.
 */
export const WEIGHTS = {
  /** Two scenes drawn by chance from one place and month are two events: what all agreement has to outweigh. */
  prior: -40,
  type: {
    /** Both call it by the same verb. */
    same: 20,
    /** The same kind by another verb: an air strike for the one is shelling for the other, rarely. */
    kin: -5,
    /** A toll without its deed fits every deed. */
    toll: 0,
    /** A fight and its outcome are told as one and as two. */
    fightTakeover: -55,
    fightMovement: -55,
    takeoverMovement: -55,
    custodySurrender: -55,
    /** Who breaks off talks by an attack: one deed under two names. */
    fightViolation: -5,
    /** `sitzt seit gestern im Dorf`: he took it, or was there before. */
    presenceTakeover: -20,
    presenceMovement: -5,
  },
  place: {
    /** The same most exact place. */
    same: 50,
    sameTown: 50,
    sameWide: 50,
    /** A list of places, this one among them. */
    list: 20,
    /** One lies in the other: Derna, and a quarter of it. */
    within: 20,
    /** The place is that of the scene before, in one report. */
    near: 20,
    bothNear: 20,
    far: 0,
    neither: 0,
    /** One of them names none. */
    unknown: 0,
    /** Different places: a village is not its neighbour; accounts differ in that now and then. */
    other: -75,
    /** Names that no gazetteer knows, in one town: a market for the one is the old town for the other. */
    loose: -40,
  },
  day: {
    /** Told days that overlap, where neither is longer than this. */
    shortDays: 3,
    same: 45,
    /** A longer span that covers the other (`im Oktober`): true of most happenings there. */
    covers: 20,
    /** Of longer spans (`seit 2014`) everything there is part, and nothing is the same. */
    longDays: 62,
    coversLong: -20,
    /** The night to Tuesday is Monday for the one and Tuesday for the other. */
    next: 0,
    /** Each further day apart. */
    apart: -30,
    most: -200,
    /** Nobody tells the day of the one: news is mostly of the last days before it. */
    freshDays: 3,
    fresh: 15,
    weekDays: 8,
    week: 0,
    monthDays: 40,
    month: -30,
    older: -70,
    /** Told before it happened. */
    future: -200,
    /** Announced so many days before. */
    aheadDays: 100,
    ahead: -30,
    /** Who holds a place is told to hold it for as long as he does. */
    heldDays: 60,
    heldFresh: 0,
    held: 0,
  },
  agents: { same: 20, other: -40, otherStrike: -10, relation: 35, otherRelation: -60 },
  /** A person is taken, freed or killed once, or seldom. `both`: the two who fight or talk are the same two. */
  targets: { same: 15, both: 15, other: -15, person: 35 },
  /** Who takes it from whom is turned round: two events, there and back. */
  turned: -120,
  /** Each attacks the other: attack and counter-attack. */
  turnedFight: -40,
  /** The same way of doing it (`execution`); another is told of one deed too often to speak against it. */
  manner: { same: 20, other: 0 },
  number: {
    /** The same number of the same thing: the rarer the higher it is. */
    same: 30,
    sameSmall: 15,
    /** Estimates are round: `300`, `1000`. */
    sameRound: 20,
    small: 3,
    /** Later tolls are higher. */
    grown: 0,
    other: -10,
    /** More than so many times the other. */
    factor: 4,
    far: -25,
  },
  words: {
    /** Share of the words of the shorter that the other has, and what that says; names apart. */
    steps: [
      [0.75, 70],
      [0.5, 45],
      [0.34, 25],
      [0.2, 10],
      [0.001, 0],
    ] as readonly (readonly [number, number])[],
    none: -5,
    /** Fewer words than this say nothing. */
    fewest: 3,
  },
  /** The report is a copy of the other, and tells it in the same words. */
  copied: 80,
  /** In one report: told as two, they are two, unless the rest says otherwise. */
  sameReport: 0,
  beside: 0,
  /** One is a denial: it denies what was told. */
  denied: 0,
  /** What is announced has not happened yet. */
  coming: 0,
} as const;

/** Average evidence, in tenths of a bit, above which two groups of scenes are one event. */
export const THRESHOLD = 0;

/** Evidence from which two scenes are looked at as one event at all: others come together only over such pairs. */
export const JOINT = 15;

/** Evidence between scenes that share no key: place, day and party differ. */
export const UNRELATED = -100;

/** Mean evidence from which an event without a day or a place may be one that was told before: it is not counted beside it. */
export const MAYBE = -20;
