import type { Frame } from '../../../../claims/frames/types.js';

/** Leading. */
export const commandIdioms: readonly Frame[] = [
  {
    // Who has the command leads; who follows it is led.
    name: 'be-in-command',
    type: 'command',
    phrases: [
      'haben :Kommando',
      'führen :Kommando',
      'haben :Befehl',
      'haben :Oberbefehl',
      'führen :Oberbefehl',
      'innehaben :Oberbefehl',
      'innehaben :Kommando',
      'übernehmen :Oberbefehl',
      'übernehmen :Kommando',
      'übernehmen :Befehl',
      'übernehmen :Führung',
      'übernehmen :Oberkommando',
      'haben :Führung',
      'stehen an:Spitze',
      'setzen an:Spitze',
      'treten an:Spitze',
      'rücken an:Spitze',
    ],
    roles: {
      agents: 'agent subject/person|armed|state',
      targets: '~genitive/armed|state|person ~über/armed|state ~von/armed über/armed von/armed',
    },
    needs: 'agents agents:name|agents:person|agents:armed targets',
    located: false,
    examples: [
      {
        text: 'An der Spitze der Miliz steht ein früherer Oberst.',
        roles: { agents: 'ein früherer Oberst', targets: 'der Miliz' },
      },
    ],
    not: ['Die Mannschaft steht an der Spitze der Tabelle.'],
  },
  {
    name: 'preside-over',
    type: 'command',
    verbs: 'vorstehen gebieten',
    roles: { agents: 'subject/person|armed', targets: 'dative/armed über/armed' },
    needs: 'agents targets',
    located: false,
    examples: [
      { text: 'Omar Alwa steht dem Kampfverband vor.', roles: { agents: 'Omar Alwa', targets: 'dem Kampfverband' } },
    ],
    not: ['Dem Verein steht Omar Alwa vor.'],
  },
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
      'stehen in:Dienst',
      'kämpfen für:General',
      'unterstellen :Kommando',
      'kämpfen unter:Führung',
      'agieren unter:Führung',
      'handeln in:Auftrag',
      'agieren in:Auftrag',
      'operieren unter:Kommando',
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
    not: ['Die Mannschaft hört auf das Kommando des Trainers.'],
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
