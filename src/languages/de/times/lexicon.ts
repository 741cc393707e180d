import type { TokenClass } from '../../../reading/times/pattern.js';

/** How an entry is written: `noun` with a capital, `small` without, `any` either way (a word in capitals fits all). */
type Casing = 'noun' | 'small' | 'any';

/** What a form can be, and how it must be written for that. */
export interface Entry {
  readonly casing: Casing;
  readonly found: TokenClass;
}

/** Entries by lower-case form. */
export const LEXICON = new Map<string, Entry[]>();

function put(casing: Casing, forms: string, found: TokenClass): void {
  for (const form of forms.split(' ')) {
    const list = LEXICON.get(form);
    if (list) list.push({ casing, found });
    else LEXICON.set(form, [{ casing, found }]);
  }
}

const ENDINGS = ['e', 'en', 'em', 'er', 'es'];
const inflected = (stem: string): string => ENDINGS.map((e) => stem + e).join(' ');

const WEEKDAYS = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'];

/** Parts of the day by the nouns that name them. */
const PARTS: readonly (readonly [forms: string, part: string])[] = [
  ['morgen morgens frühmorgen', 'MO'],
  ['vormittag vormittags', 'MO'],
  ['mittag mittags', 'MI'],
  ['nachmittag nachmittags', 'AF'],
  ['abend abends', 'EV'],
  ['nacht nachts', 'NI'],
];

const HOURS: readonly (readonly [forms: string, part: string])[] = [
  ['morgenstunden vormittagsstunden morgenstunde morgengrauen tagesanbruch sonnenaufgang', 'MO'],
  ['mittagsstunden mittagszeit mittagsstunde', 'MI'],
  ['nachmittagsstunden', 'AF'],
  ['abendstunden abendstunde sonnenuntergang', 'EV'],
  ['nachtstunden nachtzeit', 'NI'],
];

const MONTHS = [
  'januar januars jänner jänners jan.',
  'februar februars feber febers feb.',
  'märz',
  'april aprils apr.',
  'mai',
  'juni juno',
  'juli julei',
  'august augusts aug.',
  'september septembers sept.',
  'oktober oktobers okt.',
  'november novembers nov.',
  'dezember dezembers dez.',
];

const UNITS: readonly (readonly [singular: string, plural: string, unit: string])[] = [
  ['sekunde', 'sekunden', 'second'],
  ['minute', 'minuten min min.', 'minute'],
  ['stunde', 'stunden std std.', 'hour'],
  ['tag tages tags', 'tage tagen', 'day'],
  ['woche', 'wochen', 'week'],
  ['monat monats', 'monate monaten', 'month'],
  ['quartal quartals', 'quartale quartalen', 'quarter'],
  ['jahr jahres jahrs', 'jahre jahren', 'year'],
  ['jahrzehnt jahrzehnts', 'jahrzehnte jahrzehnten', 'decade'],
  ['jahrhundert jahrhunderts', 'jahrhunderte jahrhunderten', 'century'],
  ['jahrtausend jahrtausends', 'jahrtausende jahrtausenden', 'millennium'],
];

const ORDINALS = [
  'erst',
  'zweit',
  'dritt',
  'viert',
  'fünft',
  'sechst',
  'siebt',
  'acht',
  'neunt',
  'zehnt',
  'elft',
  'zwölft',
  'dreizehnt',
  'vierzehnt',
  'fünfzehnt',
  'sechzehnt',
  'siebzehnt',
  'achtzehnt',
  'neunzehnt',
  'zwanzigst',
  'einundzwanzigst',
];

const DECADES = ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];

/** Adjectives that place a unit before or after the current one. */
const RELATIVE: readonly (readonly [stem: string, by: number])[] = [
  ['vorvergangen', -2],
  ['vorletzt', -2],
  ['vergangen', -1],
  ['letzt', -1],
  ['vorig', -1],
  ['verflossen', -1],
  ['zurückliegend', -1],
  ['abgelaufen', -1],
  ['laufend', 0],
  ['kommend', 1],
  ['nächst', 1],
  ['bevorstehend', 1],
  ['übernächst', 2],
];

/** Zones by name. */
const ZONES: readonly (readonly [forms: string, offset: string])[] = [
  ['utc gmt', 'Z'],
  ['mez', '+01:00'],
  ['mesz', '+02:00'],
  ['msk', '+03:00'],
];

/** `13 Uhr Moskauer Zeit`: told where the clock stands, not how it goes. */
const PLACES_OF_TIME =
  'moskauer kiewer kyjiwer jerusalemer teheraner kabuler damaszener bagdader ankaraner istanbuler pariser londoner berliner wiener israelischer';

/** Words that name a day from the day of writing. */
const DAYS: readonly (readonly [forms: string, by: number])[] = [
  ['vorvorgestern', -3],
  ['vorgestern', -2],
  ['gestern', -1],
  ['heute heut', 0],
  ['morgen', 1],
  ['übermorgen', 2],
];

function nouns(): void {
  WEEKDAYS.forEach((day, i) => {
    put('noun', `${day} ${day}s ${day}es`, { name: 'weekday', n: i + 1 });
    put('small', `${day}s`, { name: 'weekly', n: i + 1 });
    put('noun', `${day}s`, { name: 'firstweekly', n: i + 1 });
    put('noun', `${day}früh`, { name: 'weekdaypart', n: i + 1, s: 'MO' });
    for (const [forms, part] of PARTS) {
      for (const form of forms.split(' ')) put('noun', `${day}${form}`, { name: 'weekdaypart', n: i + 1, s: part });
    }
  });
  put('noun', 'sonnabend sonnabends', { name: 'weekday', n: 6 });
  for (const [forms, part] of PARTS) {
    const [noun, adverb] = forms.split(' ');
    put('noun', `${noun} ${noun}s`, { name: 'part', s: part });
    put('small', adverb ?? '', { name: 'partly', s: part });
    if (noun !== 'morgen') put('small', noun ?? '', { name: 'smallpart', s: part });
    put('noun', `sonnabend${noun}`, { name: 'weekdaypart', n: 6, s: part });
  }
  put('noun', 'morgen', { name: 'tomorrow' });
  put('small', 'früh', { name: 'smallpart', s: 'MO' });
  put('noun', 'früh', { name: 'smallpart', s: 'MO' });
  for (const [forms, part] of HOURS) put('noun', forms, { name: 'hours', s: part });
  put('noun', 'mitternacht', { name: 'midnight' });
  MONTHS.forEach((forms, i) => {
    put('noun', forms, { name: 'month', n: i + 1 });
  });
  for (const [singular, plural, unit] of UNITS) {
    put('noun', singular, { name: 'unit', n: 1, s: unit });
    put('noun', plural, { name: 'unit', n: 2, s: unit });
  }
  put('noun', 'wochenende wochenendes', { name: 'weekend' });
  put('noun', 'frühling frühlings frühjahr frühjahrs', { name: 'season', s: 'SP' });
  put('noun', 'sommer sommers', { name: 'season', s: 'SU' });
  put('noun', 'herbst herbstes spätherbst', { name: 'season', s: 'FA' });
  put('noun', 'winter winters', { name: 'season', s: 'WI' });
  put('noun', 'spätsommer hochsommer frühsommer', { name: 'season', s: 'SU' });
  put('noun', 'anfang beginn', { name: 'portion', s: 'start' });
  put('noun', 'mitte', { name: 'portion', s: 'mid' });
  put('noun', 'ende ausgang', { name: 'portion', s: 'end' });
}

/** `Jahresbeginn`, `Monatsende`, `Vorjahr`. */
function compounds(): void {
  for (const [stem, unit] of [
    ['jahres', 'year'],
    ['monats', 'month'],
    ['wochen', 'week'],
  ] as const) {
    put('noun', `${stem}beginn ${stem}anfang ${stem}beginns`, { name: 'edge-start', s: unit });
    put('noun', `${stem}mitte`, { name: 'edge-mid', s: unit });
    if (unit !== 'week') put('noun', `${stem}ende ${stem}endes`, { name: 'edge-end', s: unit });
  }
  put('noun', 'vorjahr vorjahres vorjahrs', { name: 'before', s: 'year' });
  put('noun', 'vormonat vormonats', { name: 'before', s: 'month' });
  put('noun', 'vorwoche', { name: 'before', s: 'week' });
  put('noun', 'vortag vortages vorabend', { name: 'daybefore' });
  put('noun', 'folgetag', { name: 'dayafter' });
  put('any', 'halbjahr halbjahres halbjahrs jahreshälfte', { name: 'halfyear' });
}

function numbers(): void {
  ORDINALS.forEach((stem, i) => {
    put('any', `${stem}e ${stem}en ${stem}er ${stem}em`, { name: 'ord', n: i + 1 });
  });
  DECADES.forEach((stem, i) => {
    put('any', `${stem}er ${stem}ern`, { name: 'decade', n: 192 + i });
  });
  put('small', 'ein eine einen einem einer eines', { name: 'one', n: 1 });
  put('noun', 'ein eine einen einem einer', { name: 'one', n: 1 });
  put('any', 'halb halbe halben halbes halber', { name: 'half', n: 0.5 });
  put('any', 'viertel dreiviertel', { name: 'quarters' });
  put('any', 'einige einigen mehrere mehreren mehrerer wenige wenigen weniger etliche etlichen viele vielen', {
    name: 'few',
  });
  put('any', 'paar', { name: 'couple' });
}

function words(): void {
  put('any', 'der die das den dem des', { name: 'art' });
  put('any', inflected('dies'), { name: 'this' });
  put('any', `${inflected('jen')} ${inflected('derselb')}`, { name: 'that' });
  put('any', 'selben gleichen nämlichen', { name: 'same' });
  put('any', `${inflected('folgend')} ${inflected('darauffolgend')}`, { name: 'following' });
  put('any', inflected('vorangegangen'), { name: 'preceding' });
  for (const [stem, by] of RELATIVE) put('any', inflected(stem), { name: 'rel', n: by });
  for (const [forms, by] of DAYS) put(by === 1 ? 'small' : 'any', forms, { name: 'day', n: by });
  put('any', inflected('heutig'), { name: 'todays', n: 0 });
  put('any', inflected('gestrig'), { name: 'todays', n: -1 });
  put('any', inflected('morgig'), { name: 'todays', n: 1 });
  put('any', `${inflected('früh')} ${inflected('spät')} sehr`, { name: 'early' });
  put('any', `${inflected('ganz')} ${inflected('gesamt')} ${inflected('voll')}`, { name: 'whole' });
  put('any', `${inflected('knapp')} ${inflected('gut')}`, { name: 'scant' });
  put('any', inflected('lang'), { name: 'lengthy' });
  put('any', `${inflected('jed')} sämtliche`, { name: 'every' });
  put('any', 'etwa rund circa ca. gut knapp fast ungefähr beinahe nahezu gerade', { name: 'approx' });
  put('any', 'genau exakt nur mindestens höchstens über gerade', { name: 'just' });
  put('any', 'zuvor vorher früher davor', { name: 'earlier' });
  put('any', 'später darauf danach', { name: 'later' });
  put('any', 'uhr', { name: 'clockword' });
  for (const [forms, offset] of ZONES) put('any', forms, { name: 'zone', s: offset });
  put('noun', PLACES_OF_TIME, { name: 'timeplace' });
}

/** `wochenlang`, `täglich`, `zweitägig`: what the words after `-lang`, `-lich` and `-ig` count. */
const STEMS: Readonly<Record<string, string>> = {
  sekunden: 'second',
  minuten: 'minute',
  stunden: 'hour',
  tage: 'day',
  wochen: 'week',
  monate: 'month',
  jahre: 'year',
  jahrzehnte: 'decade',
  jahrhunderte: 'century',
};
const PER: Readonly<Record<string, string>> = {
  stündlich: 'hour',
  täglich: 'day',
  wöchentlich: 'week',
  monatlich: 'month',
  vierteljährlich: 'quarter',
  jährlich: 'year',
  alljährlich: 'year',
};

function adverbs(): void {
  for (const [stem, unit] of Object.entries(STEMS))
    put('any', `${stem}lang ${inflected(`${stem}lang`)}`, { name: 'lang', s: unit });
  for (const [stem, unit] of Object.entries(PER)) put('any', `${stem} ${inflected(stem)}`, { name: 'per', s: unit });
}

nouns();
compounds();
numbers();
words();
adverbs();

/** Words that stand for past, present or future at large. */
export const REFERENCES: Readonly<Record<string, readonly string[]>> = {
  PRESENT_REF: [
    'derzeit',
    'momentan',
    'zurzeit',
    'jetzt',
    'inzwischen',
    'bislang',
    'gegenwärtig',
    'heutzutage',
    'augenblicklich',
  ],
  PAST_REF: ['einst', 'früher', 'kürzlich', 'unlängst', 'jüngst', 'neulich', 'seinerzeit', 'vormals', 'einstmals'],
  FUTURE_REF: ['bald', 'demnächst', 'künftig', 'zukünftig'],
};

for (const [value, forms] of Object.entries(REFERENCES)) put('any', forms.join(' '), { name: 'ref', s: value });
