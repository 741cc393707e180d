import type { Frame } from '../../../../claims/frames/types.js';

const ON_PLACE = 'über/place in/place auf/place an/place';

/** Taking and losing places, in fixed phrases and verbs that tell it only there. */
export const captureIdioms: readonly Frame[] = [
  {
    name: 'seize-hold',
    type: 'capture',
    phrases: [
      'nehmen in:Besitz',
      'reißen :Kontrolle',
      'reißen :Macht',
      'ergreifen :Macht',
      'übernehmen :Macht',
      'übernehmen :Herrschaft',
      'reißen :Herrschaft',
      'erlangen :Herrschaft',
      'ergreifen :Besitz',
    ],
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
    phrases: [
      'hissen :Flagge',
      'hissen :Fahne',
      'hissen :Nationalflagge',
      'hissen :Nationalfahne',
      'pflanzen :Fahne',
      'aufziehen :Flagge',
      'aufziehen :Fahne',
    ],
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
    phrases: ['stehen vor:Fall', 'stehen vor:Einnahme', 'stehen vor:Eroberung', 'stehen vor:Zusammenbruch'],
    roles: { places: 'subject/place', targets: 'subject/armed' },
    needs: 'places',
    modality: 'possible',
    located: false,
    examples: [{ text: 'Die Stadt Alva steht kurz vor dem Fall.', roles: { places: 'Die Stadt Alva' } }],
    not: ['Das Lokal steht vor dem Zusammenbruch.'],
  },
];
