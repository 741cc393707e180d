import type { Frame } from '../../../claims/frames/types.js';

const SIDE = 'subject/armed|state|person';
const TO = 'dative/armed|state|person';

/** Backing. */
const support: readonly Frame[] = [
  {
    name: 'rely-on',
    type: 'support',
    verbs: 'zählen bauen vertrauen',
    roles: { agents: 'auf/armed|state', targets: 'subject/armed|state|person' },
    needs: 'agents targets !object:any',
    located: false,
    examples: [
      {
        text: 'Die Regierung kann auf die Armee des Nachbarlandes zählen.',
        roles: { agents: 'die Armee des Nachbarlandes', targets: 'Die Regierung' },
      },
    ],
    not: ['Der Trainer baut auf die Jugend.'],
  },
  {
    name: 'stand-behind',
    type: 'support',
    verbs: 'stehen stecken',
    roles: { agents: SIDE, targets: 'hinter/armed|state|person' },
    needs: 'agents targets',
    located: false,
    examples: [
      { text: 'Hinter der Miliz steht die Regierung.', roles: { agents: 'die Regierung', targets: 'der Miliz' } },
    ],
    not: ['Die Fans stehen hinter dem Trainer.'],
  },
  {
    name: 'stand-by',
    type: 'support',
    phrases:
      'stehen zu:Seite; springen zu:Seite; stehen auf:Seite; stellen auf:Seite; schlagen auf:Seite; greifen unter:Arm; halten :Treue; halten :Stange; halten :Rücken; decken :Rücken; freihalten :Rücken; stärken :Rücken; geben :Rückendeckung; geben :Unterstützung; geben :Schützenhilfe; leisten :Schützenhilfe; leisten :Militärhilfe; leisten :Waffenhilfe; leisten :Hilfestellung; leisten :Beistand; leisten :Hilfe; eilen zu:Hilfe; kommen zu:Hilfe; gewähren :Unterschlupf; bieten :Unterschlupf; gewähren :Asyl; gewähren :Zuflucht; bieten :Zuflucht; sichern :Überleben; halten an:Macht; halten in:Sattel; geben :Luftunterstützung; leisten :Luftunterstützung; geben :Feuerschutz; geben :Deckung; versichern :Unterstützung; versichern :Beistand; versichern :Solidarität; verhelfen zu:Macht; verhelfen zu:Sieg; unterstützen aus:Luft',
    verbs: 'beispringen beistehen unterstützen sekundieren aushelfen dulden',
    roles: {
      agents: 'agent subject/armed|state|person',
      targets:
        'dative/armed|state|person object/armed|state|person ~genitive/armed|state|person für/armed|state ~für/armed|state',
    },
    needs: 'agents targets',
    located: false,
    examples: [
      {
        text: 'Die Söldner stehen der Regierung zur Seite.',
        roles: { agents: 'Die Söldner', targets: 'der Regierung' },
      },
    ],
    not: ['Das Denkmal steht auf der anderen Seite des Flusses.'],
  },
  {
    name: 'get-backing',
    type: 'support',
    phrases:
      'erhalten :Rückhalt; finden :Rückhalt; haben :Rückhalt; genießen :Rückhalt; erhalten :Rückendeckung; bekommen :Rückendeckung; genießen :Rückendeckung; haben :Rückendeckung; erhalten :Unterstützung; bekommen :Unterstützung; finden :Unterstützung; genießen :Unterstützung; haben :Unterstützung; erhalten :Hilfe; bekommen :Hilfe; bekommen :Schützenhilfe; erhalten :Schützenhilfe; erhalten :Geld; bekommen :Geld; erhalten :Beistand; genießen :Wohlwollen; genießen :Schutz; stehen unter:Schutz; finden :Zuflucht; haben :Verbündeter',
    roles: {
      agents:
        'owner/armed|state ~genitive/armed|state ~von/armed|state ~durch/armed|state ~aus/place|state von/armed|state durch/armed|state aus/place|state bei/armed|state ~adjective',
      targets: 'subject/armed|state|person object/armed|state|person',
    },
    needs: 'agents targets',
    located: false,
    examples: [
      {
        text: 'Rückendeckung bekommt die Miliz von der Regierung.',
        roles: { agents: 'der Regierung', targets: 'die Miliz' },
      },
    ],
    not: ['Der Sänger bekommt Unterstützung von der Band.'],
  },
  {
    name: 'owe-to',
    type: 'support',
    verbs: 'verdanken danken',
    roles: { agents: TO, targets: SIDE },
    needs: 'agents targets object:deed|object~vormarsch,sieg,erfolg,überleben,macht,geländegewinn,rückeroberung',
    located: false,
    examples: [
      {
        text: 'Die Regierung verdankt ihren Vormarsch den Söldnern der Gruppe Wagner.',
        roles: { agents: 'den Söldnern der Gruppe Wagner', targets: 'Die Regierung' },
      },
    ],
    not: ['Der Verein verdankt den Sieg dem Torwart.'],
  },
  {
    name: 'supply-side',
    type: 'support',
    kind: 'military',
    verbs:
      'aufrüsten versorgen ausstatten ausrüsten bewaffnen hochrüsten trainieren beliefern finanzieren alimentieren protegieren päppeln hofieren',
    roles: { agents: 'agent subject/armed|state|person', targets: 'object/armed|state|person' },
    needs: 'agents targets object:armed|object:state|object:name',
    located: false,
    examples: [{ text: 'Das Emirat rüstet die Miliz auf.', roles: { agents: 'Das Emirat', targets: 'die Miliz' } }],
    not: ['Die Mutter versorgt die Kinder.'],
  },
  {
    name: 'ally-of-side',
    type: 'support',
    whole:
      'Unterstützer Hauptunterstützer Schutzmacht Schirmherr Geldgeber Gönner Waffenbruder Steigbügelhalter Finanzier Protegé Marionette Handlanger Stellvertreter',
    phrases:
      'gelten als:Unterstützer; gelten als:Schutzmacht; gelten als:Geldgeber; gelten als:Verbündeter; gelten als:Gönner',
    roles: {
      agents: 'subject/armed|state|person apposition',
      targets: '~genitive/armed|state|person genitive/armed|state|person possessive ~possessive',
    },
    needs: 'agents targets',
    located: false,
    examples: [
      {
        text: 'Die Regierung gilt als wichtigster Unterstützer der Miliz.',
        roles: { agents: 'Die Regierung', targets: 'der Miliz' },
      },
    ],
    not: ['Die Marionette des Theaters ist alt.'],
  },
];

/** Leading. */
const command: readonly Frame[] = [
  {
    name: 'heed',
    type: 'command',
    phrases:
      'hören auf:Kommando; hören auf:Befehl; gehorchen :Befehl; folgen :Befehl; folgen :Kommando; unterstehen :Befehl; haben :Kommando; führen :Kommando; haben :Befehl; übernehmen :Kommando; übernehmen :Führung; innehaben :Kommando; stehen an:Spitze; stehen in:Dienst; kämpfen für:General; unterstellen :Kommando; kämpfen unter:Führung; agieren unter:Führung; handeln in:Auftrag; agieren in:Auftrag; operieren unter:Kommando; setzen an:Spitze; treten an:Spitze',
    roles: {
      agents: '~genitive/person|armed|state ~von/person|armed|state subject/person dative/person',
      targets: 'subject/armed ~genitive/armed ~über/armed über/armed dative/armed',
    },
    needs: 'agents targets',
    located: false,
    examples: [
      {
        text: 'Die Brigade hört auf das Kommando von Omar Alwa.',
        roles: { agents: 'Omar Alwa', targets: 'Die Brigade' },
      },
    ],
    not: ['Die Mannschaft steht an der Spitze der Tabelle.'],
  },
  {
    name: 'led-by',
    type: 'command',
    verbs: 'führen anführen leiten befehligen kommandieren dominieren',
    roles: { agents: 'agent/armed|state|person', targets: 'object/armed' },
    needs: 'agents targets',
    located: false,
    examples: [
      {
        text: 'Die vom Nachbarland geführte Koalition flog Angriffe.',
        roles: { targets: 'Die vom Nachbarland geführte Koalition' },
      },
    ],
    not: ['Die von der Trainerin geführte Mannschaft gewann.'],
  },
];

/** Belonging together. */
const affiliation: readonly Frame[] = [
  {
    name: 'each-others-allies',
    type: 'affiliation',
    verbs: 'verbünden alliieren zusammenarbeiten kooperieren paktieren',
    adjectives: 'verbündet alliiert befreundet',
    reflexives: 'verbünden zusammenschließen vereinigen zusammentun vereinen zusammenfinden',
    roles: { agents: 'subject/armed|state object/armed|state' },
    needs: 'agents agents:several !mit:any !dative:any',
    located: false,
    examples: [
      { text: 'Die beiden Milizen waren bis vor zwei Jahren verbündet.', roles: { agents: 'Die beiden Milizen' } },
    ],
    not: ['Die beiden Firmen arbeiten zusammen.'],
  },
  {
    name: 'make-common-cause',
    type: 'affiliation',
    phrases:
      'machen :Sache; schmieden :Bündnis; eingehen :Bündnis; schließen :Bündnis; bilden :Allianz; bilden :Bündnis; schmieden :Allianz; bilden :Koalition; stehen in:Verbindung; stehen in:Kontakt; unterhalten :Kontakt; unterhalten :Verbindung; haben :Verbindung; pflegen :Kontakt; stehen in:Bund; schwören :Gefolgschaft; schwören :Treue; schwören :Treueid; leisten :Gefolgschaft; geloben :Treue; ablegen :Treueeid; ablegen :Treueschwur; leisten :Treueschwur; zusammenschließen zu:Bündnis; zusammenschließen zu:Allianz; vereinigen zu:Bündnis',
    roles: {
      agents: 'subject/armed|state|person',
      targets:
        'mit/armed|state|person ~mit/armed|state|person dative/armed|state|person ~genitive/armed|state ~zu/armed zu/armed ~gegenüber/armed',
    },
    needs: 'agents targets|agents:several',
    located: false,
    examples: [
      {
        text: 'Die Armee macht mit der Miliz gemeinsame Sache.',
        roles: { agents: 'Die Armee', targets: 'der Miliz' },
      },
    ],
    not: ['Die Firma machte mit dem Händler gemeinsame Sache.'],
  },
  {
    name: 'fight-beside',
    type: 'affiliation',
    phrases: 'kämpfen an:Seite; kämpfen auf:Seite; stehen an:Seite; marschieren an:Seite',
    roles: {
      agents: 'subject/armed|state|person',
      targets: '~genitive/armed|state|person mit/armed|state|person',
    },
    needs: 'agents targets',
    located: false,
    alongside: true,
    examples: [
      {
        text: 'Die Brigade kämpft an der Seite der Armee gegen die Rebellen.',
        roles: { agents: 'Die Brigade', targets: 'der Armee' },
      },
    ],
    not: ['Der Läufer kämpft an der Seite der Freunde um den Pokal.'],
  },
  {
    name: 'close-compound',
    type: 'affiliation',
    adjectives: '-nah -treu -hörig -loyal regierungstreu regierungsnah kremltreu regimetreu',
    roles: { agents: 'clause/armed|state', targets: 'modifier' },
    needs: 'agents targets',
    located: false,
    examples: [
      { text: 'Die Kämpfer sind Teil der PKK-nahen Miliz.', roles: { agents: 'der PKK-nahen Miliz', targets: 'PKK' } },
    ],
    not: ['Das regierungsnahe Institut stellte die Studie vor.'],
  },
  {
    name: 'counts-as-arm',
    type: 'affiliation',
    phrases:
      'gelten als:Ableger; gelten als:Arm; gelten als:Flügel; gelten als:Teil; gelten als:Zweig; gelten als:Partner; sehen als:Ableger; betrachten als:Ableger; bilden :Teil; sein :Teil; bezeichnen als:Ableger; ansehen als:Arm; gelten als:Verbündeter',
    roles: {
      agents: 'subject/armed|person object/armed',
      targets: '~genitive/armed|state ~von/armed|state ~possessive',
    },
    needs: 'agents targets',
    located: false,
    examples: [
      {
        text: 'Die Miliz gilt als syrischer Arm der Bewegung.',
        roles: { agents: 'Die Miliz', targets: 'der Bewegung' },
      },
    ],
    not: ['Das Lokal gilt als Teil der Kette.'],
  },
  {
    name: 'one-of-the-groups',
    type: 'affiliation',
    whole:
      'Gruppe Gruppierung Miliz Fraktion Einheit Brigade Mitglied Teil Ableger Zweig Arm Flügel Ableger Filiale Untergruppe Abspaltung Splittergruppe Schwesterorganisation',
    roles: { agents: 'apposition/armed|person', targets: 'genitive/armed|state' },
    needs:
      'agents targets !genitive~land,landes,region,gebiet,welt genitive~allianz,bündnis,koalition,netzwerk,bewegung,dachverband,rebellenallianz,front,terrormiliz,terrornetzwerk,miliz,organisation,terrororganisation',
    located: false,
    examples: [
      {
        text: 'Die Miliz Ansar, Mitglied der Allianz, nahm die Stadt ein.',
        roles: { targets: 'der Allianz' },
      },
    ],
    not: ['Der Stürmer, Mitglied der Nationalmannschaft, traf zweimal.'],
  },
  {
    name: 'linked',
    type: 'affiliation',
    verbs: 'verbinden zurechnen zuordnen assoziieren verbandeln',
    adjectives: 'verbunden zugehörig verbandelt assoziiert affiliiert',
    roles: {
      agents: 'subject/armed|person object/armed|person clause/armed|person',
      targets: 'mit/armed|state|person dative/armed|state',
    },
    needs: 'agents targets',
    located: false,
    examples: [{ text: 'Die Miliz ist mit der Bewegung Ansar verbunden.', roles: { targets: 'der Bewegung Ansar' } }],
    not: ['Das Haus ist mit dem Garten verbunden.'],
  },
];

/** Being opponents. */
const rivalry: readonly Frame[] = [
  {
    name: 'be-rivals',
    type: 'rivalry',
    whole:
      'Rivale Erzfeind Erzrivale Todfeind Gegner Feind Widersacher Konkurrent Gegenspieler Kontrahent Erzgegner Intimfeind',
    roles: { agents: 'subject/armed|state|person +genitive/armed|state|person +possessive' },
    needs: 'agents agents:several',
    located: false,
    examples: [
      { text: 'Die Miliz und die Regierung sind erbitterte Rivalen.', roles: { agents: 'Die Miliz; die Regierung' } },
    ],
    not: ['Der Sänger und der Schauspieler sind Rivalen.'],
  },
  {
    name: 'at-odds',
    type: 'rivalry',
    phrases:
      'liegen in:Streit; liegen in:Clinch; liegen in:Fehde; stehen in:Konkurrenz; stehen auf:Kriegsfuß; sein auf:Kriegsfuß; sein in:Clinch; liegen in:Konflikt; geraten in:Streit; liefern :Machtkampf; führen :Machtkampf; austragen :Fehde; stehen in:Konflikt',
    roles: { agents: 'subject/armed|state|person +mit/armed|state|person' },
    needs: 'agents agents:several|mit:any',
    located: false,
    examples: [{ text: 'Die Miliz liegt mit der Regierung im Streit.', roles: { agents: 'Die Miliz; der Regierung' } }],
    not: ['Der Ort Alva liegt im Konfliktgebiet.'],
  },
];

/** Idioms of relations: backing, leading, belonging, opposing. */
export const relationIdioms = { support, command, affiliation, rivalry };
