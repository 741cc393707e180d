import { describe, expect, test } from 'vitest';
import { segmentsOf } from '../../web/src/segment.js';
import { claim } from '../store/made.js';

const TEXT = 'Am Montag eroberte die Armee die Stadt Sandburg.';

/** The segments written as text, with the role before each marked stretch. */
function written(text: string, from: number, told: Parameters<typeof claim>[1], trigger?: string): string {
  const start = trigger ? TEXT.indexOf(trigger) : 0;
  const made = claim(TEXT, told);
  const trace = trigger
    ? { trigger: { text: trigger, span: [start, start + trigger.length] as const }, frame: 'f', rules: {} }
    : undefined;
  const segments = segmentsOf(text, from, trace ? { ...made, trace } : made);
  return segments.map(({ text: words, role }) => (role ? `<${role}:${words}>` : words)).join('');
}

describe('the words of a claim are marked where its spans are', () => {
  test.each([
    [{}, undefined, TEXT],
    [{ agent: 'die Armee' }, undefined, 'Am Montag eroberte <agents:die Armee> die Stadt Sandburg.'],
    [
      { agent: 'die Armee', place: 'Sandburg' },
      'eroberte',
      'Am Montag <trigger:eroberte> <agents:die Armee> die Stadt <places:Sandburg>.',
    ],
    // The shorter of two marks over the same words says more about them.
    [
      { agent: 'die Armee', place: 'Armee' },
      undefined,
      'Am Montag eroberte <agents:die ><places:Armee> die Stadt Sandburg.',
    ],
  ] as const)('%j %s', (told, trigger, expected) => {
    expect(written(TEXT, 0, told, trigger)).toBe(expected);
  });

  test('in a part of the report, and where a role lies outside of it', () => {
    const from = TEXT.indexOf('die Stadt');
    const part = 'die Stadt Sandburg';
    expect(written(part, from, { agent: 'die Armee', place: 'Sandburg' })).toBe('die Stadt <places:Sandburg>');
  });

  test('the segments are the text, whatever the spans', () => {
    for (let from = 0; from < TEXT.length; from += 5) {
      const part = TEXT.slice(from, from + 17);
      const segments = segmentsOf(part, from, claim(TEXT, { agent: 'die Armee', place: 'Sandburg' }));
      expect(segments.map(({ text }) => text).join('')).toBe(part);
    }
  });
});
