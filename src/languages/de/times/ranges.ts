import type { Captures } from '../../../reading/times/pattern.js';
import type { Meaning, TimeRule } from '../../../reading/times/types.js';
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
  },
  {
    // Von 2014 bis 2017 herrschte dort der IS.
    //     ^^^^     ^^^^
    id: 'years-to',
    pattern: "y1=year 'bis'|'–'|'-' y2=year",
    mean: years,
    examples: [on('Von [2014] bis 2017 herrschte dort der IS.', '2014', '2014..2017', { precision: 'year' })],
  },
  {
    id: 'years-between',
    pattern: "y1=year 'und' y2=year",
    unless: notBetween,
    mean: years,
    examples: [on('Zwischen 2014 und [2017] herrschte dort der IS.', '2017', '2014..2017')],
  },
  {
    // Von Januar bis März 2018 starben viele.
    //     ^^^^^^     ^^^^^^^^^
    id: 'months-to',
    pattern: "m1=month y1=year? 'bis' m2=month y2=year?",
    mean: months,
    examples: [on('Von [Januar] bis März 2018 starben viele.', '2018-01', '2018-01..2018-03', { precision: 'month' })],
  },
  {
    id: 'months-between',
    pattern: "m1=month y1=year? 'und' m2=month y2=year?",
    unless: notBetween,
    mean: months,
    examples: [on('Zwischen Januar und [März] starben viele.', '2018-03', '2018-01..2018-03')],
  },
  {
    // Von Freitag bis Sonntag wurde gekämpft.
    //     ^^^^^^^     ^^^^^^^
    id: 'weekdays-to',
    pattern: "w1=weekday 'bis' w2=weekday",
    mean: weekdays,
    examples: [on('Von [Freitag] bis Sonntag wurde gekämpft.', '2018-06-08', '2018-06-08..2018-06-10')],
  },
  {
    id: 'weekdays-between',
    pattern: "w1=weekday 'und' w2=weekday",
    unless: notBetween,
    mean: weekdays,
    examples: [on('Zwischen Freitag und [Sonntag] wurde gekämpft.', '2018-06-10', '2018-06-08..2018-06-10')],
  },
];
