import type { StructureRules } from '../../reading/structure.js';
import { SAYERS } from './attribution/sayers.js';

/** Verbs whose infinitive has the object as its subject: `zwang die Rebellen, … abzuziehen`. */
const OBJECT_CONTROL =
  'lassen bitten auffordern zwingen hindern ermutigen anweisen beauftragen drängen überreden verpflichten veranlassen aufrufen mahnen ermahnen beschuldigen bezichtigen verdächtigen ersuchen nötigen ermächtigen anstiften beschwören verleiten autorisieren abhalten instruieren anflehen ermuntern anklagen überzeugen abbringen bestürmen anhalten';
/** Verbs whose infinitive has the dative as its subject: `den Angreifern gelang es, …`. */
const DATIVE_CONTROL =
  'gelingen misslingen glücken erlauben gestatten ermöglichen befehlen verbieten untersagen raten empfehlen helfen vorwerfen nahelegen vorschreiben auferlegen auftragen zutrauen unterstellen nachsagen anlasten verwehren freistellen zubilligen vorhalten zugestehen bevorstehen';

/** Strong participles with `ge-`, and the infinitive of each. Prefixes are taken off before they are looked up. */
const STRONG =
  'genommen:nehmen gegriffen:greifen gehalten:halten gefallen:fallen gezogen:ziehen geschossen:schießen geschlossen:schließen gefangen:fangen gehangen:hängen gegangen:gehen gestanden:stehen getrieben:treiben geschlagen:schlagen getroffen:treffen gestorben:sterben gebrochen:brechen gedrungen:dringen gesprungen:springen geworfen:werfen geworben:werben getreten:treten getragen:tragen geschrieben:schreiben gestiegen:steigen gerufen:rufen gegeben:geben gekommen:kommen gelaufen:laufen geflohen:fliehen gewichen:weichen gewonnen:gewinnen gebunden:binden gefunden:finden gezwungen:zwingen gesunken:sinken gerissen:reißen geschritten:schreiten gestritten:streiten gelitten:leiden gebracht:bringen gesandt:senden gebrannt:brennen genannt:nennen gewesen:sein geladen:laden gegraben:graben gelassen:lassen gestohlen:stehlen gesprochen:sprechen geschoben:schieben gehoben:heben gewiesen:weisen geblieben:bleiben geschnitten:schneiden geraten:raten gewachsen:wachsen gestoßen:stoßen gebeten:bitten geboten:bieten gelegen:liegen gesessen:sitzen gefochten:fechten bestochen:bestechen geführt:führen getötet:töten';

const STRONG_VERBS: ReadonlyMap<string, string> = new Map(
  STRONG.split(' ').map((pair) => pair.split(':') as [string, string]),
);
const SEPARABLE =
  'zurück|zusammen|gegenüber|entgegen|hinterher|heraus|herein|hinaus|hinein|nieder|heran|vorbei|vorwärts|weiter|wieder|frei|fest|fort|ab|an|auf|aus|bei|dar|ein|her|hin|los|mit|nach|statt|teil|um|vor|weg|zu|unter|über|durch';
const INSEPARABLE = 'be|ent|er|ver|zer|miss|über|unter|um|durch|hinter|wider';
const SPLIT_SEPARABLE = new RegExp(`^(${SEPARABLE})(ge.+)$`);
const SPLIT_INSEPARABLE = new RegExp(`^(?:(${SEPARABLE})?)(${INSEPARABLE})(.+)$`);

/** Infinitive of a regular stem: `steuer` → `steuern`, `kontroll` → `kontrollen`. */
const weak = (stem: string): string => (/(?:[^aeiouäöü]|eu|au)e[rl]$/.test(stem) ? `${stem}n` : `${stem}en`);

/** `geräumt` → `räumen`, `getötet` → `töten`; null where it does not look like a participle. */
function simpleParticiple(form: string): string | null {
  const strong = STRONG_VERBS.get(form);
  if (strong) return strong;
  const regular = /^ge(.+?)(?:(?<=[td])e|(?<=[^aeiou][mn])e)?t$/.exec(form);
  return regular ? weak(regular[1]!) : null;
}

/** The verb of a past participle: `eingenommen` → `einnehmen`, `vertrieben` → `vertreiben`, `belagert` → `belagern`, `kontrolliert` → `kontrollieren`. */
export function verbOfPastParticiple(lemma: string): string | null {
  const form = lemma.toLowerCase();
  if (/iert$/.test(form)) return `${form.slice(0, -1)}en`;
  const simple = form.startsWith('ge') ? simpleParticiple(form) : null;
  if (simple) return simple;
  const separable = SPLIT_SEPARABLE.exec(form);
  if (separable) {
    const base = simpleParticiple(separable[2]!);
    if (base) return separable[1]! + base;
  }
  const joined = SPLIT_INSEPARABLE.exec(form);
  if (!joined) return null;
  const [, outer = '', prefix = '', rest = ''] = joined;
  const base = STRONG_VERBS.get(`ge${rest}`) ?? simpleParticiple(`ge${rest}`);
  return base ? outer + prefix + base : null;
}

/** Voice and verb of an attributive participle, by its lemma: `stehend` acts, `kontrolliert` suffers. */
function participle(lemma: string): { readonly verb: string; readonly voice: 'active' | 'passive' } | null {
  if (/(?:en|ern|eln)d$/.test(lemma)) return { verb: lemma.slice(0, -1), voice: 'active' };
  const verb = verbOfPastParticiple(lemma);
  return verb ? { verb, voice: 'passive' } : null;
}

/** `unterstützten` → `unterstützt`, `stehende` → `stehend`: a participle with an ending of adjectives. */
function inflectedParticiple(form: string): { readonly lemma: string; readonly voice: 'active' | 'passive' } | null {
  const lemma = /^(.{4,}?)e[nrsm]?$/.exec(form.toLowerCase())?.[1];
  const found = lemma && /(?:t|n|end|ernd|elnd)$/.test(lemma) ? participle(lemma) : null;
  return lemma && found ? { lemma, voice: found.voice } : null;
}

const NAMELESS =
  /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|wochenende|morgen|vormittag|mittag|nachmittag|abend|nacht|tag|woche|monat|jahr|stunde)$|(?:tag|woch)(?:abend|morgen|nachmittag|vormittag|mittag|nacht)$/i;

const ACCUSATIVE = /^(?:den|einen|keinen|diesen|jenen|seinen|ihren|jeden|unseren)$/i;
const NOMINATIVE = /^(?:der|ein|kein|jeder|dieser|jener|mein|sein|ihr|unser)$/i;

const pronounCase = (form: string): 'N' | 'A' | null =>
  /^(?:er|ich|wir)$/i.test(form) ? 'N' : /^(?:ihn|mich|uns)$/i.test(form) ? 'A' : null;
const articleCase = (form: string): 'N' | 'A' | null =>
  ACCUSATIVE.test(form) ? 'A' : NOMINATIVE.test(form) ? 'N' : null;

/** Verbs and the words that make one verb with them, written apart. */
const JOINED: readonly (readonly [verb: string, words: string])[] = [
  ['nehmen', 'gefangen'],
  ['halten', 'gefangen'],
  ['setzen', 'gefangen fest'],
  ['geben', 'bekannt frei preis'],
  ['machen', 'bekannt dingfest gut'],
  ['lassen', 'frei'],
  ['kommen', 'frei'],
  ['gehen', 'verloren hoch'],
  ['schießen', 'tot nieder'],
  ['schlagen', 'tot'],
  ['prügeln', 'tot'],
  ['stellen', 'klar sicher bereit'],
  ['kämpfen', 'frei'],
  ['pressen', 'frei'],
  ['kaufen', 'frei'],
];

/** What a reader of trees must know about German. */
export const germanStructure: StructureRules = {
  verbSecond: true,
  negations: new Set(
    'nicht nie niemals nirgends nirgendwo keineswegs keinesfalls mitnichten weder kein keiner keine niemand nichts'.split(
      ' ',
    ),
  ),
  joined: new Map(JOINED.map(([verb, words]) => [verb, new Set(words.split(' '))])),
  fixedAdverbs: ['nach wie vor', 'ab und zu', 'mehr oder weniger', 'nach und nach'].map((words) => words.split(' ')),
  joinedAdjective:
    /(?<=^\p{Lu}.*-)(nah|treu|loyal|geführt|gestützt|unterstützt|kontrolliert|gesteuert|finanziert|freundlich|feindlich|nahestehend|dominiert|gesponsert|kritisch|eigen|bewaffnet)e[nmrs]?$/u,
  sayers: new Set(SAYERS.split(' ')),
  having: 'haben',
  approximations: new Map([
    ['über', []],
    ['unter', []],
    ['um', []],
    ['zu', ['bis']],
    ['die', ['an', 'um']],
  ]),
  genitiveVerbs: new Set(
    'bedürfen gedenken bemächtigen entledigen annehmen erinnern harren enthalten rühmen bezichtigen beschuldigen anklagen berauben entheben verdächtigen überführen erwehren bedienen versichern verweisen entbehren erfreuen zeihen anschuldigen'.split(
      ' ',
    ),
  ),
  objectControl: new Set(OBJECT_CONTROL.split(' ')),
  dativeControl: new Set(DATIVE_CONTROL.split(' ')),
  causatives: new Set(['lassen']),
  rangeWords: new Set(['bis']),
  futureAuxiliary: 'werden',
  neverCopula: new Set(['haben', 'können', 'müssen', 'sollen', 'wollen', 'dürfen', 'mögen']),
  genitivePreposition: 'von',
  passiveAgent: 'von',
  articles: {
    all: new Set(['der', 'die', 'das', 'den', 'dem']),
    nominative: new Set(['der', 'die', 'das']),
    relative: new Set(['der', 'die', 'das', 'den']),
    plural: new Set(['die']),
  },
  relativeInterrogatives: new Set(['welche', 'welcher', 'welches', 'welchen', 'welchem']),
  oneOf: new Set(['einer', 'eine', 'eines', 'einen']),
  mayBePresent: (participle) => participle.endsWith('t'),
  mayBePast: (form) => /ten?$/.test(form),
  agentPrepositions: new Set(['durch', 'seitens']),
  pronounCase,
  articleCase,
  isNameless: (lemma) => NAMELESS.test(lemma),
  participle,
  inflectedParticiple,
};
