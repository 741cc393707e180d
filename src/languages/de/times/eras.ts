import type { Meaning, TimeRule } from '../../../reading/times/types.js';
import { on } from './examples.js';

/** Decades and centuries. */
export const ERAS: readonly TimeRule[] = [
  {
    // In den sechziger Jahren entstand die Partei.
    //    ^^^^^^^^^^^^^^^^^^^^
    id: 'decade',
    pattern: "portion? art? decade '-'? unit",
    mean: (c) => decade(c.n('decade')!, c.s('unit'), c.s('portion')),
    examples: [
      on('In [den sechziger Jahren] entstand die Partei.', '196', '1960..1969', { precision: 'approx' }),
      on('In [den 90er Jahren] entstand die Partei.', '199', '1990..1999'),
      on('[Mitte der neunziger Jahre] zerfiel sie.', '199', '1993..1996'),
    ],
    not: ['Der sechziger Bus fuhr.', 'Die 90er Brigade floh.'],
  },
  {
    // In den 1990er-Jahren entstand die Partei.
    //    ^^^^^^^^^^^^^^^^^
    id: 'decade-digits',
    pattern: 'portion? art? decadeyears',
    mean: (c) => decadeOfDigits(c.n('decadeyears')!, c.s('portion')),
    examples: [on('In [den 1990er-Jahren] entstand die Partei.', '199', '1990..1999')],
    not: ['Die 90er-Brigade floh.'],
  },
  {
    // Im 19. Jahrhundert war das Land besetzt.
    //    ^^^^^^^^^^^^^^^
    id: 'century',
    pattern: 'portion? art? ord unit',
    mean: (c) => {
      const first = (c.n('ord')! - 1) * 100;
      return c.s('unit') !== 'century'
        ? null
        : {
            op: 'era',
            value: String(first / 100).padStart(2, '0'),
            first,
            last: first + 99,
            portion: c.s('portion') as 'start' | undefined,
          };
    },
    examples: [on('Im [19. Jahrhundert] war das Land besetzt.', '18', '1800..1899')],
    not: ['Am ersten Haus hielten sie.'],
  },
];

function decade(tens: number, unit: string | undefined, portion: string | undefined): Meaning | null {
  if (unit !== 'year') return null;
  return {
    op: 'era',
    value: String(tens),
    first: tens * 10,
    last: tens * 10 + 9,
    portion: portion as 'start' | undefined,
  };
}

function decadeOfDigits(n: number, portion: string | undefined): Meaning | null {
  if (n % 10 !== 0 || n === 0) return null;
  return decade(n < 100 ? 190 + n / 10 : n / 10, 'year', portion);
}
