import type { Frame } from '../../../../claims/frames/types.js';

const PARTY = 'subject/armed|state|person';

/** Blame. */
export const accusationIdioms: readonly Frame[] = [
  {
    name: 'see-behind',
    type: 'accusation',
    verbs: 'sehen vermuten wittern wähnen',
    roles: { agents: PARTY, targets: 'object/armed|state|person' },
    needs: 'agents targets hinter:deed',
    located: false,
    examples: [
      {
        text: 'Die Regierung sieht die Rebellen hinter dem Anschlag.',
        roles: { agents: 'Die Regierung', targets: 'die Rebellen' },
      },
    ],
    not: ['Die Polizei sieht Jugendliche hinter dem Streich.'],
  },
  {
    name: 'blame-each-other',
    type: 'accusation',
    verbs: 'machen geben zuschieben beschuldigen vorwerfen bezichtigen zuweisen',
    roles: { agents: 'subject/armed|state|person +mit/armed' },
    needs: 'agents agents:several somewhere~=gegenseitig,=wechselseitig',
    located: false,
    examples: [
      {
        text: 'Die Armee und die Miliz machten sich gegenseitig verantwortlich.',
        roles: { agents: 'Die Armee; die Miliz' },
      },
    ],
    not: ['Die Spieler gaben sich gegenseitig die Schuld.'],
  },
  {
    name: 'lay-at-door',
    type: 'accusation',
    phrases: [
      'geben :Schuld',
      'geben :Verantwortung',
      'zuschieben :Schuld',
      'zuschieben :Verantwortung',
      'zuweisen :Schuld',
      'anlasten :Verantwortung',
      'erheben :Anklage',
      'erheben :Vorwurf',
      'erheben :Anschuldigung',
      'legen zu:Last',
      'richten :Vorwurf',
      'sprechen von:Massaker',
      'sprechen von:Kriegsverbrechen',
      'sprechen von:Völkermord',
      'sprechen von:Provokation',
      'sprechen von:Verrat',
      'sprechen von:Terror',
      'bezeichnen als:Kriegsverbrechen',
      'bezeichnen als:Terror',
      'verurteilen als:Terror',
      'zeigen mit:Finger',
      'ziehen zu:Verantwortung',
      'ziehen zu:Rechenschaft',
    ],
    roles: {
      agents: 'agent subject/armed|state|person',
      targets:
        'dative/armed|state|person gegen/armed|state|person ~gegen/armed|state|person ~genitive/armed|state object/armed|state|person auf/armed|state',
    },
    needs: 'agents',
    located: false,
    examples: [
      {
        text: 'Die Regierung schob den Rebellen die Schuld zu.',
        roles: { agents: 'Die Regierung', targets: 'den Rebellen' },
      },
    ],
    not: ['Der Fahrer schob dem Radler die Schuld zu.'],
  },
  {
    name: 'under-suspicion',
    type: 'accusation',
    phrases: [
      'fallen :Verdacht',
      'richten :Verdacht',
      'stehen in:Verdacht',
      'stehen unter:Verdacht',
      'geraten in:Verdacht',
      'lasten :Verdacht',
      'geraten unter:Verdacht',
    ],
    roles: {
      targets: 'auf/armed|state|person gegen/armed|state|person subject/armed|state|person',
      agents: '~genitive/armed|state',
    },
    needs: 'targets',
    located: false,
    examples: [
      { text: 'Die Regierung steht im Verdacht, die Rebellen zu bewaffnen.', roles: { targets: 'Die Regierung' } },
    ],
    not: ['Das Essen steht im Verdacht, krank zu machen.'],
  },
];
