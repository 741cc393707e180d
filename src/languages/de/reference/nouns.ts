import type { ReferentClass } from '../../../claims/language.js';

/** Nouns that name people or bodies of people, as whole words or as the last part of a compound. */
const GROUPS =
  'Armee Streitkraft Streitkräfte Truppe Soldat Einheit Brigade Bataillon Division Korps Miliz Milizionär Rebell Aufständischer Aufständische Kämpfer Krieger Islamist Dschihadist Jihadist Extremist Terrorist Militante Separatist Guerilla Gruppe Gruppierung Organisation Bewegung Partei Front Koalition Allianz Bündnis Regierung Regime Opposition Ministerium Polizei Luftwaffe Marine Militär Garde Nationalgarde Generalstab Behörde Verwaltung Angreifer Verteidiger Gegner Feind Söldner Besatzer Invasor Gefangene Gefangener Geisel Zivilist Mensch Einwohner Bewohner Flüchtling Demonstrant Anhänger Mitglied Verbündeter Verbündete Staat Land Macht Rat Parlament Delegation Seite Sicherheitskraft Blauhelm Clan Stamm Sekte Netzwerk Zelle Deserteur Familie Kraft Kommando Garnison Besatzung Reservist Freiwilliger Partisan Kurde Schiit Sunnit Russe Ukrainer Amerikaner Türke Israeli Palästinenser Syrer Iraker Armenier Aserbaidschaner Houthi Huthi Taliban Beobachtungsstelle Mission Agentur Kind Frau Mann Opfer Journalist Bande Konvoi Bomber Jet';
const PERSONS =
  'Präsident Premier Premierminister Ministerpräsident Minister Außenminister Verteidigungsminister Kanzler Kanzlerin Sprecher Sprecherin General Kommandeur Kommandant Oberst Major Anführer Führer Chef Leiter Offizier Diplomat Gouverneur Bürgermeister König Prinz Gesandter Sondergesandte Botschafter Beamter Beamte Augenzeuge Aktivist Arzt Sanitäter Richter Rentnerin Attentäter Machthaber Politiker Abgeordneter Warlord Emir Kalif Imam Scheich';
const PLACES =
  'Stadt Hauptstadt Provinzhauptstadt Hafenstadt Küstenstadt Kleinstadt Großstadt Ort Ortschaft Dorf Siedlung Gemeinde Viertel Stadtteil Stadtviertel Bezirk Distrikt Kreis Provinz Region Gebiet Gouvernement Oblast Landkreis Insel Halbinsel Land Hafen Flughafen Flugplatz Luftwaffenbasis Stützpunkt Basis Militärbasis Kaserne Lager Camp Grenzübergang Grenze Brücke Straße Fluss Tal Berg Hügel Höhe Wüste Küste Zentrum Innenstadt Norden Süden Osten Westen Enklave Front Damm Staudamm Kraftwerk Gefängnis Krankenhaus Schule Gebäude Posten Kontrollposten Checkpoint Stellung Oase Korridor Pass Territorium Ruine Bahnhof Raffinerie Ölfeld';
const THINGS = 'Waffe Rakete Panzer Angriff Kampf Offensive Woche Tag Monat Jahr Zahl Angabe Bericht Operation Einsatz';

const sets: readonly (readonly [ReferentClass, readonly string[]])[] = [
  ['thing', THINGS.split(' ')],
  ['person', PERSONS.split(' ')],
  ['group', GROUPS.split(' ')],
  ['place', PLACES.split(' ')],
];

/** What a noun denotes: the longest noun of the lists that it is or ends in. */
export function classOf(lemma: string): ReferentClass {
  const low = lemma.toLowerCase();
  let found: ReferentClass = 'unknown';
  let length = 0;
  for (const [name, nouns] of sets)
    for (const noun of nouns) {
      const hit = low === noun.toLowerCase() || (noun.length > 3 && low.endsWith(noun.toLowerCase()));
      if (hit && noun.length > length) [found, length] = [name, noun.length];
    }
  return found;
}

/** Descriptions that stand for something named before. */
export const DESCRIPTIONS: ReadonlySet<string> = new Set(
  'Miliz Terrormiliz Dschihadistenmiliz Jihadistenmiliz Islamistenmiliz Schiitenmiliz Gruppe Terrorgruppe Gruppierung Organisation Terrororganisation Bewegung Bündnis Koalition Allianz Partei Beobachtungsstelle Stadt Hafenstadt Küstenstadt Großstadt Kleinstadt Provinzhauptstadt Ort Ortschaft Dorf Provinz Region Gebiet Insel Land Metropole Oase Enklave Halbinsel'.split(
    ' ',
  ),
);

const TOWN = new Set(['city', 'town', 'village', 'quarter']);
const AREA = new Set(['region', 'admin1', 'country']);
const FITS: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [/(stadt|metropole)$/i, new Set(['city', 'town'])],
  [/(ort|ortschaft|dorf|oase|siedlung)$/i, TOWN],
  [/(provinz|region|gebiet|enklave)$/i, new Set(['region', 'admin1'])],
  [/^(land)$/i, new Set(['country'])],
  [/insel$/i, new Set([...AREA, ...TOWN])],
];

/** Whether `die Stadt`, `die Provinz` may stand for a place of this kind; a land is always known as one. */
export function placeFits(lemma: string, kind: string | null): boolean {
  const rule = FITS.find(([words]) => words.test(lemma));
  if (kind === null) return lemma !== 'Land';
  return !rule || rule[1].has(kind);
}

const TOWNS = new Set(['city', 'town', 'village', 'quarter', 'facility']);
const LANDS = new Set(['country', 'region', 'admin1']);

/** `das Zentrum` is that of a town; `der Norden` may be that of a land too. */
export const hasSectors = (kind: string | null, inner: boolean): boolean =>
  kind !== null && (TOWNS.has(kind) || (!inner && LANDS.has(kind)));

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/(stadt|metropole)$/i, 'city'],
  [/(dorf|ort|ortschaft|siedlung|gemeinde)$/i, 'village'],
  [/(provinz|gouvernement|oblast|bundesstaat)$/i, 'admin1'],
  [/(region|gebiet|bezirk|distrikt|tal)$/i, 'region'],
  [/(viertel|stadtteil)$/i, 'quarter'],
  [
    /(flughafen|kraftwerk|hafen|basis|stützpunkt|lager|krankenhaus|gefängnis|kaserne|brücke|übergang|damm)$/i,
    'facility',
  ],
];

/** Kind of place that the noun before a name says (`die Provinz Idlib`). */
export const placeKind = (lemma: string): string | null => KINDS.find(([words]) => words.test(lemma))?.[1] ?? null;

const BODIES: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [/(miliz|terrorgruppe|terrororganisation)$/i, new Set(['armed-group'])],
  [/(bündnis|koalition|allianz)$/i, new Set(['alliance'])],
  [/partei$/i, new Set(['party', 'armed-group'])],
  [/(beobachtungsstelle)$/i, new Set(['organisation', 'agency'])],
  [/(organisation|gruppe|gruppierung|bewegung)$/i, new Set(['organisation', 'armed-group', 'party', 'agency'])],
];

const ARMY = /(?:armee|streitkr(?:aft|äfte)|militär|heer)$/i;
const ITS_PEOPLE = /^(?:armee|streitkr(?:aft|äfte)|militär|heer|truppen?|soldat|soldaten|regierungstruppen?)$/i;

/** Whether a bare noun may stand for a body named before: `die Soldaten`, `die Streitkräfte` for `die Nationalarmee`. */
export const sameBody = (earlier: string, later: string): boolean => ARMY.test(earlier) && ITS_PEOPLE.test(later);

/** Whether `die Miliz`, `das Bündnis` may stand for an actor of this kind; unknown actors may be anything. */
export function groupFits(lemma: string, kind: string | null): boolean {
  const rule = BODIES.find(([words]) => words.test(lemma));
  return !rule || kind === null || rule[1].has(kind);
}
