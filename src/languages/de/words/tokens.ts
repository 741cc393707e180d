import type { TokenRules } from '../../../reading/language.js';

const CONTRACTIONS =
  'im:in dem|am:an dem|zum:zu dem|zur:zu der|vom:von dem|beim:bei dem|ins:in das|ans:an das|fürs:für das|durchs:durch das|ums:um das|aufs:auf das|übers:über das|unters:unter das|hinterm:hinter dem|überm:über dem|vors:vor das';

/** Written without the last stop. */
const ABBREVIATIONS =
  'ca bzw usw etc Dr Nr St Mio Mrd Std sog ehem mind max z.B d.h u.a v.a z.T o.ä u.ä i.d.R Gen Prof Abb Art Abs Bd bspw evtl ggf inkl exkl Ing Hr Fr Str Tel Univ vgl Jh Jhd n.Chr v.Chr a.D Jr Sr Lt Col Maj Capt Mr Mrs Ms Inc Ltd Co Corp Jan Feb Febr Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez Mo Di Mi Do Sa So geb gest verh bes allg dt engl frz russ ukr arab türk syr S km/h Gebr Hl Hg ff f p.a o.g s.o s.u u.U m.E usf Red Anm Verf stv stellv Vors Min Mill Ztr ev kath';

/** Words that come after `am 8.` within a sentence. */
const AFTER_ORDINAL =
  'januar jänner februar feber märz april mai juni juli august september oktober november dezember jahrhundert jahrhunderts jahrzehnt quartal quartals halbjahr jahrestag tag woche monat jahr mal geburtstag platz brigade division armee korps bataillon regiment kompanie infanteriebrigade panzerbrigade bezirk und bis oder';

/** Closed classes: with a capital they open a sentence. */
const STARTERS =
  'der die das dem den des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene jenes kein keine keinen keinem keiner ' +
  'er sie es wir ihr ihre ihren ihrem ihrer ihnen ihm ihn ihre sein seine seinen seinem seiner man wer was wo wie warum wann ' +
  'in im an am auf aus bei beim mit nach von vom vor zu zum zur um unter über durch für gegen ohne seit bis zwischen wegen trotz während laut neben hinter ' +
  'als dass daß ob weil wenn nachdem bevor obwohl sobald solange indem damit falls und oder aber doch denn auch noch schon erst ' +
  'dabei dort da hier dann dazu damals daraufhin danach zuvor zuletzt zudem außerdem inzwischen unterdessen derweil allerdings jedoch nun jetzt heute gestern ' +
  'mehrere viele einige alle beide zahlreiche kaum fast rund etwa mindestens zwei drei vier fünf sechs sieben acht neun zehn elf zwölf';

/** Second words of names, papers, books that begin with an article or a preposition. */
const TITLES =
  'Linke Linken Grünen Grüne Zeit Welt Spiegel Presse Standard Rechte Republikaner Erste Zweite Partei Kurier Falter Tageszeitung Freitag Nusra Amenas Salah Natur Nahda Westen';

const withCapital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

/** How German text falls into words. */
export const germanTokens: TokenRules = {
  contractions: new Map(
    CONTRACTIONS.split('|').map((row) => {
      const [word, parts] = row.split(':') as [string, string];
      return [word, parts.split(' ') as [string, string]];
    }),
  ),
  abbreviations: new Set(ABBREVIATIONS.split(' ')),
  afterOrdinal: new Set(AFTER_ORDINAL.split(' ')),
  beforeOrdinal: new Set(
    'der die das dem den des im am vom zum zur beim ins seine seiner seinem ihre ihrer ihrem sein ihr jeder jedem'.split(
      ' ',
    ),
  ),
  starters: new Set(STARTERS.split(' ').map(withCapital)),
  titles: new Set(TITLES.split(' ')),
  titled:
    /(?:titel|oper|film|drama|buch|band|roman|serie|song|lied|album|zeitung|magazin|zeitschrift|blatt|sendung|stück|ausstellung|show|gruppe|motto|überschrift|biografie|partei|portal|bündnis|bewegung)$/i,
  polite: new Set('Sie Ihr Ihre Ihren Ihrem Ihrer Ihnen'.split(' ')),
  agencies: new Set(
    'dpa afp reuters ap apa kna epd dapd ddp sda sid itar-tass tass ria interfax sana anadolu rtr ots'.split(' '),
  ),
  cityStarts: new Set('New Tel Abu Sankt St. Den Los San Addis Port Kuala Hong Buenos Rio Bad Kap Santa Ra'.split(' ')),
  clock: 'Uhr',
  beforeClock: new Set(
    'um gegen ab bis seit nach vor kurz von zwischen und ca. etwa früh abends morgens nachts mittags'.split(' '),
  ),
  // `am schwersten`: a superlative, no place.
  keepsContraction: (contraction, next) => contraction === 'am' && /^\p{Ll}.*sten$/u.test(next),
};

/** Frequent German words without content. */
export const germanFunctionWords: ReadonlySet<string> = new Set(
  'der die das den dem des ein eine einen einem einer eines und oder aber nicht ist sind war waren wird wurde wurden hat haben hatte im am zum zur vom von mit auf für an in zu aus bei nach über unter durch gegen um als wie dass sich sie er es auch noch nur nun so seit vor bis zwischen laut mehr'.split(
    ' ',
  ),
);
