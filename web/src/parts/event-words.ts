import type { SituationEvent } from '../../../src/situation/events/types.js';
import { daySpanText, dayText } from '../day.js';
import type { Words } from '../words/index.js';
import type { SituationWords } from '../words/situation.js';

/** What happened, in a word: the type told most, else the kind. */
export const happening = (
  { types, kind }: Pick<SituationEvent, 'types' | 'kind'>,
  words: Words,
  speech: SituationWords,
): string => {
  const first = types[0];
  return first ? words.type[first][0] : (speech.kind[kind] ?? kind);
};

/** From which day to which. */
export function daysText({ start, end }: Pick<SituationEvent, 'start' | 'end'>, words: Words, none: string): string {
  const text = (day: string) => dayText(day, words.language);
  if (start && end && start !== end) return daySpanText(start, end, words.language);
  if (start) return text(start);
  return end ? words.until(text(end)) : none;
}
