import { describe, expect, it } from 'vitest';
import { readClaims } from '../../src/claims/read.js';
import { serialise, writtenClaims } from '../../src/claims/serialise.js';
import { germanClaims } from '../../src/languages/de/claims.js';
import { smallWorld } from './knowledge-double.js';
import { readingOf, WAR } from './trees.js';

const read = (trees: string, published?: string | null) =>
  readClaims(readingOf(`${trees}\n${WAR}`, published), smallWorld, germanClaims);

const GROUP =
  'Der/der/ART.N/2/det Marrakbund//NE.N/3/nsubj eroberte/erobern/VVFIN/0/root Rasfal//NE.A/3/obj =.//$./3/punct';

describe('what words stand for', () => {
  const cases: readonly (readonly [string, 'agents' | 'places', string, string | null, string | null])[] = [
    // [second sentence, role, words, name, antecedent]
    [
      'Danach/danach/PAV/2/advmod eroberte/erobern/VVFIN/0/root er//PPER.N/2/nsubj Tamrin//NE.A/2/obj',
      'agents',
      'er',
      'Marrakbund',
      'Marrakbund',
    ],
    [
      'Danach/danach/PAV/2/advmod eroberte/erobern/VVFIN/0/root die/der/ART.N/4/det Miliz//NN.N/2/nsubj Tamrin//NE.A/2/obj',
      'agents',
      'die Miliz',
      'Marrakbund',
      'Marrakbund',
    ],
    [
      'Danach/danach/PAV/2/advmod eroberte/erobern/VVFIN/0/root die/der/ART.N/5/det doranische/doranisch/ADJA.N/5/amod Armee//NN.N/2/nsubj Tamrin//NE.A/2/obj',
      'agents',
      'doranische Armee',
      'Doranische Armee',
      null,
    ],
    [
      'Danach/danach/PAV/2/advmod eroberte/erobern/VVFIN/0/root die/der/ART.N/4/det Armee//NN.N/2/nsubj die/der/ART.A/6/det Stadt//NN.A/2/obj',
      'places',
      'die Stadt',
      'Rasfal',
      'Rasfal',
    ],
    [
      'Danach/danach/PAV/2/advmod eroberte/erobern/VVFIN/0/root die/der/ART.N/4/det Armee//NN.N/2/nsubj die/der/ART.A/6/det Stadt//NN.A/2/obj Tamrin//NE.A/6/appos',
      'places',
      'Stadt Tamrin',
      'Tamrin',
      null,
    ],
  ];
  it.each(cases)('%s', (second, role, words, name, antecedent) => {
    const { report, claims } = read(`${GROUP}\n${second}`);
    const mention = claims.at(-1)![role].at(0);
    expect(mention?.text).toBe(words);
    expect(mention?.name).toBe(name);
    expect(mention?.antecedent?.text ?? null).toBe(antecedent);
    expect(report.text.slice(...mention!.span)).toBe(mention!.text);
  });

  it('keeps an unknown name without an id', () => {
    const { claims } = read('Yarbrigaden//NE.N/2/nsubj eroberten/erobern/VVFIN/0/root Tamrin//NE.A/2/obj');
    expect(claims[0]?.agents[0]).toMatchObject({ name: 'Yarbrigaden', id: null });
    expect(claims[0]?.places[0]).toMatchObject({ id: 'place:tamrin', within: 'Uland' });
  });
});

describe('time of a claim', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    [
      'An/an/APPR/3/case dem/der/ART.D/3/det Sonntag//NN.D/4/obl eroberte/erobern/VVFIN/0/root die/der/ART.N/6/det Armee//NN.N/4/nsubj Rasfal//NE.A/4/obj',
      '2016-06-12',
    ],
    // The day of the verb of saying is not the day of the deed.
    [
      'Die/der/ART.N/2/det Armee//NN.N/5/nsubj habe/haben/VAFIN/5/aux Rasfal//NE.A/5/obj erobert/erobern/VVPP/0/root =,//$,/7/punct sagte/sagen/VVFIN/5/parataxis Kellan//NE.N/7/nsubj an//APPR/11/case dem/der/ART.D/11/det Sonntag//NN.D/7/obl',
      null,
    ],
    // An opening time holds for both main verbs.
    [
      'An/an/APPR/3/case dem/der/ART.D/3/det Sonntag//NN.D/4/obl verließ/verlassen/VVFIN/0/root die/der/ART.N/6/det Armee//NN.N/4/nsubj Tamrin//NE.A/4/obj und//KON/9/cc eroberte/erobern/VVFIN/4/conj Rasfal//NE.A/9/obj',
      '2016-06-12',
    ],
  ];
  it.each(cases)('%s → %s', (trees, start) => {
    const claim = read(trees).claims.findLast((c) => c.type === 'capture');
    expect(claim?.time?.start ?? null).toBe(start);
  });

  it('leaves relative words unresolved without a day of publication', () => {
    expect(read(cases[0]![0], null).claims[0]?.time).toBeUndefined();
  });
});

describe('numbers of a claim', () => {
  it('tells killed and wounded of one event in one claim', () => {
    const { claims } = read(
      'In//APPR/2/case Rasfal//NE.D/6/obl wurden/werden/VAFIN/6/aux:pass 97//CARD/5/nummod Menschen/Mensch/NN.N/6/nsubj:pass getötet/töten/VVPP/0/root und//KON/11/cc mehr//ADV/10/advmod als//KOKOM/8/fixed 400//CARD/11/nsubj:pass verletzt/verletzen/VVPP/6/conj',
    );
    expect(claims.map((c) => c.type)).toEqual(['casualties']);
    expect(claims[0]?.quantities.map((q) => [q.role, q.min, q.max])).toEqual([
      ['killed', 97, 97],
      ['wounded', 400, null],
    ]);
    expect(claims[0]?.targets.map((t) => t.text)).toEqual(['Menschen']);
  });

  it('tells the children among the dead as a part of them', () => {
    const { claims } = read(
      'In//APPR/2/case Rasfal//NE.D/3/obl starben/sterben/VVFIN/0/root 82//CARD/5/nummod Zivilisten/Zivilist/NN.N/3/nsubj =,//$,/9/punct darunter//PAV/9/advmod fünf//CARD/9/nummod Kinder/Kind/NN.N/5/appos',
    );
    const claim = claims.find((c) => c.quantities.length === 2);
    expect(claim?.quantities.map((q) => [q.min, q.partOf ?? null])).toEqual([
      [82, null],
      [5, 0],
    ]);
    expect(claim?.targets.map((t) => t.text)).toEqual(['Zivilisten', 'Kinder']);
  });

  it.each([
    [
      'the children told after the wounded are a part of them',
      'In//APPR/2/case Rasfal//NE.D/6/obl wurden/werden/VAFIN/6/aux:pass 97//CARD/5/nummod Menschen/Mensch/NN.N/6/nsubj:pass getötet/töten/VVPP/0/root und//KON/9/cc 400//CARD/9/nsubj:pass verletzt/verletzen/VVPP/6/conj =,//$,/13/punct darunter//PAV/13/advmod 20//CARD/13/nummod Kinder/Kind/NN.N/5/appos',
      [
        ['killed', 97, null],
        ['wounded', 400, null],
        ['wounded', 20, 1],
      ],
    ],
    [
      'the wounded told after the children are no part of the dead',
      'In//APPR/2/case Rasfal//NE.D/6/obl wurden/werden/VAFIN/6/aux:pass 97//CARD/5/nummod Menschen/Mensch/NN.N/6/nsubj:pass getötet/töten/VVPP/0/root =,//$,/10/punct darunter//PAV/10/advmod 20//CARD/10/nummod Kinder/Kind/NN.N/5/appos =,//$,/14/punct und//KON/14/cc 400//CARD/14/nsubj:pass verletzt/verletzen/VVPP/6/conj',
      [
        ['killed', 97, null],
        ['killed', 20, 0],
        ['wounded', 400, null],
      ],
    ],
  ])('%s', (_, trees, expected) => {
    const claim = read(trees).claims.find((c) => c.type === 'casualties');
    expect(claim?.quantities.map((q) => [q.role, q.min, q.partOf ?? null])).toEqual(expected);
  });
});

describe('what a claim takes from the words around it', () => {
  it('takes the place named in its stretch of the sentence, not the seat of a speaker', () => {
    const near =
      'Bei/bei/APPR/2/case Gewalt//NN.D/6/obl in//APPR/4/case Rasfal//NE.D/2/nmod wurden/werden/VAFIN/6/aux:pass getötet/töten/VVPP/0/root zwölf//CARD/8/nummod Menschen/Mensch/NN.N/6/nsubj:pass';
    expect(read(near).claims[0]?.places.map((p) => p.name)).toEqual(['Rasfal']);
    const seat =
      'Die/der/ART.N/2/det Regierung//NN.N/5/nsubj in//APPR/4/case Rasfal//NE.D/2/nmod tötete/töten/VVFIN/0/root zwölf//CARD/7/nummod Menschen/Mensch/NN.A/5/obj';
    expect(read(seat).claims[0]?.places).toEqual([]);
  });

  it('gives each of the places named together its own mention', () => {
    const { claims } = read(
      'Die/der/ART.N/2/det Armee//NN.N/3/nsubj eroberte/erobern/VVFIN/0/root die/der/ART.A/5/det Dörfer/Dorf/NN.A/3/obj Tamrin//NE.A/5/appos und//KON/8/cc Uland//NE.A/6/conj',
    );
    expect(claims[0]?.places.map((p) => p.name)).toEqual(['Tamrin', 'Uland']);
  });

  it('leaves out words that stand for nobody', () => {
    const { claims } = read('Man//PIS.N/2/nsubj eroberte/erobern/VVFIN/0/root Rasfal//NE.A/2/obj');
    expect(claims.flatMap((c) => c.agents)).toEqual([]);
  });
});

describe('participants that the parser hung elsewhere', () => {
  const first = 'Die/der/ART.N/2/det Armee//NN.N/3/nsubj eroberte/erobern/VVFIN/0/root';
  it.each([
    ['a name without preposition behind the verb is its object', `${first} Rasfal//NE.A/3/obl`, ['Rasfal']],
    ['a stretch of time is not', `${first} den/der/ART.A/5/det Tag//NN.A/3/obl`, []],
  ])('%s', (_, trees, places) => {
    expect(read(trees).claims.flatMap((c) => c.places.map((p) => p.name))).toEqual(places);
  });
});

describe('the rest', () => {
  const order =
    'Nachdem//KOUS/5/mark die/der/ART.N/3/det Armee//NN.N/5/nsubj Tamrin//NE.A/5/obj erobert/erobern/VVPP/8/advcl hatte/haben/VAFIN/5/aux =,//$,/5/punct eroberte/erobern/VVFIN/0/root sie//PPER.N/8/nsubj Rasfal//NE.A/8/obj';

  it('orders claims by their conjunction', () => {
    const [first, second] = read(order).claims;
    expect(second?.order).toEqual([{ relation: 'after', claim: first?.id }]);
  });

  it.each([
    [
      'so long after',
      'Nach/nach/APPR/3/case zwei//CARD/3/nummod Wochen/Woche/NN.D/4/obl eroberte/erobern/VVFIN/0/root die/der/ART.N/6/det Armee//NN.N/4/nsubj Tamrin//NE.A/4/obj',
      { relation: 'after', gap: { min: 2, max: 2, unit: 'week' } },
    ],
    [
      'so long later',
      'Drei//CARD/2/nummod Tage/Tag/NN.A/3/obl später//ADV/4/advmod eroberte/erobern/VVFIN/0/root die/der/ART.N/6/det Armee//NN.N/4/nsubj Tamrin//NE.A/4/obj',
      { relation: 'after', gap: { min: 3, max: 3, unit: 'day' } },
    ],
    [
      'no number, no gap',
      'Nach/nach/APPR/3/case wenigen/wenig/PIAT.D/3/det Tagen/Tag/NN.D/4/obl eroberte/erobern/VVFIN/0/root die/der/ART.N/6/det Armee//NN.N/4/nsubj Tamrin//NE.A/4/obj',
      { relation: 'after' },
    ],
    [
      'no single number, no gap',
      'Zwei//CARD/4/nummod bis//KON/3/cc drei//CARD/1/conj Tage/Tag/NN.A/5/obl später//ADV/6/advmod eroberte/erobern/VVFIN/0/root die/der/ART.N/8/det Armee//NN.N/6/nsubj Tamrin//NE.A/6/obj',
      { relation: 'after' },
    ],
    [
      'after what the span is of, not after the claim before',
      'Nach/nach/APPR/3/case drei//CARD/3/nummod Jahren/Jahr/NN.D/5/obl Krieg//NN.D/3/nmod eroberte/erobern/VVFIN/0/root die/der/ART.N/7/det Armee//NN.N/5/nsubj Tamrin//NE.A/5/obj',
      null,
    ],
  ])('orders claims by a span of time: %s', (_, second, expected) => {
    const [before, claim] = read(`${GROUP}\n${second}`).claims;
    expect(claim?.order).toEqual(expected ? [{ ...expected, claim: before?.id }] : []);
  });

  it('finds a place that lies on another side than the adjective says', () => {
    const { findings } = read(
      'Die/der/ART.N/2/det Armee//NN.N/3/nsubj eroberte/erobern/VVFIN/0/root die/der/ART.A/6/det westdoranische/westdoranisch/ADJA.A/6/amod Stadt//NN.A/3/obj Rasfal//NE.A/6/appos',
    );
    expect(findings.map((f) => f.rule)).toContain('gazetteer-contradiction');
  });

  it('gives the same ids for the same text, and no two alike', () => {
    const ids = read(order).claims.map((c) => c.id);
    expect(read(order).claims.map((c) => c.id)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[0-9a-f]{20}$/.test(id))).toBe(true);
  });

  it('writes the fields of the contract, a trace only where asked', () => {
    const whole = read(order);
    expect(Object.keys(writtenClaims(whole).report)).not.toContain('fetched');
    expect(writtenClaims(whole).claims[0]).not.toHaveProperty('trace');
    expect(JSON.parse(serialise(whole, { trace: true })).claims[0].trace.trigger.text).toBe('erobert');
  });
});
