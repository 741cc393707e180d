import type { Frame } from '../../../claims/frames/types.js';
import { fighters } from './class-people.js';

/** Backing a side. */
export const support: readonly Frame[] = [
  {
    name: 'in-support',
    type: 'support',
    whole: 'Unterstützung Hilfe Entlastung Verstärkung',
    // Whoever does something `zur Unterstützung der Verteidiger` supports them.
    roles: {
      agents: '^subject/armed|state|person ^agent ^object/armed',
      targets: 'genitive/armed|state für/armed|state',
    },
    needs: 'under~zu agents targets',
    located: false,
    examples: [
      {
        text: 'Die Luftwaffe griff zur Unterstützung der Rebellen ein.',
        roles: { agents: 'Die Luftwaffe', targets: 'der Rebellen' },
      },
    ],
    not: ['Zur Unterstützung der Eltern kam die Oma.'],
  },
  {
    name: 'back',
    type: 'support',
    verbs: 'unterstützen',
    nouns: 'Unterstützung',
    whole: 'Rückendeckung Schützenhilfe Beistand Militärhilfe Waffenhilfe',
    roles: {
      agents:
        'agent subject/armed|state|person actor genitive/armed|state possessive adjective modifier aus von/armed|state durch',
      targets:
        'object/armed|state|person für/armed|state|person an/armed opponent dative/armed|state ^subject/armed|state|person',
    },
    needs: '!under~um !under~ohne agents|targets',
    located: false,
    examples: [
      {
        text: 'Die Rebellen werden von der Türkei unterstützt.',
        roles: { agents: 'der Türkei', targets: 'Die Rebellen' },
      },
    ],
    not: ['Der Verein unterstützt den Trainer.'],
  },
  {
    name: 'help-of',
    type: 'support',
    whole: 'Hilfe',
    roles: {
      agents: 'agent actor genitive/armed|state possessive adjective modifier von/armed|state durch',
      targets: 'für/armed|state an/armed|state opponent ^subject/armed|state|person',
    },
    needs: '!under~ohne !under~um !amod~humanitär agents|targets',
    located: false,
    examples: [
      { text: 'Die Rebellen zählen auf die Hilfe der Armee.', roles: { agents: 'der Armee', targets: 'Die Rebellen' } },
    ],
    not: ['Die Hilfe der Nachbarn freute das Paar.'],
  },
  {
    name: 'air-support',
    type: 'support',
    kind: 'air',
    nouns: 'Luftunterstützung',
    roles: { agents: 'actor genitive/armed|state adjective modifier durch', targets: 'für/armed|state' },
  },
  {
    name: 'train',
    type: 'support',
    kind: 'military',
    verbs: 'ausbilden schulen trainieren aufstellen ausstatten drillen hochrüsten',
    nouns: 'Ausbildung Ausbildungsmission Militärhilfe',
    roles: {
      agents: 'agent subject/armed|state|person actor',
      targets: 'object/armed|person genitive/armed für/armed|state an/armed|state von/armed',
    },
    needs: 'targets agents',
  },
  {
    name: 'finance',
    type: 'support',
    kind: 'financial',
    verbs: 'finanzieren alimentieren subventionieren sponsern bezahlen',
    nouns: 'Finanzierung Finanzhilfe',
    roles: { agents: 'agent subject', targets: 'object/armed|state genitive/armed' },
    needs: 'agents targets',
    not: ['Die Bank finanziert das Haus.'],
  },
  {
    name: 'side-with',
    type: 'support',
    phrases: [
      'stehen hinter:Rebell',
      'leisten :Hilfe',
      'eilen zu:Hilfe',
      'kommen zu:Hilfe',
      'leisten :Beistand',
      'leisten :Unterstützung',
      'bieten :Unterstützung',
      'erhalten :Unterstützung',
      'stellen hinter:Regierung',
      'gewähren :Unterschlupf',
      'bieten :Unterschlupf',
      'gewähren :Zuflucht',
      'bieten :Zuflucht',
      'gewähren :Hilfe',
      'gewähren :Unterstützung',
      'schicken :Hilfe',
      'stärken :Rücken',
      'stehen zu:Seite',
      'halten :Rücken',
    ],
    roles: { agents: 'agent subject/armed|state', targets: 'dative/armed|state|person für/armed' },
    needs: 'agents',
    located: false,
  },
  {
    name: 'help',
    type: 'support',
    verbs: 'helfen beistehen assistieren beispringen',
    roles: { agents: 'subject/armed|state', targets: 'dative/armed|state' },
    needs: 'agents targets',
    located: false,
  },
  {
    name: 'supported-compound',
    type: 'support',
    adjectives: '-unterstützt -finanziert -gestützt',
    roles: { agents: 'modifier', targets: 'clause/armed|state' },
    needs: 'agents targets',
    located: false,
  },
  {
    name: 'promise-help',
    type: 'support',
    phrases: [
      'zusagen :Hilfe',
      'zusichern :Hilfe',
      'versprechen :Hilfe',
      'zusagen :Unterstützung',
      'zusichern :Unterstützung',
      'versprechen :Unterstützung',
      'anbieten :Hilfe',
      'zusichern :Beistand',
      'zusagen :Militärhilfe',
    ],
    roles: { agents: 'agent subject/armed|state|person', targets: 'dative/armed|state|person' },
    needs: 'agents targets',
    modality: 'planned',
    located: false,
    not: ['Die Stadt sagte dem Verein Hilfe zu.'],
  },
  {
    name: 'patron',
    type: 'support',
    whole: 'Schutzmacht Schutzpatron Unterstützer Geldgeber Waffenlieferant Förderer Gönner Helfershelfer Rückhalt',
    roles: {
      agents: 'subject/armed|state|person apposition ^subject/armed|state',
      targets: 'genitive/armed|state|person possessive',
    },
    needs: 'agents targets',
    located: false,
    examples: [
      { text: 'Russland ist die Schutzmacht der Regierung.', roles: { agents: 'Russland', targets: 'der Regierung' } },
    ],
    not: ['Der Unterstützer des Vereins spendete Geld.'],
  },
  {
    name: 'recognise',
    type: 'support',
    kind: 'political',
    verbs: 'anerkennen',
    nouns: 'Anerkennung',
    roles: {
      agents: 'agent subject/armed|state actor genitive/state',
      targets: 'object/armed|state genitive/armed|state',
    },
    needs: 'agents targets',
    located: false,
    not: ['Das Gericht hat die Klage anerkannt.'],
  },
  {
    name: 'prop-up',
    type: 'support',
    verbs: 'stützen protegieren flankieren beschützen',
    roles: { agents: 'agent subject/armed|state', targets: 'object/armed|state' },
    needs: 'agents targets',
    located: false,
    not: ['Die Notenbank stützt den Kurs der Währung.'],
  },
];

/** Leading and dominating. */
export const command: readonly Frame[] = [
  {
    name: 'lead',
    type: 'command',
    verbs: 'befehligen kommandieren anführen dominieren führen leiten steuern befehlen dirigieren lenken',
    roles: { agents: 'agent subject/armed|state|person', targets: 'object/armed' },
    needs: 'agents targets',
    located: false,
    examples: [
      {
        text: 'Der General befehligt die Miliz.',
        roles: { agents: 'Der General', targets: 'die Miliz' },
      },
    ],
    not: ['Die Trainerin führt die Mannschaft.'],
  },
  {
    name: 'under-command',
    type: 'command',
    phrases: [
      'stehen unter:Kommando',
      'stehen unter:Befehl',
      'stehen unter:Führung',
      'unterstehen :Kommando',
      'kämpfen unter:Kommando',
      'stellen unter:Kommando',
      'handeln auf:Befehl',
    ],
    roles: { agents: '~genitive ~possessive ~adjective', targets: 'subject/armed object/armed' },
    needs: 'agents targets',
    located: false,
  },
  {
    name: 'subordinate',
    type: 'command',
    verbs: 'unterstehen gehorchen',
    roles: { agents: 'dative/armed|state|person', targets: 'subject/armed' },
    needs: 'agents targets',
    located: false,
  },
  {
    name: 'leader-of',
    type: 'command',
    nouns:
      'Chef Führer Anführer Kommandeur Kommandant Befehlshaber Oberbefehlshaber Milizenführer Rebellenführer Milizenchef Milizchef Rebellenchef Anführerin Kommandantin Separatistenführer Islamistenführer Terrorchef Geheimdienstchef',
    whole: 'Gründer Generalstabschef Militärchef Armeechef Luftwaffenchef Warlord',
    roles: {
      agents: 'apposition subject/person self',
      targets: 'genitive/armed possessive modifier/armed',
    },
    needs: 'agents targets',
    located: false,
    examples: [
      {
        text: 'Der Anführer der Miliz, Omar Alwa, ist tot.',
        roles: { agents: 'Omar Alwa', targets: 'der Miliz' },
      },
    ],
    not: ['Der Chef der Firma ist krank.'],
  },
  {
    // Truppen unter dem Kommando von Omar Alwa; die Armee eroberte unter der Führung von Omar Alwa zwei Dörfer.
    name: 'under-command-of',
    type: 'command',
    whole: 'Kommando Befehl Oberbefehl Führung Leitung',
    roles: {
      agents: 'genitive/armed|state|person possessive adjective',
      targets: 'clause/armed|state ^subject/armed|state ^object/armed',
    },
    needs: 'under~unter agents targets',
    located: false,
    examples: [
      {
        text: 'Truppen unter dem Kommando von General Alwa rückten ein.',
        roles: { agents: 'General Alwa', targets: 'Truppen' },
      },
    ],
    not: ['Das Team unter der Leitung von Trainer Meier gewann.'],
  },
  {
    name: 'dominated-body',
    type: 'command',
    verbs: 'dominieren anführen befehligen',
    roles: { agents: 'agent subject/armed|state|person', targets: 'object/armed|state' },
    needs: 'agents targets',
    located: false,
    examples: [
      { text: 'Die Miliz dominiert den Militärrat.', roles: { agents: 'Die Miliz', targets: 'den Militärrat' } },
    ],
    not: ['Die Frage dominiert das Treffen der Regierung.'],
  },
  {
    name: 'under-leader',
    type: 'command',
    nouns: `${fighters} Gruppe Führung Regierung Junta Koalition Bündnis Allianz Delegation Mission Opposition Wächter Garde`,
    roles: { agents: 'unter/person', targets: 'self' },
    // `Soldaten unter den Toten` are led by nobody; `unter dem Kommando von X` is told by its noun.
    needs:
      'agents !unter~kommando,befehl,führung,leitung unter:name|unter~=general,generalmajor,generalleutnant,oberst,feldmarschall,kommandeur,kommandant,befehlshaber,anführer,führer,warlord',
    located: false,
    examples: [
      {
        text: 'Die Brigaden unter Kosrat Alwa leisteten Widerstand.',
        roles: { agents: 'Kosrat Alwa', targets: 'Die Brigaden' },
      },
    ],
    not: ['Unter den Toten sind Soldaten unter zwanzig Jahren.'],
  },
  {
    name: 'men-of',
    type: 'command',
    whole: 'Mann Leute Kämpfer Soldat Miliz Truppe Brigade Einheit Rebell Armee Milizionär Söldner',
    roles: { agents: 'genitive', targets: 'self' },
    needs:
      'agents genitive~Kommandeur,Kriegsherr,Warlord,=general,Anführer,Rebellenführer,Milizenführer,Feldmarschall,Milizchef,Rebellenchef,Befehlshaber',
    located: false,
    examples: [
      {
        text: 'Die Männer des Kommandeurs Omar Alwa rückten ein.',
        roles: { agents: 'des Kommandeurs Omar Alwa', targets: 'Die Männer' },
      },
    ],
    not: ['Die Männer des Trainers gewannen.'],
  },
  {
    name: 'led-compound',
    type: 'command',
    adjectives: '-geführt -angeführt -dominiert -gesteuert -kontrolliert',
    roles: { agents: 'modifier', targets: 'clause' },
    needs: 'agents targets',
    located: false,
  },
];
