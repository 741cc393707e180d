/** What an effect does: takes or holds the place, leaves it, denies a hold, is there, besieges, lifts a siege, fights for it. */
export const EFFECT_KINDS = ['take', 'hold', 'leave', 'deny', 'present', 'besiege', 'relieve', 'fight'] as const;
export type EffectKind = (typeof EFFECT_KINDS)[number];
