import type { Frame } from '../../../../claims/frames/types.js';

/** Talks. */
export const negotiationIdioms: readonly Frame[] = [
  {
    name: 'offer-to',
    type: 'negotiation',
    verbs: 'anbieten bieten unterbreiten offerieren',
    roles: { agents: 'subject/armed|state|person +dative/armed|state|person' },
    needs:
      'dative:armed|dative:state|dative:name agents object~teilung,beteiligung,gespräch,verhandlung,dialog,amnestie,angebot,vorschlag,frieden,machtteilung,vermittlung,kompromiss',
    located: false,
    modality: 'planned',
    examples: [
      {
        text: 'Der Emir bot der Guerilla Verhandlungen an.',
        roles: { agents: 'Der Emir; der Guerilla' },
      },
    ],
    not: ['Der Verein bot dem Stürmer eine Beteiligung an.'],
  },
  {
    name: 'at-the-table',
    type: 'negotiation',
    phrases: [
      'sitzen an:Tisch',
      'setzen an:Tisch',
      'kommen an:Tisch',
      'bringen an:Tisch',
      'zurückkehren an:Tisch',
      'holen an:Tisch',
      'sitzen an:Verhandlungstisch',
      'setzen an:Verhandlungstisch',
      'bringen an:Verhandlungstisch',
      'aufnehmen :Kontakt',
      'halten :Kontakt',
      'aufnehmen :Dialog',
      'aufnehmen :Verhandlung',
      'führen :Verhandlung',
      'führen :Dialog',
      'suchen :Dialog',
      'suchen :Gespräch',
      'wiederaufnehmen :Gespräch',
      'annehmen :Angebot',
      'bereiterklären zu:Gespräch',
      'zeigen zu:Gespräch',
      'zeigen zu:Verhandlung',
      'zusammenkommen zu:Verhandlung',
      'reisen zu:Verhandlung',
      'reisen zu:Gespräch',
      'eintreffen zu:Gespräch',
      'eintreffen zu:Verhandlung',
      'ausloten :Möglichkeit',
    ],
    roles: {
      agents:
        'subject/armed|state|person agent +mit/armed|state|person +~mit/armed|state|person +~zu/armed|state|person +zu/armed|state +~zwischen/armed|state|person +~genitive/armed|state',
      places: 'in/place ~in/place',
    },
    needs: 'agents',
    examples: [
      {
        text: 'Die Regierung nahm Kontakt zu den Rebellen auf.',
        roles: { agents: 'Die Regierung; den Rebellen' },
      },
    ],
    not: ['Die Firma nahm Kontakt zu dem Kunden auf.'],
  },
  {
    name: 'refuse-talks',
    type: 'negotiation',
    phrases: [
      'abbrechen :Gespräch',
      'abbrechen :Verhandlung',
      'aussetzen :Gespräch',
      'aussetzen :Verhandlung',
      'beenden :Gespräch',
      'beenden :Verhandlung',
      'ablehnen :Gespräch',
      'ablehnen :Verhandlung',
      'ablehnen :Angebot',
      'zurückweisen :Angebot',
      'ausschlagen :Angebot',
      'verlassen :Verhandlung',
      'verlassen :Verhandlungstisch',
      'boykottieren :Gespräch',
      'boykottieren :Verhandlung',
      'fernbleiben :Gespräch',
      'fernbleiben :Verhandlung',
      'platzen :Gespräch',
      'platzen :Verhandlung',
      'verweigern :Gespräch',
      'verweigern :Dialog',
    ],
    roles: {
      agents:
        'subject/armed|state|person agent +~mit/armed|state|person +mit/armed|state|person +~zwischen/armed|state|person +~genitive/armed|state',
      places: 'in/place ~in/place',
    },
    needs: 'agents',
    modality: 'negated',
    examples: [
      {
        text: 'Die Regierung lehnt Gespräche mit den Rebellen ab.',
        roles: { agents: 'Die Regierung; den Rebellen' },
      },
    ],
    not: ['Der Spieler lehnt Gespräche mit dem Verein ab.'],
  },
  {
    name: 'ready-for-talks',
    type: 'negotiation',
    adjectives: 'bereit gesprächsbereit verhandlungsbereit',
    roles: { agents: 'subject/armed|state|person +mit/armed|state' },
    needs: 'zu~gespräch,verhandlung,dialog,friedensgespräch,gesprächen,verhandlungen',
    modality: 'planned',
    located: false,
    examples: [{ text: 'Die Rebellen sind zu Verhandlungen bereit.', roles: { agents: 'Die Rebellen' } }],
    not: ['Der Chef der Firma ist zu Gesprächen bereit.'],
  },
  {
    name: 'delegations-meet',
    type: 'negotiation',
    verbs:
      'zusammentreffen zusammenkommen treffen empfangen reisen anreisen beraten pendeln vermitteln eintreffen reden sprechen verhandeln',
    reflexives: 'treffen beraten zusammensetzen',
    roles: {
      agents: 'subject/armed|state|person +mit/armed|state|person +object/person|state',
      places: 'in/place nach/place',
    },
    needs:
      'agents subject~diplomat,diplomatin,botschafter,beauftragter,sonderbeauftragter,präsident,staatschef,regierungschef,premier,ministerpräsident,general,anführer,warlord,rebellenführer,vertreter,unterhändler,delegation,abgesandter,gesandter,vermittler,sondergesandter,unterhändlerin,delegationen,emissär,abordnung,delegierter,außenminister,verteidigungsminister !object~entscheidung,maßnahme,vorkehrung',
    located: false,
    examples: [
      {
        text: 'Unterhändler der Rebellen trafen sich in Doha mit Vertretern der Regierung.',
        roles: { agents: 'Unterhändler der Rebellen; Vertretern der Regierung' },
      },
    ],
    not: ['Der Präsident traf eine Entscheidung.'],
  },
  {
    name: 'received-by',
    type: 'negotiation',
    verbs: 'empfangen treffen',
    roles: {
      agents: 'object/person|state +agent/person|state +subject/person|state',
      places: 'in/place',
    },
    needs:
      'subject~präsident,staatschef,regierungschef,machthaber,ministerpräsident,general,kommandeur,emir,könig,außenminister,vermittler,gesandter|agent~präsident,staatschef,regierungschef,machthaber,ministerpräsident,general,kommandeur,emir,könig,außenminister|agent:name object:name|object:person|object:state agents:several',
    located: false,
    examples: [
      {
        text: 'Der General wurde in Kairo vom Staatschef empfangen.',
        roles: { agents: 'Der General; Staatschef' },
      },
    ],
    not: ['Der Sänger wurde vom Bürgermeister empfangen.'],
  },
  {
    name: 'talks-round',
    type: 'negotiation',
    nouns:
      'Gesprächsrunde Verhandlungsrunde Friedensgespräche Friedensdialog Nationalkonferenz Friedenskonferenz Friedensplan Waffenruhegespräch Verhandlungslösung Krisengespräch Vermittlungsversuch Vermittlungsbemühung Geheimgespräch Friedensangebot Verhandlungsangebot Gesprächsangebot',
    roles: {
      agents: 'actor zwischen/armed|state|person mit/armed|state|person genitive/armed|state adjective',
      places: 'in/place',
    },
    needs: 'carried|places|agents',
    examples: [{ text: 'In Genf soll eine neue Gesprächsrunde beginnen.', roles: { places: 'Genf' } }],
    not: ['Nach der Gesprächsrunde gab es Kuchen.'],
  },
];
