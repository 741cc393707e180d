import type { TimeRule } from '../../../reading/times/types.js';
import { on } from './examples.js';

const LETTER: Readonly<Record<string, string>> = {
  second: 'T1S',
  minute: 'T1M',
  hour: 'T1H',
  day: '1D',
  week: '1W',
  month: '1M',
  quarter: '1Q',
  year: '1Y',
  decade: '1DE',
  century: '1CE',
};
const per = (unit: string | undefined): string | null => (unit && LETTER[unit] ? `P${LETTER[unit]}` : null);

/** What happens again and again, and words that stand for past, present or future at large. */
export const SETS: readonly TimeRule[] = [
  {
    // Täglich fallen Bomben.
    // ^^^^^^^
    id: 'per',
    pattern: 'approx? per',
    mean: (c) => ({ op: 'set', value: per(c.s('per')) ?? 'P1D' }),
    examples: [
      on('[Täglich] fallen Bomben.', 'P1D', '-', { type: 'SET' }),
      on('Es gab [fast täglich] Angriffe.', 'P1D', '-'),
    ],
    not: ['Die Tageszeitung erschien.'],
  },
  {
    // Jeden Freitag wird demonstriert.
    // ^^^^^^^^^^^^^
    id: 'every-weekday',
    pattern: 'every weekday',
    mean: (c) => ({ op: 'set', value: `XXXX-WXX-${c.n('weekday')}` }),
    examples: [on('[Jeden Freitag] wird demonstriert.', 'XXXX-WXX-5', '-', { type: 'SET' })],
    not: ['Jede Freitagspredigt war kurz.'],
  },
  {
    id: 'every-unit',
    pattern: "every|'pro'|'je' unit",
    mean: (c) => (per(c.s('unit')) ? { op: 'set', value: per(c.s('unit'))! } : null),
    examples: [
      on('[Jedes Jahr] sterben Menschen.', 'P1Y', '-', { type: 'SET' }),
      on('Er zahlt 50 Dollar [pro Tag].', 'P1D', '-'),
    ],
    not: ['Jeder Jahrgang wurde eingezogen.'],
  },
  {
    id: 'every-part',
    pattern: 'every part',
    mean: (c) => ({ op: 'set', value: `XXXX-XX-XXT${c.s('part')}` }),
    examples: [on('[Jede Nacht] fallen Bomben.', 'XXXX-XX-XXTNI', '-', { type: 'SET' })],
    not: ['Jeder Nachtmarsch war lang.'],
  },
  {
    id: 'every-few',
    pattern: "'alle' n=num|few|couple unit",
    mean: (c) => ({ op: 'set', value: (per(c.s('unit')) ?? 'P1D').replace('1', String(c.n('n') ?? 'X')) }),
    examples: [on('Gewählt wird [alle vier Jahre].', 'P4Y', '-', { type: 'SET' })],
    not: ['Alle vier Kämpfer flohen.'],
  },
  {
    // Freitags wird demonstriert.
    // ^^^^^^^^
    id: 'weekly',
    pattern: 'weekly',
    mean: (c) => ({ op: 'set', value: `XXXX-WXX-${c.n('weekly')}` }),
    examples: [on('Demonstriert wird [freitags].', 'XXXX-WXX-5', '-', { type: 'SET' })],
    not: ['Die Freitagspredigt war kurz.'],
  },
  {
    // Nachts fallen Bomben.
    // ^^^^^^
    id: 'partly',
    pattern: 'partly',
    mean: (c) => ({ op: 'set', value: `XXXX-XX-XXT${c.s('partly')}` }),
    examples: [on('Bomben fallen [nachts].', 'XXXX-XX-XXTNI', '-', { type: 'SET' })],
    not: ['Das Nachtlager brannte.'],
  },
  {
    // Derzeit wird gekämpft.
    // ^^^^^^^
    id: 'reference',
    pattern: 'ref',
    mean: (c) => ({ op: 'ref', value: c.s('ref') as 'PAST_REF' }),
    examples: [
      on('[Derzeit] wird gekämpft.', 'PRESENT_REF', '-'),
      on('[Einst] wurde gekämpft.', 'PAST_REF', '-'),
      on('[Demnächst] wird gekämpft.', 'FUTURE_REF', '-'),
    ],
    not: ['Das ist so.', 'Bis Ahmad kam, warteten sie.'],
  },
  {
    // Die Armee kam im Juni 2013. Damals fiel die Stadt.
    //                             ^^^^^^
    id: 'then',
    pattern: "'damals'",
    mean: () => ({ op: 'again', value: 'PAST_REF', point: true }),
    examples: [on('[Damals] wurde gekämpft.', 'PAST_REF', '-')],
    not: ['Die Damaszener flohen.'],
  },
  {
    // Am 8. Juni fiel die Stadt. Seitdem wird gekämpft.
    //                            ^^^^^^^
    id: 'since-then',
    pattern: "'seitdem'|'seither'",
    unless: (_before, after) => /^(?:der|die|das|er|sie|es)$/u.test(after),
    mean: () => ({ op: 'again', value: 'PAST_REF', since: true }),
    examples: [on('[Seitdem] wird gekämpft.', 'PAST_REF', '-')],
    not: ['Alles ist ruhig, seitdem die Armee abzog.'],
  },
  {
    // Seit Anfang Mai starben 9 Israelis. Im selben Zeitraum starben 70 Palästinenser.
    //                                        ^^^^^^^^^^^^^^^
    id: 'same-period',
    pattern: "art? same|this|that 'zeitraum'",
    mean: () => ({ op: 'again', value: 'PAST_REF' }),
    examples: [on('Im [selben Zeitraum] starben viele.', 'PAST_REF', '-')],
    not: ['Derselbe Raum war leer.'],
  },
  {
    id: 'moment',
    pattern: "'moment'|'augenblick'|'stunde'",
    unless: (before, after) => !/^(?:dem|der)$/iu.test(before) || /^(?:der|des|des)$/iu.test(after),
    mean: () => ({ op: 'ref', value: 'PRESENT_REF' }),
    examples: [on('Im [Moment] wird gekämpft.', 'PRESENT_REF', '-')],
    not: ['Der Moment der Wahrheit kam.'],
  },
  {
    id: 'long-ago',
    pattern: "art? 'vergangenheit'",
    unless: (before, after) => !/^(?:in|dem|der)$/iu.test(before) || /^(?:der|des)$/iu.test(after),
    mean: () => ({ op: 'ref', value: 'PAST_REF' }),
    examples: [on('In [der Vergangenheit] wurde gekämpft.', 'PAST_REF', '-')],
    not: ['Die Vergangenheit der Miliz ist dunkel.'],
  },
  {
    id: 'at-that-time',
    pattern: "this|that 'zeit'",
    mean: () => ({ op: 'ref', value: 'PAST_REF' }),
    examples: [on('Zu [dieser Zeit] wurde gekämpft.', 'PAST_REF', '-')],
    not: ['Diese Zeitung erschien.'],
  },
  {
    // In letzter Zeit wurde gekämpft.
    //    ^^^^^^^^^^^
    id: 'lately',
    pattern: "art? rel|'früheren'|'früherer'|'alten' 'zeit'|'zeiten'",
    mean: (c) => ({ op: 'ref', value: (c.n('rel') ?? -1) < 0 ? 'PAST_REF' : 'FUTURE_REF' }),
    examples: [
      on('In [letzter Zeit] wurde gekämpft.', 'PAST_REF', '-'),
      on('In [nächster Zeit] wird gekämpft.', 'FUTURE_REF', '-'),
    ],
    not: ['Die letzte Zeitung erschien.'],
  },
  {
    id: 'ahead',
    pattern: "art? 'zukunft'",
    unless: (before, after) => !/^(?:in|die|der)$/iu.test(before) || /^(?:der|des)$/iu.test(after),
    mean: () => ({ op: 'ref', value: 'FUTURE_REF' }),
    examples: [on('In [Zukunft] wird verhandelt.', 'FUTURE_REF', '-')],
    not: ['Die Zukunft der Miliz ist offen.'],
  },
];
