import type { Frame } from '../../../../claims/frames/types.js';

const PARTY = 'subject/armed|state|person';

/** Demands. */
export const appealIdioms: readonly Frame[] = [
  {
    name: 'insist',
    type: 'appeal',
    verbs: 'pochen bestehen beharren dringen plädieren werben',
    roles: { agents: PARTY, targets: 'bei/armed|state' },
    needs: 'agents auf:any|für:any',
    located: false,
    examples: [{ text: 'Die Regierung pocht auf einen Abzug der Truppen.', roles: { agents: 'Die Regierung' } }],
    not: ['Die Delegation besteht aus Vertretern beider Seiten.'],
  },
  {
    name: 'set-terms',
    type: 'appeal',
    phrases: [
      'machen zu:Bedingung',
      'stellen :Bedingung',
      'stellen :Forderung',
      'erheben :Forderung',
      'setzen :Frist',
      'stellen :Frist',
      'stellen :Ultimatum',
      'setzen :Ultimatum',
      'bitten um:Hilfe',
      'bitten um:Waffe',
      'bitten um:Unterstützung',
      'ersuchen um:Hilfe',
      'rufen zu:Hilfe',
      'rufen nach:Waffe',
      'rufen zu:Waffe',
      'rufen zu:Zurückhaltung',
      'aufrufen zu:Zurückhaltung',
      'mahnen zu:Mäßigung',
      'mahnen zu:Zurückhaltung',
      'mahnen zu:Besonnenheit',
      'drängen auf:Waffenruhe',
      'drängen auf:Abzug',
      'appellieren an:Partei',
      'fordern zu:Abzug',
      'üben :Druck',
      'ausüben :Druck',
      'setzen unter:Druck',
      'schlagen :Alarm',
      'anmahnen :Einhaltung',
    ],
    roles: {
      agents: 'agent subject/armed|state|person|unknown',
      targets: 'dative/armed|state|person an/armed|state|person auf/armed|state|person object/armed|state|person',
    },
    needs: 'agents',
    located: false,
    examples: [
      {
        text: 'Die Armee setzte den Rebellen eine Frist.',
        roles: { agents: 'Die Armee', targets: 'den Rebellen' },
      },
    ],
    not: ['Der Vermieter setzte dem Mieter eine Frist.'],
  },
  {
    name: 'urge',
    type: 'appeal',
    verbs: 'mahnen ermahnen appellieren drängen anflehen beschwören aufrufen gemahnen rufen',
    roles: {
      agents: 'agent subject/armed|state|person|unknown',
      targets: 'object/armed|state|person an/armed|state|person',
    },
    needs: 'agents zu:any|an:any|auf:any !zu~gebet',
    located: false,
    examples: [{ text: 'Die Regierung mahnte zur Mäßigung.', roles: { agents: 'Die Regierung' } }],
    not: ['Der Muezzin rief zum Gebet.'],
  },
];
