import type { Frame } from '../../../../claims/frames/types.js';

/** Belonging together. */
export const affiliationIdioms: readonly Frame[] = [
  {
    name: 'each-others-allies',
    type: 'affiliation',
    verbs: 'verbünden alliieren zusammenarbeiten kooperieren paktieren',
    adjectives: 'verbündet alliiert befreundet',
    reflexives: 'verbünden zusammenschließen vereinigen zusammentun vereinen zusammenfinden',
    roles: { agents: 'subject/armed|state object/armed|state' },
    needs: 'agents agents:several !mit:any !dative:any',
    located: false,
    examples: [
      { text: 'Früher waren die zwei Guerillagruppen verbündet.', roles: { agents: 'die zwei Guerillagruppen' } },
    ],
    not: ['Die beiden Firmen arbeiten zusammen.'],
  },
  {
    name: 'swear-allegiance',
    type: 'affiliation',
    phrases: [
      'schwören :Gefolgschaft',
      'schwören :Treue',
      'schwören :Treueid',
      'schwören :Loyalität',
      'leisten :Gefolgschaft',
      'leisten :Treueid',
      'leisten :Treueschwur',
      'geloben :Treue',
      'geloben :Gefolgschaft',
      'ablegen :Treueeid',
      'ablegen :Treueid',
      'ablegen :Treueschwur',
      'halten :Treue',
    ],
    roles: {
      agents: 'agent subject/armed|state|person',
      targets: 'dative/armed|state|person ~auf/armed|person gegenüber/armed ~genitive/armed',
    },
    needs: 'agents targets',
    located: false,
    examples: [
      {
        text: 'Die Miliz schwor der Terrorgruppe die Treue.',
        roles: { agents: 'Die Miliz', targets: 'der Terrorgruppe' },
      },
    ],
    not: ['Der Stürmer schwor dem Verein die Treue.'],
  },
  {
    name: 'make-common-cause',
    type: 'affiliation',
    phrases: [
      'machen :Sache',
      'schmieden :Bündnis',
      'eingehen :Bündnis',
      'schließen :Bündnis',
      'bilden :Allianz',
      'bilden :Bündnis',
      'schmieden :Allianz',
      'bilden :Koalition',
      'stehen in:Verbindung',
      'stehen in:Kontakt',
      'unterhalten :Kontakt',
      'unterhalten :Verbindung',
      'haben :Verbindung',
      'pflegen :Kontakt',
      'stehen in:Bund',
      'zusammenschließen zu:Bündnis',
      'zusammenschließen zu:Allianz',
      'vereinigen zu:Bündnis',
    ],
    roles: {
      agents: 'subject/armed|state|person',
      targets:
        'mit/armed|state|person ~mit/armed|state|person dative/armed|state|person ~genitive/armed|state ~zu/armed zu/armed ~gegenüber/armed',
    },
    needs: 'agents targets|agents:several',
    located: false,
    examples: [
      {
        text: 'Die Armee macht mit der Miliz gemeinsame Sache.',
        roles: { agents: 'Die Armee', targets: 'der Miliz' },
      },
    ],
    not: ['Die Firma machte mit dem Händler gemeinsame Sache.'],
  },
  {
    name: 'fight-beside',
    type: 'affiliation',
    phrases: ['kämpfen an:Seite', 'kämpfen auf:Seite', 'stehen an:Seite', 'marschieren an:Seite'],
    roles: {
      agents: 'subject/armed|state|person',
      targets: '~genitive/armed|state|person mit/armed|state|person',
    },
    needs: 'agents targets',
    located: false,
    alongside: true,
    examples: [
      {
        text: 'Die Brigade kämpft an der Seite der Armee gegen die Rebellen.',
        roles: { agents: 'Die Brigade', targets: 'der Armee' },
      },
    ],
    not: ['Der Läufer kämpft an der Seite der Freunde um den Pokal.'],
  },
  {
    name: 'close-compound',
    type: 'affiliation',
    adjectives: '-nah -treu -hörig -loyal regierungstreu regierungsnah kremltreu regimetreu',
    roles: { agents: 'clause/armed|state', targets: 'modifier' },
    needs: 'agents targets',
    located: false,
    examples: [
      { text: 'Die Kämpfer sind Teil der PKK-nahen Miliz.', roles: { agents: 'der PKK-nahen Miliz', targets: 'PKK' } },
    ],
    not: ['Das regierungsnahe Institut stellte die Studie vor.'],
  },
  {
    name: 'counts-as-arm',
    type: 'affiliation',
    phrases: [
      'gelten als:Ableger',
      'gelten als:Arm',
      'gelten als:Flügel',
      'gelten als:Teil',
      'gelten als:Zweig',
      'gelten als:Partner',
      'sehen als:Ableger',
      'betrachten als:Ableger',
      'bilden :Teil',
      'sein :Teil',
      'bezeichnen als:Ableger',
      'ansehen als:Arm',
      'gelten als:Verbündeter',
    ],
    roles: {
      agents: 'subject/armed|person object/armed',
      targets: '~genitive/armed|state ~von/armed|state ~possessive',
    },
    needs: 'agents targets',
    located: false,
    examples: [
      {
        text: 'Die Miliz gilt als syrischer Arm der Bewegung.',
        roles: { agents: 'Die Miliz', targets: 'der Bewegung' },
      },
    ],
    not: ['Das Lokal gilt als Teil der Kette.'],
  },
  {
    name: 'one-of-the-groups',
    type: 'affiliation',
    whole:
      'Gruppe Gruppierung Miliz Fraktion Einheit Brigade Mitglied Teil Ableger Zweig Arm Flügel Ableger Filiale Untergruppe Abspaltung Splittergruppe Schwesterorganisation',
    roles: { agents: 'apposition/armed|person', targets: 'genitive/armed|state' },
    needs:
      'agents targets !genitive~land,landes,region,gebiet,welt genitive~allianz,bündnis,koalition,netzwerk,bewegung,dachverband,rebellenallianz,front,terrormiliz,terrornetzwerk,miliz,organisation,terrororganisation',
    located: false,
    examples: [
      {
        text: 'Die Miliz Ansar, Mitglied der Allianz, nahm die Stadt ein.',
        roles: { targets: 'der Allianz' },
      },
    ],
    not: ['Der Stürmer, Mitglied der Nationalmannschaft, traf zweimal.'],
  },
  {
    name: 'linked',
    type: 'affiliation',
    verbs: 'verbinden zurechnen zuordnen assoziieren verbandeln',
    adjectives: 'verbunden zugehörig verbandelt assoziiert affiliiert',
    roles: {
      agents: 'subject/armed|person object/armed|person clause/armed|person',
      targets: 'mit/armed|state|person dative/armed|state',
    },
    needs: 'agents targets',
    located: false,
    examples: [{ text: 'Die Miliz ist mit der Bewegung Ansar verbunden.', roles: { targets: 'der Bewegung Ansar' } }],
    not: ['Das Haus ist mit dem Garten verbunden.'],
  },
];
