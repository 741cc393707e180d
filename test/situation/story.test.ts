import { describe, expect, it } from 'vitest';
import { foldEvents, foldStory } from '../../src/situation/index.js';
import { told, WORLD } from './told.js';

const steps = (text: string) => foldStory(foldEvents(told(text), { at: null, asOf: null }, WORLD), () => true);
/** `clash (words)`, a step each. */
const lines = (text: string): string[] => steps(text).map(({ types, ground }) => `${types[0]} (${ground})`);

describe('the course of things', () => {
  it.each([
    [
      'by days, whoever tells it first',
      'a 2020-01-20\nclash A,B q1 on=2020-01-19\n\nb 2020-02-01\nsupport A - vs=B on=2020-01-05',
      ['support (day)', 'clash (day)'],
    ],
    [
      'by words, where no day is told',
      'a 2020-01-20\nclash A,B - after=a1 gap=300\ndelivery A - vs=B gap=300',
      ['delivery (reported)', 'clash (words)'],
    ],
    [
      'talks are broken that were held',
      'a 2020-01-20\nviolation B - vs=A gap=300\nnegotiation A,B - gap=300',
      ['negotiation (reported)', 'violation (needs)'],
    ],
    [
      'in the order of the report behind its lead, which tells the newest',
      'a 2020-01-20\nclash A,B -\nsupport A - vs=B gap=400\nappeal A - gap=300',
      ['support (reported)', 'appeal (telling)', 'clash (telling)'],
    ],
    [
      'the lead behind all of the body, whichever way round its last two stand',
      'a 2020-01-20\nclash A,B -\nsupport A - vs=B gap=400\nviolation B - vs=A gap=300\nnegotiation A,B - gap=-40',
      ['support (reported)', 'negotiation (telling)', 'violation (needs)', 'clash (telling)'],
    ],
  ])('%s', (_, text, expected) => expect(lines(text)).toEqual(expected));

  it('a circle of words is cut, and every event stands once', () => {
    const text = 'a 2020-01-20\nclash A,B - after=a1 gap=300\ndelivery A - vs=B after=a0 gap=300';
    expect(lines(text)).toHaveLength(2);
  });
});
