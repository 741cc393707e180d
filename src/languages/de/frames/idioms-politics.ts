import type { Frame } from '../../../claims/frames/types.js';

/** What a deal is called, wherever it stands. */
const OF_DEALS =
  'object~waffenruhe,waffenstillstand,feuerpause,abkommen,vereinbarung,friedensplan,friedensabkommen,waffenstillstandsabkommen,feuereinstellung,pakt,übereinkunft,=deal|dative~waffenruhe,waffenstillstand,feuerpause,abkommen,vereinbarung|subject~=pakt,übereinkunft,=abkommen,=vereinbarung,=deal|in~waffenruhe,feuerpause';

const SIDE = 'agent subject/armed|state|person';
const PARTY = 'subject/armed|state|person';

/** Talks. */
const negotiation: readonly Frame[] = [
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
        text: 'Die Regierung bot den Rebellen eine Beteiligung an der Macht an.',
        roles: { agents: 'Die Regierung; den Rebellen' },
      },
    ],
    not: ['Der Verein bot dem Stürmer eine Beteiligung an.'],
  },
  {
    name: 'at-the-table',
    type: 'negotiation',
    phrases:
      'sitzen an:Tisch; setzen an:Tisch; kommen an:Tisch; bringen an:Tisch; zurückkehren an:Tisch; holen an:Tisch; sitzen an:Verhandlungstisch; setzen an:Verhandlungstisch; bringen an:Verhandlungstisch; aufnehmen :Kontakt; halten :Kontakt; aufnehmen :Dialog; aufnehmen :Verhandlung; führen :Verhandlung; führen :Dialog; suchen :Dialog; suchen :Gespräch; wiederaufnehmen :Gespräch; annehmen :Angebot; bereiterklären zu:Gespräch; zeigen zu:Gespräch; zeigen zu:Verhandlung; zusammenkommen zu:Verhandlung; reisen zu:Verhandlung; reisen zu:Gespräch; eintreffen zu:Gespräch; eintreffen zu:Verhandlung; ausloten :Möglichkeit',
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
    phrases:
      'abbrechen :Gespräch; abbrechen :Verhandlung; aussetzen :Gespräch; aussetzen :Verhandlung; beenden :Gespräch; beenden :Verhandlung; ablehnen :Gespräch; ablehnen :Verhandlung; ablehnen :Angebot; zurückweisen :Angebot; ausschlagen :Angebot; verlassen :Verhandlung; verlassen :Verhandlungstisch; boykottieren :Gespräch; boykottieren :Verhandlung; fernbleiben :Gespräch; fernbleiben :Verhandlung; platzen :Gespräch; platzen :Verhandlung; verweigern :Gespräch; verweigern :Dialog',
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

/** Ceasefires and deals. */
const agreement: readonly Frame[] = [
  {
    name: 'arms-fall-silent',
    type: 'agreement',
    phrases: 'schweigen :Waffe; ruhen :Waffe; verstummen :Waffe; schweigen :Geschütz; ruhen :Kampf; einstellen :Feuer',
    roles: { agents: 'agent subject/armed|state zwischen/armed|state', places: 'in/place an/place bei/place' },
    needs: '!subject:person',
    examples: [
      { text: 'Ab Freitag sollen in der Stadt Alva die Waffen schweigen.', roles: { places: 'der Stadt Alva' } },
    ],
    not: ['Die Behörden schweigen zu den Waffen im Museum.'],
  },
  {
    name: 'accept-deal',
    type: 'agreement',
    verbs:
      'zustimmen einwilligen akzeptieren annehmen billigen unterzeichnen unterschreiben verlängern verkünden halten aushandeln vermitteln ausrufen erklären schließen',
    roles: {
      agents: 'agent subject/armed|state|person +mit/armed|state zwischen/armed|state',
      places: 'in/place',
    },
    needs: OF_DEALS,
    located: false,
    examples: [
      { text: 'Die Konfliktparteien stimmten einer Waffenruhe zu.', roles: { agents: 'Die Konfliktparteien' } },
    ],
    not: ['Der Verein unterzeichnete ein Abkommen mit dem Sponsor.'],
  },
  {
    name: 'refuse-deal',
    type: 'agreement',
    modality: 'negated',
    verbs: 'ablehnen verweigern ausschlagen zurückweisen platzen',
    roles: {
      agents: 'agent subject/armed|state|person +mit/armed|state zwischen/armed|state',
      places: 'in/place',
    },
    needs: OF_DEALS,
    located: false,
    examples: [{ text: 'Die Rebellen lehnten eine Waffenruhe ab.', roles: { agents: 'Die Rebellen' } }],
    not: ['Der Verein lehnte die Vereinbarung mit dem Sponsor ab.'],
  },
  {
    name: 'propose-deal',
    type: 'agreement',
    modality: 'planned',
    verbs: 'vorschlagen anbieten anstreben',
    roles: {
      agents: 'agent subject/armed|state|person +mit/armed|state zwischen/armed|state',
      places: 'in/place',
    },
    needs: OF_DEALS,
    located: false,
    examples: [{ text: 'Die Regierung schlug den Rebellen eine Feuerpause vor.', roles: { agents: 'Die Regierung' } }],
    not: ['Der Trainer schlug eine Vereinbarung mit dem Sponsor vor.'],
  },
  {
    name: 'commit-oneself',
    type: 'agreement',
    reflexives: 'verpflichten',
    roles: { agents: 'subject/armed|state|person', targets: 'gegenüber/armed|state' },
    needs: 'agents:armed|agents:state|agents:name agents',
    located: false,
    examples: [{ text: 'Die Regierung verpflichtete sich zum Abzug der Truppen.', roles: { agents: 'Die Regierung' } }],
    not: ['Der Spieler verpflichtete sich beim Verein für drei Jahre.'],
  },
  {
    name: 'come-to-terms',
    type: 'agreement',
    phrases:
      'begraben :Kriegsbeil; treten in:Kraft; erzielen :Einigung; erzielen :Übereinkunft; erreichen :Einigung; schließen :Waffenstillstand; schließen :Frieden; machen :Frieden; treffen :Absprache; treffen :Abmachung; finden :Kompromiss; kommen zu:Einigung; gelangen zu:Einigung; besiegeln :Abkommen; fühlen an:Abkommen; fühlen an:Papier; fühlen an:Vereinbarung; binden an:Papier; binden an:Abkommen; gebunden an:Abkommen; einlassen auf:Waffenruhe; verständigen auf:Waffenruhe; einigen auf:Waffenruhe; einigen auf:Feuerpause; einigen auf:Austausch; verständigen auf:Feuerpause',
    roles: {
      agents: 'agent subject/armed|state|person +mit/armed|state +~zwischen/armed|state +~mit/armed|state',
      places: 'in/place',
    },
    needs: 'agents|places|in:any !subject~gesetz,verordnung,verfassung,ausgangssperre',
    located: false,
    examples: [
      {
        text: 'Die Regierung hat mit den Rebellen eine Einigung erzielt.',
        roles: { agents: 'Die Regierung; den Rebellen' },
      },
    ],
    not: ['Das Gesetz trat in der Stadt in Kraft.'],
  },
  {
    name: 'after-deal',
    type: 'agreement',
    whole: 'Absprache Abmachung Übereinkunft Einigung Vereinbarung Abkommen Pakt Deal Arrangement Stillhalteabkommen',
    roles: {
      agents:
        'agent actor zwischen/armed|state|person genitive/armed|state +mit/armed|state|person ^subject/armed|state',
      places: 'in/place',
    },
    needs: 'mit:armed|mit:state|zwischen:armed|zwischen:state|under~nach|under~laut|carried agents|carried',
    located: false,
    examples: [
      {
        text: 'Nach einer Absprache mit den Islamisten zogen die Soldaten ab.',
        roles: { agents: 'den Islamisten' },
      },
    ],
    not: ['Nach Absprache mit dem Arzt nahm sie die Tabletten.'],
  },
];

/** Breaking a deal. */
const violation: readonly Frame[] = [
  {
    name: 'breaches',
    type: 'violation',
    whole: 'Verstoß Bruch Verletzung Verletzungen Vertragsbruch Wortbruch',
    roles: {
      agents: 'agent actor genitive/armed|state durch/armed|state ^subject/armed|state ^agent',
      targets: 'mit/armed|state',
    },
    needs:
      'gegen~waffenruhe,waffenstillstand,feuerpause,abkommen,vereinbarung,waffenembargo,embargo|genitive~waffenruhe,waffenstillstand,feuerpause,abkommen,vereinbarung',
    located: false,
    examples: [
      { text: 'Die Armee wirft den Rebellen Verstöße gegen die Waffenruhe vor.', roles: { agents: 'den Rebellen' } },
    ],
    not: ['Der Klub ahndet Verstöße gegen die Regeln.'],
  },
  {
    name: 'disregard',
    type: 'violation',
    phrases:
      'halten an:Vereinbarung; halten an:Abkommen; halten an:Abmachung; halten an:Absprache; halten an:Waffenstillstand; halten an:Feuerpause; hinwegsetzen über:Abkommen; setzen über:Abkommen; setzen über:Waffenruhe; ignorieren :Waffenruhe; ignorieren :Abkommen; ignorieren :Feuerpause; missachten :Feuerpause; missachten :Vereinbarung; torpedieren :Waffenruhe; unterlaufen :Waffenruhe; verletzen :Feuerpause; sprengen :Waffenruhe; kündigen :Waffenruhe; kündigen :Abkommen; kündigen :Waffenstillstand; aufkündigen :Feuerpause; aufkündigen :Vereinbarung; aufkündigen :Pakt; beenden :Waffenstillstand; verstoßen gegen:Waffenstillstand; verstoßen gegen:Feuerpause; verstoßen gegen:Absprache; verstoßen gegen:Waffenembargo; verletzen :Waffenembargo; eindringen in:Luftraum; verletzen :Souveränität',
    roles: { agents: 'agent subject/armed|state|person', targets: 'mit/armed|state ~mit/armed|state' },
    needs: 'agents',
    located: false,
    examples: [{ text: 'Die Armee setzte sich über das Abkommen hinweg.', roles: { agents: 'Die Armee' } }],
    not: ['Die Soldaten hielten an der Kreuzung.'],
  },
];

/** Demands. */
const appeal: readonly Frame[] = [
  {
    name: 'insist',
    type: 'appeal',
    verbs: 'pochen bestehen beharren dringen plädieren werben',
    roles: { agents: PARTY, targets: 'bei/armed|state' },
    needs: 'agents auf:any|für:any',
    located: false,
    examples: [{ text: 'Die Regierung pocht auf einen Abzug der Truppen.', roles: { agents: 'Die Regierung' } }],
    not: ['Die Delegation besteht aus Vertretern beider Seiten.'],
  },
  {
    name: 'set-terms',
    type: 'appeal',
    phrases:
      'machen zu:Bedingung; stellen :Bedingung; stellen :Forderung; erheben :Forderung; setzen :Frist; stellen :Frist; stellen :Ultimatum; setzen :Ultimatum; bitten um:Hilfe; bitten um:Waffe; bitten um:Unterstützung; ersuchen um:Hilfe; rufen zu:Hilfe; rufen nach:Waffe; rufen zu:Waffe; rufen zu:Zurückhaltung; aufrufen zu:Zurückhaltung; mahnen zu:Mäßigung; mahnen zu:Zurückhaltung; mahnen zu:Besonnenheit; drängen auf:Waffenruhe; drängen auf:Abzug; appellieren an:Partei; fordern zu:Abzug; üben :Druck; ausüben :Druck; setzen unter:Druck; schlagen :Alarm; anmahnen :Einhaltung',
    roles: {
      agents: 'agent subject/armed|state|person|unknown',
      targets: 'dative/armed|state|person an/armed|state|person auf/armed|state|person object/armed|state|person',
    },
    needs: 'agents',
    located: false,
    examples: [
      {
        text: 'Die Armee setzte den Rebellen eine Frist.',
        roles: { agents: 'Die Armee', targets: 'den Rebellen' },
      },
    ],
    not: ['Der Vermieter setzte dem Mieter eine Frist.'],
  },
  {
    name: 'urge',
    type: 'appeal',
    verbs: 'mahnen ermahnen appellieren drängen anflehen beschwören aufrufen gemahnen rufen',
    roles: {
      agents: 'agent subject/armed|state|person|unknown',
      targets: 'object/armed|state|person an/armed|state|person',
    },
    needs: 'agents zu:any|an:any|auf:any !zu~gebet',
    located: false,
    examples: [{ text: 'Die Regierung mahnte zur Mäßigung.', roles: { agents: 'Die Regierung' } }],
    not: ['Der Muezzin rief zum Gebet.'],
  },
];

/** Threats. */
const threat: readonly Frame[] = [
  {
    name: 'vow-revenge',
    type: 'threat',
    phrases:
      'schwören :Rache; schwören :Vergeltung; schwören :Blutrache; ankündigen :Gegenschlag; ankündigen :Vergeltungsschlag; androhen :Vergeltung; androhen :Gewalt; androhen :Angriff; androhen :Krieg; stellen :Ultimatum; setzen :Ultimatum; sinnen auf:Rache; geloben :Rache; geloben :Vergeltung; aussprechen :Drohung; ausstoßen :Drohung; warnen vor:Folge; warnen vor:Konsequenz; warnen vor:Vergeltung; rasseln mit:Säbel; drohen mit:Krieg; drohen mit:Vergeltung; drohen mit:Angriff; drohen mit:Einmarsch; drohen mit:Tod; drohen mit:Gewalt; drohen mit:Einsatz',
    roles: {
      agents: SIDE,
      targets: 'dative/armed|state|person object/armed|state|person ~gegen/armed|state',
    },
    needs: 'agents',
    located: false,
    examples: [{ text: 'Die Miliz schwor Rache.', roles: { agents: 'Die Miliz' } }],
    not: ['Der Stürmer schwor nach dem Pokal Rache.'],
  },
  {
    name: 'ultimatum',
    type: 'threat',
    whole: 'Ultimatum',
    roles: {
      agents: 'actor genitive/armed|state possessive adjective',
      targets: 'an/armed|state|person für/armed|state gegen/armed|state',
    },
    located: false,
    examples: [
      { text: 'Das Ultimatum der Armee an die Rebellen läuft am Sonntag ab.', roles: { agents: 'der Armee' } },
    ],
    not: ['Das Ultimatum des Vermieters läuft ab.'],
  },
];

/** Blame. */
const accusation: readonly Frame[] = [
  {
    name: 'see-behind',
    type: 'accusation',
    verbs: 'sehen vermuten wittern wähnen',
    roles: { agents: PARTY, targets: 'object/armed|state|person' },
    needs: 'agents targets hinter:deed',
    located: false,
    examples: [
      {
        text: 'Die Regierung sieht die Rebellen hinter dem Anschlag.',
        roles: { agents: 'Die Regierung', targets: 'die Rebellen' },
      },
    ],
    not: ['Die Polizei sieht Jugendliche hinter dem Streich.'],
  },
  {
    name: 'blame-each-other',
    type: 'accusation',
    verbs: 'machen geben zuschieben beschuldigen vorwerfen bezichtigen zuweisen',
    roles: { agents: 'subject/armed|state|person +mit/armed' },
    needs: 'agents agents:several somewhere~=gegenseitig,=wechselseitig',
    located: false,
    examples: [
      {
        text: 'Die Armee und die Miliz machten sich gegenseitig verantwortlich.',
        roles: { agents: 'Die Armee; die Miliz' },
      },
    ],
    not: ['Die Spieler gaben sich gegenseitig die Schuld.'],
  },
  {
    name: 'lay-at-door',
    type: 'accusation',
    phrases:
      'geben :Schuld; geben :Verantwortung; zuschieben :Schuld; zuschieben :Verantwortung; zuweisen :Schuld; anlasten :Verantwortung; erheben :Anklage; erheben :Vorwurf; erheben :Anschuldigung; legen zu:Last; richten :Vorwurf; sprechen von:Massaker; sprechen von:Kriegsverbrechen; sprechen von:Völkermord; sprechen von:Provokation; sprechen von:Verrat; sprechen von:Terror; bezeichnen als:Kriegsverbrechen; bezeichnen als:Terror; verurteilen als:Terror; zeigen mit:Finger; ziehen zu:Verantwortung; ziehen zu:Rechenschaft',
    roles: {
      agents: 'agent subject/armed|state|person',
      targets:
        'dative/armed|state|person gegen/armed|state|person ~gegen/armed|state|person ~genitive/armed|state object/armed|state|person auf/armed|state',
    },
    needs: 'agents',
    located: false,
    examples: [
      {
        text: 'Die Regierung schob den Rebellen die Schuld zu.',
        roles: { agents: 'Die Regierung', targets: 'den Rebellen' },
      },
    ],
    not: ['Der Fahrer schob dem Radler die Schuld zu.'],
  },
];

const RELIEF = {
  roles: {
    agents: 'agent subject/armed|state|unknown|person',
    targets: 'dative/person|armed|state object/person ~für/person für/person an/person',
    places: '~für/place für/place in/place nach/place über/place object/place ~in/place ~nach/place',
  },
  needs: 'agents|targets|places',
} as const;

/** Help. */
const aid: readonly Frame[] = [
  {
    name: 'relief-brought',
    type: 'aid',
    phrases:
      'liefern :Hilfe; leisten :Nothilfe; bringen :Hilfe; verteilen :Hilfe; versorgen mit:Lebensmittel; versorgen mit:Trinkwasser; versorgen mit:Hilfsgüter; versorgen mit:Medikament; verteilen :Nahrung; verteilen :Nahrungsmittel; verteilen :Trinkwasser; verteilen :Ration; abwerfen :Nahrungsmittel; abwerfen :Hilfspaket; liefern :Nahrungsmittel; bringen :Hilfsgut; verteilen :Mehl; erreichen :Hilfe; beladen mit:Hilfsgüter; lassen :Hilfsgüter; lassen :Hilfe; lassen :Lastwagen; einrichten :Fluchtkorridor; einrichten :Luftbrücke; einfliegen :Hilfsgüter; einfliegen :Medikament',
    ...RELIEF,
    examples: [
      {
        text: 'Die Hilfswerke verteilten in der Stadt Alva Lebensmittel und Trinkwasser.',
        roles: { agents: 'Die Hilfswerke' },
      },
    ],
    not: ['Der Veranstalter brachte den Läufern Hilfe beim Umziehen.'],
  },
  {
    name: 'relief-halted',
    type: 'aid',
    modality: 'negated',
    phrases:
      'aussetzen :Hilfe; einstellen :Hilfe; einstellen :Hilfslieferung; stoppen :Hilfslieferung; unterbrechen :Hilfe; einstellen :Arbeit',
    ...RELIEF,
    needs:
      'agents:unknown|agents~hilfswerk,hilfsorganisation,welternährungsprogramm,rotes,unicef,unhcr,unrwa,organisation,vereint,nation',
    examples: [
      { text: 'Die Hilfswerke mussten die Hilfe für die Stadt Alva aussetzen.', roles: { agents: 'Die Hilfswerke' } },
    ],
    not: ['Die Armee stellte das Feuer ein.'],
  },
];

/** Punishing. */
const sanction: readonly Frame[] = [
  {
    name: 'punish',
    type: 'sanction',
    verbs: 'ausweisen einbestellen ächten',
    phrases:
      'setzen auf:Sanktionsliste; setzen auf:Liste; stehen auf:Sanktionsliste; stufen als:Terrororganisation; einstufen als:Terrororganisation; erklären zu:Terrororganisation; erklären zu:Person; abbrechen :Beziehung; kappen :Beziehung; abziehen :Botschafter; abberufen :Botschafter; verweisen :Land; verhängen :Sanktion; verhängen :Einreiseverbot; verhängen :Waffenembargo; verhängen :Embargo; verhängen :Strafe; verschärfen :Sanktion; erlassen :Haftbefehl; einstellen :Hilfe; streichen :Hilfe; schließen :Luftraum; schließen :Botschaft; schließen :Grenze; einberufen :Botschafter; aussetzen :Militärhilfe; aussetzen :Mitgliedschaft; belegen mit:Sanktion; bestrafen mit:Sanktion; einfrieren :Guthaben; einfrieren :Geld',
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

/** In the streets. */
const protest: readonly Frame[] = [
  {
    name: 'take-to-streets',
    type: 'protest',
    phrases:
      'gehen auf:Straße; ziehen durch:Stadt; ziehen durch:Straße; ziehen durch:Innenstadt; strömen auf:Straße; machen :Luft; rufen :Parole; skandieren :Parole; verbrennen :Flagge; verbrennen :Fahne; verbrennen :Reifen; blockieren aus:Protest; treten in:Hungerstreik',
    verbs: 'protestieren marschieren',
    roles: {
      agents: 'subject/person',
      targets: 'gegen/armed|state|person ~gegen/armed|state',
      places: 'in/place vor/place durch/place',
    },
    needs: 'agents gegen:any|subject~demonstrant,demonstranten,protestierender|targets',
    examples: [
      {
        text: 'In der Stadt Alva gingen Tausende gegen die Militärregierung auf die Straße.',
        roles: { targets: 'die Militärregierung', places: 'der Stadt Alva' },
      },
    ],
    not: ['Die Soldaten marschierten durch die Stadt.'],
  },
];

/** Idioms of politics: talks, deals, demands, threats, blame, help and punishment. */
export const politicsIdioms = { negotiation, agreement, violation, appeal, threat, accusation, aid, sanction, protest };
