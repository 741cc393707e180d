import type { Frame } from '../../../claims/frames/types.js';
import { OWNER } from './slots.js';

const TARGET = 'object/armed|person|state gegen/armed|person|state auf/armed|person|state opponent';
const AT = 'object/place auf/place von/place gegen/place in/place bei/place nahe/place';

/** Any other armed attack. */
export const attack: readonly Frame[] = [
  {
    name: 'attack',
    type: 'attack',
    verbs: 'angreifen attackieren überfallen zuschlagen anfallen überrumpeln herfallen',
    nouns:
      'Angriff Attacke Überfall Anschlag Attentat Gegenangriff Terroranschlag Terrorangriff Anschlagsserie Brandanschlag Messerangriff Messerattacke Terrorattacke Anschlagsversuch Angriffswelle Bodenangriff Übergriff Blitzangriff Vergeltungsaktion Feuerüberfall',
    needs: '!subject~virus,krankheit,rost,säure',
    roles: { agents: OWNER, targets: TARGET, places: AT },
    examples: [
      {
        text: 'Kämpfer der Miliz griffen einen Stützpunkt der Armee an.',
        roles: { agents: 'Kämpfer der Miliz', places: 'einen Stützpunkt der Armee' },
      },
      {
        text: 'Bei einem Angriff der Rebellen auf die Kaserne starben drei Soldaten.',
        roles: { agents: 'der Rebellen', places: 'die Kaserne' },
      },
    ],
    not: ['Der Angriff auf die Tabellenspitze beginnt.', 'Das Virus greift die Lunge an.'],
  },
  {
    name: 'raid',
    type: 'attack',
    kind: 'raid',
    nouns: 'Razzia Kommandoaktion Kommandounternehmen Handstreich',
    roles: { agents: OWNER, targets: 'gegen/armed', places: AT },
  },
  {
    name: 'ambush',
    type: 'attack',
    kind: 'ambush',
    nouns: 'Hinterhalt',
    verbs: 'auflauern',
    phrases: 'geraten in:Hinterhalt; locken in:Hinterhalt; fallen in:Hinterhalt',
    roles: {
      agents: '~genitive/armed genitive/armed agent',
      targets: 'dative object/armed subject/armed|person',
      places: 'in/place bei/place',
    },
  },
  {
    name: 'shoot',
    type: 'attack',
    kind: 'shooting',
    verbs: 'erschießen anschießen niederschießen schießen totschießen zusammenschießen',
    nouns: 'Erschießung',
    roles: {
      agents: 'agent subject/armed|person actor',
      targets: 'object/person|armed auf/person|armed genitive/person|armed',
      places: 'auf/place in/place',
    },
    needs: 'targets|places',
    alongside: true,
    examples: [
      {
        text: 'Soldaten erschossen drei Demonstranten.',
        roles: { agents: 'Soldaten', targets: 'drei Demonstranten' },
      },
    ],
    not: ['Der Stürmer schoss ein Tor.'],
  },
  {
    name: 'stab',
    type: 'attack',
    kind: 'stabbing',
    verbs: 'erstechen niederstechen einstechen erdolchen abstechen',
    roles: { agents: 'agent subject', targets: 'object/person|armed auf/person', places: 'in/place' },
    needs: 'targets',
    alongside: true,
  },
  {
    name: 'execute',
    type: 'attack',
    kind: 'execution',
    verbs: 'hinrichten exekutieren enthaupten köpfen steinigen erhängen füsilieren strangulieren',
    nouns: 'Hinrichtung Exekution Enthauptung Massenhinrichtung Massenexekution',
    roles: {
      agents: 'agent subject actor possessive adjective',
      targets: 'object/person|armed genitive/person|armed',
      places: 'in/place',
    },
    needs: 'targets|agents !object~programm,gesetz,befehl',
    alongside: true,
  },
  {
    name: 'murder',
    type: 'attack',
    kind: 'assassination',
    verbs: 'ermorden meucheln hinmetzeln niedermetzeln hinschlachten',
    nouns: 'Ermordung Mordanschlag Massaker Blutbad Pogrom',
    roles: {
      agents: 'agent subject actor adjective',
      targets: 'object/person|armed|state an/person|armed auf/person|armed genitive/person|armed',
      places: 'in/place bei/place',
    },
    needs: 'targets|places',
    alongside: true,
  },
  {
    name: 'chemical',
    type: 'attack',
    kind: 'chemical',
    nouns: 'Giftgasangriff Chemiewaffenangriff Giftgasattacke Gasangriff Chlorgasangriff Giftgaseinsatz',
    roles: { agents: OWNER, targets: TARGET, places: AT },
  },
  {
    name: 'use-poison',
    type: 'attack',
    kind: 'chemical',
    phrases:
      'einsetzen :Giftgas; einsetzen :Kampfstoff; einsetzen :Chemiewaffe; einsetzen :Chlorgas; einsetzen :Nervengas; einsetzen :Sarin; einsetzen :Gas; verwenden :Kampfstoff; verwenden :Giftgas; verwenden :Chemiewaffe; angreifen mit:Giftgas; angreifen mit:Chlorgas',
    roles: {
      agents: 'agent subject/armed|state',
      targets: 'gegen/armed|person ~gegen/armed|person object/person',
      places: 'gegen/place in/place auf/place bei/place',
    },
    needs: 'agents|places',
    examples: [
      {
        text: 'Die Armee setzte gegen die Rebellen Giftgas ein.',
        roles: { agents: 'Die Armee', targets: 'die Rebellen' },
      },
    ],
    not: ['Die Köche setzen Gas statt Strom ein.'],
  },
  {
    name: 'use-weapons',
    type: 'attack',
    verbs: 'einsetzen verwenden gebrauchen',
    roles: {
      agents: 'agent subject/armed|state',
      targets: 'gegen/armed|person',
      places: 'gegen/place in/place bei/place auf/place',
    },
    needs: 'agents object:weapon !object:armed',
    examples: [
      {
        text: 'Die Extremisten setzten gegen die Armee Sprengfallen ein.',
        roles: { agents: 'Die Extremisten', targets: 'die Armee' },
      },
    ],
    not: ['Die Firma setzt Fahrzeuge mit Gas ein.'],
  },
  {
    name: 'shots-fall',
    type: 'attack',
    kind: 'shooting',
    phrases: 'fallen :Schuss; hören :Schuss; abgeben :Schuss; peitschen :Schuss; knallen :Schuss',
    roles: { agents: 'agent', places: 'in/place an/place bei/place' },
    needs: 'places',
    examples: [{ text: 'In der Stadt Alva fielen Schüsse.', roles: { places: 'der Stadt Alva' } }],
    not: ['Beim Dreh des Films fielen Schüsse.'],
  },
  {
    name: 'clear-nest',
    type: 'attack',
    kind: 'raid',
    verbs: 'ausheben ausräuchern durchsuchen stürmen',
    nouns: 'Durchsuchung Hausdurchsuchung',
    roles: {
      agents: 'agent subject/armed|state',
      targets: 'object/place|base',
      places: 'object/place in/place bei/place',
    },
    needs: 'agents|passive object:place !object~graben,=grab,grube,=loch',
    examples: [{ text: 'Die Armee hob mehrere Posten aus.', roles: { agents: 'Die Armee' } }],
    not: ['Die Arbeiter hoben eine Grube aus.'],
  },
  {
    name: 'hit',
    type: 'attack',
    verbs: 'treffen',
    roles: { agents: 'agent subject/weapon', targets: 'object/weapon', places: 'object/place in/place' },
    needs: 'agents|passive places|targets',
    not: ['Der Minister traf den Präsidenten in Wien.'],
  },
  {
    name: 'shoot-down',
    type: 'attack',
    verbs: 'abschießen versenken torpedieren rammen',
    nouns: 'Abschuss',
    roles: {
      agents: 'agent subject actor',
      targets: 'object/weapon|armed|unknown genitive/weapon|armed',
      places: 'in/place',
    },
    needs:
      'targets|carried !object~gespräch,verhandlung,friedensprozess,abkommen,plan,vorschlag,initiative,resolution,waffenruhe',
    alongside: true,
  },
  {
    name: 'use-arms',
    type: 'attack',
    phrases:
      'einsetzen :Tränengas; einsetzen :Gummigeschoss; einsetzen :Wasserwerfer; eröffnen :Feuer; abgeben :Schuss; feuern :Schuss; einsetzen :Waffe; schießen in:Menge; feuern in:Menge; schießen um:sich',
    roles: { agents: 'agent subject', targets: 'gegen/armed|person auf/armed|person ~auf/armed|person' },
    needs: 'agents|targets',
  },
  {
    name: 'counterblow',
    type: 'attack',
    nouns: 'Gegenstoß Gegenschlag Vergeltungsschlag Vergeltungsangriff',
    roles: { agents: OWNER, targets: TARGET, places: AT },
  },
  {
    name: 'massacre',
    type: 'attack',
    phrases: 'verüben :Massaker; anrichten :Massaker; richten :Blutbad',
    roles: { agents: 'agent subject', targets: 'object/person|weapon ~an/person', places: 'object/place in/place' },
    needs: 'agents|places',
  },
];
