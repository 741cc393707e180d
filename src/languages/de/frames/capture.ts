import type { Frame } from '../../../claims/frames/types.js';
import { DOER } from './slots.js';

/** Taking and losing a place. */
export const capture: readonly Frame[] = [
  {
    // Sirte wurde vom Islamischen Staat befreit: von wem, nicht durch wen.
    name: 'freed-from',
    type: 'capture',
    verbs: 'befreien säubern',
    roles: {
      targets: 'agent/armed|state von/armed|state',
      agents: 'subject/armed|state|person durch/armed|state',
      places: 'object/place',
    },
    needs:
      'places agent~=staat,=is,miliz,dschihadist,islamist,terrorist,extremist,taliban,=nusra,besatzer,huthi,shabaab,haram|von~=staat,=is,miliz,dschihadist,islamist,terrorist,extremist,taliban,=nusra,besatzer,huthi,shabaab,haram',
    examples: [
      {
        text: 'Die Stadt wurde von den Taliban befreit.',
        roles: { targets: 'den Taliban', places: 'Die Stadt' },
      },
    ],
    not: ['Die Stadt wurde von den Müllbergen befreit.'],
  },
  {
    name: 'take',
    type: 'capture',
    verbs:
      'einnehmen erobern zurückerobern wiedererobern rückerobern besetzen befreien sichern überrennen erstürmen stürmen entreißen annektieren abnehmen erringen zurückgewinnen wiedergewinnen zurückholen freikämpfen okkupieren einverleiben überrollen säubern schnappen kapern infiltrieren zurücknehmen erkämpfen zurückerkämpfen wiedereinnehmen unterjochen entern freischießen aufrollen heimholen',
    nouns:
      'Einnahme Eroberung Rückeroberung Wiedereroberung Besetzung Befreiung Erstürmung Annexion Annektierung Okkupation Rückgewinnung Machtübernahme',
    roles: {
      agents: `${DOER} source/armed`,
      places: 'object/place|unknown genitive/place|unknown +possessive',
      targets: 'dative/armed|state',
    },
    needs: 'places',
    examples: [
      { text: 'Die Rebellen eroberten das Dorf Alva.', roles: { agents: 'Die Rebellen', places: 'das Dorf Alva' } },
      {
        text: 'Die Stadt wurde von der Armee eingenommen.',
        roles: { agents: 'der Armee', places: 'Die Stadt' },
      },
    ],
    not: ['Die Armee sicherte den Bewohnern Hilfe zu.', 'Die Sängerin stürmt die Charts.'],
  },
  {
    name: 'free-of',
    type: 'capture',
    verbs:
      'vertreiben verjagen verdrängen werfen drängen hinausdrängen zurückdrängen herausdrängen hinauswerfen rauswerfen hinausjagen fortjagen davonjagen zurücktreiben abdrängen',
    roles: { agents: DOER, targets: 'object/armed|state|person', places: 'aus/place' },
    needs: 'agents targets places',
    alongside: true,
    examples: [
      {
        text: 'Die Armee vertrieb die Miliz aus der Stadt Alva.',
        roles: { agents: 'Die Armee', targets: 'die Miliz', places: 'der Stadt Alva' },
      },
    ],
    not: ['Der Verkäufer warf den Kunden die Rechnung hin.'],
  },
  {
    name: 'fall-to',
    type: 'capture',
    phrases: [
      'fallen in:Hand',
      'geraten in:Hand',
      'fallen an:Hand',
      'gelangen in:Hand',
      'geraten unter:Kontrolle',
      'kommen unter:Kontrolle',
      'fallen unter:Kontrolle',
      'übergehen in:Hand',
      'gelangen unter:Kontrolle',
      'übergehen in:Besitz',
      'geraten in:Gewalt',
      'fallen in:Besitz',
    ],
    roles: { agents: '~genitive ~possessive dative', places: 'subject/place' },
    needs: 'places',
    examples: [
      {
        text: 'Die Stadt Alva fiel in die Hände der Rebellen.',
        roles: { agents: 'der Rebellen', places: 'Die Stadt Alva' },
      },
    ],
  },
  {
    name: 'bring-under-control',
    type: 'capture',
    phrases: [
      'bringen unter:Kontrolle',
      'nehmen unter:Kontrolle',
      'bekommen unter:Kontrolle',
      'bringen in:Gewalt',
      'bringen in:Besitz',
      'bringen in:Hand',
      'bringen an:sich',
      'reißen an:sich',
      'zwingen unter:Herrschaft',
    ],
    roles: {
      agents: 'agent subject',
      places: 'object/place ~über/place über/place ~genitive/place in/place an/place',
      targets: 'von/armed|state',
    },
    needs: 'places !object:person',
    examples: [
      {
        text: 'Die Miliz brachte den Hafen unter ihre Kontrolle.',
        roles: { agents: 'Die Miliz', places: 'den Hafen' },
      },
    ],
  },
  {
    name: 'win-control',
    type: 'capture',
    phrases: [
      'übernehmen :Kontrolle',
      'erlangen :Kontrolle',
      'gewinnen :Kontrolle',
      'erringen :Kontrolle',
      'zurückgewinnen :Kontrolle',
      'wiedererlangen :Kontrolle',
      'wechseln :Besitzer',
    ],
    roles: {
      agents: 'agent subject/armed|state|person',
      places: 'subject/place ~über/place über/place ~genitive/place in/place an/place',
      targets: 'von/armed|state',
    },
    needs: 'places|agents',
    examples: [
      {
        text: 'Die Rebellen übernahmen die Kontrolle über die Stadt.',
        roles: { agents: 'Die Rebellen', places: 'die Stadt' },
      },
    ],
  },
  {
    name: 'takeover',
    type: 'capture',
    verbs: 'übernehmen',
    nouns: 'Übernahme',
    roles: { agents: DOER, places: 'object/place genitive/place' },
    needs: 'agents|passive places',
    not: ['Der Konzern übernimmt den Konkurrenten.', 'Die Kosten wurden von der Stadt übernommen.'],
  },
  {
    name: 'fall',
    type: 'capture',
    verbs: 'fallen zurückfallen',
    roles: { places: 'subject/place', agents: 'an/armed|state' },
    needs: 'places !idiom !in:unknown !advmod~darunter,darauf',
    examples: [{ text: 'Die Stadt Alva ist gefallen.', roles: { places: 'Die Stadt Alva' } }],
    not: ['Die Entscheidung fiel am Montag.', 'Der Preis ist gefallen.'],
  },
  {
    name: 'fall-of',
    type: 'capture',
    whole: 'Fall',
    roles: { places: 'genitive/place', agents: 'an/armed|state durch/armed' },
    needs: 'places !under~in',
    not: ['Im Fall der Stadt Köln entschied das Gericht.'],
  },
  {
    name: 'lose',
    type: 'capture',
    verbs: 'verlieren einbüßen',
    nouns: 'Verlust',
    roles: {
      targets: 'subject/armed|state agent genitive/armed adjective source/armed|state',
      places: 'object/place genitive/place',
      agents: 'an/armed|state',
    },
    needs: 'places',
    examples: [{ text: 'Die Armee verlor das Dorf Alva.', roles: { targets: 'Die Armee', places: 'das Dorf Alva' } }],
    not: ['Der Verein verlor das Spiel.'],
  },
  {
    name: 'lose-control',
    type: 'capture',
    phrases: ['verlieren :Kontrolle', 'einbüßen :Kontrolle', 'entgleiten :Kontrolle'],
    roles: {
      targets: 'subject/armed|state dative',
      places: '~über/place über/place ~genitive/place',
      agents: 'an/armed|state',
    },
    needs: 'targets places',
  },
  {
    name: 'victory-in',
    type: 'capture',
    whole: 'Sieg',
    roles: {
      agents: 'actor genitive/armed|state possessive adjective',
      targets: 'über/armed gegen/armed',
      places: 'in/place bei/place',
    },
    needs: 'places targets',
  },
  {
    name: 'seize-power-over',
    type: 'capture',
    verbs: 'bemächtigen',
    reflexives: 'bemächtigen',
    roles: { agents: 'subject', places: 'genitive/place object/place dative/place' },
    needs: 'places',
  },
  {
    name: 'lost-to',
    type: 'capture',
    verbs: 'verlorengehen',
    phrases: ['gehen an:Feind'],
    roles: { places: 'subject/place', agents: 'an/armed|state' },
    needs: 'places',
    not: ['Bei dem Umzug ging ein Koffer verloren.'],
  },
  {
    name: 'nominal-verb',
    type: 'capture',
    verbs: 'nehmen',
    roles: { agents: 'agent subject/armed', places: 'object/place' },
    needs: 'agents places !unter:any !in:any !auf:any !aus:any',
    not: ['Die Touristen nahmen die Straße nach Wien.'],
  },
];
