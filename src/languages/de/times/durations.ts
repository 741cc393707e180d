import type { Captures } from '../../../reading/times/pattern.js';
import type { Amount, Meaning, TimeRule } from '../../../reading/times/types.js';
import { on } from './examples.js';

const GUARD = 'approx* just* approx*';
const BARE_LEFT = /^(?:seit|vor|nach|binnen|innerhalb|für|über|von|nunmehr|schon|bereits|während|in)$/iu;

/** One count with its unit: `zwei Wochen`, `ein halbes Jahr`, `ein paar Tagen`. */
function amount(c: Captures, key = 'n', unit = 'unit'): Amount {
  const half = c.n('half') === undefined ? undefined : 0.5;
  const vague = c.all(key).some((t) => t.name === 'few' || t.name === 'couple') || c.has('pair');
  const n = vague ? null : (half ?? c.n(key) ?? null);
  return { n, unit: c.s(unit) as 'day' };
}

const approx = (c: Captures): boolean => c.has('approx') || c.has('more');

/** `drei Tage zuvor` counts from the day told, other durations are tied to a day by their preposition. */
function duration(c: Captures, turn?: -1 | 1): Meaning {
  return { op: 'duration', amounts: [amount(c)], approx: approx(c), turn };
}

/** `ein Tag`, `eine Stunde`: with an article only where a preposition or a qualifier shows that time is measured. */
const MEASURE_LEFT =
  /^(?:seit|vor|nach|binnen|innerhalb|für|über|in|als|von|noch|um|auf|je|pro|während|nur|schon|bereits|\()$/iu;

/** `mit 14 Jahren`, `18 Jahre alt` tell how old somebody is. */
const isAge = (before: string, after: string, c: Captures): boolean =>
  c.s('unit') === 'year' &&
  (/^alt(?:e[nrsm]?)?$/iu.test(after) || (/^(?:mit|unter|ab|als)$/iu.test(before) && (c.n('n') ?? 0) >= 10));

/** So much time. */
export const DURATIONS: readonly TimeRule[] = [
  {
    // Vor etwa zwei Wochen begann die Operation.
    //     ^^^^^^^^^^^^^^^^
    id: 'duration',
    pattern: `art? ${GUARD} n=num|few unit`,
    unless: isAge,
    mean: (c) => duration(c),
    examples: [
      on('Vor [etwa zwei Wochen] begann die Operation.', 'P2W', '2018-05-28..2018-05-28', {
        type: 'DURATION',
        precision: 'approx',
      }),
      on('Vor [drei Tagen] fiel die Stadt.', 'P3D', '2018-06-08..2018-06-08', { type: 'DURATION', precision: 'day' }),
      on('Seit [zwei Wochen] wird gekämpft.', 'P2W', '2018-05-28..', { type: 'DURATION', precision: 'approx' }),
      on('Binnen [drei Tagen] fiel die Stadt.', 'P3D', '-', { type: 'DURATION' }),
      on('Nach [wenigen Tagen] fiel die Stadt.', 'PXD', '-', { type: 'DURATION' }),
      { text: 'Vor [drei Tagen] fiel die Stadt.', value: 'P3D', type: 'DURATION', days: '-' },
    ],
    not: ['Er starb mit 14 Jahren.', 'Das Kind ist 14 Jahre alt.'],
  },
  {
    // Vor zwei bis drei Wochen begann die Operation.
    //     ^^^^^^^^^^^^^^^^^^^^
    id: 'duration-range',
    pattern: `${GUARD} least=num|one 'bis'|'oder'|'–'|'-' n=num unit`,
    mean: (c) =>
      c.n('least')! < c.n('n')!
        ? {
            op: 'duration',
            amounts: [{ n: c.n('n')!, least: c.n('least')!, unit: c.s('unit') as 'day' }],
            approx: true,
          }
        : null,
    examples: [
      on('Vor [zwei bis drei Wochen] begann die Operation.', 'P3W', '2018-05-21..2018-05-28', {
        type: 'DURATION',
        precision: 'approx',
      }),
      on('Sie dauert [fünf oder sechs Tage].', 'P6D', '-', { type: 'DURATION' }),
    ],
    not: ['Zwei bis drei Kämpfer flohen.'],
  },
  {
    // Seit mehr als zehn Jahren herrscht er.
    //      ^^^^^^^^^^^^^^^^^^^^
    id: 'duration-more',
    pattern: `art? ${GUARD} more='mehr'|'weniger'|'länger' 'als' approx? n=num|few|one unit`,
    mean: (c) => duration(c),
    examples: [
      on('Seit [mehr als zehn Jahren] herrscht er.', 'P10Y', '2008-06-11..', { type: 'DURATION', precision: 'approx' }),
    ],
    not: ['Mehr als zehn Kämpfer flohen.'],
  },
  {
    // Vor einem Jahr begann der Krieg.
    //     ^^^^^^^^^^
    id: 'duration-one',
    pattern: `${GUARD} one unit`,
    unless: (before, _after, c) =>
      c.n('unit') === 2 || (!approx(c) && !c.has('just') && !MEASURE_LEFT.test(before) && c.s('unit') === 'day'),
    mean: (c) => ({ op: 'duration', amounts: [{ n: 1, unit: c.s('unit') as 'day' }], approx: approx(c) }),
    examples: [
      on('Vor [einem Jahr] begann der Krieg.', 'P1Y', '2017-06-11..2017-06-11', {
        type: 'DURATION',
        precision: 'approx',
      }),
      on('Vor [gut einer Woche] begann der Krieg.', 'P1W', '2018-06-04..2018-06-04', {
        type: 'DURATION',
        precision: 'approx',
      }),
    ],
    not: ['Eines Tages fiel die Stadt.'],
  },
  {
    // Vor einem knappen Jahr begann der Krieg.
    //     ^^^^^^^^^^^^^^^^^^
    id: 'duration-nearly-one',
    pattern: 'one scant unit',
    mean: (c) => ({ op: 'duration', amounts: [{ n: 1, unit: c.s('unit') as 'day' }], approx: true }),
    examples: [
      on('Vor [einem knappen Jahr] begann der Krieg.', 'P1Y', '2017-06-11..2017-06-11', { precision: 'approx' }),
    ],
    not: ['Ein knapper Sieg gelang.'],
  },
  {
    // Siebzehn lange Jahre herrschte er.
    // ^^^^^^^^^^^^^^^^^^^^
    id: 'duration-long',
    pattern: 'n=num? lengthy unit',
    mean: (c) => (c.n('unit') === 2 ? { op: 'duration', amounts: [amount(c)], approx: true } : null),
    examples: [on('[Siebzehn lange Jahre] herrschte er.', 'P17Y', '-', { type: 'DURATION' })],
    not: ['Siebzehn lange Reihen standen dort.'],
  },
  {
    // Vor einem halben Jahr begann der Krieg.
    //     ^^^^^^^^^^^^^^^^^
    id: 'duration-half',
    pattern: `${GUARD} one? half unit`,
    mean: (c) => duration(c),
    examples: [
      on('Vor [einem halben Jahr] begann der Krieg.', 'P0.5Y', '2017-12-11..2017-12-11', { type: 'DURATION' }),
    ],
    not: ['Die halbe Stadt brannte.'],
  },
  {
    // Nach ein paar Jahren zog sie ab.
    //      ^^^^^^^^^^^^^^^
    id: 'duration-couple',
    pattern: `${GUARD} one|art? couple unit`,
    mean: (c) => ({ op: 'duration', amounts: [{ n: null, unit: c.s('unit') as 'day' }], approx: true }),
    examples: [on('Nach [ein paar Jahren] zog sie ab.', 'PXY', '-', { type: 'DURATION' })],
    not: ['Ein paar Kämpfer flohen.'],
  },
  {
    // Seit Tagen sind Einheiten eingeschlossen.
    //      ^^^^^
    id: 'duration-bare',
    pattern: 'unit',
    unless: (before) => !BARE_LEFT.test(before),
    mean: (c) =>
      c.n('unit') === 2 ? { op: 'duration', amounts: [{ n: null, unit: c.s('unit') as 'day' }], approx: true } : null,
    examples: [
      on('Seit [Tagen] sind Einheiten eingeschlossen.', 'PXD', '-', { type: 'DURATION' }),
      on('Vor [Jahren] fiel die Stadt.', 'PXY', '-', { type: 'DURATION' }),
    ],
    not: ['Die Stunden vergingen.'],
  },
  {
    // Die Haft dauert drei Jahre und vier Monate.
    //                 ^^^^^^^^^^^^^^^^^^^^^^^^^
    id: 'duration-compound',
    pattern: "n=num|one unit ','? k=num|one? middle=unit? 'und' m=num|one smaller=unit",
    mean: (c) =>
      c.has('k') === c.has('middle')
        ? {
            op: 'duration',
            amounts: [amount(c), ...(c.has('k') ? [amount(c, 'k', 'middle')] : []), amount(c, 'm', 'smaller')],
          }
        : null,
    examples: [
      on('Er dauert nun [zwei Jahre, einen Monat und 22 Tage].', 'P2Y1M22D', '-', { type: 'DURATION' }),
      on('Die Haft dauert [drei Jahre und vier Monate].', 'P3Y4M', '-', { type: 'DURATION' }),
    ],
    not: ['Drei Kinder und vier Frauen flohen.'],
  },
  {
    // Drei Tage zuvor war die Stadt gefallen.
    // ^^^^^^^^^^^^^^^
    id: 'duration-turn',
    pattern: `${GUARD} one=one? couple=couple? n=num|few|one|half unit turn=earlier|later`,
    mean: (c) => duration(c, c.all('turn')[0]!.name === 'later' ? 1 : -1),
    examples: [
      on('[Drei Tage zuvor] war die Stadt gefallen.', 'P3D', '-', { type: 'DURATION' }),
      on('[Wenige Wochen später] fiel die Stadt.', 'PXW', '-', { type: 'DURATION' }),
    ],
    not: ['Drei Kämpfer zuvor waren geflohen.'],
  },
  {
    // In den Wochen davor war die Stadt beschossen worden.
    //    ^^^^^^^^^^^^^^^^
    id: 'duration-bare-turn',
    pattern: 'art? unit turn=earlier|later',
    mean: (c) =>
      c.n('unit') === 2 ? { op: 'duration', amounts: [{ n: null, unit: c.s('unit') as 'day' }], bare: true } : null,
    examples: [on('In [den Wochen davor] war die Stadt beschossen worden.', 'PXW', '-', { type: 'DURATION' })],
    not: ['Die Menschen davor warteten.'],
  },
  {
    // Nach wochenlangen Kämpfen fiel die Stadt.
    //      ^^^^^^^^^^^^
    id: 'long',
    pattern: 'lang',
    mean: (c) => ({ op: 'duration', amounts: [{ n: null, unit: c.s('lang') as 'day' }], bare: true }),
    examples: [on('Nach [wochenlangen] Kämpfen fiel die Stadt.', 'PXW', '-', { type: 'DURATION' })],
    not: ['Die langen Kämpfe endeten.'],
  },
  {
    // Nach einer zweitägigen Schlacht fiel die Stadt.
    //            ^^^^^^^^^^^
    id: 'lasting',
    pattern: 'lasting',
    unless: (_before, after, c) => c.s('lasting') === 'year' && !LASTING_YEARS.test(after),
    mean: (c) => ({
      op: 'duration',
      amounts: [{ n: c.n('lasting') ?? null, unit: c.s('lasting') as 'day' }],
      bare: true,
    }),
    examples: [
      on('Nach einer [zweitägigen] Schlacht fiel die Stadt.', 'P2D', '-', { type: 'DURATION' }),
      on('Der [achtjährige] Krieg endete.', 'P8Y', '-', { type: 'DURATION' }),
    ],
    not: ['Ein 38-jähriger Palästinenser starb.'],
  },
  {
    // Sie warteten den ganzen Tag.
    //              ^^^^^^^^^^^^^^
    id: 'whole',
    pattern: 'art? whole unit',
    mean: (c) =>
      c.n('unit') === 1 ? { op: 'duration', amounts: [{ n: 1, unit: c.s('unit') as 'day' }], bare: true } : null,
    examples: [on('Sie warteten [den ganzen Tag].', 'P1D', '-', { type: 'DURATION' })],
    not: ['Die ganze Stadt brannte.'],
  },
];

/** What lasts years; a person of that age does not. */
const LASTING_YEARS =
  /(?:krieg|kriegs|krieges|belagerung|herrschaft|haft|haftstrafe|gefängnisstrafe|kampf|kampfes|kämpfe|konflikt|konflikts|besatzung|besetzung|amtszeit|exil|exils|blockade|waffenruhe|verhandlungen|strafe|frist|regime|diktatur|aufstand|einsatz|vertrag|abkommen|pause|dauer|geschichte|arbeit|verspätung)$/iu;
