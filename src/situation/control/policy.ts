import type { Sector } from '../../claims/index.js';

/** A type of claim that says something about who holds a place. */
export type WeighedType =
  | 'control'
  | 'capture'
  | 'withdrawal'
  | 'surrender'
  | 'defeat'
  | 'siege'
  | 'presence'
  | 'offensive'
  | 'clash'
  | 'advance'
  | 'movement'
  | 'attack';

/**
 * All numbers of the fold, as data: what a claim says about who holds a place, what a source is worth to it, how fast the world moves. A policy has
 * a name; two policies can be compared over the same claims. Weights are shares from 0 to 1: how often a claim of the kind is so.
 */
export interface Policy {
  readonly name: string;
  readonly about: string;
  /** How far a claim of the type, told by the report itself, settles who holds the place. */
  readonly type: Readonly<Record<WeighedType, number>>;
  /** Worth of a claim that somebody else makes: factors on its weight. */
  readonly source: {
    /** The one who loses by it: nobody invents his own defeat. */
    readonly admitted: number;
    /** Somebody who takes no part. */
    readonly third: number;
    /** Nobody is named (`Berichten zufolge`). */
    readonly unnamed: number;
    /** The one who wins by it: a victory. */
    readonly self: number;
    /** The one who wins by it, of what he has had for some time: who holds a place says so, who lost it is silent sooner than he lies. */
    readonly selfHold: number;
  };
  /** Days after its beginning up to which a hold is a victory: `seit gestern in unserer Hand`. */
  readonly freshHoldDays: number;
  /** A publisher of whose claims this share, and so many at least, stand on the word of one side, speaks for that side. */
  readonly interestShare: number;
  readonly interestClaims: number;
  /** `einen Großteil der Stadt`: as far as it speaks for the whole. */
  readonly most: number;
  /** What is told of the whole says so much about a part: pockets stay. */
  readonly wholeToPart: number;
  /** What a part says about the whole, by sector. */
  readonly partToWhole: Readonly<Record<Sector, number>>;
  /** What a part says about the whole where of two opposite sides one was taken and the other left: little is left of the town then. */
  readonly bothHalves: number;
  /** An attempt that failed is fighting, but little of it. */
  readonly attempted: number;
  /** `nicht abgezogen`: that somebody did not leave says that he was there. */
  readonly stayed: number;
  /** A state told as past (`einst`): it may have come back, hardly. */
  readonly ended: number;
  /** A few men who give up are not the side; their surrender counts by this. */
  readonly few: number;
  /** Who is not named when a place is told to be taken: so far it speaks against whoever held it. */
  readonly nobody: number;
  /** Who is enclosed in a place holds it, as far as that. */
  readonly enclosed: number;
  /** Who leaves a place that others besiege or fight for leaves it to them, as far as that. */
  readonly leftTo: number;
  /** Below this weight a fight, a siege or its end is not taken to change how a place is read. */
  readonly goesOnFrom: number;
  /** From this weight on a capture ends the fighting of the days before. */
  readonly endsFightFrom: number;
  /** Who besieges a place hardly holds it. */
  readonly besieger: number;
  /** Who fights each other for a place: somebody else hardly holds it. */
  readonly fighters: number;
  /** Who is told to lose a place held it before. */
  readonly loser: number;
  /** Chance with which a claim that is wrong names a given side. The smaller, the more a claim settles. */
  readonly guess: number;
  /** Chance that there was a change on the day, where a claim of full weight tells one; and so where fighting was told before. */
  readonly jump: number;
  readonly jumpFought: number;
  /** The same where somebody is told to leave: hardly anybody tells it who was not there. */
  readonly jumpLeft: number;
  /** Changes of hands per place and year where nothing is told; added while fighting is told. */
  readonly changesPerYear: number;
  readonly changesPerYearFighting: number;
  /** How many years of a place's own course the two rates are worth before its own changes outweigh them. */
  readonly rateYears: number;
  /** Chance that nobody who is ever told of holds the place: where a change that nobody told leads to, and before anything is told. */
  readonly unknown: number;
  readonly unknownFirst: number;
  /** Odds of a side that is named together with others, against those of the very sides named; an exponent. */
  readonly ally: number;
  /** Days after which a voice that repeats itself counts by two thirds again. */
  readonly voiceDays: number;
  /** A report known within so many days after another may be its copy, where this share of the words is the same. */
  readonly copyDays: number;
  readonly copyLikeness: number;
  /** Days before its report on which a change without a day happened, the nearest first; shares. */
  readonly lag: readonly number[];
  /** Days after the last news of a place after which nothing more is looked for. */
  readonly fadedAfterDays: number;
  /** Days for which a place is fought over after the last news of fighting: in these it may change hands, and a place is read as contested. */
  readonly fightingDays: number;
  readonly contestedDays: number;
  /** Days for which a siege goes on unheard of. */
  readonly siegeDays: number;
  /** Days for which a presence goes on unheard of: posts stay until somebody tells otherwise, longer than a siege is kept up unheard of. */
  readonly presenceDays: number;
  /** Below this nobody is said to hold the place. */
  readonly heldFrom: number;
  /** What only the victor says, after all that is told of others, is read out as `claimed` from this probability on. */
  readonly claimFrom: number;
  /** Days for which what is told of a holder stands against the word of who claims the place for itself. */
  readonly claimAfterDays: number;
  /** Sectors of a town held by another than the town: from this probability on they contest it. */
  readonly partContests: number;
  /** Days after which a part of which nothing more is told contests its town no longer. */
  readonly partDays: number;
  /** A second holder this near to the first, with evidence no older than `contradictionDays`, contests the place. */
  readonly nearFactor: number;
  readonly contradictionDays: number;
  /** Reasons kept for one interval, the heaviest first. */
  readonly mostReasons: number;
}

/** The policy that is used unless another is asked for. */
export const POLICY: Policy = {
  name: 'standard',
  about:
    'what is told is weighed by who tells it; a place changes hands about once in ten years, and as often as its own course says',
  type: {
    control: 0.9,
    capture: 0.95,
    // Who leaves may leave a rearguard, and another may come at once.
    withdrawal: 0.85,
    surrender: 0.8,
    defeat: 0.5,
    siege: 0.9,
    presence: 0.8,
    offensive: 0.8,
    clash: 0.8,
    advance: 0.7,
    // Who comes to a place is there.
    movement: 0.6,
    attack: 0.6,
  },
  source: { admitted: 1, third: 0.9, unnamed: 0.65, self: 0.3, selfHold: 0.95 },
  freshHoldDays: 30,
  interestShare: 0.6,
  interestClaims: 8,
  most: 0.6,
  wholeToPart: 0.9,
  partToWhole: {
    centre: 0.3,
    north: 0.2,
    south: 0.2,
    east: 0.2,
    west: 0.2,
    northeast: 0.15,
    northwest: 0.15,
    southeast: 0.15,
    southwest: 0.15,
    outskirts: 0.05,
  },
  bothHalves: 0.8,
  attempted: 0.6,
  stayed: 0.5,
  ended: 0.8,
  few: 0.2,
  nobody: 0.5,
  enclosed: 0.5,
  leftTo: 0.6,
  goesOnFrom: 0.45,
  endsFightFrom: 0.2,
  besieger: 0.5,
  fighters: 0.8,
  loser: 0.6,
  guess: 0.2,
  jump: 0.1,
  jumpFought: 0.2,
  jumpLeft: 0.5,
  changesPerYear: 0.1,
  changesPerYearFighting: 0.1,
  rateYears: 2,
  unknown: 0.85,
  unknownFirst: 0.3,
  ally: 0.7,
  voiceDays: 20,
  copyDays: 7,
  copyLikeness: 0.5,
  lag: [1],
  fadedAfterDays: 9000,
  fightingDays: 30,
  contestedDays: 14,
  siegeDays: 120,
  presenceDays: 180,
  heldFrom: 0.25,
  claimFrom: 0.05,
  claimAfterDays: 10,
  partContests: 0.5,
  partDays: 60,
  nearFactor: 0.5,
  contradictionDays: 14,
  mostReasons: 16,
};

/** Below which chance a holder (`claimed`: a claimant) is no longer said to hold a place. */
export const FADING = { heldFrom: POLICY.heldFrom, claimFrom: POLICY.claimFrom } as const;

/** Whether the fold looks at claims of this type. */
export const isWeighed = (type: string): type is WeighedType => type in POLICY.type;

/** Types that say something about who holds a place: only these are folded. */
export const WEIGHED = Object.keys(POLICY.type) as readonly WeighedType[];
