/** Own sentences: `sentence | type | A=agent | T=target | P=place | M=modality | Q=quantity …`; each words of a role. */
export const sentenceCases = `
Die von der Armee seit Wochen belagerte Stadt ist gefallen. | siege | A=Armee | P=Stadt
Die Stadt Homs ist von Regierungstruppen eingenommen worden. | capture | A=Regierungstruppen | P=Homs
Homs soll von den Rebellen eingenommen worden sein. | capture | A=Rebellen | P=Homs | M=claimed
Homs gilt als erobert. | capture | P=Homs
Die Armee ließ zwölf Oppositionelle festnehmen. | detention | A=Armee | T=Oppositionelle
Die Stadt nahmen die Rebellen am Montag ein. | capture | A=Rebellen | P=Stadt
Den Flughafen eroberten am Dienstag Kämpfer der Miliz. | capture | A=Kämpfer | P=Flughafen
Die Rebellen, die am Montag die Stadt Homs einnahmen, haben sich zurückgezogen. | capture | A=Rebellen | P=Homs
Die Stadt, die von der Miliz gehalten wird, wurde beschossen. | control | A=Miliz | P=Stadt
Den Rebellen gelang es, die Stadt Homs einzunehmen. | capture | A=Rebellen | P=Homs | M=asserted
Den Rebellen gelang es nicht, die Stadt Homs einzunehmen. | capture | A=Rebellen | P=Homs | M=attempted
Der Armee zufolge wurden drei Dörfer zurückerobert. | capture | P=Dörfer | M=claimed | S=Armee
Die unter dem Kommando von General Haftar stehende Armee rückte vor. | advance | A=Armee
Die Armee eroberte Homs und die Rebellen Hama. | capture | A=Armee | P=Homs
Soldaten und Milizionäre stürmten das Rathaus. | capture | A=Soldaten,Milizionäre | P=Rathaus
Bei der Einnahme von Homs durch die Armee starben zehn Menschen. | capture | A=Armee | P=Homs
Nach der Eroberung der Stadt durch Rebellen flohen Tausende. | capture | A=Rebellen | P=Stadt
Die Armee (unterstützt von russischen Flugzeugen) nahm das Dorf ein. | capture | A=Armee | P=Dorf
Rebellen erobern Flughafen von Homs | capture | A=Rebellen | P=Flughafen
Zwölf Tote bei Anschlag in Bagdad | casualties | P=Bagdad
Armee: Stadt Homs zurückerobert | capture | P=Homs | M=claimed | S=Armee
Einst hielt der Islamische Staat die Stadt Rakka. | control | A=Islamische | P=Rakka | E=1
Die früher von der Miliz kontrollierte Stadt ist zerstört. | control | A=Miliz | P=Stadt | E=1
Die Kämpfer flohen aus Homs nach Hama. | withdrawal | A=Kämpfer | O=Homs | D=Hama
Tausende Familien flohen vor den Kämpfen in die Türkei. | displacement | T=Familien | D=Türkei
Bis zu 300 Kämpfer sollen sich in der Stadt verschanzt haben. | presence | A=Kämpfer | P=Stadt | M=claimed
Die Miliz verfügt nach Schätzungen über etwa 2000 Kämpfer. | force | A=Miliz | Q=2000
Von den 300 Geiseln wurden 40 freigelassen. | release | Q=40
Die Rebellen wollen 50 Soldaten getötet haben. | casualties | A=Rebellen | T=Soldaten | M=claimed | S=Rebellen
Mindestens 20 Zivilisten, darunter fünf Kinder, wurden getötet. | casualties | T=Zivilisten | Q=20
Die Armee wird die Stadt angreifen. | attack | A=Armee | M=planned
Die Armee könnte die Stadt Homs bald einnehmen. | capture | A=Armee | P=Homs | M=possible
Sollte die Stadt fallen, wäre der Weg frei. | capture | P=Stadt | M=possible
Die Armee bestritt, das Krankenhaus beschossen zu haben. | shelling | A=Armee | P=Krankenhaus | M=negated | S=Armee
Die Regierung dementierte den Abzug ihrer Truppen. | withdrawal | A=Truppen | M=negated | S=Regierung
Wie die Armee mitteilte, wurde das Dorf eingenommen. | capture | P=Dorf | M=claimed | S=Armee
Das Dorf sei eingenommen worden, so ein Sprecher der Armee. | capture | P=Dorf | M=claimed | S=Sprecher
Nach Angaben von Aktivisten warf die Luftwaffe Fassbomben auf Aleppo ab. | airstrike | A=Luftwaffe | P=Aleppo | M=claimed | S=Aktivisten
Die Miliz soll Gefangene gefoltert haben. | abuse | A=Miliz | T=Gefangene | M=claimed
Die EU verhängte Sanktionen gegen die Führung in Damaskus. | sanction | A=EU | T=Führung
Washington warf Moskau vor, die Waffenruhe verletzt zu haben. | accusation | A=Washington | T=Moskau
Der UN-Sicherheitsrat forderte die Konfliktparteien zu einer Waffenruhe auf. | appeal | A=UN-Sicherheitsrat | T=Konfliktparteien
Die Rebellen drohten mit Angriffen auf die Hauptstadt. | threat | A=Rebellen
Beide Seiten einigten sich auf einen Gefangenenaustausch. | agreement | A=Seiten
Die Türkei unterstützt die Rebellen mit Waffen. | support | A=Türkei | T=Rebellen
Die vom Iran unterstützte Miliz griff einen Stützpunkt an. | support | A=Iran | T=Miliz
Die US-geführte Koalition flog Luftangriffe auf Stellungen des IS. | airstrike | A=Koalition
Das von Riad geführte Bündnis bombardierte den Hafen von Hodeida. | command | A=Riad | T=Bündnis
In Homs wurde bis in die Nacht gekämpft. | clash | P=Homs
Um das Dorf wird weiter heftig gekämpft. | clash | P=Dorf
Die Stadt Awdijiwka bleibt heftig umkämpft. | clash | P=Awdijiwka
Das Viertel ist in der Hand der Rebellen. | control | A=Rebellen | P=Viertel
Weite Teile der Provinz stehen unter Kontrolle der Taliban. | control | A=Taliban | P=Provinz
Die Soldaten legten die Waffen nieder. | surrender | A=Soldaten
Hunderte Kämpfer liefen zu den Regierungstruppen über. | defection | A=Kämpfer | B=Regierungstruppen
Die Rebellen erbeuteten mehrere Panzer der Armee. | seizure | A=Rebellen
Deutschland liefert der Ukraine weitere Kampfpanzer. | delivery | A=Deutschland | T=Ukraine
Russland verlegte zusätzliche Truppen an die Grenze. | movement | A=Russland | D=Grenze
Ein Selbstmordattentäter sprengte sich auf einem Markt in die Luft. | bombing | P=Markt
Bei einer Explosion vor einer Moschee in Kabul wurden 20 Menschen getötet. | bombing | P=Kabul
Ein Fahrzeug der UN-Mission fuhr auf eine Mine. | bombing | T=Fahrzeug
Israelische Soldaten erschossen im Westjordanland einen Palästinenser. | casualties | A=Soldaten | T=Palästinenser | P=Westjordanland
Bewaffnete entführten in Haiti 17 Missionare. | detention | A=Bewaffnete | T=Missionare | P=Haiti
Die Miliz ließ vier Geiseln frei. | release | A=Miliz | T=Geiseln
Tausende demonstrierten in Khartum gegen die Militärregierung. | protest | A=Tausende | T=Militärregierung | P=Khartum
Die Hilfsorganisation verteilte Lebensmittel in der belagerten Stadt. | aid | A=Hilfsorganisation | P=Stadt
Vertreter der Regierung und der Rebellen trafen sich in Genf zu Gesprächen. | negotiation | A=Vertreter | P=Genf
Die Friedensgespräche zwischen Kabul und den Taliban sind gescheitert. | negotiation | A=Kabul,Taliban
Die Waffenruhe hielt zunächst. | agreement
Die Armee brach die Offensive auf Homs ab. | offensive | A=Armee | P=Homs
In der Nacht wurden bei Drohnenangriffen auf Odessa drei Menschen verletzt. | airstrike | P=Odessa
Das russische Militär überzog die Ukraine in der Nacht mit Drohnen und Raketen. | shelling,airstrike | A=Militär | P=Ukraine
Raketen schlugen in einem Wohngebiet von Charkiw ein. | shelling | P=Charkiw
Die Flugabwehr schoss 15 Drohnen ab. | attack | A=Flugabwehr | T=Drohnen
In Goma rückten M23-Rebellen ins Zentrum vor. | advance | A=M23-Rebellen | P=Zentrum
Die Rebellen stießen bis zur Hauptstadt vor. | advance | A=Rebellen | P=Hauptstadt
Regierungstruppen haben die Stadt von Norden her umzingelt. | siege | A=Regierungstruppen | P=Stadt
Tausende Zivilisten sind in der Stadt eingeschlossen. | siege | T=Zivilisten | P=Stadt
Die Junta rief den Ausnahmezustand aus. | sanction
Der Anführer der Miliz, Abu Bakr, wurde bei einem Luftangriff getötet. | command | A=Abu | T=Miliz
Abu Bakr, Chef des Islamischen Staats, ist tot. | command | A=Abu | T=Islamischen
Die Gruppe, die sich früher Nusra-Front nannte, kontrolliert Idlib. | alias | T=Nusra-Front
Die Terrorgruppe Boko Haram überfiel ein Dorf im Nordosten Nigerias. | attack | A=Boko | P=Dorf
Das Dorf wurde von Kämpfern der RSF niedergebrannt. | destruction | A=Kämpfern
Zehntausende sind auf der Flucht. | displacement | Q=20000
Die Soldaten wurden in einen Hinterhalt gelockt. | attack | T=Soldaten
Rund 60 Prozent des Landes befinden sich in den Händen der Dschihadisten. | control | A=Dschihadisten | P=Landes
Die Kämpfe zwischen Armee und RSF dauern an. | clash | A=Armee,RSF
Mit Artillerie beschoss die Armee Vororte von Khartum. | shelling | A=Armee | P=Vororte
Laut UN sind mehr als 700.000 Menschen auf der Flucht. | displacement | S=UN | M=claimed | Q=700000
Die Zahl der Toten stieg nach Behördenangaben auf 120. | casualties | Q=120 | M=claimed
Unter den Toten sind auch zwei Journalisten. | casualties | T=Journalisten
Die Armee räumte den Verlust von zwei Stellungen ein. | capture | M=claimed
Armee und Rebellen lieferten sich in Aleppo schwere Gefechte. | clash | A=Armee,Rebellen | P=Aleppo
Ein ranghoher Kommandeur der Hisbollah kam ums Leben. | casualties | T=Kommandeur
Die Luftwaffe flog in der Nacht mehr als 20 Angriffe. | airstrike | A=Luftwaffe
Frankreich zog seine letzten Soldaten aus Mali ab. | withdrawal | O=Mali
Der Präsident ordnete den Rückzug der Truppen aus Cherson an. | withdrawal | A=Truppen | O=Cherson | M=planned
Die Armee rief die Bewohner auf, die Stadt zu verlassen. | appeal | A=Armee | T=Bewohner
Bewohner wurden zur Evakuierung aufgerufen. | appeal | T=Bewohner
Ein Gericht verurteilte drei Rebellen zum Tode. | sanction | T=Rebellen
Die Kurden kämpfen an der Seite der USA. | affiliation | A=Kurden | T=USA
Die Brigade schloss sich den Rebellen an. | affiliation | A=Brigade | T=Rebellen
Die Stadt mit ihren 50.000 Einwohnern ist ohne Strom. | population | P=Stadt | Q=50000
Im Gazastreifen sind bei israelischen Angriffen nach palästinensischen Angaben mindestens 40 Menschen getötet worden. | casualties | P=Gazastreifen | M=claimed | Q=40
Die Huthi-Rebellen haben im Roten Meer erneut ein Handelsschiff beschossen. | shelling,attack | A=Huthi-Rebellen
Ukrainische Drohnen haben ein Öldepot in der russischen Region Brjansk in Brand gesetzt. | destruction,airstrike,attack | P=Brjansk
Russland hat die Ukraine in der Nacht mit mehr als hundert Drohnen attackiert. | airstrike | A=Russland
In der Stadt Saporischschja wurde ein Wohnhaus getroffen. | attack,airstrike,shelling | P=Saporischschja
Der Gouverneur der Region Charkiw, Oleh Synjehubow, meldete fünf Verletzte. | casualties | Q=5 | M=claimed
Die sudanesische Armee hat nach eigenen Angaben den Präsidentenpalast in Khartum zurückerobert. | capture | A=sudanesische Armee | P=Präsidentenpalast | M=claimed
Die RSF-Miliz zog sich aus dem Stadtzentrum zurück. | withdrawal | A=RSF-Miliz | O=Stadtzentrum
Bei einem Überfall mutmaßlicher Dschihadisten auf ein Dorf in Burkina Faso sind Dutzende Menschen ums Leben gekommen. | casualties | Q=24
Die Terrormiliz Al-Shabaab bekannte sich zu dem Anschlag. | attack | A=Al-Shabaab
Somalische Truppen haben mit Unterstützung von US-Drohnen mehrere Stellungen der Islamisten zerstört. | destruction,airstrike | A=Truppen
Die M23-Rebellen stehen kurz vor Goma. | presence | A=M23-Rebellen | P=Goma
Ruanda weist die Vorwürfe zurück, die Rebellen zu unterstützen. | support | A=Ruanda | T=Rebellen | M=negated
Kongos Armee und die M23 liefern sich heftige Kämpfe um die Stadt Sake. | clash | P=Sake
Mehr als 100.000 Menschen haben ihre Dörfer verlassen. | displacement | Q=100000
Das israelische Militär rückte mit Panzern in den Norden des Gazastreifens ein. | advance | A=Militär | P=Gazastreifens
Die Hamas feuerte Raketen auf den Süden Israels. | shelling | A=Hamas | P=Israels
Israels Armee forderte die Bewohner von Rafah zur Evakuierung auf. | appeal | A=Armee | T=Bewohner
Ein Militärsprecher sagte, man habe 30 Terroristen ausgeschaltet. | casualties | T=Terroristen | M=claimed | Q=30
Die Hisbollah beschoss nach eigenen Angaben eine Kaserne im Norden Israels. | shelling | A=Hisbollah | P=Kaserne | M=claimed
Bei einem gezielten Luftangriff in Beirut wurde der Hamas-Funktionär Saleh al-Aruri getötet. | casualties | T=Saleh | P=Beirut
Der Iran drohte Israel mit Vergeltung. | threat | A=Iran | T=Israel
Katar vermittelt zwischen Israel und der Hamas. | negotiation | A=Katar
Die Waffenruhe soll am Freitag in Kraft treten. | agreement | M=planned
Die Feuerpause wurde um zwei Tage verlängert. | agreement
Die Rebellen lehnten das Angebot einer Waffenruhe ab. | agreement | A=Rebellen | M=negated
Das Parlament in Kiew rief die Bündnispartner auf, mehr Waffen zu liefern. | appeal | T=Bündnispartner
Der Bürgermeister von Mariupol berichtete von Tausenden Toten. | casualties | M=claimed | S=Bürgermeister
Tausende Menschen sitzen in Kellern fest. | siege | T=Menschen
Ein Hilfskonvoi mit 20 Lastwagen erreichte am Samstag die Stadt Sumy. | aid | P=Sumy
Die Taliban nahmen in der Nacht auch die Provinzhauptstadt Herat ein. | capture | A=Taliban | P=Herat
Damit kontrollieren die Islamisten inzwischen die Hälfte der Provinzen. | control | A=Islamisten
Präsident Ghani hat das Land verlassen. | withdrawal,movement,displacement | A=Ghani
Die Bundeswehr flog 120 Menschen aus Kabul aus. | movement,displacement | Q=120
Azerbaijans Truppen sind in Bergkarabach einmarschiert. | advance | P=Bergkarabach
Armenien und Aserbaidschan beschuldigen sich gegenseitig, die Waffenruhe gebrochen zu haben. | accusation | A=Armenien
In Mali griffen Bewaffnete einen Stützpunkt der UN-Mission an. | attack | A=Bewaffnete | P=Mali
Die Militärregierung in Niamey setzte den Präsidenten fest. | detention | A=Militärregierung | T=Präsidenten
Die Putschisten halten den Präsidenten weiter gefangen. | detention | A=Putschisten | T=Präsidenten
In Myanmar haben Widerstandskämpfer einen Außenposten der Armee überrannt. | capture | A=Widerstandskämpfer | P=Außenposten
Die Junta reagierte mit Luftangriffen auf Dörfer. | airstrike | A=Junta | P=Dörfer
In Kolumbien starben bei Gefechten zwischen ELN und Farc-Dissidenten 20 Menschen. | clash | A=ELN,Farc-Dissidenten
Bandenmitglieder haben in Port-au-Prince ein Gefängnis gestürmt und Häftlinge befreit. | release | A=Bandenmitglieder | T=Häftlinge
Die Polizei lieferte sich Schießereien mit Mitgliedern der Bande. | clash | A=Polizei
Pakistanische Kampfjets bombardierten Ziele jenseits der Grenze. | airstrike | A=Kampfjets
Indien und Pakistan einigten sich auf einen Waffenstillstand. | agreement | A=Indien,Pakistan
Die türkische Armee hat im Nordirak 15 PKK-Kämpfer „neutralisiert“. | casualties | A=Armee | T=PKK-Kämpfer | Q=15
Ein Sprengsatz explodierte am Straßenrand, als ein Militärfahrzeug vorbeifuhr. | bombing
Fünf Soldaten erlitten Verletzungen. | casualties | T=Soldaten | Q=5
Eine Mörsergranate traf das Dach einer Schule. | shelling,attack | T=Schule
Scharfschützen schossen auf Passanten. | attack | A=Scharfschützen | T=Passanten
Die Blockade des Hafens dauert an. | siege | P=Hafens
Die Armee hat den Belagerungsring um die Stadt geschlossen. | siege | A=Armee | P=Stadt
Die Rebellen durchbrachen den Belagerungsring. | siege
Die letzten Kämpfer ergaben sich am Abend den Regierungstruppen. | surrender | A=Kämpfer | T=Regierungstruppen
Überläufer schlossen sich den Rebellen an. | affiliation,defection
Kiew setzt nach Angaben aus Moskau Streumunition ein. | attack,shelling | A=Kiew | M=claimed
Die Zahl der Binnenvertriebenen liegt bei rund zwei Millionen. | displacement | Q=2000000
Die USA wollen weitere Flugabwehrsysteme an die Ukraine liefern. | delivery | A=USA | T=Ukraine | M=planned
Moskau und Kiew tauschten jeweils 95 Gefangene aus. | release | T=Gefangene | Q=95
Russische Einheiten kamen bei Pokrowsk voran. | advance | A=Einheiten | P=Pokrowsk
Der Kommandeur bestätigte den Rückzug aus dem Dorf Krynky. | withdrawal | O=Krynky | M=claimed
Das Dorf liege in Trümmern, sagte der Gouverneur. | destruction | P=Dorf
In den Straßen patrouillieren Soldaten. | presence | A=Soldaten | P=Straßen
Vor der Küste kreuzen Kriegsschiffe der US-Marine. | presence | A=Kriegsschiffe | P=Küste
Frankreich entsandte 200 Soldaten nach Niger. | movement | A=Frankreich | D=Niger | Q=200
Die Vereinten Nationen werfen der Miliz Kriegsverbrechen vor. | accusation | A=Nationen | T=Miliz
Amnesty International warf beiden Seiten Kriegsverbrechen vor. | accusation | A=Amnesty | T=Seiten
Ein Abkommen zwischen Regierung und Tigray-Rebellen beendete den Krieg. | agreement | A=Regierung,Tigray-Rebellen
Bei Protesten gegen die Junta erschoss die Polizei drei Demonstranten. | casualties | A=Polizei | T=Demonstranten | Q=3
Beim Dorf Marea haben sich nach Darstellung des syrischen Militärs weitere 40 Rebellen ergeben. | surrender | A=Rebellen | M=claimed | S=Militärs
Die Vereinten Nationen sprechen von mindestens 60 erschossenen Zivilisten. | casualties | T=Zivilisten | M=claimed | S=Nationen
Die Behörden gehen davon aus, dass die Miliz das Dorf eingenommen hat. | capture | A=Miliz | M=claimed | S=Behörden
Die Guerilla ist nach eigenem Bekunden aus der Stadt Rasfal abgezogen. | withdrawal | A=Rebellen | M=claimed
Die Miliz brüstete sich mit der Einnahme von Homs. | capture | P=Homs | M=claimed | S=Miliz
Die Miliz prahlte mit dem Angriff auf den Flughafen. | attack | M=claimed | S=Miliz
Der Generalstab gestand den Verlust von 20 Soldaten ein. | casualties | M=claimed | S=Generalstab
Eine Feuerpause schließt die Guerilla aus. | agreement | M=negated
Die Verhandlungen mit den Rebellen liegen seit Mai auf Eis. | negotiation | M=negated
Die Regierung legte die Gespräche mit den Rebellen auf Eis. | negotiation | M=negated
Mit dem Papier verpflichtet sich Eritrea, den Ort Badme zu verlassen. | withdrawal | A=Eritrea | P=Badme | M=planned
Die Rebellen sagten zu, die Geiseln freizulassen. | release | T=Geiseln | M=planned
Dem Vernehmen nach hat die Armee die Stadt Homs aufgegeben. | withdrawal | A=Armee | M=claimed
Nach Zahlen der Vereinten Nationen wurden 300 Zivilisten getötet. | casualties | T=Zivilisten | M=claimed | S=Nationen
Nach Recherchen der Zeitung bombardierte die Luftwaffe eine Schule. | airstrike | A=Luftwaffe | M=claimed | S=Zeitung
Die Armee will am Montag 30 Kämpfer getötet haben. | casualties | T=Kämpfer | M=claimed | S=Armee
Die Miliz hat eigenen Aussagen nach zwei Panzer zerstört. | destruction | A=Miliz | M=claimed
Russische Medien schrieben von 50 gefallenen Söldnern. | casualties | M=claimed | S=Medien
Augenzeugen erzählten von Leichen in den Straßen und von Schüssen auf Flüchtende. | shelling | M=claimed
Die Armee gab die Zahl ihrer Toten mit zwölf an. | casualties | M=claimed | S=Armee
Der Gouverneur sprach am Abend von 17 Toten und 40 Verletzten. | casualties | M=claimed | S=Gouverneur
Bewohner berichten, wie Soldaten in der Nacht das Dorf stürmten. | capture | A=Soldaten | M=claimed | S=Bewohner
Die Rebellen, heißt es in Damaskus, hätten das Dorf bereits verlassen. | withdrawal | A=Rebellen | M=claimed
Aus Militärkreisen verlautete, die Stadt Homs sei eingenommen. | capture | P=Homs | M=claimed
Glaubt man der Armee, ist Homs gefallen. | capture | P=Homs | M=claimed | S=Armee
Folgt man den Angaben der Rebellen, wurden 20 Soldaten getötet. | casualties | T=Soldaten | M=claimed
Die Stadt Homs ist, wenn man den Rebellen glauben darf, gefallen. | capture | P=Homs | M=claimed
Kiew zufolge hält die Armee die Stadt Awdijiwka. | control | A=Armee | P=Awdijiwka | M=claimed | S=Kiew
Das Verteidigungsministerium in Moskau erklärte das Dorf für erobert. | capture | P=Dorf | M=claimed | S=Verteidigungsministerium
Die Armee meldete das Dorf Rasfal als eingenommen. | capture | P=Rasfal | M=claimed | S=Armee
Die Luftwaffe bestreitet, das Lager bombardiert zu haben. | airstrike | A=Luftwaffe | M=negated | S=Luftwaffe
Die Armee wies Berichte über den Fall der Stadt Homs zurück. | capture | P=Homs | M=negated | S=Armee
Von einer Einnahme der Stadt Homs könne keine Rede sein, sagte der Sprecher. | capture | P=Homs | M=negated
Die Rebellen haben die Stadt Homs keineswegs eingenommen. | capture | A=Rebellen | P=Homs | M=negated
Der Armee misslang die Einnahme der Stadt Homs. | capture | P=Homs | M=attempted
Bisher ist es der Armee nicht gelungen, die Stadt Homs zu erobern. | capture | A=Armee | P=Homs | M=attempted
Die Armee steht kurz davor, die Stadt Homs einzunehmen. | capture | A=Armee | P=Homs | M=planned
Der Armee steht bevor, die Stadt Homs zu räumen. | withdrawal | A=Armee | P=Homs | M=planned
Unmittelbar bevor steht, dass die Guerilla den Hafen stürmt. | attack,capture | A=Guerilla | P=Hafen | M=planned
Die Armee schickt sich an, die Stadt Homs zu erobern. | capture | A=Armee | P=Homs | M=planned
Die Armee setzt alles daran, die Stadt Homs zu erobern. | capture | A=Armee | P=Homs | M=attempted
Die Einnahme der Stadt Homs durch die Armee steht bevor. | capture | A=Armee | P=Homs | M=planned
Beobachter rechnen mit einem Angriff auf die Stadt Homs. | attack | P=Homs | M=possible
In Homs wächst die Furcht vor einem Angriff der Armee. | attack | A=Armee | M=possible
Es mehren sich Hinweise, dass die Armee das Dorf Rasfal aufgegeben hat. | withdrawal | A=Armee | M=possible
Ob die Rebellen die Stadt Homs verlassen haben, ist unklar. | withdrawal | A=Rebellen | M=possible
Unbestätigten Berichten zufolge sind die Rebellen in die Stadt Homs eingedrungen. | advance | A=Rebellen | P=Homs | M=claimed
Noch sei die Stadt nicht gefallen, betonte der Gouverneur. | capture | P=Stadt | M=negated | S=Gouverneur
Laut einem der Nachrichtenagentur dpa vorliegenden Bericht tötete die Miliz 20 Zivilisten. | casualties | A=Miliz | T=Zivilisten | M=claimed | S=Bericht
Der Marktflecken mit seinen 12 000 Einwohnern fiel am Freitag. | population | P=Marktflecken | Q=12000
Vor der Belagerung zählte Rasfal rund 7000 Einwohner. | population | P=Rasfal | Q=7000
Die Stadt Homs, die vor dem Krieg 80.000 Einwohner hatte, ist zerstört. | population | Q=80000
Von den früher 15.000 Bewohnern der Stadt Rasfal harrt kaum noch jemand aus. | population | P=Rasfal | Q=15000
Homs, eine Stadt mit rund 90.000 Einwohnern, wird belagert. | population | Q=90000
In der Stadt Rasfal sollen sich bis zu 60.000 Zivilisten befinden. | population | P=Rasfal | Q=60000
In der belagerten Stadt Homs leben noch 20.000 Zivilisten. | population | P=Homs | Q=20000
In Homs harren noch etwa 5000 Menschen aus. | population | P=Homs | Q=5000
Die Garde gab an, man stoße jetzt auf das Dorf Rasfal vor. | advance | A=man | P=Rasfal | M=claimed
Andernfalls werde man den Flughafen stürmen, warnte die Guerilla. | capture | A=man | P=Flughafen | M=planned
„Wir haben zwei Dörfer befreit“, sagte ein Sprecher der Rebellen. | capture | A=Wir | P=Dörfer | M=claimed
Jugendliche der Miliz verschanzten sich in der Altstadt von Homs. | presence | A=Jugendliche | P=Altstadt
Die Garde verließ die alte Halle des Bahnhofs von Rasfal. | withdrawal | A=Garde | P=Halle
Die Miliz eroberte drei Bezirkshauptorte der Provinz Idlib. | capture | A=Miliz | P=Bezirkshauptorte
Die Guerilla eroberte die Fischereihäfen Marfa und Tamrin. | capture | A=Guerilla | P=Fischereihäfen
In Genf reden die Abgesandten beider Seiten wieder miteinander. | negotiation
Die Armee räumte schwere Verluste ein. | casualties | T=Armee
Das Dorf Rasfal fiel am Montag an die Armee zurück. | capture | P=Rasfal
Kampflos gab die Garde sogar Tamrin auf. | withdrawal | A=Garde | P=Tamrin
Die Garde beherrscht bloß noch ein Drittel der Bezirke. | control | A=Garde | P=Bezirke
Katar schickt Tunis zudem Panzer. | delivery | A=Katar | T=Tunis
Die Diplomatin traf in Doha mit Vertretern der Rebellen zusammen. | negotiation | A=Diplomatin,Vertretern
Am Wochenende hielt sich der General in Homs auf. | presence | A=General | P=Homs
Die Brigaden aus Homs unterstehen der Regierung. | command | A=Regierung | T=Brigaden
Rund 1100 Soldaten waren in Homs stationiert. | presence | A=Soldaten | P=Homs
Im Grenzgebiet zum Tschad hat sich die Guerilla eingenistet. | presence | A=Guerilla | P=Grenzgebiet
Die Armee hält nur noch den Flughafen von Homs. | control | A=Armee | P=Flughafen
Auf dem Land haben die Rebellen das Sagen. | control | A=Rebellen | P=Land
Der Ort Rasfal ging an die Rebellen verloren. | capture | P=Rasfal
In Gaza zählt das Gesundheitsministerium inzwischen 1360 Tote. | casualties | Q=1360 | M=claimed | S=Gesundheitsministerium
Indien bestätigte den Verlust einer Drohne und den Tod von zwei Soldaten. | casualties | M=claimed | S=Indien
Die Rufe nach einer Rückeroberung von Homs werden lauter. | capture | P=Homs | M=planned
Die Opposition spricht von einem Massaker mit 50 Toten. | casualties | M=claimed | S=Opposition
Ärzte vor Ort meldeten drei getötete Kinder. | casualties | T=Kinder | M=claimed | S=Ärzte
Die Hoffnung auf einen Abzug der Miliz hat sich zerschlagen. | withdrawal | A=Miliz | M=planned
Der Wunsch nach einer Waffenruhe ist groß. | agreement | M=planned
Mehrere hundert Soldaten unter General Omar Ntawi liefen zu den Rebellen über. | command | A=Omar Ntawi | T=Soldaten
Die Küstenwache unter Oberst Selim Arda hat die Stadt Rasfal besetzt. | command | A=Selim Arda | T=Küstenwache
Die Revolutionsgarde unter Idris al-Kasim verweigert den Dialog. | command | A=Kasim | T=Revolutionsgarde
Eine Miliz unter dem Kommandeur Abu Walid griff das Dorf Rasfal an. | command | A=Abu Walid | T=Miliz
Katar regt eine Feuerpause an. | agreement | M=planned
Ab Freitag sollen im Osten die Waffen schweigen. | agreement | M=planned
Die UN fordern eine sofortige Waffenruhe. | agreement | M=planned
Die vereinbarte Waffenruhe trat um Mitternacht in Kraft. | agreement | M=asserted
Beide Seiten vereinbarten eine Waffenruhe von drei Tagen. | agreement | M=asserted
Die Regierung bot den Rebellen eine Waffenruhe an. | agreement | M=planned
Die Waffenruhe soll ab Mitternacht gelten. | agreement | M=planned
Nicht der IS, sondern die YPG kontrolliert den Hügel. | control | A=YPG | P=Hügel | M=asserted
Die Waffenruhe in Hudaida kam nicht zustande. | agreement | M=negated
Das Abkommen kam am Ende doch nicht zustande. | agreement | M=negated
Nicht die Armee, sondern die Miliz eroberte das Dorf Rasfal. | capture | A=Miliz | P=Rasfal | M=asserted
`;
