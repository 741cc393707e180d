/** Nouns with the verb they are made from and how: `a` act, `g` agent, `p` participle. Written before the rules. */
export const NOMINALISATIONS = `
Einnahme einnehmen a|Vorstoß vorstoßen a|Beschuss beschießen a|Beschuß beschießen a|Rückeroberung zurückerobern a|Abzug abziehen a
Festnahme festnehmen a|Vorrücken vorrücken a|Eroberung erobern a|Angreifer angreifen g|Kämpfer kämpfen g|Angriff angreifen a
Luftangriff angreifen a|Luftangriffen angreifen a|Rückzug zurückziehen a|Rückkehr zurückkehren a|Rückgabe zurückgeben a
Belagerung belagern a|Umzingelung umzingeln a|Einkesselung einkesseln a|Verteidigung verteidigen a|Verteidiger verteidigen g
Bombardierung bombardieren a|Bombardement bombardieren a|Sprengung sprengen a|Tötung töten a|Ermordung ermorden a|Hinrichtung hinrichten a
Entführung entführen a|Entführer entführen g|Geiselnahme nehmen a|Vertreibung vertreiben a|Evakuierung evakuieren a|Räumung räumen a
Befreiung befreien a|Besetzung besetzen a|Besatzer besetzen g|Zerstörung zerstören a|Plünderung plündern a|Plünderer plündern g
Verhandlung verhandeln a|Unterhändler unterhandeln g|Vermittler vermitteln g|Vermittlung vermitteln a|Unterstützung unterstützen a|Unterstützer unterstützen g
Verletzte verletzen p|Verletzten verletzen p|Verwundete verwunden p|Getötete töten p|Vertriebene vertreiben p|Vertriebenen vertreiben p|Geflohene fliehen p
Festgenommene festnehmen p|Gefangene fangen p|Eingeschlossene einschließen p|Überlebende überleben p|Demonstrierende demonstrieren p|Vermisste vermissen p
Überfall überfallen a|Einmarsch einmarschieren a|Einsatz einsetzen a|Abschuss abschießen a|Abwurf abwerfen a|Einschlag einschlagen a
Durchbruch durchbrechen a|Ausbruch ausbrechen a|Zusammenbruch zusammenbrechen a|Einbruch einbrechen a|Absturz abstürzen a|Sturz stürzen a|Einsturz einstürzen a
Aufruf aufrufen a|Übergabe übergeben a|Aufgabe aufgeben a|Übernahme übernehmen a|Machtübernahme übernehmen a|Teilnahme teilnehmen a|Aufnahme aufnehmen a
Rücktritt zurücktreten a|Beitritt beitreten a|Austritt austreten a|Eintritt eintreten a|Austausch austauschen a|Gefangenenaustausch austauschen a
Beginn beginnen a|Besuch besuchen a|Versuch versuchen a|Befehl befehlen a|Bericht berichten a|Beweis beweisen a|Beschluss beschließen a|Verlust verlieren a
Verzicht verzichten a|Verkauf verkaufen a|Verrat verraten a|Vertrag vertragen -|Entwurf entwerfen a|Entzug entziehen a|Vormarsch vormarschieren a
Widerspruch widersprechen a|Freispruch freisprechen a|Wiederaufbau wiederaufbauen a|Ausbau ausbauen a|Abbau abbauen a|Aufbau aufbauen a
Anklage anklagen a|Zusage zusagen a|Aussage aussagen a|Abreise abreisen a|Einreise einreisen a|Ausreise ausreisen a|Ankunft ankommen a|Abfahrt abfahren a
Flucht fliehen a|Kampf kämpfen a|Straßenkampf kämpfen a|Schutz schützen a|Hilfe helfen a|Wahl wählen a|Suche suchen a|Mord morden a|Protest protestieren a
Explosion explodieren a|Detonation detonieren a|Kapitulation kapitulieren a|Intervention intervenieren a|Blockade blockieren a|Kontrolle kontrollieren a
Operation operieren a|Demonstration demonstrieren a|Patrouille patrouillieren a|Attacke attackieren a|Sabotage sabotieren a|Deportation deportieren a
Produktion produzieren a|Reparatur reparieren a|Marsch marschieren a|Sturm stürmen a|Bau bauen a|Streit streiten a|Start starten a|Gefecht fechten a
Sprecher sprechen g|Führer führen g|Anführer anführen g|Täter - -|Händler handeln g|Waffenhändler handeln g|Träger tragen g|Beobachter beobachten g
Entwaffnung entwaffnen a|Stationierung stationieren a|Verlegung verlegen a|Sicherung sichern a|Säuberung säubern a|Sammlung sammeln a|Bewaffnung bewaffnen a
Auslieferung ausliefern a|Waffenlieferung liefern a|Freilassung freilassen a|Verhaftung verhaften a|Inhaftierung inhaftieren a|Ausrufung ausrufen a|Anerkennung anerkennen a
Ermittler ermitteln g|Befürworter befürworten g|Herrscher herrschen g|Besitzer besitzen g|Gründer gründen g|Leser lesen g|Jäger jagen g|Läufer laufen g
Tote - -|Zeitung - -|Festung - -|Abteilung - -|Minister - -|Meter - -|Messer - -|Panzer - -|Lager - -|Feuer - -|Vater - -|Bürger - -|Wasser - -|Winter - -|Offizier - -|Bruder - -|Stadt - -|Land - -
Armee - -|Miliz - -|Dorf - -|Rakete - -|Granate - -|Brigade - -|General - -|Tag - -|Haus - -|Ort - -|Hafen - -|Soldat - -|Region - -|Provinz - -|Konflikt - -|Nation - -|Million - -|Station - -|Position - -
Erfolg - -|Vorfall - -|Bereich - -|Berg - -|Verein - -|Vorort - -|Abend - -|Zimmer - -|Sommer - -|Gegner - -|Partner - -|Körper - -|Meister - -|Fenster - -|Wohnung - -|Richter - -|Eltern - -|Kinder - -|Ziel - -|Bauer - -
Hamas - -|Jahr - -|Osten - -|Westen - -|Süden - -|Norden - -|Hafen - -|Wagen - -|Laden - -|Graben - -|Orden - -|Boden - -|Garten - -|Namen - -|Frieden - -|Tausende - -|Ende - -|Wochenende - -|Gelände - -|Gebäude - -
`
  .trim()
  .split(/[|\n]/)
  .map((row) => row.split(' ') as [noun: string, verb: string, kind: string]);
