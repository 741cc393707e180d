import type { Frame } from '../../../../claims/frames/types.js';

/** Holding a place. */
export const controlIdioms: readonly Frame[] = [
  {
    name: 'have-the-say',
    type: 'control',
    phrases: [
      'haben :Sagen',
      'angeben :Ton',
      'haben :Oberhand',
      'ausüben :Kontrolle',
      'ausüben :Macht',
      'ausüben :Herrschaft',
      'haben :Kontrolle',
      'haben :Macht',
      'behalten :Kontrolle',
      'besitzen :Kontrolle',
      'innehaben :Kontrolle',
      'innehaben :Macht',
      'führen :Regiment',
      'sein an:Macht',
      'sein :Herr',
      'bleiben :Herr',
    ],
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
    phrases: ['liegen :Macht', 'liegen :Kontrolle', 'liegen :Herrschaft', 'sein :Macht', 'sein :Kontrolle'],
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
    phrases: [
      'gehören zu:Herrschaftsgebiet',
      'gehören zu:Machtbereich',
      'gehören zu:Kontrollgebiet',
      'liegen in:Herrschaftsgebiet',
      'liegen in:Machtbereich',
      'liegen in:Einflussgebiet',
      'liegen in:Rebellengebiet',
    ],
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
    phrases: ['leben unter:Herrschaft', 'leben unter:Kontrolle', 'leben unter:Besatzung', 'leiden unter:Herrschaft'],
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
  {
    name: 'have-in-power',
    type: 'control',
    phrases: [
      'haben unter:Kontrolle',
      'halten unter:Kontrolle',
      'behalten unter:Kontrolle',
      'haben in:Hand',
      'haben in:Gewalt',
      'haben in:Griff',
      'haben in:Besitz',
      'halten in:Hand',
    ],
    roles: { agents: 'agent subject/armed|state|person', places: 'object/place' },
    needs: 'agents places',
    located: false,
    examples: [
      { text: 'Russland hat die Stadt Alva unter Kontrolle.', roles: { agents: 'Russland', places: 'die Stadt Alva' } },
    ],
    not: ['Der Trainer hat die Mannschaft im Griff.'],
  },
  {
    name: 'left-with',
    type: 'control',
    verbs: 'verbleiben bleiben',
    roles: { agents: 'dative/armed|state', places: 'subject/place' },
    needs: 'agents places',
    located: false,
    examples: [
      {
        text: 'Den Rebellen bleibt die Stadt Alva.',
        roles: { agents: 'Den Rebellen', places: 'die Stadt Alva' },
      },
    ],
    not: ['Dem Verein bleibt das Stadion.'],
  },
  {
    // Die russisch besetzten Gebiete: eine Lage, kein Ereignis.
    name: 'occupied-by',
    type: 'control',
    verbs: 'besetzen kontrollieren beherrschen halten regieren verwalten dominieren',
    roles: { agents: 'agent adjective', places: 'object/place' },
    needs: 'agents places !finite',
    located: false,
    examples: [{ text: 'In der russisch besetzten Stadt Alva gab es Kämpfe.', roles: { agents: 'russisch' } }],
    not: ['Die vom Trainer besetzten Stellen sind neu.'],
  },
];
