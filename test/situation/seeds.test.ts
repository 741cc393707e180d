import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Claim, Mention, PlaceMention } from '../../src/claims/index.js';
import { type LinkContext, loadKnowledge } from '../../src/knowledge/index.js';
import { foldControl, type KnownClaim } from '../../src/situation/index.js';

const GOLD = new URL('../../../shared/eval/gold/', import.meta.url);
const files = existsSync(GOLD) ? readdirSync(GOLD).filter((name) => name.startsWith('000')) : [];

interface GoldPlace {
  names?: string[];
  part?: PlaceMention['part'];
  extent?: PlaceMention['extent'];
}
interface GoldClaim extends Omit<Claim, 'agents' | 'targets' | 'sources' | 'places'> {
  agents?: string[][];
  targets?: string[][];
  sources?: string[][];
  places?: (string | GoldPlace)[];
}

const knowledge = loadKnowledge();

function mention(name: string, context: LinkContext): Mention {
  const actor = knowledge.findActor(name, context);
  return { text: name, span: [0, 0], name: actor?.name ?? name, id: actor?.id ?? null };
}

function place(given: string | GoldPlace, context: LinkContext): PlaceMention {
  const { names = [], ...rest } = typeof given === 'string' ? { names: [given] } : given;
  // `Hafen` alone is the one of the town that the report is about.
  const name = names.find((n) => knowledge.findPlace(n, context)) ?? names[0] ?? '';
  const found = knowledge.findPlace(name, context);
  return { ...rest, text: name, span: [0, 0], name: found?.name ?? name, id: found?.id ?? null };
}

function claimsOf(file: string): KnownClaim[] {
  const { report, claims } = JSON.parse(readFileSync(new URL(file, GOLD), 'utf8')) as {
    report: { id: string; published: string; text: string };
    claims: GoldClaim[];
  };
  // Beside eval/: the texts of the seeds.
  const text = readFileSync(new URL(`../../${report.text}`, GOLD), 'utf8');
  const context = {
    published: report.published,
    countries: knowledge.countriesIn(text.match(/[\p{L}-]+/gu) ?? []),
  };
  return claims.map((gold, i) => ({
    claim: {
      ...gold,
      id: `g${i}`,
      agents: (gold.agents ?? []).map((names) => mention(names[0]!, context)),
      targets: (gold.targets ?? []).map((names) => mention(names[0]!, context)),
      sources: (gold.sources ?? []).map((names) => mention(names[0]!, context)),
      places: (gold.places ?? []).map((p) => place(p, context)),
      beneficiaries: [],
      origin: [],
      destination: [],
      order: [],
      quantities: [],
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

describe.skipIf(files.length === 0)('the report on Derna (../shared/eval)', () => {
  const claims = files.flatMap(claimsOf);
  const day = claims[0]?.known ?? '';
  const cells = foldControl(claims, { at: day, asOf: null }, { sideOf: knowledge.sideOf });
  const holder = (name: string, part: string | null = null): string => {
    const cell = cells.find((c) => c.place.name === name && c.part === part);
    return `${cell?.holders[0]?.name} ${cell?.status}`;
  };
  const council = knowledge.actor('actor:derna-shura-council')!.name;
  const army = knowledge.actor('actor:lna')!.name;

  it('is held by the council, and fought over', () => {
    expect([`${council} contested`, `${council} controlled`]).toContain(holder('Derna'));
  });
  it.each(['centre', 'north'])('its %s is held by the Islamists', (part) => {
    expect(holder('Derna', part)).toMatch(/^(Shura-Rat der Mudschahedin in Derna|Islamisten) controlled$/);
  });
  it.each(['west', 'east'])('its %s is held by the army or contested', (part) => {
    expect(holder('Derna', part)).toMatch(new RegExp(`^${army} (controlled|contested)$`));
  });
  it.each(['Bilad', 'Hafen von Derna'])('%s is held by the army', (name) => {
    expect(holder(name)).toBe(`${army} controlled`);
  });
});
