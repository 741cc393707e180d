import type { TimeRule } from '../../../reading/times/types.js';
import type { Feast } from '../../../time/index.js';
import { on } from './examples.js';

/** A feast, the pattern that names it, further ones with an example of their own, and a sentence in which its name is something else. */
interface Row {
  readonly id: string;
  readonly pattern: string;
  readonly more?: readonly (readonly [pattern: string, example: string])[];
  readonly feast: Feast;
  readonly example: string;
  readonly value: string;
  readonly days?: string;
  readonly not: string;
}

const year = (month: number, day: number): Feast => ({ of: 'year', month, day });
const easter = (plus: number): Feast => ({ of: 'easter', plus });

const TABLE: readonly Row[] = [
  {
    id: 'weihnachten',
    pattern: "'weihnachten'|'weihnachtstag'|'weihnachtsfest'|'weihnachtsfeiertag'",
    feast: year(12, 25),
    example: 'An [Weihnachten] fiel die Stadt.',
    value: '2017-12-25',
    not: 'Der Weihnachtsmarkt brannte.',
  },
  {
    id: 'heiligabend',
    pattern: "'heiligabend'",
    feast: year(12, 24),
    example: 'An [Heiligabend] fiel die Stadt.',
    value: '2017-12-24',
    not: 'Das Heiligabendkonzert fiel aus.',
  },
  {
    id: 'silvester',
    pattern: "'silvester'|'silvestertag'",
    feast: year(12, 31),
    example: 'An [Silvester] fiel die Stadt.',
    value: '2017-12-31',
    not: 'Die Silvesterraketen trafen niemanden.',
  },
  {
    id: 'neujahr',
    pattern: "'neujahr'|'neujahrstag'",
    feast: year(1, 1),
    example: 'An [Neujahr] fiel die Stadt.',
    value: '2018-01-01',
    not: 'Die Neujahrsansprache war kurz.',
  },
  {
    id: 'dreikönig',
    pattern: "'dreikönigstag'|'dreikönigsfest'",
    feast: year(1, 6),
    example: 'Am [Dreikönigstag] fiel die Stadt.',
    value: '2018-01-06',
    not: 'Das Dreikönigstreffen fiel aus.',
  },
  {
    id: 'aschermittwoch',
    pattern: "'aschermittwoch'",
    feast: easter(-46),
    example: 'Am [Aschermittwoch] fiel die Stadt.',
    value: '2018-02-14',
    not: 'Die Aschermittwochsrede war kurz.',
  },
  {
    id: 'palmsonntag',
    pattern: "'palmsonntag'",
    feast: easter(-7),
    example: 'Am [Palmsonntag] fiel die Stadt.',
    value: '2018-03-25',
    not: 'Die Palmsonntagsprozession wurde beschossen.',
  },
  {
    id: 'gründonnerstag',
    pattern: "'gründonnerstag'",
    feast: easter(-3),
    example: 'Am [Gründonnerstag] fiel die Stadt.',
    value: '2018-03-29',
    not: 'Die Gründonnerstagsmesse fiel aus.',
  },
  {
    id: 'karfreitag',
    pattern: "'karfreitag'",
    feast: easter(-2),
    example: 'Am [Karfreitag] fiel die Stadt.',
    value: '2018-03-30',
    not: 'Das Karfreitagsabkommen gilt.',
  },
  {
    id: 'karsamstag',
    pattern: "'karsamstag'|'ostersamstag'",
    feast: easter(-1),
    example: 'Am [Karsamstag] fiel die Stadt.',
    value: '2018-03-31',
    not: 'Die Karsamstagsnacht blieb ruhig.',
  },
  {
    id: 'ostern',
    pattern: "'ostern'|'ostersonntag'|'osterfest'",
    feast: easter(0),
    example: 'An [Ostern] fiel die Stadt.',
    value: '2018-04-01',
    not: 'Die Stadt im Osten fiel.',
  },
  {
    id: 'ostermontag',
    pattern: "'ostermontag'",
    feast: easter(1),
    example: 'Am [Ostermontag] fiel die Stadt.',
    value: '2018-04-02',
    not: 'Der Ostermarsch fiel aus.',
  },
  {
    id: 'orthodoxes-ostern',
    pattern: "art? 'orthodoxe'|'orthodoxes'|'orthodoxen' 'ostern'|'osterfest'|'ostersonntag'|'osterfestes'",
    feast: { of: 'orthodox-easter', plus: 0 },
    example: 'Zum [orthodoxen Osterfest] schwiegen die Waffen.',
    value: '2018-04-08',
    not: 'Die orthodoxen Kirchen schlossen.',
  },
  {
    id: 'orthodoxe-weihnachten',
    pattern: "art? 'orthodoxe'|'orthodoxes'|'orthodoxen' 'weihnachten'|'weihnachtsfest'|'weihnachtsfestes'",
    feast: year(1, 7),
    example: 'Zum [orthodoxen Weihnachtsfest] schwiegen die Waffen.',
    value: '2018-01-07',
    not: 'Die orthodoxe Gemeinde floh.',
  },
  {
    id: 'himmelfahrt',
    pattern: "'christi' 'himmelfahrt'",
    more: [["'himmelfahrtstag'", 'Am [Himmelfahrtstag] fiel die Stadt.']],
    feast: easter(39),
    example: 'An [Christi Himmelfahrt] fiel die Stadt.',
    value: '2018-05-10',
    not: 'Die Angriffe wurden ein Himmelfahrtskommando.',
  },
  {
    id: 'pfingsten',
    pattern: "'pfingsten'|'pfingstsonntag'|'pfingstfest'",
    feast: easter(49),
    example: 'An [Pfingsten] fiel die Stadt.',
    value: '2018-05-20',
    not: 'Die Pfingstkirche brannte.',
  },
  {
    id: 'pfingstmontag',
    pattern: "'pfingstmontag'",
    feast: easter(50),
    example: 'Am [Pfingstmontag] fiel die Stadt.',
    value: '2018-05-21',
    not: 'Die Pfingstferien waren vorbei.',
  },
  {
    id: 'fronleichnam',
    pattern: "'fronleichnam'|'fronleichnamstag'",
    feast: easter(60),
    example: 'An [Fronleichnam] fiel die Stadt.',
    value: '2018-05-31',
    not: 'Die Fronleichnamsprozession fiel aus.',
  },
  {
    id: 'allerheiligen',
    pattern: "'allerheiligen'",
    feast: year(11, 1),
    example: 'An [Allerheiligen] fiel die Stadt.',
    value: '2017-11-01',
    not: 'Die Allerheiligenkirche brannte.',
  },
  {
    id: 'newroz',
    pattern: "'newroz'|'nouruz'|'nowruz'|'nauroz'|'newrozfest'|'newroz-fest'|'nouruz-fest'|'nowruz-fest'",
    feast: year(3, 21),
    example: 'Zu [Newroz] schwiegen die Waffen.',
    value: '2018-03-21',
    not: 'Die Newroz-Feier wurde verboten.',
  },
  {
    id: 'ramadan',
    pattern: "'ramadan'|'ramadans'",
    more: [
      [
        "art? 'islamische'|'islamischen'|'muslimische'|'muslimischen'|'heilige'|'heiligen'? 'fastenmonat'|'fastenmonats'|'fastenmonates' 'ramadan'?",
        'Während [des islamischen Fastenmonats] wurde gekämpft.',
      ],
    ],
    feast: { of: 'islamic', month: 9, day: 1, days: 30 },
    example: 'Im [Ramadan] ruhten die Waffen.',
    value: '2018-05-16/2018-06-14',
    days: '2018-05-16..2018-06-14',
    not: 'Tariq Ramadan sprach in Genf.',
  },
  {
    id: 'zuckerfest',
    pattern: "'zuckerfest'|'zuckerfests'|'zuckerfestes'|'fastenbrechensfest'|'ramadanfest'",
    more: [
      ["'fest'|'festes'|'ende' 'des' 'fastenbrechens'", 'Zum [Fest des Fastenbrechens 2017] ruhten die Waffen.'],
      ["'eid'|'id' 'al-fitr'|'ul-fitr'|'el-fitr'", 'Zum [Eid al-Fitr 2017] ruhten die Waffen.'],
    ],
    feast: { of: 'islamic', month: 10, day: 1, days: 3 },
    example: 'Zum [Zuckerfest 2017] ruhten die Waffen.',
    value: '2017-06-25',
    days: '2017-06-25..2017-06-27',
    not: 'Der Eid des Präsidenten war kurz.',
  },
  {
    id: 'opferfest',
    pattern: "'opferfest'|'opferfests'|'opferfestes'",
    more: [
      ["'eid'|'id' 'al-adha'|'ul-adha'|'el-adha'", 'Zum [Eid al-Adha 2017] ruhten die Waffen.'],
      ["'kurban' 'bayram'|'bayramı'|'bayrami'", 'Zum [Kurban Bayram 2017] ruhten die Waffen.'],
    ],
    feast: { of: 'islamic', month: 12, day: 10, days: 4 },
    example: 'Zum [Opferfest 2017] ruhten die Waffen.',
    value: '2017-09-01',
    days: '2017-09-01..2017-09-04',
    not: 'Die Zahl der Opfer stieg nach dem Fest.',
  },
  {
    id: 'aschura',
    pattern: "'aschura'|'ashura'|'aschurafest'|'aschura-fest'",
    feast: { of: 'islamic', month: 1, day: 10 },
    example: 'An [Aschura 2017] ruhten die Waffen.',
    value: '2017-09-30',
    not: 'Die Aschura-Prozession wurde beschossen.',
  },
  {
    id: 'geburtstag-des-propheten',
    pattern: "'geburtstag'|'geburtstags' 'des' 'propheten'",
    more: [["'mawlid'|'mouloud'|'maulid'", 'Zum [Mawlid] ruhten die Waffen.']],
    feast: { of: 'islamic', month: 3, day: 12 },
    example: 'Am [Geburtstag des Propheten] ruhten die Waffen.',
    value: '2017-11-30',
    not: 'Der Geburtstag des Generals wurde verschoben.',
  },
  {
    id: 'rosch-haschana',
    pattern: "'rosch' 'ha-schana'|'haschana'|'ha-schanah'",
    more: [["'jüdische'|'jüdischen' 'neujahrsfest'|'neujahr'", 'Am [jüdischen Neujahrsfest 2017] fielen Raketen.']],
    feast: { of: 'jewish-year', plus: 0, days: 2 },
    example: 'An [Rosch ha-Schana 2017] fielen Raketen.',
    value: '2017-09-21',
    days: '2017-09-21..2017-09-22',
    not: 'Die jüdischen Siedler zogen ab.',
  },
  {
    id: 'jom-kippur',
    pattern: "'jom' 'kippur'",
    more: [["'jom-kippur'|'versöhnungstag'", 'Am [Versöhnungstag 2017] fielen Raketen.']],
    feast: { of: 'jewish-year', plus: 9 },
    example: 'An [Jom Kippur 2017] fielen Raketen.',
    value: '2017-09-30',
    not: 'Der Jom-Kippur-Krieg endete.',
  },
  {
    id: 'sukkot',
    pattern: "'sukkot'|'laubhüttenfest'",
    feast: { of: 'jewish-year', plus: 14, days: 7 },
    example: 'An [Sukkot 2017] fielen Raketen.',
    value: '2017-10-05/2017-10-11',
    days: '2017-10-05..2017-10-11',
    not: 'Die Laubhütten brannten.',
  },
  {
    id: 'simchat-tora',
    pattern: "'simchat' 'tora'|'thora'",
    feast: { of: 'jewish-year', plus: 21 },
    example: 'An [Simchat Tora 2017] fielen Raketen.',
    value: '2017-10-12',
    not: 'Die Tora wurde gerettet.',
  },
  {
    id: 'pessach',
    pattern: "'pessach'|'pessachfest'|'pessachfests'|'pessachfestes'",
    feast: { of: 'passover', plus: 0, days: 7 },
    example: 'An [Pessach] fielen Raketen.',
    value: '2018-03-31/2018-04-06',
    days: '2018-03-31..2018-04-06',
    not: 'Der Pessach-Anschlag wurde verurteilt.',
  },
  {
    id: 'purim',
    pattern: "'purim'|'purimfest'",
    feast: { of: 'passover', plus: -30 },
    example: 'An [Purim] fielen Raketen.',
    value: '2018-03-01',
    not: 'Die Purim-Feier fiel aus.',
  },
];

/** `Tariq Ramadan`, `Ramadan Abdullah`: a name. */
const NAME = /^\p{Lu}/u;
const OPENER = /^(?:an|am|zu|zum|im|in|vor|nach|seit|bis|bei|beim|dieses|jedes|während|fastenmonat|heiligen|ab|des)$/iu;
const isName = (before: string, after: string): boolean =>
  (NAME.test(before) && !OPENER.test(before)) || (NAME.test(after) && OPENER.test(before) === false);

/** Feasts of the calendars that reports on conflicts name: one rule for each way to name one. */
export const HOLIDAYS: readonly TimeRule[] = TABLE.flatMap(({ id, pattern, more, feast, example, value, days, not }) =>
  [[pattern, example] as const, ...(more ?? [])].map(
    ([named, text], i): TimeRule => ({
      id: i === 0 ? `holiday-${id}` : `holiday-${id}-${i + 1}`,
      pattern: `${named} year?`,
      unless: id === 'ramadan' ? isName : undefined,
      mean: (c) => ({ op: 'holiday', feast, year: c.n('year') }),
      examples: [on(text, value, days ?? `${value}..${value}`)],
      not: [not],
    }),
  ),
);
