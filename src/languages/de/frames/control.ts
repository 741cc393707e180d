import type { Frame } from '../../../claims/frames/types.js';

/** Holding a place. */
export const control: readonly Frame[] = [
  {
    name: 'dominate',
    type: 'control',
    verbs: 'dominieren',
    roles: { agents: 'agent subject/armed|state|person', places: 'object/place' },
    needs: 'agents places !object:armed',
    examples: [
      {
        text: 'Die Miliz dominiert die Provinz Alva.',
        roles: { agents: 'Die Miliz', places: 'die Provinz Alva' },
      },
    ],
    not: ['Der Verein dominiert die Liga.'],
  },
  {
    name: 'hold',
    type: 'control',
    verbs: 'kontrollieren beherrschen halten verteidigen regieren besetzen verwalten behalten behaupten herrschen',
    nouns: 'Kontrolle Herrschaft',
    roles: {
      agents: 'agent subject/armed|state|person genitive/armed|state|person possessive adjective modifier',
      places: 'object/place über/place in/place genitive/place +possessive/place',
    },
    needs: 'agents places !object~rede,ansprache,pressekonferenz,vortrag,predigt,sitzung',
    examples: [
      {
        text: 'Die Rebellen kontrollieren den Norden der Stadt.',
        roles: { agents: 'Die Rebellen', places: 'der Stadt' },
      },
    ],
    not: ['Der Trainer hält an dem Torwart fest.', 'Der Minister hielt eine Rede in der Stadt.'],
  },
  {
    name: 'hold-past',
    type: 'control',
    verbs: 'besetzt halten',
    phrases:
      'haben unter:Kontrolle; halten unter:Kontrolle; stehen unter:Kontrolle; sein unter:Kontrolle; befinden unter:Kontrolle; bleiben unter:Kontrolle; sein in:Hand; bleiben in:Hand; befinden in:Hand; haben in:Hand; halten in:Hand; sein in:Gewalt; befinden in:Gewalt; stehen unter:Herrschaft; haben in:Gewalt; liegen in:Hand; befinden in:Besitz; stehen unter:Verwaltung; verbleiben in:Hand; sein in:Besitz; bleiben in:Besitz; verbleiben unter:Kontrolle; liegen unter:Kontrolle; fallen unter:Herrschaft; stehen unter:Besatzung; sein unter:Herrschaft; leben unter:Herrschaft; stehen unter:Regie; haben in:Griff; sein in:Griff; halten in:Besitz',
    roles: {
      agents: 'agent ~genitive subject/armed ~possessive ~adjective ~modifier',
      places: 'object/place subject/place there',
    },
    needs: 'agents places',
    examples: [
      {
        text: 'Die Stadt Alva steht unter Kontrolle der Rebellen.',
        roles: { agents: 'der Rebellen', places: 'Die Stadt Alva' },
      },
    ],
  },
  {
    name: 'held-noun-phrase',
    type: 'control',
    nouns: 'Kontrolle',
    whole: 'Hand Gewalt',
    roles: {
      agents: 'genitive/armed|state|person adjective possessive',
      places: 'clause/place',
    },
    needs: 'agents places',
  },
  {
    name: 'own-territory',
    type: 'control',
    whole: 'Kontrollgebiet Herrschaftsgebiet Machtbereich Einflussgebiet',
    roles: { agents: 'genitive possessive adjective modifier', places: '^auf/place apposition' },
  },
  {
    name: 'belong-to',
    type: 'control',
    verbs: 'gehören',
    // The verb has no object: what the parser takes for one is its dative.
    roles: { agents: 'dative/armed|state object/armed|state', places: 'subject/place' },
    needs: 'agents places',
  },
  {
    name: 'capital-of',
    type: 'control',
    phrases: 'gelten als:Hauptstadt; sein :Hauptstadt; gelten als:Sitz',
    roles: { agents: '~genitive/armed', places: 'subject' },
    needs: 'agents places',
  },
  {
    name: 'flag',
    type: 'control',
    phrases: 'wehen :Fahne; wehen :Flagge; flattern :Fahne; flattern :Flagge',
    roles: { agents: '~genitive agent subject/armed', places: 'über/place auf/place in/place an/place there' },
    needs: 'agents places',
  },
];
