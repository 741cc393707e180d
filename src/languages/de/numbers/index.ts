import type { Bound, NumberRules, NumberWords, Scale, Vague } from '../../../reading/quantities/types.js';
import { cardinal, digits, lastPower } from './cardinals.js';
import { closesAttribute, countsAtNone, isBetween, isCounted, opensAttribute } from './counted.js';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

const BOUNDS: Readonly<Record<Bound, readonly string[]>> = {
  // mindestens 22 Menschen
  least: [
    'mindestens',
    'wenigstens',
    'zumindest',
    'über',
    'mehr als',
    'nicht weniger als',
    'nicht unter',
    'weit über',
    'weit mehr als',
    'deutlich mehr als',
    'deutlich über',
    'etwas mehr als',
    'klar mehr als',
    'wesentlich mehr als',
    'sicher mehr als',
    'nicht weniger',
    'min.',
  ],
  // bis zu 300 Kämpfer
  most: [
    'bis zu',
    'höchstens',
    'maximal',
    'allenfalls',
    'nicht mehr als',
    'kaum mehr als',
    'weniger als',
    'unter',
    'nicht einmal',
    'nicht mal',
    'keine',
    'keinen',
    'max.',
  ],
  // fast 1000 Kämpfer
  nearly: ['fast', 'knapp', 'knappe', 'knappen', 'beinahe', 'nahezu', 'annähernd', 'an die', 'kaum', 'gerade noch'],
  // rund 45.000 Menschen
  about: [
    'rund',
    'etwa',
    'circa',
    'zirka',
    'ca.',
    'ca',
    'ungefähr',
    'schätzungsweise',
    'geschätzt',
    'geschätzte',
    'geschätzten',
    'in etwa',
    'um die',
    'rund um',
    'gegen',
    'grob',
    'grob geschätzt',
    'vermutlich etwa',
  ],
  // gut 200 Kämpfer
  above: ['gut', 'gute'],
};

const SCALES: readonly (readonly [forms: string, scale: Scale])[] = [
  ['hundert', { size: 100 }],
  ['tausend', { size: 1000 }],
  ['million mio mio.', { size: 1e6 }],
  ['millionen', { size: 1e6, plural: true }],
  ['milliarde mrd mrd.', { size: 1e9 }],
  ['milliarden', { size: 1e9, plural: true }],
  ['billion', { size: 1e12 }],
  ['billionen', { size: 1e12, plural: true }],
  ['dutzend', { size: 12, approx: true }],
];

const VAGUE: readonly (readonly [forms: string, vague: Vague])[] = [
  ['dutzende dutzenden dutzender', { min: 24 }],
  ['hunderte hunderten hunderter', { min: 200 }],
  ['tausende tausenden tausender abertausende abertausenden', { min: 2000 }],
  ['zehntausende zehntausenden zehntausender', { min: 20_000 }],
  ['hunderttausende hunderttausenden hunderttausender', { min: 200_000 }],
  ['mehrere mehreren mehrerer', { min: null }],
  ['einige einigen einiger', { min: null }],
  ['viele vielen vieler', { min: null }],
  ['zahlreiche zahlreichen zahlreicher', { min: null }],
  ['etliche etlichen etlicher unzählige unzähligen unzähliger ungezählte ungezählten', { min: null }],
  ['wenige wenigen', { min: null }],
  ['beide beiden beider', { min: 2, max: 2 }],
];
const VAGUE_PAIRS: readonly (readonly [words: string, vague: Vague])[] = [
  ['ein paar', { min: null }],
  ['eine handvoll', { min: null }],
  ['einer handvoll', { min: null }],
];

const UNITS: readonly (readonly [forms: string, unit: string])[] = [
  ['% prozent v.h.', '%'],
  ['prozentpunkt prozentpunkte prozentpunkten', 'Prozentpunkt'],
  ['km kilometer kilometern', 'Kilometer'],
  ['m meter metern', 'Meter'],
  ['cm zentimeter zentimetern', 'Zentimeter'],
  ['mm millimeter millimetern', 'Millimeter'],
  ['km² qkm quadratkilometer quadratkilometern', 'Quadratkilometer'],
  ['m² qm quadratmeter quadratmetern', 'Quadratmeter'],
  ['ha hektar', 'Hektar'],
  ['km/h', 'Kilometer pro Stunde'],
  ['kg kilo kilogramm', 'Kilogramm'],
  ['€ euro eur', 'Euro'],
  ['$ dollar', 'Dollar'],
  ['us-dollar usd', 'US-Dollar'],
  ['£ pfund gbp', 'Pfund'],
  ['franken chf', 'Franken'],
  ['tonne tonnen', 'Tonne'],
  ['meile meilen', 'Meile'],
  ['seemeile seemeilen', 'Seemeile'],
  ['barrel fass', 'Barrel'],
];

const POINTS: readonly (readonly [stem: string, part: string])[] = [
  ['nord', 'north'],
  ['nörd', 'north'],
  ['süd', 'south'],
  ['ost', 'east'],
  ['öst', 'east'],
  ['west', 'west'],
  ['nordost', 'northeast'],
  ['nordöst', 'northeast'],
  ['nordwest', 'northwest'],
  ['südost', 'southeast'],
  ['südöst', 'southeast'],
  ['südwest', 'southwest'],
];

/** `südlich`, `Süden`. */
const DIRECTIONS: ReadonlyMap<string, string> = new Map(
  POINTS.flatMap(([stem, part]) =>
    [`${stem}lich`, `${stem}licher`, `${stem}en`, `${stem}wärts`].map((w) => [w, part] as const),
  ),
);

/** Parts of a whole. */
const SHARES: readonly (readonly [forms: string, share: number])[] = [
  ['hälfte', 1 / 2],
  ['drittel dritteln', 1 / 3],
  ['viertel vierteln', 1 / 4],
  ['dreiviertel', 3 / 4],
  ['fünftel fünfteln', 1 / 5],
  ['sechstel', 1 / 6],
  ['siebtel', 1 / 7],
  ['achtel', 1 / 8],
  ['neuntel', 1 / 9],
  ['zehntel zehnteln', 1 / 10],
];

const table = <T>(rows: readonly (readonly [forms: string, value: T])[]): ReadonlyMap<string, T> =>
  new Map(rows.flatMap(([forms, value]) => forms.split(' ').map((f) => [f, value] as const)));

const WORDS: NumberWords = {
  fillers: words('insgesamt weitere weiteren'),
  one: words('ein eine einer einem einen'),
  articles: words('der die das dem den des'),
  half: words('halbes halben halbe halber'),
  to: words('bis – -'),
  or: 'oder',
  between: 'zwischen',
  and: 'und',
  joins: words('und sowie , oder'),
  of: words('von'),
  comparing: words('so wie zu ebenso genauso allzu ziemlich'),
  none: words('kein keine keinen keinem keiner keines'),
  single: words('einzige einzigen einziger einziges einzigem'),
};

/** Nouns that a number behind them names or numbers, also at the end of longer ones (`Panzerbrigade 4`). */
const LABELS =
  /^(?:nr\.?|abs\.?|art\.?|tel\.?|§|typ|modell|seite|sender|flug|operation|formel|liga|band|teil|folge|tabelle|höhe|kilometer|tor|halle|gate|platz|rang|stufe|block|kanal|linie|raum|camp|sure|vers|psalm|klasse|level)$|(?:resolution|artikel|nummer|kapitel|absatz|paragraf|paragraph|punkt|phase|version|telefon|gruppe|brigade|bataillon|division|regiment|kompanie|korps|staffel|geschwader|einheit|zone|sektor|distrikt|route|autobahn|bundesstraße|zimmer|kaliber|hügel|gebäude|checkpoint|kontrollpunkt|grenzstein|schacht|pipeline)$/u;

/** Number words are written small in a sentence; with a capital only where a sentence begins, in `Hundert`, or not at all (`außer Acht`). */
function numeral(form: string): number | null {
  const c = form.charCodeAt(0);
  if (c >= 48 && c <= 57) return digits(form);
  // `der Dreier`, `die Null`; `zweier Dörfer` is a genitive.
  if (form === 'Acht' || form === 'Zweier' || form === 'Dreier' || /^(?:null|eins)$/iu.test(form)) return null;
  return form === 'zweier' ? 2 : form === 'dreier' ? 3 : cardinal(form);
}

const SHY: ReadonlyMap<string, number> = new Map([
  ['Acht', 8],
  ['Zweier', 2],
  ['Dreier', 3],
]);

/** What German says about numbers. */
export const germanNumbers: NumberRules = {
  numeral,
  shyNumeral: (form) => SHY.get(form) ?? null,
  powerOf: lastPower,
  scales: table(SCALES),
  vague: new Map([...table(VAGUE), ...VAGUE_PAIRS]),
  bounds: new Map((Object.keys(BOUNDS) as Bound[]).flatMap((b) => BOUNDS[b].map((w) => [w, b] as const))),
  trailing: new Map([
    ['oder mehr', 'least'],
    ['und mehr', 'least'],
    ['oder weniger', 'most'],
    ['und weniger', 'most'],
  ]),
  governs: new Map([
    // `verfügt über 20 Panzer`, `berichtet über 20 Tote`
    ['über', /^verfüg(?:t|e|en|te|ten|end|bar)$|^bericht(?:et|ete|eten|e|en)$|^informier(?:t|te|ten|e|en)$/u],
    // `leiden unter 20 Grad Frost`
    ['unter', /^leide(?:t|n)$|^litt(?:en)?$/u],
    // `kämpfen gegen 50 Rebellen`: only with a verb of happening is it a guess.
    [
      'gegen',
      /^(?:kämpf|gekämpf|vorgehe|vorgegangen|geh|ging|gegangen|ermittel|protestier|demonstrier|verhäng|einsatz|offensive|angriff|klage|anklage|verfahren|verteidig|richte|tausch|ausgetausch|setz|haftbefehl|stimm|gestimm|sanktion|eröffne|feuer|schoss|schieß|schütz|kriegs?)/u,
    ],
  ]),
  shares: table(SHARES),
  isShyShare: (lower) => lower.startsWith('viertel') || lower === 'dreiviertel',
  whole: words('der des dieser dieses aller seiner ihrer von unserer davon zerstört besetzt'),
  words: WORDS,
  isLabel: (lower) => LABELS.test(lower),
  notCounted: words('uhr liga'),
  timeUnits: words(
    'sekunde sekunden minute minuten stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren jahrzehnt jahrzehnte jahrzehnten jahrhundert jahrhunderte jahrhunderten',
  ),
  units: table(UNITS),
  signs: words('$ € £ EUR USD CHF GBP'),
  distances: words('Kilometer Meter Meile Seemeile'),
  directions: DIRECTIONS,
  towards: words('weit weiter nach in richtung tief'),
  betweenUnit: (form, before) =>
    isBetween(form, before) || (form.length > 2 && /^\p{Ll}/u.test(form) && numeral(form) !== null),
  opensAttribute,
  closesAttribute,
  isUnit: isCounted,
  countsAtNone,
};
