import type { Frame } from '../../../claims/frames/types.js';

const PEOPLE = 'object/person|armed';

/** Held and taken. */
const detention: readonly Frame[] = [
  {
    name: 'hold-in-power',
    type: 'detention',
    quantity: 'detained',
    phrases: 'haben in:Gewalt; halten in:Gewalt; haben in:Hand',
    roles: {
      agents: '~genitive/armed|state subject/armed|state ~possessive',
      targets: 'object/person',
      places: 'in/place',
    },
    needs: 'targets !object:place',
    examples: [
      {
        text: 'Die Miliz hat 20 Geiseln in ihrer Gewalt.',
        roles: { agents: 'Die Miliz', targets: '20 Geiseln' },
      },
    ],
    not: ['Das Paar hat sein Leben in der Hand.'],
  },
  {
    name: 'in-their-power',
    type: 'detention',
    quantity: 'detained',
    phrases:
      'sitzen in:Internierungslager; festsitzen in:Internierungslager; festhalten in:Lager; sitzen in:Gefangenenlager; sitzen in:Kerker; sein in:Gewahrsam; sitzen in:Gefängnis; sitzen in:Untersuchungshaft; sitzen in:Gefängniszelle; sitzen in:Arrest; stehen unter:Hausarrest; nehmen unter:Hausarrest; stellen unter:Arrest; halten unter:Hausarrest; kommen in:Gefangenschaft; kommen in:Haft; kommen in:Gewahrsam; bringen in:Gewahrsam; befinden in:Hand; befinden in:Gewahrsam; befinden in:Gefangenschaft; befinden in:Haft; sein in:Haft; sein in:Gefangenschaft; sein in:Hand; bleiben in:Haft; bleiben in:Gewalt; halten als:Gefangener; gehen in:Netz; gehen in:Falle; legen in:Handschellen; abführen in:Handschellen; werfen in:Gefängnis; stecken in:Gefängnis; überstellen in:Gefängnis',
    roles: {
      agents: '~genitive/armed|state ~possessive agent dative/armed subject/armed|state',
      targets: 'object/person subject/person|armed',
      places: '~in/place in/place',
    },
    needs: 'targets !subject:weapon !object:place',
    examples: [
      {
        text: 'In den Händen der Miliz befinden sich 101 Geiseln.',
        roles: { agents: 'der Miliz', targets: '101 Geiseln' },
      },
    ],
    not: ['Das Paar hat sein Leben in der Hand.'],
  },
  {
    name: 'arrested-ways',
    type: 'detention',
    quantity: 'detained',
    verbs:
      'dingfestmachen schnappen aufspüren einkassieren überwältigen verschwindenlassen wegbringen fortschleppen mitschleppen zusammentreiben fortschaffen einliefern',
    phrases:
      'führen :Verhaftung; nehmen in:Polizeigewahrsam; nehmen in:Untersuchungshaft; nehmen in:Schutzhaft; stecken in:Lager; bringen in:Internierungslager; machen :Kriegsgefangener; nehmen :Kriegsgefangener',
    roles: { agents: 'agent subject/armed|state', targets: PEOPLE },
    needs: 'targets agents|passive',
    examples: [{ text: 'Soldaten trieben die Männer des Dorfes zusammen.', roles: { agents: 'Soldaten' } }],
    not: ['Der Hirte trieb die Schafe zusammen.'],
  },
  {
    name: 'is-held',
    type: 'detention',
    quantity: 'detained',
    adjectives: 'inhaftiert eingesperrt interniert festgehalten verschleppt entführt gefangengehalten eingekerkert',
    roles: { targets: 'subject/person|armed clause/person|armed', agents: 'agent' },
    needs: 'targets finite',
    examples: [{ text: 'Die Männer sind seit Mai inhaftiert.', roles: { targets: 'Die Männer' } }],
    not: ['Der Betrüger ist inhaftiert.'],
  },
];

/** Let go. */
const release: readonly Frame[] = [
  {
    name: 'handed-over',
    type: 'release',
    quantity: 'detained',
    verbs: 'übergeben überstellen ausliefern herausgeben aushändigen entlassen zurückgeben',
    roles: {
      agents: 'agent subject/armed|state|person',
      targets: PEOPLE,
      beneficiaries: 'an/armed|state|person dative/armed|state|person',
    },
    needs:
      'targets object~geisel,gefangener,gefangene,kriegsgefangener,häftling,soldat,entführter,verschleppter,inhaftierter,festgenommener,leiche,leichnam',
    examples: [
      {
        text: 'Die Rebellen übergaben acht Soldaten dem Roten Kreuz.',
        roles: { agents: 'Die Rebellen', targets: 'acht Soldaten' },
      },
    ],
    not: ['Der Minister übergab den Preis an den Sieger.'],
  },
  {
    name: 'discharge',
    type: 'release',
    quantity: 'detained',
    phrases:
      'entlassen aus:Haft; entlassen aus:Gefangenschaft; entlassen aus:Kriegsgefangenschaft; entlassen aus:Gefängnis; entlassen in:Freiheit; lassen aus:Gefängnis; holen aus:Gefängnis; befreien aus:Gefängnis; befreien aus:Gefangenschaft; befreien aus:Hand; befreien aus:Gewalt',
    roles: { agents: 'agent subject/armed|state', targets: 'object/person|armed' },
    needs: 'targets',
    examples: [
      {
        text: 'Die Regierung entließ 90 Kämpfer aus der Haft.',
        roles: { agents: 'Die Regierung' },
      },
    ],
    not: ['Der Präsident entließ den General aus dem Amt.'],
  },
  {
    name: 'free-again',
    type: 'release',
    quantity: 'detained',
    phrases:
      'sein in:Freiheit; sein auf:Fuß; befinden in:Freiheit; befinden auf:Fuß; zurückkehren in:Freiheit; erlangen :Freiheit; erhalten :Freiheit; gewinnen :Freiheit; lassen in:Freiheit; entlassen aus:Gefängnis; kommen aus:Gefängnis; zurückkehren aus:Kriegsgefangenschaft; entlassen aus:Kriegsgefangenschaft; heimkehren aus:Gefangenschaft; öffnen :Gefängnis; lassen :Gefangener; lassen :Geisel; austauschen :Gefangener; freigeben :Geisel; bringen in:Freiheit',
    roles: { agents: 'agent subject/armed|state', targets: '~self/person object/person subject/person' },
    needs: 'targets',
    examples: [
      { text: 'Die Schülerinnen sind nach der Entführung wieder in Freiheit.', roles: { targets: 'Die Schülerinnen' } },
    ],
    not: ['Der Löwe ist wieder in Freiheit.'],
  },
];

/** Giving in. */
const surrender: readonly Frame[] = [
  {
    name: 'give-in',
    type: 'surrender',
    quantity: 'surrendered',
    phrases:
      'einstellen :Gegenwehr; einstellen :Widerstand; einstellen :Kampf; heben :Hand; erheben :Hand; niederlegen :Gewehr; abliefern :Gewehr; abliefern :Waffe; abgeben :Gewehr; übergeben :Waffe; begeben in:Gefangenschaft; geben in:Gefangenschaft; gehen in:Gefangenschaft; zwingen zu:Kapitulation; zwingen zu:Aufgabe; bewegen zu:Aufgabe; bewegen zu:Kapitulation; auffordern zu:Kapitulation; unterzeichnen :Kapitulation; anbieten :Kapitulation; aufgeben :Gegenwehr; strecken :Gewehr',
    reflexives: 'geschlagengeben fügen',
    roles: { agents: 'object/armed subject/armed|person', targets: 'dative/armed|state' },
    needs: 'agents !object~nationalflagge,nationalfahne,landesfahne,regierungsflagge !object~=hand|object:several',
    examples: [{ text: 'Die Soldaten stellten die Gegenwehr ein.', roles: { agents: 'Die Soldaten' } }],
    not: ['Der Schüler hob die Hand.'],
  },
  {
    name: 'white-flag',
    type: 'surrender',
    quantity: 'surrendered',
    phrases: 'hissen :Fahne; hissen :Flagge; schwenken :Fahne; zeigen :Fahne; aufziehen :Fahne',
    roles: { agents: 'subject/armed|person' },
    needs: 'agents noun-amod~weiß',
    examples: [{ text: 'Die Soldaten hissten die weiße Fahne.', roles: { agents: 'Die Soldaten' } }],
    not: ['Die Fans hissten die Fahne des Vereins.'],
  },
];

/** Changing sides. */
const defection: readonly Frame[] = [
  {
    name: 'turn-coat',
    type: 'defection',
    phrases:
      'wechseln :Fahne; wechseln :Front; kehren :Rücken; versagen :Gefolgschaft; schlagen zu:Rebell; abfallen von:Glaube; brechen mit:Regime; brechen mit:Regierung; verweigern :Gehorsam; verweigern :Dienst; verweigern :Befehl; laufen zu:Feind; laufen zu:Rebell; laufen zu:Gegner; überwechseln auf:Seite; wechseln in:Lager; übergehen zu:Feind; übergehen zu:Rebell; verlassen :Armee; verlassen :Truppe; verlassen :Einheit; verlassen :Miliz; verlassen :Reihe; davonlaufen aus:Armee',
    roles: {
      agents: 'subject/armed|person',
      targets: 'dative/armed|state von/armed|state mit/armed|state ~self/armed|state',
      beneficiaries: 'zu/armed|state ~genitive/armed',
    },
    needs: 'agents !dative:place !dative~stadt,dorf,land,heimat',
    examples: [
      { text: 'Eine Einheit der Armee hat die Fahnen gewechselt.', roles: { agents: 'Eine Einheit der Armee' } },
    ],
    not: ['Der Spieler wechselte die Front im Streit um den Trainer.'],
  },
];

/** Fleeing and being driven out. */
const displacement: readonly Frame[] = [
  {
    name: 'on-the-run',
    type: 'displacement',
    quantity: 'displaced',
    phrases:
      'treiben in:Flucht; jagen in:Flucht; begeben auf:Flucht; machen auf:Flucht; treiben aus:Haus; verlieren :Zuhause; verlieren :Obdach; verlieren :Heimat; verlieren :Haus; verlieren :Wohnung; verlieren :Dach; leben in:Flüchtlingslager; leben als:Flüchtling; leben als:Vertriebener; finden :Zuflucht; finden :Schutz; finden :Unterschlupf; suchen :Unterschlupf; überqueren :Grenze; überschreiten :Grenze; kommen über:Grenze; fliehen über:Grenze; unterbringen in:Lager; unterbringen in:Notunterkunft; ausharren in:Lager; zwingen zu:Verlassen; kehren in:Heimat; zurückkehren in:Haus; zurückkehren in:Heimat; zurückkehren in:Dorf; packen :Habe; aufnehmen :Flüchtling; sitzen in:Lager; ausharren in:Flüchtlingslager; suchen :Sicherheit',
    roles: {
      targets: '~self/person object/person subject/person',
      origin: 'aus/place von/place ~aus/place',
      destination: 'nach/place in/place Richtung/place bei/place ~in/place ~nach/place',
    },
    needs: 'targets !targets:armed',
    examples: [
      { text: 'Die Kämpfe haben 20.000 Menschen in die Flucht getrieben.', roles: { targets: '20.000 Menschen' } },
    ],
    not: ['Der Wanderer suchte Schutz vor dem Regen.'],
  },
  {
    name: 'take-in',
    type: 'displacement',
    quantity: 'displaced',
    verbs: 'aufnehmen beherbergen unterbringen',
    roles: { targets: 'object/person', destination: 'subject/place|state in/place' },
    needs: 'targets:number targets destination',
    located: false,
    examples: [{ text: 'Das Nachbarland hat 50.000 Menschen aufgenommen.', roles: { targets: '50.000 Menschen' } }],
    not: ['Der Verein hat 300 Mitglieder aufgenommen.'],
  },
  {
    name: 'village-flees',
    type: 'displacement',
    quantity: 'displaced',
    verbs: 'fliehen flüchten evakuieren',
    roles: {
      agents: 'agent',
      targets: 'object/place subject/place',
      destination: 'nach/place in/place',
    },
    needs: 'targets~=dorf,dörfer,familie,=stadt,ortschaft,viertel,krankenhaus,schule,siedlung,gemeinde !subject:armed',
    located: false,
    examples: [{ text: 'Ein ganzes Dorf musste in die Berge fliehen.', roles: { targets: 'Ein ganzes Dorf' } }],
    not: ['Die Polizei evakuierte nach einer Drohung die Schule in Wien.'],
  },
  {
    name: 'refugees-there',
    type: 'displacement',
    quantity: 'displaced',
    verbs:
      'leben hausen ausharren kampieren campieren warten unterkommen lagern sein beherbergen aufnehmen versorgen eintreffen ankommen registrieren zählen',
    roles: {
      targets: 'subject/person object/person',
      origin: 'aus/place',
      destination: 'in/place bei/place nahe/place nach/place an/place',
    },
    needs:
      'targets:number targets~flüchtling,flüchtlinge,vertriebener,vertriebene,geflüchteter,geflüchtete,binnenflüchtling,binnenvertriebener,schutzsuchender,heimatloser',
    examples: [{ text: 'In dem Lager leben 30.000 Flüchtlinge.', roles: { targets: '30.000 Flüchtlinge' } }],
    not: ['In dem Film leben drei Flüchtlinge in einer Wohnung.'],
  },
  {
    name: 'made-homeless',
    type: 'displacement',
    quantity: 'displaced',
    adjectives: 'obdachlos heimatlos flüchtig vertrieben',
    roles: { targets: 'subject/person clause/person' },
    needs: 'targets targets:number',
    examples: [{ text: 'Durch die Kämpfe sind 20.000 Menschen obdachlos.', roles: { targets: '20.000 Menschen' } }],
    not: ['In Wien sind viele Menschen obdachlos.'],
  },
];

/** Idioms of people: taken, freed, given in, gone over, driven out. */
export const peopleIdioms = { detention, release, surrender, defection, displacement };
