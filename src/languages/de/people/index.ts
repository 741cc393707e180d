import type { PeopleKind } from '../../../claims/language.js';

/** Nouns for people who do not fight, as stems: an ending may follow. */
const CIVILIANS =
  'Zivilist Zivilistin Zivilperson Zivilbevölkerung Frau Kind Junge Mädchen Säugling Baby Jugendliche Schüler Schülerin Student Studentin Lehrer Lehrerin Arzt Ärztin Ärzt Sanitäter Helfer Helferin Pfleger Krankenschwester Journalist Journalistin Reporter Fotograf Bewohner Einwohner Anwohner Bürger Familie Mutter Mütter Vater Väter Großmutter Großvater Tochter Töchter Sohn Söhn Bruder Brüder Schwester Ehepaar Rentner Rentnerin Passant Händler Bauer Landwirt Hirte Schäfer Fischer Bäcker Flüchtling Vertriebene Migrant Gläubige Pilger Demonstrant Demonstrantin Patient Entwicklungshelfer Erntehelfer Geistliche Richter Aktivist';
/** Nouns for people who fight; police count as forces of the state, as UCDP has it. */
const FIGHTERS =
  'Soldat Soldatin Kämpfer Kämpferin Milizionär Miliz Rebell Terrorist Dschihadist Jihadist Islamist Bewaffnete Bewaffneter Offizier Leutnant General Kommandeur Kommandant Oberst Major Hauptmann Feldwebel Rekrut Wehrpflichtige Söldner Aufständische Aufständischer Extremist Militante Guerillero Scharfschütze Attentäter Selbstmordattentäter Angreifer Verteidiger Truppe Streitkraft Streitkräft Armee Einheit Brigade Gardist Grenzschützer Marineinfanterist Sicherheitskraft Sicherheitskräft Polizist Paramilitär Separatist Fallschirmjäger Anführer';

const ENDING = '(?:e|en|er|ern|es|n|r|s|in|innen)?';
const ending = (stems: string): RegExp => new RegExp(`(?:${stems.toLowerCase().split(' ').join('|')})${ENDING}$`, 'u');
const CIVILIAN = ending(CIVILIANS);
const FIGHTER = ending(FIGHTERS);

/**
 * Whether words for people name fighters or civilians; the first noun that says so decides, for it is the head, and of a compound its last part.
 *
 *     zwei Familien der Kämpfer   → civilian      Kindersoldaten → fighter      Menschen → unknown
 */
export function germanPeople(words: string): PeopleKind {
  for (const word of words.toLowerCase().split(/[^\p{L}]+/u)) {
    if (FIGHTER.test(word)) return 'fighter';
    if (CIVILIAN.test(word)) return 'civilian';
  }
  return 'unknown';
}
