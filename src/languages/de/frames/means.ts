import type { Frame } from '../../../claims/frames/types.js';

/** Strength or equipment. */
export const force: readonly Frame[] = [
  {
    name: 'strong',
    type: 'force',
    quantity: 'force',
    verbs: 'verfügen',
    phrases: [
      'bestehen aus:Kämpfer',
      'zählen :Kämpfer',
      'zählen :Soldat',
      'umfassen :Soldat',
      'bestehen aus:Soldat',
      'haben unter:Waffe',
      'stehen unter:Waffe',
    ],
    roles: { agents: 'subject/armed|state|person' },
    needs: 'agents',
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
  },
  {
    name: 'number-of-fighters',
    type: 'force',
    quantity: 'force',
    whole: 'Zahl Anzahl Stärke',
    roles: { agents: 'genitive/armed possessive' },
    needs: 'agents !genitive:harmed',
    located: false,
    examples: [{ text: 'Die Zahl der Kämpfer wird auf 300 geschätzt.', roles: { agents: 'der Kämpfer' } }],
    not: ['Die Zahl der Toten stieg auf elf.'],
  },
  {
    name: 'have-arms',
    type: 'force',
    quantity: 'equipment',
    phrases: ['besitzen :Waffe', 'haben :Waffe', 'besitzen :Panzer', 'haben :Panzer', 'besitzen :Rakete'],
    roles: { agents: 'subject/armed|state' },
    needs: 'agents',
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
  },
  {
    // Schätzungen gehen von 1500 Kämpfern aus.
    name: 'spoken-of-strength',
    type: 'force',
    quantity: 'force',
    phrases: [
      'sprechen von:Kämpfer',
      'reden von:Kämpfer',
      'berichten von:Kämpfer',
      'ausgehen von:Kämpfer',
      'ausgehen von:Person',
      'sprechen von:Mann',
      'ausgehen von:Mann',
      'sprechen von:Soldat',
      'ausgehen von:Soldat',
      'sprechen von:Mitglied',
      'ausgehen von:Mitglied',
      'sprechen von:Anhänger',
      'ausgehen von:Anhänger',
    ],
    roles: { agents: '~self', sources: 'subject/armed|state|person' },
    needs: 'agents:number !von:harmed',
    modality: 'claimed',
    located: false,
    examples: [{ text: 'Die Gefangenen sprachen von 300 Kämpfern.', roles: { agents: '300 Kämpfern' } }],
    not: ['Der Trainer sprach von drei Spielern.'],
  },
  {
    name: 'told-strength',
    type: 'force',
    quantity: 'force',
    verbs: 'zählen umfassen aufbieten befehligen',
    roles: { agents: 'subject/armed' },
    needs:
      'agents object:number object:armed|object:person !object:harmed !object~flüchtling,vertriebener,geflüchteter,bewohner,einwohner,fall,angriff',
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
    needs: '!object:thing !object~zahl,opferzahl,anzahl agents auf:number|auf:armed',
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
    needs: 'agents|places|targets !object~versorgung,betrieb,einhaltung,schutz,sicherheit,zugang,ablauf,finanzierung',
    examples: [{ text: 'Die Rebellen erbeuteten drei Panzer.', roles: { agents: 'Die Rebellen' } }],
    not: ['Die Soldaten stellen die Versorgung der Bewohner sicher.'],
  },
  {
    name: 'fall-to-side',
    type: 'seizure',
    quantity: 'equipment',
    phrases: ['fallen in:Hand', 'geraten in:Hand', 'gelangen in:Hand', 'gelangen in:Besitz'],
    roles: { agents: 'dative/armed|state|person ~genitive ~possessive', targets: 'subject/weapon' },
    needs: 'targets',
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
    not: ['Der Dieb hat ein Fahrrad gestohlen.', 'Die Sängerin stahl der Band die Schau.'],
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
    needs: 'targets !object~arzt,ärztin,helfer,lehrer,personal,mitarbeiter,fachkraft',
    examples: [
      {
        text: 'Die Miliz rekrutiert Jugendliche.',
        roles: { agents: 'Die Miliz', targets: 'Jugendliche' },
      },
    ],
    not: ['Das Hilfswerk rekrutiert Ärzte.'],
  },
];
