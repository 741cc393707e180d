import type { TokenRules } from '../../../reading/language.js';

const CONTRACTIONS =
  'im:in dem|am:an dem|zum:zu dem|zur:zu der|vom:von dem|beim:bei dem|ins:in das|ans:an das|fürs:für das|durchs:durch das|ums:um das|aufs:auf das|übers:über das|unters:unter das|hinterm:hinter dem|überm:über dem|vors:vor das';

/** Written without the last stop. */
const ABBREVIATIONS =
  'ca bzw usw etc Dr Nr St Mio Mrd Std sog ehem mind max z.B d.h u.a v.a z.T o.ä u.ä i.d.R Gen Prof Abb Art Abs Bd bspw evtl ggf inkl exkl Ing Hr Fr Str Tel Univ vgl Jh Jhd n.Chr v.Chr a.D Jr Sr Lt Col Maj Capt Mr Mrs Ms Inc Ltd Co Corp Jan Feb Febr Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez Mo Di Mi Do Sa So geb gest verh bes allg dt engl frz russ ukr arab türk syr S km/h Gebr Hl Hg ff f p.a o.g s.o s.u u.U m.E usf Red Anm Verf stv stellv Vors Min Mill Ztr ev kath';

/** Words that come after `am 8.` within a sentence. */
const AFTER_ORDINAL =
  'januar jänner februar feber märz april mai juni juli august september oktober november dezember jahrhundert jahrhunderts jahrzehnt quartal quartals halbjahr jahrestag tag woche monat jahr mal geburtstag platz brigade division armee korps bataillon regiment kompanie infanteriebrigade panzerbrigade bezirk und bis oder';

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
