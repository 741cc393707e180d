import { isAttribute, stepsUp } from './climb.js';
import type { Draft } from './draft.js';
import type { ClaimType } from './types.js';

/** Types whose place may be told by the happening they hang on. */
const LOCATED: ReadonlySet<ClaimType> = new Set(['casualties', 'airstrike', 'shelling', 'bombing', 'attack', 'clash']);

/**
 * Gives a fight or a loss without a place the place of the happening it hangs on in its sentence.
 *
 *     Bei einem Angriff in Homs wurden zwölf Menschen getötet.
 *                          ^^^^ also of the killing
 */
export function borrowPlaces(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft) => {
    if (draft.places.length || !LOCATED.has(draft.type)) return draft;
    const lender = drafts.find(
      (d) => d !== draft && d.places.length > 0 && LOCATED.has(d.type) && hangTogether(d, draft),
    );
    return lender ? { ...draft, places: lender.places, rules: { ...draft.rules, places: 'borrowed' } } : draft;
  });
}

const hangTogether = (a: Draft, b: Draft): boolean => isUnder(a, b) || isUnder(b, a) || a.predicate === b.predicate;

function isUnder(lower: Draft, upper: Draft): boolean {
  for (const step of stepsUp(lower.predicate)) {
    if (isAttribute(step)) return false;
    if (step.to === upper.predicate) return true;
  }
  return false;
}
