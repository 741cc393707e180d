import type { Frame } from '../../../../claims/frames/types.js';

/** Arms and goods that change hands. */
export const seizureIdioms: readonly Frame[] = [
  {
    name: 'carry-off',
    type: 'seizure',
    quantity: 'equipment',
    verbs:
      'mitnehmen wegnehmen abnehmen wegschleppen abtransportieren fortschaffen wegschaffen verladen kapern aufbringen festsetzen beschlagnahmen entern einkassieren einsammeln konfiszieren übernehmen entdecken aufspüren finden ausheben einbehalten einziehen',
    roles: {
      agents: 'agent subject/armed|state',
      targets: 'object/weapon dative/armed|person',
      places: 'in/place bei/place aus/place vor/place an/place',
    },
    needs:
      'agents|passive object~lastwagen,lkw,geländewagen,fahrzeug,panzer,waffe,waffenlager,munition,munitionslager,gewehr,rakete,frachter,tanker,schiff,boot,drohne,vieh,treibstoff,hilfsgut,hilfsgüter,sprengstoff,kalaschnikow,geschütz,mörser,waffenversteck,depot,waffendepot,ladung,granate,maschinengewehr,pick-up,pickup,motorrad',
    examples: [
      { text: 'Die Kämpfer nahmen zwei Lastwagen mit.', roles: { agents: 'Die Kämpfer', targets: 'zwei Lastwagen' } },
    ],
    not: ['Der Händler nahm den Lastwagen in Zahlung und die Ware mit.'],
  },
  {
    name: 'loot-phrases',
    type: 'seizure',
    quantity: 'equipment',
    phrases: [
      'bringen in:Besitz',
      'machen :Beute',
      'fallen als:Beute',
      'nehmen als:Beute',
      'gehen auf:Beutezug',
      'nehmen in:Beschlag',
      'eindecken mit:Waffe',
    ],
    roles: { agents: 'agent subject/armed|state', targets: 'object/weapon ~self/weapon' },
    needs: 'agents|targets',
    examples: [{ text: 'Die Rebellen machten in der Kaserne reiche Beute.', roles: { agents: 'Die Rebellen' } }],
    not: ['Der Fuchs machte reiche Beute.'],
  },
  {
    name: 'drive-off',
    type: 'seizure',
    verbs:
      'wegtreiben forttreiben davontreiben wegschleppen fortschleppen davonschleppen mitnehmen ausräumen leerräumen wegschaffen abtransportieren wegtragen davontragen mitgehen',
    phrases: ['mitgehen lassen:Vieh'],
    roles: {
      agents: 'agent subject/armed|person',
      targets: 'owner/person|armed',
      places: 'aus/place in/place',
    },
    needs:
      'agents object~vieh,rind,kuh,schaf,ziege,kamel,herde,getreide,lebensmittel,ernte,hausrat,auto,wagen,fahrzeug,waffe,munition,medikament,vorrat,treibstoff,geld,handy,gewehr,besitz,habe,möbel,apotheke,laden,lager,geschäft,haus,klinik,krankenhaus,depot',
    examples: [
      {
        text: 'Milizionäre trieben in der Stadt Alva das Vieh weg.',
        roles: { agents: 'Milizionäre' },
      },
    ],
    not: ['Der Wind trieb das Boot weg.'],
  },
];
