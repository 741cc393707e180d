/**
 * A small dossier that was written before anything was fitted to it: invented reports on a war in the north of Mali, claim by claim in the notation of `told`, each
 * with the key of its happening (`#key`; states and what nobody else tells have none). Every sentence, outlet, incident, day and number is invented.
 *
 * J and I are two groups of jihadists, C an alliance of rebels, M the army, W its foreign helpers, U the peacekeepers.
 */
export const UNSEEN = `
a1 2023-08-03 agentur
attack J ansongo vs=M on=2023-08-02 mod=claimed src=Militärkreise „Bewaffnete haben am Mittwoch nahe Ansongo einen Versorgungskonvoi der Streitkräfte überfallen“ #convoy
casualties - - killed=7:Soldaten mod=claimed src=Militärkreise gap=3 „mindestens sieben Soldaten kamen nach Angaben aus Militärkreisen ums Leben“ #convoy
bombing - - gap=60 „Das erste Fahrzeug sei auf einen Sprengsatz gefahren“ #convoy
clash M,J menaka_stadt on=2023-07-31 gap=220 „Schon am Montag hatten sich beide Seiten am Rand von Menaka Gefechte geliefert“ #menaka-july

a2 2023-08-03 zeitung
attack - ansongo on=2023-08-02 „Überfall auf Militärkonvoi bei Ansongo“ #convoy
attack J ansongo vs=M on=2023-08-02 mod=claimed src=Militärkreise gap=10 „Bewaffnete überfielen am Mittwoch unweit von Ansongo einen Konvoi mit Nachschub“ #convoy
casualties - - killed=7:Soldaten mod=claimed src=Militärkreise gap=3 „sieben Soldaten seien getötet worden“ #convoy

a3 2023-08-04 generalstab
attack J ansongo vs=M on=2023-08-02 „Feige Terroristen griffen am 2. August einen unserer Konvois auf der Straße nach Ansongo an“ #convoy
casualties - - killed=4:Soldaten gap=3 „vier unserer Helden fielen“ #convoy
casualties M - killed=22 vs=J gap=30 „22 Terroristen wurden bei der Verfolgung unschädlich gemacht“ #convoy
airstrike M labbezanga on=2023-08-03 vs=J gap=90 „Die Luftwaffe zerstörte tags darauf ein Lager bei Labbezanga“ #labbezanga-strike
casualties - - killed=15:Kämpfer gap=4 „und tötete fünfzehn weitere Kämpfer“ #labbezanga-strike

a4 2023-08-05 kanal
attack J - vs=M on=2023-08-02 „Unsere Brüder nahmen am Mittwoch einen Konvoi der Söldnerarmee“ #convoy
seizure J - vs=M gap=3 „erbeuteten elf Gewehre und zwei Geländewagen“ #convoy
casualties - - killed=19:Soldaten gap=20 „neunzehn Soldaten blieben liegen“ #convoy
airstrike M labbezanga vs=J mod=negated gap=60 „Von einem zerstörten Lager bei Labbezanga kann keine Rede sein“ #labbezanga-strike

a5 2023-08-06 agentur
casualties - ansongo on=2023-08-02 killed=13:Soldaten mod=claimed src=Krankenhaus „Nach dem Angriff vom Mittwoch ist die Zahl der Toten auf dreizehn gestiegen, hieß es im Krankenhaus von Ansongo“ #convoy
attack J - gap=-60 „nach dem Angriff vom Mittwoch“ #convoy

b1 2023-08-12 agentur
clash C,M ber on=2023-08-11 „Seit Freitag wird bei Ber zwischen Rebellen und Armee geschossen“ #ber-fight
casualties - - killed=6 vs=M mod=claimed src=Armee gap=4 „sechs Soldaten fielen nach Armeeangaben“ #ber-fight
movement U ber on=2023-08-13 mod=planned gap=80 „Die Blauhelme wollen ihr Lager in Ber am Sonntag räumen“ #ber-pullout

b2 2023-08-14 zeitung
withdrawal U ber on=2023-08-13 „Die Vereinten Nationen haben ihr Lager in Ber am Sonntag vorzeitig verlassen“ #ber-pullout
attack - - vs=U gap=40 „beim Abzug wurde die Kolonne zweimal beschossen“ #ber-column
casualties - - wounded=4:Blauhelme gap=3 „vier Blauhelme wurden verletzt“ #ber-column
capture M ber on=2023-08-13 gap=50 „Noch am selben Tag rückte die Armee in das Lager ein“ #ber-capture

b3 2023-08-15 generalstab
capture M ber on=2023-08-13 „Am 13. August brachten unsere Einheiten Ber unter ihre Kontrolle“ #ber-capture
clash M,C ber on=2023-08-11 gap=30 „nach zweitägigen Zusammenstößen mit bewaffneten Gruppen“ #ber-fight
casualties - - killed=6 vs=M gap=10 „Sechs Soldaten gaben ihr Leben“ #ber-fight

b4 2023-08-15 rebellensprecher
offensive M ber vs=C on=2023-08-11 „Die Junta hat am 11. August unsere Stellungen bei Ber angegriffen und damit den Frieden von Algier gebrochen“ #ber-fight
violation M - vs=C gap=-50 „damit den Frieden von Algier gebrochen“ #ber-fight
casualties - - killed=1 vs=C gap=40 „ein Kämpfer starb“ #ber-fight
capture M ber mod=negated gap=60 „Dass Ber gefallen sei, ist eine Lüge“ #ber-capture

b5 2023-08-22 hilfswerk
displacement - ber displaced=3000:Bewohner on=2023-08-11..2023-08-20 „Mindestens dreitausend Bewohner sind aus Ber geflohen“ #ber-flight
airstrike M ber on=2023-08-17 mod=claimed src=Bewohner gap=40 „Bewohner berichten von einem Luftangriff am Donnerstag“ #ber-strike
casualties - - killed=2:Kinder mod=claimed src=Bewohner gap=3 „zwei Kinder seien umgekommen“ #ber-strike

b6 2023-08-19 agentur
airstrike - ber on=2023-08-17 mod=claimed src=Lehrer „Aus der Luft sei Ber am Donnerstag getroffen worden, sagte ein Lehrer“ #ber-strike
casualties - - killed=3:Zivilisten mod=claimed src=Lehrer gap=3 „drei Menschen starben, sagte er“ #ber-strike

c1 2023-09-08 agentur
attack J banikane on=2023-09-07 vs=Passagierschiff „Dschihadisten haben am Donnerstag auf dem Niger das Fährschiff Timbuktu bei Banikane beschossen“ #ferry
casualties - - killed=49:Zivilisten mod=claimed src=Regierung gap=4 „49 Zivilisten wurden laut Übergangsregierung getötet“ #ferry
bombing J bamba on=2023-09-07 vs=M gap=50 „Zeitgleich sprengte sich ein Kommando vor dem Stützpunkt Bamba in die Luft“ #bamba
casualties - - killed=15:Soldaten gap=3 „fünfzehn Soldaten starben dort“ #bamba

c2 2023-09-08 zeitung
casualties - niger killed=64 mod=claimed src=Regierung „64 Tote bei zwei Anschlägen“ #sum-thursday
attack - banikane on=2023-09-07 gap=30 „Raketen trafen am Donnerstag ein Schiff auf dem Niger“ #ferry
casualties - - killed=49:Zivilisten gap=3 „dabei starben 49 Reisende“ #ferry
attack - bamba on=2023-09-07 gap=30 „Der zweite Angriff galt der Kaserne in Bamba“ #bamba
casualties - - killed=15:Soldaten gap=3 „dort kamen fünfzehn Soldaten um“ #bamba

c3 2023-09-09 kanal
bombing J bamba on=2023-09-07 „Ein Märtyrer öffnete am Donnerstag das Tor der Kaserne von Bamba“ #bamba
casualties - - killed=50:Soldaten gap=3 „mehr als fünfzig Soldaten sind vernichtet“ #bamba
attack J banikane vs=Passagierschiff mod=negated gap=40 „Mit dem Schiff haben wir nichts zu tun“ #ferry

c4 2023-09-10 agentur
bombing J gao_flughafen on=2023-09-08 „Am Flughafen von Gao zündeten Attentäter am Freitag zwei Autobomben“ #gao-airport
clash M,J gao_flughafen on=2023-09-08 gap=20 „danach wurde stundenlang gekämpft“ #gao-airport
casualties - - killed=10:Soldaten mod=claimed src=Sanitäter gap=10 „zehn Soldaten fielen, sagten Sanitäter“ #gao-airport
attack J banikane on=2023-09-07 gap=80 „Am Tag davor war ein Fährschiff auf dem Niger angegriffen worden“ #ferry

c5 2023-11-02 analyse
attack J - gap=20 „der Beschuss des Fährschiffs, bei dem 49 Menschen starben“ #ferry
casualties - - killed=49:Menschen gap=-20 „bei dem 49 Menschen starben“ #ferry
siege J timbuktu_stadt since=2023-08 gap=40 „Timbuktu ist seit August eingeschlossen“
bombing J gao_flughafen on=2023-09 gap=40 „den Doppelanschlag auf den Flughafen von Gao im September“ #gao-airport

d1 2023-09-13 agentur
attack C bourem vs=M on=2023-09-12 „Rebellen haben am Dienstag Stellungen der Armee in Bourem gestürmt“ #bourem
capture C bourem mod=claimed src=Sprecher on=2023-09-12 gap=10 „und die Kaserne nach eigenen Angaben genommen“ #bourem-capture
casualties - - killed=97 vs=M mod=claimed src=Sprecher gap=20 „97 Soldaten seien gefallen“ #bourem

d2 2023-09-14 generalstab
attack C bourem vs=M on=2023-09-12 „Am 12. September wurde ein komplexer Angriff auf Bourem zurückgeschlagen“ #bourem
casualties - - killed=10 vs=M gap=5 „zehn Soldaten fielen“ #bourem
casualties - - killed=46 vs=C gap=5 „46 Angreifer wurden getötet“ #bourem
capture C bourem mod=negated gap=20 „zu keiner Zeit war die Garnison verloren“ #bourem-capture

d3 2023-09-14 rebellensprecher
withdrawal C bourem on=2023-09-12 „Unsere Kräfte haben Bourem am selben Abend planmäßig geräumt“ #bourem-withdrawal
seizure C bourem vs=M gap=30 „Dabei wurden Fahrzeuge und Munition mitgeführt“ #bourem

d4 2023-09-19 agentur
capture C lere on=2023-09-17 vs=M „Am Sonntag fielen zwei Lager der Armee in Lere an die Rebellen“ #lere
casualties - - killed=5 vs=M mod=claimed src=Armee gap=5 „fünf Soldaten starben, elf werden vermisst“ #lere
withdrawal C lere on=2023-09-18 gap=20 „Am Montag zogen die Angreifer wieder ab“ #lere-withdrawal
attack C bourem gap=50 „Erst am Dienstag davor war Bourem überfallen worden“ on=2023-09-12 #bourem

d5 2023-09-29 zeitung
attack C dioura vs=M on=2023-09-28 „Rebellen griffen am Donnerstag ein Lager bei Dioura an“ #dioura
casualties - - killed=81 vs=M mod=claimed src=Sprecher gap=5 „81 Soldaten seien getötet worden“ #dioura
capture C lere gap=60 on=2023-09 „Im September verlor die Armee schon Lere“ #lere
attack C bourem gap=5 on=2023-09 „und wurde in Bourem überrascht“ #bourem

e1 2023-11-15 generalstab
capture M kidal_stadt vs=C on=2023-11-14 „Am 14. November haben unsere Streitkräfte Kidal eingenommen“ #kidal
clash M,C kidal_stadt on=2023-11-11..2023-11-13 gap=40 „nach drei Tagen Gefechten vor der Stadt“ #kidal-fights

e2 2023-11-15 agentur
capture M,W kidal_stadt on=2023-11-14 „Die Armee und ihre russischen Helfer zogen am Dienstag in die Rebellenhochburg Kidal ein“ #kidal
withdrawal C kidal_stadt gap=20 „die Rebellen hatten die Stadt zuvor verlassen“ #kidal
airstrike M kidal_stadt on=2023-11-07 gap=60 „Eine Woche zuvor waren bei Drohnenangriffen auf Kidal“ #kidal-drone
casualties - - killed=14:Zivilisten gap=2 mod=claimed src=Augenzeugen „vierzehn Zivilisten umgekommen, darunter acht Kinder“ #kidal-drone

e3 2023-11-08 rebellensprecher
airstrike M kidal_stadt on=2023-11-07 „Türkische Drohnen der Junta haben am Dienstag in Kidal eine Schule getroffen“ #kidal-drone
casualties - - killed=14:Zivilisten gap=3 „vierzehn Menschen starben, die meisten Kinder“ #kidal-drone

e4 2023-11-09 generalstab
airstrike M kidal_stadt vs=C on=2023-11-07 „Präzisionsschläge am 7. November neutralisierten Terroristenführer in Kidal“ #kidal-drone
casualties - - killed=14:Zivilisten mod=negated gap=40 „Zivile Opfer gab es nicht“ #kidal-drone

e5 2023-11-12 agentur
clash M,C kidal_stadt on=2023-11-11 „Südlich von Kidal wird seit Samstag mit schweren Waffen gekämpft“ #kidal-fights
attack W - gap=60 mod=claimed src=Rebellen „ein Hubschrauber der Russen sei abgeschossen worden“ #kidal-helicopter

e6 2024-01-20 analyse
capture M kidal_stadt on=2023-11 „Seit der Einnahme Kidals im November“ #kidal
agreement M,C - ended mod=negated gap=40 „das Abkommen von Algier ist damit Makulatur“ #algiers-end
airstrike M kidal_stadt gap=60 „die toten Kinder des Drohnenangriffs auf die Schule“ #kidal-drone

f1 2024-01-26 agentur
agreement M,C - ended on=2024-01-25 „Malis Militärregierung hat am Donnerstag das Friedensabkommen von Algier mit sofortiger Wirkung beendet“ #algiers-end
accusation M - vs=Algerien gap=30 „Bamako warf Algier Einmischung vor“ #algiers-accusation

f2 2024-01-27 zeitung
agreement M,C - ended on=2024-01-25 „Bamako kündigt den Vertrag von Algier auf“ #algiers-end
accusation M - vs=Algerien gap=10 „und beschuldigt den Nachbarn feindseliger Handlungen“ #algiers-accusation

g1 2024-07-28 agentur
clash C,M,W tinzaouaten on=2024-07-25..2024-07-27 „Bei dreitägigen Kämpfen nahe Tinzaouaten an der algerischen Grenze“ #tinza
casualties - - killed=84 vs=W mod=claimed src=Rebellen gap=3 „wurden nach Angaben der Rebellen 84 russische Söldner getötet“ #tinza
casualties - - killed=47 vs=M mod=claimed src=Rebellen gap=3 „und 47 Soldaten“ #tinza
detention C - vs=M gap=20 „mehrere Männer gerieten in Gefangenschaft“ #tinza

g2 2024-07-29 generalstab
clash M,C tinzaouaten on=2024-07-25 „Am 25. Juli stieß eine Patrouille bei Tinzaouaten auf den Feind“ #tinza
casualties - - killed=2 vs=M gap=5 „zwei Soldaten fielen“ #tinza
casualties - - killed=20 vs=C gap=5 „etwa zwanzig Terroristen wurden ausgeschaltet“ #tinza
attack C tinzaouaten vs=M on=2024-07-27 gap=40 „am 27. Juli geriet die Kolonne auf dem Rückweg in einen Hinterhalt“ #tinza

g3 2024-07-30 söldnerkanal
clash W,C tinzaouaten on=2024-07-22..2024-07-27 „Vom 22. bis 27. Juli kämpfte unser Sturmtrupp gegen die Übermacht, ein Sandsturm half den Gegnern“ #tinza
casualties - - killed=14 vs=W gap=10 „vierzehn Kameraden fielen“ #tinza

g4 2024-08-26 rebellensprecher
airstrike M tinzaouaten on=2024-08-25 „Drohnen der Junta haben am Sonntag in Tinzaouaten eine Apotheke getroffen“ #tinza-drone
casualties - - killed=21:Zivilisten gap=5 „21 Zivilisten wurden getötet, elf davon Kinder“ #tinza-drone
airstrike M - gap=40 „bei einem weiteren Schlag auf die Helfer starben noch mehr“ #tinza-drone-2

g5 2024-08-27 agentur
airstrike M tinzaouaten on=2024-08-25 mod=claimed src=Rebellen „In Tinzaouaten sind bei Drohnenangriffen am Sonntag nach Rebellenangaben“ #tinza-drone
casualties - - killed=21:Zivilisten mod=claimed src=Rebellen gap=2 „mindestens 21 Zivilisten umgekommen“ #tinza-drone
clash C,W tinzaouaten on=2024-07 gap=60 „Im Juli hatten Armee und Söldner dort eine schwere Niederlage erlitten“ #tinza

g6 2024-09-18 zeitung
attack J bamako_stadt on=2024-09-17 „Kämpfer stürmten am Dienstag eine Polizeischule in Bamako“ #bamako
casualties - - killed=70:Menschen mod=claimed src=Diplomaten gap=5 „mehr als siebzig Menschen starben, sagen Diplomaten“ #bamako
attack J bamako_flughafen on=2024-09-17 gap=20 „und beschossen den Militärflughafen“ #bamako
clash C,W tinzaouaten gap=70 „nach dem Debakel von Tinzaouaten“ #tinza

h1 2023-08-20 agentur
detention I ansongo vs=Yaya_Sangare on=2023-08-18 „Unbekannte haben am Freitag bei Ansongo den Arzt Yaya Sangare verschleppt“ #doctor
attack I labbezanga on=2023-08-19 gap=60 „Am Samstag wurde der Grenzposten Labbezanga überfallen“ #labbezanga-post
casualties - - killed=3:Zöllner gap=3 „drei Zöllner starben“ #labbezanga-post

h2 2023-10-05 zeitung
release I - vs=Yaya_Sangare on=2023-10-03 „Der im August entführte Arzt Yaya Sangare ist seit Dienstag frei“ #doctor-free
detention - - vs=Yaya_Sangare on=2023-08 gap=-60 „Der im August entführte Arzt“ #doctor
attack I labbezanga on=2023-10-02 gap=80 „Bei Labbezanga griffen Bewaffnete am Montag erneut den Grenzposten an“ #labbezanga-october
casualties - - killed=2:Zöllner gap=3 „zwei Zöllner kamen um“ #labbezanga-october

h3 2023-08-21 hilfswerk
detention - - vs=Yaya_Sangare on=2023-08-18 „Wir bangen um unseren Kollegen, der am Freitag verschleppt wurde“ #doctor
appeal - - gap=30 „Wir fordern seine sofortige Freilassung“ #doctor-appeal

h4 2023-10-03 agentur
attack I labbezanga on=2023-10-02 „Angriff auf Grenzposten an der Straße nach Niger“ #labbezanga-october
casualties - labbezanga killed=2:Zöllner gap=20 „Am Übergang Labbezanga starben am Montag zwei Zöllner“ on=2023-10-02 #labbezanga-october
casualties - ansongo since=2023-08 killed=30:Menschen gap=60 „Seit August wurden im Kreis Ansongo mehr als dreißig Menschen getötet“ #ansongo-toll

i1 2023-08-01 agentur
clash M,J menaka_stadt on=2023-07-31 mod=claimed src=Bewohner „Bei Menaka fielen am Montag Schüsse, Bewohner sprachen von einem Gefecht mit Dschihadisten“ #menaka-july
clash I,J tamalat on=2023-07-30 gap=60 „Am Sonntag hatten sich zwei Dschihadistengruppen in Tamalat bekämpft“ #tamalat
casualties - - killed=20:Kämpfer gap=3 „zwanzig Kämpfer starben“ #tamalat

i2 2023-08-02 kanal
clash J,I tamalat on=2023-07-30 „In Tamalat haben die Brüder die Abtrünnigen geschlagen“ #tamalat
casualties - - killed=40 vs=I gap=10 „vierzig von ihnen sind tot“ #tamalat
control J tamalat gap=20 „Tamalat ist in unserer Hand“
`;

/** What the places of the dossier are, and what they lie in. */
export const UNSEEN_PLACES: Readonly<Record<string, readonly [kind: string, within: string | null]>> = {
  gao: ['admin1', null],
  menaka: ['admin1', null],
  kidal: ['admin1', null],
  timbuktu: ['admin1', null],
  segou: ['admin1', null],
  mopti: ['admin1', null],
  niger: ['river', null],
  ansongo: ['town', 'gao'],
  labbezanga: ['village', 'gao'],
  gao_stadt: ['city', 'gao'],
  gao_flughafen: ['facility', 'gao_stadt'],
  bourem: ['town', 'gao'],
  bamba: ['village', 'gao'],
  banikane: ['village', 'timbuktu'],
  ber: ['village', 'timbuktu'],
  timbuktu_stadt: ['city', 'timbuktu'],
  lere: ['town', 'timbuktu'],
  dioura: ['village', 'mopti'],
  menaka_stadt: ['town', 'menaka'],
  tamalat: ['village', 'menaka'],
  kidal_stadt: ['town', 'kidal'],
  tinzaouaten: ['village', 'kidal'],
  bamako_stadt: ['city', null],
  bamako_flughafen: ['facility', 'bamako_stadt'],
};
