import { germanReading } from '../../src/languages/de/reading.js';
import type { Models } from '../../src/reading/analyser.js';
import { firstLook, parserInput } from '../../src/reading/first-look.js';
import { type Habits, Watch } from '../../src/reading/habits.js';
import { parserBy, reversedInput, reversedTree, withGuide } from '../../src/reading/parser.js';

/**
 * What both parsers always do in sentences that they did not learn from (in those they know they are surer than they will be).
 * `sentences`: forms.
 */
export function unseenHabits(
  models: Models,
  sentences: readonly (readonly string[])[],
): { readonly back: Habits; readonly parser: Habits } {
  const watches = { back: new Watch(), parser: new Watch() };
  const parseBack = parserBy({ ...models.back, habits: new Map() }, watches.back);
  const parseForth = parserBy({ ...models.parser, habits: new Map() }, watches.parser);
  const look = firstLook(germanReading, models);
  for (const forms of sentences) {
    const [piece] = look([forms.map((form) => ({ form, span: { start: 0, end: 0 }, part: 0 as const }))]);
    const input = parserInput(piece!.tagged);
    parseForth(withGuide(input, reversedTree(parseBack(reversedInput(input)))));
  }
  return { back: watches.back.habits, parser: watches.parser.habits };
}
