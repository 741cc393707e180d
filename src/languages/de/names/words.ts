const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Countries and regions that reports name, beyond those that the runtime knows. */
export const PLACES = words(`
  USA US UdSSR DDR BRD VAE Europa Asien Afrika Amerika Nordamerika Südamerika Lateinamerika Australien Nahost Balkan Kaukasus Nordkaukasus
  Kurdistan Westjordanland Gazastreifen Gaza Westbank Golan Golanhöhen Sinai Bergkarabach Abchasien Südossetien Transnistrien Tschetschenien
  Dagestan Krim Donbass Donbas Palästina Tibet Kaschmir Darfur Südsudan Nordirak Nordsyrien Ostsyrien Südsyrien Nordostsyrien Nordwestsyrien
  Ostukraine Westukraine Südlibanon Ostlibyen Westlibyen Rojava Kosovo Kongo Russland Türkei Schweiz Niederlande Großbritannien England
  Schottland Wales Nordirland Irland Bayern Sachsen Hessen Thüringen Brandenburg Schleswig-Holstein Niedersachsen Nordrhein-Westfalen
  Baden-Württemberg Saarland Mecklenburg-Vorpommern Sachsen-Anhalt Rheinland-Pfalz Tirol Steiermark Kärnten Salzburg Vorarlberg Burgenland
  Berlin Hamburg München Köln Frankfurt Stuttgart Düsseldorf Dortmund Essen Leipzig Bremen Dresden Hannover Nürnberg Wien Graz Linz Innsbruck
  Zürich Genf Basel Bern Paris London Rom Madrid Brüssel Moskau Kiew Kyjiw Warschau Prag Budapest Athen Ankara Istanbul Lissabon Belgrad
  Washington Peking Tokio Teheran Bagdad Damaskus Kairo Beirut Jerusalem Riad Tripolis Kabul Islamabad Doha Sanaa Aden Amman Tunis Algier
  Khartum Nairobi Mogadischu Aleppo Idlib Homs Hama Rakka Raqqa Mossul Kirkuk Bengasi Derna Sirte Tobruk Misrata Kobane Afrin Palmyra Mariupol
  Charkiw Cherson Donezk Luhansk Bachmut Odessa Eriwan Baku Tiflis Minsk Bosporus Euphrat Tigris Nil Donau Rhein Elbe Mittelmeer Ostsee Nordsee
  Hollywood Bosnien Herzegowina Korea Nordkorea Südkorea Vietnam Jugoslawien Sowjetunion Tschechoslowakei Österreich-Ungarn Deutschland`);

/** Organisations that go by one word. */
export const ORGANISATIONS = words(`
  Nato NATO EU UN UNO PKK YPG YPJ SDF IS ISIS ISIL IRA ETA RAF FARC HTS LNA OSZE OPEC WHO Unicef Unesco Hamas Hisbollah Fatah Taliban Boko Huthi
  al-Qaida Al-Qaida Al-Kaida al-Kaida Qaida al-Shabaab Wagner Peschmerga Bundeswehr Bundestag Bundesrat Kreml Pentagon CIA FBI SPD CDU CSU FDP
  AfD ÖVP SPÖ FPÖ SVP PDS KPD NSDAP SED NPD ZDF ARD ORF BBC CNN dpa APA AFP Reuters AP Interpol Europol Greenpeace Google Microsoft Apple Siemens
  BMW VW Volkswagen Daimler Facebook Twitter Amazon Sony Airbus Boeing Lufthansa Bundesbank EZB IWF Weltbank Hizbollah Amnesty Frontex Bundesliga
  Knesset Staatsduma`);

/** Stems of adjectives made from names of countries and places (`syrisch`, `nordkoreanisch`). */
export const ADJECTIVE_STEMS = words(`
  afghan ägypt alban alger amerikan angolan arab argentin armen aserbaidschan äthiop austral bahrain balt bangladesch bayer belg belaruss bolivian bosn
  brasilian brit bulgar chilen chines dän deutsch elsäss engl eritre estn europä finn flandr fläm französ georg ghana griech indisch ind indones irak iran ir isländ israel
  italien jamaikan japan jemenit jordan jugoslaw kambodschan kamerun kanad kaschmir kasach katalan katar kaukas kenian kirgis kolumbian kongoles korean
  kosovar kroat kuban kurd kuwait lett liban liber libanes litau luxemburg mal maltes marokkan mazedon mexikan moldau moldaw mongol montenegrin
  myanmar namib nepales neuseeländ niederländ niger nigerian norweg österreich osman ossetin pakistan palästinens peruan philippin poln portugies
  preuß ruand rumän russ sächs saud saudi-arab schott schwed schweizer senegales serb slowak slowen somal sowjet span sri-lank südafrikan sudanes syr
  tadschik taiwan tansan thailänd tibet tschad tschech tschetschen tunes türk turkmen ugand ukrain ungar uruguay usbek venezolan vietnames walis
  zypr osmanisch jüdisch abchas afrikan asiat latein-amerikan lateinamerikan nordamerikan südamerikan sizilian tirol fränk schwäb hess westfäl böhm`);

/** Members of peoples (`Syrer`, `Palästinenser`), nominative singular or plural. */
export const PEOPLES = words(`
 Afghane Afghanen Ägypter Albaner Algerier Amerikaner US-Amerikaner Araber Armenier Aserbaidschaner Äthiopier Australier Belgier Bosnier Brite Briten
 Bulgare Bulgaren Chinese Chinesen Däne Dänen Deutsche Deutschen Deutscher Engländer Europäer Finne Finnen Franzose Franzosen Georgier Grieche
 Griechen Holländer Inder Iraker Iraner Ire Iren Israeli Israelis Italiener Japaner Jemenit Jemeniten Jesiden Jordanier Kanadier Katalanen Koreaner
 Kroate Kroaten Kurde Kurden Libanese Libanesen Libyer Litauer Marokkaner Mexikaner Niederländer Nigerianer Norweger Österreicher Pakistaner
 Palästinenser Palästinenserin Pole Portugiese Portugiesen Rumäne Rumänen Russe Russen Saudi Saudis Schotten Schwede Schweizer
 Serbe Serben Slowaken Slowenen Somalier Spanier Sudanese Sudanesen Südafrikaner Syrer Syrerin Tschetschene Tschetschenen Tschechen Tunesier Türke
 Türken Turkmenen Ukrainer Ungar Usbeken Vietnamesen Zyprioten Afrikaner Asiaten Berliner Wiener Hamburger Pariser Londoner Münchner Kölner`);

/** First names of the languages that reports name people in. */
export const FIRST_NAMES = words(`
  Abbas Abd Abdel Abdul Abdullah Abu Adam Adolf Adrian Ahmad Ahmed Ahmet Alain Albert Alexander Alexandra Alexei Alexej Alfred Ali Alice Alois Amir
  Anatoli André Andrea Andreas Andrei Andrej Andrew Andrzej Angela Anja Anna Anne Annette Anthony Anton Antonio Arnold Arthur Aschraf Asis August
  Axel Ayman Baschar Barack Barbara Bashar Bassam Ban Beate Ben Benedikt Benjamin Benito Bernard Bernd Bernhard Bertolt Bill Björn Bob Boris Brian Bruce
  Bruno Burak Carl Carla Carlo Carlos Carmen Caroline Charles Charlotte Chris Christa Christian Christiane Christina Christine Christoph Christopher
  Claudia Claus Clara Clemens Colin Cristina Daniel Daniela David Denis Dennis Detlef Dieter Dietrich Dirk Dmitri Dmitrij Dmitry Dominik Donald Doris
  Eberhard Eckhard Edgar Edmund Eduard Edward Elena Elisabeth Elizabeth Elke Ellen Emil Emmanuel Emma Enrico Eric Erich Erik Ernst Erwin Eugen Eva
  Fabian Fajis Fatima Felix Ferdinand Fidel Florian Frank Franz François Franco Fred Friedrich Fritz Gabriel Gabriele Georg George Gerald Gerd Gerhard
  Gert Gertrud Giovanni Gisela Giuseppe Gordon Gottfried Gregor Guido Günter Günther Gustav Hakan Hannah Hannelore Hans Harald Harry Hartmut Hassan
  Heide Heidi Heiko Heiner Heinrich Heinz Helene Helga Helmut Henri Henry Herbert Hermann Hillary Holger Horst Hosni Hugo Hussein Ibrahim Igor Ilham
  Ilse Ines Inge Ingo Ingrid Irene Iris Irina Isabel Isaac Ismail Iwan Jack Jacob Jacques Jakob James Jan Jane Jean Jennifer Jens Jim Jimmy Joachim Joe Johan
  Johann Johanna Johannes John Jonas Jonathan Jörg Jose José Josef Joseph Joschka Juan Judith Julia Julian Julius Jürgen Justin Jutta Kai Karin Karl
  Karsten Kaspar Katharina Kathrin Katja Kemal Kevin Khaled Khalifa Kim Klaus Knut Konrad Konstantin Kurt Lars Laura Lech Lena Leo Leon Leonard Leonardo
  Leopold Leyla Linda Lisa Lorenz Louis Luca Lucas Ludwig Luis Luise Lukas Lutz Mahmud Manfred Manuel Marc Marcel Marco Marcus Margaret Margarete Maria
  Marianne Marie Mario Marion Mark Markus Marlene Martha Martin Martina Mary Massud Mathias Matthias Matthew Max Maximilian Mehmet Michael Michail
  Michel Miguel Mike Milan Mohamed Mohammad Mohammed Monika Moritz Muammar Muhammad Murat Mustafa Nadia Nancy Napoleon Natalia Nelson Nicolas Nicole
  Nikolai Nikolaus Nikita Nina Norbert Nuri Olaf Oleg Oliver Omar Osama Oscar Oskar Otto Pablo Patricia Patrick Paul Paula Pedro Peter Petra Philip
  Philipp Pierre Pietro Rainer Ralf Ralph Ramsan Ramzan Raphael Recep Reinhard Renate René Ricardo Richard Riad Rita Robert Roberto Robin Roger Roland Rolf
  Roman Ronald Rosa Rudolf Rudi Ruth Saad Sabine Saddam Sali Salvador Samuel Sandra Sara Sarah Scott Sean Sebastian Selahattin Semen Sergei Sergej
  Sergio Siegfried Sigmund Silke Silvia Silvio Simon Simone Sofia Sonja Sophie Staffan Stefan Stefanie Stephan Stephen Steve Steven Susanne Sylvia Talal Tanja
  Tariq Tayyip Theodor Theresa Thomas Thorsten Tim Tobias Tom Tony Ulrich Ulrike Ursula Uwe Valentin Vera Veronika Victor Viktor Vincent Vladimir
  Volker Walter Walther Werner Wilhelm Willi William Willy Winfried Winston Wladimir Wolf Wolfgang Wolodymyr Woody Yahja Yassir Yasser Yusuf Yves`);

/** Nouns before a person's name; compounds that end in one count too (`Verteidigungsminister`). */
export const TITLES = words(`
  mr mr. mrs mrs. miss präsident präsidentin präsidenten minister ministerin ministers kanzler kanzlerin general generals oberst major hauptmann leutnant admiral marschall kommandeur
  kommandant befehlshaber anführer führer chef chefin sprecher sprecherin sprechers scheich emir sultan könig königin prinz prinzessin kaiser papst bischof
  erzbischof kardinal imam ajatollah mullah herr herrn frau doktor dr dr. professor prof. prof direktor direktorin senator senatorin gouverneur bürgermeister
  bürgermeisterin botschafter botschafterin abgeordnete abgeordneter abgeordneten vorsitzender vorsitzende vorsitzenden journalist journalistin autor autorin regisseur
  regisseurin trainer spieler sänger sängerin schauspieler schauspielerin schriftsteller schriftstellerin politiker politikerin experte expertin
  machthaber diktator premier staatschef regierungschef rebellenchef milizenführer stürmer torwart verteidiger komponist philosoph dichter maler künstler
  architekt historiker forscher bruder sohn tochter vater mutter schwester ehefrau fürst graf herzog freiherr sir lord lady mister kollege kollegin
  sonderbeauftragte sonderbeauftragter sondergesandte sondergesandter gesandter generalsekretär generalleutnant generalmajor brigadegeneral kapitän`);

/** Nouns that point to a place behind them (`die Stadt Derna`). */
export const PLACE_NOUNS = words(`
  stadt städte städtchen provinz dorf dörfer dorfs ort orte ortes ortschaft ortschaften gemeinde region bezirk distrikt kreis landkreis kanton gouvernement
  oblast rajon stadtteil stadtviertel viertel insel halbinsel hauptstadt metropole enklave exklave gebiet siedlung fluss berg see bundesstaat bundesland land
  provinzen viertel bezirke städten dörfern orten bezirken provinzen regionen gebieten staat nachbarland königreich emirat sultanat republik volksrepublik hochburg grenzübergang planet straße tal oase gebirge meer golf kap`);

/** Nouns that are part of a place's name. */
export const PLACE_PARTS = words('volksrepublik autonome golf kap sankt st. bad');

/** Nouns that point to an organisation behind them (`die Miliz Asow`). */
export const ORGANISATION_NOUNS = words(`
  partei miliz terrormiliz gruppe gruppierung terrorgruppe organisation terrororganisation bewegung bündnis allianz firma unternehmen konzern agentur
  nachrichtenagentur zeitung tageszeitung zeitschrift magazin sender fernsehsender verein klub club band gewerkschaft bataillon bataillone brigade einheit
  brigaden einheiten milizen gruppen parteien regiment rebellengruppe verlag universität hochschule institut stiftung verband ministerium behörde bank fraktion koalition netzwerk portal`);

/** Nouns that found a name with the name behind them (`Arbeiterpartei Kurdistans`, `FC Barcelona`). */
export const ORGANISATION_PARTS = words(`
  fc sc sv vfl vfb tsv fk ac as sk ssc arbeiterpartei volksfront befreiungsfront befreiungsarmee nationalgarde universität regiment bataillon brigade
  kommunistische eintracht borussia bayer rapid austria`);

/** Facilities, part of the name that follows (`Flughafen Mitiga`). */
export const FACILITY_NOUNS = words(`
  flughafen flugplatz luftwaffenstützpunkt militärbasis basis krankenhaus klinik gefängnis stadion moschee kirche kathedrale schloss burg schule hotel
  bahnhof hafen kraftwerk atomkraftwerk kernkraftwerk raffinerie ölfeld staudamm brücke checkpoint lager flüchtlingslager kaserne museum theater platz`);

/** Last parts of compounds or phrases that are organisations. */
export const ORGANISATION_HEADS = words(`
  partei front brigade brigaden bataillon bataillone bewegung rat rats rates armee nationalarmee volksarmee union allianz bündnis koalition liga garde miliz organisation
  kräfte streitkräfte volksverteidigungskräfte verband bund bundes komitee kommission kongress konferenz gericht gerichtshof parlament nationen
  beobachtungsstelle behörde agentur bank stiftung gesellschaft gruppe konzern ag gmbh verein verlag zeitung institut universität akademie amt ministerium kirche
  dschihad staat staates emirate kreuz halbmond kreuzes halbmonds fatah legion korps division bruderschaft befreiungsarmee befreiungsfront partisanen
  demokraten union forum netzwerk orchester philharmoniker museum theater hochschule schule rundfunk fernsehen post bahn versammlung internationale`);

/** Last parts of compounds or phrases that are places. */
export const PLACE_HEADS = words(`
  straße berg berge bergs gebirge meer see insel inseln halbinsel korridor schlucht tal wüste region provinz gebiet stadt land staaten bezirk viertel ebene
  höhen höhe fluss golf kanal republik union königreich osten westen norden süden allee gasse weg wald park ring ufer`);

/** Last parts of compounds or phrases that are facilities. */
export const FACILITY_HEADS = words(`
  krankenhaus krankenhauses klinik flughafen flughafens moschee brücke platz platzes gefängnis stadion turm dom kathedrale schloss burg palast hotel bahnhof
  tunnel damm staudamm kraftwerk lager haus tempel synagoge tor mauer basis`);

/** Names of several words, by kind. */
export const PHRASES: Readonly<Record<'place' | 'organisation' | 'facility', readonly string[]>> = {
  place: [
    'Abu Dhabi',
    'New York',
    'Los Angeles',
    'San Francisco',
    'Tel Aviv',
    'Hong Kong',
    'Sri Lanka',
    'Kuala Lumpur',
    'Buenos Aires',
    'Rio de Janeiro',
    'Costa Rica',
    'Puerto Rico',
    'El Salvador',
    'Las Vegas',
    'Addis Abeba',
    'Den Haag',
    'Burkina Faso',
    'Sierra Leone',
    'Nord-Irland',
    'Neu-Delhi',
    'New Orleans',
    'Vereinigte Staaten',
    'Vereinigten Staaten',
    'Vereinigte Arabische Emirate',
    'Vereinigten Arabischen Emirate',
    'Vereinigten Arabischen Emiraten',
    'Saudi Arabien',
  ],
  organisation: [
    'Boko Haram',
    'al Qaida',
    'Al Qaida',
    'al Kaida',
    'Al Kaida',
    'Amnesty International',
    'Human Rights Watch',
    'Real Madrid',
  ],
  facility: ['Weiße Haus', 'Weißen Haus', 'Weißes Haus', 'Weißen Hauses'],
};

/** First words of names that are places, transliterated from Arabic and others. */
export const PLACE_OPENERS = words(
  `deir dair dschisr jisr tell tall tel bustan suk ain ein chan khan wadi dschebel dschabal jebel jabal ras sahl umm bir kafr kfar beit bait bab hai marat buweida schatt
   nowy nowa staryj nischni bad sankt st. santa san saint los las port fort mount lake rio new nord ost west süd hohe obere untere`,
);

/** First words of names that are armed groups or organisations. */
export const ORGANISATION_OPENERS = words(
  `dschaisch jaish dschabhat jabhat ahrar ansar failak faylaq liwa tahrir hayat haiat haiʾat harakat katibat saraja hisb hizb radio fc sc sv vfl vfb tsv borussia bayer eintracht
   werder dynamo real juventus inter manchester`,
);
