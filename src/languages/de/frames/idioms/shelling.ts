import type { Frame } from '../../../../claims/frames/types.js';

const ROCKETS =
  'rakete,raketen,granate,mörsergranate,artilleriegranate,geschoss,marschflugkörper,raketensalve,salve,flugkörper,projektil,panzergranate,geschosse';

/** Artillery, rockets, missiles. */
export const shellingIdioms: readonly Frame[] = [
  {
    name: 'bombs-come-down',
    type: 'airstrike',
    verbs: 'einschlagen explodieren detonieren treffen',
    roles: {
      agents: 'adjective',
      targets: 'object/armed|person|weapon|building|base',
      places: 'in/place auf/place bei/place nahe/place object/place',
    },
    needs:
      'subject~bombe,bomben,fliegerbombe,gleitbombe,fassbombe,lenkbombe amod~russisch,amerikanisch,israelisch,türkisch|in:base|in:armed|subject~fliegerbombe,gleitbombe,fassbombe,lenkbombe places|targets',
    examples: [{ text: 'In der Stadt Alva schlug eine Gleitbombe ein.', roles: { places: 'der Stadt Alva' } }],
    not: ['Die Gleitbombe im Film explodierte nicht im Kino.'],
  },
  {
    name: 'shells-hit',
    type: 'shelling',
    verbs: 'treffen beschädigen verfehlen einschlagen explodieren landen niedergehen fallen detonieren',
    roles: {
      agents: 'genitive adjective',
      targets: 'object/armed|person|weapon|building|base',
      places: 'object/place in/place auf/place bei/place nahe/place neben/place vor/place an/place',
      origin: '^aus/place',
    },
    needs: `subject~${ROCKETS}|agent~${ROCKETS} places|targets`,
    examples: [
      {
        text: 'Granaten trafen ein Krankenhaus in der Stadt Alva.',
        roles: { targets: 'ein Krankenhaus in der Stadt Alva' },
      },
    ],
    not: ['Die Rakete landete sicher im Weltraum.'],
  },
  {
    name: 'shells-kill',
    type: 'shelling',
    verbs: 'töten verletzen zerstören zerreißen verwüsten',
    roles: {
      targets: 'object/armed|person|weapon|building',
      places: 'object/place in/place auf/place bei/place nahe/place',
    },
    needs: `subject~${ROCKETS}|agent~${ROCKETS} places|targets`,
    alongside: true,
    examples: [{ text: 'Eine Granate tötete in der Stadt Alva drei Kinder.', roles: { places: 'der Stadt Alva' } }],
    not: ['Die Nachricht von der Rakete zerstörte die Hoffnung.'],
  },
  {
    name: 'fire-with',
    type: 'shelling',
    phrases: [
      'nehmen unter:Raketenbeschuss',
      'nehmen unter:Artilleriebeschuss',
      'nehmen unter:Artilleriefeuer',
      'liegen unter:Artilleriefeuer',
      'liegen unter:Artilleriebeschuss',
      'stehen unter:Artilleriebeschuss',
      'stehen unter:Dauerbeschuss',
      'liegen unter:Dauerbeschuss',
      'geraten unter:Artilleriebeschuss',
      'geraten unter:Raketenbeschuss',
      'nehmen unter:Dauerbeschuss',
      'eröffnen :Artilleriefeuer',
      'einsetzen :Raketenwerfer',
      'einsetzen :Mörser',
      'legen unter:Feuer',
      'liegen in:Feuer',
      'liegen in:Artilleriefeuer',
      'liegen in:Beschuss',
      'belegen mit:Granate',
      'eindecken mit:Granate',
      'eindecken mit:Rakete',
      'überziehen mit:Granate',
      'überziehen mit:Rakete',
      'überschütten mit:Granate',
      'abgeben :Salve',
      'abfeuern :Salve',
      'abfeuern :Marschflugkörper',
      'abfeuern :Mörsergranate',
      'schießen mit:Artillerie',
      'schießen mit:Mörser',
      'schießen mit:Panzer',
      'feuern mit:Artillerie',
      'feuern mit:Panzer',
      'feuern mit:Mörser',
    ],
    roles: {
      agents: 'agent subject/armed|state ~genitive/armed ~durch/armed',
      targets: 'object/armed|building|base auf/armed|building|base',
      places: 'object/place auf/place nach/place in/place gegen/place subject/place über/place',
    },
    needs: 'agents|places|targets',
    examples: [
      {
        text: 'Die Armee nahm die Stadt Alva unter Artilleriefeuer.',
        roles: { agents: 'Die Armee', places: 'die Stadt Alva' },
      },
    ],
    not: ['Die Zuschauer überzogen den Sänger mit Spott.'],
  },
];
