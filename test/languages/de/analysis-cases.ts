/**
 * Own sentences in the manner of long analyses, by class: `text | claim; !claim`, a claim as `type A=agent T=target P=place …`, `!` before what must not be read;
 * values are words of the mention or of what it stands for, `+` for a blank, several of one role as several fields, `-` for nobody.
 */
export const analysisCases: Readonly<Record<string, string>> = {
  'attributes between article and noun': `
Die von den Emiraten unterstützten „Elitekräfte von Schabwa“ besetzten das Ölfeld. | support A=Emirate T=Elitekräfte; capture A=Elitekräfte P=Ölfeld
Die von der Hisbollah (in Deutschland verboten) dominierte Allianz eroberte Arsal. | command A=Hisbollah T=Allianz; capture A=Allianz P=Arsal
Die bis 2015 von Katar finanzierte Miliz zog aus Duma ab. | support A=Katar T=Miliz; withdrawal A=Miliz
Er wurde im Kampf gegen Saleh von den Emiraten unterstützt. | support A=Emirate; !support A=Saleh
Die Gruppe, die von den Emiraten Waffen erhielt, rückte auf Mokka vor. | !support T=Mokka; advance A=Gruppe P=Mokka
`,
  'relative clauses of several': `
Die Nawasi-Brigade und die Abu-Salim-Brigade, welche gemeinsam den Flughafen kontrollieren, bekämpfen die Angreifer. | control A=Nawasi-Brigade A=Abu-Salim-Brigade P=Flughafen
Die Armee und die Brigade, welche den Flughafen kontrolliert, kämpften bei Sebha. | control A=Brigade P=Flughafen; !control A=Armee
`,
  company: `
Die Armee hat gemeinsam mit den schiitischen Milizen die Stadt Tikrit eingenommen. | capture A=Armee A=Milizen P=Tikrit
Die Freie Syrische Armee startete zusammen mit der Hamza-Division eine Offensive auf Afrin. | offensive A=Freie+Syrische+Armee A=Hamza-Division
Die Armee fand in Tikrit zusammen mit den Waffen drei Tote. | !capture
`,
  'verbs that share a subject': `
So griffen sie am Montag einen Posten der Polizei an, töteten dabei neun Soldaten und erbeuteten drei Geschütze. | casualties T=Soldaten; !casualties A=Soldaten; !seizure A=Soldaten
Die Armee meldete, dass Kampfflugzeuge ein Dorf bombardierten und sechs Kämpfer verletzten. | casualties A=Kampfflugzeuge T=Kämpfer; !casualties A=Kämpfer
Die Milizen konnten die Angreifer zurückschlagen und dabei 63 von ihnen töten. | casualties A=Milizen T=Angreifer; !casualties T=Milizen
Die Armee rückte vor und die Rebellen eroberten das Dorf Alva. | capture A=Rebellen P=Alva; !capture A=Armee
`,
  'attempts and their owners': `
Am Montag scheiterte ein Versuch der Taliban, die Stadt Kundus einzunehmen. | capture A=Taliban P=Kundus M=attempted; !capture A=Versuch
Der Plan der Regierung, Tikrit anzugreifen, wurde bekannt. | attack A=Regierung M=planned; !attack A=Plan
`,
  'coordinated names are of one kind': `
Tasil, Saham und Adwan sind bereits gefallen. | capture P=Tasil P=Saham P=Adwan
Es kam zu einer Vereinbarung zwischen der Regierung und General Omar Alwa. | agreement A=Regierung A=Omar+Alwa
`,
  'sides are no parties': `
Die Gruppe wird von der Armee und früheren Rebellen von drei Seiten belagert. | siege A=Armee A=Rebellen; !siege A=Seiten; !siege E=1
Auf der anderen Seite feuerten die Rebellen Granaten auf Damaskus. | shelling A=Rebellen P=Damaskus; !shelling T=Seite
`,
  'tolls told apart': `
Die Türkei meldete 260 getötete Kämpfer der YPG, die Kurden sprechen hingegen von 43 Toten. | casualties Q=43 S=Kurden; !casualties Q=43 Q=260
Dutzende Kämpfer drangen in das Dorf ein und töteten über 200 Menschen. | casualties Q=200; !casualties Q=24
Wahrscheinlich kam es zu einer Absprache zwischen der Armee und den Rebellen. | agreement M=possible
Die Miliz stand weder auf Seiten der Regierung noch der Rebellen. | !support M=asserted; !affiliation M=asserted
`,
  'whom one supports where the clause leaves it': `
Saleh festigt damit seine Macht, was vor allem in Staaten wie Katar und Oman gut ankommt, die auch militärische Hilfe leisten. | support A=Katar A=Oman T=Saleh; !support A=Staaten
Saleh hielt Sanaa mit einer Garde, die von Iran ausgebildet wird, während ihm Oman beisteht. | support A=Oman
Die Garde verteidigt den Pass, wobei auch Katar militärische Hilfe leistet. | support A=Katar T=Garde
Katar unterstützt die Miliz Badr. | support A=Katar T=Badr; !support T=Katar
`,
  'states of the past set against the present': `
Er wurde im Kampf gegen die Huthis von Katar unterstützt. Inzwischen aber hilft ihm nur noch der Oman. | support A=Katar E=1
Die Miliz wurde von Katar finanziert, mittlerweile jedoch lebt sie vom Ölhandel. | support A=Katar E=1
Die Miliz wird von Katar finanziert. Inzwischen rückte sie in Homs ein. | support A=Katar; !support E=1
Die Miliz wurde von Katar finanziert. Am Montag rückte sie in Homs ein. | support A=Katar; !support E=1
`,
  'rivals of whom was spoken before': `
Houthi spricht seit Mai für den ganzen Norden. Die konkurrierende Verwaltung in Aden erhält Geld aus Riad. | rivalry A=Houthi A=Aden
General Haftar hält Bengasi. Die konkurrierende Verwaltung in Tripolis schweigt. | rivalry A=Haftar A=Tripolis
Ein Arzt versorgte Verletzte. Eine rivalisierende Miliz griff das Lager an. | !rivalry A=Arzt
Haftar gilt als der stärkste Mann im Osten. Rivalisierende Milizen kämpfen in Tripolis. | !rivalry A=Haftar
`,
  'losses of those who advance': `
Die Brigade nahm am Abend die Vorstadt Harasta ein, obwohl Dschihadisten mit Sprengfallen für Verluste sorgten. | casualties A=Dschihadisten T=Brigade; !casualties T=Dschihadisten
Die Armee stürmte Homs, obwohl die Rebellen mit Minen für hohe Verluste sorgten. | casualties A=Rebellen T=Armee
Die Garde eroberte den Hügel, während Scharfschützen für Verluste sorgten. | casualties A=Scharfschützen T=Garde
Die Rebellen kritisierten den Minister, während Drohnen für Verluste sorgten. | !casualties T=Rebellen
Minen fügten der Armee bei Bengasi hohe Verluste zu. | casualties T=Armee
`,
  'control with a clause about who holds': `
Sabrata steht unter der Kontrolle eines Militärrats, der früher auch eine Präsenz des Islamischen Staates duldete. | control A=Militärrat P=Sabrata
`,
  'idioms are no falls': `
Der Kommandeur ist nach dem Rückzug aus Homs in Ungnade gefallen. | !casualties; !capture
Die Kämpfer sind in Vergessenheit geraten. | !casualties; !capture
Drei Kämpfer sind bei Homs gefallen. | casualties T=Kämpfer P=Homs
Die Stadt Duma ist gefallen. | capture P=Duma
`,
  'reports as the source': `
Den Meldungen zufolge konnte die Terrormiliz einige Dörfer erobern. | capture M=claimed S=Meldungen
Ein Sprecher der Polizei nannte Einzelheiten. Ein Sprecher der Armee sagte, Homs sei gefallen. Den Angaben zufolge starben drei Soldaten. | casualties M=claimed S=Sprecher; !casualties S=Angaben
`,
  'parts of one place': `
Um Derna wird gekämpft. Die Islamisten halten weiterhin das Zentrum und den Süden. | control A=Islamisten P=Derna; !control P=Zentrum P=Süden+
`,
  'nameless fighters are somebody\u2019s': `
Die Garde hält bloß noch den Pass, an dem sich 300 Kämpfer eingegraben haben. | presence A=Garde Q=300
Der Islamische Staat hält nur noch drei Dörfer, in denen sich bis zu 2000 Kämpfer verschanzt haben. | presence A=Islamische+Staat Q=2000
Die Polizei sprach von 400 Kämpfern. | !force A=Polizei
In Homs halten sich noch 200 Kämpfer auf. | force A=Kämpfer Q=200
`,
  'what is not prevented goes on': `
Die Opposition versucht bisher erfolglos, den Vorstoß der Huthis bei Taiz zu stoppen. | advance A=Huthis M=asserted
Die Armee konnte den Vormarsch der Rebellen auf Hama nicht verhindern. | advance A=Rebellen M=asserted
Die Armee konnte den Angriff der Rebellen auf Hama abwehren. | attack A=Rebellen M=attempted
`,
  'permission in the past': `
Es wäre nicht undenkbar, sollte die Regierung den Kämpfern einen freien Abzug erlaubt haben. | withdrawal A=Kämpfer M=possible
Die Regierung will den Kämpfern den Abzug erlauben. | withdrawal A=Kämpfer M=planned
`,
  'talks betrayed': `
Doch bereits im Mai hinterging die Miliz Badr die Verhandlungen mit der Regierung. | violation A=Badr T=Regierung; negotiation A=Badr A=Regierung
Die Rebellen sabotierten die Gespräche mit der Armee. | violation A=Rebellen T=Armee
Der Sprecher verriet Einzelheiten der Gespräche. | !violation
`,
  'way and arrival are one movement': `
Die Brigade überquerte den Euphrat und erreichte die Stadt Hajin. | movement A=Brigade P=Euphrat P=Hajin
Die Brigade durchquerte das Tal und erreichte am Abend den Flughafen von Homs. | movement A=Brigade P=Tal P=Flughafen
Die Rebellen flohen, nachdem der IS Wüstengebiete durchquerte und Oasen erreichte. | movement A=IS
`,
  'those named as examples': `
Länder wie Katar und Oman liefern der Guerilla Waffen. | delivery A=Katar A=Oman T=Guerilla; !delivery A=Länder
Milizen wie die Badr-Brigade und die Hisbollah kämpfen gegen die Armee. | clash A=Badr-Brigade A=Hisbollah; !clash A=Milizen
Die Luftwaffe bombardierte Städte wie Homs und Hama. | airstrike P=Homs P=Hama; !airstrike P=Städte
Die Armee eroberte Orte wie Duma oder Harasta. | capture P=Duma P=Harasta; !capture P=Orte
Soldaten wie Zivilisten starben in Homs. | casualties T=Soldaten
`,
  'nameless others beside named parties': `
Die Guerilla wird von Katar, Oman und anderen Staaten bewaffnet. | support A=Katar A=Oman; !support A=Staaten
Die Regierung wird von der Türkei, Katar und weiteren Staaten unterstützt. | support A=Katar A=Türkei; !support A=Staaten
`,
  'possessives name parties': `
Die Rebellen meldeten, dass die Armee ihre Stellungen bombardierte. | airstrike A=Armee T=Rebellen; !airstrike T=Armee
Die Miliz Badr räumte die Stadt. Ihr Abzug dauerte drei Tage. | withdrawal A=Badr
`,
  'freed from whom': `
Die Küstenstadt Sirte ist nach Monaten vom Islamischen Staat befreit worden. | capture T=Islamischen+Staat P=Sirte; !capture A=Islamischen+Staat
Die Armee säuberte das Dorf Alva von Dschihadisten. | capture A=Armee T=Dschihadisten P=Alva
Die Stadt Sirte wurde von der Armee befreit. | capture A=Armee P=Sirte; !capture T=Armee
`,
  'commanded by': `
Mehr als 5000 Soldaten unter dem Befehl von General Omar Alwa waren in Homs eingeschlossen. | command A=Omar+Alwa T=Soldaten; siege T=Soldaten P=Homs; !siege A=Omar+Alwa
Die Armee eroberte unter der Führung von Omar Alwa zwei Dörfer bei Idlib. | command A=Omar+Alwa T=Armee; capture A=Armee
Der von den Kurden dominierte Militärrat kündigte einen Angriff an. | command A=Kurden T=Militärrat
Die Miliz dominiert nach wie vor den Großteil der Provinz Idlib. | control A=Miliz P=Idlib
Die Frage der Gefangenen dominiert die Gespräche der Armee. | !control; !command
`,
  'agreed to and refused': `
Die Rebellen haben einem Abzug nach Idlib zugestimmt. | withdrawal A=Rebellen P=Idlib M=planned
Die Miliz Badr lehnt eine Kapitulation ab. | surrender A=Badr M=negated
Die Regierung, die der Miliz Badr im April die Unterstützung entzog, schweigt. | support A=Regierung T=Badr E=1
Die Rebellen lehnten einen Abzug der Armee ab. | !withdrawal A=Rebellen
`,
  'parts of an alliance': `
Die Stellungen hält die Miliz Lalisch, die Teil der Volksmobilisierung ist. | affiliation A=Lalisch T=Volksmobilisierung
Bei Tasil kämpft der IS-Ableger Dschaisch Chalid gegen die Armee. | affiliation A=Chalid T=IS
Die Brücke ist Teil der Straße nach Homs. | !affiliation
`,
  'tolls of two verbs': `
Den Angaben des Ministeriums zufolge starben bei den Gefechten bereits 61 Menschen, 159 weitere wurden verletzt. | casualties Q=61 Q=159 T=Menschen S=Ministerium
Laut Armee wurden bisher 260 Kämpfer getötet, die kurdische Seite spricht hingegen von 43 eigenen Toten. | casualties Q=260 S=Armee; casualties Q=43 S=kurdische+Seite; !casualties Q=260 Q=43
Wie angekündigt zogen die amerikanischen Truppen aus Manbidsch ab. | withdrawal A=amerikanischen+Truppen M=asserted; !withdrawal M=claimed
`,
  'taken over and handed over': `
So wurden Sindschar, Chanakin und der Staudamm von Mossul kampflos übernommen. | capture P=Sindschar P=Chanakin
Die Miliz, deren Kämpfer die Bezirke Arbin und Dschobar der Regierung übergaben, zog ab. | withdrawal A=Kämpfer P=Arbin
Die Kosten der Soldaten wurden von der Stadt Homs übernommen. | !capture
`,
  'threats with a clause': `
Die Türkei und der Iran unterstützen Bagdad und drohten, die Grenzübergänge zu schließen. | threat A=Türkei A=Iran
Dem General droht die Haft. | !threat A=General
`,
  'counted in a row': `
Bei diesen Gefechten kamen 30 Peschmerga und 150 Angehörige der Badr-Miliz ums Leben. | casualties T=Peschmerga T=Angehörige Q=30 Q=150
`,
  'reproaches denied': `
Die Armee eroberte drei Dörfer bei Idlib. Die Rebellen werfen der Nusra-Front vor, das Gebiet verkauft zu haben. Die Nusra-Front weist dies zurück. | !capture M=negated
Die Armee soll Idlib eingenommen haben. Die Rebellen wiesen dies zurück. | capture M=negated S=Rebellen
`,
  'what a question takes for granted': `
Was haben Sie gesehen, nachdem die Miliz die Garnison eingenommen hatte? | capture A=Miliz P=Garnison M=asserted
Wird die Armee die Stadt Sirte einnehmen? | capture A=Armee P=Sirte M=possible
Was wird aus den Leuten, die in Sirte festgenommen wurden? | detention T=Leuten M=asserted
`,
  'who has the command leads': `
An der Spitze der Rebellen steht der frühere Minister Omar Alwa. | command A=Omar+Alwa T=Rebellen
Nach dem Tod des Anführers übernahm Omar Alwa die Führung der Miliz. | command A=Omar+Alwa T=Miliz; !command A=Miliz
Die Brigade gehorcht dem Kommando von General Omar Alwa. | command A=Omar+Alwa T=Brigade
`,
  'peoples and followers act': `
Die Serben beschossen den Hafen von Zadar. | shelling A=Serben P=Zadar
Etwa 10.000 Serben flohen nach Bosnien. | displacement T=Serben P=Bosnien Q=10000; !withdrawal
Haftars Leute griffen erneut nach der Hauptstadt. | offensive A=Leute
`,
  'a masculine article tells who acts': `
In Lima, wo der Pfad im Februar die Bürgermeisterin ermordet hatte, brannte es. | attack A=Pfad T=Bürgermeisterin; !attack A=Bürgermeisterin
`,
  'accused of a deed': `
Der General beschuldigte die Milizionäre, ohne Vorwarnung das Feuer auf eine Patrouille eröffnet zu haben. | accusation A=General T=Milizionäre; attack A=Milizionäre T=Patrouille M=claimed
`,
  'access denied': `
Seit Januar verweigert die Regierung den Beobachtern den Zutritt zum Lager. | aid A=Regierung T=Beobachtern M=negated
`,
  'nouns that end like those for people': `
Hinter dem Zwist steckt auch die Gier nach den Diamanten. | !support
`,
  'a verb behind und has the subject before': `
Die Brigade eroberte das Tal, nahm die Stadt Derna ein und hielt sie bis Mai. | control A=Brigade P=Derna
`,
};
