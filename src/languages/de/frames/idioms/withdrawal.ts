import type { Frame } from '../../../../claims/frames/types.js';

/** Leaving a place. */
export const withdrawalIdioms: readonly Frame[] = [
  {
    name: 'leave-phrases',
    type: 'withdrawal',
    phrases: [
      'kehren :Rücken',
      'räumen :Feld',
      'suchen :Weite',
      'treten :Rückzug',
      'einleiten :Rückzug',
      'beginnen :Rückzug',
      'abschließen :Abzug',
      'abschließen :Rückzug',
      'vollziehen :Abzug',
      'vollziehen :Rückzug',
      'ordnen :Rückzug',
      'befehlen :Rückzug',
      'anordnen :Rückzug',
      'anordnen :Abzug',
      'ankündigen :Abzug',
      'ankündigen :Rückzug',
      'verkünden :Abzug',
      'verkünden :Rückzug',
      'bekanntgeben :Abzug',
    ],
    roles: {
      agents: '~genitive/armed|state ~possessive agent subject/armed|state',
      origin: '~aus/place ~von/place aus/place dative/place',
      destination: '~auf/place ~nach/place nach/place',
    },
    needs: 'agents',
    located: false,
    examples: [
      {
        text: 'Die Soldaten kehrten der Stadt Alva den Rücken.',
        roles: { agents: 'Die Soldaten', origin: 'der Stadt Alva' },
      },
    ],
    not: ['Der Sänger kehrte der Band den Rücken.'],
  },
  {
    name: 'hand-over-base',
    type: 'withdrawal',
    verbs: 'übergeben überlassen aushändigen zurückgeben abtreten',
    roles: {
      agents: 'agent subject/armed|state',
      origin: 'object/place',
      beneficiaries: 'an/armed|state|person dative/armed|state',
    },
    needs: 'agents origin an:any|dative:any !object~=leiche !object:person',
    located: false,
    examples: [
      {
        text: 'Die Truppen haben den Stützpunkt an die Armee übergeben.',
        roles: { agents: 'Die Truppen', origin: 'den Stützpunkt' },
      },
    ],
    not: ['Die Firma übergab das Haus an den Käufer.'],
  },
  {
    name: 'lost-place',
    type: 'withdrawal',
    verbs: 'verlorengeben',
    roles: { agents: 'subject/armed', origin: 'object/place' },
    needs: 'agents origin',
    located: false,
    examples: [
      {
        text: 'Die Armee musste ihre Stellungen verlorengeben.',
        roles: { agents: 'Die Armee', origin: 'ihre Stellungen' },
      },
    ],
    not: ['Der Trainer musste den Pokal verlorengeben.'],
  },
  {
    name: 'call-home',
    type: 'withdrawal',
    verbs: 'zurückholen heimholen zurückbeordern heimrufen abkommandieren repatriieren',
    roles: {
      agents: 'object/armed agent subject/state|armed',
      origin: 'aus/place von/place',
      destination: 'nach/place',
    },
    needs: 'object:armed agents',
    located: false,
    examples: [
      {
        text: 'Die Regierung holt ihre Soldaten aus der Stadt Alva zurück.',
        roles: { agents: 'ihre Soldaten', origin: 'der Stadt Alva' },
      },
    ],
    not: ['Der Verein holt den Stürmer aus Wien zurück.'],
  },
  {
    name: 'give-ground',
    type: 'withdrawal',
    phrases: [
      'überlassen :Feld',
      'räumen :Feld',
      'suchen :Weite',
      'antreten :Flucht',
      'suchen in:Flucht',
      'suchen :Heil',
      'beziehen in:Hinterland',
      'befehlen :Rückzug',
      'anordnen :Rückzug',
      'antreten :Heimweg',
      'abbrechen :Zelt',
    ],
    roles: { agents: 'subject/armed agent', origin: 'aus/place ~aus/place', destination: 'nach/place Richtung/place' },
    needs: 'agents',
    examples: [{ text: 'Die Polizei überließ den Rebellen das Feld.', roles: { agents: 'Die Polizei' } }],
    not: ['Der Favorit überließ dem Gegner das Feld.'],
  },
  {
    name: 'give-way',
    type: 'withdrawal',
    verbs: 'ausweichen zurückströmen davonziehen',
    reflexives: 'davonstehlen',
    roles: {
      agents: 'subject/armed',
      origin: 'aus/place von/place',
      destination: 'nach/place in/place Richtung/place auf/place hinter/place',
    },
    needs: 'agents origin|destination',
    examples: [
      { text: 'Die Kämpfer wichen in die Berge aus.', roles: { agents: 'Die Kämpfer', destination: 'die Berge' } },
    ],
    not: ['Die Touristen wichen in die Berge aus.'],
  },
];
