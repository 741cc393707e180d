import type { Frame } from '../../../claims/frames/types.js';

/** Sides that fight each other. */
export const clash: readonly Frame[] = [
  {
    name: 'fighting',
    type: 'clash',
    nouns:
      'Gefecht Kampf Kämpfe Häuserkampf Straßenkampf Feuergefecht Schusswechsel Scharmützel Schlacht Zusammenstoß Auseinandersetzung Feuerwechsel Kampfhandlung Nahkampf Schießerei Kampfhandlungen Artillerieduell',
    needs: '!gegen~armut,hunger,korruption,klimawandel,seuche,cholera,krankheit,inflation,arbeitslosigkeit',
    roles: {
      agents: 'actor zwischen/armed|state|person mit/armed|state +gegen/armed adjective genitive/armed',
      places: 'um/place in/place bei/place nahe/place an/place auf/place',
    },
    examples: [
      {
        text: 'Bei Gefechten zwischen Rebellen und Soldaten starben drei Menschen.',
        roles: { agents: 'Rebellen; Soldaten' },
      },
    ],
    not: ['Der Kampf gegen die Cholera geht weiter.', 'Im Wahlkampf gibt es Streit.'],
  },
  {
    name: 'fight',
    type: 'clash',
    verbs:
      'kämpfen ringen zusammenstoßen bekriegen zerfleischen bekämpfen aneinandergeraten duellieren gefechten kollidieren befehden aufeinandertreffen aufeinanderprallen scharmützeln',
    roles: {
      agents: 'subject/armed|state|person agent +mit/armed +gegen/armed|state +object/armed',
      places: 'um/place in/place bei/place',
    },
    // `Um das Dorf wird gekämpft`: nobody is named, but where.
    needs: 'agents|places agents|passive',
    examples: [
      {
        text: 'In der Stadt Alva wird gekämpft.',
        roles: { places: 'der Stadt Alva' },
      },
      {
        text: 'Die Kurden kämpfen gegen die Miliz.',
        roles: { agents: 'Die Kurden; die Miliz' },
      },
    ],
    not: ['Der Verein kämpft gegen den Abstieg.'],
  },
  {
    name: 'resist',
    type: 'clash',
    phrases: [
      'leisten :Widerstand',
      'stoßen auf:Widerstand',
      'treffen auf:Widerstand',
      'erwidern :Feuer',
      'liefern :Gefecht',
      'liefern :Kampf',
      'liefern :Schlacht',
      'liefern :Feuergefecht',
      'liefern :Schusswechsel',
    ],
    roles: { agents: 'subject/armed|state +dative/armed +~genitive/armed' },
    needs: 'agents',
  },
  {
    name: 'contested',
    type: 'clash',
    adjectives: 'umkämpft',
    verbs: 'umkämpfen',
    roles: { agents: 'zwischen/armed|state|person', places: 'clause/place subject/place object/place' },
    needs: 'places',
  },
  {
    name: 'beat-back',
    type: 'clash',
    verbs: 'zurückschlagen',
    roles: { agents: 'agent subject/armed|state +object/armed' },
    needs: 'object:armed',
    examples: [{ text: 'Die Armee schlug die Rebellen zurück.', roles: { agents: 'Die Armee; die Rebellen' } }],
    not: ['Der Tennisspieler schlug den Ball zurück.'],
  },
  {
    name: 'withstand',
    type: 'clash',
    verbs: 'standhalten trotzen',
    reflexives: 'widersetzen',
    roles: { agents: 'subject/armed|state +dative/armed' },
    needs: 'agents dative:armed',
    not: ['Der Deich trotzte dem Hochwasser.'],
  },
];
