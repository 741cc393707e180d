import type { Frame } from '../../../claims/frames/types.js';

/** Leaving a place, willingly or driven out. */
export const withdrawal: readonly Frame[] = [
  {
    name: 'pull-out',
    type: 'withdrawal',
    verbs:
      'zurückrufen abberufen abziehen abrücken zurückweichen weichen abmarschieren zurückfallen zurückfluten zurückbeordern zurückverlegen herausziehen heimbeordern',
    reflexives: 'zurückziehen absetzen davonmachen',
    nouns: 'Abzug Rückzug Truppenabzug Teilabzug Absetzbewegung',
    roles: {
      agents:
        'subject/armed|state|person agent genitive/armed|state|person possessive actor object/armed|person clause/armed adjective modifier',
      origin: 'aus/place von/place vor/place',
      destination: 'nach/place Richtung/place auf/place in/place hinter/place zu/place',
    },
    needs: 'agents|origin|carried !aus~geschäft,politik,leben,amt',
    examples: [
      {
        text: 'Die Rebellen zogen sich aus dem Dorf Alva zurück.',
        roles: { agents: 'Die Rebellen', origin: 'dem Dorf Alva' },
      },
    ],
    not: ['Der General zog sich aus der Politik zurück.'],
  },
  {
    name: 'give-up',
    type: 'withdrawal',
    verbs: 'räumen aufgeben verlassen preisgeben evakuieren herausgeben',
    nouns: 'Räumung Aufgabe Übergabe',
    roles: {
      agents: 'agent subject/armed|state actor',
      origin: 'object/place genitive/place',
    },
    needs: 'origin agents !von:weapon !object~=haus,=häuser,wohnung,wohnhaus,heimat,heimatort,heimatdorf',
    examples: [
      {
        text: 'Die Armee hat den Stützpunkt geräumt.',
        roles: { agents: 'Die Armee', origin: 'den Stützpunkt' },
      },
    ],
    not: ['Die Firma gab den Plan auf.'],
  },
  {
    name: 'given-up',
    type: 'withdrawal',
    verbs: 'räumen preisgeben',
    nouns: 'Räumung',
    roles: { agents: 'agent actor', origin: 'object/place genitive/place' },
    needs: 'origin !von:weapon',
  },
  {
    name: 'driven-out',
    type: 'withdrawal',
    verbs:
      'vertreiben verjagen verdrängen hinausdrängen zurückdrängen herausdrängen zurückwerfen hinauswerfen rauswerfen hinausjagen fortjagen davonjagen zurücktreiben abdrängen',
    nouns: 'Vertreibung',
    roles: { agents: 'object/armed|state genitive/armed', origin: 'aus/place von/place' },
    needs: 'agents',
    examples: [
      {
        text: 'Die Armee vertrieb die Miliz aus der Stadt Alva.',
        roles: { agents: 'die Miliz', origin: 'der Stadt Alva' },
      },
    ],
  },
  {
    name: 'thrown-out',
    type: 'withdrawal',
    verbs: 'werfen drängen treiben',
    roles: { agents: 'object/armed', origin: 'aus/place' },
    needs: 'agents origin',
  },
  {
    name: 'abandon',
    type: 'withdrawal',
    phrases: [
      'zwingen zu:Rückzug',
      'zwingen zu:Abzug',
      'zwingen zu:Aufgabe',
      'antreten :Rückzug',
      'abgeben :Kontrolle',
      'aufgeben :Kontrolle',
      'sein auf:Rückzug',
      'befinden auf:Rückzug',
      'blasen zu:Rückzug',
      'schlagen in:Flucht',
      'ergreifen :Flucht',
    ],
    roles: {
      agents: 'object/armed subject/armed',
      origin: 'object/place aus/place ~aus/place',
      destination: 'nach/place ~nach/place ~auf/place',
    },
    needs: 'agents',
  },
  {
    name: 'leave-positions',
    type: 'withdrawal',
    phrases: ['lassen in:Stich', 'lassen hinter:sich'],
    roles: { agents: 'subject/armed', origin: 'object/place' },
    needs: 'agents origin',
    examples: [
      {
        text: 'Die Brigade ließ ihre Stellungen im Stich.',
        roles: { agents: 'Die Brigade', origin: 'ihre Stellungen' },
      },
    ],
    not: ['Der Vater ließ die Wohnung im Stich.'],
  },
  {
    name: 'flee',
    type: 'withdrawal',
    verbs: 'fliehen flüchten entkommen türmen davonlaufen wegrennen',
    roles: { agents: 'subject/armed', origin: 'aus/place', destination: 'nach/place Richtung/place in/place zu/place' },
    needs: 'agents',
  },
];
