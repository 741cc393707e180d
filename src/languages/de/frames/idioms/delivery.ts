import type { Frame } from '../../../../claims/frames/types.js';

/** Giving and getting arms. */
export const deliveryIdioms: readonly Frame[] = [
  {
    name: 'smuggle-arms',
    type: 'delivery',
    quantity: 'equipment',
    verbs: 'schmuggeln schleusen verschieben durchschleusen verschiffen weiterreichen',
    roles: {
      agents: 'agent subject/armed|state|person',
      targets: 'an/armed|state|person dative/armed|state zu/armed',
    },
    needs: 'targets object:weapon|object~teil,teile,raketenteile,komponente,bauteile,ersatzteile',
    located: false,
    examples: [
      {
        text: 'Die Regierung schmuggelt Raketenteile an die Rebellen.',
        roles: { agents: 'Die Regierung', targets: 'die Rebellen' },
      },
    ],
    not: ['Der Händler schmuggelt Zigaretten an die Kunden.'],
  },
  {
    name: 'receive-arms',
    type: 'delivery',
    quantity: 'equipment',
    verbs: 'erhalten bekommen beziehen empfangen kaufen erwerben einkaufen importieren beschaffen',
    roles: { agents: 'owner/state|armed von/state|armed|person aus/place|state', targets: 'subject/armed|state' },
    needs: 'targets object:weapon agents',
    located: false,
    examples: [
      {
        text: 'Die Rebellen erhielten Panzerabwehrraketen von der Regierung.',
        roles: { agents: 'der Regierung', targets: 'Die Rebellen' },
      },
    ],
    not: ['Die Firma bezieht Lastwagen aus Schweden.'],
  },
  {
    name: 'arms-get-to',
    type: 'delivery',
    quantity: 'equipment',
    verbs: 'gelangen fließen stammen kommen eintreffen gehen',
    roles: { agents: 'aus/place|state von/state|armed ~aus/place', targets: 'an/armed|state zu/armed' },
    needs: 'agents|targets subject:weapon !subject:armed !subject~auto,wagen,bus !an:place !in:armed',
    located: false,
    examples: [{ text: 'Die Waffen der Rebellen stammen aus dem Iran.', roles: { agents: 'dem Iran' } }],
    not: ['Die Autos stammen aus Schweden.'],
  },
  {
    name: 'provide-arms',
    type: 'delivery',
    quantity: 'equipment',
    verbs:
      'bereitstellen zusagen zusichern versprechen liefern überlassen spenden abgeben genehmigen nachliefern weiterleiten zukommen verschaffen bewilligen freigeben schmuggeln aushändigen',
    phrases: [
      'stellen zu:Verfügung',
      'lassen :Waffe',
      'versorgen mit:Waffe',
      'versorgen mit:Munition',
      'beliefern mit:Waffe',
      'aufrüsten mit:Waffe',
      'ausstatten mit:Waffe',
      'ausrüsten mit:Waffe',
      'unterstützen mit:Waffe',
      'pumpen :Waffe',
    ],
    roles: {
      agents: 'agent subject/armed|state',
      targets: 'dative/armed|state|person an/armed|state|person für/armed|state object/armed|state',
    },
    needs:
      'agents targets object:weapon|mit:weapon|object~system,flugabwehrsystem,hilfspaket,waffenpaket,f-16,leopard,himars,patriot,iris-t,taurus',
    located: false,
    examples: [
      {
        text: 'Die Regierung stellt den Rebellen Panzer bereit.',
        roles: { agents: 'Die Regierung', targets: 'den Rebellen' },
      },
    ],
    not: ['Die Firma stellt dem Kunden ein Auto bereit.'],
  },
  {
    name: 'supply',
    type: 'delivery',
    quantity: 'equipment',
    verbs: 'liefern schicken verkaufen',
    roles: { agents: 'agent subject/state', targets: 'dative/armed|state|person an/armed|state' },
    needs: 'agents object:weapon',
    located: false,
    examples: [{ text: 'Die Regierung liefert weiter Raketen.', roles: { agents: 'Die Regierung' } }],
    not: ['Die Bäckerei liefert kein Auto.'],
  },
  {
    name: 'arrives-with',
    type: 'delivery',
    verbs: 'landen ankommen eintreffen anlegen einlaufen anrollen',
    roles: { targets: 'für/armed|state ~für/armed', destination: 'in/place', agents: 'aus/state' },
    needs:
      'mit~waffe,munition,rakete,panzer,ausrüstung,kriegsgerät,drohne subject~frachtflugzeug,flugzeug,maschine,frachtmaschine,schiff,frachter,transportflugzeug,transportmaschine,lastwagen,konvoi,zug',
    examples: [
      { text: 'In der Stadt Alva landeten Frachtflugzeuge mit Waffen.', roles: { destination: 'der Stadt Alva' } },
    ],
    not: ['In Wien landeten Flugzeuge mit Touristen.'],
  },
];
