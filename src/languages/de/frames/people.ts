import type { Frame } from '../../../claims/frames/types.js';
import { DOER } from './slots.js';

/** Capturing, arresting, abducting, holding persons. */
export const detention: readonly Frame[] = [
  {
    name: 'arrest',
    type: 'detention',
    quantity: 'detained',
    verbs:
      'festnehmen verhaften inhaftieren festsetzen internieren einsperren festhalten abführen arretieren gefangennehmen gefangenhalten einkerkern gefangensetzen wegsperren einlochen',
    nouns:
      'Festnahme Verhaftung Inhaftierung Internierung Massenverhaftung Massenfestnahme Gefangensetzung Einkerkerung',
    roles: { agents: DOER, targets: 'object/person|armed|state genitive/person|armed von/person|armed +possessive' },
    needs: 'targets',
    examples: [
      {
        text: 'Die Armee nahm zehn Kämpfer der Miliz fest.',
        roles: { agents: 'Die Armee', targets: 'zehn Kämpfer der Miliz' },
      },
    ],
    not: ['Der Verein hält an dem Trainer fest.'],
  },
  {
    name: 'capture-fighter',
    type: 'detention',
    quantity: 'detained',
    verbs: 'fangen',
    nouns: 'Gefangennahme',
    phrases: [
      'geraten in:Gefangenschaft',
      'geraten in:Kriegsgefangenschaft',
      'nehmen :Gefangener',
      'nehmen in:Gewahrsam',
      'nehmen in:Haft',
      'führen in:Gefangenschaft',
      'sitzen in:Haft',
      'machen :Gefangener',
      'nehmen als:Gefangener',
      'halten in:Haft',
      'bringen in:Haft',
      'nehmen in:Arrest',
      'halten in:Gefangenschaft',
      'sitzen in:Gefangenschaft',
    ],
    roles: { agents: 'agent', targets: 'object/person|armed subject/person|armed genitive/person|armed possessive' },
    needs: 'targets',
  },
  {
    name: 'abduct',
    type: 'detention',
    kind: 'abduction',
    quantity: 'detained',
    verbs: 'entführen verschleppen kidnappen',
    nouns: 'Entführung Verschleppung',
    roles: {
      agents: DOER,
      targets: 'object/person|armed|state genitive/person|armed|state von/person',
      places: 'in/place aus/place bei/place nahe/place auf/place vor/place an/place',
    },
    needs: 'targets|passive',
    examples: [
      {
        text: 'Bewaffnete entführten zwei Ärzte.',
        roles: { agents: 'Bewaffnete', targets: 'zwei Ärzte' },
      },
    ],
  },
  {
    name: 'take-hostage',
    type: 'detention',
    kind: 'hostage',
    quantity: 'detained',
    nouns: 'Geiselnahme',
    phrases: ['nehmen als:Geisel', 'nehmen :Geisel', 'halten als:Geisel', 'nehmen in:Geiselhaft', 'bringen in:Gewalt'],
    roles: { agents: 'agent subject genitive/armed', targets: 'object/person|armed von/person' },
    needs: 'agents|targets',
  },
  {
    name: 'captive',
    type: 'detention',
    quantity: 'detained',
    adjectives: 'gefangen inhaftiert',
    roles: { agents: '^subject ^agent', targets: 'clause/armed subject/armed ^object/person|armed' },
    needs: 'targets !joined',
  },
  {
    name: 'fall-into-hands',
    type: 'detention',
    kind: 'battlefield',
    quantity: 'detained',
    phrases: [
      'fallen in:Hand',
      'geraten in:Hand',
      'geraten in:Gewalt',
      'fallen in:Gewalt',
      'befinden in:Gewalt',
      'sein in:Gewalt',
    ],
    roles: { agents: '~genitive/armed dative/armed', targets: 'subject/person|armed' },
    needs: 'agents targets !subject:weapon',
    not: ['Die Urkunde fiel dem Sammler in die Hände.'],
  },
  {
    name: 'seized-by-side',
    type: 'detention',
    quantity: 'detained',
    verbs: 'fassen aufgreifen ergreifen mitnehmen abholen',
    phrases: ['setzen hinter:Gitter', 'stellen unter:Hausarrest'],
    roles: { agents: 'agent subject/armed', targets: 'object/person|armed' },
    needs: 'agents:armed|passive targets',
    examples: [{ text: 'Soldaten griffen zwei Kämpfer auf.', roles: { agents: 'Soldaten', targets: 'zwei Kämpfer' } }],
    not: ['Die Zeitung griff das Thema auf.', 'Nach dem Prozess kam der Betrüger hinter Gitter.'],
  },
];

/** Letting persons go. */
export const release: readonly Frame[] = [
  {
    name: 'free',
    type: 'release',
    quantity: 'detained',
    verbs:
      'freilassen freigeben freikaufen laufenlassen austauschen freipressen loskaufen freitauschen begnadigen amnestieren',
    nouns: 'Freilassung Gefangenenaustausch Freikauf Begnadigung Gefangenenfreilassung Geiselbefreiung',
    phrases: ['setzen auf:Fuß'],
    roles: { agents: DOER, targets: 'object/person|armed genitive/person|armed von/person|armed +possessive' },
    needs: 'targets',
    examples: [
      {
        text: 'Die Miliz ließ zwölf Soldaten frei.',
        roles: { agents: 'Die Miliz', targets: 'zwölf Soldaten' },
      },
    ],
    not: [
      'Das Amt gab die Straße für den Verkehr frei.',
      'Der Händler tauschte die Batterie aus und gab das Geld frei.',
    ],
  },
  {
    name: 'set-free',
    type: 'release',
    quantity: 'detained',
    verbs: 'befreien',
    roles: { agents: 'agent subject ^genitive/armed ^agent', targets: 'object/person' },
    needs: 'targets',
  },
  {
    name: 'come-free',
    type: 'release',
    quantity: 'detained',
    verbs: 'freikommen',
    phrases: [
      'kommen auf:Fuß',
      'gelangen in:Freiheit',
      'entlassen aus:Haft',
      'entlassen aus:Gefangenschaft',
      'kommen aus:Haft',
      'kommen aus:Gefangenschaft',
      'entlassen in:Freiheit',
      'zurückkehren aus:Gefangenschaft',
      'lassen auf:Fuß',
    ],
    roles: { agents: 'agent', targets: 'object/person|armed subject/person|armed' },
    needs: 'targets',
    not: ['Nach drei Stunden kam der Weg nach Alva frei.'],
  },
];

/** Laying down arms. */
export const surrender: readonly Frame[] = [
  {
    name: 'capitulate',
    type: 'surrender',
    quantity: 'surrendered',
    verbs: 'kapitulieren',
    reflexives: 'ergeben stellen unterwerfen',
    nouns: 'Kapitulation',
    phrases: [
      'niederlegen :Waffe',
      'strecken :Waffe',
      'abgeben :Waffe',
      'legen :Waffe',
      'ablegen :Waffe',
      'zwingen in:Knie',
      'aufgeben :Widerstand',
      'aufgeben :Kampf',
      'wegwerfen :Waffe',
      'aushändigen :Waffe',
      'ausliefern :Waffe',
    ],
    roles: {
      agents: 'object/armed subject/armed|person|state genitive possessive actor',
      targets: 'dative/armed|state',
    },
    needs: 'agents',
    examples: [
      { text: 'Die Rebellen haben kapituliert.', roles: { agents: 'Die Rebellen' } },
      { text: 'Die Soldaten legten die Waffen nieder.', roles: { agents: 'Die Soldaten' } },
    ],
    not: ['Aus der Umfrage ergeben sich Fragen.'],
  },
  {
    name: 'give-up',
    type: 'surrender',
    quantity: 'surrendered',
    verbs: 'aufgeben',
    phrases: ['kommen mit:Hand', 'herauskommen mit:Hand', 'hissen :Fahne'],
    roles: { agents: 'subject/armed|person', targets: 'dative/armed|state' },
    // Who gives up a place withdraws; who just gives up surrenders.
    needs: 'agents !object:any',
    examples: [{ text: 'Mehrere Kämpfer haben aufgegeben.', roles: { agents: 'Mehrere Kämpfer' } }],
    not: ['Die Rebellen haben das Dorf aufgegeben und sich zurückgezogen.'],
  },
  {
    name: 'disarm',
    type: 'surrender',
    verbs: 'entwaffnen',
    nouns: 'Entwaffnung',
    roles: { agents: 'object/armed genitive/armed' },
    needs: 'agents',
  },
];

/** Changing sides. */
export const defection: readonly Frame[] = [
  {
    name: 'change-sides',
    type: 'defection',
    verbs: 'überlaufen desertieren abspalten lossagen überwechseln hinüberwechseln abfallen meutern',
    reflexives: 'lossagen abspalten',
    nouns: 'Fahnenflucht Desertion',
    whole: 'Überläufer Deserteur',
    phrases: [
      'wechseln :Seite',
      'wechseln :Lager',
      'begehen :Fahnenflucht',
      'aufkündigen :Gefolgschaft',
      'schlagen auf:Seite',
      'überlaufen zu:Feind',
      'aufkündigen :Treue',
      'aufkündigen :Loyalität',
      'verweigern :Gefolgschaft',
    ],
    roles: {
      agents: 'subject/armed|person|state self genitive/armed',
      targets: 'von/armed|state aus/armed|state genitive/armed',
      beneficiaries: 'zu/armed|state|person',
    },
    needs: 'agents',
    examples: [
      {
        text: 'Kämpfer der Miliz liefen zu den Rebellen über.',
        roles: { agents: 'Kämpfer der Miliz', beneficiaries: 'den Rebellen' },
      },
    ],
    not: ['Die Krankenhäuser in Alva laufen über.'],
  },
];

/** Beaten or destroyed as a force. */
export const defeat: readonly Frame[] = [
  {
    name: 'beat',
    type: 'defeat',
    verbs:
      'besiegen aufreiben zerschlagen vernichten bezwingen niederwerfen niederschlagen überwältigen dezimieren auslöschen ausmerzen zerreiben zermalmen ausradieren',
    nouns: 'Niederschlagung Zerschlagung',
    whole: 'Niederlage',
    roles: { agents: 'agent subject actor', targets: 'object/armed|state genitive/armed|state possessive für/armed' },
    needs: 'targets',
    examples: [{ text: 'Die Armee hat die Miliz besiegt.', roles: { agents: 'Die Armee', targets: 'die Miliz' } }],
    not: ['Der Favorit besiegte den Außenseiter im Finale.'],
  },
  {
    name: 'succumb',
    type: 'defeat',
    verbs: 'unterliegen',
    roles: { targets: 'subject/armed|state', agents: 'dative/armed|state' },
    needs: 'targets agents',
    located: false,
    not: ['Der Verein unterlag dem Tabellenführer.'],
  },
];
