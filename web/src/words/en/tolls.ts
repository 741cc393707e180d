/** Words of the tables. */
export const tolls = {
  how: 'How many events, and how many people: low, best and high of all voices. Each event counts once.',
  rows: 'Rows',
  by: { month: 'by month', place: 'by place', actor: 'by party' },
  role: 'Who is counted',
  month: 'Month',
  place: 'Place',
  actor: 'Party',
  events: 'Events',
  noPlace: 'place not told',
  noActor: 'party not told',
  noPeriod: 'day not told',
  twice: 'An event counts for each party in it: these rows are not to be added up.',
  csv: 'Save as CSV',
  open: (n: string) => `The numbers behind it (${n})`,
  none: 'No number is told for these events.',
  file: 'lagebild-figures',
  all: 'All',
};
export type TollsWords = typeof tolls;
