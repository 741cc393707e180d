import type { TollsWords } from '../en/tolls.js';

/** Wörter der Tabellen. */
export const tolls: TollsWords = {
  how: 'Wie viele Ereignisse und wie viele Menschen: niedrigste, wahrscheinlichste und höchste Zahl aller Stimmen. Jedes Ereignis zählt einmal.',
  rows: 'Zeilen',
  by: { month: 'nach Monat', place: 'nach Ort', actor: 'nach Beteiligten' },
  role: 'Wer gezählt wird',
  month: 'Monat',
  place: 'Ort',
  actor: 'Beteiligte',
  events: 'Ereignisse',
  noPlace: 'Ort nicht genannt',
  noActor: 'Beteiligte nicht genannt',
  noPeriod: 'Tag nicht genannt',
  twice: 'Ein Ereignis zählt bei jedem, der daran beteiligt ist: Diese Zeilen sind nicht zu addieren.',
  csv: 'Als CSV speichern',
  open: (n) => `Die Zahlen dahinter (${n})`,
  none: 'Zu diesen Ereignissen ist keine Zahl genannt.',
  file: 'lagebild-zahlen',
  all: 'Alle',
};
