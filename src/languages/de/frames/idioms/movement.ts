import type { Frame } from '../../../../claims/frames/types.js';

const WAY = 'nach/place in/place an/place auf/place zu/place Richtung/place bis/place';

/** Moving and deploying. */
export const movementIdioms: readonly Frame[] = [
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
        text: 'Der König schickt zwei Bataillone an den Pass.',
        roles: { agents: 'Der König', targets: 'zwei Bataillone' },
      },
    ],
    not: ['Der Verlag schickte den Kunden zwei Bücher.'],
  },
  {
    name: 'under-way',
    type: 'movement',
    phrases: [
      'setzen über:Fluss',
      'setzen über:Kanal',
      'setzen über:Strom',
      'sein auf:Weg',
      'machen auf:Weg',
      'befinden auf:Weg',
      'setzen in:Marsch',
      'setzen in:Bewegung',
      'laufen in:Hafen',
      'einlaufen in:Hafen',
      'gehen an:Front',
      'ziehen an:Front',
      'gehen an:Bord',
      'gehen an:Land',
      'versetzen in:Alarmbereitschaft',
      'setzen in:Alarmbereitschaft',
      'verstärken :Präsenz',
      'verstärken :Truppe',
      'aufstocken :Truppe',
      'verstärken :Garnison',
      'rufen zu:Waffe',
      'einberufen :Reservist',
      'mobilisieren :Reservist',
      'rücken in:Marsch',
    ],
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
  {
    name: 'ferry-over',
    type: 'movement',
    phrases: ['sein :unterwegs'],
    adjectives: 'unterwegs',
    verbs: 'übersetzen anrollen einfliegen einschweben herbeieilen ausrücken vorfahren',
    roles: { agents: 'subject/armed', destination: 'nach/place zu/place in/place Richtung/place über/place' },
    needs: 'agents',
    examples: [{ text: 'Truppen setzten auf die Insel Alva über.', roles: { agents: 'Truppen' } }],
    not: ['Touristen setzten auf die Insel Alva über.'],
  },
];
