import type { DayPart, TimeRule } from '../../../reading/times/types.js';
import { on } from './examples.js';

const part = (s: string | undefined): DayPart | undefined => s as DayPart | undefined;
const NAMED_DAY = /^(?:schwarze[rnms]?|blutige[rnms]?|grüne[rnms]?)$/iu;
const PART_LEFT = /^(?:in|dem|gegen|bis|seit|während|ab|am|und)$/iu;

/** Weekdays, days counted from the day of writing, parts of days, clock times. */
export const DAYS: readonly TimeRule[] = [
  {
    // Kampfflugzeuge griffen am Montag den Flughafen an.
    //                           ^^^^^^
    id: 'weekday',
    pattern: 'weekday',
    unless: (before) => NAMED_DAY.test(before),
    mean: (c) => ({ op: 'weekday', weekday: c.n('weekday')! }),
    examples: [
      on('Kampfflugzeuge griffen am [Montag] den Flughafen an.', '2018-06-11', '2018-06-11..2018-06-11', {
        precision: 'day',
      }),
      on('Am [Samstag] hatte sie den Fluss überquert.', '2018-06-09', '2018-06-09..2018-06-09'),
      on('Die Truppen sollen am [Samstag] abziehen.', '2018-06-16', '2018-06-16..2018-06-16'),
      on('Seit [Donnerstag] wurden 25 Menschen getötet.', '2018-06-07', '2018-06-07..'),
      { text: 'Am [Freitag] fiel die Stadt.', value: 'XXXX-WXX-5', days: '-' },
    ],
    not: ['Die Freitagsmoschee brannte.', 'Der Schwarze Freitag ist bekannt.'],
  },
  {
    // Am vergangenen Montag fiel die Stadt.
    //    ^^^^^^^^^^^^^^^^^^
    id: 'relative-weekday',
    pattern: 'art? by=rel weekday',
    mean: (c) => ({ op: 'weekday', weekday: c.n('weekday')!, by: Math.sign(c.n('by')!) }),
    examples: [
      on('Am [vergangenen Montag] fiel die Stadt.', '2018-06-04', '2018-06-04..2018-06-04'),
      on('Am [kommenden Montag] beginnen Gespräche.', '2018-06-18', '2018-06-18..2018-06-18'),
    ],
  },
  {
    // An diesem Donnerstag wird abgestimmt.
    //    ^^^^^^^^^^^^^^^^^
    id: 'this-weekday',
    pattern: 'this|todays weekday|weekdaypart',
    mean: (c) => ({ op: 'weekday', weekday: c.n('weekday')!, part: part(c.s('weekday')) }),
    examples: [on('An [diesem Sonntag] trafen sie ein.', '2018-06-10', '2018-06-10..2018-06-10')],
  },
  {
    // Am frühen Donnerstagmorgen griffen Truppen an.
    //    ^^^^^^^^^^^^^^^^^^^^^^^
    id: 'weekday-part',
    pattern: 'art? rel? early* weekdaypart',
    mean: (c) => ({ op: 'weekday', weekday: c.n('weekdaypart')!, by: c.n('rel'), part: part(c.s('weekdaypart')) }),
    examples: [
      on('Am [frühen Donnerstagmorgen] griffen Truppen an.', '2018-06-07TMO', '2018-06-07..2018-06-07', {
        type: 'TIME',
      }),
      on('Am [Donnerstagabend] griffen Truppen an.', '2018-06-07TEV', '2018-06-07..2018-06-07', { type: 'TIME' }),
    ],
  },
  {
    // Dienstag früh griffen Truppen an.
    // ^^^^^^^^^^^^^
    id: 'weekday-then-part',
    pattern: 'art? rel? weekday smallpart|part|partly',
    mean: (c) => ({ op: 'weekday', weekday: c.n('weekday')!, by: c.n('rel'), part: part(c.s('smallpart')) }),
    examples: [on('[Dienstag früh] griffen Truppen an.', '2018-06-05TMO', '2018-06-05..2018-06-05', { type: 'TIME' })],
  },
  {
    // Am Montag vergangener Woche fiel die Stadt.
    //    ^^^^^^^^^^^^^^^^^^^^^^^^
    id: 'weekday-of-week',
    pattern: 'weekday|weekdaypart art? by=rel|this unit',
    mean: (c) =>
      c.s('unit') === 'week'
        ? { op: 'shift', unit: 'week', by: c.n('by') ?? 0, weekday: c.n('weekday')!, part: part(c.s('weekday')) }
        : null,
    examples: [on('Am [Mittwoch vergangener Woche] fiel die Stadt.', '2018-06-06', '2018-06-06..2018-06-06')],
  },
  {
    // In der Nacht zum Sonntag griffen Flugzeuge an.
    //    ^^^^^^^^^^^^^^^^^^^^^
    id: 'night-to-weekday',
    pattern: "art? rel? 'nacht' 'zu'|'auf' 'dem'|'den'? this? weekday",
    mean: (c) => ({ op: 'weekday', weekday: c.n('weekday')!, part: 'NI', eve: true }),
    examples: [
      on('In [der Nacht zum Sonntag] griffen Flugzeuge an.', '2018-06-10TNI', '2018-06-09..2018-06-10', {
        type: 'TIME',
      }),
      on('In [der Nacht auf Donnerstag] starben 20 Menschen.', '2018-06-07TNI', '2018-06-06..2018-06-07'),
    ],
  },
  {
    // In der Nacht von Samstag auf Sonntag griffen Flugzeuge an.
    //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    id: 'night-between-weekdays',
    pattern: "art? 'nacht' 'von' 'dem'? first=weekday 'zu'|'auf' 'dem'|'den'? weekday",
    mean: (c) => ({ op: 'weekday', weekday: c.n('weekday')!, part: 'NI', eve: true }),
    examples: [
      on('In [der Nacht von Samstag auf Sonntag] griffen Flugzeuge an.', '2018-06-10TNI', '2018-06-09..2018-06-10'),
    ],
  },
  {
    // In der Nacht zum 8. August nahmen sie die Stadt unter Beschuss.
    //    ^^^^^^^^^^^^^^^^^^^^^^^
    id: 'night-to-date',
    pattern: "art? 'nacht' 'zu'|'auf' 'dem'|'den'? ord month year?",
    mean: (c) => ({ op: 'date', day: c.n('ord')!, month: c.n('month')!, year: c.n('year'), part: 'NI', eve: true }),
    examples: [
      on('In [der Nacht zum 4. September 2009] gab er den Befehl.', '2009-09-04TNI', '2009-09-03..2009-09-04', {
        type: 'TIME',
      }),
    ],
  },
  {
    // In der Nacht zu heute fielen Bomben.
    //    ^^^^^^^^^^^^^^^^^^
    id: 'night-to-day',
    pattern: "art? 'nacht' 'zu'|'auf' day",
    mean: (c) => ({ op: 'shift', unit: 'day', by: c.n('day')!, part: 'NI', eve: true }),
    examples: [on('In [der Nacht zu gestern] fielen Bomben.', '2018-06-10TNI', '2018-06-09..2018-06-10')],
  },
  {
    // Am Abend des 4. Januar griff eine Drohne an.
    //    ^^^^^^^^^^^^^^^^^^^
    id: 'part-of-date',
    pattern: "art? early* part|hours|'mitternacht' 'des' ord month year?",
    mean: (c) => ({
      op: 'date',
      day: c.n('ord')!,
      month: c.n('month')!,
      year: c.n('year'),
      part: part(c.s('part')) ?? 'NI',
    }),
    examples: [
      on('Am [Abend des 4. Januar] griff eine Drohne an.', '2018-01-04TEV', '2018-01-04..2018-01-04', { type: 'TIME' }),
    ],
  },
  {
    // In den frühen Morgenstunden des Montags griffen sie an.
    //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    id: 'part-of-weekday',
    pattern: "art? early* part|hours 'des'|'von'|'dem'* rel? weekday",
    mean: (c) => ({ op: 'weekday', weekday: c.n('weekday')!, by: c.n('rel'), part: part(c.s('part')) }),
    examples: [
      on('In [den frühen Morgenstunden des Freitags] griffen sie an.', '2018-06-08TMO', '2018-06-08..2018-06-08', {
        type: 'TIME',
      }),
    ],
  },
  {
    // Am frühen Abend griffen sie an.
    //    ^^^^^^^^^^^
    id: 'part',
    pattern: 'art? early* part|hours',
    unless: (before) => !PART_LEFT.test(before),
    mean: (c) => ({ op: 'part', part: part(c.s('part'))! }),
    examples: [
      on('Am [frühen Abend] griffen sie an.', '2018-06-11TEV', '2018-06-11..2018-06-11', { type: 'TIME' }),
      on('In [der Nacht] lagen die Orte unter Feuer.', '2018-06-11TNI', '2018-06-10..2018-06-11'),
      on('In [den frühen Morgenstunden] begann der Angriff.', '2018-06-11TMO', '2018-06-11..2018-06-11'),
      { text: 'In [der Nacht] begann der Angriff.', value: 'XXXX-XX-XXTNI', days: '-', type: 'TIME' },
    ],
    not: ['Guten Morgen sagte er.', 'Die Nacht der Museen war kurz.'],
  },
  {
    // In der vergangenen Nacht wurde die Stadt beschossen.
    //    ^^^^^^^^^^^^^^^^^^^^^
    id: 'relative-part',
    pattern: 'art? by=rel|this early? part',
    mean: (c) => relativePart(c.n('by') ?? 0, part(c.s('part'))!),
    examples: [
      on('In [der vergangenen Nacht] wurde die Stadt beschossen.', '2018-06-11TNI', '2018-06-10..2018-06-11', {
        type: 'TIME',
      }),
      on('An [diesem Morgen] wurde die Stadt beschossen.', '2018-06-11TMO', '2018-06-11..2018-06-11'),
    ],
  },
  {
    // Gestern fiel die Stadt.
    // ^^^^^^^
    id: 'day',
    pattern: 'day',
    mean: (c) => ({ op: 'shift', unit: 'day', by: c.n('day')!, vague: c.n('day') === 0 }),
    examples: [
      on('[Gestern] fiel die Stadt.', '2018-06-10', '2018-06-10..2018-06-10'),
      on('[Vorgestern] fiel die Stadt.', '2018-06-09', '2018-06-09..2018-06-09'),
      on('Die Armee hat [heute] die Stadt eingenommen.', '2018-06-11', '2018-06-11..2018-06-11'),
      on('[Heute] leben dort kaum noch Menschen.', 'PRESENT_REF', '-'),
      on('Die Gespräche beginnen [morgen].', '2018-06-12', '2018-06-12..2018-06-12'),
      { text: '[Gestern] fiel die Stadt.', value: 'XXXX-XX-XX', days: '-' },
    ],
  },
  {
    // Morgen beginnen die Gespräche.
    // ^^^^^^
    id: 'tomorrow',
    pattern: 'tomorrow',
    unless: (before) => before !== '',
    mean: () => ({ op: 'shift', unit: 'day', by: 1 }),
    examples: [on('[Morgen] beginnen die Gespräche.', '2018-06-12', '2018-06-12..2018-06-12')],
  },
  {
    // Gestern Abend fiel die Stadt.
    // ^^^^^^^^^^^^^
    id: 'day-part',
    pattern: 'day smallpart|part',
    mean: (c) => ({ op: 'shift', unit: 'day', by: c.n('day')!, part: part(c.s('smallpart')) }),
    examples: [
      on('[Gestern Abend] fiel die Stadt.', '2018-06-10TEV', '2018-06-10..2018-06-10', { type: 'TIME' }),
      on('[Heute Nacht] fiel die Stadt.', '2018-06-11TNI', '2018-06-10..2018-06-11'),
    ],
  },
  {
    // Am gestrigen Tag fiel die Stadt.
    //    ^^^^^^^^^^^^^
    id: 'todays',
    pattern: 'art? todays unit|part',
    mean: (c) =>
      c.s('unit') === 'day'
        ? { op: 'shift', unit: 'day', by: c.n('todays')! }
        : c.s('unit')!.length === 2
          ? { op: 'shift', unit: 'day', by: c.n('todays')!, part: part(c.s('unit')) }
          : null,
    examples: [on('Am [gestrigen Tag] fiel die Stadt.', '2018-06-10', '2018-06-10..2018-06-10')],
  },
  {
    // Ab Mitternacht soll eine Waffenruhe gelten.
    //    ^^^^^^^^^^^
    id: 'midnight',
    pattern: 'midnight',
    mean: () => ({ op: 'clock', hour: 24, minute: 0 }),
    examples: [
      on('Ab [Mitternacht] soll eine Waffenruhe gelten.', '2018-06-12T00:00', '2018-06-12..', { type: 'TIME' }),
    ],
  },
  {
    // Um 18 Uhr fiel die Stadt.
    //    ^^^^^^
    id: 'clock',
    pattern: "num|pair 'uhr' minute=num? 'ortszeit'|'mez'|'mesz'? morning=partly?",
    mean: (c) => clock(c.s('num') ?? String(c.n('num')), c.n('minute'), part(c.s('morning'))),
    examples: [
      on('Um [18 Uhr] fiel die Stadt.', '2018-06-11T18:00', '2018-06-11..2018-06-11', { type: 'TIME' }),
      on('Gegen [10.20 Uhr Ortszeit] explodierte die Bombe.', '2018-06-11T10:20', '2018-06-11..2018-06-11'),
      { text: 'Um [neun Uhr] begann es.', value: 'XXXX-XX-XXT09:00', days: '-', type: 'TIME' },
    ],
    not: ['Er trug 30 Uhren.', 'Es war 75 Uhr.'],
  },
  {
    id: 'clock-colon',
    pattern: "hour=num ':' minute=num 'uhr' 'ortszeit'?",
    mean: (c) => clock(String(c.n('hour')), c.n('minute'), undefined),
    examples: [on('Um [6:15 Uhr] fiel die Stadt.', '2018-06-11T06:15', '2018-06-11..2018-06-11', { type: 'TIME' })],
    not: ['Das Spiel endete 3:1 für Aleppo.'],
  },
  {
    // Am Wochenende kam der Vormarsch zum Stehen.
    //    ^^^^^^^^^^
    id: 'weekend',
    pattern: 'art? by=rel|this? weekend',
    mean: (c) => ({ op: 'weekend', by: c.n('by') }),
    examples: [
      on('Am [Wochenende] kam der Vormarsch zum Stehen.', '2018-W23-WE', '2018-06-09..2018-06-10', {
        precision: 'day',
      }),
      on('Am [kommenden Wochenende] wird gewählt.', '2018-W24-WE', '2018-06-16..2018-06-17'),
    ],
  },
];

/** `vergangene Nacht` ends on the day of writing, `am vergangenen Abend` was the day before. */
function relativePart(by: number, named: DayPart): ReturnType<TimeRule['mean']> {
  if (named === 'NI' && by <= 0) return { op: 'shift', unit: 'day', by: 0, part: named, eve: true };
  return { op: 'shift', unit: 'day', by, part: named };
}

/** Hour and minute from `18`, `10.20` or `6` and `15`; null where there is no such time. */
function clock(text: string, minute: number | undefined, named: DayPart | undefined): ReturnType<TimeRule['mean']> {
  const [hour, minutes] = text.split('.').map(Number);
  const past = minutes ?? minute ?? 0;
  if (hour === undefined || hour > 24 || past > 59 || !Number.isInteger(hour)) return null;
  return { op: 'clock', hour: named === 'EV' && hour < 12 ? hour + 12 : hour, minute: past };
}
