import type { SearchWords } from '../en/search.js';

/** Wörter der Suche im Kopf, der gespeicherten Ansichten und der Einstellungen. */
export const search: SearchWords = {
  searchFor: (text) => `Aussagen mit „${text}“`,
  place: 'Ort',
  actor: 'Akteur',
  outlet: 'Herausgeber',
  saved: 'Ansichten',
  savedNone: 'Noch keine. Eine gespeicherte Ansicht hält Tag, Filter und alles, was die Adresse sagt.',
  save: 'Diese Ansicht speichern',
  name: 'Name',
  remove: (name) => `${name} entfernen`,
  noRoom: 'Dieser Browser merkt sich für diese Seite nichts: bitte die Adresse kopieren.',
};
