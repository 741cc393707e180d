import type { Bound, NumberRules, Scale, Vague } from '../../../reading/quantities/types.js';
import { cardinal, digits } from './cardinals.js';

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
  ],
  // bis zu 300 Kämpfer
  most: ['bis zu', 'höchstens', 'maximal', 'allenfalls', 'nicht mehr als', 'weniger als', 'unter'],
  // fast 1000 Kämpfer
  nearly: ['fast', 'knapp', 'beinahe', 'nahezu', 'annähernd', 'an die'],
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
  ],
  // gut 200 Kämpfer
  above: ['gut', 'gute'],
};

const SCALES: readonly (readonly [forms: string, scale: Scale])[] = [
  ['hundert', { size: 100 }],
  ['tausend', { size: 1000 }],
  ['million millionen mio mio.', { size: 1e6 }],
  ['milliarde milliarden mrd mrd.', { size: 1e9 }],
  ['billion billionen', { size: 1e12 }],
  ['dutzend', { size: 12, approx: true }],
];

const VAGUE: readonly (readonly [forms: string, vague: Vague])[] = [
  ['dutzende dutzenden dutzender', { min: 24 }],
  ['hunderte hunderten hunderter', { min: 200 }],
  ['tausende tausenden tausender abertausende', { min: 2000 }],
  ['zehntausende zehntausenden zehntausender', { min: 20_000 }],
  ['hunderttausende hunderttausenden hunderttausender', { min: 200_000 }],
  ['mehrere mehreren mehrerer', { min: null }],
  ['einige einigen einiger', { min: null }],
  ['viele vielen vieler', { min: null }],
  ['zahlreiche zahlreichen zahlreicher', { min: null }],
  ['etliche etlichen etlicher unzählige unzähligen unzähliger', { min: null }],
  ['wenige wenigen', { min: null }],
];

const UNITS: readonly (readonly [forms: string, unit: string])[] = [
  ['% prozent', '%'],
  ['prozentpunkte prozentpunkten', 'Prozentpunkt'],
  ['km kilometer kilometern', 'Kilometer'],
  ['m meter metern', 'Meter'],
  ['cm zentimeter', 'Zentimeter'],
  ['kg kilo kilogramm', 'Kilogramm'],
  ['€ euro', 'Euro'],
  ['$ dollar', 'Dollar'],
  ['us-dollar', 'US-Dollar'],
  ['tonne tonnen', 'Tonne'],
  ['meile meilen', 'Meile'],
];

const table = <T>(rows: readonly (readonly [forms: string, value: T])[]): ReadonlyMap<string, T> =>
  new Map(rows.flatMap(([forms, value]) => forms.split(' ').map((f) => [f, value] as const)));

/** Lower-case words that look like adjectives but begin something else. */
const NO_ADJECTIVE = words(
  `wurden wurde waren war sind ist haben hatten hat werden wird kamen kam starben starb flohen fielen griffen seien habe hätten sollen sollten sollte
   können konnten konnte könnten müssen mussten wollen wollten blieben lagen standen gingen nahmen töteten verletzten leben lebten kämpfen kämpften
   befinden befanden oder aber unter über hinter neben gegen ohne bisher später jeder wieder weiter immer einander daneben dabei dagegen diese dieser
   eine einen einem einer seine seinen ihre ihren alle allen gestern heute morgen zwischen wegen seit mehr wenige vor von für auf aus mit nach bei durch
   und sowie als wie die das dem den im am um zu bis kaum noch nur auch erst sei kommen flüchten stehen liegen geben starten erreichten sagte sagten`,
);
const ADJECTIVE = /^\p{Ll}[\p{L}-]+(?:e|en|er|em|es)$|^\p{Lu}+-\p{Ll}\p{L}+(?:e|en|er)$/u;
/** Adverbs that qualify an adjective before the noun (`30 schwer bewaffnete Kämpfer`). */
const QUALIFIERS = words('schwer leicht stark gut teils teilweise offenbar mutmaßlich zumeist meist');
const PARTITIVE = words('der seiner ihrer dieser');
const NOUN = /^\p{Lu}[\p{L}\p{M}'’-]+$/u;

/** `20 bewaffnete Kämpfer`, `vier der Angreifer`. */
const betweenUnit = (form: string): boolean =>
  PARTITIVE.has(form) ||
  /^\d+$/u.test(form) ||
  QUALIFIERS.has(form) ||
  (ADJECTIVE.test(form) && !NO_ADJECTIVE.has(form)) ||
  /^(?:\d+-\p{L}+|Mann-)$/u.test(form);

/** Number words are written small in a sentence; with a capital only where a sentence begins, in `Hundert`, or not at all (`außer Acht`). */
function numeral(form: string): number | null {
  const c = form.charCodeAt(0);
  if (c >= 48 && c <= 57) return digits(form);
  if (form === 'Acht' || /^(?:null|eins)$/iu.test(form)) return null;
  return cardinal(form);
}

/** What German says about numbers. */
export const germanNumbers: NumberRules = {
  numeral,
  scales: table(SCALES),
  vague: new Map([...table(VAGUE), ['ein paar', { min: null }]]),
  bounds: new Map((Object.keys(BOUNDS) as Bound[]).flatMap((b) => BOUNDS[b].map((w) => [w, b] as const))),
  fillers: words('insgesamt weitere weiteren'),
  one: words('ein eine einer einem einen'),
  articles: words('der die das dem den des'),
  half: words('halbes halben halbe'),
  to: words('bis – -'),
  between: 'zwischen',
  and: 'und',
  labels: words(
    `resolution artikel nummer nr nr. kapitel absatz paragraf paragraph § platz rang seite punkt block kanal sender phase typ modell version stufe
     tel. tel telefon gruppe brigade bataillon division regiment einheit zone route autobahn bundesstraße linie zimmer raum halle gate flug operation formel liga abs. art. band teil folge tabelle`,
  ),
  notCounted: words('uhr drittel viertel fünftel sechstel achtel zehntel liga grad'),
  units: table(UNITS),
  betweenUnit,
  isUnit: (form) => NOUN.test(form),
};
