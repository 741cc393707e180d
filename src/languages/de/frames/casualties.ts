import type { Frame } from '../../../claims/frames/types.js';

const KILLED = 'object/person|armed|state genitive/person|armed +possessive';

/** Killed, wounded, missing. */
export const casualties: readonly Frame[] = [
  {
    name: 'kill',
    type: 'casualties',
    quantity: 'killed',
    verbs:
      'töten erschießen ermorden hinrichten erstechen enthaupten exekutieren umbringen massakrieren ausschalten liquidieren erschlagen köpfen steinigen niedermetzeln abschlachten lynchen eliminieren erhängen zerreißen niedermachen neutralisieren',
    nouns: 'Tötung',
    roles: { agents: 'agent subject actor', targets: KILLED },
    needs: 'targets',
    examples: [
      {
        text: 'Soldaten töteten drei Kämpfer der Miliz.',
        roles: { agents: 'Soldaten', targets: 'drei Kämpfer der Miliz' },
      },
    ],
    not: ['Das tötet jede Kreativität.'],
  },
  {
    name: 'wound',
    type: 'casualties',
    quantity: 'wounded',
    verbs: 'verletzen verwunden anschießen verstümmeln niederstechen',
    roles: { agents: 'agent subject/armed|person', targets: 'object/person|armed' },
    needs: 'targets',
    when: 'party',
    examples: [
      {
        text: 'Drei Soldaten wurden bei dem Angriff verletzt.',
        roles: { targets: 'Drei Soldaten' },
      },
    ],
    not: ['Der Stürmer verletzte sich im Training.'],
  },
  {
    name: 'die',
    type: 'casualties',
    quantity: 'killed',
    verbs: 'sterben umkommen fallen verbluten ersticken verbrennen ertrinken verhungern erliegen',
    phrases:
      'kommen um:Leben; fallen zu:Opfer; finden :Tod; verlieren :Leben; bezahlen mit:Leben; reißen in:Tod; kommen zu:Tod; bringen um:Leben',
    roles: { targets: 'object/person subject/person|armed|state', agents: 'agent durch/armed dative/armed' },
    needs: 'targets',
    when: 'party',
    examples: [
      {
        text: 'Bei dem Anschlag kamen drei Zivilisten ums Leben.',
        roles: { targets: 'drei Zivilisten' },
      },
    ],
    not: ['Die Preise fallen.', 'Die Schauspielerin starb im Alter von 80 Jahren.'],
  },
  {
    name: 'cost-lives',
    type: 'casualties',
    quantity: 'killed',
    phrases:
      'fordern :Opfer; fordern :Todesopfer; fordern :Menschenleben; kosten :Leben; kosten :Menschenleben; fordern :Tote; fordern :Leben; fordern :Toter',
    roles: { targets: 'object/person ~genitive/person' },
    needs: 'targets',
    when: 'party',
  },
  {
    name: 'suffer-losses',
    type: 'casualties',
    quantity: 'killed',
    phrases:
      'erleiden :Verlust; hinnehmen :Verlust; beklagen :Verlust; beklagen :Tote; haben :Verlust; beklagen :Opfer; kommen zu:Schaden; opfern :Leben',
    roles: { targets: 'subject' },
    needs: 'targets',
    when: 'party',
  },
  {
    name: 'inflict-losses',
    type: 'casualties',
    quantity: 'killed',
    phrases: 'zufügen :Verlust; sorgen für:Verlust; beibringen :Verlust; anrichten :Blutbad',
    roles: { agents: 'agent subject', targets: 'dative/armed|state' },
    needs: 'agents',
    when: 'party',
  },
  {
    name: 'lose-people',
    type: 'casualties',
    quantity: 'killed',
    verbs: 'verlieren einbüßen',
    roles: { targets: 'object/armed|person' },
    needs: 'targets:number',
    when: 'party',
    not: ['Die Partei verlor drei Prozent.'],
  },
  {
    name: 'losses-of',
    type: 'casualties',
    quantity: 'killed',
    whole: 'Verlust Gefallenenzahl',
    roles: { targets: 'genitive/armed possessive adjective' },
    needs: 'targets',
    when: 'party',
    not: ['Der Konzern meldet hohe Verluste.'],
  },
  {
    name: 'victims',
    type: 'casualties',
    quantity: 'killed',
    whole: 'Opfer',
    roles: { targets: 'self' },
    needs: 'self:number|amod~zivil',
    when: 'party',
  },
  {
    name: 'injured',
    type: 'casualties',
    quantity: 'wounded',
    phrases:
      'erleiden :Verletzung; erleiden :Stichwunde; erleiden :Wunde; erleiden :Schusswunde; davontragen :Verletzung',
    roles: { targets: 'subject/person' },
    needs: 'targets',
    when: 'party',
  },
  {
    name: 'dead',
    type: 'casualties',
    quantity: 'killed',
    nouns: 'Todesopfer',
    whole: 'Tote Toter Todesfall',
    roles: { targets: 'self' },
    needs: 'self:number',
    when: 'party',
    examples: [{ text: 'Die Armee meldete 20 Tote.', roles: { targets: '20 Tote' } }],
  },
  {
    name: 'injured-people',
    type: 'casualties',
    quantity: 'wounded',
    whole: 'Verletzte Verletzter Verwundete Verwundeter Schwerverletzte Schwerverletzter',
    roles: { targets: 'self' },
    needs: 'self:number',
    when: 'party',
  },
  {
    name: 'death-of',
    type: 'casualties',
    quantity: 'killed',
    whole: 'Tod Heldentod',
    roles: { targets: 'genitive/person|armed possessive' },
    needs: 'targets',
    when: 'party',
  },
];
