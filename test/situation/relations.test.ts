import { describe, expect, it } from 'vitest';
import { foldEvents, foldNetwork, foldRelations } from '../../src/situation/index.js';
import { told, WORLD } from './told.js';

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

it('of what is told as over without a day, it held at most until that was told', () => {
  const over = 'a 2020-01-10\nsupport A - vs=C ended=1';
  expect(lines(over, '2019-06-01')).toEqual(['support A→C ..over asserted']);
  expect(lines(over, '2020-01-10')).toEqual([]);
  expect(lines(over, '2020-03-01')).toEqual([]);
});

it('the network has signed edges: who stands with whom, and what they did to each other', () => {
  const claims = told(
    'a 2020-01-02\nsupport A - vs=C\nrivalry A,B -\nairstrike A q1 vs=B on=2020-01-01\n\nb 2020-01-05\nclash A,B q2 on=2020-01-04\nnegotiation B,C -',
  );
  const events = foldEvents(claims, { at: null, asOf: null }, WORLD);
  const { nodes, edges } = foldNetwork(foldRelations(claims, { at: null, asOf: null }), events);
  const told2 = edges.map(
    ({ kind, sign, a, b, from, to, weight }) => `${kind} ${sign} ${a.name}${b.name} ${from}..${to} ${weight}`,
  );
  expect(told2.sort()).toEqual([
    'hostile -1 AB 2020-01-01..2020-01-04 2',
    'rivalry -1 AB null..null 1',
    'support 1 AC null..null 1',
    'talks 0 BC 2020-01-05..2020-01-05 1',
  ]);
  expect(nodes.map(({ name, edges: n }) => `${name} ${n}`).sort()).toEqual(['A 3', 'B 3', 'C 2']);
});
