const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words of three letters and fewer that stand in compounds. */
export const SHORT = words(
  'Ort Tag Amt Rat Weg Tor Tod See Öl Gas Hof Arm Bus Bau Akt Rad Uhr Art Zug Not Eis Ost Süd Nord West Lkw Pkw Boot Mut Hut Gut Ei Zoo Elf Erz Fee Fuß Hai Heu Hit Kai Kur Moor Ohr Ohm Rum Tee Ton Wal Wut Zeh Los Job Gen Tal Hass Weh Ehe Vieh Reh',
);

/** Nouns, stems and suffixes that look like a last part and hardly ever are one: `-schaft`, `-ion`, `-ent(e)`. */
export const NO_HEAD = words(
  'Schaft Schaften Ion Ionen Ente Enten Tum Ist Eur Are Ar Ur In Innen Art Arten Ern Ehe Eid Eide Erei Aal Ahn Ahnen Asche Esche Este Ester Essen Iren Ire Inder Enden Ende Eisen Eile Elle Ellen Lingen Kenne Arge Alien Ei Eier Ersparte Rate Raten Tät Ungen Unge Anten Tanten Tante Renten Mente Tionen Sionen Ter Tern Dame Gen Gene Nist Zist List Liste Listen Listin Kanten Stand Reh',
);

/** Heads of the former list that are allowed where what stands before is a noun of at least four letters with its linking element. */
export const RARE_HEAD = words(
  'Ende Stand Rate Raten Liste Listen Eisen Ente Art Arten Dame Rente Renten Asche Essen Eile',
);

/** What looks like the stem of a verb, a noun or an adjective and is a prefix: `Rück-zug`, `Wieder-aufbau`. */
export const NO_MODIFIER = words(
  'rück wieder unter über hinter wider um durch vor ab an auf aus bei ein mit nach zu be ge er ver zer ent miss her hin los fort fest frei weg wahr klar kommen ihr sie der die das den des dem wer ober es er ich du all an man mag mein sein dein kein solch vers abs ans aus gehe gen leg leb lei ent end kon kom dis pro per par pat pol pan mon man mar mat min mit sol sel sep reg res rep rev pal pos bat bar kan kar kas kom for fra gra art term mitte bunde geld verb quad',
);

/** First parts that are neither noun nor verb stem: prefixoids, directions, what dictionaries lack. */
export const PREFIXOIDS = words(
  'gegen vize ex ober sonder neben nicht außen innen zwischen mittel spezial zivil anti selbst kurz lang mini hoch tief super inter multi privat',
);

/** Stems that a noun would hide, or that are too short to be looked for. */
export const STEMS: ReadonlyMap<string, string> = new Map(
  'lös:lösen streu:streuen haupt:Haupt alt:alt neu:neu rot:rot'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Directions: nouns with a capital. */
export const DIRECTIONS: ReadonlyMap<string, string> = new Map(
  'nord:Nord süd:Süd ost:Ost west:West nordost:Nordost nordwest:Nordwest südost:Südost südwest:Südwest nahost:Nahost'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Words grown together whose parts say nothing of what they mean: they stay whole. */
export const WHOLE = words(
  'Flugzeug Hochburg Stützpunkt Hubschrauber Selbstmord Netzwerk Widerstand Stillstand Abendland Augenblick Handwerk Werkzeug Bahnhof Rathaus Hochzeit Großmacht Notwehr Gegenstand Gegenwart Gegenteil Gegend Gegner Standort Fahrzeug Vorhaben Vorrat Schauplatz Frühling Herrschaft Landschaft Fernsehen Grundsatz Rundfunk Handel Handlung Landwirt Jahrzehnt Jahrhundert Spielzeug Feuerwehr Bundeswehr Pressestelle Urheber Selbstverteidigung Wirklichkeit Großteil Hauptmann Standpunkt Kreuzer Zeugnis Feindschaft Nachbarschaft Partnerschaft Meisterschaft Mitgliedschaft Präsidentschaft Ortschaft Gefangenschaft Kommandant Kommandantur Infanterie Stellvertreter Donnerstag Russland Deutschland England Griechenland Finnland Irland Island Estland Lettland Schottland Holland Ausland Inland Abendland Morgenland Grundlage Rücksicht Hauptsache Menschheit Tatsache Ursache Mitglied Fußball Feldzug Vordergrund Hintergrund Maßnahme Wettbewerb Anspruch Zeitung Zeitschrift Ansicht Wehrmacht Freitag Sonntag Samstag Sonnabend Mittwoch Montag Dienstag Botschafter Gouvernement Zivilist Kilometer Fernseher Quadrat Halbleiter Material Materialien',
);

/** Nouns of reports that the dictionary lacks, with gender: they end compounds and bear articles like others. */
export const OWN_NOUNS: ReadonlyMap<string, string> = new Map(
  'Brigade:F Brigaden:F Konvoi:M Konvois:M Mörser:M Mörsern:M Dschihadist:M Dschihadisten:M Kommandant:M Kommandanten:M Nahme:F Nahmen:F Haber:M Netzwerk:N Netzwerke:N Bataillon:N Bataillone:N Bataillonen:N Gouvernement:N Gouvernements:N Kalifat:N Emirat:N Emirate:N Hinterhalt:M Hinterhalte:M Attentäter:M Attentätern:M Attentäters:M Infanterie:F Deeskalation:F Zermürbung:F Rechtlerin:F Rechtler:M Warlord:M Warlords:M Checkpoint:M Checkpoints:M Airbase:F Enklave:F Enklaven:F Exklave:F Dschihad:M Imam:M Scheich:M Emir:M Mullah:M Peschmerga:M Guerilla:F Stadion:N Pipeline:F Pipelines:F Talibankämpfer:M Salafist:M Salafisten:M Separatist:M Separatisten:M Schützer:M Schützern:M Kapazität:F Kapazitäten:F Sender:M Befreiung:F Laden:M Läden:M Service:M Teil:M Teile:M Generation:F Quadrat:N Kilometer:M Kilometern:M'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Names that stand first in compounds written as one word. */
export const NAMES: ReadonlyMap<string, string> = new Map(
  'Gaza Golan Jordan Syrien Irak Iran Jemen Libyen Donbass Krim Balkan Nahost Sinai Kongo Tigray Kosovo Afghanistan Ukraine Russland Türkei Korea Afrika Europa Asien Allah Islam Taliban Hisbollah Hamas Kreml Sahel Kaschmir Libanon Euphrat Tigris Nil Maidan Mali Sudan'
    .split(' ')
    .map((name) => [name.toLowerCase(), name]),
);
