import type { Frame } from '../../../claims/frames/types.js';

/** Strength or equipment. */
export const force: readonly Frame[] = [
  {
    name: 'strong',
    type: 'force',
    quantity: 'force',
    verbs: 'verfügen',
    phrases:
      'bestehen aus:Kämpfer; zählen :Kämpfer; zählen :Soldat; umfassen :Soldat; bestehen aus:Soldat; haben unter:Waffe; stehen unter:Waffe',
    roles: { agents: 'subject/armed|state|person' },
    needs: 'agents',
    when: 'party',
    located: false,
    examples: [
      {
        text: 'Die Miliz verfügt über 300 Kämpfer.',
        roles: { agents: 'Die Miliz' },
      },
    ],
    not: ['Die Firma verfügt über drei Werke.'],
  },
  {
    name: 'strength',
    type: 'force',
    quantity: 'force',
    whole: 'Truppenstärke Mannschaftsstärke Kampfkraft Kampfstärke Sollstärke',
    roles: { agents: 'genitive/armed possessive adjective' },
    needs: 'agents',
    when: 'party',
  },
  {
    name: 'number-of-fighters',
    type: 'force',
    quantity: 'force',
    whole: 'Zahl Anzahl Stärke',
    roles: { agents: 'genitive/armed possessive' },
    needs: 'agents !genitive:harmed',
    when: 'party',
    located: false,
    examples: [{ text: 'Die Zahl der Kämpfer wird auf 300 geschätzt.', roles: { agents: 'der Kämpfer' } }],
    not: ['Die Zahl der Toten stieg auf elf.'],
  },
  {
    name: 'have-arms',
    type: 'force',
    quantity: 'equipment',
    phrases: 'besitzen :Waffe; haben :Waffe; besitzen :Panzer; haben :Panzer; besitzen :Rakete',
    roles: { agents: 'subject/armed|state' },
    needs: 'agents',
    when: 'party',
  },
  {
    name: 'many-fighters',
    type: 'force',
    quantity: 'force',
    verbs:
      'befinden aufhalten verschanzen ausrüsten bewaffnen ausharren verbleiben zusammenziehen verstecken gegenüberstehen bereitstehen aushalten',
    roles: { agents: 'subject/armed object/armed' },
    needs: 'agents:number',
    alongside: true,
    when: 'party',
  },
  {
    name: 'told-strength',
    type: 'force',
    quantity: 'force',
    verbs: 'zählen umfassen aufbieten befehligen',
    roles: { agents: 'subject/armed' },
    needs: 'agents object:number object:armed|object:person',
    when: 'party',
    located: false,
    alongside: true,
    not: ['Der Verein zählt 3000 Mitglieder.'],
  },
  {
    name: 'estimated-strength',
    type: 'force',
    quantity: 'force',
    verbs: 'schätzen beziffern anwachsen wachsen schrumpfen aufstocken verdoppeln',
    roles: { agents: 'object/armed subject/armed genitive/armed' },
    needs: 'agents auf:number|auf:armed',
    when: 'party',
    located: false,
    not: ['Der Umsatz wuchs auf 300 Millionen Euro.'],
  },
];

/** Taking arms or goods. */
export const seizure: readonly Frame[] = [
  {
    name: 'seize',
    type: 'seizure',
    quantity: 'equipment',
    verbs:
      'erbeuten beschlagnahmen plündern konfiszieren ausrauben ausplündern requirieren sicherstellen brandschatzen leerräumen',
    nouns: 'Plünderung Beschlagnahmung Beschlagnahme Konfiszierung Raub Raubzug Beute',
    roles: {
      agents: 'agent subject/armed|person|state ~genitive genitive/armed possessive adjective',
      targets: 'von/armed object/weapon dative/armed',
      places: 'object/place in/place genitive/place',
    },
    needs: 'agents|places|targets',
    when: 'party',
    examples: [{ text: 'Die Rebellen erbeuteten drei Panzer.', roles: { agents: 'Die Rebellen' } }],
    not: ['Der Dieb hat ein Fahrrad gestohlen.'],
  },
  {
    name: 'fall-to-side',
    type: 'seizure',
    quantity: 'equipment',
    phrases: 'fallen in:Hand; geraten in:Hand; gelangen in:Hand; gelangen in:Besitz',
    roles: { agents: 'dative/armed|state|person ~genitive ~possessive', targets: 'subject/weapon' },
    needs: 'targets',
    when: 'party',
    examples: [
      {
        text: 'Drei Panzer fielen den Rebellen in die Hände.',
        roles: { agents: 'den Rebellen', targets: 'Drei Panzer' },
      },
    ],
    not: ['Der Brief fiel dem Mann in die Hände.'],
  },
  {
    name: 'rob',
    type: 'seizure',
    quantity: 'equipment',
    verbs: 'stehlen rauben davontragen entwenden aufbringen',
    roles: { agents: 'agent subject/armed', targets: 'dative/armed|person von/armed', places: 'in/place aus/place' },
    needs: 'agents:armed|object:weapon agents',
    when: 'party',
    not: ['Der Dieb hat ein Fahrrad gestohlen.', 'Die Sängerin stahl der Band die Schau.'],
  },
];

/** Moving and deploying. */
export const movement: readonly Frame[] = [
  {
    name: 'deploy',
    type: 'movement',
    verbs:
      'verlegen entsenden schicken einsetzen zusammenziehen auffahren aufmarschieren mobilisieren heranführen umgruppieren ablösen senden beordern abkommandieren verstärken evakuieren überführen verbringen postieren abordnen nachschicken vorausschicken verschiffen massieren dislozieren aufbieten hinzuziehen einfliegen abtransportieren umdirigieren einschleusen nachführen zurückverlegen',
    nouns:
      'Verlegung Entsendung Stationierung Truppenverlegung Umgruppierung Mobilmachung Aufmarsch Truppenaufmarsch Truppenbewegung Mobilisierung Truppenverstärkung Rotation',
    roles: {
      agents: 'agent subject/armed|state|person actor genitive/armed possessive adjective object/armed|person',
      targets: 'object/armed|weapon genitive/armed|weapon|person von/armed|weapon|person',
      destination: 'nach/place Richtung/place zu/place in/place an/place auf/place',
      origin: 'aus/place von/place',
    },
    needs: 'targets|agents targets|destination',
    when: 'party',
    examples: [
      {
        text: 'Die Armee hat Panzer in die Stadt Alva verlegt.',
        roles: { agents: 'Die Armee', targets: 'Panzer', destination: 'die Stadt Alva' },
      },
    ],
    not: ['Die Redaktion schickte den Reporter nach Wien.'],
  },
  {
    name: 'bring-into-position',
    type: 'movement',
    phrases:
      'bringen in:Stellung; gehen in:Stellung; setzen in:Marsch; setzen in:Bewegung; machen auf:Weg; werfen an:Front; schicken an:Front; sein auf:Weg; befinden auf:Weg',
    roles: {
      agents: 'agent subject/armed|state|person',
      targets: 'object/armed|weapon',
      destination: 'nach/place an/place in/place ~nach/place',
    },
    needs: 'agents|targets',
    when: 'party',
  },
  {
    name: 'move',
    type: 'movement',
    reflexives: 'formieren sammeln einschiffen durchschlagen absetzen durchkämpfen einfinden melden',
    verbs:
      'einfahren einziehen gelangen abreisen aufbrechen zurückfahren vorbeiziehen durchziehen überqueren durchqueren passieren eintreffen entkommen entweichen durchschlagen absetzen ausbrechen übersetzen landen umziehen durchbrechen zurückkehren anrücken ausrücken überschreiten ausschwärmen heimkehren einschiffen einsickern',
    nouns: 'Ausbruch Ausbruchsversuch Überquerung Landung Eintreffen',
    roles: {
      agents: 'subject/armed subject/person agent genitive/armed possessive object/armed',
      places: 'object/place genitive/place über/place durch/place',
      origin: 'aus/place',
      destination: 'nach/place Richtung/place in/place an/place auf/place zu/place',
    },
    needs: 'agents:armed|places|origin|destination agents',
    when: 'party',
    not: ['Die Maschine landete in Wien.', 'Feuer brach in der Fabrik aus.'],
  },
  {
    // `kommt gut an` tells of no journey: somewhere must be named.
    name: 'arrive',
    type: 'movement',
    verbs: 'ankommen',
    roles: { agents: 'subject/armed', destination: 'in/place an/place' },
    needs: 'agents destination',
    when: 'party',
    examples: [
      {
        text: 'Die Soldaten kamen in Tripolis an.',
        roles: { agents: 'Die Soldaten', destination: 'Tripolis' },
      },
    ],
    not: ['Die Rede des Generals kam bei den Soldaten gut an.'],
  },
  {
    name: 'reach',
    type: 'movement',
    verbs: 'erreichen betreten',
    roles: { agents: 'subject/armed', destination: 'object/place' },
    needs: 'agents destination',
    when: 'party',
  },
  {
    name: 'brought',
    type: 'movement',
    verbs: 'bringen transportieren fahren fliegen',
    roles: {
      agents: 'agent subject/armed|state',
      targets: 'object/armed|person|weapon',
      destination: 'nach/place in/place',
    },
    needs: 'targets destination',
    when: 'party',
  },
  {
    name: 'fly-out',
    type: 'movement',
    verbs: 'ausfliegen',
    roles: {
      agents: 'agent subject/armed|state',
      targets: 'object/person|armed|weapon',
      origin: 'aus/place von/place',
      destination: 'nach/place in/place',
    },
    needs: 'targets',
    when: 'party',
    examples: [
      {
        text: 'Die Luftwaffe hat die Verwundeten ausgeflogen.',
        roles: { agents: 'Die Luftwaffe', targets: 'die Verwundeten' },
      },
    ],
    not: ['Die jungen Störche sind ausgeflogen.'],
  },
];

/** Giving arms. */
export const delivery: readonly Frame[] = [
  {
    name: 'deliver',
    type: 'delivery',
    quantity: 'equipment',
    phrases: 'erhalten :Munition',
    verbs: 'liefern beliefern versorgen ausrüsten aufrüsten bewaffnen überlassen bereitstellen übergeben zusagen',
    roles: {
      agents: 'agent subject/armed|state',
      targets: 'dative/armed|state|person an/armed|state|person object/armed|state',
    },
    needs: 'agents targets object:weapon|mit:weapon|dative:weapon',
    when: 'party',
    examples: [
      {
        text: 'Die Regierung lieferte den Rebellen Waffen.',
        roles: { agents: 'Die Regierung', targets: 'den Rebellen' },
      },
    ],
    not: ['Der Händler liefert den Kunden Möbel.'],
  },
  {
    name: 'arms-delivery',
    type: 'delivery',
    quantity: 'equipment',
    nouns:
      'Waffenlieferung Rüstungslieferung Munitionslieferung Panzerlieferung Raketenlieferung Lieferung Militärlieferung Waffenhilfe Rüstungsexport Waffenexport',
    roles: {
      agents: 'agent actor genitive/state adjective modifier aus von',
      targets: 'an/armed|state|person für/armed|state',
    },
    needs: 'agents|targets',
  },
  {
    name: 'hand-over',
    type: 'delivery',
    quantity: 'equipment',
    verbs:
      'schicken senden geben schenken verkaufen stiften exportieren ausliefern aushändigen verschaffen zuspielen zuschicken',
    roles: { agents: 'agent subject/armed|state', targets: 'dative/armed|state an/armed|state' },
    needs: 'agents targets object:weapon',
    when: 'party',
    not: ['Der Vater schenkte dem Sohn ein Auto.'],
  },
];

/** Bad trade: people, arms, oil. */
export const trafficking: readonly Frame[] = [
  {
    name: 'smuggle',
    type: 'trafficking',
    verbs: 'schmuggeln einschmuggeln durchschmuggeln schleusen',
    nouns:
      'Schmuggel Waffenschmuggel Menschenschmuggel Menschenhandel Drogenschmuggel Ölschmuggel Waffenhandel Schleusung',
    roles: {
      agents: 'agent subject actor genitive/armed',
      places: 'in/place',
      destination: 'nach/place',
      origin: 'aus/place',
    },
    when: 'party',
    examples: [{ text: 'Die Miliz schmuggelt Öl.', roles: { agents: 'Die Miliz' } }],
    not: [],
  },
];

/** Recruiting fighters. */
export const recruitment: readonly Frame[] = [
  {
    name: 'recruit',
    type: 'recruitment',
    verbs: 'rekrutieren anwerben zwangsrekrutieren einberufen zwangsverpflichten',
    nouns: 'Rekrutierung Anwerbung Zwangsrekrutierung',
    whole: 'Kindersoldat',
    roles: {
      agents: 'agent subject/armed|state actor genitive/armed',
      targets: 'object/person|armed genitive/person von/person self',
    },
    needs: 'targets',
    when: 'party',
    examples: [
      {
        text: 'Die Miliz rekrutiert Jugendliche.',
        roles: { agents: 'Die Miliz', targets: 'Jugendliche' },
      },
    ],
    not: ['Die Firma rekrutiert Studenten.'],
  },
];
