import type { Frame } from '../../../../claims/frames/types.js';

/** Punishing. */
export const sanctionIdioms: readonly Frame[] = [
  {
    name: 'punish',
    type: 'sanction',
    verbs: 'ausweisen einbestellen ächten',
    phrases: [
      'setzen auf:Sanktionsliste',
      'setzen auf:Liste',
      'stehen auf:Sanktionsliste',
      'stufen als:Terrororganisation',
      'einstufen als:Terrororganisation',
      'erklären zu:Terrororganisation',
      'erklären zu:Person',
      'abbrechen :Beziehung',
      'kappen :Beziehung',
      'abziehen :Botschafter',
      'abberufen :Botschafter',
      'verweisen :Land',
      'verhängen :Sanktion',
      'verhängen :Einreiseverbot',
      'verhängen :Waffenembargo',
      'verhängen :Embargo',
      'verhängen :Strafe',
      'verschärfen :Sanktion',
      'erlassen :Haftbefehl',
      'einstellen :Hilfe',
      'streichen :Hilfe',
      'schließen :Luftraum',
      'schließen :Botschaft',
      'schließen :Grenze',
      'einberufen :Botschafter',
      'aussetzen :Militärhilfe',
      'aussetzen :Mitgliedschaft',
      'belegen mit:Sanktion',
      'bestrafen mit:Sanktion',
      'einfrieren :Guthaben',
      'einfrieren :Geld',
    ],
    roles: {
      agents: 'agent subject/state|person|unknown|armed',
      targets:
        '~gegen/armed|state|person gegen/armed|state|person ~zu/state zu/state ~mit/state mit/state ~genitive/state ~adjective object/armed|state|person für/armed|state über/armed|state',
    },
    needs: 'agents|targets targets',
    located: false,
    examples: [
      {
        text: 'Das Emirat brach die Beziehungen zu der Regierung ab.',
        roles: { agents: 'Das Emirat', targets: 'der Regierung' },
      },
    ],
    not: ['Der Verein wies den Fan aus dem Stadion aus.'],
  },
];
