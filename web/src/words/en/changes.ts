/** Words of what changed. */
export const changes = {
  head: (from: string, to: string) => `What changed from ${from} to ${to}`,
  how: 'The situation as it stood on the first day, with what was known then, against the day shown, with what is known on it.',
  since: 'Since',
  week: 'a week before',
  month: 'a month before',
  day: 'the day before',
  policy: 'Weighed by',
  policies: {
    standard: 'the standard policy on both days',
    cautious: 'standard, then the cautious policy',
    'last-word': 'standard, then the last word',
  } as Readonly<Record<string, string>>,
  kind: {
    world: ['The world', 'Something happened between the two days.'],
    knowledge: ['What is known', 'More became known of a day: a late report.'],
    method: ['The method', 'The same reports of the same day, weighed by another policy.'],
    silence: ['Silence', 'Nothing new was told: certainty ran out, or what was told ended unheard of.'],
  } as Readonly<Record<string, readonly [string, string]>>,
  none: 'Nothing of this kind.',
  nothing: 'Nothing is read otherwise than on the first day.',
  nothingHow: 'An earlier day may show more.',
  before: 'Before',
  after: 'After',
  claims: 'It stands on',
  events: (n: number) => (n === 1 ? '1 event of these days' : `${n} events of these days`),
  reversed: 'The first day must not be after the day shown.',
};
export type ChangesWords = typeof changes;
