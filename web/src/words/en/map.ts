/** What is written on the map and the strip of days. */
export const map = {
  map: {
    name: 'Map of the situation',
    all: 'All places',
    failed: 'The map cannot be drawn here (no WebGL?). The table shows the same.',
    noPoints: 'No place of this situation has coordinates: here is the table.',
    unplaced: (n: number) => `${n} without a point: table`,
  },
  legend: {
    name: 'Legend',
    sides: 'Sides',
    parts: 'Small marks on a ring: parts of the place.',
    opacity: 'Paler: less probable, or long not confirmed.',
    borders: 'Borders: Natural Earth, as they stand on the ground; dashed: disputed.',
  },
  timeline: {
    name: 'Timeline',
    day: 'Slider: day shown',
    known: 'Slider: as known on',
    allKnown: 'all that is known',
    before: 'day before',
    after: 'day after',
    density: (n: number) => (n === 1 ? '1 report over time' : `${n} reports over time`),
  },
};

export type MapWords = typeof map;
