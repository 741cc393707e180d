import type { CompoundHead, NameRules, NameTrigger } from '../../../reading/names/types.js';
import type { NameKind } from '../../../reading/types.js';
import { COUNTRIES } from './countries.js';
import { MORE_FIRST_NAMES } from './first-names.js';
import { AMBIGUOUS_ORGANISATIONS, LONG_ORGANISATIONS, MORE_ORGANISATIONS } from './organisations.js';
import { SURNAMES } from './surnames.js';
import {
  ADJECTIVE_STEMS,
  FACILITY_HEADS,
  FACILITY_NOUNS,
  FIRST_NAMES,
  ORGANISATION_HEADS,
  ORGANISATION_NOUNS,
  ORGANISATION_OPENERS,
  ORGANISATION_PARTS,
  ORGANISATIONS,
  PEOPLES,
  PHRASES,
  PLACE_HEADS,
  PLACE_NOUNS,
  PLACE_OPENERS,
  PLACE_PARTS,
  PLACES,
  TITLES,
} from './words.js';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

function knownNames(): ReadonlyMap<string, NameKind> {
  const known = new Map<string, NameKind>();
  for (const name of COUNTRIES) known.set(name, 'place');
  for (const name of PLACES) known.set(name, 'place');
  for (const name of MORE_ORGANISATIONS) known.set(name, 'organisation');
  for (const name of LONG_ORGANISATIONS) known.set(name, 'organisation');
  for (const name of ORGANISATIONS) known.set(name, 'organisation');
  for (const kind of ['place', 'organisation', 'facility'] as const)
    for (const name of PHRASES[kind]) known.set(name, kind);
  for (const [name, kind] of [...known])
    if (/\p{Ll}$/u.test(name) && !/[sxzß]$/u.test(name) && !known.has(`${name}s`)) known.set(`${name}s`, kind);
  return known;
}

const TITLE = new Set(TITLES);
const TITLE_ENDS = TITLES.filter(
  (t) => t.length > 3 && !/^(?:frau|herr|herrn|prof|könig|lord|mutter|vater|sohn|lady|graf)$/u.test(t),
);
const PLACE = new Set(PLACE_NOUNS);
const ORGANISATION = new Set(ORGANISATION_NOUNS);

const endsIn = (noun: string, ends: readonly string[]): boolean =>
  ends.some((e) => noun.length > e.length && noun.endsWith(e));

/** What a noun says of the name behind it: `Verteidigungsminister` a person, `Hafenstadt` a place, `Flughafen` a facility named with it. */
function triggerOf(noun: string): NameTrigger | null {
  if (ORGANISATION_PARTS.includes(noun)) return { kind: 'organisation', within: true };
  if (PLACE_PARTS.includes(noun)) return { kind: 'place', within: true };
  if (FACILITY_NOUNS.includes(noun)) return { kind: 'facility', within: true };
  if (TITLE.has(noun)) return { kind: 'person', within: false };
  if (PLACE.has(noun)) return { kind: 'place', within: false };
  if (ORGANISATION.has(noun)) return { kind: 'organisation', within: false };
  if (noun.length < 7) return null;
  if (endsIn(noun, TITLE_ENDS)) return { kind: 'person', within: false };
  if (/(?:stadt|dorf|provinz|insel|region|bezirk|gebiet|viertel|enklave|hochburg|ort)$/u.test(noun))
    return { kind: 'place', within: false };
  if (/(?:partei|miliz|gruppe|organisation|bewegung|agentur|zeitung|konzern|sender|verein)$/u.test(noun))
    return { kind: 'organisation', within: false };
  return null;
}

const ORGANISATION_HEAD = new Set(ORGANISATION_HEADS);
const PLACE_HEAD = new Set(PLACE_HEADS);
const FACILITY_HEAD = new Set(FACILITY_HEADS);

const FACILITY_COMPOUND =
  /^(?:krankenhaus(?:es)?|klinik|flughafens?|moschee|brücke|platz|platzes|gefängnis|stadions?|tunnels?|kathedrale|kirche|schloss|palast(?:s|es)?|hotel|bahnhof|staudamm|kraftwerk|turm|museum|theater)$/u;
const PLACE_COMPOUND =
  /^(?:straße|allee|gasse|weg|berg|bergs|berge|gebirge|see|meer|insel|inseln|halbinsel|schlucht|tal|wüste|höhen|kanal|fluss|korridor|korridors|ebene|gebiet|region|provinz)$/u;

/** `Baraa-Brigade` is an organisation, `Khanaser-Straße` a place, `Al-Kuds-Krankenhaus` a facility; `IS-Kämpfer` is derived. */
function headOf(part: string): CompoundHead {
  const noun = part.toLowerCase();
  if (
    /(?:brigade|front|armee|partei|bewegung|legion|division|bataillon|universität|stiftung|institut|gruppe|liga|cup|verlag)$/u.test(
      noun,
    ) ||
    /^rate?s?$/u.test(noun)
  )
    return 'organisation';
  if (FACILITY_COMPOUND.test(noun)) return 'facility';
  return PLACE_COMPOUND.test(noun) ? 'place' : 'derived';
}

/** `Freie Syrische Armee`: what the noun makes of the phrase. */
function phraseKind(noun: string): NameKind | null {
  const lower = noun.toLowerCase();
  if (PLACE_HEAD.has(lower)) return 'place';
  if (FACILITY_HEAD.has(lower)) return 'facility';
  if (ORGANISATION_HEAD.has(lower)) return 'organisation';
  return /(?:armee|partei|union|front|kräfte|bewegung|organisation|bank|amt|gericht|ministerium|verband|garde|miliz|kommission|agentur)$/u.test(
    lower,
  )
    ? 'organisation'
    : null;
}

const ADJECTIVE = new Set(ADJECTIVE_STEMS);
const PEOPLE = new Set(PEOPLES);
const SIDE = /^(?:nord|süd|ost|west|zentral|nordost|nordwest|südost|südwest|pro|anti)-?/u;

/** `syrisch`, `nordsyrische`, `deutschen`, `Palästinensern`. */
function derivedKind(form: string): NameKind | null {
  const adjective = /^(\p{L}[\p{L}-]{1,18}?)(?:isch|sch)(?:e[nrsm]?)?$/u.exec(form);
  if (adjective) {
    const stem = adjective[1]!.toLowerCase();
    if (ADJECTIVE.has(stem) || ADJECTIVE.has(stem.replace(SIDE, ''))) return 'place';
    if (/^deut$/u.test(stem)) return 'place';
  }
  if (PEOPLE.has(form) || (form.endsWith('n') && PEOPLE.has(form.slice(0, -1)))) return 'place';
  return PEOPLE.has(form.replace(/in(?:nen)?$/u, '')) ? 'place' : null;
}

/** `Syriens` → `Syrien`; forms that end in `s` by nature keep it where the list knows them. */
const genitive = (form: string): string => (form.length > 4 && /[^s]s$/u.test(form) ? form.slice(0, -1) : form);

/** Endings of nouns and adverbs that names do not have. */
const COMMON =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|ation|ationen|ismus|ität|itäten|gerät|geräte|stoff|stoffe|oxid|nahme|nahmen|züge|stücke|rechte|mittel|nisse|ämter|material|verfahren|lich|weise|erdings|dessen|falls|enden|ierung|stellung)$/u;

/** What German says about names. */
export const germanNames: NameRules = {
  nameTags: new Set(['NE']),
  notNames: set(
    `januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag
     für außerdem anlässlich dabei daraus davon damit dazu sonstiges weitere quelle bis es er sie wir ihr ich das der die den dem des ein eine kein keine als auch
     wenn weil nach vor in im am an auf aus bei mit von zu zur zum und oder aber doch so da dann hier dort nun nur noch bereits ohne gegen seit während
     trotz laut wie was wer wo warum alle beide viele einige mehr etwa zudem jedoch dennoch deshalb hierzu überdies folglich früher viel oh ja nein sowie euro dollar uhr prozent mo-fr isbn herr frau seite band nr dr
     mann frauen kind kinder haus häuser jahr jahre tag tage neue neuer neues erste zweite foto bild autor literatur geschichte leben`,
  ),
  isCommon: (form) => form.length > 7 && COMMON.test(form),
  companies: set(
    'AG GmbH KG Inc Inc. Ltd Ltd. Corp Corp. Corporation Company SE NV PLC plc Group Holding Verlag Records',
  ),
  leadingParticles: set('van de di da del bin ibn abu'),
  strongPlacePrepositions: set('in nach aus nahe'),
  nounTags: new Set(['NN']),
  adjectiveTags: new Set(['ADJA']),
  verbTags: new Set(['VVFIN', 'VAFIN', 'VMFIN', 'VVIMP', 'VVINF', 'VVPP', 'VVIZU']),
  particles: set(
    'al el an ad as asch ash at ar ibn bin ben abu bint von van de der da di du del della dos la le les zu zum ter ten den mac o’ dschamaat ul &',
  ),
  triggerOf,
  headOf,
  phraseKind,
  placePrepositions: set(
    'in aus nach bei nahe um über von vor durch bis zwischen gegenüber westlich östlich nördlich südlich nordöstlich nordwestlich unweit ab',
  ),
  throughArticle: set('in über an nach aus um entlang am im'),
  articleTags: new Set(['ART', 'PDAT', 'PPOSAT', 'PIAT']),
  coordinators: set(', und oder sowie /'),
  openers: new Map([
    ...PLACE_OPENERS.map((w) => [w, 'place'] as const),
    ...ORGANISATION_OPENERS.map((w) => [w, 'organisation'] as const),
  ]),
  firstNames: new Set([...FIRST_NAMES, ...MORE_FIRST_NAMES]),
  surnames: new Set(SURNAMES),
  ambiguous: new Set(AMBIGUOUS_ORGANISATIONS),
  prepositions: set(
    `in im ins an am ans auf aufs aus bei beim nach von vom vor zu zum zur über übers unter um ums durch durchs gegen gegenüber für fürs mit ohne
     zwischen neben hinter bis seit ab laut wegen trotz während nahe unweit nördlich südlich östlich westlich nordöstlich nordwestlich südöstlich
     südwestlich außerhalb innerhalb entlang per via oberhalb unterhalb jenseits diesseits`,
  ),
  known: knownNames(),
  genitive,
  isPlaceForm: (form) =>
    /(?<=\p{L}{3})(?:stan|burg|stadt|grad|heim|hausen|ingen|furt|polis|dorf|kirchen|hafen|walde|land|ien|sk|owo|abad|insel|gebirge|halbinsel|straße|allee|platz|wald|tal|bach|brücken)$/u.test(
      form,
    ),
  derivedKind,
  notAbbreviations: set(
    'ISBN ISSN DNA RNA ATP IT EDV CO PKW LKW UKW MHZ AG SA NV KG TV II III IV VI VII VIII IX XI XII OK CD DVD PC SMS IT WM EM GPS PR LED DNA DNS USB AKW UHR DER DIE DAS',
  ),
  quotes: new Map([
    ['„', '“”"'],
    ['"', '"'],
    ['»', '«'],
    ['«', '»'],
    ['“', '”'],
  ]),
  alsoWords: set(
    'alias auch genannt sogenannte kurz bekannt als unter dem namen eigentlich bürgerlich heute jetzt inzwischen',
  ),
  formerWords: set('ehemals ehemalige ehemaliger ehemaligen früher frühere früheren vormals einst zuvor'),
  weakAlsoWords: set('auch als heute jetzt inzwischen früher zuvor einst unter kurz'),
  continuations: set('für'),
  numbered: set('armee brigade division korps bataillon regiment'),
};
