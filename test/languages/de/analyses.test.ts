import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Claim, Mention } from '../../../src/claims/types.js';
import { modelsFolder } from '../../../src/reading/models.js';
import { createReader, type Reader } from '../../../src/service/read.js';
import { reportOf } from '../../../src/text/report.js';
import { analysisCases } from './analysis-cases.js';

const trained = existsSync(join(modelsFolder(), 'de', 'parser-moves.br'));
const withModels = trained ? describe : describe.skip;

/** What makes a single sentence one of a conflict report. */
const WAR = 'Die Armee und die Rebellen führen seit Jahren Krieg, Soldaten und Miliz stehen sich gegenüber.';
/** Types whose parties stand side by side. */
const MUTUAL = new Set(['clash', 'agreement', 'negotiation', 'rivalry', 'alias']);

interface Expected {
  readonly wanted: boolean;
  readonly type: string;
  readonly fields: readonly (readonly [key: string, value: string])[];
}

const rows = (group: string): readonly (readonly [text: string, expected: readonly Expected[]])[] =>
  group
    .trim()
    .split('\n')
    .map((line) => {
      const [text = '', claims = ''] = line.split(' | ');
      return [text, claims.split('; ').map(expectation)];
    });

function expectation(words: string): Expected {
  const [head = '', ...fields] = words.trim().split(' ');
  return {
    wanted: !head.startsWith('!'),
    type: head.replace('!', ''),
    fields: fields.map((f) => {
      const [key = '', value = ''] = f.split('=');
      return [key, value.replaceAll('+', ' ')] as const;
    }),
  };
}

const LISTS: Readonly<Record<string, (c: Claim) => readonly Mention[]>> = {
  A: (c) => (MUTUAL.has(c.type) ? [...c.agents, ...c.targets] : c.agents),
  T: (c) => (MUTUAL.has(c.type) ? [...c.agents, ...c.targets] : c.targets),
  P: (c) => [...c.places, ...c.origin, ...c.destination],
  S: (c) => c.sources,
};

const names = (m: Mention): string => `${m.text} ${m.name} ${m.antecedent?.text ?? ''}`;

function holds(claim: Claim, key: string, value: string): boolean {
  if (key === 'M') return claim.modality === value;
  if (key === 'E') return claim.ended === true;
  if (key === 'K') return claim.kind === value;
  if (key === 'Q') return claim.quantities.some((q) => String(q.min) === value || String(q.max) === value);
  const list = LISTS[key]!(claim);
  return value === '-' ? list.length === 0 : list.some((m) => names(m).includes(value));
}

const told = (c: Claim): string =>
  `${c.type} ${c.modality} A(${c.agents.map(names)}) T(${c.targets.map(names)}) P(${c.places.map(names)}) ${c.trace?.frame}`;

if (!trained) test.skip('sentences of analyses: the weights in models/de are missing', () => {});

withModels('sentences of analyses', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await createReader();
  }, 60_000);

  for (const [group, cases] of Object.entries(analysisCases))
    test.each(rows(cases))(`${group}: %s`, (text, expected) => {
      const report = reportOf({ id: 'own', text: `${text} \n${WAR}`, published: '2018-05-10', language: 'de' });
      const claims = reader.claims(report, { trace: true }).claims.filter((c) => (c.evidence[0] ?? 0) < text.length);
      for (const { wanted, type, fields } of expected) {
        const found = claims.some((c) => c.type === type && fields.every(([key, value]) => holds(c, key, value)));
        expect(found, `${type} ${fields.join(' ')}\n${claims.map(told).join('\n')}`).toBe(wanted);
      }
    });
});
