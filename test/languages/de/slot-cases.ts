/**
 * Own sentences on who, where, when and how many, each of which must come out right. The format is that of `sentence-cases.ts`;
 * `W=` is the first day of the time (published on 2023-05-10), `-` for none; `P!=` words that must not stand in the role.
 */
export const slotCases = `
Seit Mai gibt es Luftangriffe, die im Juli 30 Kämpfer getötet haben sollen. | casualties | T=Kämpfer | W=2022-07
Die Armee soll im Juli 30 Kämpfer töten. | casualties | T=Kämpfer | W=2023-07
Die Mission hatte die Miliz 2011 aus Tarsch vertrieben, ein Jahr später verlor diese auch die Hafenstadt Marfa. | capture | P=Marfa | W=2012
2015 eroberte die Miliz Sabrata. Im Jahr darauf nahm die Armee Derna ein. | capture | A=Armee | P=Derna | W=2016
Am Dienstag nahm die Armee Tarsch ein. Am Abend zuvor hatte die Luftwaffe Stellungen der Miliz bombardiert. | airstrike | A=Luftwaffe | W=2023-05-08
Der Sicherheitsrat hat am Montag den Abzug der Rebellen verlangt. | withdrawal | A=Rebellen | M=planned | W=-
Die Armee meldete am Montag die Einnahme des Dorfes Marfa. | capture | P=Marfa | M=claimed | W=-
Die Armee kündigte für Freitag eine Offensive an. | offensive | A=Armee | M=planned | W=2023-05-12
Die Miliz wurde am Montag nach wochenlangen Gefechten mit der Armee aus Marfa vertrieben. | clash | A=Armee | W=-
Die am Sonntag begonnene Offensive der Armee richtet sich gegen die Rebellen. | offensive | A=Armee | W=2023-05-07
Ein Angriff auf das Dorf Marfa, über den Medien am Montag berichteten, lässt sich nicht belegen. | attack | P=Marfa | W=-
Nach monatelangen Gefechten mit den Rebellen hat die Armee den Flughafen geräumt. | clash | A=Rebellen,Armee
Im Kampf gegen Islamisten haben die Regierungstruppen 15 Soldaten verloren. | clash | A=Islamisten,Regierungstruppen
Die UN warnten vor Kämpfen mit den Rebellen. | clash | A=Rebellen | A!=UN
Bei Kämpfen mit den Rebellen kamen drei Zivilisten ums Leben. | clash | A=Rebellen | A!=Zivilisten
Die Regierung unterschrieb den Friedensvertrag mit den Rebellen. | agreement | A=Regierung,Rebellen
Eine Delegation der Geistlichen handelte mit den Aufständischen eine Waffenruhe aus. | agreement | A=Delegation,Aufständischen
Ein Sprecher der Miliz, die Derna seit Herbst 2014 in ihrer Gewalt hat, bestritt das. | control | A=Miliz | P=Derna
Die Armee meldete 20 Tote. | casualties | T!=Tote | Q=20
Die Miliz sprach von mindestens neun Toten, darunter zwei Kinder. | casualties | T=Kinder | T!=Toten | Q=9
Bei dem Angriff gab es acht Tote unter den Dorfbewohnern. | casualties | T=Tote | Q=8
Russische Luftangriffe zwangen die Angreifer am Montag zum Abzug. | airstrike | A=Russische
Seit Montag befindet sich Derna vollständig in türkischer Hand. | control | A=türkischer | P=Derna
Die Luftangriffe der USA änderten daran wenig. | airstrike | A=USA | P!=USA
Der Luftangriff von Kundus tötete 100 Menschen. | airstrike | P=Kundus | A!=Kundus
Die Bombardierung Syriens hielt an. | airstrike | P=Syriens | A!=Syriens
Zwei Tage nach dem Bombenanschlag in Ankara hat die türkische Armee ihre Einsätze gegen die PKK ausgeweitet. | offensive | A=Armee | P!=Ankara
Laut der in London ansässigen Beobachtungsstelle dürften 140 Menschen ums Leben gekommen sein. | casualties | P!=London | Q=140
Der Angriff auf Ghasni, bei dem nach Angaben des Verteidigungsministeriums in Kabul hundert Soldaten starben, dauert an. | casualties | P=Ghasni | P!=Kabul
Bei einem Anschlag auf einen Polizeikonvoi westlich von Homs kamen elf Polizisten ums Leben. | attack | P=Homs
Bei Überfällen auf drei Dörfer im Nordosten Nigerias starben 40 Menschen. | attack | P=Nigeria
Die Rebellen griffen die Großstadt Aleppo im Norden Syriens an. | attack | P=Aleppo | P!=Syriens
Kiew beschuldigte Moskau, das Krankenhaus beschossen zu haben. | shelling | A=Moskau | A!=Kiew | M=claimed
Die Armee versprach den Rebellen, die Stadt Homs zu verlassen. | withdrawal | A=Armee | A!=Rebellen
Moskau dementierte, Flugzeuge eingesetzt zu haben, warf den Kurden aber vor, ein Dorf beschossen zu haben. | shelling | A=Kurden | A!=Moskau
Kinshasa beschuldigt Kigali, die Miliz zu versorgen, und hatte deshalb den Botschafter ausgewiesen. | support | A=Kigali | A!=Kinshasa
In Mariupol haben sich weitere 112 Angehörige einer Brigade ergeben, darunter neun Offiziere. | surrender | A=Angehörige | Q=112
Die Kämpfe endeten mit der Einnahme der Stadt durch die Regierungstruppen. | capture | A=Regierungstruppen | P=Stadt
Der Bauer wurde von zwei Männern auf einem Motorrad erschossen. | casualties | A=Männern | T=Bauer | Q!=2
Ein Polizist sprach von 31 Toten und rund 20 verschleppten Frauen. | casualties | Q=31 | Q!=20
Zehntausende der etwa 90.000 Einwohner flohen aus der Stadt. | displacement | Q=20000 | Q!=90000
Rund tausend Kämpfer drangen in die Provinzhauptstadt Ghasni ein. | advance,attack | A=Kämpfer | P=Ghasni | Q=1000
Die Miliz tötete zwei entführte Soldaten. | casualties | A=Miliz | T=Soldaten | Q=2
Es geht um das Gasfeld Marfa und das Ölfeld Tarsch, die beide noch von der Miliz gehalten werden. | control | A=Miliz | P=Marfa,Tarsch
Es geht um das Gasfeld Marfa und das Ölfeld Tarsch, das noch von der Miliz gehalten wird. | control | A=Miliz | P=Tarsch | P!=Marfa
Die Armee beantwortete den Beschuss mit Luftangriffen auf Derna. | airstrike | A=Armee | P=Derna
`;
