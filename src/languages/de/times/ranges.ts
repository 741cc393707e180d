import type { Captures, TokenClass } from '../../../reading/times/pattern.js';
import type { Meaning, TimeRule } from '../../../reading/times/types.js';
import { countsSomething } from './counting-years.js';
import { on } from './examples.js';

const BETWEEN = /^zwischen$/iu;
const notBetween = (before: string): boolean => !BETWEEN.test(before);

const days = (c: Captures): Meaning => ({
  op: 'range',
  from: { op: 'date', day: c.n('d1')!, month: c.n('m1') ?? c.n('m2'), year: c.n('y1') ?? c.n('y2') },
  to: { op: 'date', day: c.n('d2')!, month: c.n('m2'), year: c.n('y2') },
});
const years = (c: Captures): Meaning | null =>
  c.n('y1')! < c.n('y2')!
    ? { op: 'range', from: { op: 'date', year: c.n('y1')! }, to: { op: 'date', year: c.n('y2')! } }
    : null;
const months = (c: Captures): Meaning => ({
  op: 'range',
  from: { op: 'date', month: c.n('m1')!, year: c.n('y1') ?? c.n('y2') },
  to: { op: 'date', month: c.n('m2')!, year: c.n('y2') },
});
const weekdays = (c: Captures): Meaning => ({
  op: 'range',
  from: { op: 'weekday', weekday: c.n('w1')! },
  to: { op: 'weekday', weekday: c.n('w2')! },
});

/** `10`, `10.30`, `10:30` as a time of day. */
function clockOf({ n, s }: TokenClass): Meaning | null {
  const [hour, minute = 0] = (s ?? String(n)).split(/[.:]/u).map(Number);
  return hour !== undefined && hour <= 24 && minute < 60 && Number.isInteger(hour)
    ? { op: 'clock', hour, minute }
    : null;
}

const hours = (c: Captures): Meaning | null => {
  const from = clockOf(c.all('h1')[0]!);
  const to = clockOf(c.all('h2')[0]!);
  return from && to && { op: 'range', from, to };
};

/** From here to there. */
export const RANGES: readonly TimeRule[] = [
  {
    // Vom 3. bis zum 5. Mai wurde gekämpft.
    //     ^^         ^^^^^^
    id: 'days-to',
    pattern: "art? d1=ord m1=month? y1=year? 'bis'|'–'|'-' 'zu'? art? d2=ord m2=month y2=year?",
    mean: days,
    examples: [
      on('Vom [3.] bis zum 5. Mai wurde gekämpft.', '2018-05-03', '2018-05-03..2018-05-05'),
      on('Vom 28. April bis [5. Mai 2016] wurde gekämpft.', '2016-05-05', '2016-04-28..2016-05-05'),
    ],
    not: ['Die Plätze 3. bis 5. gingen an Kämpfer.'],
  },
  {
    // Zwischen dem 1. Januar und dem 31. März starben viele.
    //          ^^^^^^^^^^^^^     ^^^^^^^^^^^^
    id: 'days-between',
    pattern: "art? d1=ord m1=month? y1=year? 'und' art? d2=ord m2=month y2=year?",
    unless: (before, _after, c) => notBetween(before) && c.has('m1'),
    mean: days,
    examples: [
      on('Zwischen [dem 1. Januar] und dem 31. März starben viele.', '2018-01-01', '2018-01-01..2018-03-31'),
      on('Zwischen dem 3. und [5. Mai] starben viele.', '2018-05-05', '2018-05-03..2018-05-05'),
    ],
    not: ['Der 3. und der 5. Sturm scheiterten.'],
  },
  {
    // Von 2014 bis 2017 herrschte dort der IS.
    //     ^^^^     ^^^^
    id: 'years-to',
    pattern: "y1=year 'bis'|'–'|'-' y2=year",
    unless: (_before, after, c) => countsSomething(c.n('y2')!, 'seit', after),
    mean: years,
    examples: [on('Von [2014] bis 2017 herrschte dort der IS.', '2014', '2014..2017', { precision: 'year' })],
    not: ['Es kamen 1200 bis 1500 Kämpfer.'],
  },
  {
    id: 'years-between',
    pattern: "y1=year 'und' y2=year",
    unless: (before, after, c) => notBetween(before) || countsSomething(c.n('y2')!, 'seit', after),
    mean: years,
    examples: [on('Zwischen 2014 und [2017] herrschte dort der IS.', '2017', '2014..2017')],
    not: ['Zwischen 1200 und 1500 Kämpfer kamen.'],
  },
  {
    // Von Januar bis März 2018 starben viele.
    //     ^^^^^^     ^^^^^^^^^
    id: 'months-to',
    pattern: "m1=month y1=year? 'bis' m2=month y2=year?",
    mean: months,
    examples: [on('Von [Januar] bis März 2018 starben viele.', '2018-01', '2018-01..2018-03', { precision: 'month' })],
    not: ['Von Frau Mai bis Herrn August kamen alle.'],
  },
  {
    id: 'months-between',
    pattern: "m1=month y1=year? 'und' m2=month y2=year?",
    unless: notBetween,
    mean: months,
    examples: [on('Zwischen Januar und [März] starben viele.', '2018-03', '2018-01..2018-03')],
    not: ['Zwischen Herrn August und Frau Mai gab es Streit.'],
  },
  {
    // Im Konflikt 2014/15 fiel die Stadt.
    //             ^^^^^^^
    id: 'years-slash',
    pattern: "y1=year '/' y2=year|num",
    mean: (c) => {
      const [first, second] = [c.n('y1')!, c.n('y2')!];
      return second === first + 1 || second === (first + 1) % 100
        ? { op: 'range', from: { op: 'date', year: first }, to: { op: 'date', year: first + 1 } }
        : null;
    },
    examples: [on('Die Belagerung [2014]/15 war lang.', '2014', '2014..2015', { precision: 'year' })],
    not: ['Das Aktenzeichen lautet 17/15.'],
  },
  {
    // Zwischen 10 und 16 Uhr galt eine Feuerpause.
    //          ^^     ^^^^^^
    id: 'hours-between',
    pattern: "h1=num|pair|clocktime 'und' h2=num|pair|clocktime 'uhr'",
    unless: notBetween,
    mean: hours,
    examples: [on('Zwischen [10] und 16 Uhr galt eine Feuerpause.', '2018-06-11T10:00', '2018-06-11..2018-06-11')],
    not: ['Zwischen 10 und 16 Menschen starben.'],
  },
  {
    // Von 10 bis 16 Uhr galt eine Feuerpause.
    //     ^^     ^^^^^^
    id: 'hours-to',
    pattern: "h1=num|pair|clocktime 'uhr'? 'bis'|'–'|'-' h2=num|pair|clocktime 'uhr'",
    mean: hours,
    examples: [on('Von 10 bis [16 Uhr] galt eine Feuerpause.', '2018-06-11T16:00', '2018-06-11..2018-06-11')],
    not: ['Es kamen 10 bis 16 Menschen.'],
  },
  {
    // Von Freitag bis Sonntag wurde gekämpft.
    //     ^^^^^^^     ^^^^^^^
    id: 'weekdays-to',
    pattern: "w1=weekday 'bis' w2=weekday",
    mean: weekdays,
    examples: [on('Von [Freitag] bis Sonntag wurde gekämpft.', '2018-06-08', '2018-06-08..2018-06-10')],
    not: ['Von der Freitagsmoschee bis zum Platz standen Panzer.'],
  },
  {
    id: 'weekdays-between',
    pattern: "w1=weekday 'und' w2=weekday",
    unless: notBetween,
    mean: weekdays,
    examples: [on('Zwischen Freitag und [Sonntag] wurde gekämpft.', '2018-06-10', '2018-06-08..2018-06-10')],
    not: ['Zwischen Freitagsmoschee und Sonntagsschule lag der Markt.'],
  },
];
