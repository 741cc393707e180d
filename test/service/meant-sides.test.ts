import { expect, test } from 'vitest';
import type { Claim, Mention } from '../../src/claims/index.js';
import { withMeantSides } from '../../src/service/meant-sides.js';
import { foldControl, type KnownClaim } from '../../src/situation/index.js';
import { scenario } from '../situation/scenario.js';

const ARMY = { id: 'actor:lna', name: 'Libysche Nationalarmee' };
const SHURA = { id: 'actor:derna-shura-council', name: 'Shura-Rat der Mudschahedin in Derna' };
const DERNA = { text: 'Derna', span: [0, 5] as const, id: 'geonames:87205', name: 'Derna' };

type Who = Pick<Mention, 'id' | 'name'> & Partial<Mention>;
let at = 100;
/** Each at words of its own. */
const who = (all: readonly Who[]): readonly Mention[] =>
  all.map((one) => {
    at += 2;
    return { text: one.name, span: [at, at + 1] as const, ...one };
  });

interface Told {
  readonly type?: Claim['type'];
  readonly agents?: readonly Who[];
  readonly targets?: readonly Who[];
  readonly sources?: readonly Who[];
  readonly modality?: Claim['modality'];
  readonly sentence?: string;
}

/** Claims of one report. */
const report = (...told: readonly Told[]): readonly KnownClaim[] => {
  const [known] = scenario('2018-06-08 capture A X');
  return told.map(
    ({ type = 'capture', agents = [], targets = [], sources = [], modality = 'asserted', sentence }, i) => ({
      ...known!,
      sentence: sentence ?? 'Derna ist eingenommen',
      claim: {
        ...known!.claim,
        id: `c${i}`,
        type,
        modality,
        agents: who(agents),
        targets: who(targets),
        sources: who(sources),
        places: [DERNA],
      },
    }),
  );
};
const unnamed = (name: string): Who => ({ id: null, name });
const agentOf = (claims: readonly KnownClaim[], i = 0): string | null => claims[i]!.claim.agents[0]?.id ?? null;
const meant = (...told: readonly Told[]): string | null => agentOf(withMeantSides(report(...told)));

test('who declares a place taken took it', () => {
  const general = { id: 'actor:khalifa-haftar', name: 'Khalifa Haftar' };
  const [first] = withMeantSides(report({ sources: [general], modality: 'claimed' }));
  expect(first).toMatchObject({ meant: true, claim: { agents: [{ id: general.id }] } });
  const officer = { ...unnamed('Offizier'), text: 'Offizier der Nationalarmee' };
  expect(meant({ type: 'control', agents: [unnamed('Einheiten')], sources: [officer], modality: 'claimed' })).toBe(
    ARMY.id,
  );
});

test.each<[string, readonly Told[]]>([
  [
    'a loss is told by who loses',
    [{ sources: [SHURA], modality: 'claimed', sentence: 'Der Rat räumt den Verlust von Derna ein' }],
  ],
  ['a foreign government tells of others', [{ sources: [{ id: 'actor:eg', name: 'Ägypten' }], modality: 'claimed' }]],
  ['nobody is told of', [{}]],
  ['two attack', [{}, { type: 'offensive', agents: [ARMY] }, { type: 'offensive', agents: [SHURA] }]],
  [
    'the words name who loses, but not whose they are',
    [{ targets: [unnamed('Dschihadisten')] }, { type: 'offensive', agents: [ARMY] }],
  ],
  ['it did not happen', [{ modality: 'negated' }, { type: 'offensive', agents: [ARMY] }]],
  [
    'soldiers who leave may be anybody’s',
    [
      { type: 'withdrawal', agents: [unnamed('Soldaten')] },
      { type: 'offensive', agents: [ARMY] },
    ],
  ],
])('left open: %s', (_, told) => {
  const claims = report(...told);
  expect(withMeantSides(claims)[0]).toEqual(claims[0]);
});

test('the one who attacks in the report took it, the other one of two is driven out', () => {
  const attack: Told = { type: 'offensive', agents: [ARMY], targets: [SHURA] };
  expect(meant({}, attack)).toBe(ARMY.id);
  expect(meant({ agents: [unnamed('Einheiten')] }, attack)).toBe(ARMY.id);
  expect(meant({ type: 'withdrawal', agents: [unnamed('Verteidiger von Derna')] }, attack)).toBe(SHURA.id);
  expect(meant({}, { type: 'withdrawal', agents: [SHURA] }, { type: 'clash', agents: [ARMY] })).toBe(ARMY.id);
});

test('the same words mean the same side: a pronoun stands for whom they are linked to elsewhere', () => {
  const words = { text: 'Armee', span: [40, 45] as const };
  const pronoun = { ...unnamed('Armee'), text: 'sie', antecedent: words };
  expect(meant({ agents: [pronoun], targets: [] }, { type: 'clash', agents: [{ ...ARMY, ...words }] })).toBe(ARMY.id);
});

test('who acts by name is left as told, and why it counts says that the rest of the report was asked', () => {
  const named = report({ agents: [SHURA] }, { type: 'offensive', agents: [ARMY] });
  expect(withMeantSides(named)).toEqual(named);
  const claims = withMeantSides(report({}, { type: 'offensive', agents: [ARMY], targets: [SHURA] }));
  const [cell] = foldControl(claims, { at: '2018-06-09', asOf: null });
  expect(cell?.holders.map(({ id }) => id)).toEqual([ARMY.id]);
  expect(cell?.reasons.map(({ rule }) => rule).join()).toContain('side-meant');
});
