import type { Frame } from '../../../claims/frames/types.js';
import { DOER } from './slots.js';

/** Enclosing a place or a force. */
export const siege: readonly Frame[] = [
  {
    name: 'enclose',
    type: 'siege',
    verbs:
      'belagern einkesseln umzingeln einkreisen umstellen abriegeln blockieren einschließen absperren sperren abschneiden umschließen aushungern abschotten zernieren umlagern',
    nouns:
      'Belagerung Einkesselung Einkreisung Blockade Abriegelung Umzingelung Seeblockade Totalblockade Umklammerung Hungerblockade',
    roles: {
      agents: DOER,
      places: 'object/place genitive/place +possessive/place',
      targets: 'object/armed|person genitive/armed',
    },
    needs: 'places|targets',
    examples: [
      {
        text: 'Die Miliz belagert die Stadt Alva.',
        roles: { agents: 'Die Miliz', places: 'die Stadt Alva' },
      },
    ],
    not: ['Fans belagerten das Hotel der Band.'],
  },
  {
    name: 'siege-told',
    type: 'siege',
    nouns: 'Belagerung Einkesselung Einkreisung',
    roles: { agents: DOER },
  },
  {
    name: 'pocket',
    type: 'siege',
    whole: 'Kessel Belagerungsring Ausgangssperre Ausgangsverbot Straßensperre Strassensperre',
    roles: { agents: DOER, places: 'von/place genitive/place in/place um/place nach/place apposition/place' },
    needs: 'places|carried',
    not: ['Der Kessel der Heizung ist defekt.'],
  },
  {
    name: 'curfew',
    type: 'siege',
    whole: 'Ausgangssperre Ausgangsverbot',
    roles: { agents: 'actor agent', places: 'in/place für/place über/place' },
    needs: 'places|agents|carried',
  },
  {
    name: 'under-siege',
    type: 'siege',
    phrases: [
      'stehen unter:Belagerung',
      'liegen unter:Belagerung',
      'sein unter:Belagerung',
      'befinden unter:Belagerung',
      'stehen unter:Blockade',
    ],
    roles: {
      agents: '~genitive/armed|state ~durch/armed',
      places: 'subject/place',
      targets: 'subject/armed|person|state',
    },
    needs: 'places|targets',
    located: false,
    examples: [{ text: 'Die Stadt Alva steht unter Belagerung.', roles: { places: 'Die Stadt Alva' } }],
    not: ['Die Stadt Alva steht unter Wasser.'],
  },
  {
    name: 'trapped',
    type: 'siege',
    verbs: 'festsitzen',
    phrases: ['sitzen in:Falle', 'sitzen in:Kessel', 'geraten in:Kessel', 'stecken in:Falle', 'stecken in:Kessel'],
    roles: { targets: 'subject/armed|person', places: 'in/place' },
    needs: 'targets',
    not: ['Die Maus sitzt in der Falle.'],
  },
  {
    name: 'ring-closes',
    type: 'siege',
    phrases: [
      'schließen :Ring',
      'zusammenziehen :Ring',
      'errichten :Sperre',
      'errichten :Straßensperre',
      'errichten :Belagerungsring',
      'verengen :Ring',
      'schließen :Belagerungsring',
      'ziehen :Belagerungsring',
      'legen :Belagerungsring',
      'ziehen :Ring',
      'zuziehen :Schlinge',
      'schließen :Kessel',
    ],
    roles: { agents: '~genitive/armed agent subject/armed|state', places: '~um/place um/place ~genitive/place' },
    needs: 'places|agents',
    not: ['Der Ring um den Finger schließt sich nicht.'],
  },
];
