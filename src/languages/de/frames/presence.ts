import type { Frame } from '../../../claims/frames/types.js';

const BESIDE =
  'nördlich/place südlich/place östlich/place westlich/place nordöstlich/place nordwestlich/place südöstlich/place südwestlich/place zwischen/place hinter/place unweit/place rund/place oberhalb/place unterhalb/place';
const IN = `in/place bei/place nahe/place an/place auf/place um/place vor/place entlang/place ${BESIDE} there`;

/** Being active in a place without holding it. */
export const presence: readonly Frame[] = [
  {
    name: 'be-there',
    type: 'presence',
    reflexives:
      'eingraben festkrallen verbarrikadieren einquartieren aufhalten verstecken verschanzen verbergen sammeln',
    verbs:
      'stationieren operieren agieren verschanzen patrouillieren lagern einnisten festsetzen breitmachen ausbreiten verstecken sichten umherziehen kreuzen ankern streifen herumtreiben zurückbleiben stehenbleiben kampieren befinden postieren campieren biwakieren verharren lauern hausen',
    roles: { agents: 'subject/armed|state object/armed', places: IN },
    needs: 'agents places',
    examples: [
      {
        text: 'In der Stadt Alva sind Soldaten stationiert.',
        roles: { agents: 'Soldaten', places: 'der Stadt Alva' },
      },
    ],
    not: ['Die Touristen halten sich in der Stadt auf.'],
  },
  {
    name: 'stand-there',
    type: 'presence',
    verbs:
      'stehen sein geben stammen verbleiben bleiben sitzen liegen leben warten ausharren gegenüberstehen aushalten',
    roles: {
      agents: 'subject/armed|state object/armed',
      places: `in/place vor/place an/place bei/place auf/place ${BESIDE} there`,
    },
    needs: 'agents places',
    located: false,
  },
  {
    name: 'come-from',
    type: 'presence',
    verbs: 'stammen',
    roles: { agents: 'subject/armed|state', places: 'aus/place' },
    // `aus Misrata stammende Brigaden` only says which they are.
    needs: 'agents places finite',
    located: false,
    examples: [
      { text: 'Die Miliz stammt aus der Stadt Alva.', roles: { agents: 'Die Miliz', places: 'der Stadt Alva' } },
    ],
    not: ['Der Wein stammt aus der Stadt Alva.'],
  },
  {
    name: 'operate-from',
    type: 'presence',
    verbs: 'operieren agieren',
    roles: { agents: 'subject/armed', places: 'von/place aus/place' },
    needs: 'agents places',
    located: false,
    examples: [{ text: 'Die Miliz operiert aus den Bergen.', roles: { agents: 'Die Miliz', places: 'den Bergen' } }],
    not: ['Der Chirurg operierte von der Galerie aus.'],
  },
  {
    name: 'before-gates',
    type: 'presence',
    whole: 'Tor',
    roles: { agents: 'clause/armed', places: 'genitive/place' },
    needs: 'agents places',
    located: false,
    not: ['Das Tor der Stadt ist alt.'],
  },
  {
    name: 'position',
    type: 'presence',
    phrases: [
      'beziehen :Stellung',
      'halten :Stellung',
      'beziehen :Position',
      'unterhalten :Basis',
      'unterhalten :Stützpunkt',
      'besitzen :Präsenz',
      'haben :Präsenz',
      'zeigen :Präsenz',
      'betreiben :Basis',
    ],
    roles: { agents: '~genitive/armed|state subject/armed|state', places: IN },
    needs: 'agents',
  },
  {
    name: 'stronghold',
    type: 'presence',
    nouns: 'Hochburg Bastion Rückzugsort Rückzugsgebiet Operationsbasis Unterschlupf Stammgebiet Kerngebiet',
    roles: {
      agents: 'genitive/armed|state|person possessive adjective modifier',
      places: 'clause/place apposition subject self',
    },
    needs: 'agents places',
    located: false,
    examples: [
      {
        text: 'Die Armee beschoss die Rebellenhochburg Alva.',
        roles: { agents: 'Rebellen', places: 'Alva' },
      },
    ],
    not: ['Die Stadt gilt als Hochburg der Mode.'],
  },
  {
    name: 'base',
    type: 'presence',
    whole: 'Präsenz Militärpräsenz Truppenpräsenz',
    roles: {
      agents: 'genitive/armed possessive adjective modifier',
      places: 'in/place bei/place nahe/place apposition',
    },
    needs: 'agents places',
  },
  {
    name: 'active',
    type: 'presence',
    adjectives: 'aktiv präsent unterwegs stationiert',
    verbs: 'verschanzt',
    roles: { agents: 'subject/armed|state clause/armed', places: IN },
    needs: 'agents places',
  },
  {
    name: 'headline',
    type: 'presence',
    whole: 'Armee Rebell Miliz Truppe Soldat Kämpfer Panzer Streitkräfte Regierungstruppe Aufständischer Dschihadist',
    roles: { agents: 'self', places: 'in/place vor/place auf/place bei/place an/place' },
    needs: 'verbless places',
    not: ['Die Armee im Museum der Stadt.'],
  },
];
