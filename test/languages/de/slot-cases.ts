/**
 * Own sentences on who, where, when and how many, each of which must come out right. The format is that of `sentence-cases.ts`;
 * `W=` is the first day of the time (published on 2023-05-10), `-` for none; `P!=` words that must not stand in the role.
 */
export const slotCases = `
Seit Juni gibt es Drohnenangriffe, durch die im August zwölf Milizionäre umgekommen sein sollen. | casualties | T=Milizionäre | W=2022-08
Die Armee soll im Juli 30 Kämpfer töten. | casualties | T=Kämpfer | W=2023-07
Die Garde hatte die Guerilla 2014 aus Tarsch verjagt, im Jahr darauf verlor diese auch den Flughafen Marfa. | capture | P=Marfa | W=2015
2015 eroberte die Miliz Sabrata. Im Jahr darauf nahm die Armee Derna ein. | capture | A=Armee | P=Derna | W=2016
Am Dienstag nahm die Armee Tarsch ein. Am Abend zuvor hatte die Luftwaffe Stellungen der Miliz bombardiert. | airstrike | A=Luftwaffe | W=2023-05-08
Der Emir hat am Montag den Rückzug der Guerilla gefordert. | withdrawal | A=Guerilla | M=planned | W=-
Die Armee meldete am Montag die Einnahme des Dorfes Marfa. | capture | P=Marfa | M=claimed | W=-
Die Armee kündigte für Freitag eine Offensive an. | offensive | A=Armee | M=planned | W=2023-05-12
Die Miliz wurde am Montag nach wochenlangen Gefechten mit der Armee aus Marfa vertrieben. | clash | A=Armee | W=-
Die am Sonntag begonnene Offensive der Armee richtet sich gegen die Rebellen. | offensive | A=Armee | W=2023-05-07
Ein Angriff auf das Dorf Marfa, über den Medien am Montag berichteten, lässt sich nicht belegen. | attack | P=Marfa | W=-
Nach monatelangen Gefechten mit den Rebellen hat die Armee den Flughafen geräumt. | clash | A=Rebellen,Armee
Im Kampf gegen die Guerilla hat die Küstenwache drei Boote verloren. | clash | A=Guerilla,Küstenwache
Die UN warnten vor Kämpfen mit den Rebellen. | clash | A=Rebellen | A!=UN
Bei Kämpfen mit den Rebellen kamen drei Zivilisten ums Leben. | clash | A=Rebellen | A!=Zivilisten
Der Emir unterzeichnet den Friedensvertrag mit der Guerilla. | agreement | A=Emir,Guerilla
Eine Delegation der Lehrer vereinbarte mit der Guerilla eine Feuerpause. | agreement | A=Delegation,Guerilla
Eine Abordnung der Ältesten vereinbarte mit der Guerilla eine Feuerpause. | agreement | A=Abordnung,Guerilla
Ein Vertreter der Garde, die Kirkuk seit Ostern 2019 in ihrer Gewalt hat, leugnete es. | control | A=Garde | P=Kirkuk
Die Armee meldete 20 Tote. | casualties | T!=Tote | Q=20
Die Miliz sprach von mindestens neun Toten, darunter zwei Kinder. | casualties | T=Kinder | T!=Toten | Q=9
Bei dem Angriff gab es acht Tote unter den Dorfbewohnern. | casualties | T=Tote | Q=8
Jordanische Luftangriffe trieben die Schmuggler am Freitag in die Flucht. | airstrike | A=Jordanische
Seit Montag befindet sich Derna vollständig in türkischer Hand. | control | A=türkischer | P=Derna
Luftangriffe Jordaniens halfen kaum. | airstrike | A=Jordaniens | P!=Jordaniens
Der Luftangriff von Kundus tötete 100 Menschen. | airstrike | P=Kundus | A!=Kundus
Die Bombardierung Syriens hielt an. | airstrike | P=Syriens | A!=Syriens
Eine Woche nach dem Überfall in Lima verstärkt das Militär seine Operationen gegen die Guerilla. | offensive | A=Militär | P!=Lima
Nach Zahlen eines in Genf sitzenden Vereins sind 70 Dorfbewohner umgekommen. | casualties | P!=Genf | Q=70
Der Überfall auf Tamrin, bei dem nach Angaben des Innenministeriums in Lima dreißig Polizisten umkamen, ist vorbei. | casualties | P=Tamrin | P!=Lima
Der Überfall auf Kirkuk, bei dem laut dem Innenministerium in Lima dreißig Polizisten umkamen, ist vorbei. | casualties | P=Kirkuk | P!=Lima
Bei einem Angriff auf das Innenministerium in Kabul starben zwei Wachen. | attack | P=Kabul
Bei einem Überfall auf eine Patrouille nördlich von Tamrin starben sechs Gendarmen. | attack | P=Tamrin
Bei Angriffen auf zwei Höfe im Südwesten Kameruns kamen neun Bauern um. | attack | P=Kamerun
Die Rebellen griffen die Großstadt Aleppo im Norden Syriens an. | attack | P=Aleppo | P!=Syriens
Kiew beschuldigte Moskau, das Krankenhaus beschossen zu haben. | shelling | A=Moskau | A!=Kiew | M=claimed
Die Armee versprach den Rebellen, die Stadt Homs zu verlassen. | withdrawal | A=Armee | A!=Rebellen
Ankara bestritt, Drohnen geschickt zu haben, warf der Miliz aber vor, einen Hof beschossen zu haben. | shelling | A=Miliz | A!=Ankara
Tunis beschuldigt Tripolis, die Guerilla zu unterstützen, und schloss daher die Grenze. | support | A=Tripolis | A!=Tunis
In Tamrin haben sich nochmals 45 Mitglieder der Guerilla ergeben, darunter zwei Frauen. | surrender | A=Mitglieder | Q=45
Die Schlacht endete mit der Erstürmung der Festung durch die Garde. | capture | A=Garde | P=Festung
Der Lehrer wurde von drei Unbekannten aus einem Auto erschossen. | casualties | A=Unbekannten | T=Lehrer | Q!=3
Ein Arzt berichtete von 14 Toten und etwa sechs entführten Mädchen. | casualties | Q=14 | Q!=6
Tausende der rund 30.000 Bewohner verließen den Ort auf der Flucht. | displacement | Q=2000 | Q!=30000
Etwa sechshundert Milizionäre rückten in die Kreisstadt Tamrin ein. | advance,attack | A=Milizionäre | P=Tamrin | Q=600
Die Miliz tötete zwei entführte Soldaten. | casualties | A=Miliz | T=Soldaten | Q=2
Es geht um das Gasfeld Marfa und das Ölfeld Tarsch, die beide noch von der Miliz gehalten werden. | control | A=Miliz | P=Marfa,Tarsch
Es geht um das Gasfeld Marfa und das Ölfeld Tarsch, das noch von der Miliz gehalten wird. | control | A=Miliz | P=Tarsch | P!=Marfa
Die Armee beantwortete den Beschuss mit Luftangriffen auf Derna. | airstrike | A=Armee | P=Derna
`;
