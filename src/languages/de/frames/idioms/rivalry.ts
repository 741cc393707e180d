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
];
