import { describe, expect, test } from 'vitest';
import { germanTokens } from '../../src/languages/de/words/tokens.js';
import { datelineLength } from '../../src/reading/dateline.js';
import { sentencesOf } from '../../src/reading/sentences.js';

/** The words that count as a dateline. */
function dateline(text: string): string {
  const [sentence] = sentencesOf(text, germanTokens);
  const n = datelineLength(sentence!.tokens);
  return n ? text.slice(0, sentence!.tokens[n - 1]!.span.end) : '';
}

describe('dateline', () => {
  test.each([
    ['Damaskus – Die Armee hat ein Dorf erobert.', 'Damaskus –'],
    ['BEIRUT (dpa) – Die Armee hat ein Dorf erobert.', 'BEIRUT (dpa) –'],
    ['Kiew/Moskau (AFP/dpa) - Russland hat Kiew angegriffen.', 'Kiew/Moskau (AFP/dpa) -'],
    ['Tripolis, 3. Mai (dpa) – Milizen kämpfen um den Flughafen.', 'Tripolis, 3. Mai (dpa) –'],
    ['Haftar – so heißt es in Tripolis – will das Dorf erobern.', ''],
    ['Die Armee griff an – Haftar schwieg zu dem Angriff.', ''],
    ['Idlib – Hochburg der Rebellen – wurde angegriffen.', ''],
    ['Rebellen griffen Idlib an.', ''],
  ])('%s', (text, expected) => {
    expect(dateline(text)).toBe(expected);
  });
});
