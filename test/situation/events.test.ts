import { describe, expect, it } from 'vitest';
import { type EventOptions, findCopies, foldEvents, Retellings } from '../../src/situation/index.js';
import { told, WORLD } from './told.js';

const ALL = { at: null, asOf: null };
const fold = (text: string, options: EventOptions = {}) => foldEvents(told(text), ALL, { ...WORLD, ...options });
/** The region `r` has an extent, and the village `v` stands within it. */
const REGION: EventOptions = {
  placeOf: (id) => {
    const facts = WORLD.placeOf!(id)!;
    if (id === 'place:r') return { ...facts, kind: 'region', extent: [36, 34, 38, 36] };
    return id === 'place:v' ? { ...facts, within: null, lat: 35, lon: 37 } : facts;
  },
};
/** Claims of each event, as `a0+b0`. */
const groups = (text: string, options: EventOptions = {}): string[] =>
  fold(text, options)
    .map(({ claims }) =>
      claims
        .map(({ claim }) => claim.id)
        .sort()
        .join('+'),
    )
    .sort();

describe('what is one event', () => {
  it.each([
    [
      'an attack with its dead, told by two papers',
      'a 2020-01-02\nairstrike A q1 on=2020-01-01\ncasualties - - killed=5:Zivilisten\n\nb 2020-01-03\nairstrike - q1 on=2020-01-01\ncasualties - - killed=5:Zivilisten',
      ['a0+a1+b0+b1'],
    ],
    [
      'the headline and the body of one report',
      'a 2020-01-02\ncapture A -\ncapture A q1 on=2020-01-01 gap=90',
      ['a0+a1'],
    ],
    [
      'a quarter for the one, the town for the other',
      'a 2020-01-02\nbombing - q1 on=2020-01-01\n\nb 2020-01-03\nbombing - t on=2020-01-01',
      ['a0+b0'],
    ],
    [
      'an accusation in the words that tell the dead',
      'a 2020-01-02\nairstrike - q1 on=2020-01-01\ncasualties - - killed=5:Zivilisten\naccusation A - vs=B gap=-30',
      ['a0+a1+a2'],
    ],
    [
      'a denial, and what it denies',
      'a 2020-01-02\nairstrike A q1 on=2020-01-01\n\nb 2020-01-03\nairstrike A q1 on=2020-01-01 mod=negated src=A',
      ['a0+b0'],
    ],
    [
      'a loss and the gain that it is',
      'a 2020-01-02\ncapture A q1 vs=B on=2020-01-01\n\nb 2020-01-03\nwithdrawal B q1 on=2020-01-01 vs=A',
      ['a0+b0'],
    ],
    [
      'a look back after months that names the day',
      'a 2020-01-02\nshelling A q1 on=2020-01-01\ncasualties - - killed=11:Zivilisten\n\nb 2020-03-09\nshelling - q1 on=2020-01-01\ncasualties - - killed=11:Zivilisten',
      ['a0+a1+b0+b1'],
    ],
    [
      'who breaks off talks by an attack',
      'a 2020-01-02\noffensive A - vs=B on=2020-01-01\nviolation A - vs=B on=2020-01-01 gap=90',
      ['a0+a1'],
    ],
    [
      'a fight that ends an attempt told just before',
      'a 2020-01-02\nmovement A - mod=attempted on=2020-01-01\nclash A,B - gap=2',
      ['a0+a1'],
    ],
    [
      'mines by which most of the dead of a fight died',
      'a 2020-01-02\nclash A,B q1 on=2020-01-01\ncasualties - - killed=6:Soldaten gap=2\nbombing - - gap=2',
      ['a0+a1+a2'],
    ],
    [
      'a new name, whichever name is told first',
      'a 2020-01-02\nalias A - vs=B\n\nb 2020-01-03\nalias - - vs=B',
      ['a0+b0'],
    ],
    [
      'what is told of a region, and of a place within its extent',
      'a 2020-01-02\nsiege A r vs=B\n\nb 2020-01-03\nsiege A v vs=B',
      ['a0+b0'],
    ],
  ])('%s', (_, text, expected) => expect(groups(text, REGION)).toEqual(expected));
});

describe('what is two', () => {
  it.each([
    [
      'raids of these days, and those that go on since years',
      'a 2020-02-04\nairstrike - -\ncasualties - - killed=7:Zivilisten gap=3\nairstrike A - since=2015-09 gap=60',
      ['a0+a1', 'a2'],
    ],
    [
      'the same on another day',
      'a 2020-01-02\nairstrike A q1 on=2020-01-01\n\nb 2020-01-06\nairstrike A q1 on=2020-01-05',
      ['a0', 'b0'],
    ],
    [
      'the same elsewhere',
      'a 2020-01-02\nairstrike A q1 on=2020-01-01\n\nb 2020-01-02\nairstrike A v on=2020-01-01',
      ['a0', 'b0'],
    ],
    [
      'a place taken, and taken back',
      'a 2020-01-02\ncapture A q1 vs=B on=2020-01-01\n\nb 2020-01-02\ncapture B q1 vs=A on=2020-01-02',
      ['a0', 'b0'],
    ],
    [
      'deeds of another sort',
      'a 2020-01-02\nairstrike A q1 on=2020-01-01\n\nb 2020-01-02\nprotest C q1 on=2020-01-01',
      ['a0', 'b0'],
    ],
    [
      'another day in one report',
      'a 2020-01-09\nshelling A q1 on=2020-01-01\nshelling A q1 on=2020-01-08',
      ['a0', 'a1'],
    ],
    [
      'the dead since a day, and those of one attack',
      'a 2020-01-09\nshelling A q1 on=2020-01-08\ncasualties - q1 killed=75:Zivilisten since=2019-11-01',
      ['a0', 'a1'],
    ],
    [
      'captives who are denied, and the fight told beside the denial',
      'a 2020-01-09\nclash A,B q1 on=2020-01-08\ndetention A - vs=B mod=negated',
      ['a0', 'a1'],
    ],
    [
      'a person who was taken, and the fight told before',
      'a 2020-01-09\nclash - q1 on=2020-01-08\ndetention A - vs=Yahya_Usta_Omar',
      ['a0', 'a1'],
    ],
    [
      'a place that is held, and those who died',
      'a 2020-01-09\ncontrol A q1\ncasualties - - killed=9:B gap=2',
      ['a0', 'a1'],
    ],
    [
      'attack and counter-attack',
      'a 2020-01-09\noffensive A - vs=B on=2020-01-05..2020-01-08\n\nb 2020-01-09\noffensive B - vs=A on=2020-01-01..2020-01-08',
      ['a0', 'b0'],
    ],
    [
      'a fight since years, and one of yesterday',
      'a 2020-01-09\nclash A,C - since=2014-01-01\n\nb 2020-01-09\nclash A,B - on=2020-01-08',
      ['a0', 'b0'],
    ],
    [
      'strikes of today without their day, and those of years before told behind them',
      'a 2020-01-09\nairstrike A -\nairstrike A - on=2015-09-01..2015-09-30 gap=90',
      ['a0', 'a1'],
    ],
    [
      'who withdraws to a place, and who takes that place',
      'a 2020-01-09\nwithdrawal B q1 on=2020-01-08\n\nb 2020-01-09\ncapture A q2 on=2020-01-08',
      ['a0', 'b0'],
    ],
  ])('%s', (_, text, expected) => expect(groups(text)).toEqual(expected));
});

it('a deed told as one more is not the one told before it', () => {
  const text =
    'a 2020-01-02\nattack A q1 on=2020-01-01\nairstrike - - gap=90 „bei weiteren Angriffen“\ncasualties - - killed=7:B gap=2';
  expect(groups(text, { isSequel: (words) => words.includes('weiteren') })).toEqual(['a0', 'a1+a2']);
  expect(groups(text)).toEqual(['a0+a1+a2']);
});

describe('what may only tell an earlier event again', () => {
  const WHOLE = 'a 2020-01-02\ncapture A q1 vs=B on=2020-01-01\n\n';
  const retold = (text: string, options: EventOptions = {}): readonly (string | null)[] => {
    const events = fold(text, options);
    const retellings = new Retellings(events, { ...WORLD, ...options });
    return events.map((of) => retellings.of(of)?.event ?? null);
  };
  it.each([
    ['in passing, months later', `${WHOLE}b 2020-03-20\ncapture A q1`, [null, 'event:a0']],
    ['a day of its own: it is another', `${WHOLE}b 2020-03-20\ncapture A q1 on=2020-03-19`, [null, null]],
    ['elsewhere', `${WHOLE}b 2020-03-20\ncapture A v`, [null, null]],
    ['by others', `${WHOLE}b 2020-03-20\ncapture C q1`, [null, null]],
    ['something else', `${WHOLE}b 2020-03-20\nprotest A q1`, [null, null]],
    [
      'what was but announced: its first account is no retelling',
      'a 2020-01-02\ncapture A q1 vs=B mod=planned\n\nb 2020-03-20\ncapture A q1',
      [null, null],
    ],
    [
      'known earlier: then it is the later one that is told with its day',
      `a 2019-11-02\ncapture A q1\n\nb 2020-03-20\ncapture A q1 on=2020-03-19`,
      [null, null],
    ],
  ])('%s', (_, text, expected) => expect(retold(text)).toEqual(expected));

  it('is its own where a person says so', () => {
    const text = `${WHOLE}b 2020-03-20\ncapture A q1`;
    expect(retold(text, { pins: [{ a: 'a0', b: 'b0', same: false }] })).toEqual([null, null]);
  });
});

describe('an event', () => {
  const text = `a 2020-01-02 X
      airstrike A q1 on=2020-01-01 „Flugzeuge bombardierten am Mittwoch den Markt des Viertels“
      casualties - - killed=6:Zivilisten „sechs Menschen starben“

      b 2020-01-03 Y
      airstrike A q1 on=2020-01-01 „Flugzeuge bombardierten am Mittwoch den Markt des Viertels“
      casualties - - killed=9:Zivilisten „die Zahl der Toten stieg auf neun“

      c 2020-01-04 Z
      airstrike A q1 on=2020-01-01 mod=negated src=A „Das Militär bestritt den Angriff“

      d 2020-03-01 X
      airstrike - q1 on=2020-01-01 „Im Januar war der Markt getroffen worden“`;
  const [{ event } = { event: null }] = fold(text);

  it('has its day, its place and its parties', () => {
    expect(event).toMatchObject({
      kind: 'strike',
      start: '2020-01-01',
      end: '2020-01-01',
      dated: 'told',
      places: [{ name: 'q1' }],
      agents: [{ name: 'A' }],
      status: 'denied',
    });
  });
  it('says how each claim stands to those before it', () => {
    expect(event?.tellings.map(({ claim, relation }) => `${claim} ${relation}`)).toEqual([
      'a0 tells',
      'a1 tells',
      'b0 copies',
      'b1 updates',
      'c0 denies',
      'd0 retells',
    ]);
  });
  it('is known by any claim that tells it, and dated by the report where nobody tells a day', () => {
    expect(event?.id).toBe('event:a0');
    const [undated] = fold('a 2020-01-02\nairstrike A q1');
    expect(undated?.event).toMatchObject({ start: '2020-01-02', dated: 'reported' });
  });
  it('was not known before its reports, and is only there on its days', () => {
    expect(foldEvents(told(text), { at: null, asOf: '2020-01-02' }, WORLD)[0]?.claims).toHaveLength(2);
    expect(foldEvents(told(text), { at: '2020-02-01', asOf: null }, WORLD)).toEqual([]);
  });
  it('is part of the offensive in which it happened', () => {
    const events = fold(
      'a 2020-01-20\noffensive A t on=2020-01-01..2020-01-19\n\nb 2020-01-06\ncapture A q1 on=2020-01-05',
    );
    expect(events.find(({ event: one }) => one.types[0] === 'capture')?.event.links).toEqual([
      { relation: 'part-of', event: 'event:a0' },
    ]);
  });
});

describe('copies', () => {
  const WIRE =
    'Die Streitkräfte haben am Mittwoch nach Angaben ihres Sprechers den Hafen der Stadt eingenommen. Bei den Kämpfen starben mindestens zwölf Soldaten, weitere dreißig wurden verletzt. Die Verteidiger zogen sich in die Altstadt zurück, wo sie von Scharfschützen gedeckt werden.';
  const reports = (second: string, known = '2020-01-03') => [
    { hash: 'a', text: WIRE, known: '2020-01-02' },
    { hash: 'b', text: second, known },
  ];
  const EDITED =
    'Am Mittwoch haben die Streitkräfte ihrem Sprecher zufolge den Hafen der Stadt eingenommen. Mindestens zwölf Soldaten starben bei den Kämpfen, weitere dreißig wurden verletzt. In die Altstadt zogen sich die Verteidiger zurück.';
  const OTHER =
    'Im Hafen der Stadt wehen seit Mittwoch andere Fahnen. Anwohner berichten von zwölf gefallenen Soldaten und vielen Verletzten; wer konnte, floh in die Altstadt. Die Verwaltung bittet um Wasser, Mehl und Medikamente für die Schulen.';

  it('with edits are copies; who writes of the same in words of his own is none', () => {
    expect(findCopies(reports(EDITED)).originalOf('b')).toBe('a');
    expect(findCopies(reports(OTHER)).originalOf('b')).toBeUndefined();
  });
  it('months later the same words are a quotation', () => {
    expect(findCopies(reports(EDITED, '2020-05-01')).originalOf('b')).toBeUndefined();
  });
  it('the order in which they come does not matter, and they can go again', () => {
    const copies = findCopies(reports(EDITED).reverse());
    expect(copies.originalOf('b')).toBe('a');
    copies.remove('a');
    expect(copies.originalOf('b')).toBeUndefined();
  });
  it('are no voice of their own', () => {
    const text = 'a 2020-01-02\ncapture A q1 on=2020-01-01\n\nb 2020-01-03\ncapture A q1 on=2020-01-01';
    const copies = { areCopies: () => true, originalOf: (hash: string) => (hash === 'hash-b' ? 'hash-a' : undefined) };
    expect(fold(text)[0]?.event.voices).toBe(2);
    expect(fold(text, { copies })[0]?.event.voices).toBe(1);
  });
});

it('copies of copies do not reach beyond the days within which words are copied', () => {
  const text =
    'Bewaffnete überfielen am Montagabend mehrere Kontrollposten entlang der Küstenstraße nahe Sirte und verschleppten sechs Polizisten, teilte die Stadtverwaltung mit.';
  const copies = findCopies(
    ['2020-01-01', '2020-01-09', '2020-01-17'].map((known, i) => ({ hash: `r${i}`, text, known })),
  );
  expect(['r0', 'r1', 'r2'].map((hash) => copies.originalOf(hash))).toEqual([undefined, 'r0', 'r1']);
  expect(copies.areCopies('r0', 'r2')).toBe(false);
});

describe('where', () => {
  const grouped = (text: string): number => foldEvents(told(text), { at: null, asOf: null }, WORLD).length;
  it('what no gazetteer knows lies in the town that the report speaks of', () => {
    const other = (place: string): string =>
      `a 2020-01-02\nclash A,B q1 on=2020-01-01\nairstrike A ${place} on=2020-01-02 vs=B\n\nb 2020-01-03\nairstrike A t on=2020-01-02 vs=B`;
    const claims = (place: string) =>
      told(other(place)).map((known) => ({
        ...known,
        claim: {
          ...known.claim,
          places: known.claim.places.map((one) => (one.name === 'markt' ? { ...one, id: null } : one)),
        },
      }));
    const events = foldEvents(claims('markt'), { at: null, asOf: null }, WORLD);
    expect(events.filter(({ event }) => event.kind === 'strike')).toHaveLength(1);
  });
  it('two others who fight fight elsewhere', () => {
    expect(grouped('a 2020-01-09\nclash A,B v on=2020-01-08\nadvance C -')).toBe(2);
  });
  it('who holds a place is told to hold it for as long as he does', () => {
    expect(grouped('a 2020-01-02\ncapture A v on=2020-01-01\n\nb 2020-02-10\ncontrol A v')).toBe(1);
    expect(grouped('a 2020-01-02\ncapture A v on=2020-01-01\n\nb 2020-02-10\nclash A v')).toBe(2);
  });
});
