import type { Frame } from '../../../claims/frames/types.js';
import { AGAINST, OWNER } from './slots.js';

/** Operations for a place or against a side. */
export const offensive: readonly Frame[] = [
  {
    name: 'operation',
    type: 'offensive',
    nouns:
      'Offensive Großoffensive Gegenoffensive Bodenoffensive Großangriff Sturmangriff Sturm Feldzug Militäroperation Spezialoperation Militärspezialoperation Bodenoperation Luftoperation Antiterroroperation Befreiungsoperation Großoperation Säuberungsoperation Militärkampagne Bodeneinsatz Luftkrieg Militäreinsatz Militäraktion Militärintervention Intervention Großeinsatz Antiterroreinsatz Kampagne Luftkampagne',
    roles: {
      agents: OWNER,
      targets: 'gegen/armed|state opponent',
      places: 'auf/place in/place um/place gegen/place bei/place nahe/place',
    },
    needs: 'agents|places|targets|carried !amod~diplomatisch',
    examples: [
      {
        text: 'Die Armee startete eine Offensive auf die Stadt Alva.',
        roles: { agents: 'Die Armee', places: 'die Stadt Alva' },
      },
    ],
    not: ['Die Regierung startete eine diplomatische Offensive.'],
  },
  {
    name: 'operation-word',
    type: 'offensive',
    whole: 'Operation Einsatz Militärschlag Vorgehen Eingreifen',
    roles: {
      agents: 'agent subject actor genitive/armed|state possessive adjective modifier',
      targets: 'gegen/armed opponent',
      places: 'in/place gegen/place auf/place bei/place',
    },
    needs: 'agents|targets',
    not: ['Nach der Operation am Knie fehlt der Stürmer.'],
  },
  {
    name: 'proceed',
    type: 'offensive',
    verbs:
      'vorgehen angreifen einschreiten losschlagen intervenieren eingreifen durchkämmen durchgreifen anrennen ausrücken',
    roles: { agents: 'agent subject/armed|state', targets: 'gegen/armed', places: 'in/place' },
    needs: 'agents targets',
    not: ['Die Regierung geht gegen den Lärm vor.'],
  },
  {
    // `durchkämmten die Wälder nach Aufständischen`
    name: 'sweep',
    type: 'offensive',
    verbs: 'durchkämmen durchsuchen absuchen durchstreifen',
    roles: { agents: 'agent subject/armed', targets: 'nach/armed', places: 'object/place in/place' },
    needs: 'agents places !object~haus,wohnung,gebäude,büro,redaktion',
    examples: [
      {
        text: 'Soldaten durchkämmten die Wälder.',
        roles: { agents: 'Soldaten', places: 'die Wälder' },
      },
    ],
    not: ['Helfer durchkämmten den Keller.'],
  },
  {
    name: 'reach-for',
    type: 'offensive',
    verbs: 'greifen',
    roles: { agents: 'subject/armed', places: 'nach/place' },
    needs: '!object:any agents places',
    examples: [
      {
        text: 'Die Rebellen griffen nach der Stadt Alva.',
        roles: { agents: 'Die Rebellen', places: 'der Stadt Alva' },
      },
    ],
    not: ['Der Verein greift nach der Stadtmeisterschaft.'],
  },
  {
    name: 'war-on',
    type: 'offensive',
    phrases: [
      'eröffnen :Front',
      'führen :Krieg',
      'beginnen :Krieg',
      'entfesseln :Krieg',
      'blasen zu:Angriff',
      'blasen zu:Sturm',
      'gehen in:Offensive',
      'übergehen in:Offensive',
      'übergehen zu:Angriff',
      'übergehen zu:Gegenangriff',
      'ausholen zu:Schlag',
      'ziehen in:Krieg',
      'erklären :Krieg',
    ],
    roles: { agents: 'agent subject', targets: `~gegen/armed|state|person ${AGAINST}` },
    needs: 'agents !object~preiskrieg,handelskrieg,zollkrieg,wirtschaftskrieg',
  },
];
