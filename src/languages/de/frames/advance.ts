import type { Frame } from '../../../claims/frames/types.js';
import { OWNER } from './slots.js';

const TOWARDS =
  'auf/place in/place nach/place gegen/place bis/place zu/place Richtung/place an/place über/place +durch/place';

/** Pushing forward, nothing taken named. */
export const advance: readonly Frame[] = [
  {
    name: 'push-forward',
    type: 'advance',
    verbs:
      'vorrücken vordringen vorstoßen einrücken vormarschieren einmarschieren vorankommen vorwärtskommen vorrollen eindringen heranrücken näherrücken nachrücken nachstoßen weiterrücken vorpirschen vorkämpfen durchstoßen einfallen durchbrechen voranrücken anstürmen anrennen aufschließen näherkommen nachsetzen herankommen einsickern hineinstoßen hineindrängen losmarschieren heranpirschen heranschieben',
    reflexives: 'nähern vorarbeiten vorkämpfen heranarbeiten',
    nouns: 'Vormarsch Einmarsch Vordringen Vorrücken Geländegewinn Invasion Bodenoffensive',
    roles: { agents: OWNER, places: `${TOWARDS} dative/place object/place`, targets: 'gegen/armed|state opponent' },
    needs: 'agents|places|targets|carried',
    examples: [
      {
        text: 'Die Armee rückte auf die Stadt Alva vor.',
        roles: { agents: 'Die Armee', places: 'die Stadt Alva' },
      },
    ],
    not: ['Die Ermittlungen kommen voran.'],
  },
  {
    // Parties and ministers make these too: they tell where to, against whom, or are made by a force.
    name: 'thrust',
    type: 'advance',
    nouns: 'Vorstoß Durchbruch',
    roles: { agents: OWNER, places: `${TOWARDS} dative/place object/place`, targets: 'gegen/armed|state opponent' },
    needs: 'agents:armed|places|targets|carried',
    examples: [
      {
        text: 'Der Vorstoß der Rebellen auf Alva endete am Freitag.',
        roles: { agents: 'der Rebellen', places: 'Alva' },
      },
    ],
    not: ['Der jüngste Vorstoß des Koalitionspartners kam überraschend.'],
  },
  {
    name: 'move-on',
    type: 'advance',
    verbs: 'marschieren rollen dringen stoßen vorpreschen',
    roles: { agents: 'subject/armed|state', places: TOWARDS },
    needs: 'agents places',
  },
  {
    name: 'gains',
    type: 'advance',
    phrases: [
      'verzeichnen :Geländegewinn',
      'erzielen :Geländegewinn',
      'machen :Geländegewinn',
      'machen :Boden',
      'gutmachen :Boden',
      'gewinnen :Boden',
      'gewinnen :Kilometer',
      'gewinnen :Gelände',
      'erzielen :Teilerfolg',
      'erzielen :Erfolg',
      'sein auf:Vormarsch',
      'befinden auf:Vormarsch',
      'machen :Fortschritt',
    ],
    roles: { agents: 'subject/armed|state', places: 'in/place bei/place', targets: 'gegen/armed' },
    needs: 'agents',
  },
];
