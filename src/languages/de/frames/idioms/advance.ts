import type { Frame } from '../../../../claims/frames/types.js';

/** Pushing forward. */
export const advanceIdioms: readonly Frame[] = [
  {
    name: 'close-in',
    type: 'advance',
    verbs:
      'vorrollen einrollen zumarschieren zubewegen zurollen heranführen vorstürmen vorwärtsdrängen vorwärtsbewegen hereinbrechen vorschieben weitermarschieren durchmarschieren vorfühlen vortasten vorwagen heranrollen zusteuern',
    reflexives: 'zubewegen heranschieben vorschieben vorwärtskämpfen heranarbeiten durchkämpfen vortasten vorwagen',
    roles: {
      agents: 'subject/armed|state',
      places:
        'auf/place in/place nach/place gegen/place bis/place zu/place Richtung/place an/place über/place +durch/place',
    },
    needs: 'agents places',
    examples: [
      {
        text: 'Panzer der Armee rollten auf die Stadt Alva zu.',
        roles: { agents: 'Panzer der Armee', places: 'die Stadt Alva' },
      },
    ],
    not: ['Der Ball rollte auf das Tor zu.'],
  },
  {
    name: 'on-the-march',
    type: 'advance',
    phrases: [
      'sein auf:Vormarsch',
      'befinden auf:Vormarsch',
      'gutmachen :Boden',
      'machen :Boden',
      'gewinnen :Boden',
      'machen :Geländegewinn',
      'machen :Fortschritt',
      'erzielen :Fortschritt',
      'überschreiten :Grenze',
      'überqueren :Grenze',
      'erzielen :Durchbruch',
      'gelingen :Durchbruch',
      'durchbrechen :Verteidigungslinie',
      'durchbrechen :Front',
      'durchbrechen :Frontlinie',
      'durchbrechen :Linie',
      'verschieben :Frontlinie',
      'verschieben :Front',
      'gewinnen :Terrain',
      'erobern :Gelände',
      'melden :Geländegewinn',
      'fortsetzen :Vormarsch',
      'stoppen :Vormarsch',
    ],
    roles: {
      agents: '~genitive/armed|state agent subject/armed|state dative/armed',
      places:
        '~auf/place ~nach/place ~zu/place ~in/place ~genitive/place auf/place nach/place in/place bei/place an/place südlich/place nördlich/place östlich/place westlich/place Richtung/place',
    },
    needs: 'agents !subject:person !in~umfrage',
    examples: [
      {
        text: 'Die Armee ist auf dem Vormarsch nach Alva.',
        roles: { agents: 'Die Armee', places: 'Alva' },
      },
    ],
    not: ['Die Partei ist in den Umfragen auf dem Vormarsch.'],
  },
  {
    name: 'stand-close',
    type: 'advance',
    phrases: ['stehen an:Schwelle', 'rücken in:Nähe'],
    verbs: 'herankommen näherkommen nahekommen heranrücken',
    roles: { agents: 'subject/armed|state', places: 'an/place dative/place ~genitive/place' },
    needs: 'agents places',
    examples: [
      {
        text: 'Die Rebellen sind an die Stadt Alva herangekommen.',
        roles: { agents: 'Die Rebellen', places: 'die Stadt Alva' },
      },
    ],
    not: ['Die Wanderer sind an den Gipfel herangekommen.'],
  },
  {
    name: 'way-open',
    type: 'advance',
    phrases: [
      'offenstehen :Weg',
      'freistehen :Weg',
      'stehen :Weg',
      'ebnen :Weg',
      'freimachen :Weg',
      'freikämpfen :Weg',
      'bahnen :Weg',
      'öffnen :Weg',
      'bahnen :Bahn',
    ],
    roles: {
      agents: 'dative/armed|state agent subject/armed',
      places: '~nach/place ~in/place ~auf/place ~zu/place nach/place in/place zu/place',
    },
    needs: 'agents places',
    examples: [
      { text: 'Den Rebellen steht der Weg nach Alva offen.', roles: { agents: 'Den Rebellen', places: 'Alva' } },
    ],
    not: ['Der Mannschaft steht der Weg ins Finale offen.'],
  },
  {
    name: 'drive-wedge',
    type: 'advance',
    phrases: [
      'treiben :Keil',
      'schlagen :Bresche',
      'schlagen :Schneise',
      'reißen :Lücke',
      'bilden :Brückenkopf',
      'errichten :Brückenkopf',
    ],
    roles: {
      agents: 'agent subject/armed',
      places: 'in/place ~in/place ~zwischen/place zwischen/place bei/place an/place',
    },
    needs: 'agents places',
    examples: [
      {
        text: 'Die Armee trieb einen Keil in die Stellungen der Rebellen.',
        roles: { agents: 'Die Armee', places: 'die Stellungen der Rebellen' },
      },
    ],
    not: ['Der Streit trieb einen Keil in die Partei.'],
  },
];
