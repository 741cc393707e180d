/** Words of the search in the header, of saved views, and of the settings. */
export const search = {
  searchFor: (text: string) => `Claims with “${text}”`,
  place: 'place',
  actor: 'actor',
  outlet: 'publisher',
  saved: 'Saved views',
  savedNone: 'None yet. A saved view keeps day, filters and all else that the address says.',
  save: 'Save this view',
  name: 'Name',
  remove: (name: string) => `Remove ${name}`,
  noRoom: 'This browser keeps nothing for this page: copy the address instead.',
};
export type SearchWords = typeof search;
