import type { Frame } from '../../../claims/frames/types.js';

/** Moving and deploying. */
export const movement: readonly Frame[] = [
  {
    name: 'deploy',
    type: 'movement',
    verbs:
      'verlegen entsenden schicken einsetzen zusammenziehen auffahren aufmarschieren mobilisieren heranführen umgruppieren ablösen senden beordern abkommandieren verstärken evakuieren überführen verbringen postieren abordnen nachschicken vorausschicken verschiffen massieren dislozieren aufbieten hinzuziehen einfliegen abtransportieren umdirigieren einschleusen nachführen zurückverlegen',
    nouns:
      'Verlegung Entsendung Stationierung Truppenverlegung Umgruppierung Mobilmachung Aufmarsch Truppenaufmarsch Truppenbewegung Mobilisierung Truppenverstärkung Rotation',
    roles: {
      agents: 'agent subject/armed|state|person actor genitive/armed possessive adjective object/armed|person',
      targets: 'object/armed|weapon genitive/armed|weapon|person von/armed|weapon|person',
      destination: 'nach/place Richtung/place zu/place in/place an/place auf/place',
      origin: 'aus/place von/place',
    },
    needs: 'targets|agents targets|destination !object~reporter,korrespondent,journalist,schreiben,glückwunsch',
    examples: [
      {
        text: 'Die Armee hat Panzer in die Stadt Alva verlegt.',
        roles: { agents: 'Die Armee', targets: 'Panzer', destination: 'die Stadt Alva' },
      },
    ],
    not: ['Die Zeitung schickte den Reporter nach Alva.'],
  },
  {
    name: 'bring-into-position',
    type: 'movement',
    phrases: [
      'bringen in:Stellung',
      'gehen in:Stellung',
      'setzen in:Marsch',
      'setzen in:Bewegung',
      'machen auf:Weg',
      'werfen an:Front',
      'schicken an:Front',
      'sein auf:Weg',
      'befinden auf:Weg',
    ],
    roles: {
      agents: 'agent subject/armed|state|person',
      targets: 'object/armed|weapon',
      destination: 'nach/place an/place in/place ~nach/place',
    },
    needs: 'agents|targets',
  },
  {
    name: 'move',
    type: 'movement',
    reflexives: 'formieren sammeln einschiffen durchschlagen absetzen durchkämpfen einfinden melden',
    verbs:
      'einfahren einziehen gelangen abreisen aufbrechen zurückfahren vorbeiziehen durchziehen überqueren durchqueren passieren eintreffen entkommen entweichen durchschlagen absetzen ausbrechen übersetzen landen umziehen durchbrechen zurückkehren anrücken ausrücken überschreiten ausschwärmen heimkehren einschiffen einsickern',
    nouns: 'Ausbruch Ausbruchsversuch Überquerung Landung Eintreffen',
    roles: {
      agents: 'subject/armed|state subject/person agent genitive/armed possessive object/armed',
      places: 'object/place genitive/place über/place durch/place',
      origin: 'aus/place von/place ab/place',
      destination: 'nach/place Richtung/place in/place an/place auf/place zu/place',
    },
    needs: 'agents:armed|places|origin|destination agents',
    not: ['Die Maschine landete in Wien.', 'Feuer brach in der Fabrik aus.'],
  },
  {
    // `kommt gut an` tells of no journey: somewhere must be named.
    name: 'arrive',
    type: 'movement',
    verbs: 'ankommen',
    roles: { agents: 'subject/armed|state', destination: 'in/place an/place' },
    needs: 'agents destination',
    examples: [
      {
        text: 'Die Soldaten kamen in Tripolis an.',
        roles: { agents: 'Die Soldaten', destination: 'Tripolis' },
      },
    ],
    not: ['Die Rede des Generals kam bei den Soldaten gut an.'],
  },
  {
    name: 'reach',
    type: 'movement',
    joins: 'movement',
    verbs: 'erreichen betreten',
    roles: { agents: 'subject/armed|state', destination: 'object/place' },
    needs: 'agents destination',
  },
  {
    name: 'brought',
    type: 'movement',
    verbs: 'bringen schaffen karren verfrachten transportieren fahren fliegen',
    roles: {
      agents: 'agent subject/armed|state',
      targets: 'object/armed|person|weapon',
      origin: 'aus/place',
      destination: 'nach/place in/place',
    },
    needs: 'targets destination|object:weapon|object:armed',
    examples: [
      {
        text: 'Die Miliz hat ihre Geschütze aus der Stadt Alva gebracht.',
        roles: { agents: 'Die Miliz', targets: 'ihre Geschütze', origin: 'der Stadt Alva' },
      },
    ],
    not: ['Der Vater brachte die Möbel aus der Wohnung.'],
  },
  {
    // `setzten mit Booten über den Fluss`
    name: 'cross-water',
    type: 'movement',
    verbs: 'setzen',
    roles: { agents: 'subject/armed|weapon', places: 'über/place' },
    needs: '!reflexive !object:any agents places',
    examples: [
      { text: 'Die Soldaten setzten über die Bucht.', roles: { agents: 'Die Soldaten', places: 'die Bucht' } },
    ],
    not: ['Der Reiter setzte über den Zaun.'],
  },
  {
    name: 'escape-of',
    type: 'movement',
    nouns: 'Flucht',
    roles: { agents: 'actor genitive/person|armed possessive', origin: 'aus/place' },
    needs: 'agents origin aus~gefängnis,lager,haft,gefangenenlager,gefangenschaft,zelle,haftanstalt,kerker',
    examples: [
      {
        text: 'Elf Häftlinge nutzten den Angriff zur Flucht aus dem Gefängnis.',
        roles: { agents: 'Elf Häftlinge', origin: 'dem Gefängnis' },
      },
    ],
    not: ['Dem Jungen gelang die Flucht aus dem Unterricht.'],
  },
  {
    name: 'fly-out',
    type: 'movement',
    verbs: 'ausfliegen',
    roles: {
      agents: 'agent subject/armed|state',
      targets: 'object/person|armed|weapon',
      origin: 'aus/place von/place',
      destination: 'nach/place in/place',
    },
    needs: 'targets',
    examples: [
      {
        text: 'Die Luftwaffe hat die Verwundeten ausgeflogen.',
        roles: { agents: 'Die Luftwaffe', targets: 'die Verwundeten' },
      },
    ],
    not: ['Als die Soldaten kamen, war der Vogel ausgeflogen.'],
  },
];

/** Giving arms. */
export const delivery: readonly Frame[] = [
  {
    name: 'deliver',
    type: 'delivery',
    quantity: 'equipment',
    phrases: ['erhalten :Munition'],
    verbs: 'liefern beliefern versorgen ausrüsten aufrüsten bewaffnen überlassen bereitstellen übergeben zusagen',
    roles: {
      agents: 'agent subject/armed|state',
      targets: 'dative/armed|state|person an/armed|state|person object/armed|state',
    },
    needs: 'agents targets object:weapon|mit:weapon|dative:weapon',
    examples: [
      {
        text: 'Die Regierung lieferte den Rebellen Waffen.',
        roles: { agents: 'Die Regierung', targets: 'den Rebellen' },
      },
    ],
    not: ['Der Händler liefert den Kunden Möbel.'],
  },
  {
    name: 'arms-delivery',
    type: 'delivery',
    quantity: 'equipment',
    nouns:
      'Waffenlieferung Rüstungslieferung Munitionslieferung Panzerlieferung Raketenlieferung Lieferung Militärlieferung Waffenhilfe Rüstungsexport Waffenexport',
    roles: {
      agents: 'agent actor genitive/state adjective modifier aus von',
      targets: 'an/armed|state|person für/armed|state',
    },
    needs: 'agents|targets',
  },
  {
    name: 'hand-over',
    type: 'delivery',
    quantity: 'equipment',
    verbs:
      'schicken senden geben schenken verkaufen stiften exportieren ausliefern aushändigen verschaffen zuspielen zuschicken',
    roles: { agents: 'agent subject/armed|state', targets: 'dative/armed|state an/armed|state' },
    needs: 'agents targets object:weapon',
    not: ['Der Vater schenkte dem Sohn ein Auto.'],
  },
];
