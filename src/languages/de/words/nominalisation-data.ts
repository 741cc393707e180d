const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split(':') as [string, string]),
  );
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Roots of nouns that change sound against their verb: they stand alone and behind prefixes (`Ein-nahme`, `Fest-nahme`). */
export const ROOTS =
  pairs(`nahme:nehmen griff:greifen stoß:stoßen zug:ziehen schuss:schießen schuß:schießen gabe:geben tritt:treten marsch:marschieren
  fall:fallen bruch:brechen sturz:stürzen schlag:schlagen flug:fliegen wurf:werfen kunft:kommen fahrt:fahren lauf:laufen gang:gehen halt:halten satz:setzen
  ruf:rufen bau:bauen spruch:sprechen sprache:sprechen schluss:schließen schluß:schließen schnitt:schneiden sprung:springen trieb:treiben lass:lassen laß:lassen tausch:tauschen
  kauf:kaufen sage:sagen klage:klagen suche:suchen frage:fragen reise:reisen rede:reden wahl:wählen kampf:kämpfen druck:drücken stieg:steigen gruß:grüßen
  lust:lieren kehr:kehren tötung:töten wuchs:wachsen wechsel:wechseln handel:handeln blick:blicken schub:schieben bund:binden band:binden stand:stehen sitz:sitzen
  weis:weisen trag:tragen zicht:zichten schau:schauen gleich:gleichen zweig:zweigen pfiff:pfeifen riss:reißen riß:reißen stich:stechen lage:legen drang:dringen transport:transportieren`);

/** Nouns that no rule reaches, with their verb. */
export const OWN =
  pairs(`Flucht:fliehen Kampf:kämpfen Schutz:schützen Hilfe:helfen Wahl:wählen Suche:suchen Mord:morden Protest:protestieren Explosion:explodieren
  Intervention:intervenieren Blockade:blockieren Kontrolle:kontrollieren Patrouille:patrouillieren Attacke:attackieren Sabotage:sabotieren Produktion:produzieren
  Reparatur:reparieren Marsch:marschieren Sturm:stürmen Ansturm:anstürmen Bau:bauen Streit:streiten Start:starten Gefecht:fechten Bombardement:bombardieren Wiederaufbau:wiederaufbauen
  Sturz:stürzen Schuss:schießen Schlag:schlagen Ruf:rufen Kauf:kaufen Tausch:tauschen Wechsel:wechseln Handel:handeln Flug:fliegen Fahrt:fahren Reise:reisen Sieg:siegen
  Druck:drücken Klage:klagen Frage:fragen Rede:reden Tritt:treten Stoß:stoßen Wurf:werfen Dank:danken Rat:raten Streik:streiken Boykott:boykottieren Putsch:putschen
  Rückzug:zurückziehen Verlust:verlieren Besitz:besitzen Beschluss:beschließen Entschluss:entschließen Anschluss:anschließen Ausschluss:ausschließen Abschluss:abschließen
  Gespräch:sprechen Gesang:singen Tod:sterben Geburt:gebären Forschung:forschen Erlaubnis:erlauben Verständnis:verstehen Kenntnis:kennen Bekenntnis:bekennen Begräbnis:begraben
  Eskalation:eskalieren Invasion:- Offensive:- Kritik:kritisieren Analyse:analysieren Garantie:garantieren Export:exportieren Import:importieren Transport:transportieren
  Massaker:massakrieren Konfrontation:konfrontieren Mission:- Liebe:lieben Hoffnung:hoffen Angst:- Lob:loben Jagd:jagen Pflege:pflegen Feier:feiern Arbeit:arbeiten Diskussion:diskutieren Aggression:- Inspektion:inspizieren Reaktion:reagieren Annexion:annektieren
  Exekution:exekutieren Integration:integrieren Konzentration:konzentrieren Provokation:provozieren Publikation:publizieren Zusammenstoß:zusammenstoßen Unterschied:unterscheiden Abschied:verabschieden Vormarsch:vormarschieren Diebstahl:stehlen Betrug:betrügen Verdacht:verdächtigen Vorwurf:vorwerfen
  Gewinn:gewinnen Raub:rauben Brand:brennen Trunk:trinken Unterricht:unterrichten Empfang:empfangen Gebrauch:gebrauchen Verbot:verbieten Gebot:gebieten Angebot:anbieten Aufgebot:aufbieten Anruf:anrufen Ausfall:ausfallen Zerfall:zerfallen Ergebnis:ergeben`);

/** Who acts, where neither ending nor vowel tells. */
export const AGENTS = pairs(
  'Besatzer:besetzen Unterhändler:unterhandeln Händler:handeln Attentäter:- Täter:- Helfer:helfen Soldat:- Wächter:wachen Bettler:betteln Sammler:sammeln Sieger:siegen Retter:retten Demonstrant:demonstrieren Kommandant:kommandieren Kommandeur:kommandieren Protestant:- Vertreter:vertreten Stellvertreter:- Machthaber:- Befehlshaber:- Inhaber:innehaben Deserteur:desertieren Saboteur:sabotieren Organisator:organisieren Agitator:agitieren Aggressor:- Okkupant:okkupieren Emigrant:emigrieren Immigrant:immigrieren Kollaborateur:kollaborieren Redner:reden Bewohner:bewohnen Einwohner:- Lügner:lügen',
);

/** Nouns that look as if a verb were in them, and are their own thing now. */
export const LEXICALISED =
  words(`Zukunft Gemeinde Kanzler Ausschuss Rat Haber Mitschuld Schuld Unschuld Ort Zeitung Festung Abteilung Wohnung Minister Meter Messer Panzer Lager Feuer Vater Bürger Wasser Winter Sommer Zimmer Bruder Partner
  Gegner Körper Meister Fenster Bauer Erfolg Vorfall Bereich Verein Vertrag Anschlag Aufstand Vorstand Zustand Gegenstand Umstand Bestand Verstand Widerstand Abstand Einstand Ausstand
  Kreuzer Bunker Banker Teller Keller Koffer Hammer Ritter Eimer Finger Schalter Dichter Verlag Vorrat Beruf Betrag Auftrag Antrag Beitrag Ertrag Vorteil Nachteil Urteil
  Anlage Vorlage Beilage Lage Auflage Einlage Zulage Ablage Unterlage Niederlage Grundlage Umlage Verlage Anteil Abend Vorort Ausland Inland Umland Umwelt Vorbild Anzug Auszug
  Verfall Beifall Zufall Abfall Einfall Unfall Anfall Vorsatz Absatz Ansatz Aufsatz Umsatz Zusatz Vorgang Eingang Ausgang Zugang Umgang Aufgang Durchgang Übergang Vorzug Entsatz Umschlag Zuschlag Beischlag
  Inhalt Anhalt Aufenthalt Hinterhalt Unterhalt Sachverhalt Vorhalt Verband Einband Zustand Anstand Stand Band Bund Verbund Satz Gang Fall Zug Bruch Halt Lauf Gruß Anspruch Ausspruch
  Vorsprung Ursprung Anlass Erlass Einlass Ablass Umfrage Vorsage Ausnahme Richter Ader Leiter Reiter Kaiser Filter Kanzler Krieger Bomber Zerstörer Träne Wunder Muster Ufer Opfer Fieber Koffer Zucker Pfeiler Schuster Mauer Steuer Trauer Dauer Schulter Mutter Tochter Schwester Butter Leder Feder Bruder Kater Kutter Liter Theater Charakter Orchester
  Gewitter Semester Silvester Ziffer Nummer Kammer Jammer Trümmer Leber Eber Biber Kader Kiefer Käfer Schiefer Hafer Kupfer Rüstung Verfassung Währung Nahrung Ordnung Stellung
  Bahnung Umgebung Bevölkerung Endung Gattung Quittung Innung Böschung Wandung Stallung Waldung Schaltung Gruppierung Hälfte Frachter Taler Thaler Tanker Bagger Hubschrauber Sender Computer Server Schläfer Westen Osten Norden Süden Hafen Wagen Laden Graben Orden Boden Garten Namen Frieden Schaden Magen Regen Segen Becken Haken Rücken Kuchen Knochen Lasten Kosten Posten Kasten Reifen Streifen Tropfen Besen Ofen Faden Daten Massen Wachen Flanken Waren Unternehmen Abkommen Verbrechen Vermögen Verfahren Vorhaben Wesen Essen Einkommen Bataillon Beispiel Position Nation Station Region Million Tausende Gelände Gebäude Ende Wochenende Stellvertreter Verwandte Beamte Bekannte Abgeordnete Gesandte Bediente Angehörige`);
