import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { failureSchema } from '../../src/service/http/failure.js';
import { claimsSchema } from '../../src/service/http/schema.js';
import { cellSchema, diffSchema } from '../../src/service/http/schema-control.js';
import { type Serving, startServer } from '../../src/service/http/server.js';
import { parts, REPORTS, storeWith, type Written } from './http-desk.js';

/** Known long after the day it tells of. */
const LATE: Written = {
  report: {
    id: 'spät',
    publisher: 'Talblatt',
    published: '2018-06-25',
    language: 'de',
    text: 'Die Südfront kontrolliert seit dem 12. Juni 2018 die Ortschaft Mühlbach.',
  },
  claims: [
    {
      type: 'control',
      evidence: 'Die Südfront kontrolliert seit dem 12. Juni 2018 die Ortschaft Mühlbach',
      trigger: 'kontrolliert',
      agents: ['Die Südfront'],
      places: ['Mühlbach'],
      start: '2018-06-12',
    },
  ],
};

let server: Serving;
let remove: () => Promise<void>;
beforeAll(async () => {
  const made = await storeWith([...REPORTS, LATE]);
  remove = made.remove;
  server = await startServer({ store: made.store, ...parts, port: 0 });
});
afterAll(async () => {
  await server.close();
  await remove();
});

async function ask<T>(path: string, form: z.ZodType<T>): Promise<T> {
  const response = await fetch(server.url + path);
  const body: unknown = await response.json();
  expect(response.status, JSON.stringify(body)).toBe(200);
  return form.parse(body);
}
async function refused(path: string) {
  const response = await fetch(server.url + path);
  return { status: response.status, ...failureSchema.parse(await response.json()).error };
}

describe('GET /api/diff', () => {
  test('world change and knowledge change are told apart', async () => {
    const { changes, counts, from, to, text } = await ask(
      '/api/diff?from=2018-06-15&to=2018-06-21&words=de',
      diffSchema,
    );
    const kinds = Object.fromEntries(changes.map(({ place, kind }) => [place.name, kind]));
    // What was published on the 20th of that month's capture is news; what held since the 12th was only not known on the 15th.
    expect(kinds).toMatchObject({ Talmünde: 'world' });
    expect(changes.some(({ place }) => place.name === 'Mühlbach')).toBe(false);
    expect(counts.world).toBe(changes.filter(({ kind }) => kind === 'world').length);
    expect([from.asOf, to.asOf]).toEqual(['2018-06-15', '2018-06-21']);
    expect(text.join('\n')).toContain('Die Welt hat sich geändert');
  });

  test('a late report about an earlier day is knowledge, with its claim', async () => {
    const { changes } = await ask(
      '/api/diff?from=2018-06-15&to=2018-06-15&asOfTo=2018-06-30&place=mühlbach',
      diffSchema,
    );
    expect(changes).toMatchObject([
      { kind: 'knowledge', before: { status: 'unknown' }, after: { holders: [{ name: 'Südfront' }] } },
    ]);
    const { claims } = await ask('/api/claims?report=sp%C3%A4t', claimsSchema);
    expect(changes[0]!.claims).toEqual([claims[0]!.claim.id]);
  });

  test('another policy is another method', async () => {
    const { changes, from, to } = await ask('/api/diff?from=2018-06-30&to=2018-06-30&policyTo=cautious', diffSchema);
    expect(changes.every(({ kind }) => kind === 'method')).toBe(true);
    expect([from.policy, to.policy]).toEqual(['standard', 'cautious']);
  });

  test.each([
    ['from=2018-06-21&to=2018-06-15', 'range-reversed', '2018-06-15, then 2018-06-21'],
    ['from=2018-06-15&to=2018-06-15&asOfTo=2018-06-01', 'range-reversed', '2018-06-01, then 2018-06-15'],
    ['from=2018-06-15&to=2018-06-15&recordedTo=2018-06-01', 'range-reversed', '2018-06-01, then now'],
    ['from=2018-06-15', 'invalid-request', 'YYYY-MM-DD'],
    ['from=2018-06-15&to=2018-06-16&policy=mine', 'invalid-request', 'standard, cautious, last-word'],
    ['from=2018-06-15&to=2018-06-16&policy=/etc/x.json', 'invalid-request', 'standard, cautious, last-word'],
  ])('%s is refused: %s', async (query, code, possible) => {
    const told = await refused(`/api/diff?${query}`);
    expect(told).toMatchObject({ status: 400, code });
    expect(told.possible).toContain(possible);
  });
});

describe('GET /api/control/explain', () => {
  test('weights, what each moved, what would be without it, in German and English', async () => {
    const path = '/api/control/explain?place=talm%C3%BCnde&at=2018-06-21&leaveOneOut=true';
    const cell = await ask(path, cellSchema);
    expect(cell).toMatchObject({ status: 'controlled', holders: [{ name: 'Südfront' }], policy: 'standard' });
    const held = cell.claims.find(({ kind }) => kind === 'hold')!;
    expect(held.weight).toBeGreaterThan(0.5);
    expect(held.moved!.after).toBeGreaterThan(held.moved!.before);
    expect(held.without!).toBeLessThan(cell.probability);
    expect(cell.told.find(({ claim }) => claim === held.claim)?.sentence).toContain('hält die Stadt Talmünde');
    expect(cell.text[0]).toContain('Talmünde on 2018-06-21: controlled, Südfront');
    const german = await ask(`${path}&words=de`, cellSchema);
    expect(german.text[0]).toContain('Talmünde am 2018-06-21: gehalten, Südfront');
    const sum = cell.sides.reduce((all, { probability }) => all + probability, cell.unknown);
    expect(sum).toBeCloseTo(1, 2);
  });

  test('without leaveOneOut nothing is left out; a part is a cell of its own', async () => {
    const cell = await ask('/api/control/explain?place=Sandburg&part=centre&at=2018-06-12', cellSchema);
    expect(cell).toMatchObject({ part: 'centre', holders: [{ name: 'Nordarmee' }] });
    expect(cell.claims.map(({ without }) => without)).toEqual([null]);
  });

  test.each([
    ['place=Nirgends', 404, 'cell-unknown', 'GET /api/control?at=all'],
    ['place=Sandburg&part=south', 404, 'cell-unknown', 'GET /api/control?at=all'],
    ['place=Sandburg&asOf=2018-06-01', 404, 'cell-unknown', 'GET /api/control?at=all'],
    ['place=Sandburg&part=Mitte', 400, 'invalid-request', 'centre'],
    ['at=2018-06-12', 400, 'invalid-request', 'name or id'],
  ])('%s: %d', async (query, status, code, possible) => {
    const told = await refused(`/api/control/explain?${query}`);
    expect(told).toMatchObject({ status, code });
    expect(told.possible).toContain(possible);
  });
});
