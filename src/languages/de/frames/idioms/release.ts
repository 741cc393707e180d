import type { Frame } from '../../../../claims/frames/types.js';

const PEOPLE = 'object/person|armed';

/** Let go. */
export const releaseIdioms: readonly Frame[] = [
  {
    name: 'handed-over',
    type: 'release',
    quantity: 'detained',
    verbs: 'übergeben überstellen ausliefern herausgeben aushändigen entlassen zurückgeben',
    roles: {
      agents: 'agent subject/armed|state|person',
      targets: PEOPLE,
      beneficiaries: 'an/armed|state|person dative/armed|state|person',
    },
    needs:
      'targets object~geisel,gefangener,gefangene,kriegsgefangener,häftling,soldat,entführter,verschleppter,inhaftierter,festgenommener,leiche,leichnam',
    examples: [
      {
        text: 'Die Rebellen übergaben acht Soldaten dem Roten Kreuz.',
        roles: { agents: 'Die Rebellen', targets: 'acht Soldaten' },
      },
    ],
    not: ['Der Minister übergab den Preis an den Sieger.'],
  },
  {
    name: 'discharge',
    type: 'release',
    quantity: 'detained',
    phrases: [
      'entlassen aus:Haft',
      'entlassen aus:Gefangenschaft',
      'entlassen aus:Kriegsgefangenschaft',
      'entlassen aus:Gefängnis',
      'entlassen in:Freiheit',
      'lassen aus:Gefängnis',
      'holen aus:Gefängnis',
      'befreien aus:Gefängnis',
      'befreien aus:Gefangenschaft',
      'befreien aus:Hand',
      'befreien aus:Gewalt',
    ],
    roles: { agents: 'agent subject/armed|state', targets: 'object/person|armed' },
    needs: 'targets',
    examples: [
      {
        text: 'Die Regierung entließ 90 Kämpfer aus der Haft.',
        roles: { agents: 'Die Regierung' },
      },
    ],
    not: ['Der Präsident entließ den General aus dem Amt.'],
  },
  {
    name: 'free-at-last',
    type: 'release',
    quantity: 'detained',
    adjectives: 'frei',
    roles: { targets: 'subject/person|armed', agents: 'von/armed' },
    needs:
      'targets !von:thing subject~geisel,gefangener,gefangene,kriegsgefangener,häftling,entführter,verschleppter,entführte,journalist,journalistin,reporter,senator,pilot,priester,helfer,mitarbeiter,schülerin,ingenieur,tourist,soldat,fotograf,aktivist,arzt,ärztin,bischof,nonne somewhere~wieder,endlich',
    examples: [{ text: 'Die entführte Ärztin ist wieder frei.', roles: { targets: 'Die entführte Ärztin' } }],
    not: ['Der Parkplatz ist wieder frei.'],
  },
  {
    // `bekam 95 Gefangene zurück`
    name: 'get-back',
    type: 'release',
    quantity: 'detained',
    verbs: 'zurückbekommen zurückerhalten heimholen zurückholen',
    roles: { targets: 'object/person|armed' },
    needs:
      'targets object~gefangener,gefangene,kriegsgefangener,geisel,häftling,soldat,verschleppter,entführter,kämpfer',
    examples: [{ text: 'Die Regierung bekam 95 Gefangene zurück.', roles: { targets: '95 Gefangene' } }],
    not: ['Der Händler bekam die Ware zurück.'],
  },
  {
    name: 'free-again',
    type: 'release',
    quantity: 'detained',
    phrases: [
      'sein in:Freiheit',
      'sein auf:Fuß',
      'befinden in:Freiheit',
      'befinden auf:Fuß',
      'zurückkehren in:Freiheit',
      'erlangen :Freiheit',
      'erhalten :Freiheit',
      'gewinnen :Freiheit',
      'lassen in:Freiheit',
      'entlassen aus:Gefängnis',
      'kommen aus:Gefängnis',
      'zurückkehren aus:Kriegsgefangenschaft',
      'entlassen aus:Kriegsgefangenschaft',
      'heimkehren aus:Gefangenschaft',
      'öffnen :Gefängnis',
      'lassen :Gefangener',
      'lassen :Geisel',
      'austauschen :Gefangener',
      'freigeben :Geisel',
      'bringen in:Freiheit',
    ],
    roles: { agents: 'agent subject/armed|state', targets: '~self/person object/person subject/person' },
    needs: 'targets',
    examples: [
      { text: 'Die Schülerinnen sind nach der Entführung wieder in Freiheit.', roles: { targets: 'Die Schülerinnen' } },
    ],
    not: ['Der Löwe ist wieder in Freiheit.'],
  },
];
