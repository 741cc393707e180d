import { describe, expect, it } from 'vitest';
import { createReader } from '../../src/service/read.js';
import { reportOf } from '../../src/text/report.js';

const reader = await createReader();
const read = (text: string, published: string) => reader.claims(reportOf({ id: 'x', text, published, language: 'de' }));

/** Words with the identity that the claims of a text give them. */
const ids = (text: string, published: string): ReadonlyMap<string, string | null> =>
  new Map(
    read(text, published).claims.flatMap(({ agents, targets, places }) =>
      [...agents, ...targets, ...places].map(({ text: words, id }) => [words, id] as const),
    ),
  );

describe('what no evidence tells stays open', () => {
  it.each([
    ['Die Armee griff am Montag die Stadt an.', '2019-06-03', ['Armee', 'Stadt']],
    ['Rebellen eroberten am Montag die Stadt.', '2016-06-03', ['Rebellen', 'Stadt']],
    ['Die Rebellen eroberten am Montag einen Stützpunkt der Armee.', '2016-06-03', ['Rebellen', 'Armee']],
    [
      'In Libyen griffen Milizen am Montag die Stadt Sirte an. Die Armee zog sich zurück.',
      '2019-06-03',
      ['Milizen', 'Armee'],
    ],
    ['Islamisten eroberten am Montag die Stadt Gao.', '2012-06-03', ['Islamisten']],
  ])('%s', (text, published, words) => {
    const found = ids(text, published);
    for (const word of words) expect([word, found.get(word)]).toEqual([word, null]);
  });

  it('what may be several is told with its candidates', () => {
    const { findings } = read(
      'In Libyen griffen Milizen am Montag die Stadt Sirte an. Die Armee zog sich zurück.',
      '2019-06-03',
    );
    const open = findings.find(({ rule }) => rule === 'actor-open');
    expect(open?.about).toMatchObject({ name: 'Armee', id: null });
    expect(open?.about?.candidates?.map(({ id }) => id).sort()).toEqual(['actor:gna-forces', 'actor:lna']);
  });

  it('a group that did not exist yet is no candidate', () => {
    const { findings } = read('Islamisten eroberten am Montag die Stadt Gao.', '2012-06-03');
    const told = findings.flatMap(({ about }) => about?.candidates ?? []).map(({ id }) => id);
    expect(told).toContain('actor:ansar-dine');
    expect(told).not.toContain('actor:jnim');
  });
});

describe('with evidence it is linked', () => {
  it.each([
    [
      'Die Rapid Support Forces nahmen El Fascher ein. Die sudanesische Armee zog sich zurück.',
      '2025-10-27',
      'sudanesische Armee',
      'actor:sd-army',
    ],
    ['Kämpfer der Junta griffen in Myanmar die Stadt Lashio an.', '2024-08-03', 'Kämpfer der Junta', 'actor:tatmadaw'],
    [
      'Dschihadisten griffen die Stadt Palma in Mosambik an. Die al-Schabab genannte Miliz tötete Dutzende.',
      '2021-03-24',
      'Dschihadisten',
      'actor:is-mozambique',
    ],
    [
      'Tuareg-Rebellen töteten bei Tinzaouatène im Norden Malis zwölf Soldaten.',
      '2024-07-28',
      'Tuareg-Rebellen',
      'actor:csp-psd',
    ],
  ])('%s', (text, published, words, id) => expect(ids(text, published).get(words)).toBe(id));
});
