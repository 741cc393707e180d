import type { Frame } from '../../../../claims/frames/types.js';

/** Being opponents. */
export const rivalryIdioms: readonly Frame[] = [
  {
    name: 'be-rivals',
    type: 'rivalry',
    whole:
      'Rivale Erzfeind Erzrivale Todfeind Gegner Feind Widersacher Konkurrent Gegenspieler Kontrahent Erzgegner Intimfeind',
    roles: { agents: 'subject/armed|state|person +genitive/armed|state|person +possessive' },
    needs: 'agents agents:several',
    located: false,
    examples: [
      { text: 'Die Miliz und die Regierung sind erbitterte Rivalen.', roles: { agents: 'Die Miliz; die Regierung' } },
    ],
    not: ['Der Sänger und der Schauspieler sind Rivalen.'],
  },
  {
    name: 'at-odds',
    type: 'rivalry',
    phrases: [
      'liegen in:Streit',
      'liegen in:Clinch',
      'liegen in:Fehde',
      'stehen in:Konkurrenz',
      'stehen auf:Kriegsfuß',
      'sein auf:Kriegsfuß',
      'sein in:Clinch',
      'liegen in:Konflikt',
      'geraten in:Streit',
      'liefern :Machtkampf',
      'führen :Machtkampf',
      'austragen :Fehde',
      'stehen in:Konflikt',
    ],
    roles: { agents: 'subject/armed|state|person +mit/armed|state|person' },
    needs: 'agents agents:several|mit:any',
    located: false,
    examples: [{ text: 'Die Miliz liegt mit der Regierung im Streit.', roles: { agents: 'Die Miliz; der Regierung' } }],
    not: ['Der Ort Alva liegt im Konfliktgebiet.'],
  },
  {
    name: 'struggle-for-power',
    type: 'rivalry',
    phrases: [
      'ringen um:Macht',
      'kämpfen um:Macht',
      'streiten um:Macht',
      'konkurrieren um:Macht',
      'wetteifern um:Macht',
      'ringen um:Vorherrschaft',
      'kämpfen um:Vorherrschaft',
      'ringen um:Einfluss',
      'konkurrieren um:Einfluss',
      'kämpfen um:Einfluss',
      'streiten um:Region',
      'streiten um:Gebiet',
      'streiten um:Herrschaft',
      'rivalisieren um:Macht',
      'streiten um:Vorherrschaft',
      'streiten über:Gebiet',
      'streiten um:Grenze',
      'streiten um:Insel',
      'streiten um:Grenzverlauf',
      'streiten um:Provinz',
    ],
    verbs: 'rivalisieren konkurrieren',
    roles: { agents: 'subject/armed|state|person +mit/armed|state|person', places: 'in/place ~in/place ~appos/place' },
    needs: 'agents agents:several|mit:any',
    located: false,
    examples: [
      { text: 'Die Regierung und die Rebellen ringen um die Macht.', roles: { agents: 'Die Regierung; die Rebellen' } },
    ],
    not: ['Die Vereine ringen um den Titel.'],
  },
  {
    name: 'enmity',
    type: 'rivalry',
    whole:
      'Machtkampf Rivalität Feindschaft Erzfeindschaft Dauerfehde Fehde Machtkonflikt Blutfehde Bruderkrieg Bruderkampf Erbfeindschaft Konkurrenz Konkurrenzkampf',
    roles: {
      agents:
        'zwischen/armed|state|person mit/armed|state|person +genitive/armed|state|person +zu/armed|state +durch/armed',
    },
    needs: 'agents agents:several|genitive:armed|durch:armed|mit:any',
    located: false,
    examples: [
      {
        text: 'Zwischen der Regierung und den Rebellen herrscht Feindschaft.',
        roles: { agents: 'der Regierung; den Rebellen' },
      },
    ],
    not: ['Die Feindschaft gegen das Neue ist alt.'],
  },
];
