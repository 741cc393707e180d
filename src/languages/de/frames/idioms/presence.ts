import type { Frame } from '../../../../claims/frames/types.js';

const IN =
  'in/place bei/place nahe/place an/place auf/place um/place vor/place entlang/place nördlich/place südlich/place östlich/place westlich/place zwischen/place hinter/place unweit/place rund/place there';

/** Being somewhere. */
export const presenceIdioms: readonly Frame[] = [
  {
    name: 'gain-foothold',
    type: 'presence',
    phrases: [
      'fassen :Fuß',
      'treiben :Unwesen',
      'betreiben :Lager',
      'unterhalten :Lager',
      'unterhalten :Ausbildungslager',
      'betreiben :Ausbildungslager',
      'unterhalten :Trainingslager',
      'haben :Lager',
      'haben :Stützpunkt',
      'haben :Basis',
      'haben :Zelle',
      'unterhalten :Zelle',
      'errichten :Stützpunkt',
      'errichten :Basis',
      'aufschlagen :Lager',
      'aufschlagen :Hauptquartier',
      'haben :Hauptquartier',
      'unterhalten :Hauptquartier',
      'finden :Unterschlupf',
      'haben :Versteck',
      'stehen in:Stellung',
      'halten :Wache',
      'beziehen :Posten',
      'besetzen :Stellung',
      'gehen in:Deckung',
      'haben :Rückzugsgebiet',
      'sein vor:Ort',
    ],
    roles: { agents: 'subject/armed|state', places: IN },
    needs: 'agents places',
    examples: [
      {
        text: 'Die Miliz unterhält in der Stadt Alva ein Ausbildungslager.',
        roles: { agents: 'Die Miliz', places: 'der Stadt Alva' },
      },
    ],
    not: ['Die Sängerin hat in Wien Fuß gefasst.'],
  },
  {
    name: 'seat-of-side',
    type: 'control',
    whole: 'Hauptquartier Kommandozentrale Kommandozentrum Hauptsitz Machtzentrum Regierungssitz',
    phrases: [
      'dienen als:Hauptquartier',
      'nutzen als:Hauptquartier',
      'dienen als:Kommandozentrale',
      'nutzen als:Kommandozentrale',
      'nutzen als:Stützpunkt',
      'nutzen als:Basis',
    ],
    roles: {
      agents: '~genitive/armed|state genitive/armed|state subject/armed|state agent dative/armed',
      places: 'subject/place object/place apposition clause/place',
    },
    needs: 'agents places',
    located: false,
    examples: [
      {
        text: 'Das Gebäude diente der Miliz als Hauptquartier.',
        roles: { agents: 'der Miliz', places: 'Das Gebäude' },
      },
    ],
    not: ['Die Villa dient dem Verein als Hauptquartier.'],
  },
  {
    name: 'serve-as-base',
    type: 'presence',
    phrases: [
      'dienen als:Basis',
      'dienen als:Stützpunkt',
      'dienen als:Nachschubbasis',
      'dienen als:Rückzugsgebiet',
      'dienen als:Rückzugsort',
      'dienen als:Versteck',
      'dienen als:Unterschlupf',
      'dienen als:Lager',
      'dienen als:Hochburg',
      'gelten als:Hochburg',
      'gelten als:Bastion',
      'gelten als:Rückzugsgebiet',
      'gelten als:Rückzugsort',
      'gelten als:Unterschlupf',
      'nutzen als:Rückzugsgebiet',
      'nutzen als:Rückzugsort',
      'nutzen als:Versteck',
      'nutzen als:Rückzugsraum',
      'dienen als:Rückzugsraum',
      'dienen als:Ausgangsbasis',
    ],
    roles: {
      agents: 'dative/armed|state ~genitive/armed|state|person ~possessive subject/armed|state agent',
      places: 'subject/place object/place',
    },
    needs: 'agents places',
    located: false,
    examples: [
      {
        text: 'Die Stadt Alva dient den Rebellen als Rückzugsgebiet.',
        roles: { agents: 'den Rebellen', places: 'Die Stadt Alva' },
      },
    ],
    not: ['Der Garten dient den Vögeln als Rückzugsgebiet.'],
  },
  {
    name: 'entrenched',
    type: 'presence',
    reflexives: 'verschanzen verbarrikadieren eingraben einnisten festsetzen behaupten halten',
    roles: { agents: 'subject/armed|person|state', places: IN },
    needs: 'agents places',
    examples: [
      {
        text: 'Im Stadtteil haben sich Jugendliche hinter Barrikaden verschanzt.',
        roles: { agents: 'Jugendliche', places: 'Stadtteil' },
      },
    ],
    not: ['In der Stadt hält sich das Gerücht vom Abzug der Armee.'],
  },
  {
    name: 'at-the-gates',
    type: 'presence',
    phrases: [
      'stehen vor:Tor',
      'sein vor:Tor',
      'warten vor:Tor',
      'lagern vor:Tor',
      'stehen an:Stadtrand',
      'stehen vor:Haustür',
    ],
    roles: { agents: 'subject/armed|state', places: '~genitive/place' },
    needs: 'agents places',
    located: false,
    examples: [
      {
        text: 'Die Panzer stehen vor den Toren der Stadt Alva.',
        roles: { agents: 'Die Panzer', places: 'der Stadt Alva' },
      },
    ],
    not: ['Die Fans stehen vor den Toren des Stadions.'],
  },
  {
    name: 'have-troops',
    type: 'presence',
    verbs: 'haben unterhalten belassen',
    roles: { agents: 'subject/state|armed', places: IN },
    needs:
      'agents places object:armed|object~basis,stützpunkt,hauptquartier,kommandozentrale,rückzugsgebiet,ausbildungslager,camp,hochburg,verstecke,versteck',
    examples: [
      {
        text: 'Die Regierung hat in der Stadt Alva noch 900 Soldaten.',
        roles: { agents: 'Die Regierung', places: 'der Stadt Alva' },
      },
    ],
    not: ['Die Familie hat in der Stadt zwei Häuser.'],
  },
  {
    name: 'dig-in',
    type: 'presence',
    reflexives: 'einnisten festsetzen eingraben herumtreiben tummeln verbunkern bewegen zusammenrotten',
    roles: { agents: 'subject/armed|state', places: IN },
    needs: 'agents places',
    examples: [
      {
        text: 'In der Stadt Alva tummeln sich Kämpfer der Miliz.',
        roles: { agents: 'Kämpfer der Miliz', places: 'der Stadt Alva' },
      },
    ],
    not: ['Im Stadion tummeln sich die Fans.'],
  },
];
