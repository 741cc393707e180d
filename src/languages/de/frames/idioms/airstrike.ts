import type { Frame } from '../../../../claims/frames/types.js';

const HIT = 'object/armed|person|state|weapon|building|base';

/** From the air. */
export const airstrikeIdioms: readonly Frame[] = [
  {
    name: 'drones-come-down',
    type: 'airstrike',
    kind: 'drone',
    verbs: 'einschlagen niedergehen treffen explodieren abstürzen beschädigen anfliegen',
    roles: {
      targets: 'object/armed|person|weapon|building|base',
      agents: 'adjective',
      places: 'object/place in/place auf/place bei/place nahe/place an/place',
    },
    needs: 'subject~drohne,drohnen|agent~drohne,drohnen places|targets',
    examples: [{ text: 'In der Stadt Alva schlugen mehrere Drohnen ein.', roles: { places: 'der Stadt Alva' } }],
    not: ['Am Abend trafen sich die Drohnenpiloten in der Stadt.'],
  },
  {
    name: 'attack-with-drones',
    type: 'airstrike',
    kind: 'drone',
    verbs: 'schicken entsenden einsetzen lenken abfeuern starten losschicken',
    roles: {
      agents: 'agent subject/armed|state',
      targets: 'gegen/armed|building|base',
      places: 'gegen/place auf/place nach/place über/place in/place',
    },
    needs: 'object~drohne,drohnen,kampfdrohne,gleitbombe agents places|targets',
    examples: [
      {
        text: 'Die Rebellen schickten zwei Drohnen gegen die Stadt Alva.',
        roles: { agents: 'Die Rebellen', places: 'die Stadt Alva' },
      },
    ],
    not: ['Die Firma schickt Drohnen auf den Markt.'],
  },
  {
    name: 'bombs-fall',
    type: 'airstrike',
    verbs: 'fallen niedergehen herabfallen niederregnen',
    roles: { places: 'auf/place in/place über/place', agents: 'genitive' },
    needs: 'subject~=bombe,=bomben,fassbombe,gleitbombe,fliegerbombe,streubombe,lenkbombe places',
    examples: [{ text: 'Auf die Stadt Alva fielen Bomben.', roles: { places: 'die Stadt Alva' } }],
    not: ['Die Bombe fiel in der Pressekonferenz.'],
  },
  {
    name: 'strike-from-air',
    type: 'airstrike',
    phrases: [
      'fliegen :Luftangriff',
      'fliegen :Bombenangriff',
      'fliegen :Drohnenangriff',
      'nehmen aus:Luft',
      'bombardieren aus:Luft',
      'beschießen aus:Luft',
      'bekämpfen aus:Luft',
      'angreifen aus:Luft',
      'attackieren aus:Luft',
      'treffen aus:Luft',
      'abwerfen :Gleitbombe',
      'abwerfen :Streubombe',
      'abwerfen :Streumunition',
      'abwerfen :Brandbombe',
      'abwerfen :Lenkbombe',
      'abwerfen :Sprengsatz',
      'abwerfen :Granate',
    ],
    roles: {
      agents: 'agent subject/armed|state ~genitive/armed ~adjective',
      targets: `${HIT} ~auf/armed|building|base auf/armed`,
      places: 'object/place auf/place über/place ~auf/place ~in/place in/place bei/place',
    },
    needs: 'agents|places|targets',
    examples: [
      {
        text: 'Die Luftwaffe warf Gleitbomben auf die Stadt Alva ab.',
        roles: { agents: 'Die Luftwaffe', places: 'die Stadt Alva' },
      },
    ],
    not: ['Der Präsident flog mit dem Hubschrauber in die Stadt.'],
  },
  {
    name: 'drone-kills',
    type: 'airstrike',
    verbs: 'töten verletzen verwunden',
    roles: {
      agents: 'adjective modifier',
      targets: 'object/armed|person',
      places: 'in/place bei/place nahe/place auf/place',
    },
    needs:
      'subject~drohne,kampfdrohne,kampfjet,kampfflugzeug,kampfhubschrauber,fliegerbombe,gleitbombe,fassbombe|agent~drohne,kampfdrohne,kampfjet targets',
    alongside: true,
    examples: [{ text: 'Eine US-Drohne tötete in der Stadt Alva drei Kämpfer.', roles: { targets: 'drei Kämpfer' } }],
    not: ['Die Drohne tötete den Nerv der Nachbarn.'],
  },
  {
    name: 'drone-hits',
    type: 'airstrike',
    kind: 'drone',
    verbs: 'angreifen treffen attackieren beschießen zerstören',
    phrases: ['nehmen in:Visier', 'nehmen unter:Beschuss', 'nehmen unter:Feuer'],
    roles: { agents: 'subject agent', places: 'object/place', targets: 'object/armed|person|weapon' },
    needs: 'agents~drohne,kamikazedrohne,kampfdrohne places|targets',
    examples: [{ text: 'Drohnen nahmen ein Lager in Alva ins Visier.', roles: { agents: 'Drohnen', places: 'Alva' } }],
    not: ['Mit Drohnen nahmen die Fotografen den Umzug in Wien ins Visier.'],
  },
];
