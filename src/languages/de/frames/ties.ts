import type { Frame } from '../../../claims/frames/types.js';

/** Belonging to, being allied with. */
export const affiliation: readonly Frame[] = [
  {
    name: 'belong',
    type: 'affiliation',
    verbs:
      'angehören unterordnen zugehören nahestehen anschließen beitreten paktieren kollaborieren zusammenarbeiten kooperieren koalieren sympathisieren fusionieren',
    reflexives: 'anschließen verbünden unterordnen zusammenschließen unterstellen verbrüdern',
    roles: { agents: 'subject/armed|state|person', targets: 'dative/armed|state mit/armed|state' },
    needs: 'agents targets',
    located: false,
    examples: [
      {
        text: 'Die Brigade gehört der Miliz Ansar an.',
        roles: { agents: 'Die Brigade', targets: 'der Miliz Ansar' },
      },
    ],
    not: ['Er gehört dem Vorstand der Bank an.'],
  },
  {
    name: 'allied',
    type: 'affiliation',
    verbs: 'verbünden alliieren',
    adjectives: 'verbündet alliiert nahestehend ergeben loyal treu',
    roles: {
      agents: 'subject/armed|state object/armed|state clause/armed',
      targets: 'mit/armed|state|person dative/armed|state adjective',
    },
    needs: 'agents targets',
    located: false,
  },
  {
    name: 'ally-of',
    type: 'affiliation',
    whole:
      'Ableger Zweig Arm Angehöriger Mitglied Anhänger Flügel Partnerorganisation Untergruppe Nachfolgeorganisation Ableger',
    roles: {
      agents: 'subject/armed|person apposition',
      targets: 'genitive/armed|state possessive modifier',
    },
    needs: 'agents targets',
    located: false,
  },
  {
    // Die Miliz ist Teil der Volksmobilisierung.
    name: 'part-of',
    type: 'affiliation',
    whole: 'Teil Bestandteil',
    roles: { agents: 'subject/armed|state|person', targets: 'genitive/armed' },
    needs: 'agents targets bare',
    located: false,
    examples: [{ text: 'Die Miliz ist Teil der Allianz.', roles: { agents: 'Die Miliz', targets: 'der Allianz' } }],
    not: ['Die Brücke ist Teil der Straße.'],
  },
  {
    name: 'one-of',
    type: 'affiliation',
    verbs: 'gehören zählen zugehören',
    roles: { agents: 'subject/armed|person', targets: 'zu/armed|state' },
    needs: 'agents targets',
    located: false,
    examples: [
      { text: 'Die Brigade gehört zu der Miliz Ansar.', roles: { agents: 'Die Brigade', targets: 'der Miliz Ansar' } },
    ],
    not: ['Das Land gehört zu den Favoriten.'],
  },
  {
    name: 'relations-with',
    type: 'affiliation',
    phrases: [
      'pflegen :Beziehung',
      'unterhalten :Beziehung',
      'haben :Verbindung',
      'unterhalten :Verbindung',
      'schwören :Treue',
      'leisten :Treueeid',
      'stehen auf:Seite',
      'haben :Kontakt',
    ],
    roles: {
      agents: 'subject/armed|state|person',
      targets: '~genitive/armed|state mit/armed|state ~mit/armed|state zu/armed ~zu/armed dative/armed',
    },
    needs: 'agents targets',
    located: false,
  },
  {
    name: 'closeness',
    type: 'affiliation',
    whole: 'Nähe Verbindung Zugehörigkeit Beziehung Kontakt Bindung Loyalität',
    roles: {
      agents: 'actor possessive genitive/armed|person ^dative/armed|person',
      targets: 'zu/armed|state mit/armed|state',
    },
    // `die Nähe zur Front` is a distance.
    needs: 'targets !zu~=front',
    located: false,
  },
  {
    name: 'allies-of',
    type: 'affiliation',
    whole: 'Verbündeter',
    roles: { agents: 'subject/armed|state self', targets: 'genitive/armed|state possessive' },
    needs: 'agents targets',
    located: false,
  },
];

/** Being opponents. */
export const rivalry: readonly Frame[] = [
  {
    name: 'hostile',
    type: 'rivalry',
    reflexives: 'zerstreiten überwerfen',
    verbs: 'verfeinden konkurrieren rivalisieren befehden anfeinden',
    adjectives: 'verfeindet rivalisierend konkurrierend',
    roles: { agents: 'subject/armed|state clause/armed|state object/armed +mit/armed|state +dative/armed' },
    needs: 'agents',
    located: false,
    examples: [
      {
        text: 'Die Miliz ist mit der Regierung verfeindet.',
        roles: { agents: 'Die Miliz; der Regierung' },
      },
    ],
    not: ['Die beiden Firmen konkurrieren um Kunden.'],
  },
  {
    name: 'conflict-between',
    type: 'rivalry',
    whole: 'Konflikt Spannung Konfrontation Feindschaft Rivalität Machtkampf Streit',
    roles: { agents: 'zwischen/armed|state|person mit/armed' },
    needs: 'agents',
    located: false,
  },
];

/** Other and former names. */
export const alias: readonly Frame[] = [
  {
    name: 'known-as',
    type: 'alias',
    verbs: 'bekannt umbenennen nennen umtaufen',
    phrases: [
      'bekannt unter:Name',
      'kennen unter:Name',
      'firmieren unter:Name',
      'auftreten unter:Name',
      'führen :Name',
      'tragen :Name',
    ],
    roles: { agents: 'subject/armed object/armed', targets: '~apposition als/armed in/armed' },
    needs: 'agents targets',
    located: false,
  },
  {
    name: 'call-itself',
    type: 'alias',
    reflexives: 'nennen umbenennen bezeichnen umtaufen',
    roles: { agents: 'subject', targets: 'object in/armed als/armed' },
    needs: 'agents targets',
    located: false,
    examples: [
      {
        text: 'Die Miliz nannte sich früher Ansar.',
        roles: { agents: 'Die Miliz', targets: 'Ansar' },
      },
    ],
    not: ['Das nennt sich Fortschritt.'],
  },
  {
    name: 'renaming',
    type: 'alias',
    nouns: 'Umbenennung',
    roles: { agents: 'genitive/armed|state possessive', targets: 'in/armed von/armed' },
    needs: 'agents',
    located: false,
    examples: [{ text: 'Die Umbenennung der Miliz ändert nichts.', roles: { agents: 'der Miliz' } }],
    not: ['Die Umbenennung der Straße kostet Geld.'],
  },
  {
    name: 'former-name',
    type: 'alias',
    adjectives: 'bekannt',
    roles: { agents: 'subject/armed clause/armed', targets: 'als/armed unter' },
    needs: 'agents targets',
    located: false,
  },
];
