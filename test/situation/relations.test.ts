import { describe, expect, it } from 'vitest';
import { foldRelations } from '../../src/situation/index.js';
import { told } from './told.js';

/** `support A→B 2020-01-01..2020-02-01 asserted`. */
const lines = (text: string, at: string | null = null, asOf: string | null = null): string[] =>
  foldRelations(told(text), { at, asOf }).map(
    ({ kind, a, b, names, from, to, ended, status }) =>
      `${kind} ${a.name}→${b?.name ?? names.join('+')} ${from ?? ''}..${ended ? (to ?? 'over') : ''} ${status}`,
  );

describe('relations through time', () => {
  it.each([
    [
      'each agent with each target',
      'a 2020-01-02\nsupport A,B - vs=C',
      ['support A→C .. asserted', 'support B→C .. asserted'],
    ],
    ['told as past, it is over', 'a 2020-01-02\nsupport A - vs=C ended=1', ['support A→C ..over asserted']],
    [
      'once, and now again: what is over does not end what began later',
      'a 2020-01-02\nsupport A - vs=C ended=1\nsupport A - vs=C',
      ['support A→C ..over asserted', 'support A→C .. asserted'],
    ],
    [
      'told as present, and later as past: it ended',
      'a 2020-01-02\nsupport A - vs=C since=2019-05-01\n\nb 2020-03-02\nsupport A - vs=C ended=1 on=2020-02-01',
      ['support A→C 2019-05-01..2020-02-01 asserted'],
    ],
    [
      'told and denied',
      'a 2020-01-02\naffiliation A - vs=C\n\nb 2020-01-03\naffiliation A - vs=C mod=negated src=A',
      ['affiliation A→C .. denied'],
    ],
    [
      'rivals in either order',
      'a 2020-01-02\nrivalry A,B -\n\nb 2020-01-03\nrivalry B,A -',
      ['rivalry A→B .. asserted'],
    ],
    [
      'other names',
      'a 2020-01-02\nalias A - vs=Nordfront,Westfront ended=1',
      ['alias A→Nordfront+Westfront .. asserted'],
    ],
    [
      'a defector leaves one side and joins another',
      'a 2020-01-02\ndefection D - vs=A to=B',
      ['membership D→A ..over asserted', 'membership D→B .. asserted'],
    ],
    ['what is planned is none', 'a 2020-01-02\nsupport A - vs=C mod=planned', []],
  ])('%s', (_, text, expected) => expect(lines(text).sort()).toEqual([...expected].sort()));

  const text =
    'a 2020-01-02\nsupport A - vs=C since=2019-05-01\n\nb 2020-03-02\nsupport A - vs=C ended=1 on=2020-02-01';
  it('held on a day, as it was known', () => {
    expect(lines(text, '2020-01-15')).toHaveLength(1);
    expect(lines(text, '2020-02-15')).toEqual([]);
    expect(lines(text, '2020-02-15', '2020-02-20')).toEqual(['support A→C 2019-05-01.. asserted']);
    expect(lines(text, '2019-01-01')).toEqual([]);
  });
});
