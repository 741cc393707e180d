import type { Frame } from '../../../../claims/frames/types.js';

/** What a deal is called, wherever it stands. */
const OF_DEALS =
  'object~waffenruhe,waffenstillstand,feuerpause,abkommen,vereinbarung,friedensplan,friedensabkommen,waffenstillstandsabkommen,feuereinstellung,pakt,übereinkunft,=deal|dative~waffenruhe,waffenstillstand,feuerpause,abkommen,vereinbarung|subject~=pakt,übereinkunft,=abkommen,=vereinbarung,=deal|in~waffenruhe,feuerpause';

/** Ceasefires and deals. */
export const agreementIdioms: readonly Frame[] = [
  {
    name: 'arms-fall-silent',
    type: 'agreement',
    phrases: [
      'schweigen :Waffe',
      'ruhen :Waffe',
      'verstummen :Waffe',
      'schweigen :Geschütz',
      'ruhen :Kampf',
      'einstellen :Feuer',
    ],
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
    phrases: [
      'begraben :Kriegsbeil',
      'besiegeln :Frieden',
      'vereinbaren :Frieden',
      'einwilligen in:Abzug',
      'einwilligen in:Waffenruhe',
      'einwilligen in:Räumung',
      'einwilligen in:Austausch',
      'einwilligen in:Feuerpause',
      'einlassen auf:Feuerpause',
      'einlassen auf:Abzug',
      'treten in:Kraft',
      'erzielen :Einigung',
      'erzielen :Übereinkunft',
      'erreichen :Einigung',
      'schließen :Waffenstillstand',
      'schließen :Frieden',
      'machen :Frieden',
      'treffen :Absprache',
      'treffen :Abmachung',
      'finden :Kompromiss',
      'kommen zu:Einigung',
      'gelangen zu:Einigung',
      'besiegeln :Abkommen',
      'fühlen an:Abkommen',
      'fühlen an:Papier',
      'fühlen an:Vereinbarung',
      'binden an:Papier',
      'binden an:Abkommen',
      'gebunden an:Abkommen',
      'einlassen auf:Waffenruhe',
      'verständigen auf:Waffenruhe',
      'einigen auf:Waffenruhe',
      'einigen auf:Feuerpause',
      'einigen auf:Austausch',
      'verständigen auf:Feuerpause',
    ],
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
        text: 'Laut einer Abmachung mit der Guerilla gibt die Garde zwei Brücken frei.',
        roles: { agents: 'der Guerilla' },
      },
    ],
    not: ['Nach Absprache mit dem Arzt nahm sie die Tabletten.'],
  },
];
