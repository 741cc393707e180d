import type { Frame } from '../../../../claims/frames/types.js';

const RELIEF = {
  roles: {
    agents: 'agent subject/armed|state|unknown|person',
    targets: 'dative/person|armed|state object/person ~für/person für/person an/person',
    places: '~für/place für/place in/place nach/place über/place object/place ~in/place ~nach/place',
  },
  needs: 'agents|targets|places',
} as const;

/** Help. */
export const aidIdioms: readonly Frame[] = [
  {
    // Who bars the way to those in need tells of help that does not come.
    name: 'access-denied',
    type: 'aid',
    phrases: [
      'verwehren :Zugang',
      'verweigern :Zugang',
      'versperren :Zugang',
      'verwehren :Zutritt',
      'verweigern :Zutritt',
      'untersagen :Zugang',
      'untersagen :Zutritt',
      'blockieren :Zugang',
    ],
    roles: {
      agents: 'agent subject/armed|state',
      targets: 'dative/person|armed|state ~für/person object/person',
      places: '~zu/place ~nach/place ~in/place zu/place',
    },
    needs: 'agents|passive targets|places',
    modality: 'negated',
    examples: [
      {
        text: 'Die Miliz verwehrt den Helfern den Zugang zu dem Dorf Alva.',
        roles: { agents: 'Die Miliz', targets: 'den Helfern', places: 'dem Dorf Alva' },
      },
    ],
    not: ['Der Wirt verwehrte dem Gast den Zutritt.'],
  },
  {
    name: 'relief-brought',
    type: 'aid',
    phrases: [
      'liefern :Hilfe',
      'leisten :Nothilfe',
      'bringen :Hilfe',
      'verteilen :Hilfe',
      'versorgen mit:Lebensmittel',
      'versorgen mit:Trinkwasser',
      'versorgen mit:Hilfsgüter',
      'versorgen mit:Medikament',
      'verteilen :Nahrung',
      'verteilen :Nahrungsmittel',
      'verteilen :Trinkwasser',
      'verteilen :Ration',
      'abwerfen :Nahrungsmittel',
      'abwerfen :Hilfspaket',
      'liefern :Nahrungsmittel',
      'bringen :Hilfsgut',
      'verteilen :Mehl',
      'erreichen :Hilfe',
      'beladen mit:Hilfsgüter',
      'lassen :Hilfsgüter',
      'lassen :Hilfe',
      'lassen :Lastwagen',
      'einrichten :Fluchtkorridor',
      'einrichten :Luftbrücke',
      'einfliegen :Hilfsgüter',
      'einfliegen :Medikament',
    ],
    ...RELIEF,
    examples: [
      {
        text: 'Die Hilfswerke verteilten in der Stadt Alva Lebensmittel und Trinkwasser.',
        roles: { agents: 'Die Hilfswerke' },
      },
    ],
    not: ['Der Veranstalter brachte den Läufern Hilfe beim Umziehen.'],
  },
  {
    name: 'relief-halted',
    type: 'aid',
    modality: 'negated',
    phrases: [
      'aussetzen :Hilfe',
      'einstellen :Hilfe',
      'einstellen :Hilfslieferung',
      'stoppen :Hilfslieferung',
      'unterbrechen :Hilfe',
      'einstellen :Arbeit',
    ],
    ...RELIEF,
    needs:
      'agents:unknown|agents~hilfswerk,hilfsorganisation,welternährungsprogramm,rotes,unicef,unhcr,unrwa,organisation,vereint,nation',
    examples: [
      { text: 'Die Hilfswerke mussten die Hilfe für die Stadt Alva aussetzen.', roles: { agents: 'Die Hilfswerke' } },
    ],
    not: ['Die Armee stellte das Feuer ein.'],
  },
];
