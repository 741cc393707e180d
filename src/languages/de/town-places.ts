/**
 * Nouns of which a town has one: with the article alone (`der Hafen`, `die Altstadt`) they mean that of the town a report speaks of, in every report. Not so `das Viertel`,
 * `die Brücke`, `die Stellung`, of which there are many.
 */
export const ONE_IN_A_TOWN =
  /^(?:Alt|Neu|Innen)stadt$|^(?:See)?[Hh]afen$|^(?:Wasser|Elektrizitäts|Gas|Heiz)?[Kk]raftwerk$|^Industrie(?:gebiet|zone|viertel)$|^(?:West|Ost|Nord|Süd)eingang$|^Flug(?:hafen|platz)$|^Zitadelle$/u;

/** `Hafen` of `Derna`, as reports write it. */
export const ofTown = (noun: string, town: string): string => `${noun} von ${town}`;
