import type { Frame } from '../../../../claims/frames/types.js';

/** Operations. */
export const offensiveIdioms: readonly Frame[] = [
  {
    name: 'open-operation',
    type: 'offensive',
    phrases: [
      'ansetzen zu:Sturm',
      'ansetzen zu:Angriff',
      'ansetzen zu:Großangriff',
      'antreten zu:Sturm',
      'rüsten zu:Sturm',
      'eröffnen :Schlacht',
      'ausrufen :Krieg',
      'tragen :Krieg',
      'blasen zu:Offensive',
      'rufen zu:Offensive',
      'starten zu:Gegenoffensive',
      'übergehen zu:Gegenoffensive',
      'übergehen zu:Offensive',
      'gehen zu:Angriff',
      'gehen zu:Gegenangriff',
      'überziehen mit:Krieg',
      'aufnehmen :Kampf',
      'führen :Feldzug',
      'führen :Offensive',
      'ziehen zu:Feld',
      'ziehen in:Kampf',
      'vorgehen mit:Bodentruppe',
      'eröffnen :Feldzug',
      'wiederaufnehmen :Militäroperation',
    ],
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
