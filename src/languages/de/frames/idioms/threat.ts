import type { Frame } from '../../../../claims/frames/types.js';

const SIDE = 'agent subject/armed|state|person';

/** Threats. */
export const threatIdioms: readonly Frame[] = [
  {
    name: 'vow-revenge',
    type: 'threat',
    phrases: [
      'schwören :Rache',
      'schwören :Vergeltung',
      'schwören :Blutrache',
      'ankündigen :Gegenschlag',
      'ankündigen :Vergeltungsschlag',
      'androhen :Vergeltung',
      'androhen :Gewalt',
      'androhen :Angriff',
      'androhen :Krieg',
      'stellen :Ultimatum',
      'setzen :Ultimatum',
      'sinnen auf:Rache',
      'geloben :Rache',
      'geloben :Vergeltung',
      'aussprechen :Drohung',
      'ausstoßen :Drohung',
      'warnen vor:Folge',
      'warnen vor:Konsequenz',
      'warnen vor:Vergeltung',
      'rasseln mit:Säbel',
      'drohen mit:Krieg',
      'drohen mit:Vergeltung',
      'drohen mit:Angriff',
      'drohen mit:Einmarsch',
      'drohen mit:Tod',
      'drohen mit:Gewalt',
      'drohen mit:Einsatz',
    ],
    roles: {
      agents: SIDE,
      targets: 'dative/armed|state|person object/armed|state|person ~gegen/armed|state',
    },
    needs: 'agents',
    located: false,
    examples: [{ text: 'Die Miliz schwor Rache.', roles: { agents: 'Die Miliz' } }],
    not: ['Der Stürmer schwor nach dem Pokal Rache.'],
  },
  {
    name: 'ultimatum',
    type: 'threat',
    whole: 'Ultimatum',
    roles: {
      agents: 'actor genitive/armed|state possessive adjective',
      targets: 'an/armed|state|person für/armed|state gegen/armed|state',
    },
    located: false,
    examples: [
      { text: 'Das Ultimatum der Armee an die Rebellen läuft am Sonntag ab.', roles: { agents: 'der Armee' } },
    ],
    not: ['Das Ultimatum des Vermieters läuft ab.'],
  },
];
