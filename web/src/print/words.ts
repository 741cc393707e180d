const en = {
  day: 'The day',
  week: 'The week up to the day',
  print: 'Print, or save as PDF',
  markdown: 'The same as Markdown: ',
  back: (no: number) => `Note ${no}`,
  noDay: 'day not known',
  empty: 'There is nothing to tell yet.',
};
export type PrintWords = typeof en;

const de: PrintWords = {
  day: 'Der Tag',
  week: 'Die Woche bis zu dem Tag',
  print: 'Drucken oder als PDF sichern',
  markdown: 'Dasselbe als Markdown: ',
  back: (no) => `Beleg ${no}`,
  noDay: 'Tag nicht bekannt',
  empty: 'Noch gibt es nichts zu erzählen.',
};

/** What stands around a situation report; its own words come from the server, the same as on the command line. */
export const PRINT_WORDS = { de, en };
