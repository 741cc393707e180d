import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Claim, Mention } from '../../src/claims/index.js';
import { type LinkContext, loadKnowledge } from '../../src/knowledge/index.js';
import { foldEvents, foldRelations, foldStory, type KnownClaim } from '../../src/situation/index.js';

const GOLD = new URL('../../../shared/eval/gold/', import.meta.url);
const files = existsSync(GOLD) ? readdirSync(GOLD).filter((name) => /^00[04]/.test(name)) : [];
const knowledge = loadKnowledge();
type Gold = Omit<Claim, 'agents' | 'targets'> & { agents?: string[][]; targets?: string[][] };

function claimsOf(file: string): KnownClaim[] {
  const { report, claims } = JSON.parse(readFileSync(new URL(file, GOLD), 'utf8')) as {
    report: { id: string; published: string; text: string };
    claims: Gold[];
  };
  const text = readFileSync(new URL(`../../${report.text}`, GOLD), 'utf8');
  const context: LinkContext = {
    published: report.published,
    countries: knowledge.countriesIn(text.match(/[\p{L}-]+/gu) ?? []),
  };
  const mention = (names: string[]): Mention => {
    const found = names.map((name) => knowledge.findActor(name, context)).find((one) => one !== null);
    return { text: names[0]!, span: [0, 0], name: found?.name ?? names[0]!, id: found?.id ?? null };
  };
  const none = { beneficiaries: [], places: [], origin: [], destination: [], order: [], quantities: [], sources: [] };
  return claims.map((gold, i) => ({
    claim: {
      ...none,
      id: `${report.id}-${String(i).padStart(2, '0')}`,
      type: gold.type,
      agents: (gold.agents ?? []).map(mention),
      targets: (gold.targets ?? []).map(mention),
      ...(gold.ended ? { ended: true as const } : {}),
      modality: gold.modality,
      evidence: gold.evidence,
      confidence: 0.9,
    },
    report: { id: report.id, hash: report.id, title: null, publisher: null, url: null },
    sentence: text.slice(...gold.evidence),
    known: report.published,
    knownByFetch: false,
    recorded: '2020-01-01T00:00:00Z',
    judgement: null,
  }));
}

describe.skipIf(files.length < 2)('the annotated seeds (../shared/eval/gold)', () => {
  const claims = files.flatMap(claimsOf);
  const support = foldRelations(claims, { at: null, asOf: null }).filter(({ kind }) => kind === 'support');
  const backers = (whom: string, ended: boolean): string[] =>
    support
      .filter((one) => one.b?.id === whom && one.ended === ended)
      .map(({ a }) => a.name)
      .sort();

  it('who backs Haftar, and who once did', () => {
    const haftar = support.find(({ b }) => b?.name === 'Khalifa Haftar')?.b?.id ?? '';
    expect(backers(haftar, false)).toEqual(['Frankreich', 'Russland', 'Vereinigte Arabische Emirate', 'Ägypten']);
    expect(backers(haftar, true)).toEqual(['USA']);
  });

  it('who backs the government in Tripoli', () => {
    const tripoli = support.find(({ a, ended }) => a.name === 'Vereinte Nationen' && !ended)?.b?.id ?? '';
    expect(backers(tripoli, false)).toEqual(['USA', 'Vereinte Nationen']);
  });

  it('help, talks, betrayal, fighting, in this order, though no day is told', () => {
    const events = foldEvents(claims, { at: null, asOf: null }, { sideOf: knowledge.sideOf });
    const between = new Set(['actor:islamic-state', 'actor:hayat-tahrir-al-sham', 'actor:syrian-opposition']);
    const steps = foldStory(events, ({ claim }) => {
      const parties = [...claim.agents, ...claim.targets].filter(({ id }) => id !== null && between.has(id));
      return new Set(parties.map(({ id }) => id)).size >= 2;
    });
    const order = ['support', 'negotiation', 'violation', 'clash'].map((type) =>
      steps.findIndex(({ types }) => types.some((one) => one === type)),
    );
    expect(order.every((at) => at >= 0)).toBe(true);
    expect([...order].sort((a, b) => a - b)).toEqual(order);
  });
});
