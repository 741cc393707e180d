/** What is written on the strip of days. */
export const map = {
  timeline: {
    name: 'Timeline',
    day: 'Slider: day shown',
    known: 'Slider: as known on',
    allKnown: 'all that is known',
    play: 'play the days',
    pause: 'pause',
    pace: 'pace',
    paces: { day: 'days', week: 'weeks', month: 'months' },
    before: 'day before',
    after: 'day after',
    density: (n: number) => (n === 1 ? '1 report over time' : `${n} reports over time`),
  },
};

export type MapWords = typeof map;
