import { beforeAll, describe, expect, test } from 'vitest';
import { createReader, type Reader } from '../../src/service/read.js';
import { reportOf } from '../../src/text/index.js';

let reader: Reader;
beforeAll(async () => {
  reader = await createReader();
});

/** `type modality place` of each claim of a text that a report on a war begins with. */
function claims(text: string): readonly string[] {
  const read = reader.claims(reportOf({ id: 'x', text, published: '2018-06-12', language: 'de' }));
  return read.claims.map((c) => [c.type, c.modality, ...c.places.map((p) => p.name)].join(' '));
}

describe('the whole reader', () => {
  test.each([
    ['Die syrische Armee hat die Stadt Idlib erobert.', 'capture asserted Idlib'],
    ['Die syrische Armee soll die Stadt Idlib erobert haben.', 'capture claimed Idlib'],
    ['Laut Opposition hat die syrische Armee die Stadt Idlib erobert.', 'capture claimed Idlib'],
    ['Die syrische Armee versuchte, die Stadt Idlib zu erobern.', 'capture attempted Idlib'],
    ['Die syrische Armee hat die Stadt Idlib nicht erobert.', 'capture negated Idlib'],
    ['Wenn die Rebellen Derna aufgeben, erobert die Armee die Stadt Idlib.', 'capture possible Idlib'],
    ['Gestern haben die Truppen Idlib erobert.', 'capture asserted Idlib'],
    ['In Idlib wird gekämpft. Soldaten stehen vor der Stadt.', 'clash asserted Idlib'],
  ])('%s', (text, expected) => {
    expect(claims(text)).toContain(expected);
  });

  test.each([
    ['Die syrische Armee hat drei Viertel der Stadt Idlib erobert.', []],
    ['Die syrische Armee hat drei Viertel in Idlib erobert.', [['places', 3, 3]]],
    ['Die Rebellen eroberten beide Dörfer bei Idlib.', [['places', 2, 2]]],
    [
      'Bei einem Angriff in Idlib kamen acht Soldaten und ein Polizist ums Leben.',
      [
        ['killed', 8, 8],
        ['killed', 1, 1],
      ],
    ],
    ['In Idlib starben zwei, drei Soldaten.', [['killed', 2, 3]]],
    ['In Idlib wurden 40 Prozent der Kämpfer getötet.', []],
  ])('a share counts nothing, all else does: %s', (text, expected) => {
    const read = reader.claims(reportOf({ id: 'x', text, published: '2018-06-12', language: 'de' }));
    expect(read.claims.flatMap((c) => c.quantities.map((q) => [q.role, q.min, q.max]))).toEqual(expected);
  });

  test('the centre alone is that of the town in focus, not of the dateline', () => {
    const text = 'Tripolis – Die Armee kämpft um die Stadt Derna. Die Rebellen halten weiter das Zentrum.';
    const read = reader.claims(reportOf({ id: 'x', text, language: 'de' }));
    const held = read.claims.find((c) => c.type === 'control');
    expect(held?.places.map((p) => [p.name, p.part])).toEqual([['Derna', ['centre']]]);
  });

  test('a text that is not German gives no claim and says so', () => {
    const text = 'The army has taken the town of Idlib and the rebels have left it. '.repeat(5);
    const { claims: none, findings } = reader.claims(reportOf({ id: 'x', text }));
    expect(none).toEqual([]);
    expect(findings.map((f) => f.rule)).toEqual(['other-language']);
  });

  test('a report told to be in another language is left alone', () => {
    const { claims: none, findings } = reader.claims(
      reportOf({ id: 'x', text: 'Die Armee eroberte Idlib.', language: 'fr' }),
    );
    expect(none).toEqual([]);
    expect(findings[0]?.rule).toBe('language-unknown');
  });

  test.each([
    '* Die syrische Armee eroberte Idlib.',
    '**Die russische Luftwaffe bombardierte Palmyra.**',
    '💥 > Armee erobert Idlib',
  ])('no sign is an actor or a place: %s', (text) => {
    const read = reader.claims(reportOf({ id: 'x', text, language: 'de' }));
    const names = read.claims.flatMap((c) => [...c.agents, ...c.targets, ...c.places].map((m) => m.text));
    expect(names.filter((n) => !/\p{L}/u.test(n))).toEqual([]);
  });
});
