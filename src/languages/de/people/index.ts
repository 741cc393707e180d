import type { PeopleKind } from '../../../claims/language.js';
import { fighters, persons } from '../frames/class-people.js';

/** Those who command: officers, though they are persons first. */
const OFFICERS =
  'Offizier Unteroffizier Leutnant Oberleutnant Oberstleutnant General Generalmajor Generalleutnant Brigadegeneral Feldmarschall Marschall Admiral Oberst Major Hauptmann Feldwebel Kommandeur Kommandant Kommandantin Befehlshaber Anführer Feldkommandeur Rekrut Wehrpflichtiger Kadett Attentäter Selbstmordattentäter Angreifer Schütze Deserteur Überläufer Fahnenflüchtiger Pilot Kampfpilot Kopilot';
/** Words of the lists that say nothing of whether one fights: engines, sides in politics, people by number or fate. */
const OPEN =
  'Mitglied Anhänger Angehöriger Angehörige Gegner Feind Opposition Bewegung Gruppe Gruppierung Organisation Seite Rest Allianz Bündnis Koalition Fraktion Stamm Clan Lager Mensch Menschen Person Personen Leute Hundert Hunderte Tausend Tausende Dutzend Dutzende Zehntausend Zehntausende Hunderttausende Million Mann Opfer Toter Todesopfer Leiche Leichnam Verletzter Verwundeter Schwerverletzter Leichtverletzter Gefallener Getöteter Ermordeter Erschossener Vermisster Verschwundener Gefangener Kriegsgefangener Häftling Geisel Täter Mörder Agent Spion Verbündeter Unterstützer Sympathisant Überlebender Verdächtiger Präsident Minister Chef Führer Leiter Sprecher';
/** Trades whose nouns show it by no ending. */
const WEAK = 'Hirte Bote Bauer Bäuerin Koch Köchin Wirt Knecht Magd Amme Hebamme Fachkraft Pflegekraft Hilfskraft';

/** Words in `-einheit` are bodies of fighters only behind these; `Allgemeinheit`, `Feinheit` are none. */
const BODIES =
  /^(?:.*(?:elite|sonder|spezial|armee|militar|polizei|kampf|panzer|artillerie|luftlande|marine|sicherheits|regierungs|rebellen|miliz|truppen|-))?einheit(?:en)?$/u;
/** Endings of nouns for people by what they do (`Bäcker`, `Schneiderin`, `Florist`): who they are is seen by the ending. */
const AGENT = /^\p{Lu}\p{L}{2,}(?:er|ler|ner|iker|ist|ant|ent|eur|or|ling|loge)(?:in|innen|en|n|s|es|e)?$/u;

const ENDING = '(?:e|en|er|ern|es|n|r|s|in|innen)?';
/** Umlauts come and go in plurals (`Arzt`, `Ärzte`): words are looked up without. */
const plain = (word: string): string => word.toLowerCase().replace(/ä/g, 'a').replace(/ö/g, 'o').replace(/ü/g, 'u');
const setOf = (words: string): readonly string[] => plain(words).split(' ');
const open = new Set(setOf(OPEN));

/** Whole words and last parts of compounds, with the endings they may take; the ending of adjectival nouns comes off first. */
function ending(words: readonly string[]): RegExp {
  const stems = words
    .filter((w) => w.length > 2 && !open.has(w) && !w.endsWith('einheit'))
    .map((w) => w.replace(/(?<=(?:en|t|g|nd|ch|ll))er$/u, ''));
  return new RegExp(`(?:^|.{3,}|-)(?:${[...new Set(stems)].join('|')})${ENDING}$`, 'u');
}
const FIGHTER = ending([...setOf(fighters), ...setOf(OFFICERS)]);
const CIVILIAN = ending([...setOf(WEAK), ...setOf(persons).filter((w) => !setOf(OFFICERS).includes(w))]);

/** Forces that do not fight: `-kraft` alone is one of an army. */
const CIVILIAN_FORCE = /(?:fach|pflege|hilfs|rettungs|lehr|arbeits)kraft(?:en|e)?$/u;

/**
 * Whether words for people name fighters or civilians; the first noun that says so decides, for it is the head, and of a compound its last part.
 *
 *     zwei Familien der Kämpfer   → civilian      Kindersoldaten → fighter      Menschen → unknown
 */
export function germanPeople(words: string): PeopleKind {
  for (const word of words.split(/[^\p{L}-]+/u)) {
    const lower = plain(word);
    if (open.has(lower) || ['', 'r'].some((r) => open.has(lower.replace(/(?:en|er|ern|n|s|e)$/u, '') + r))) continue;
    if (BODIES.test(lower)) return 'fighter';
    if (CIVILIAN_FORCE.test(lower)) return 'civilian';
    if (FIGHTER.test(lower)) return 'fighter';
    if (CIVILIAN.test(lower) || AGENT.test(word)) return 'civilian';
  }
  return 'unknown';
}
