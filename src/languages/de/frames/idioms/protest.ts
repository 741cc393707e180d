import type { Frame } from '../../../../claims/frames/types.js';

/** In the streets. */
export const protestIdioms: readonly Frame[] = [
  {
    name: 'take-to-streets',
    type: 'protest',
    phrases: [
      'gehen auf:Straße',
      'ziehen durch:Stadt',
      'ziehen durch:Straße',
      'ziehen durch:Innenstadt',
      'strömen auf:Straße',
      'machen :Luft',
      'rufen :Parole',
      'skandieren :Parole',
      'verbrennen :Flagge',
      'verbrennen :Fahne',
      'verbrennen :Reifen',
      'blockieren aus:Protest',
      'treten in:Hungerstreik',
    ],
    verbs: 'protestieren marschieren',
    roles: {
      agents: 'subject/person',
      targets: 'gegen/armed|state|person ~gegen/armed|state',
      places: 'in/place vor/place durch/place',
    },
    needs: 'agents gegen:any|subject~demonstrant,demonstranten,protestierender|targets',
    examples: [
      {
        text: 'In der Stadt Alva gingen Tausende gegen die Militärregierung auf die Straße.',
        roles: { targets: 'die Militärregierung', places: 'der Stadt Alva' },
      },
    ],
    not: ['Die Soldaten marschierten durch die Stadt.'],
  },
];
