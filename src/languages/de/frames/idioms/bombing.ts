import type { Frame } from '../../../../claims/frames/types.js';

/** Bombs and mines. */
export const bombingIdioms: readonly Frame[] = [
  {
    name: 'bomber-kills',
    type: 'bombing',
    kind: 'suicide',
    verbs: 'reißen töten mitreißen',
    roles: {
      agents: 'agent subject/person',
      targets: 'object/person|armed',
      places: 'in/place bei/place vor/place nahe/place auf/place',
    },
    needs: 'subject~selbstmordattentäter,selbstmörder,selbstmordattentäterin|agent~selbstmordattentäter targets',
    alongside: true,
    examples: [
      {
        text: 'Ein Selbstmordattentäter hat in der Stadt zwölf Menschen in den Tod gerissen.',
        roles: { agents: 'Ein Selbstmordattentäter' },
      },
    ],
    not: ['Der Regisseur reißt die Menschen mit.'],
  },
  {
    name: 'bomb-hits',
    type: 'bombing',
    verbs: 'töten verletzen hochgehen losgehen zerreißen erfassen',
    roles: {
      targets: 'object/person|armed|weapon|building',
      places: 'object/place in/place bei/place vor/place nahe/place auf/place an/place',
    },
    needs:
      'subject~autobombe,sprengsatz,sprengsätze,=bombe,sprengfalle,=mine,landmine,sprengladung,paketbombe,rohrbombe,haftmine,lastwagenbombe,straßenbombe places|targets',
    alongside: true,
    examples: [
      {
        text: 'Eine ferngezündete Bombe tötete in der Stadt Alva zwei Polizisten.',
        roles: { targets: 'zwei Polizisten', places: 'der Stadt Alva' },
      },
    ],
    not: ['Die Bombe im Film ging nicht los.'],
  },
  {
    name: 'blast-shakes',
    type: 'bombing',
    verbs: 'erschüttern zerreißen',
    roles: { places: 'object/place in/place', targets: 'object/weapon|building' },
    needs:
      'subject~explosion,explosionen,detonation,detonationen,bombenanschlag,sprengstoffanschlag,selbstmordanschlag places|targets',
    examples: [{ text: 'Eine Explosion erschütterte die Stadt Alva.', roles: { places: 'die Stadt Alva' } }],
    not: ['Der Skandal erschütterte die Stadt.'],
  },
  {
    name: 'plant-charge',
    type: 'bombing',
    phrases: [
      'anbringen :Sprengsatz',
      'anbringen :Bombe',
      'anbringen :Sprengladung',
      'deponieren :Sprengsatz',
      'deponieren :Bombe',
      'verstecken :Sprengsatz',
      'verstecken :Bombe',
      'zünden :Sprengstoffweste',
      'zünden :Sprengweste',
      'zünden :Sprengladung',
      'zünden :Autobombe',
      'auslösen :Sprengsatz',
      'auslösen :Mine',
      'auslösen :Sprengfalle',
      'legen :Bombe',
      'legen :Mine',
      'fahren in:Sprengfalle',
      'geraten auf:Sprengsatz',
      'laufen auf:Sprengfalle',
      'rollen über:Mine',
      'auffahren auf:Mine',
      'entschärfen :Sprengsatz',
      'entschärfen :Bombe',
      'sprengen in:Menge',
    ],
    roles: {
      agents: 'agent subject/armed|person|state',
      targets: 'unter/weapon|building an/weapon|building',
      places: 'in/place bei/place vor/place nahe/place auf/place an/place unter/place',
    },
    needs: 'agents|places|targets',
    examples: [
      {
        text: 'Ein Attentäter zündete in der Stadt Alva seine Sprengstoffweste.',
        roles: { agents: 'Ein Attentäter', places: 'der Stadt Alva' },
      },
    ],
    not: ['Der Regisseur zündete im Finale eine Bombe.'],
  },
  {
    name: 'rammed',
    type: 'bombing',
    kind: 'car-bomb',
    verbs: 'rasen fahren steuern rammen lenken',
    roles: {
      places: 'in/place gegen/place auf/place vor/place object/place',
      targets: 'in/armed|weapon object/armed',
      agents: 'subject/armed|person',
    },
    needs:
      'places|targets somewhere~beladen,sprengstoffbeladen,sprengstoffbeladene,präpariert,bepackt,bestückt|agents~attentäter,selbstmordattentäter|object~autobombe,lastwagenbombe',
    examples: [
      {
        text: 'Ein mit Sprengstoff beladener Lastwagen raste in die Kaserne von Alva.',
        roles: { places: 'die Kaserne von Alva' },
      },
    ],
    not: ['Ein mit Milch gefüllter Lastwagen raste in die Schule von Alva.'],
  },
];
