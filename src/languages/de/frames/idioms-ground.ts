import type { Frame } from '../../../claims/frames/types.js';

const ON_PLACE = 'über/place in/place auf/place an/place';

/** Taking and losing places, in fixed phrases and verbs that tell it only there. */
const capture: readonly Frame[] = [
  {
    name: 'seize-hold',
    type: 'capture',
    phrases:
      'nehmen in:Besitz; reißen :Kontrolle; reißen :Macht; ergreifen :Macht; übernehmen :Macht; übernehmen :Herrschaft; reißen :Herrschaft; erlangen :Herrschaft; ergreifen :Besitz',
    roles: {
      agents: 'agent subject/armed|state|person',
      places: 'object/place von/place ~über/place ~in/place über/place in/place auf/place',
      targets: 'von/armed|state',
    },
    needs: 'agents places',
    examples: [
      {
        text: 'Die Rebellen haben in der Stadt Alva die Macht übernommen.',
        roles: { agents: 'Die Rebellen', places: 'der Stadt Alva' },
      },
    ],
    not: ['Im Konzern hat der Sohn die Macht übernommen.'],
  },
  {
    name: 'left-to',
    type: 'capture',
    verbs: 'überlassen zufallen anheimfallen abtreten zuschlagen',
    roles: { agents: 'dative/armed|state', places: 'object/place subject/place', targets: 'agent subject/armed' },
    needs: 'agents places',
    located: false,
    examples: [
      {
        text: 'Die Stadt Alva wurde den Rebellen überlassen.',
        roles: { agents: 'den Rebellen', places: 'Die Stadt Alva' },
      },
    ],
    not: ['Die Mutter überließ den Kindern das Haus.'],
  },
  {
    name: 'enter-unopposed',
    type: 'capture',
    verbs: 'einziehen einrücken einmarschieren',
    roles: { agents: 'subject/armed', places: 'in/place' },
    needs: 'agents places advmod~kampflos,widerstandslos,gewaltlos',
    examples: [
      {
        text: 'Die Rebellen rückten kampflos in die Stadt Alva ein.',
        roles: { agents: 'Die Rebellen', places: 'die Stadt Alva' },
      },
    ],
    not: ['Die Mannschaft zog kampflos in die Runde ein.'],
  },
  {
    name: 'is-lost',
    type: 'capture',
    adjectives: 'verloren',
    roles: { places: 'subject/place' },
    needs: 'places',
    located: false,
    examples: [{ text: 'Die Stadt Alva ist für die Armee verloren.', roles: { places: 'Die Stadt Alva' } }],
    not: ['Das Spiel ist verloren.'],
  },
  {
    name: 'retaken',
    type: 'capture',
    verbs: 'zurückhaben wiederhaben',
    roles: { agents: 'subject/armed|state', places: 'object/place' },
    needs: 'agents places',
    located: false,
    examples: [
      { text: 'Die Armee hat die Stadt Alva zurück.', roles: { agents: 'Die Armee', places: 'die Stadt Alva' } },
    ],
    not: ['Der Mann hat sein Haus zurück.'],
  },
  {
    name: 'flag-up',
    type: 'capture',
    phrases:
      'hissen :Flagge; hissen :Fahne; hissen :Nationalflagge; hissen :Nationalfahne; pflanzen :Fahne; aufziehen :Flagge; aufziehen :Fahne',
    roles: { agents: 'agent subject/armed|state', places: ON_PLACE },
    needs: 'agents places !noun-amod~weiß',
    examples: [
      {
        text: 'Soldaten hissten in der Stadt Alva die Nationalflagge.',
        roles: { agents: 'Soldaten', places: 'der Stadt Alva' },
      },
    ],
    not: ['Der Verein hisste vor dem Stadion die Fahne.'],
  },
  {
    name: 'before-fall',
    type: 'capture',
    phrases: 'stehen vor:Fall; stehen vor:Einnahme; stehen vor:Eroberung; stehen vor:Zusammenbruch',
    roles: { places: 'subject/place', targets: 'subject/armed' },
    needs: 'places',
    modality: 'possible',
    located: false,
    examples: [{ text: 'Die Stadt Alva steht kurz vor dem Fall.', roles: { places: 'Die Stadt Alva' } }],
    not: ['Das Lokal steht vor dem Zusammenbruch.'],
  },
];

/** Holding a place. */
const control: readonly Frame[] = [
  {
    name: 'have-the-say',
    type: 'control',
    phrases:
      'haben :Sagen; angeben :Ton; haben :Oberhand; ausüben :Kontrolle; ausüben :Macht; ausüben :Herrschaft; haben :Kontrolle; haben :Macht; behalten :Kontrolle; besitzen :Kontrolle; innehaben :Kontrolle; innehaben :Macht; führen :Regiment; sein an:Macht; sein :Herr; bleiben :Herr',
    roles: {
      agents: 'agent subject/armed|state|person',
      places: '~über/place ~in/place ~genitive/place über/place in/place auf/place',
    },
    needs: 'agents places',
    examples: [
      {
        text: 'Die Rebellen haben in der Stadt Alva das Sagen.',
        roles: { agents: 'Die Rebellen', places: 'der Stadt Alva' },
      },
    ],
    not: ['Im Verein hat der Trainer das Sagen.'],
  },
  {
    name: 'power-lies-with',
    type: 'control',
    phrases: 'liegen :Macht; liegen :Kontrolle; liegen :Herrschaft; sein :Macht; sein :Kontrolle',
    roles: { agents: 'bei/armed|state|person in/armed', places: '~über/place ~in/place in/place über/place' },
    needs: 'agents places',
    examples: [
      {
        text: 'Die Macht in der Stadt Alva liegt bei den Rebellen.',
        roles: { agents: 'den Rebellen', places: 'der Stadt Alva' },
      },
    ],
    not: ['Die Macht im Verein liegt beim Trainer.'],
  },
  {
    name: 'in-territory',
    type: 'control',
    phrases:
      'gehören zu:Herrschaftsgebiet; gehören zu:Machtbereich; gehören zu:Kontrollgebiet; liegen in:Herrschaftsgebiet; liegen in:Machtbereich; liegen in:Einflussgebiet; liegen in:Rebellengebiet',
    roles: { agents: '~genitive/armed|state|person ~possessive ~adjective ~modifier', places: 'subject/place' },
    needs: 'agents places',
    located: false,
    examples: [
      {
        text: 'Die Stadt Alva gehört zum Herrschaftsgebiet der Rebellen.',
        roles: { agents: 'der Rebellen', places: 'Die Stadt Alva' },
      },
    ],
    not: ['Das Lokal gehört zum Machtbereich des Trainers.'],
  },
  {
    name: 'held-compound',
    type: 'control',
    adjectives: 'rebellenkontrolliert regierungskontrolliert rebellengehalten regierungsgehalten',
    roles: { agents: 'modifier', places: 'clause/place' },
    needs: 'places',
    located: false,
    examples: [
      {
        text: 'Die rebellenkontrollierte Stadt Alva wurde beschossen.',
        roles: { places: 'Die rebellenkontrollierte Stadt Alva' },
      },
    ],
    not: ['Das rebellenkontrollierte Spiel fand in Wien statt.'],
  },
  {
    name: 'occupation',
    type: 'control',
    whole: 'Besatzung Okkupation Fremdherrschaft',
    roles: { agents: 'genitive/state|armed adjective agent', places: 'genitive/place in/place' },
    needs: 'places agents',
    located: false,
    examples: [
      {
        text: 'Die Besatzung der Stadt Alva durch die Armee dauert an.',
        roles: { agents: 'die Armee', places: 'der Stadt Alva' },
      },
    ],
    not: ['Die Besatzung des Schiffs ging in Wien an Land.'],
  },
  {
    name: 'live-under',
    type: 'control',
    phrases: 'leben unter:Herrschaft; leben unter:Kontrolle; leben unter:Besatzung; leiden unter:Herrschaft',
    roles: { agents: '~genitive/armed|state|person ~adjective ~possessive', places: 'in/place subject/place' },
    needs: 'agents places',
    examples: [
      {
        text: 'In der Stadt Alva leben 3000 Menschen unter der Herrschaft der Miliz.',
        roles: { agents: 'der Miliz', places: 'der Stadt Alva' },
      },
    ],
    not: ['Die Angestellten leben unter der Herrschaft des Chefs.'],
  },
];

const IN =
  'in/place bei/place nahe/place an/place auf/place um/place vor/place entlang/place nördlich/place südlich/place östlich/place westlich/place zwischen/place hinter/place unweit/place rund/place there';

/** Being somewhere. */
const presence: readonly Frame[] = [
  {
    name: 'gain-foothold',
    type: 'presence',
    phrases:
      'fassen :Fuß; treiben :Unwesen; betreiben :Lager; unterhalten :Lager; unterhalten :Ausbildungslager; betreiben :Ausbildungslager; unterhalten :Trainingslager; haben :Lager; haben :Stützpunkt; haben :Basis; haben :Zelle; unterhalten :Zelle; errichten :Stützpunkt; errichten :Basis; aufschlagen :Lager; aufschlagen :Hauptquartier; haben :Hauptquartier; unterhalten :Hauptquartier; finden :Unterschlupf; haben :Versteck; stehen in:Stellung; halten :Wache; beziehen :Posten; besetzen :Stellung; gehen in:Deckung; haben :Rückzugsgebiet; sein vor:Ort',
    roles: { agents: 'subject/armed|state', places: IN },
    needs: 'agents places',
    examples: [
      {
        text: 'Die Miliz unterhält in der Stadt Alva ein Ausbildungslager.',
        roles: { agents: 'Die Miliz', places: 'der Stadt Alva' },
      },
    ],
    not: ['Die Sängerin hat in Wien Fuß gefasst.'],
  },
  {
    name: 'seat-of-side',
    type: 'control',
    whole: 'Hauptquartier Kommandozentrale Kommandozentrum Hauptsitz Machtzentrum Regierungssitz',
    phrases:
      'dienen als:Hauptquartier; nutzen als:Hauptquartier; dienen als:Kommandozentrale; nutzen als:Kommandozentrale; nutzen als:Stützpunkt; nutzen als:Basis',
    roles: {
      agents: '~genitive/armed|state genitive/armed|state subject/armed agent dative/armed',
      places: 'subject/place object/place apposition clause/place',
    },
    needs: 'agents places',
    located: false,
    examples: [
      {
        text: 'Das Gebäude diente der Miliz als Hauptquartier.',
        roles: { agents: 'der Miliz', places: 'Das Gebäude' },
      },
    ],
    not: ['Die Villa dient dem Verein als Hauptquartier.'],
  },
  {
    name: 'serve-as-base',
    type: 'presence',
    phrases:
      'dienen als:Basis; dienen als:Stützpunkt; dienen als:Nachschubbasis; dienen als:Rückzugsgebiet; dienen als:Rückzugsort; dienen als:Versteck; dienen als:Unterschlupf; dienen als:Lager; dienen als:Hochburg; gelten als:Hochburg; gelten als:Bastion; gelten als:Rückzugsgebiet; gelten als:Rückzugsort; gelten als:Unterschlupf; nutzen als:Rückzugsgebiet; nutzen als:Rückzugsort; nutzen als:Versteck; nutzen als:Rückzugsraum; dienen als:Rückzugsraum; dienen als:Ausgangsbasis',
    roles: {
      agents: 'dative/armed|state ~genitive/armed|state|person ~possessive subject/armed agent',
      places: 'subject/place object/place',
    },
    needs: 'agents places',
    located: false,
    examples: [
      {
        text: 'Die Stadt Alva dient den Rebellen als Rückzugsgebiet.',
        roles: { agents: 'den Rebellen', places: 'Die Stadt Alva' },
      },
    ],
    not: ['Der Garten dient den Vögeln als Rückzugsgebiet.'],
  },
  {
    name: 'entrenched',
    type: 'presence',
    reflexives: 'verschanzen verbarrikadieren eingraben einnisten festsetzen behaupten halten',
    roles: { agents: 'subject/armed|person|state', places: IN },
    needs: 'agents places',
    examples: [
      {
        text: 'Im Stadtteil haben sich Jugendliche hinter Barrikaden verschanzt.',
        roles: { agents: 'Jugendliche', places: 'Stadtteil' },
      },
    ],
    not: ['In der Stadt hält sich das Gerücht vom Abzug der Armee.'],
  },
  {
    name: 'at-the-gates',
    type: 'presence',
    phrases: 'stehen vor:Tor; sein vor:Tor; warten vor:Tor; lagern vor:Tor; stehen an:Stadtrand; stehen vor:Haustür',
    roles: { agents: 'subject/armed', places: '~genitive/place' },
    needs: 'agents places',
    located: false,
    examples: [
      {
        text: 'Die Panzer stehen vor den Toren der Stadt Alva.',
        roles: { agents: 'Die Panzer', places: 'der Stadt Alva' },
      },
    ],
    not: ['Die Fans stehen vor den Toren des Stadions.'],
  },
  {
    name: 'have-troops',
    type: 'presence',
    verbs: 'haben unterhalten belassen',
    roles: { agents: 'subject/state|armed', places: IN },
    needs: 'agents places object:armed',
    examples: [
      {
        text: 'Die Regierung hat in der Stadt Alva noch 900 Soldaten.',
        roles: { agents: 'Die Regierung', places: 'der Stadt Alva' },
      },
    ],
    not: ['Die Familie hat in der Stadt zwei Häuser.'],
  },
  {
    name: 'dig-in',
    type: 'presence',
    reflexives: 'einnisten festsetzen eingraben herumtreiben tummeln verbunkern bewegen zusammenrotten',
    roles: { agents: 'subject/armed', places: IN },
    needs: 'agents places',
    examples: [
      {
        text: 'In der Stadt Alva tummeln sich Kämpfer der Miliz.',
        roles: { agents: 'Kämpfer der Miliz', places: 'der Stadt Alva' },
      },
    ],
    not: ['Im Stadion tummeln sich die Fans.'],
  },
];

/** Leaving a place. */
const withdrawal: readonly Frame[] = [
  {
    name: 'leave-phrases',
    type: 'withdrawal',
    phrases:
      'kehren :Rücken; räumen :Feld; suchen :Weite; treten :Rückzug; einleiten :Rückzug; beginnen :Rückzug; abschließen :Abzug; abschließen :Rückzug; vollziehen :Abzug; vollziehen :Rückzug; ordnen :Rückzug; befehlen :Rückzug; anordnen :Rückzug; anordnen :Abzug; ankündigen :Abzug; ankündigen :Rückzug; verkünden :Abzug; verkünden :Rückzug; bekanntgeben :Abzug',
    roles: {
      agents: '~genitive/armed|state ~possessive agent subject/armed|state',
      origin: '~aus/place ~von/place aus/place dative/place',
      destination: '~auf/place ~nach/place nach/place',
    },
    needs: 'agents',
    located: false,
    examples: [
      {
        text: 'Die Soldaten kehrten der Stadt Alva den Rücken.',
        roles: { agents: 'Die Soldaten', origin: 'der Stadt Alva' },
      },
    ],
    not: ['Der Sänger kehrte der Band den Rücken.'],
  },
  {
    name: 'hand-over-base',
    type: 'withdrawal',
    verbs: 'übergeben überlassen aushändigen zurückgeben abtreten',
    roles: {
      agents: 'agent subject/armed|state',
      origin: 'object/place',
      beneficiaries: 'an/armed|state|person dative/armed|state',
    },
    needs: 'agents origin an:any|dative:any !object~=leiche !object:person',
    located: false,
    examples: [
      {
        text: 'Die Truppen haben den Stützpunkt an die Armee übergeben.',
        roles: { agents: 'Die Truppen', origin: 'den Stützpunkt' },
      },
    ],
    not: ['Die Firma übergab das Haus an den Käufer.'],
  },
  {
    name: 'lost-place',
    type: 'withdrawal',
    verbs: 'verlorengeben',
    roles: { agents: 'subject/armed', origin: 'object/place' },
    needs: 'agents origin',
    located: false,
    examples: [
      {
        text: 'Die Armee musste ihre Stellungen verlorengeben.',
        roles: { agents: 'Die Armee', origin: 'ihre Stellungen' },
      },
    ],
    not: ['Der Trainer musste den Pokal verlorengeben.'],
  },
  {
    name: 'call-home',
    type: 'withdrawal',
    verbs: 'zurückholen heimholen zurückbeordern heimrufen abkommandieren repatriieren',
    roles: {
      agents: 'object/armed agent subject/state|armed',
      origin: 'aus/place von/place',
      destination: 'nach/place',
    },
    needs: 'object:armed agents',
    located: false,
    examples: [
      {
        text: 'Die Regierung holt ihre Soldaten aus der Stadt Alva zurück.',
        roles: { agents: 'ihre Soldaten', origin: 'der Stadt Alva' },
      },
    ],
    not: ['Der Verein holt den Stürmer aus Wien zurück.'],
  },
];

/** Closing in a place. */
const siege: readonly Frame[] = [
  {
    name: 'cut-off',
    type: 'siege',
    phrases:
      'abschneiden von:Außenwelt; abschneiden von:Nachschub; abschneiden von:Versorgung; abschneiden :Zufahrt; abschneiden :Zufahrtsweg; abschneiden :Versorgungsweg; abschneiden :Nachschubweg; abschneiden :Versorgungsroute; abschneiden :Nachschub; kappen :Zufahrt; kappen :Versorgungsweg; kappen :Versorgungsroute; kappen :Nachschub; kappen :Straße; unterbrechen :Straße; unterbrechen :Nachschub; sperren :Straße; blockieren :Straße; blockieren :Zufahrt; blockieren :Zufahrtsstraße; sperren :Zufahrt; sperren :Hauptstraße; blockieren :Hauptstraße',
    roles: {
      agents: 'agent subject/armed|state',
      places: '~nach/place ~zu/place ~zwischen/place ~in/place nach/place zu/place object/place subject/place',
      targets: 'object/armed|person',
    },
    needs: 'places|targets !subject~schnee,regen,flut,hochwasser,lawine,erdrutsch,überschwemmung,unwetter',
    located: false,
    examples: [
      {
        text: 'Die Rebellen blockieren die Straße nach Alva.',
        roles: { agents: 'Die Rebellen', places: 'Alva' },
      },
    ],
    not: ['Der Schnee schnitt das Hotel von der Außenwelt ab.'],
  },
  {
    name: 'impose-blockade',
    type: 'siege',
    phrases:
      'verhängen :Blockade; verhängen :Seeblockade; verhängen :Belagerung; verhängen :Ausgangssperre; verhängen :Ausgangsverbot; errichten :Blockade; aufrechterhalten :Blockade; lockern :Blockade; verschärfen :Blockade; ausrufen :Ausgangssperre',
    roles: {
      agents: 'agent subject/armed|state|person',
      places:
        '~über/place ~gegen/place ~für/place ~in/place ~um/place ~genitive/place über/place für/place in/place gegen/place',
    },
    needs: 'places|agents',
    located: false,
    examples: [
      {
        text: 'Die Armee verhängte eine Blockade über die Stadt Alva.',
        roles: { agents: 'Die Armee', places: 'die Stadt Alva' },
      },
    ],
    not: ['Der Richter verhängte eine Haftstrafe.'],
  },
  {
    name: 'roadblocks',
    type: 'siege',
    phrases:
      'errichten :Straßensperre; errichten :Barrikade; errichten :Kontrollpunkt; errichten :Kontrollposten; errichten :Checkpoint; aufstellen :Straßensperre; aufbauen :Straßensperre; einrichten :Straßensperre; einrichten :Kontrollpunkt; bauen :Barrikade',
    roles: {
      agents: 'agent subject/armed|person',
      places: 'in/place auf/place an/place bei/place rund/place um/place',
    },
    needs: 'agents|places',
    examples: [
      {
        text: 'Soldaten haben in der Stadt Barrikaden gebaut.',
        roles: { agents: 'Soldaten', places: 'der Stadt' },
      },
    ],
    not: ['Die Bewohner errichteten in der Stadt ein Denkmal.'],
  },
  {
    name: 'held-up',
    type: 'siege',
    verbs: 'aufhalten stoppen anhalten festhalten',
    roles: { agents: 'agent subject/armed', targets: 'object/armed|weapon' },
    needs: 'agents object~Konvoi,Hilfskonvoi,Buskonvoi,Kolonne,Bus,Lastwagen,Transport',
    examples: [{ text: 'Milizen hielten den Konvoi mit den Verletzten auf.', roles: { agents: 'Milizen' } }],
    not: ['Der Fahrer hielt den Bus an.'],
  },
];

/** Pushing forward. */
const advance: readonly Frame[] = [
  {
    name: 'close-in',
    type: 'advance',
    verbs:
      'vorrollen einrollen zumarschieren zubewegen zurollen heranführen vorstürmen vorwärtsdrängen vorwärtsbewegen hereinbrechen vorschieben weitermarschieren durchmarschieren vorfühlen vortasten vorwagen heranrollen zusteuern',
    reflexives: 'zubewegen heranschieben vorschieben vorwärtskämpfen heranarbeiten durchkämpfen vortasten vorwagen',
    roles: {
      agents: 'subject/armed',
      places:
        'auf/place in/place nach/place gegen/place bis/place zu/place Richtung/place an/place über/place +durch/place',
    },
    needs: 'agents places',
    examples: [
      {
        text: 'Panzer der Armee rollten auf die Stadt Alva zu.',
        roles: { agents: 'Panzer der Armee', places: 'die Stadt Alva' },
      },
    ],
    not: ['Der Ball rollte auf das Tor zu.'],
  },
  {
    name: 'on-the-march',
    type: 'advance',
    phrases:
      'sein auf:Vormarsch; befinden auf:Vormarsch; gutmachen :Boden; machen :Boden; gewinnen :Boden; machen :Geländegewinn; machen :Fortschritt; erzielen :Fortschritt; überschreiten :Grenze; überqueren :Grenze; erzielen :Durchbruch; gelingen :Durchbruch; durchbrechen :Verteidigungslinie; durchbrechen :Front; durchbrechen :Frontlinie; durchbrechen :Linie; verschieben :Frontlinie; verschieben :Front; gewinnen :Terrain; erobern :Gelände; melden :Geländegewinn; fortsetzen :Vormarsch; stoppen :Vormarsch',
    roles: {
      agents: '~genitive/armed|state agent subject/armed|state dative/armed',
      places:
        '~auf/place ~nach/place ~zu/place ~in/place ~genitive/place auf/place nach/place in/place bei/place an/place südlich/place nördlich/place östlich/place westlich/place Richtung/place',
    },
    needs: 'agents !subject:person !in~umfrage',
    examples: [
      {
        text: 'Die Armee ist auf dem Vormarsch nach Alva.',
        roles: { agents: 'Die Armee', places: 'Alva' },
      },
    ],
    not: ['Die Partei ist in den Umfragen auf dem Vormarsch.'],
  },
  {
    name: 'stand-close',
    type: 'advance',
    phrases: 'stehen an:Schwelle; rücken in:Nähe',
    verbs: 'herankommen näherkommen nahekommen heranrücken',
    roles: { agents: 'subject/armed', places: 'an/place dative/place ~genitive/place' },
    needs: 'agents places',
    examples: [
      {
        text: 'Die Rebellen sind an die Stadt Alva herangekommen.',
        roles: { agents: 'Die Rebellen', places: 'die Stadt Alva' },
      },
    ],
    not: ['Die Wanderer sind an den Gipfel herangekommen.'],
  },
];

/** Operations. */
const offensive: readonly Frame[] = [
  {
    name: 'open-operation',
    type: 'offensive',
    phrases:
      'ansetzen zu:Sturm; ansetzen zu:Angriff; ansetzen zu:Großangriff; antreten zu:Sturm; rüsten zu:Sturm; eröffnen :Schlacht; ausrufen :Krieg; tragen :Krieg; blasen zu:Offensive; rufen zu:Offensive; starten zu:Gegenoffensive; übergehen zu:Gegenoffensive; übergehen zu:Offensive; gehen zu:Angriff; gehen zu:Gegenangriff; überziehen mit:Krieg; aufnehmen :Kampf; führen :Feldzug; führen :Offensive; ziehen zu:Feld; ziehen in:Kampf; vorgehen mit:Bodentruppe; eröffnen :Feldzug; wiederaufnehmen :Militäroperation',
    roles: {
      agents: 'agent subject/armed|state|person',
      targets: 'gegen/armed|state|person ~gegen/armed|state|person object/state|armed',
      places: '~auf/place ~um/place ~in/place ~gegen/place auf/place in/place bei/place',
    },
    needs: 'agents',
    examples: [
      {
        text: 'Die Armee hat zum Sturm auf die Stadt Alva angesetzt.',
        roles: { agents: 'Die Armee', places: 'die Stadt Alva' },
      },
    ],
    not: ['Der Läufer setzte zum Angriff auf den Rekord an.'],
  },
];

/** Idioms of ground: taken, held, left, closed in, and fought for. */
export const groundIdioms = { capture, control, presence, withdrawal, siege, advance, offensive };
