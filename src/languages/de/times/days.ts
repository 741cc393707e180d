import type { DayPart, TimeRule } from '../../../reading/times/types.js';
import { on } from './examples.js';

const part = (s: string | undefined): DayPart | undefined => s as DayPart | undefined;
const NAMED_DAY = /^(?:schwarze[rnms]?|blutige[rnms]?|grüne[rnms]?)$/iu;
const CLOCK_LEFT = /^(?:um|gegen|seit|bis|ab|nach|vor|kurz|schon|bereits)$/iu;
/** What stands before a time of day written with a colon: a preposition, or the date in the head of an article (`11.01.2016 – 14:45`). */
const DIGITAL_LEFT =
  /^(?:um|gegen|bis|ab|von|seit|nach|vor|zwischen|heute|stand|\d{4}|\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4}))$/iu;
const PART_LEFT = /^(?:in|dem|gegen|bis|seit|während|ab|am|und)$/iu;

/** Weekdays, days counted from the day of writing, parts of days, clock times. */
export const DAYS: readonly TimeRule[] = [
  {
    // Freitags wird demonstriert.
    // ^^^^^^^^
    id: 'weekly-first',
    pattern: 'firstweekly',
    unless: (before) => before !== '',
    mean: (c) => ({ op: 'set', value: `XXXX-WXX-${c.n('firstweekly')}` }),
    examples: [on('[Freitags] wird demonstriert.', 'XXXX-WXX-5', '-', { type: 'SET' })],
    not: ['Das Freitagsgebet war kurz.'],
  },
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
    not: ['Die letzte Freitagspredigt war kurz.'],
  },
  {
    // An diesem Donnerstag wird abgestimmt.
    //    ^^^^^^^^^^^^^^^^^
    id: 'this-weekday',
    pattern: 'this|todays weekday|weekdaypart',
    mean: (c) => ({ op: 'weekday', weekday: c.n('weekday')!, part: part(c.s('weekday')) }),
    examples: [on('An [diesem Sonntag] trafen sie ein.', '2018-06-10', '2018-06-10..2018-06-10')],
    not: ['Diese Freitagspredigt war kurz.'],
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
    not: ['Das Freitagabendgebet war kurz.'],
  },
  {
    // Dienstag früh griffen Truppen an.
    // ^^^^^^^^^^^^^
    id: 'weekday-then-part',
    pattern: 'art? rel? weekday smallpart|part|partly',
    mean: (c) => ({ op: 'weekday', weekday: c.n('weekday')!, by: c.n('rel'), part: part(c.s('smallpart')) }),
    examples: [on('[Dienstag früh] griffen Truppen an.', '2018-06-05TMO', '2018-06-05..2018-06-05', { type: 'TIME' })],
    not: ['Das Dienstagsgebet der Christen war kurz.'],
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
    not: ['Die Mittwochsausgabe dieser Zeitung erschien.'],
  },
  {
    // Am Dienstag vor einer Woche fiel die Stadt.
    //    ^^^^^^^^^^^^^^^^^^^^^^^^
    id: 'weekday-weeks-ago',
    pattern: "weekday|weekdaypart 'vor' n=num|one unit",
    mean: (c) =>
      c.s('unit') === 'week' && Number.isInteger(c.n('n'))
        ? { op: 'shift', unit: 'week', by: -c.n('n')!, weekday: c.n('weekday')!, part: part(c.s('weekday')) }
        : null,
    examples: [
      on('Am [Dienstag vor einer Woche] fiel die Stadt.', '2018-06-05', '2018-06-05..2018-06-05', { precision: 'day' }),
      on('Am [Freitag vor zwei Wochen] fiel die Stadt.', '2018-06-01', '2018-06-01..2018-06-01'),
    ],
    not: ['Das Freitagsgebet vor einer Moschee wurde beschossen.'],
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
    not: ['Der Weg zum Sonntagsmarkt war gesperrt.'],
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
    not: ['Der Weg von Samstagsmarkt zu Sonntagsmarkt war gesperrt.'],
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
    not: ['Der Weg zum 8. Haus war gesperrt.'],
  },
  {
    // In der Nacht zu heute fielen Bomben.
    //    ^^^^^^^^^^^^^^^^^^
    id: 'night-to-day',
    pattern: "art? 'nacht' 'zu'|'auf' day",
    mean: (c) => ({ op: 'shift', unit: 'day', by: c.n('day')!, part: 'NI', eve: true }),
    examples: [on('In [der Nacht zu gestern] fielen Bomben.', '2018-06-10TNI', '2018-06-09..2018-06-10')],
    not: ['Der Nachtmarsch zu ihnen war lang.'],
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
    not: ['Das Abendgebet des 4. Bataillons war kurz.'],
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
    not: ['Das Morgengebet der Freitagsmoschee war kurz.'],
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
    not: ['Der vergangene Nachtmarsch war lang.'],
  },
  {
    // Am Montag fiel die Stadt. Am Abend zuvor war sie beschossen worden.
    //                              ^^^^^^^^^^^
    id: 'part-turned',
    pattern: 'art? early* part turn=earlier|later',
    unless: (before) => !PART_LEFT.test(before),
    mean: (c) => ({
      op: 'shift',
      unit: 'day',
      by: c.all('turn')[0]!.name === 'later' ? 1 : -1,
      anchor: 'mentioned',
      part: part(c.s('part')),
    }),
    examples: [on('Am [Abend zuvor] fielen Bomben.', 'XXXX-XX-XXTEV', '-', { type: 'TIME' })],
    not: ['Die Morgenpost davor war leer.'],
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
    not: ['Das Gestrige ist vorbei, sagte Gesterkamp.'],
  },
  {
    // Morgen beginnen die Gespräche.
    // ^^^^^^
    id: 'tomorrow',
    pattern: 'tomorrow',
    unless: (before) => before !== '',
    mean: () => ({ op: 'shift', unit: 'day', by: 1 }),
    examples: [on('[Morgen] beginnen die Gespräche.', '2018-06-12', '2018-06-12..2018-06-12')],
    not: ['Guten Morgen sagte er.'],
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
    not: ['Der Abendhimmel war rot.'],
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
    not: ['Die heutigen Kämpfer sind jung.'],
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
    not: ['Die Mitternachtsmesse fiel aus.'],
  },
  {
    // Um 18 Uhr fiel die Stadt.
    //    ^^^^^^
    id: 'clock',
    pattern: "at=num|pair|clocktime 'uhr' minute=num? local='ortszeit'? zone=zone? morning=partly?",
    mean: (c) => clock(c.s('at') ?? String(c.n('at')), c.n('minute'), part(c.s('morning')), c.s('zone')),
    examples: [
      on('Um [22:15 Uhr MEZ] fiel der Strom aus.', '2018-06-11T22:15+01:00', '2018-06-11..2018-06-11'),
      on('Um [3 Uhr UTC] fiel der Strom aus.', '2018-06-11T03:00Z', '2018-06-11..2018-06-11'),
      on('Kurz nach [18 Uhr] fiel der Strom aus.', '2018-06-11T18:00', '2018-06-11..2018-06-11'),
      on('Um [18 Uhr] fiel die Stadt.', '2018-06-11T18:00', '2018-06-11..2018-06-11', { type: 'TIME' }),
      on('Gegen [10.20 Uhr Ortszeit] explodierte die Bombe.', '2018-06-11T10:20', '2018-06-11..2018-06-11'),
      { text: 'Um [neun Uhr] begann es.', value: 'XXXX-XX-XXT09:00', days: '-', type: 'TIME' },
    ],
    not: ['Er trug 30 Uhren.', 'Es war 75 Uhr.', 'Das Spiel endete 3:10 für Aleppo.'],
  },
  {
    // Um 14:30 heulten die Sirenen.
    //    ^^^^^
    id: 'clock-bare',
    pattern: 'clocktime zone? morning=partly?',
    unless: (before) => !DIGITAL_LEFT.test(before),
    mean: (c) => clock(c.s('clocktime')!, undefined, part(c.s('morning')), c.s('zone')),
    examples: [
      on('Um [14:30] heulten die Sirenen.', '2018-06-11T14:30', '2018-06-11..2018-06-11', { type: 'TIME' }),
      on('Ab [07:00 morgens] ruhten die Waffen.', '2018-06-11T07:00', '2018-06-11..'),
    ],
    not: ['Kiel siegte 28:25 gegen Flensburg.', 'Das Spiel endete 21:19.'],
  },
  {
    // Um 13 Uhr Moskauer Zeit schwiegen die Waffen.
    //    ^^^^^^^^^^^^^^^^^^^^
    id: 'clock-of-place',
    pattern: "at=num|pair|clocktime 'uhr' timeplace|'deutscher'|'mitteleuropäischer'|'lokaler' 'zeit'",
    mean: (c) => clock(c.s('at') ?? String(c.n('at')), undefined),
    examples: [
      on('Um [13 Uhr Moskauer Zeit] schwiegen die Waffen.', '2018-06-11T13:00', '2018-06-11..2018-06-11', {
        type: 'TIME',
      }),
    ],
    not: ['Die Moskauer Zeit ist vorbei.'],
  },
  {
    // Um halb drei brach Feuer aus.
    //    ^^^^^^^^^
    id: 'clock-half',
    pattern: "'halb' num 'uhr'? morning=partly?",
    unless: (before) => !CLOCK_LEFT.test(before),
    mean: (c) => (c.n('num')! <= 12 ? clock(`${(c.n('num')! + 11) % 12}.30`, undefined, part(c.s('morning'))) : null),
    examples: [
      on('Um [halb drei] brach Feuer aus.', '2018-06-11T02:30', '2018-06-11..2018-06-11', { type: 'TIME' }),
      on('Gegen [halb neun abends] brach Feuer aus.', '2018-06-11T20:30', '2018-06-11..2018-06-11'),
    ],
    not: ['Sie zogen halb zwei Häuser weiter.'],
  },
  {
    // Um Viertel vor drei brach Feuer aus.
    //    ^^^^^^^^^^^^^^^^
    id: 'clock-quarter',
    pattern: "'viertel' turn='vor'|'nach' num 'uhr'? morning=partly?",
    unless: (before) => !CLOCK_LEFT.test(before),
    mean: (c) => {
      const hour = c.n('num')!;
      const isBefore = c.all('turn')[0]!.name === 'vor';
      if (hour > 12 || hour < 1) return null;
      return clock(isBefore ? `${hour - 1}.45` : `${hour}.15`, undefined, part(c.s('morning')));
    },
    examples: [
      on('Um [Viertel vor drei] brach Feuer aus.', '2018-06-11T02:45', '2018-06-11..2018-06-11', { type: 'TIME' }),
    ],
    not: ['Das Viertel nach drei Angriffen war leer.'],
  },
  {
    // Heute vor einem Jahr fiel die Stadt.
    // ^^^^^^^^^^^^^^^^^^^^
    id: 'day-ago',
    pattern: "day 'vor' n=num|one unit",
    mean: (c) => ({
      op: 'away',
      day: c.n('day')!,
      amounts: [{ n: c.n('n')!, unit: c.s('unit') as 'day' }],
      by: -1,
    }),
    examples: [
      on('[Heute vor einem Jahr] fiel die Stadt.', '2017-06-11', '2017-06-11..2017-06-11', { precision: 'day' }),
      on('[Gestern vor drei Wochen] fiel die Stadt.', '2018-05-20', '2018-05-20..2018-05-20'),
    ],
    not: ['Ein Dorf vor einer Brücke fiel.'],
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
    not: ['Der Wochenendkurs fiel aus.'],
  },
];

/** `vergangene Nacht` ends on the day of writing, `am vergangenen Abend` was the day before. */
function relativePart(by: number, named: DayPart): ReturnType<TimeRule['mean']> {
  if (named === 'NI' && by <= 0) return { op: 'shift', unit: 'day', by: 0, part: named, eve: true };
  return { op: 'shift', unit: 'day', by, part: named };
}

/** Hour and minute from `18`, `10.20` or `6` and `15`; null where there is no such time. */
function clock(text: string, minute: number | undefined, named?: DayPart, zone?: string): ReturnType<TimeRule['mean']> {
  const [hour, minutes] = text.split(/[.:]/u).map(Number);
  const past = minutes ?? minute ?? 0;
  if (hour === undefined || hour > 24 || past > 59 || !Number.isInteger(hour)) return null;
  const evening = (named === 'EV' || named === 'AF') && hour < 12;
  return { op: 'clock', hour: evening ? hour + 12 : hour, minute: past, zone };
}
