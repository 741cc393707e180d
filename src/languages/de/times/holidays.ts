import type { TimeRule } from '../../../reading/times/types.js';
import { on } from './examples.js';

interface Holiday {
  readonly forms: readonly string[];
  readonly month?: number;
  readonly day?: number;
  readonly easter?: number;
  readonly example: string;
  readonly value: string;
}

const TABLE: readonly Holiday[] = [
  {
    forms: ['weihnachten', 'weihnachtstag'],
    month: 12,
    day: 25,
    example: 'An [Weihnachten] fiel die Stadt.',
    value: '2017-12-25',
  },
  { forms: ['heiligabend'], month: 12, day: 24, example: 'An [Heiligabend] fiel die Stadt.', value: '2017-12-24' },
  { forms: ['silvester'], month: 12, day: 31, example: 'An [Silvester] fiel die Stadt.', value: '2017-12-31' },
  { forms: ['neujahr', 'neujahrstag'], month: 1, day: 1, example: 'An [Neujahr] fiel die Stadt.', value: '2018-01-01' },
  { forms: ['karfreitag'], easter: -2, example: 'Am [Karfreitag] fiel die Stadt.', value: '2018-03-30' },
  { forms: ['palmsonntag'], easter: -7, example: 'Am [Palmsonntag] fiel die Stadt.', value: '2018-03-25' },
  { forms: ['ostern', 'ostersonntag'], easter: 0, example: 'An [Ostern] fiel die Stadt.', value: '2018-04-01' },
  { forms: ['ostermontag'], easter: 1, example: 'Am [Ostermontag] fiel die Stadt.', value: '2018-04-02' },
  {
    forms: ['pfingsten', 'pfingstsonntag'],
    easter: 49,
    example: 'An [Pfingsten] fiel die Stadt.',
    value: '2018-05-20',
  },
];

/** Holidays of the calendar that the reports are written in. */
export const HOLIDAYS: readonly TimeRule[] = TABLE.map(({ forms, month, day, easter, example, value }) => ({
  id: `holiday-${forms[0]}`,
  pattern: `name=${forms.map((f) => `'${f}'`).join('|')} year?`,
  mean: (c) => ({ op: 'holiday', month, day, easter, year: c.n('year') }),
  examples: [on(example, value, `${value}..${value}`)],
}));
