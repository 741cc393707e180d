import type { Frame } from '../../../../claims/frames/types.js';

/** Other armed attacks. */
export const attackIdioms: readonly Frame[] = [
  {
    name: 'under-gunfire',
    type: 'attack',
    kind: 'shooting',
    phrases: [
      'nehmen unter:Feuer',
      'geraten unter:Feuer',
      'kommen unter:Feuer',
      'geraten in:Kreuzfeuer',
      'geraten unter:Beschuss',
      'feuern in:Menge',
      'schießen in:Menge',
      'schießen auf:Menge',
      'schießen um:sich',
      'feuern um:sich',
      'eröffnen :Feuer',
      'geben :Schuss',
      'schießen aus:Auto',
    ],
    roles: {
      agents: 'agent subject/armed|person|state ~genitive/armed',
      targets: 'object/armed|person|weapon auf/armed|person|weapon ~auf/armed|person|weapon',
      places: 'in/place bei/place auf/place an/place vor/place nahe/place',
    },
    needs:
      'agents|targets !mit~artillerie,granate,rakete,mörser,panzer !object:place !subject:place !subject~presse,opposition,kritiker,zeitung',
    examples: [
      { text: 'Unbekannte nahmen den Konvoi unter Feuer.', roles: { agents: 'Unbekannte', targets: 'den Konvoi' } },
    ],
    not: ['Die Presse nahm den General unter Feuer.'],
  },
  {
    name: 'fire-at-people',
    type: 'attack',
    kind: 'shooting',
    verbs: 'feuern schießen',
    roles: {
      agents: 'agent subject/armed|person|state',
      targets: 'auf/person',
      places: 'in/place bei/place an/place vor/place',
    },
    needs:
      'targets !auf:armed !subject~panzer,artillerie,geschütz,hubschrauber,flugzeug !mit~artillerie,rakete,granate,mörser !object:weapon',
    examples: [
      {
        text: 'Die Soldaten feuerten auf unbewaffnete Menschen.',
        roles: { agents: 'Die Soldaten', targets: 'unbewaffnete Menschen' },
      },
    ],
    not: ['Der Fotograf schoss ein Bild von den Soldaten.'],
  },
  {
    name: 'storm-building',
    type: 'attack',
    kind: 'raid',
    verbs: 'stürmen überfallen heimsuchen',
    roles: {
      agents: 'agent subject/armed|person|state',
      targets: 'object/building|base in/building|base',
      places: 'object/place in/place',
    },
    needs:
      'agents subject:armed|subject~männer,mann,angreifer,bewaffnete,unbekannte,bewaffneter,unbekannter object:building|in:building|in:base',
    examples: [{ text: 'Bewaffnete stürmten ein Hotel in der Stadt Alva.', roles: { agents: 'Bewaffnete' } }],
    not: ['Die Fans stürmten das Stadion.'],
  },
  {
    name: 'deadly-deeds',
    type: 'attack',
    phrases: [
      'verüben :Anschlag',
      'verüben :Attentat',
      'verüben :Überfall',
      'begehen :Anschlag',
      'begehen :Massaker',
      'anrichten :Gemetzel',
      'veranstalten :Massaker',
      'locken in:Falle',
      'stellen :Falle',
      'legen :Hinterhalt',
      'auflauern in:Hinterhalt',
      'treiben in:Hinterhalt',
      'angreifen aus:Hinterhalt',
      'schießen aus:Hinterhalt',
      'beschießen aus:Hinterhalt',
      'töten aus:Hinterhalt',
      'gehen mit:Messer',
      'losgehen mit:Messer',
    ],
    roles: {
      agents: 'agent subject/armed|person|state',
      targets:
        '~auf/armed|person|building ~gegen/armed|person|building ~an/person dative/armed|person object/armed|person auf/armed|person',
      places: 'in/place bei/place nahe/place auf/place ~in/place ~auf/place',
    },
    needs: 'agents|targets|places',
    examples: [
      {
        text: 'Die Kämpfer lockten die Soldaten in eine Falle.',
        roles: { agents: 'Die Kämpfer', targets: 'die Soldaten' },
      },
    ],
    not: ['Der Reporter stellte dem General eine Frage.'],
  },
  {
    name: 'attack-vessel',
    type: 'attack',
    verbs: 'angreifen attackieren beschießen treffen versenken rammen',
    roles: {
      agents: 'agent subject/armed|state|person',
      targets: 'object/weapon',
      places: 'in/place vor/place bei/place auf/place nahe/place',
    },
    needs:
      'agents targets object~schiff,frachter,tanker,boot,konvoi,bus,fahrzeug,hubschrauber,flugzeug,zug,krankenwagen,lastwagen',
    examples: [
      {
        text: 'Die Miliz griff vor der Küste einen Frachter an.',
        roles: { agents: 'Die Miliz', targets: 'einen Frachter' },
      },
    ],
    not: ['Der Kapitän rammte ein Schiff im Spiel.'],
  },
  {
    name: 'escape-attempt-on-life',
    type: 'attack',
    kind: 'assassination',
    verbs: 'überleben entgehen entkommen',
    roles: { targets: 'subject/person|armed|state' },
    needs: 'targets object~attentat,anschlag,mordanschlag|dative~attentat,anschlag,mordanschlag',
    modality: 'attempted',
    examples: [{ text: 'Der General entging einem Anschlag.', roles: { targets: 'Der General' } }],
    not: ['Der Sänger entging einem Verfahren.'],
  },
];
