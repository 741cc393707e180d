import type { Frame } from '../../../../claims/frames/types.js';

/** Leading. */
export const commandIdioms: readonly Frame[] = [
  {
    name: 'heed',
    type: 'command',
    phrases: [
      'hören auf:Kommando',
      'hören auf:Befehl',
      'gehorchen :Befehl',
      'folgen :Befehl',
      'folgen :Kommando',
      'unterstehen :Befehl',
      'haben :Kommando',
      'führen :Kommando',
      'haben :Befehl',
      'übernehmen :Kommando',
      'übernehmen :Führung',
      'innehaben :Kommando',
      'stehen an:Spitze',
      'stehen in:Dienst',
      'kämpfen für:General',
      'unterstellen :Kommando',
      'kämpfen unter:Führung',
      'agieren unter:Führung',
      'handeln in:Auftrag',
      'agieren in:Auftrag',
      'operieren unter:Kommando',
      'setzen an:Spitze',
      'treten an:Spitze',
    ],
    roles: {
      agents: '~genitive/person|armed|state ~von/person|armed|state subject/person dative/person',
      targets: 'subject/armed ~genitive/armed ~über/armed über/armed dative/armed',
    },
    needs: 'agents targets',
    located: false,
    examples: [
      {
        text: 'Die Brigade hört auf das Kommando von Omar Alwa.',
        roles: { agents: 'Omar Alwa', targets: 'Die Brigade' },
      },
    ],
    not: ['Die Mannschaft steht an der Spitze der Tabelle.'],
  },
  {
    name: 'led-by',
    type: 'command',
    verbs: 'führen anführen leiten befehligen kommandieren dominieren',
    roles: { agents: 'agent/armed|state|person', targets: 'object/armed' },
    needs: 'agents targets',
    located: false,
    examples: [
      {
        text: 'Die vom Nachbarland geführte Koalition flog Angriffe.',
        roles: { targets: 'Die vom Nachbarland geführte Koalition' },
      },
    ],
    not: ['Die von der Trainerin geführte Mannschaft gewann.'],
  },
];
