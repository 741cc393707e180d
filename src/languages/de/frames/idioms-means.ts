import type { Frame } from '../../../claims/frames/types.js';

/** Strength and equipment. */
const force: readonly Frame[] = [
  {
    name: 'have-fighters',
    type: 'force',
    quantity: 'force',
    verbs: 'haben besitzen stellen mobilisieren kommandieren befehligen aufbieten vorweisen',
    roles: { agents: 'subject/armed|state' },
    needs: 'agents object:armed object:number !in:any !nach:any',
    located: false,
    alongside: true,
    examples: [{ text: 'Die Miliz hat etwa 3000 Kämpfer.', roles: { agents: 'Die Miliz' } }],
    not: ['Der Verein hat 3000 Mitglieder.'],
  },
  {
    name: 'amount-to',
    type: 'force',
    quantity: 'force',
    verbs: 'handeln',
    reflexives: 'handeln',
    roles: { agents: 'um/armed' },
    needs: 'agents agents:number',
    located: false,
    examples: [{ text: 'Es handelt sich um rund 200 Kämpfer.', roles: { agents: 'rund 200 Kämpfer' } }],
    not: ['Es handelt sich um zwei Autos.'],
  },
  {
    name: 'belong-fighters',
    type: 'force',
    quantity: 'force',
    verbs: 'gehören zählen angehören unterstehen',
    roles: { agents: 'zu/armed dative/armed' },
    needs:
      'agents subject:number subject~kämpfer,mann,soldat,mitglied,krieger,milizionär,anhänger,bewaffneter,bewaffnete',
    located: false,
    examples: [{ text: 'Der Miliz gehören schätzungsweise 3000 Kämpfer an.', roles: { agents: 'Der Miliz' } }],
    not: ['Zum Chor gehören 30 Mitglieder.'],
  },
  {
    name: 'strong-in-men',
    type: 'force',
    quantity: 'force',
    adjectives: 'stark mannstark',
    roles: { agents: 'clause/armed subject/armed' },
    needs: 'agents within~mann,soldat,kämpfer,köpfe',
    located: false,
    examples: [{ text: 'Die Truppe ist 3000 Mann stark.', roles: { agents: 'Die Truppe' } }],
    not: ['Der Chor ist 30 Köpfe stark.'],
  },
  {
    name: 'arsenal',
    type: 'force',
    quantity: 'equipment',
    whole: 'Arsenal Waffenarsenal Raketenarsenal Bewaffnung Fuhrpark Panzerflotte Luftflotte',
    roles: { agents: 'genitive/armed|state possessive adjective' },
    needs: 'agents',
    located: false,
    examples: [{ text: 'Das Arsenal der Miliz umfasst 150.000 Raketen.', roles: { agents: 'der Miliz' } }],
    not: ['Das Arsenal des Zauberers umfasst viele Tricks.'],
  },
  {
    name: 'equipped',
    type: 'force',
    quantity: 'equipment',
    verbs: 'besitzen haben horten unterhalten',
    roles: { agents: 'subject/armed|state' },
    needs: 'agents object:weapon',
    located: false,
    examples: [{ text: 'Die Armee besitzt noch 200 Kampfpanzer.', roles: { agents: 'Die Armee' } }],
    not: ['Die Familie besitzt zwei Autos.'],
  },
];

/** Arms and goods that change hands. */
const seizure: readonly Frame[] = [
  {
    name: 'carry-off',
    type: 'seizure',
    quantity: 'equipment',
    verbs:
      'mitnehmen wegnehmen abnehmen wegschleppen abtransportieren fortschaffen wegschaffen verladen kapern aufbringen festsetzen beschlagnahmen entern einkassieren einsammeln konfiszieren übernehmen entdecken aufspüren finden ausheben einbehalten einziehen',
    roles: {
      agents: 'agent subject/armed|state',
      targets: 'object/weapon dative/armed|person',
      places: 'in/place bei/place aus/place vor/place an/place',
    },
    needs:
      'agents|passive object~lastwagen,lkw,geländewagen,fahrzeug,panzer,waffe,waffenlager,munition,munitionslager,gewehr,rakete,frachter,tanker,schiff,boot,drohne,vieh,treibstoff,hilfsgut,hilfsgüter,sprengstoff,kalaschnikow,geschütz,mörser,waffenversteck,depot,waffendepot,ladung,granate,maschinengewehr,pick-up,pickup,motorrad',
    examples: [
      { text: 'Die Kämpfer nahmen zwei Lastwagen mit.', roles: { agents: 'Die Kämpfer', targets: 'zwei Lastwagen' } },
    ],
    not: ['Der Händler nahm den Lastwagen in Zahlung und die Ware mit.'],
  },
  {
    name: 'loot-phrases',
    type: 'seizure',
    quantity: 'equipment',
    phrases:
      'machen :Beute; fallen als:Beute; nehmen als:Beute; gehen auf:Beutezug; nehmen in:Beschlag; eindecken mit:Waffe',
    roles: { agents: 'agent subject/armed', targets: 'object/weapon ~self/weapon' },
    needs: 'agents|targets',
    examples: [{ text: 'Die Rebellen machten in der Kaserne reiche Beute.', roles: { agents: 'Die Rebellen' } }],
    not: ['Der Fuchs machte reiche Beute.'],
  },
];

const WAY = 'nach/place in/place an/place auf/place zu/place Richtung/place bis/place';

/** Moving and deploying. */
const movement: readonly Frame[] = [
  {
    name: 'send-men',
    type: 'movement',
    quantity: 'force',
    verbs: 'schicken entsenden senden abstellen nachschicken verlegen abkommandieren nachsenden',
    roles: {
      agents: 'agent subject/armed|state|person',
      targets: 'object/person|armed|weapon',
      destination: WAY,
      origin: 'aus/place von/place',
    },
    needs:
      '!dative:any agents targets object~mann,soldat,soldaten,ausbilder,militärberater,berater,söldner,kämpfer,reservist,polizist,truppe,truppen,verstärkung,spezialkräfte,panzer,kriegsschiff,flugzeugträger,bataillon,brigade,blauhelm,blauhelmsoldat',
    examples: [
      {
        text: 'Die Regierung soll 11.000 Mann geschickt haben.',
        roles: { agents: 'Die Regierung', targets: '11.000 Mann' },
      },
    ],
    not: ['Der Verlag schickte den Kunden zwei Bücher.'],
  },
  {
    name: 'under-way',
    type: 'movement',
    phrases:
      'setzen über:Fluss; setzen über:Kanal; setzen über:Strom; sein auf:Weg; machen auf:Weg; befinden auf:Weg; setzen in:Marsch; setzen in:Bewegung; laufen in:Hafen; einlaufen in:Hafen; gehen an:Front; ziehen an:Front; gehen an:Bord; gehen an:Land; versetzen in:Alarmbereitschaft; setzen in:Alarmbereitschaft; verstärken :Präsenz; verstärken :Truppe; aufstocken :Truppe; verstärken :Garnison; rufen zu:Waffe; einberufen :Reservist; mobilisieren :Reservist; rücken in:Marsch',
    roles: {
      agents: 'agent subject/armed|state|weapon|person',
      targets: 'object/armed|weapon',
      origin: 'aus/place von/place ~aus/place',
      destination: `${WAY} ~nach/place ~in/place ~an/place`,
    },
    needs: 'agents|targets',
    located: false,
    examples: [
      { text: 'Die Truppen sind auf dem Weg nach Alva.', roles: { agents: 'Die Truppen', destination: 'Alva' } },
    ],
    not: ['Eine Lösung ist auf dem Weg.'],
  },
  {
    name: 'bound-for',
    type: 'movement',
    adjectives: 'unterwegs',
    roles: {
      agents: 'subject/armed|weapon clause/armed|weapon',
      origin: 'aus/place von/place',
      destination: 'nach/place zu/place an/place Richtung/place',
    },
    needs: 'agents origin|destination',
    located: false,
    examples: [
      {
        text: 'Aus der Stadt Alva ist Verstärkung unterwegs.',
        roles: { agents: 'Verstärkung', origin: 'der Stadt Alva' },
      },
    ],
    not: ['Der Briefträger ist unterwegs.'],
  },
  {
    name: 'ships-and-columns',
    type: 'movement',
    verbs:
      'einlaufen auslaufen anlegen ablegen einschwenken kreuzen vorfahren anrollen durchqueren eintreffen ankommen abfahren losfahren anrücken ausrücken umkehren weiterfahren heranrollen weiterziehen abdrehen',
    roles: {
      agents: 'subject/armed|weapon',
      places: 'durch/place über/place',
      origin: 'aus/place von/place',
      destination: WAY,
    },
    needs:
      '!object:any agents subject:armed|subject~konvoi,kolonne,hilfskonvoi,bus,kriegsschiff,schiff,flugzeugträger,panzer,verband,truppe,verstärkung,nachschub,zerstörer,fregatte,tanker origin|destination|places',
    located: false,
    examples: [
      {
        text: 'Mehrere Kriegsschiffe liefen in das Rote Meer ein.',
        roles: { agents: 'Mehrere Kriegsschiffe', destination: 'das Rote Meer' },
      },
    ],
    not: ['Die Läufer liefen ins Stadion ein.'],
  },
  {
    name: 'smuggled-out',
    type: 'movement',
    verbs:
      'herausholen herausbringen ausschleusen einschleusen locken abholen herausführen hinausbringen fortbringen wegbringen einfliegen ausfliegen überführen',
    roles: {
      agents: 'agent subject/armed|state object/armed|person',
      targets: 'object/armed|person',
      origin: 'aus/place von/place',
      destination: WAY,
    },
    needs: 'agents origin|destination object:armed',
    located: false,
    examples: [
      {
        text: 'Die Kämpfer wurden aus der Stadt Alva gelockt.',
        roles: { agents: 'Die Kämpfer', origin: 'der Stadt Alva' },
      },
    ],
    not: ['Der Hund wurde aus dem Haus gelockt.'],
  },
  {
    name: 'prison-break',
    type: 'movement',
    verbs: 'ausbrechen entkommen entweichen entfliehen fliehen türmen flüchten',
    nouns: 'Gefängnisausbruch Massenausbruch',
    roles: { agents: 'subject/person', origin: 'aus/place' },
    needs:
      'agents origin subject~häftling,gefangener,gefangene,insasse,kriegsgefangener,extremist,islamist,dschihadist,terrorist,kämpfer,inhaftierter',
    located: false,
    examples: [
      {
        text: 'Hunderte Gefangene sind aus den Lagern entkommen.',
        roles: { agents: 'Hunderte Gefangene', origin: 'den Lagern' },
      },
    ],
    not: ['Der Betrüger ist aus der Klinik entkommen.'],
  },
];

/** Giving and getting arms. */
const delivery: readonly Frame[] = [
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
    needs: 'agents|targets subject:weapon !subject:armed !an:place !in:armed',
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
    phrases:
      'stellen zu:Verfügung; lassen :Waffe; versorgen mit:Waffe; versorgen mit:Munition; beliefern mit:Waffe; aufrüsten mit:Waffe; ausstatten mit:Waffe; ausrüsten mit:Waffe; unterstützen mit:Waffe; pumpen :Waffe',
    roles: {
      agents: 'agent subject/armed|state',
      targets: 'dative/armed|state|person an/armed|state|person object/armed|state',
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
];

/** Idioms of means: strength, booty, movement, arms. */
export const meansIdioms = { force, seizure, movement, delivery };
