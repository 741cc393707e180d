import type { Meaning, Portion, TimeRule } from '../../../reading/times/types.js';
import { on } from './examples.js';

type ShiftUnit = Extract<Meaning, { op: 'shift' }>['unit'];

const SHIFTABLE = new Set(['day', 'week', 'month', 'quarter', 'year', 'decade', 'century']);
const shiftable = (unit: string | undefined): ShiftUnit | null =>
  unit !== undefined && SHIFTABLE.has(unit) ? (unit as ShiftUnit) : null;

/** `vergangene Woche` is one unit, `in den vergangenen Tagen` a stretch up to now, `am nächsten Tag` counts from the day told. */
function relative(by: number, unit: string | undefined, plural: boolean, portion?: Portion): Meaning | null {
  const known = shiftable(unit);
  if (plural)
    return unit === undefined || portion
      ? null
      : { op: 'stretch', amounts: [{ n: null, unit: unit as 'day' }], by: by < 0 ? -1 : 1 };
  if (!known) return null;
  if (known === 'day') return { op: 'shift', unit: 'day', by, anchor: 'mentioned' };
  return { op: 'shift', unit: known, by, portion };
}

/** Weeks, months and years counted from the day of writing, and days counted from the day last told. */
export const UNITS: readonly TimeRule[] = [
  {
    // In der vergangenen Woche fiel die Stadt.
    //    ^^^^^^^^^^^^^^^^^^^^^
    id: 'relative-unit',
    pattern: 'portion? art? by=rel unit',
    mean: (c) => relative(c.n('by')!, c.s('unit'), c.n('unit') === 2, c.s('portion') as Portion | undefined),
    examples: [
      on('In [der vergangenen Woche] fiel die Stadt.', '2018-W23', '2018-06-04..2018-06-10', { precision: 'week' }),
      on('Im [vergangenen Jahr] fiel die Stadt.', '2017', '2017..2017', { precision: 'year' }),
      on('Im [kommenden Monat] wird gewählt.', '2018-07', '2018-07..2018-07', { precision: 'month' }),
      on('[Ende vergangener Woche] fiel die Stadt.', '2018-W23', '2018-06-08..2018-06-10', { precision: 'approx' }),
      on('[Anfang vergangenen Jahres] fiel die Stadt.', '2017', '2017-01..2017-03', { precision: 'approx' }),
      on('In [den vergangenen Tagen] gab es Kämpfe.', 'PXD', '2018-06-06..2018-06-11', {
        type: 'DURATION',
        precision: 'approx',
      }),
      { text: 'In [der vergangenen Woche] fiel die Stadt.', value: 'XXXX-WXX', days: '-' },
    ],
    not: ['Das letzte Krankenhaus schloss.', 'Die nächste Stadt fiel.'],
  },
  {
    // In den vergangenen zwei Jahren starben viele.
    //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^
    id: 'relative-stretch',
    pattern: 'art? by=rel n=num|few|couple|one unit',
    mean: (c) => ({
      op: 'stretch',
      amounts: [{ n: c.n('n') ?? null, unit: c.s('unit') as 'day' }],
      by: c.n('by')! < 0 ? -1 : 1,
    }),
    examples: [
      on('In [den vergangenen zwei Jahren] starben viele.', 'P2Y', '2016-06-11..2018-06-11', { type: 'DURATION' }),
      on('In [den nächsten zehn Tagen] wird gewählt.', 'P10D', '2018-06-11..2018-06-21', { type: 'DURATION' }),
    ],
    not: ['Die letzten zwei Kämpfer ergaben sich.'],
  },
  {
    id: 'relative-stretch-number-first',
    pattern: 'art? n=num|few|couple by=rel unit',
    mean: (c) => ({
      op: 'stretch',
      amounts: [{ n: c.n('n') ?? null, unit: c.s('unit') as 'day' }],
      by: c.n('by')! < 0 ? -1 : 1,
    }),
    examples: [
      on('In [den zwei vergangenen Jahren] starben viele.', 'P2Y', '2016-06-11..2018-06-11', { type: 'DURATION' }),
    ],
    not: ['Die zwei letzten Kämpfer ergaben sich.'],
  },
  {
    // In diesem Jahr starben viele.
    //    ^^^^^^^^^^^
    id: 'this-unit',
    pattern: 'portion? this unit',
    mean: (c) => thisUnit(c.s('unit'), c.n('unit') === 2, c.s('portion') as Portion | undefined),
    examples: [
      on('In [diesem Jahr] starben viele.', '2018', '2018..2018'),
      on('Bis [Ende dieses Jahres] sollen sie abziehen.', '2018', '..2018-12'),
      on('In [diesen Tagen] wird viel geschossen.', 'PXD', '-', { type: 'DURATION' }),
    ],
    not: ['Diese Stunde der Wahrheit kam.'],
  },
  {
    // Bis Mitte des Monats sollen sie abziehen.
    //     ^^^^^^^^^^^^^^^^
    id: 'portion-of-unit',
    pattern: 'portion art unit',
    mean: (c) =>
      c.n('unit') === 1 && c.s('unit') !== 'day' ? relative(0, c.s('unit'), false, c.s('portion') as Portion) : null,
    examples: [
      on('Bis [Mitte des Monats] sollen sie abziehen.', '2018-06', '..2018-06-20', { precision: 'approx' }),
      on('Zu [Beginn des Monats] wurde er getötet.', '2018-06', '2018-06-01..2018-06-10'),
      on('[Anfang der Woche] wurde er getötet.', '2018-W24', '2018-06-11..2018-06-12'),
    ],
    not: ['Am Ende des Tunnels brannte es.'],
  },
  {
    // Seit Jahresbeginn wurden fünf Krankenhäuser beschädigt.
    //      ^^^^^^^^^^^^
    id: 'edge',
    pattern: 'edge=edge-start|edge-mid|edge-end',
    mean: (c) => relative(0, c.s('edge'), false, EDGES[c.all('edge')[0]!.name]),
    examples: [
      on('Seit [Jahresbeginn] wurden fünf Krankenhäuser beschädigt.', '2018', '2018-01..'),
      on('Bis [Jahresende] sollen sie abziehen.', '2018', '..2018-12'),
      on('Zu [Monatsbeginn] wurde er getötet.', '2018-06', '2018-06-01..2018-06-10'),
    ],
    not: ['Der Jahresendbericht liegt vor.'],
  },
  {
    // Im Vorjahr starben weniger Menschen.
    //    ^^^^^^^
    id: 'before',
    pattern: 'art? before',
    mean: (c) => relative(-1, c.s('before'), false),
    examples: [on('Im [Vorjahr] starben weniger Menschen.', '2017', '2017..2017')],
    not: ['Der Vorsitzende floh.'],
  },
  {
    // Am 3. Mai fiel die Stadt. Am Vortag war die Armee eingerückt.
    //                              ^^^^^^
    id: 'day-before',
    pattern: 'art? daybefore',
    mean: () => ({ op: 'shift', unit: 'day', by: -1, anchor: 'mentioned' }),
    examples: [on('Das Dorf war am [Vortag] gefallen.', 'XXXX-XX-XX', '-')],
    not: ['Der Vortrag war kurz.'],
  },
  {
    id: 'day-after',
    pattern: 'art? dayafter',
    mean: () => ({ op: 'shift', unit: 'day', by: 1, anchor: 'mentioned' }),
    examples: [on('Am [Folgetag] fiel das Dorf.', 'XXXX-XX-XX', '-')],
    not: ['Die Folgen waren schwer.'],
  },
  {
    // Am selben Tag fiel die Stadt.
    //    ^^^^^^^^^^
    id: 'same-day',
    pattern: 'art? same|that unit',
    mean: (c) =>
      c.n('unit') === 1 && shiftable(c.s('unit'))
        ? { op: 'shift', unit: shiftable(c.s('unit'))!, by: 0, anchor: 'mentioned' }
        : null,
    examples: [on('Am [selben Tag] fiel die Stadt.', 'XXXX-XX-XX', '-')],
    not: ['Derselbe Mann floh.'],
  },
  {
    // Am folgenden Tag fiel die Stadt.
    //    ^^^^^^^^^^^^^
    id: 'following-unit',
    pattern: 'art? following unit',
    mean: (c) =>
      c.n('unit') === 1 && shiftable(c.s('unit'))
        ? { op: 'shift', unit: shiftable(c.s('unit'))!, by: 1, anchor: 'mentioned' }
        : null,
    examples: [on('Am [folgenden Tag] fiel die Stadt.', 'XXXX-XX-XX', '-')],
    not: ['Die folgenden Orte fielen.'],
  },
  {
    // Am Tag darauf fiel die Stadt. / Tags zuvor …
    //    ^^^^^^^^^^
    id: 'unit-later',
    pattern: 'art? one? unit later|earlier',
    mean: (c) => {
      const unit = shiftable(c.s('unit'));
      if (!unit || c.n('unit') === 2 || c.has('one')) return null;
      return {
        op: 'shift',
        unit,
        by: c.has('later') && LATER.has(c.all('later')[0]!.name) ? 1 : -1,
        anchor: 'mentioned',
      };
    },
    examples: [
      on('Am [Tag darauf] fiel die Stadt.', 'XXXX-XX-XX', '-'),
      on('[Tags zuvor] fiel die Stadt.', 'XXXX-XX-XX', '-'),
    ],
    not: ['Das Tagebuch darauf war nass.'],
  },
];

const LATER = new Set(['later']);

const EDGES: Readonly<Record<string, Portion>> = { 'edge-start': 'start', 'edge-mid': 'mid', 'edge-end': 'end' };

function thisUnit(unit: string | undefined, plural: boolean, portion: Portion | undefined): Meaning | null {
  if (plural) return { op: 'stretch', amounts: [{ n: null, unit: unit as 'day' }], by: 0 };
  if (unit === 'day') return { op: 'shift', unit: 'day', by: 0, anchor: 'mentioned' };
  return relative(0, unit, false, portion);
}
