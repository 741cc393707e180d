import type { FilterWords } from '../en/filter.js';

/** Wörter der Filter und Listen. */
export const filter: FilterWords = {
  name: 'Filter',
  open: (n) => (n === 0 ? 'Filter' : `Filter (${n})`),
  clear: 'Alle Filter aufheben',
  remove: (what) => `Filter aufheben: ${what}`,
  any: 'beliebig',
  words: 'Wörter',
  actor: 'Akteur',
  type: 'Typ',
  source: 'Herausgeber',
  modality: 'Modalität',
  confidence: 'Sicherheit',
  confidenceFrom: (share) => `mindestens ${share}`,
  region: 'Ort oder Region',
  from: 'Von',
  to: 'Bis',
  order: 'Reihenfolge',
  newest: 'neueste zuerst',
  oldest: 'älteste zuerst',
  surest: 'sicherste zuerst',
  voices: 'meiste Stimmen zuerst',
  typing: 'Name eingeben',
  choices: (n) => (n === 0 ? 'Kein Name beginnt so.' : `${n} Namen`),
  ofRow: (row) => (row ? `Nur die Ereignisse dieser Zeile: ${row}.` : 'Nur die Ereignisse einer Zeile der Zahlen.'),
  allEvents: 'Alle Ereignisse',
  knownOnly: (day) =>
    `Nur was bis zum ${day} veröffentlicht (ohne Tag: abgerufen) war, wann immer es hier aufgenommen wurde.`,
  knownAll: 'Alles Bekannte zeigen',
  none: 'Zu diesen Filtern gibt es nichts.',
  noneHow: 'Einen Filter aufheben oder andere Tage ansehen.',
};
