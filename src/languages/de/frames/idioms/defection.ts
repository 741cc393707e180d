import type { Frame } from '../../../../claims/frames/types.js';

/** Changing sides. */
export const defectionIdioms: readonly Frame[] = [
  {
    name: 'turn-coat',
    type: 'defection',
    phrases: [
      'wechseln :Fahne',
      'wechseln :Front',
      'kehren :Rücken',
      'versagen :Gefolgschaft',
      'schlagen zu:Rebell',
      'abfallen von:Glaube',
      'brechen mit:Regime',
      'brechen mit:Regierung',
      'verweigern :Gehorsam',
      'verweigern :Dienst',
      'verweigern :Befehl',
      'laufen zu:Feind',
      'laufen zu:Rebell',
      'laufen zu:Gegner',
      'überwechseln auf:Seite',
      'wechseln in:Lager',
      'übergehen zu:Feind',
      'übergehen zu:Rebell',
      'verlassen :Armee',
      'verlassen :Truppe',
      'verlassen :Einheit',
      'verlassen :Miliz',
      'verlassen :Reihe',
      'davonlaufen aus:Armee',
    ],
    roles: {
      agents: 'subject/armed|person',
      targets: 'dative/armed|state von/armed|state mit/armed|state ~self/armed|state',
      beneficiaries: 'zu/armed|state ~genitive/armed',
    },
    needs: 'agents !dative:place !dative~stadt,dorf,land,heimat',
    examples: [
      { text: 'Eine Einheit der Armee hat die Fahnen gewechselt.', roles: { agents: 'Eine Einheit der Armee' } },
    ],
    not: ['Der Spieler wechselte die Front im Streit um den Trainer.'],
  },
];
