import type { Frame } from '../../../claims/frames/types.js';

const AT = 'in/place bei/place nahe/place auf/place an/place vor/place um/place über/place';
const HIT = 'object/armed|person|state|weapon|building|base';

/** Sides that fight each other. */
const clash: readonly Frame[] = [
  {
    name: 'come-to-blows',
    type: 'clash',
    verbs: 'aneinandergeraten zusammenprallen aufeinanderstoßen aufeinanderprallen aufeinanderlosgehen zusammenstoßen',
    phrases: 'liefern :Auseinandersetzung; kreuzen :Klinge; liefern :Zusammenstoß; austragen :Kampf',
    roles: { agents: 'subject/armed|person|state +mit/armed|person|state', places: AT },
    needs: 'agents',
    examples: [
      {
        text: 'In der Stadt Alva sind Milizen aneinandergeraten.',
        roles: { agents: 'Milizen', places: 'der Stadt Alva' },
      },
    ],
    not: ['Im Lokal sind zwei Gäste aneinandergeraten.'],
  },
  {
    name: 'fighting-shakes',
    type: 'clash',
    verbs: 'erschüttern',
    roles: { places: 'object/place in/place' },
    needs: 'places subject~Gefecht,Kampf,Kämpfe,Schusswechsel,Zusammenstoß,Feuergefecht,Straßenkampf',
    examples: [{ text: 'Heftige Gefechte erschütterten die Stadt Alva.', roles: { places: 'die Stadt Alva' } }],
    not: ['Der Skandal erschütterte die Stadt.'],
  },
  {
    name: 'put-up-resistance',
    type: 'clash',
    phrases:
      'leisten :Gegenwehr; stoßen auf:Gegenwehr; treffen auf:Gegenwehr; setzen zu:Wehr; kämpfen um:Überleben; verwickeln in:Kampf; verwickeln in:Gefecht; verwickeln in:Feuergefecht; geraten in:Gefecht; geraten in:Feuergefecht; eingreifen in:Kampf; fallen in:Rücken; entgegenstellen :Angreifer; bieten :Stirn; bieten :Widerstand; entgegensetzen :Widerstand',
    roles: {
      agents: 'subject/armed|state object/armed +mit/armed +gegen/armed +dative/armed +~mit/armed',
      places: AT,
    },
    needs: 'agents',
    examples: [
      {
        text: 'Die Soldaten stießen in der Stadt Alva auf heftige Gegenwehr.',
        roles: { agents: 'Die Soldaten', places: 'der Stadt Alva' },
      },
    ],
    not: ['Der Minister stieß in der Sitzung auf Gegenwehr.'],
  },
  {
    name: 'defend-against',
    type: 'clash',
    reflexives: 'wehren verteidigen behaupten',
    roles: { agents: 'subject/armed +gegen/armed', places: AT },
    needs: 'agents gegen:armed|places',
    examples: [{ text: 'Die Soldaten wehren sich gegen die Miliz.', roles: { agents: 'Die Soldaten; die Miliz' } }],
    not: ['Die Firma wehrt sich gegen die Steuer.'],
  },
];

/** From the air. */
const airstrike: readonly Frame[] = [
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
    phrases:
      'fliegen :Luftangriff; fliegen :Bombenangriff; fliegen :Drohnenangriff; nehmen aus:Luft; bombardieren aus:Luft; beschießen aus:Luft; bekämpfen aus:Luft; angreifen aus:Luft; attackieren aus:Luft; treffen aus:Luft; abwerfen :Gleitbombe; abwerfen :Streubombe; abwerfen :Streumunition; abwerfen :Brandbombe; abwerfen :Lenkbombe; abwerfen :Sprengsatz; abwerfen :Granate',
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
];

/** Shots that are told of without a verb. */
const shots: Frame = {
  name: 'shots-told',
  type: 'clash',
  whole: 'Schuss Gewehrschuss Gewehrfeuer Maschinengewehrfeuer Gewehrsalve Feuerstoß Gefechtslärm Gefechtsfeuer',
  roles: { agents: 'zwischen/armed|state', places: 'in/place bei/place an/place um/place' },
  needs: 'carried|under~von places',
  examples: [{ text: 'Augenzeugen berichten von Schüssen im Stadtteil.', roles: { places: 'Stadtteil' } }],
  not: ['Der Torwart hielt alle Schüsse.'],
};

const ROCKETS =
  'rakete,raketen,granate,mörsergranate,artilleriegranate,geschoss,marschflugkörper,raketensalve,salve,flugkörper,projektil,panzergranate,geschosse';

/** Artillery, rockets, missiles. */
const shelling: readonly Frame[] = [
  {
    name: 'bombs-come-down',
    type: 'airstrike',
    verbs: 'einschlagen explodieren detonieren treffen',
    roles: {
      agents: 'adjective',
      targets: 'object/armed|person|weapon|building|base',
      places: 'in/place auf/place bei/place nahe/place object/place',
    },
    needs:
      'subject~bombe,bomben,fliegerbombe,gleitbombe,fassbombe,lenkbombe amod~russisch,amerikanisch,israelisch,türkisch|in:base|in:armed|subject~fliegerbombe,gleitbombe,fassbombe,lenkbombe places|targets',
    examples: [{ text: 'In der Stadt Alva schlug eine Gleitbombe ein.', roles: { places: 'der Stadt Alva' } }],
    not: ['Die Gleitbombe im Film explodierte nicht im Kino.'],
  },
  {
    name: 'shells-hit',
    type: 'shelling',
    verbs: 'treffen beschädigen verfehlen einschlagen explodieren landen niedergehen fallen detonieren',
    roles: {
      agents: 'genitive adjective',
      targets: 'object/armed|person|weapon|building|base',
      places: 'object/place in/place auf/place bei/place nahe/place neben/place vor/place an/place',
      origin: '^aus/place',
    },
    needs: `subject~${ROCKETS}|agent~${ROCKETS} places|targets`,
    examples: [
      {
        text: 'Granaten trafen ein Krankenhaus in der Stadt Alva.',
        roles: { targets: 'ein Krankenhaus in der Stadt Alva' },
      },
    ],
    not: ['Die Rakete landete sicher im Weltraum.'],
  },
  {
    name: 'shells-kill',
    type: 'shelling',
    verbs: 'töten verletzen zerstören zerreißen verwüsten',
    roles: {
      targets: 'object/armed|person|weapon|building',
      places: 'object/place in/place auf/place bei/place nahe/place',
    },
    needs: `subject~${ROCKETS}|agent~${ROCKETS} places|targets`,
    alongside: true,
    examples: [{ text: 'Eine Granate tötete in der Stadt Alva drei Kinder.', roles: { places: 'der Stadt Alva' } }],
    not: ['Die Nachricht von der Rakete zerstörte die Hoffnung.'],
  },
  {
    name: 'fire-with',
    type: 'shelling',
    phrases:
      'nehmen unter:Raketenbeschuss; nehmen unter:Artilleriebeschuss; nehmen unter:Artilleriefeuer; liegen unter:Artilleriefeuer; liegen unter:Artilleriebeschuss; stehen unter:Artilleriebeschuss; stehen unter:Dauerbeschuss; liegen unter:Dauerbeschuss; geraten unter:Artilleriebeschuss; geraten unter:Raketenbeschuss; nehmen unter:Dauerbeschuss; eröffnen :Artilleriefeuer; einsetzen :Raketenwerfer; einsetzen :Mörser; legen unter:Feuer; liegen in:Feuer; liegen in:Artilleriefeuer; liegen in:Beschuss; belegen mit:Granate; eindecken mit:Granate; eindecken mit:Rakete; überziehen mit:Granate; überziehen mit:Rakete; überschütten mit:Granate; abgeben :Salve; abfeuern :Salve; abfeuern :Marschflugkörper; abfeuern :Mörsergranate; schießen mit:Artillerie; schießen mit:Mörser; schießen mit:Panzer; feuern mit:Artillerie; feuern mit:Panzer; feuern mit:Mörser',
    roles: {
      agents: 'agent subject/armed|state ~genitive/armed ~durch/armed',
      targets: 'object/armed|building|base auf/armed|building|base',
      places: 'object/place auf/place nach/place in/place gegen/place subject/place über/place',
    },
    needs: 'agents|places|targets',
    examples: [
      {
        text: 'Die Armee nahm die Stadt Alva unter Artilleriefeuer.',
        roles: { agents: 'Die Armee', places: 'die Stadt Alva' },
      },
    ],
    not: ['Die Zuschauer überzogen den Sänger mit Spott.'],
  },
];

/** Bombs and mines. */
const bombing: readonly Frame[] = [
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
    phrases:
      'anbringen :Sprengsatz; anbringen :Bombe; anbringen :Sprengladung; deponieren :Sprengsatz; deponieren :Bombe; verstecken :Sprengsatz; verstecken :Bombe; zünden :Sprengstoffweste; zünden :Sprengweste; zünden :Sprengladung; zünden :Autobombe; auslösen :Sprengsatz; auslösen :Mine; auslösen :Sprengfalle; legen :Bombe; legen :Mine; fahren in:Sprengfalle; geraten auf:Sprengsatz; laufen auf:Sprengfalle; rollen über:Mine; auffahren auf:Mine; entschärfen :Sprengsatz; entschärfen :Bombe; sprengen in:Menge',
    roles: {
      agents: 'agent subject/armed|person',
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
];

/** Other armed attacks. */
const attack: readonly Frame[] = [
  {
    name: 'under-gunfire',
    type: 'attack',
    kind: 'shooting',
    phrases:
      'nehmen unter:Feuer; geraten unter:Feuer; kommen unter:Feuer; geraten in:Kreuzfeuer; geraten unter:Beschuss; feuern in:Menge; schießen in:Menge; schießen auf:Menge; schießen um:sich; feuern um:sich; eröffnen :Feuer; geben :Schuss; schießen aus:Auto',
    roles: {
      agents: 'agent subject/armed|person ~genitive/armed',
      targets: 'object/armed|person|weapon auf/armed|person|weapon',
      places: 'in/place bei/place auf/place an/place vor/place nahe/place',
    },
    needs:
      'agents|targets !mit~artillerie,granate,rakete,mörser,panzer !object:place !subject:place !subject~presse,opposition,kritiker,zeitung',
    examples: [
      { text: 'Unbekannte nahmen den Konvoi unter Feuer.', roles: { agents: 'Unbekannte', targets: 'den Konvoi' } },
    ],
    not: ['Die Presse nahm den General unter Feuer.'],
  },
  {
    name: 'fire-at-people',
    type: 'attack',
    kind: 'shooting',
    verbs: 'feuern schießen',
    roles: {
      agents: 'agent subject/armed|person',
      targets: 'auf/person',
      places: 'in/place bei/place an/place vor/place',
    },
    needs:
      'targets !auf:armed !subject~panzer,artillerie,geschütz,hubschrauber,flugzeug !mit~artillerie,rakete,granate,mörser !object:weapon',
    examples: [
      {
        text: 'Die Soldaten feuerten auf unbewaffnete Menschen.',
        roles: { agents: 'Die Soldaten', targets: 'unbewaffnete Menschen' },
      },
    ],
    not: ['Der Fotograf schoss ein Bild von den Soldaten.'],
  },
  {
    name: 'storm-building',
    type: 'attack',
    kind: 'raid',
    verbs: 'stürmen überfallen heimsuchen',
    roles: {
      agents: 'agent subject/armed|person',
      targets: 'object/building|base in/building|base',
      places: 'object/place in/place',
    },
    needs:
      'agents subject:armed|subject~männer,mann,angreifer,bewaffnete,unbekannte,bewaffneter,unbekannter object:building|in:building|in:base',
    examples: [{ text: 'Bewaffnete stürmten ein Hotel in der Stadt Alva.', roles: { agents: 'Bewaffnete' } }],
    not: ['Die Fans stürmten das Stadion.'],
  },
  {
    name: 'deadly-deeds',
    type: 'attack',
    phrases:
      'verüben :Anschlag; verüben :Attentat; verüben :Überfall; begehen :Anschlag; begehen :Massaker; anrichten :Gemetzel; veranstalten :Massaker; locken in:Falle; stellen :Falle; legen :Hinterhalt; auflauern in:Hinterhalt; treiben in:Hinterhalt; angreifen aus:Hinterhalt; schießen aus:Hinterhalt; beschießen aus:Hinterhalt; töten aus:Hinterhalt; gehen mit:Messer; losgehen mit:Messer',
    roles: {
      agents: 'agent subject/armed|person',
      targets:
        '~auf/armed|person|building ~gegen/armed|person|building ~an/person dative/armed|person object/armed|person auf/armed|person',
      places: 'in/place bei/place nahe/place auf/place ~in/place ~auf/place',
    },
    needs: 'agents|targets|places',
    examples: [
      {
        text: 'Die Kämpfer lockten die Soldaten in eine Falle.',
        roles: { agents: 'Die Kämpfer', targets: 'die Soldaten' },
      },
    ],
    not: ['Der Reporter stellte dem General eine Frage.'],
  },
  {
    name: 'attack-vessel',
    type: 'attack',
    verbs: 'angreifen attackieren beschießen treffen versenken rammen',
    roles: {
      agents: 'agent subject/armed|state|person',
      targets: 'object/weapon',
      places: 'in/place vor/place bei/place auf/place nahe/place',
    },
    needs:
      'agents targets object~schiff,frachter,tanker,boot,konvoi,bus,fahrzeug,hubschrauber,flugzeug,zug,krankenwagen,lastwagen',
    examples: [
      {
        text: 'Die Miliz griff vor der Küste einen Frachter an.',
        roles: { agents: 'Die Miliz', targets: 'einen Frachter' },
      },
    ],
    not: ['Der Kapitän rammte ein Schiff im Spiel.'],
  },
  {
    name: 'escape-attempt-on-life',
    type: 'attack',
    kind: 'assassination',
    verbs: 'überleben entgehen entkommen',
    roles: { targets: 'subject/person|armed|state' },
    needs: 'targets object~attentat,anschlag,mordanschlag|dative~attentat,anschlag,mordanschlag',
    modality: 'attempted',
    examples: [{ text: 'Der General entging einem Anschlag.', roles: { targets: 'Der General' } }],
    not: ['Der Sänger entging einem Verfahren.'],
  },
];

/** The dead, the wounded. */
const casualties: readonly Frame[] = [
  {
    name: 'cost-life-of',
    type: 'casualties',
    quantity: 'killed',
    phrases:
      'kosten :Leben; kosten :Menschenleben; rauben :Leben; nehmen :Leben; reißen in:Tod; mitreißen in:Tod; schicken in:Tod; treiben in:Tod',
    roles: { targets: 'object/person|armed dative/person|armed', agents: 'agent subject/armed|person' },
    needs: 'targets !targets~leben,menschenleben',
    examples: [{ text: 'Der Angriff kostete zwölf Menschen das Leben.', roles: { targets: 'zwölf Menschen' } }],
    not: ['Die Sorge kostete den Trainer das Leben im Verein.'],
  },
  {
    name: 'wiped-out',
    type: 'casualties',
    quantity: 'killed',
    verbs:
      'auslöschen hinraffen dahinraffen niederschießen zusammenschießen hinwegraffen wegsprengen begraben verschütten',
    roles: { agents: 'agent subject/armed|state', targets: 'object/person' },
    needs: 'targets !agents:place',
    examples: [{ text: 'Bei dem Angriff wurde eine Familie ausgelöscht.', roles: { targets: 'eine Familie' } }],
    not: ['Die Zeit löschte die Erinnerung aus.'],
  },
  {
    name: 'own-losses',
    type: 'casualties',
    quantity: 'killed',
    phrases:
      'einräumen :Verlust; melden :Verlust; zugeben :Verlust; eingestehen :Verlust; bestätigen :Verlust; erleiden :Verlust; hinnehmen :Verlust; beklagen :Verlust; verzeichnen :Verlust; verschweigen :Verlust',
    roles: { targets: '~genitive/armed subject/armed|state', places: 'owner/place' },
    needs: 'targets !places',
    examples: [{ text: 'Die Armee meldet schwere Verluste.', roles: { targets: 'Die Armee' } }],
    not: ['Der Konzern meldet hohe Verluste.'],
  },
  {
    name: 'bodies-found',
    type: 'casualties',
    quantity: 'killed',
    phrases:
      'bergen :Leiche; bergen :Toter; bergen :Tote; finden :Leiche; entdecken :Leiche; entdecken :Massengrab; zählen :Tote; zählen :Toter; zählen :Leiche; beklagen :Toter; beklagen :Todesopfer; zählen :Todesopfer; beisetzen :Toter; bestatten :Toter; exhumieren :Leiche; fordern :Verletzter; fordern :Toter',
    roles: { targets: '~self' },
    needs: 'targets:number',
    examples: [{ text: 'Helfer bargen 20 Leichen aus den Trümmern.', roles: { targets: '20 Leichen' } }],
    not: ['Der Kommissar fand im Film eine Leiche.'],
  },
  {
    name: 'succumb-late',
    type: 'casualties',
    quantity: 'killed',
    phrases:
      'versterben an:Verletzung; sterben an:Verletzung; versterben in:Krankenhaus; bezahlen mit:Leben; einbüßen :Leben; sein unter:Getötete; sein unter:Getöteter; sein unter:Gefallener; zählen zu:Toter; zählen zu:Opfer; gehören zu:Toter; gehören zu:Opfer; befinden unter:Getötete; sein unter:Leiche',
    verbs: 'versterben dahinsterben',
    roles: { targets: 'subject/person|armed' },
    needs: 'targets !in~=alter',
    examples: [{ text: 'Zwei Soldaten gehören zu den Toten.', roles: { targets: 'Zwei Soldaten' } }],
    not: ['Die Schauspielerin verstarb im Alter von 80 Jahren.'],
  },
  {
    name: 'hurt-badly',
    type: 'casualties',
    quantity: 'wounded',
    phrases:
      'davontragen :Verletzung; davontragen :Wunde; davontragen :Verbrennung; erleiden :Verbrennung; erleiden :Splitterverletzung; erleiden :Schock; behandeln in:Krankenhaus; bringen in:Krankenhaus; bringen in:Klinik; einliefern in:Klinik; versorgen in:Krankenhaus; schweben in:Lebensgefahr; ringen mit:Tod',
    roles: { targets: 'subject/person|armed object/person|armed' },
    needs: 'targets',
    examples: [{ text: 'Zwölf Soldaten wurden in ein Krankenhaus gebracht.', roles: { targets: 'Zwölf Soldaten' } }],
    not: ['Der Fußballer wurde nach dem Training in ein Krankenhaus gebracht.'],
  },
  {
    name: 'no-trace',
    type: 'casualties',
    quantity: 'missing',
    phrases: 'fehlen von:Spur; verschwinden ohne:Spur; bleiben unter:Trümmer; liegen unter:Trümmer',
    roles: { targets: 'subject/person|armed dative/person' },
    needs: 'targets',
    examples: [{ text: 'Zehn Menschen liegen unter den Trümmern.', roles: { targets: 'Zehn Menschen' } }],
    not: ['Der Ruf des Trainers liegt in Trümmern.'],
  },
];

/** Idioms of combat: fights, strikes, attacks and whom they cost. */
export const combatIdioms = { clash: [...clash, shots], airstrike, shelling, bombing, attack, casualties };
