import type { Dispute } from '../../../src/situation/disputes/types.js';
import { dayText } from '../day.js';
import type { Words } from '../words/index.js';
import type { SituationWords } from '../words/situation.js';

/** A word of the contract in the language of the page; others stay as they are. */
function wordOf(word: string, words: Words, speech: SituationWords): string {
  const type = words.type[word as keyof typeof words.type];
  return type?.[0] ?? speech.role[word] ?? speech.bond[word] ?? speech.kind[word] ?? word;
}

/** What a dispute is about, in the language of the page: the program tells it in the contract's words. */
export function aboutText({ matter, about }: Dispute, words: Words, speech: SituationWords): string {
  if (matter === 'holder' || matter === 'strength') return about.replace(/^(?:holder|strength) of /u, '');
  return about.replace(/^[a-z]+(?=$|[ ,:])/u, (word) => wordOf(word, words, speech));
}

/** What a side says. */
export function sideText(value: string, { matter }: Dispute, words: Words, speech: SituationWords): string {
  if (value === 'so') return speech.so;
  if (value === 'not so') return speech.notSo;
  if (/^\d{4}-\d\d(?:-\d\d)?$/u.test(value)) return dayText(value, words.language);
  if (matter !== 'number' && matter !== 'strength') return value;
  return value.replace(/^about /u, speech.about('')).replace(/[a-z]+$/u, (word) => wordOf(word, words, speech));
}
