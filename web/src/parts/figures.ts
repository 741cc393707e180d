import type { Language } from '../address.js';
import type { SituationWords } from '../words/situation.js';

interface Range {
  readonly low: number;
  readonly best: number;
  readonly high: number;
}

/** A number as the language writes it. */
export const numberText = (value: number, language: Language): string => value.toLocaleString(language);

/** Least and most, or the one number that both are. */
export function rangeText({ low, high }: Range, words: SituationWords, language: Language): string {
  const [least, most] = [numberText(low, language), numberText(high, language)];
  return low === high ? least : words.range(least, most);
}

interface Told {
  readonly min: number | null;
  readonly max: number | null;
  readonly approx: boolean;
}

/** A number as somebody told it: at least, at most, about. */
export function toldText({ min, max, approx }: Told, words: SituationWords, language: Language): string {
  const text = (value: number) => numberText(value, language);
  if (min !== null && max !== null) {
    const both = min === max ? text(min) : words.range(text(min), text(max));
    return approx ? words.about(both) : both;
  }
  if (min !== null) return words.atLeast(text(min));
  return max === null ? '–' : words.atMost(text(max));
}
