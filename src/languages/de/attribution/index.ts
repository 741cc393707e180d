import type { AttributionRules } from '../../../claims/language.js';
import { SAYERS } from './sayers.js';

const STATEMENTS =
  /(?:^|[a-zäöüß-])(angabe|vorwurf|vorwürfe|information|darstellung|bericht|aussage|einschätzung|schätzung|erkenntnis|meinung|ansicht|überzeugung|auskunft|zählung|meldung|quelle|mitteilung|erklärung|schilderung|lesart|bekunden|bekundung|vernehmen|verlautbarung|berechnung|recherche|erhebung|statistik|bilanz|auffassung|version|sichtweise|zeugnis|behauptung|statement|communiqué|kommuniqué|depesche|tweet|studie|analyse|auswertung|zahlen|worte?|urteil|augenzeuge|beobachtung|kreis|medium|medien)n?$/i;
const SPEAKER =
  /(ministerium|bericht|armee|militär|regierung|sprecher|beobachter|aktivisten?|präsident|minister|polizei|behörden?|rebellen?|agentur|dienst|generalstab|medien|opposition|studie)$/i;
const MEDIA =
  /(agentur|zeitung|sender|fernseh(en|sender)|rundfunk|radio|magazin|blatt|portal|nachrichtenseite|zeitschrift|presse|journalist(in)?|reporter(in)?)$/i;

const AUTHORED =
  /^(.{2,}?)-?(?:angaben?|informationen|darstellung|schätzungen|quellen|kreisen?|aussagen|einschätzung)$/i;

/** `Pentagon-Angaben` → `Pentagon`, `Regierungsangaben` → `Regierung`; media and witnesses stay whole. */
function authorPart(form: string): number {
  const first = AUTHORED.exec(form)?.[1] ?? '';
  if (/^(medien|augenzeugen|zeugen)$/i.test(first)) return 0;
  return /(ung|heit|keit|ion|schaft)s$/.test(first) ? first.length - 1 : first.length;
}

/** How German names who says so. */
export const germanAttribution: AttributionRules = {
  sayers: new Set(SAYERS.split(/\s+/)),
  reporters: new Map([
    ['melden', []],
    ['vermelden', []],
    ['behaupten', []],
    ['verkünden', []],
    ['bekanntgeben', []],
    ['bestätigen', []],
    ['einräumen', []],
    ['zugeben', []],
    ['reklamieren', []],
    ['berichten', ['von', 'über']],
    ['sprechen', ['von']],
    ['reden', ['von', 'über']],
    ['vorwerfen', []],
    ['nennen', []],
    ['dokumentieren', []],
    ['zählen', []],
    ['beziffern', []],
    ['schätzen', []],
    ['mitteilen', []],
    ['angeben', []],
    ['eingestehen', []],
    ['zugestehen', []],
    ['beklagen', []],
    ['schildern', []],
    ['konstatieren', []],
    ['verlautbaren', []],
    ['ausgehen', ['von']],
    ['erzählen', ['von']],
    ['schreiben', ['von']],
    ['wissen', ['von']],
    ['prahlen', ['mit']],
    ['brüsten', ['mit']],
    ['protzen', ['mit']],
    ['rühmen', ['mit']],
    ['registrieren', []],
  ]),
  holders: new Set(
    'bestreiten dementieren leugnen abstreiten zurückweisen verneinen ausschließen ankündigen fordern verlangen drohen androhen befürchten fürchten vermuten warnen versprechen zusagen zusichern anordnen befehlen vorsehen bezweifeln beschließen ablehnen verweigern erwägen planen beabsichtigen anbieten vorschlagen vorwerfen beschuldigen bezichtigen'.split(
      ' ',
    ),
  ),
  citing: new Set(['zitieren']),
  yielding: new Map([
    ['entnehmen', ''],
    ['hervorgehen', 'aus'],
    ['stehen', 'in'],
    ['lesen', 'in'],
  ]),
  beside: new Set(['das', 'dies', 'es', 'so']),
  quotation: /„[^“”„\n]{12,}[“”]|»[^»«\n]{12,}«|«[^»«\n]{12,}»|“[^“”\n]{12,}”|"[^"\n]{12,}"/gu,
  showing: new Set(['zeigen', 'geben', 'äußern', 'rechtfertigen', 'verteidigen', 'beschweren', 'beklagen']),
  thinkers: new Set('rechnen hoffen erwarten bestehen plädieren pochen appellieren'.split(' ')),
  trusting: new Set(['glauben', 'folgen', 'trauen', 'vertrauen', 'schenken']),
  anybody: 'man',
  after: new Set(['zufolge']),
  direct: new Set(['laut', 'zufolge', 'gemäß', 'lt.']),
  indirect: new Set(['nach', 'gemäß', 'laut', 'zufolge']),
  statement: (lemma) => STATEMENTS.test(lemma),
  authorPart,
  own: 'eigen',
  about: new Set(['über', 'wegen']),
  origins: new Set(['aus', 'von', 'seitens']),
  rumours: new Set(['heißen', 'verlauten']),
  within: new Set(['in', 'bei']),
  impersonal: 'es',
  like: 'wie',
  so: 'so',
  pointing: new Set(['das', 'dies']),
  backward: new Set(['demnach', 'demzufolge', 'danach', 'wonach']),
  appeal: new Set(['Berufung', 'Verweis', 'Bezug', 'Hinweis']),
  media: (lemma) => MEDIA.test(lemma),
  blamed: new Set(['für']),
  blaming: new Map([['verantwortlich', 'machen']]),
  speaker: (lemma) => SPEAKER.test(lemma),
  hearsayMarkers: new Set(['wonach', 'dass', 'demzufolge']),
};
