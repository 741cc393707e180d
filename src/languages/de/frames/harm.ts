import type { Frame } from '../../../claims/frames/types.js';

/** Torture, sexual violence, forced labour, collective punishment. */
export const abuse: readonly Frame[] = [
  {
    name: 'abuse',
    type: 'abuse',
    verbs:
      'foltern misshandeln vergewaltigen quälen versklaven peinigen schänden schikanieren drangsalieren auspeitschen erniedrigen missbrauchen entrechten',
    nouns:
      'Folter Folterung Misshandlung Vergewaltigung Versklavung Zwangsarbeit Kriegsverbrechen Gräueltat Gräuel Massenvergewaltigung Kollektivstrafe',
    roles: {
      agents: 'agent subject actor genitive/armed',
      targets: 'object/person genitive/person von/person an/person',
    },
    needs: 'agents|targets !subject~hunger,durst,kälte,hitze,mücke,schmerz',
    examples: [
      {
        text: 'Soldaten folterten die Gefangenen.',
        roles: { agents: 'Soldaten', targets: 'die Gefangenen' },
      },
    ],
    not: [],
  },
];

/** Homes, hospitals, schools, infrastructure hit or destroyed. */
export const destruction: readonly Frame[] = [
  {
    name: 'destroy',
    type: 'destruction',
    verbs:
      'anzünden zerstören  beschädigen verwüsten niederbrennen versenken demolieren niederreißen ausbrennen einstürzen einebnen zerbomben zertrümmern abbrennen abfackeln schleifen verheeren einreißen planieren entweihen lahmlegen zerschießen pulverisieren einäschern ruinieren',
    nouns: 'Zerstörung Verwüstung',
    phrases: [
      'legen in:Schutt',
      'legen in:Trümmer',
      'setzen in:Brand',
      'stecken in:Brand',
      'stehen in:Flamme',
      'liegen in:Trümmer',
      'machen dem:Erdboden',
    ],
    roles: {
      agents: 'agent subject/armed|state|weapon',
      targets: 'object subject/place|weapon genitive',
      places: 'object/place subject/place genitive/place in/place',
    },
    needs: 'targets|places',
    examples: [
      { text: 'Die Armee zerstörte das Krankenhaus.', roles: { agents: 'Die Armee', places: 'das Krankenhaus' } },
    ],
    not: [],
  },
];

/** It is told that nothing happens there. */
export const calm: readonly Frame[] = [
  {
    name: 'quiet',
    type: 'calm',
    phrases: ['schweigen :Waffe', 'herrschen :Ruhe'],
    whole: 'Ruhe Waffenstille',
    adjectives: 'ruhig',
    roles: { places: 'in/place an/place subject/place ^in/place ^an/place' },
    needs: 'places',
    examples: [{ text: 'In der Stadt Alva blieb es nach den Gefechten ruhig.', roles: { places: 'der Stadt Alva' } }],
    not: [],
  },
];

/** Inhabitants of the place. */
export const population: readonly Frame[] = [
  {
    name: 'inhabitants',
    type: 'population',
    quantity: 'population',
    whole: 'Einwohner Einwohnerzahl',
    roles: { places: 'genitive/place clause/place in/place ^subject/place' },
    needs: 'self:number !core|places',
    located: false,
  },
  {
    name: 'count-inhabitants',
    type: 'population',
    quantity: 'population',
    verbs: 'zählen haben umfassen',
    roles: { places: 'subject/place' },
    needs: 'places object~Einwohner,Bewohner object:number !subject~haus,wohnung,gebäude,heim,block',
    located: false,
    examples: [{ text: 'Die Stadt Alva zählt 20.000 Einwohner.', roles: { places: 'Die Stadt Alva' } }],
    not: ['Das Haus hat drei Bewohner.'],
  },
  {
    name: 'live-there',
    type: 'population',
    quantity: 'population',
    verbs: 'leben wohnen ausharren hausen verbleiben zurückbleiben',
    reflexives: 'aufhalten',
    roles: { places: 'in/place auf/place' },
    needs: 'places subject:number subject:person !subject:armed',
    located: false,
    alongside: true,
    not: ['In der Wohnung leben drei Katzen.'],
  },
];
