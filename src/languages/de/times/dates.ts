import type { Captures, TokenClass } from '../../../reading/times/pattern.js';
import type { Meaning, Portion, TimeRule } from '../../../reading/times/types.js';
import { countsSomething } from './counting-years.js';
import { on } from './examples.js';

const AMBIGUOUS_MONTH_LEFT =
  /^(?:dem|im|in|seit|bis|ab|von|vom|zum|und|oder|gegen|nach|vor|für|den|der|des|monat|monats|schon|erst|noch|bereits|auf|–|-|,|\()$/iu;
/** `2014/15`, `2014/2015`: the second year follows the first. */
function twoYears(c: Captures): boolean {
  const second = c.n('second');
  if (!c.has('slash') || second === undefined) return !c.has('slash') && second === undefined;
  return second === c.n('year')! + 1 || second === (c.n('year')! + 1) % 100;
}

const EDGES: Readonly<Record<string, Portion>> = { 'edge-start': 'start', 'edge-mid': 'mid', 'edge-end': 'end' };

/** `Anfang`, `Jahresende` before a year; `Monatsende 2015` names none. */
function edgeOf({ name, s }: TokenClass): Portion | null {
  if (name === 'portion') return s as Portion;
  return s === 'year' ? (EDGES[name] ?? null) : null;
}

/** `8.6.2018`, `8.6.18`. */
function numericDate(form: string): Meaning | null {
  const [day, month, year] = form.split('.').map(Number);
  if (day === undefined || month === undefined || year === undefined) return null;
  const full = year > 99 ? year : year > 50 ? 1900 + year : 2000 + year;
  return month > 12 ? null : { op: 'date', day, month, year: full };
}

/** Dates that name day, month or year. */
export const DATES: readonly TimeRule[] = [
  {
    // Am 8. Juni 2018 fiel die Stadt.
    //    ^^^^^^^^^^^^
    id: 'day-month-year',
    pattern: "art? ord month ','? year",
    mean: (c) => ({ op: 'date', day: c.n('ord')!, month: c.n('month')!, year: c.n('year')! }),
    examples: [on('Am [8. Juni 2018] fiel die Stadt.', '2018-06-08', '2018-06-08..2018-06-08', { precision: 'day' })],
    not: ['Er wurde 8. der Liste.'],
  },
  {
    // Seit dem 20. Januar wird die Stadt beschossen.
    //      ^^^^^^^^^^^^^^
    id: 'day-month',
    pattern: 'art? ord month',
    mean: (c) => ({ op: 'date', day: c.n('ord')!, month: c.n('month')! }),
    examples: [
      on('Seit [dem 20. Januar] wird die Stadt beschossen.', '2018-01-20', '2018-01-20..', { precision: 'day' }),
      on('Am [18. Oktober] nahm die Armee die Stadt ein.', '2017-10-18', '2017-10-18..2017-10-18'),
      on('Am [3. Juli] sollen die Truppen abziehen.', '2018-07-03', '2018-07-03..2018-07-03'),
      { text: 'Am [3. Juli] fiel die Stadt.', value: 'XXXX-07-03', days: '-' },
    ],
    not: ['Am 31. Armeekorps kam niemand vorbei.'],
  },
  {
    // Am Freitag, dem 8. Juni, fiel die Stadt.
    //    ^^^^^^^^^^^^^^^^^^^^
    id: 'weekday-day-month',
    pattern: "weekday ','? art? ord month year?",
    mean: (c) => ({ op: 'date', day: c.n('ord')!, month: c.n('month')!, year: c.n('year') }),
    examples: [
      on('Am [Freitag, dem 8. Juni], fiel die Stadt.', '2018-06-08', '2018-06-08..2018-06-08'),
      on('Am [Freitag, den 1. Juni 2018], fiel die Stadt.', '2018-06-01', '2018-06-01..2018-06-01'),
    ],
    not: ['Der Freitagsprediger, der 8. seiner Art, floh.'],
  },
  {
    // Am 8.6.2018 fiel die Stadt.
    //    ^^^^^^^^
    id: 'numeric',
    pattern: 'art? fulldate',
    mean: (c) => numericDate(c.s('fulldate')!),
    examples: [on('Am [8.6.2018] fiel die Stadt.', '2018-06-08', '2018-06-08..2018-06-08')],
    not: ['Version 8.13.2018 ist da.'],
  },
  {
    id: 'iso',
    pattern: "year '-' m=num '-' d=num",
    mean: (c) => ({ op: 'date', day: c.n('d')!, month: c.n('m')!, year: c.n('year')! }),
    examples: [on('Stand: [2018-06-08]', '2018-06-08', '2018-06-08..2018-06-08')],
    not: ['Die Rufnummer lautet 020-30-40.'],
  },
  {
    // Am 08.06. fiel die Stadt.
    //    ^^^^^^
    id: 'numeric-day-month',
    pattern: "pair '.'?",
    unless: (before, after) => !/^(?:dem|am|vom|zum|den|bis|ab|seit)$/iu.test(before) || /^uhr$/iu.test(after),
    mean: (c) => {
      const [day, month] = c.s('pair')!.split('.').map(Number);
      return month! > 12 || month! < 1 ? null : { op: 'date', day: day!, month: month! };
    },
    examples: [on('Am [08.06.] fiel die Stadt.', '2018-06-08', '2018-06-08..2018-06-08')],
    not: ['Das Spiel endete 08.06 im Streit.'],
  },
  {
    // Im Juni 2014 fiel Mossul.
    //    ^^^^^^^^^
    id: 'month-year',
    pattern: "month 'des'? 'jahres'? year",
    mean: (c) => ({ op: 'date', month: c.n('month')!, year: c.n('year')! }),
    examples: [
      on('Im [Juni 2014] fiel Mossul.', '2014-06', '2014-06..2014-06', { precision: 'month' }),
      on('Im [Juni des Jahres 2014] fiel Mossul.', '2014-06', '2014-06..2014-06'),
    ],
    not: ['Frau Mai 200 Meter weiter sah alles.'],
  },
  {
    // Anfang Juni 2017 begann der Sturm.
    // ^^^^^^^^^^^^^^^^
    id: 'portion-month',
    pattern: "portion 'des'? 'monats'? month year?",
    mean: (c) => ({ op: 'date', month: c.n('month')!, year: c.n('year'), portion: c.s('portion') as 'start' }),
    examples: [
      on('[Anfang Juni 2017] begann der Sturm.', '2017-06', '2017-06-01..2017-06-10', { precision: 'approx' }),
      on('[Mitte Mai] fiel die Stadt.', '2018-05', '2018-05-11..2018-05-20'),
      on('Seit [Ende September] fliegt die Luftwaffe Angriffe.', '2017-09', '2017-09-21..'),
    ],
    not: ['Am Ende fiel die Stadt.'],
  },
  {
    // Die Armee war im Mai in die Stadt eingedrungen.
    //                  ^^^
    id: 'month',
    pattern: 'month',
    unless: (before, after) =>
      !AMBIGUOUS_MONTH_LEFT.test(before) || (/^\p{Lu}\p{Ll}+$/u.test(after) && /^(?:der|und|,|von)$/iu.test(before)),
    mean: (c) => ({ op: 'date', month: c.n('month')! }),
    examples: [
      on('Die Armee war im [Mai] in die Stadt eingedrungen.', '2018-05', '2018-05..2018-05', { precision: 'month' }),
      on('Ab [August] sollen die Truppen abziehen.', '2018-08', '2018-08..'),
      on('Im [November] war der Anführer getötet worden.', '2017-11', '2017-11..2017-11'),
    ],
    not: ['Der Schwarze September bekannte sich.', 'Frau Mai verließ die Stadt.', 'Schwarzer September drohte.'],
  },
  {
    // Am 12. Februar dieses Jahres wurde ein Konvoi getroffen.
    //    ^^^^^^^^^^^^^^^^^^^^^^^^^
    id: 'day-of-relative-year',
    pattern: 'art? ord month art? year=rel|this unit',
    mean: (c) =>
      c.s('unit') === 'year' ? { op: 'date', day: c.n('ord')!, month: c.n('month')!, yearBy: c.n('year') ?? 0 } : null,
    examples: [
      on('Am [12. Februar dieses Jahres] wurde er getötet.', '2018-02-12', '2018-02-12..2018-02-12'),
      on('Am [12. Februar des vergangenen Jahres] wurde er getötet.', '2017-02-12', '2017-02-12..2017-02-12'),
    ],
    not: ['Das 12. Haus dieser Straße brannte.'],
  },
  {
    // Im Herbst vergangenen Jahres zog die Armee ab.
    //    ^^^^^^^^^^^^^^^^^^^^^^^^^
    id: 'season-of-relative-year',
    pattern: 'season art? year=rel|this unit',
    mean: (c) => (c.s('unit') === 'year' ? { op: 'date', season: c.s('season')!, yearBy: c.n('year') ?? 0 } : null),
    examples: [
      on('Im [Herbst vergangenen Jahres] zog die Armee ab.', '2017-FA', '2017-09..2017-11'),
      on('Im [Frühjahr dieses Jahres] zog die Armee ab.', '2018-SP', '2018-03..2018-05'),
    ],
    not: ['Der Herbstmeister dieser Liga stieg ab.'],
  },
  {
    // Im Mai vergangenen Jahres zog die Armee ab.
    //    ^^^^^^^^^^^^^^^^^^^^^^
    id: 'month-of-relative-year',
    pattern: 'portion? month art? year=rel|this unit',
    mean: (c) =>
      c.s('unit') === 'year'
        ? { op: 'date', month: c.n('month')!, yearBy: c.n('year') ?? 0, portion: c.s('portion') as 'start' | undefined }
        : null,
    examples: [
      on('Im [Mai vergangenen Jahres] zog die Armee ab.', '2017-05', '2017-05..2017-05'),
      on('Im [Mai dieses Jahres] zog die Armee ab.', '2018-05', '2018-05..2018-05'),
      on('[Ende Mai des vergangenen Jahres] zog die Armee ab.', '2017-05', '2017-05-21..2017-05-31'),
    ],
    not: ['Herr August vergaß den Jahresbericht.'],
  },
  {
    // Im vergangenen Mai zog die Armee ab.
    //    ^^^^^^^^^^^^^^^
    id: 'relative-month-name',
    pattern: 'art? by=rel|this month',
    mean: (c) => ({ op: 'date', month: c.n('month')!, by: c.n('by') }),
    examples: [on('Im [vergangenen Mai] zog die Armee ab.', '2018-05', '2018-05..2018-05')],
    not: ['Das vergangene Maifeld war leer.'],
  },
  {
    // Die Rebellen verloren die Stadt 2016.
    //                                 ^^^^
    id: 'year',
    pattern: 'year',
    unless: (before, after, c) => countsSomething(c.n('year')!, before, after),
    mean: (c) => ({ op: 'date', year: c.n('year')! }),
    examples: [
      on('Die Rebellen verloren die Stadt [2016].', '2016', '2016..2016', { precision: 'year' }),
      on('Seit [2003] ist die Truppe hier.', '2003', '2003..'),
      { text: '[2014] begann der Krieg.', value: '2014', days: '2014..2014' },
    ],
    not: [
      'Rund 2000 kamen.',
      '1.000 Menschen flohen.',
      'Mehr als 1990 Kämpfer kamen.',
      'Dort standen 2000 syrische Soldaten.',
      'Resolution 2016 wurde vertagt.',
    ],
  },
  {
    // Im Jahr 2012 begann der Krieg.
    //    ^^^^^^^^^
    id: 'the-year',
    pattern: 'portion? art? unit year',
    mean: (c) =>
      c.s('unit') === 'year'
        ? { op: 'date', year: c.n('year')!, portion: c.s('portion') as 'start' | undefined }
        : null,
    examples: [
      on('Im [Jahr 2012] begann der Krieg.', '2012', '2012..2012'),
      on('Aus [dem Jahre 1910] stammt die Grenze.', '1910', '1910..1910'),
    ],
    not: ['Das Jahrbuch der Armee erschien.'],
  },
  {
    // Ende 2015 zog die Armee ab.
    // ^^^^^^^^^
    id: 'portion-year',
    pattern: 'edge=portion|edge-start|edge-mid|edge-end year',
    mean: (c) => {
      const portion = edgeOf(c.all('edge')[0]!);
      return portion && { op: 'date', year: c.n('year')!, portion };
    },
    examples: [
      on('[Ende 2015] zog die Armee ab.', '2015', '2015-10..2015-12', { precision: 'approx' }),
      on('Seit [Jahresbeginn 2016] wird gekämpft.', '2016', '2016-01..'),
      on('Bis [Jahresende 2016] hielt die Waffenruhe.', '2016', '..2016-12'),
    ],
    not: ['Das Ende 20 Meter weiter war zu sehen.'],
  },
  {
    // Im Frühjahr 2017 begann die Offensive.
    //    ^^^^^^^^^^^^^
    id: 'season-year',
    pattern: "season year slash='/'? second=year|num?",
    mean: (c) => (twoYears(c) ? { op: 'date', season: c.s('season')!, year: c.n('year')! } : null),
    examples: [
      on('Im [Winter 2014/2015] fiel die Stadt.', '2014-WI', '2014-12..2015-02'),
      on('Im [Winter 2014/15] fiel die Stadt.', '2014-WI', '2014-12..2015-02'),
      on('Im [Frühjahr 2017] begann die Offensive.', '2017-SP', '2017-03..2017-05', { precision: 'approx' }),
    ],
    not: ['Der Frühling kam spät.'],
  },
  {
    // Im Sommer des Jahres 2005 begann die Offensive.
    //    ^^^^^^^^^^^^^^^^^^^^^^
    id: 'season-of-year',
    pattern: 'season art unit year',
    mean: (c) => (c.s('unit') === 'year' ? { op: 'date', season: c.s('season')!, year: c.n('year')! } : null),
    examples: [on('Im [Sommer des Jahres 2005] begann die Offensive.', '2005-SU', '2005-06..2005-08')],
    not: ['Der Sommerbericht des Jahrbuchs erschien.'],
  },
  {
    // In der zweiten Jahreshälfte 2017 ließ die Gewalt nach.
    //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    id: 'half-year',
    pattern: 'art? ord halfyear year?',
    mean: (c) => (c.n('ord')! <= 2 ? { op: 'date', half: c.n('ord')!, year: c.n('year') } : null),
    examples: [
      on('In [der zweiten Jahreshälfte 2017] ließ die Gewalt nach.', '2017-H2', '2017-07..2017-12'),
      on('Im [ersten Halbjahr] starben 500 Menschen.', '2018-H1', '2018-01..2018-06', { precision: 'month' }),
    ],
    not: ['Die zweite Hälfte war leer.'],
  },
  {
    // Im Jahr 711 landeten sie.
    //    ^^^^^^^^
    id: 'early-year',
    pattern: 'art? unit num',
    mean: (c) =>
      c.s('unit') === 'year' && c.n('unit') === 1 && c.n('num')! >= 100 && Number.isInteger(c.n('num'))
        ? { op: 'date', year: c.n('num')! }
        : null,
    examples: [on('Im [Jahr 711] landeten sie.', '0711', '0711..0711')],
    not: ['Bei Jahr 3 war Schluss.'],
  },
  {
    // Im Herbst zog die Armee ab.
    //    ^^^^^^
    id: 'season',
    pattern: 'season',
    unless: (before) => !/^(?:dem|seit|bis|ab|diesen|in)$/iu.test(before),
    mean: (c) => ({ op: 'season', season: c.s('season')!, by: 0 }),
    examples: [on('Im [Herbst] zog die Armee ab.', '2017-FA', '2017-09..2017-11')],
    not: ['Der Arabische Frühling begann in Tunesien.'],
  },
  {
    // Im vergangenen Sommer zog die Armee ab.
    //    ^^^^^^^^^^^^^^^^^^
    id: 'relative-season',
    pattern: 'art? by=rel|this season',
    mean: (c) => ({ op: 'season', season: c.s('season')!, by: c.n('by') ?? 0 }),
    examples: [on('Im [vergangenen Sommer] zog die Armee ab.', '2017-SU', '2017-06..2017-08')],
    not: ['Die vergangene Sommerhitze war groß.'],
  },
  {
    // Im ersten Quartal 2018 starben 500 Menschen.
    //    ^^^^^^^^^^^^^^^^^^^
    id: 'quarter',
    pattern: 'art? ord unit year?',
    mean: (c) =>
      c.s('unit') === 'quarter' && c.n('unit') === 1 && c.n('ord')! <= 4
        ? { op: 'date', quarter: c.n('ord')!, year: c.n('year') }
        : null,
    examples: [
      on('Im [ersten Quartal] starben viele.', '2018-Q1', '2018-01..2018-03'),
      on('Im [ersten Quartal 2018] starben viele.', '2018-Q1', '2018-01..2018-03'),
    ],
    not: ['Das erste Quartier 20 Meter weiter brannte.'],
  },
];
