import type { Frame } from '../../../../claims/frames/types.js';

const AT = 'in/place bei/place nahe/place auf/place an/place vor/place um/place über/place';

/** Sides that fight each other. */
export const clashIdioms: readonly Frame[] = [
  {
    name: 'come-to-blows',
    type: 'clash',
    verbs: 'aneinandergeraten zusammenprallen aufeinanderstoßen aufeinanderprallen aufeinanderlosgehen zusammenstoßen',
    phrases: ['liefern :Auseinandersetzung', 'kreuzen :Klinge', 'liefern :Zusammenstoß', 'austragen :Kampf'],
    roles: { agents: 'subject/armed|person|state +mit/armed|person|state', places: AT },
    needs: 'agents',
    examples: [
      {
        text: 'In der Stadt Alva sind Milizen aneinandergeraten.',
        roles: { agents: 'Milizen', places: 'der Stadt Alva' },
      },
    ],
    not: ['Im Lokal sind zwei Gäste aneinandergeraten.'],
  },
  {
    name: 'fighting-shakes',
    type: 'clash',
    verbs: 'erschüttern',
    roles: { places: 'object/place in/place' },
    needs: 'places subject~Gefecht,Kampf,Kämpfe,Schusswechsel,Zusammenstoß,Feuergefecht,Straßenkampf',
    examples: [{ text: 'Heftige Gefechte erschütterten die Stadt Alva.', roles: { places: 'die Stadt Alva' } }],
    not: ['Der Skandal erschütterte die Stadt.'],
  },
  {
    name: 'put-up-resistance',
    type: 'clash',
    phrases: [
      'leisten :Gegenwehr',
      'stoßen auf:Gegenwehr',
      'treffen auf:Gegenwehr',
      'setzen zu:Wehr',
      'kämpfen um:Überleben',
      'verwickeln in:Kampf',
      'verwickeln in:Gefecht',
      'verwickeln in:Feuergefecht',
      'geraten in:Gefecht',
      'geraten in:Feuergefecht',
      'eingreifen in:Kampf',
      'fallen in:Rücken',
      'entgegenstellen :Angreifer',
      'bieten :Stirn',
      'bieten :Widerstand',
      'entgegensetzen :Widerstand',
    ],
    roles: {
      agents: 'subject/armed|state object/armed +mit/armed +gegen/armed +dative/armed +~mit/armed',
      places: AT,
    },
    needs: 'agents',
    examples: [
      {
        text: 'Die Soldaten stießen in der Stadt Alva auf heftige Gegenwehr.',
        roles: { agents: 'Die Soldaten', places: 'der Stadt Alva' },
      },
    ],
    not: ['Der Minister stieß in der Sitzung auf Gegenwehr.'],
  },
  {
    name: 'defend-against',
    type: 'clash',
    reflexives: 'wehren verteidigen behaupten',
    roles: { agents: 'subject/armed|state +gegen/armed', places: AT },
    needs: 'agents gegen:armed|places',
    examples: [{ text: 'Die Soldaten wehren sich gegen die Miliz.', roles: { agents: 'Die Soldaten; die Miliz' } }],
    not: ['Die Firma wehrt sich gegen die Steuer.'],
  },
  // Shots that are told of without a verb.
  {
    name: 'shots-told',
    type: 'clash',
    whole: 'Schuss Gewehrschuss Gewehrfeuer Maschinengewehrfeuer Gewehrsalve Feuerstoß Gefechtslärm Gefechtsfeuer',
    roles: { agents: 'zwischen/armed|state', places: 'in/place bei/place an/place um/place' },
    needs: 'carried|under~von places',
    examples: [{ text: 'Ein Lehrer berichtete von Gewehrfeuer am Bahnhof.', roles: { places: 'Bahnhof' } }],
    not: ['Der Torwart hielt alle Schüsse.'],
  },
  {
    name: 'deal-each-other',
    type: 'clash',
    phrases: [
      'liefern :Gefecht',
      'liefern :Kampf',
      'liefern :Schlacht',
      'liefern :Feuergefecht',
      'liefern :Schusswechsel',
      'liefern :Artillerieduell',
      'liefern :Scharmützel',
      'austragen :Gefecht',
      'austragen :Kampf',
      'liefern :Straßenschlacht',
      'liefern :Schießerei',
      'liefern :Duell',
    ],
    roles: {
      agents: 'subject/armed|state|person +dative/armed +~mit/armed|state|person +mit/armed|state +~gegen/armed',
      places: 'um/place ~um/place in/place bei/place',
    },
    needs: 'agents',
    examples: [
      {
        text: 'Die Armee lieferte sich in der Stadt Alva Gefechte mit der Miliz.',
        roles: { agents: 'Die Armee; der Miliz', places: 'der Stadt Alva' },
      },
    ],
    not: ['Die Läufer lieferten sich ein Duell um den Sieg.'],
  },
  {
    name: 'meet-resistance',
    type: 'clash',
    phrases: [
      'entgegenschlagen :Widerstand',
      'entgegensetzen :Widerstand',
      'begegnen :Widerstand',
      'leisten :Gegenwehr',
      'stoßen auf:Gegenwehr',
      'treffen auf:Gegenwehr',
      'rühren :Widerstand',
      'regen :Widerstand',
      'gegenüberstehen in:Kampf',
    ],
    roles: {
      agents: 'subject/armed +dative/armed +~genitive/armed +~von/armed',
      places: 'in/place bei/place ~in/place',
    },
    needs: 'agents',
    examples: [
      {
        text: 'Der Armee schlug heftiger Widerstand der Miliz entgegen.',
        roles: { agents: 'Der Armee; der Miliz' },
      },
    ],
    not: ['Dem Vorschlag schlug Widerstand der Eltern entgegen.'],
  },
];
