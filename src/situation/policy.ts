/**
 * The numbers of the fold, in one place. They are judgements, not measurements: what a claim of a type says about who holds
 * a place, how much a source is worth to it, how long it stays true unheard of. Each has its reason beside it.
 */
export const POLICY = {
  /** How far a claim of the type, told by the report itself, settles who holds the place. */
  type: {
    control: 0.95,
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
  },
  /** Worth of a claim that somebody else makes. */
  source: {
    /** The one who loses by it: nobody invents his own defeat. */
    admitted: 1,
    /** Somebody who takes no part. */
    third: 0.75,
    /** Nobody is named (`Berichten zufolge`). */
    unnamed: 0.6,
    /** The one who wins by it. */
    self: 0.5,
  },
  /** `einen Großteil der Stadt`: as far as it speaks for the whole. */
  most: 0.6,
  /** What a capture of the whole says about its parts: pockets stay. */
  wholeToPart: 0.9,
  /** An attempt that failed is fighting, but little of it. */
  attempted: 0.5,
  /** `nicht abgezogen`: that somebody did not leave says that he was there. */
  stayed: 0.5,
  /** A state told as past (`einst`): it may have come back, hardly. */
  ended: 0.8,
  /** Days after which half of the certainty is gone, where nobody tells of the place. */
  halfLifeDays: 180,
  /** Two reports of different holders within so many days contradict each other; later ones tell of a change. */
  contradictionDays: 14,
  /** Days for which a place is fought over after the last news of fighting. */
  fightingDays: 30,
  /** Days for which a siege goes on unheard of. */
  siegeDays: 120,
  /** Days for which a presence goes on unheard of. */
  presenceDays: 90,
  /** Below this nobody is said to hold the place. */
  heldFrom: 0.25,
  /** A second holder this near to the first contests the place. */
  nearFactor: 0.5,
  /** Reasons kept for one interval, the heaviest first. */
  mostReasons: 40,
} as const;

/** A type of claim that says something about who holds a place. */
export type WeighedType = keyof typeof POLICY.type;

/** Whether the fold looks at claims of this type. */
export const isWeighed = (type: string): type is WeighedType => type in POLICY.type;
