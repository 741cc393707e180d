import type { Frame } from '../../../claims/frames/types.js';
import { OWNER } from './slots.js';

const PARTIES = 'actor zwischen/armed|state|person mit/armed|state|person genitive/armed|state|person adjective';

/** Talks. */
export const negotiation: readonly Frame[] = [
  {
    name: 'talks',
    type: 'negotiation',
    verbs: 'verhandeln unterhandeln konferieren sondieren feilschen vermitteln schlichten',
    phrases: [
      'treffen zu:Gespräch',
      'zusammenkommen zu:Gespräch',
      'führen :Gespräch',
      'treffen zu:Verhandlung',
      'aufnehmen :Gespräch',
      'setzen an:Verhandlungstisch',
    ],
    nouns:
      'Verhandlung Friedensverhandlung Friedensgespräch Waffenstillstandsverhandlung Friedensprozess Vermittlung Friedenskonferenz Unterredung Geheimverhandlung Friedensinitiative Sondierung Gesprächskontakt Geiselverhandlung',
    roles: {
      agents: `subject/armed|state|person ${PARTIES} +mit/armed|state|person +zwischen/armed|state|person`,
      places: 'in/place',
    },
    examples: [
      {
        text: 'Die Rebellen verhandeln mit der Regierung.',
        roles: { agents: 'Die Rebellen; der Regierung' },
      },
    ],
    not: ['Der Verein verhandelt mit dem Stürmer.'],
  },
  {
    name: 'meet',
    type: 'negotiation',
    whole: 'Gespräch Treffen Gesprächsrunde Unterredung Beratung Spitzentreffen Gipfeltreffen Krisentreffen',
    reflexives: 'treffen',
    verbs: 'zusammenkommen zusammentreffen tagen',
    phrases: [
      'sitzen an:Tisch',
      'sitzen an:Verhandlungstisch',
      'setzen an:Tisch',
      'kommen an:Verhandlungstisch',
      'zurückkehren an:Verhandlungstisch',
    ],
    roles: { agents: `subject/armed|state|person ${PARTIES} +mit/armed|state|person`, places: 'in/place' },
    needs: 'agents:armed|agents:state|agents:name',
  },
  {
    name: 'dialogue',
    type: 'negotiation',
    whole: 'Dialog Kontakt Kanal Gesprächskanal',
    roles: { agents: `${PARTIES} +mit/armed|state +zu/armed|state +zwischen/armed|state` },
    needs: 'mit:armed|zwischen:armed|zu:armed !mit:thing',
    located: false,
    examples: [{ text: 'Der Dialog mit der Guerilla wurde ausgesetzt.', roles: { agents: 'der Guerilla' } }],
    not: ['Der Dialog mit den Kunden wurde ausgesetzt.'],
  },
  {
    name: 'sound-out',
    type: 'negotiation',
    verbs: 'ausloten sondieren',
    roles: { agents: 'subject/armed|state|person +mit/armed|state|person', places: 'in/place' },
    needs:
      'agents object~feuerpause,waffenruhe,waffenstillstand,frieden,abkommen,möglichkeit,chance,lösung,verhandlungslösung',
    located: false,
    examples: [{ text: 'Die Rebellen loten eine Feuerpause aus.', roles: { agents: 'Die Rebellen' } }],
    not: ['Der Verein lotet einen Wechsel aus.'],
  },
  {
    name: 'talk-with',
    type: 'negotiation',
    verbs: 'sprechen reden beraten konferieren telefonieren',
    roles: { agents: 'subject/armed|state|person +mit/armed|state|person', places: 'in/place' },
    needs: 'subject:any mit:armed|mit:state|mit~Vertreter,Unterhändler,Führung|advmod~miteinander,untereinander',
    examples: [
      {
        text: 'Die Rebellen sprachen mit der Regierung über einen Abzug.',
        roles: { agents: 'Die Rebellen; der Regierung' },
      },
    ],
    not: ['Der Minister sprach mit der Zeitung.'],
  },
];

/** Ceasefires and deals. */
export const agreement: readonly Frame[] = [
  {
    name: 'ceasefire',
    type: 'agreement',
    nouns:
      'Waffenruhe Waffenstillstand Feuerpause Friedensabkommen Waffenstillstandsabkommen Friedensvertrag Waffenstillstandsvereinbarung Gefangenenaustauschabkommen Feuereinstellung Friedensvereinbarung Friedensschluss Abzugsabkommen',
    roles: { agents: `${PARTIES} +mit/armed|state|person`, places: 'in/place für/place um/place' },
    needs: '!attribute',
    examples: [
      {
        text: 'Zwischen der Armee und den Rebellen gilt eine Waffenruhe.',
        roles: { agents: 'der Armee; den Rebellen' },
      },
    ],
  },
  {
    name: 'agree',
    type: 'agreement',
    reflexives: 'einigen verständigen aussöhnen versöhnen',
    verbs: 'übereinkommen aushandeln vereinbaren verabreden',
    nouns: 'Einigung Absprache Abmachung Übereinkunft Pakt',
    whole: 'Abkommen Vereinbarung Übereinkommen Deal',
    phrases: [
      'schließen :Abkommen',
      'unterzeichnen :Abkommen',
      'schließen :Vereinbarung',
      'treffen :Vereinbarung',
      'halten an:Abkommen',
      'festhalten an:Abkommen',
      'annehmen :Abkommen',
      'schließen :Frieden',
      'vereinbaren :Austausch',
      'unterschreiben :Abkommen',
      'ratifizieren :Abkommen',
      'paraphieren :Abkommen',
      'schließen :Pakt',
      'eingehen :Bündnis',
    ],
    roles: { agents: 'subject/armed|state|person zwischen/armed|state genitive/armed +mit/armed|state' },
    needs: 'agents:armed|agents:state|agents:name|mit:armed|mit:state|subject~=wir,=ich,=er,=sie',
    located: false,
    not: ['Die Reporter vereinbarten einen Termin.'],
  },
];

/** Breaking an agreement. */
export const violation: readonly Frame[] = [
  {
    name: 'break',
    type: 'violation',
    nouns: 'Waffenstillstandsverletzung Waffenruheverletzung Vertragsbruch',
    phrases: [
      'brechen :Waffenruhe',
      'brechen :Waffenstillstand',
      'brechen :Feuerpause',
      'brechen :Abkommen',
      'brechen :Absprache',
      'brechen :Zusage',
      'brechen :Versprechen',
      'verletzen :Waffenruhe',
      'verletzen :Abkommen',
      'brechen :Embargo',
      'verstoßen gegen:Abkommen',
      'verstoßen gegen:Waffenruhe',
      'verstoßen gegen:Vereinbarung',
      'verstoßen gegen:Embargo',
      'verstoßen gegen:Völkerrecht',
      'begehen :Verstoß',
      'beenden :Waffenruhe',
      'beenden :Friedensprozess',
      'aufkündigen :Waffenruhe',
      'aufkündigen :Abkommen',
      'unterlaufen :Embargo',
      'halten an:Waffenruhe',
      'verletzen :Luftraum',
      'missachten :Waffenruhe',
      'brechen :Waffenembargo',
      'verletzen :Völkerrecht',
      'missachten :Abkommen',
      'aufkündigen :Waffenstillstand',
      'verletzen :Waffenstillstand',
      'verletzen :Vereinbarung',
      'brechen :Vereinbarung',
      'brechen :Wort',
      'verraten :Verbündeter',
    ],
    roles: { agents: 'agent subject genitive/armed durch', targets: 'mit/armed|state ~mit/armed|state' },
    located: false,
    examples: [{ text: 'Die Rebellen brachen die Waffenruhe.', roles: { agents: 'Die Rebellen' } }],
    not: ['Der Sprinter brach den Rekord.'],
  },
  {
    name: 'betray-talks',
    type: 'violation',
    verbs: 'hintergehen verraten',
    phrases: [
      'hintergehen :Verhandlung',
      'hintergehen :Gespräch',
      'sabotieren :Verhandlung',
      'sabotieren :Gespräch',
      'torpedieren :Verhandlung',
      'torpedieren :Gespräch',
      'unterlaufen :Verhandlung',
      'unterlaufen :Gespräch',
    ],
    keepsNoun: true,
    roles: {
      agents: 'agent subject/armed|state|person',
      targets: 'object/armed|state mit/armed|state ~mit/armed|state',
    },
    needs: 'agents targets|object:deed',
    located: false,
    examples: [
      {
        text: 'Die Miliz hinterging die Verhandlungen mit der Regierung.',
        roles: { agents: 'Die Miliz', targets: 'der Regierung' },
      },
    ],
    not: ['Der Mann hinterging seine Frau.'],
  },
  {
    name: 'breach-of',
    type: 'violation',
    whole: 'Bruch Verletzung Verstoß',
    roles: { agents: 'agent actor durch/armed|state', targets: 'mit/armed' },
    needs: 'genitive~Waffenruhe,Waffenstillstand,Feuerpause,Abkommen,Vereinbarung,Embargo',
    located: false,
  },
];

/** Calls and demands. */
export const appeal: readonly Frame[] = [
  {
    name: 'call-on',
    type: 'appeal',
    verbs:
      'auffordern aufrufen appellieren mahnen ermahnen drängen warnen anweisen anflehen beschwören ersuchen nahelegen anmahnen',
    nouns: 'Aufruf Appell Ultimatum Aufforderung Forderung',
    phrases: ['stellen :Ultimatum', 'richten :Appell', 'fordern zu:Aufgabe'],
    roles: {
      agents: 'agent subject/armed|state|person|unknown actor genitive/armed|state possessive',
      targets: 'object/armed|state|person|unknown an/armed|state|person dative/armed|state ~an/armed|state',
    },
    needs: 'agents|passive targets',
    located: false,
    examples: [
      {
        text: 'Die Regierung forderte die Rebellen auf, die Waffen niederzulegen.',
        roles: { agents: 'Die Regierung', targets: 'die Rebellen' },
      },
    ],
    not: ['Die Partei fordert höhere Löhne.'],
  },
  {
    name: 'demand',
    type: 'appeal',
    verbs: 'fordern verlangen anfordern bitten beantragen aufrufen ausrufen anmahnen',
    roles: {
      agents: 'agent subject/armed|state|person|unknown actor',
      targets: 'von/armed|state|person|unknown object/armed|state|person an/armed|state',
    },
    needs: 'agents',
    located: false,
  },
];

/** Threats. */
export const threat: readonly Frame[] = [
  {
    name: 'threaten',
    type: 'threat',
    phrases: ['schwören :Rache', 'ankündigen :Vergeltung', 'ankündigen :Rache'],
    verbs: 'drohen androhen bedrohen einschüchtern',
    nouns: 'Drohung Bedrohung',
    roles: {
      agents: 'agent subject/armed|state|person actor genitive/armed|state',
      targets: 'dative/armed|state|person object/armed|state|place|person gegen/armed|state',
    },
    needs: 'agents targets|mit:any',
    located: false,
    examples: [
      {
        text: 'Die Miliz drohte der Regierung mit Angriffen.',
        roles: { agents: 'Die Miliz', targets: 'der Regierung' },
      },
    ],
    not: ['Dem Verein droht der Abstieg.'],
  },
  {
    name: 'threats-of',
    type: 'threat',
    nouns: 'Drohung Morddrohung Todesdrohung Kriegsdrohung Vergeltungsdrohung',
    roles: {
      agents: 'actor genitive/armed|state von/armed|state adjective possessive',
      targets: 'gegen/armed|state|person an/armed|state|person',
    },
    needs: 'agents:armed|agents:state|agents:name',
    located: false,
    examples: [{ text: 'Nach Drohungen der Miliz schlossen die Schulen.', roles: { agents: 'der Miliz' } }],
    not: ['Nach der Drohung des Trainers schwiegen alle.'],
  },
  {
    name: 'threaten-to',
    type: 'threat',
    verbs: 'drohen',
    roles: { agents: 'subject/armed|state' },
    needs: 'agents:name|agents:armed|agents:state complement',
    located: false,
    examples: [{ text: 'Die Miliz drohte, die Stadt anzugreifen.', roles: { agents: 'Die Miliz' } }],
    not: ['Er drohte, die Sitzung zu verlassen.'],
  },
];

/** Blame. */
export const accusation: readonly Frame[] = [
  {
    name: 'blame',
    type: 'accusation',
    verbs:
      'vorwerfen beschuldigen anklagen bezichtigen anlasten verurteilen verdächtigen zuschreiben unterstellen anprangern vorhalten brandmarken geißeln nachsagen denunzieren zeihen',
    nouns: 'Vorwurf Anschuldigung Schuldzuweisung Beschuldigung',
    phrases: [
      'geben :Schuld',
      'tragen :Verantwortung',
      'tragen :Schuld',
      'machen :Vorwurf',
      'erheben :Vorwurf',
      'legen zu:Last',
    ],
    roles: {
      agents: 'agent subject/armed|state|person actor genitive/armed|state|person adjective',
      targets: 'dative/armed|state|person object/armed|state|person gegen/armed|state|person an/armed ~an/armed|state',
    },
    needs: 'agents|targets',
    located: false,
    examples: [
      {
        text: 'Die Regierung warf den Rebellen vor, die Waffenruhe zu brechen.',
        roles: { agents: 'Die Regierung', targets: 'den Rebellen' },
      },
    ],
    not: ['Der Trainer warf dem Stürmer mangelnden Einsatz vor.'],
  },
  // machte die Miliz für den Anschlag verantwortlich
  {
    name: 'hold-responsible',
    type: 'accusation',
    adjectives: 'verantwortlich mitschuldig schuldig schuld',
    roles: { agents: '^subject', targets: '^object subject/armed|state|person' },
    needs: 'targets !für~einkauf,versorgung,logistik,verwaltung,ausbildung,planung',
    located: false,
  },
];

/** Humanitarian help and access. */
export const aid: readonly Frame[] = [
  {
    name: 'relief',
    type: 'aid',
    nouns:
      'Hilfslieferung Hilfskonvoi Hilfsgüter Hilfsgut Hilfstransport Lebensmittellieferung Nothilfe Hilfskorridor Fluchtkorridor Hilfspaket Hilfsflug Hilfsschiff Nahrungsmittelhilfe Essensausgabe Lebensmittelausgabe Luftbrücke Hilfseinsatz',
    phrases: [
      'gewähren :Zugang',
      'haben :Zugang',
      'erhalten :Zugang',
      'bekommen :Zugang',
      'öffnen :Fluchtweg',
      'verteilen :Ration',
      'verteilen :Decke',
      'verteilen :Wasser',
      'öffnen :Korridor',
      'zulassen :Hilfslieferung',
      'leisten :Nothilfe',
      'einrichten :Korridor',
      'verteilen :Lebensmittel',
      'bringen :Lebensmittel',
      'liefern :Lebensmittel',
      'liefern :Medikament',
      'bringen :Medikament',
      'verteilen :Hilfsgut',
      'verteilen :Hilfsgüter',
      'bringen :Hilfsgüter',
      'liefern :Hilfsgüter',
      'abwerfen :Hilfsgüter',
      'abwerfen :Lebensmittel',
      'spenden :Medikament',
      'verteilen :Hilfspaket',
    ],
    roles: {
      agents: 'agent subject/armed|state actor',
      targets: 'dative/person|armed|state für/person an/person',
      places: 'in/place für/place nach/place ~zu/place ~nach/place ^object/place ^in/place ^nach/place',
    },
    needs: 'agents|targets|places|carried',
    examples: [
      {
        text: 'Hilfslieferungen für die Flüchtlinge kamen in der Stadt Alva an.',
        roles: { targets: 'die Flüchtlinge' },
      },
    ],
    not: [],
  },
  {
    name: 'humanitarian',
    type: 'aid',
    whole: 'Hilfe',
    roles: { targets: 'für/person', places: 'in/place nach/place für/place' },
    needs: 'amod~humanitär',
  },
];

/** Punishing: embargo, expulsion, breaking ties. */
export const sanction: readonly Frame[] = [
  {
    name: 'sanction',
    type: 'sanction',
    verbs: 'sanktionieren ausweisen entlassen absetzen ächten boykottieren suspendieren degradieren verbannen',
    nouns:
      'Sanktion Embargo Waffenembargo Ölembargo Strafmaßnahme Handelsembargo Einreiseverbot Reiseverbot Kontensperre Kontosperre Einreisesperre Ausfuhrverbot Importverbot',
    phrases: [
      'verhängen :Embargo',
      'verhängen :Sanktion',
      'verhängen :Ausnahmezustand',
      'abbrechen :Beziehung',
      'stellen vor:Kriegsgericht',
      'verurteilen zu:Tod',
      'entheben von:Amt',
      'einfrieren :Konto',
      'einfrieren :Vermögen',
      'sperren :Konto',
      'einfrieren :Hilfe',
      'einfrieren :Militärhilfe',
      'aussetzen :Hilfe',
      'kappen :Hilfe',
      'stoppen :Hilfe',
      'kürzen :Hilfe',
      'kürzen :Militärhilfe',
      'einfrieren :Beziehung',
      'setzen auf:Terrorliste',
      'kündigen :Vertrag',
      'aussetzen :Mitgliedschaft',
      'ausrufen :Ausnahmezustand',
    ],
    roles: {
      agents: OWNER,
      targets:
        'gegen/armed|state|person opponent ~gegen/armed|state|person ~für/armed|state ~an/armed|state ~von/armed|state|person ~genitive/armed|state|person object/armed|state|person',
    },
    needs: '!reflexive agents|targets',
    located: false,
    examples: [
      {
        text: 'Die EU hat Sanktionen gegen die Regierung verhängt.',
        roles: { agents: 'Die EU', targets: 'die Regierung' },
      },
    ],
    not: [],
  },
];

/** Demonstrations and riots. */
export const protest: readonly Frame[] = [
  {
    // `demonstrierten ihre Stärke` shows something.
    name: 'rally',
    type: 'protest',
    verbs: 'demonstrieren',
    roles: {
      agents: 'subject/person|armed',
      targets: 'gegen/armed|state|person',
      places: 'in/place vor/place auf/place',
    },
    needs: '!object:any agents|passive|places',
    examples: [
      { text: 'Bewohner demonstrierten gegen die Miliz.', roles: { agents: 'Bewohner', targets: 'die Miliz' } },
    ],
    not: ['Der Verkäufer demonstrierte das Gerät.'],
  },
  {
    name: 'crowd-moves',
    type: 'protest',
    verbs: 'ziehen marschieren versammeln strömen drängen',
    reflexives: 'versammeln',
    roles: {
      agents: 'subject/person',
      targets: 'gegen/armed|state|person',
      places: 'vor/place in/place auf/place durch/place zu/place',
    },
    needs: 'agents places subject~demonstrant,demonstrantin,protestierende,protestierender,protestler,kundgeber',
    examples: [
      {
        text: 'Demonstranten zogen vor das Hauptquartier.',
        roles: { agents: 'Demonstranten', places: 'das Hauptquartier' },
      },
    ],
    not: ['Die Fans zogen vor das Stadion.'],
  },
  {
    name: 'demonstrate',
    type: 'protest',
    reflexives: 'auflehnen',
    verbs: 'protestieren randalieren aufbegehren revoltieren rebellieren skandieren',
    nouns:
      'Demonstration Protest Massenprotest Proteste Unruhen Kundgebung Protestaktion Ausschreitung Protestmarsch Protestzug Volksaufstand Meuterei Straßenprotest Krawall Krawalle Tumult Massendemonstration Sitzstreik Generalstreik',
    phrases: ['gehen auf:Straße'],
    roles: {
      agents: 'subject/person|armed genitive/person possessive actor adjective von/person',
      targets: 'gegen/armed|state|person',
      places: 'in/place vor/place auf/place',
    },
    examples: [
      {
        text: 'Bewohner protestierten gegen die Miliz.',
        roles: { agents: 'Bewohner', targets: 'die Miliz' },
      },
    ],
    not: ['Die Fans protestierten gegen den Schiedsrichter.'],
  },
];
