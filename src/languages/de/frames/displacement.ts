import type { Frame } from '../../../claims/frames/types.js';

/** Persons who flee or are driven out. */
export const displacement: readonly Frame[] = [
  {
    name: 'flee',
    type: 'displacement',
    quantity: 'displaced',
    verbs: 'fliehen flüchten entkommen auswandern ausreisen fortziehen wegziehen davonlaufen wegrennen',
    reflexives: 'flüchten absetzen',
    nouns: 'Flucht Massenflucht Fluchtwelle Massenexodus Exodus',
    phrases: [
      'sein auf:Flucht',
      'befinden auf:Flucht',
      'bringen in:Sicherheit',
      'suchen :Schutz',
      'ergreifen :Flucht',
      'suchen :Zuflucht',
      'zwingen zu:Flucht',
      'schlagen in:Flucht',
    ],
    roles: {
      targets: 'object/person|state subject/person|state genitive/person possessive',
      origin: 'aus/place von/place ~aus/place',
      destination: 'nach/place in/place Richtung/place zu/place ~nach/place ~in/place',
    },
    needs: 'targets',
    examples: [
      {
        text: 'Tausende Einwohner flohen aus der Stadt Alva.',
        roles: { targets: 'Tausende Einwohner', origin: 'der Stadt Alva' },
      },
    ],
    not: ['Der Stürmer floh vor den Fans.'],
  },
  {
    // `retteten sich nach Uganda`, `sind im Tschad untergekommen`
    name: 'find-refuge',
    type: 'displacement',
    quantity: 'displaced',
    verbs: 'unterkommen',
    reflexives: 'retten',
    phrases: ['finden :Zuflucht', 'finden :Unterschlupf', 'finden :Schutz'],
    roles: {
      targets: 'subject/person',
      origin: 'aus/place',
      destination: 'nach/place in/place auf/place bei/place über/place zu/place',
    },
    needs: 'targets destination',
    examples: [
      {
        text: 'Tausende Bewohner haben sich in die Berge gerettet.',
        roles: { targets: 'Tausende Bewohner', destination: 'die Berge' },
      },
    ],
    not: ['Der Verein rettete sich in die Verlängerung.'],
  },
  {
    name: 'stream',
    type: 'displacement',
    quantity: 'displaced',
    verbs: 'wälzen strömen ziehen bewegen',
    reflexives: 'wälzen bewegen ergießen',
    roles: {
      targets: 'subject/person subject',
      origin: 'aus/place von/place',
      destination: 'nach/place in/place Richtung/place zu/place über/place',
    },
    needs:
      'targets destination|origin subject~flüchtling,flüchtlingsstrom,flüchtlingstreck,flüchtlingskolonne,vertriebener,vertriebene,treck,fliehende,geflüchteter',
    examples: [
      {
        text: 'Ein Flüchtlingsstrom zog zur Grenze.',
        roles: { targets: 'Ein Flüchtlingsstrom', destination: 'Grenze' },
      },
    ],
    not: ['Die Besucher strömen in das Museum.'],
  },
  {
    name: 'drive-out',
    type: 'displacement',
    quantity: 'displaced',
    verbs:
      'vertreiben umsiedeln deportieren zwangsumsiedeln verjagen evakuieren aussiedeln zwangsräumen ausquartieren fortjagen',
    nouns: 'Vertreibung Deportation Umsiedlung Evakuierung Zwangsumsiedlung',
    roles: { agents: 'agent subject actor', targets: 'object/person genitive/person', origin: 'aus/place' },
    needs: 'targets !agents~regen,wind,gewitter,unwetter',
    examples: [
      {
        text: 'Die Miliz vertrieb die Bewohner aus dem Dorf.',
        roles: { agents: 'Die Miliz', targets: 'die Bewohner', origin: 'dem Dorf' },
      },
    ],
  },
  {
    name: 'leave-home',
    type: 'displacement',
    quantity: 'displaced',
    verbs: 'verlassen',
    roles: { targets: 'subject/person', origin: 'object/place' },
    needs: 'targets origin',
    examples: [
      {
        text: 'Tausende Familien haben ihre Häuser verlassen.',
        roles: { targets: 'Tausende Familien', origin: 'ihre Häuser' },
      },
    ],
    not: ['Der Sänger verlässt die Band.'],
  },
  {
    name: 'reach-shelter',
    type: 'displacement',
    quantity: 'displaced',
    verbs:
      'unterkommen gelangen zurückkehren heimkehren ankommen eintreffen laufen strömen ziehen aufbrechen aufnehmen umsiedeln stranden',
    roles: {
      targets: 'subject/person object/person',
      origin: 'aus/place von/place',
      destination: 'nach/place in/place Richtung/place zu/place bei/place',
    },
    needs:
      'targets:number|targets~Familie,Flüchtling,Vertriebener,Rückkehrer,Bewohner,Einwohner,Anwohner,Zivilist,Mensch,Frau,Kind,Leute origin|destination !targets:armed',
    examples: [
      {
        text: 'Hunderte Familien sind in die Stadt Alva zurückgekehrt.',
        roles: { targets: 'Hunderte Familien', destination: 'die Stadt Alva' },
      },
    ],
    not: ['Die Touristin kehrte zufrieden zurück.'],
  },
  {
    name: 'number-of-displaced',
    type: 'displacement',
    quantity: 'displaced',
    whole: 'Zahl Anzahl',
    roles: { targets: 'genitive/person' },
    needs: 'genitive~Flüchtling,Vertriebener,Vertriebene,Geflüchteter,Geflüchtete,Schutzsuchender',
    located: false,
    examples: [{ text: 'Die Zahl der Vertriebenen liegt bei 20.000.', roles: { targets: 'der Vertriebenen' } }],
    not: ['Die Zahl der Besucher stieg.'],
  },
  {
    name: 'displaced-people',
    type: 'displacement',
    quantity: 'displaced',
    whole: 'Vertriebene Vertriebener Binnenvertriebene Binnenvertriebener Geflüchtete Geflüchteter',
    roles: { targets: 'self' },
    needs: 'self:number',
    not: ['Das Museum zeigt Briefe von Vertriebenen.'],
  },
];
