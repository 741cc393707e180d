import type { Claim } from '../../src/claims/index.js';
import type { Report, SpanPair } from '../../src/text/index.js';
import { reportOf } from '../../src/text/index.js';

export const TEXT =
  'Nach Angaben der Küstenwache nahm die Nordarmee am Freitag den Hafen von Almora ein.\r\nDort fielen mindestens 20 Rebellen. Es blieb ruhig.';

export const report: Report = reportOf({
  id: 'almora',
  text: TEXT,
  title: 'Hafen gefallen',
  publisher: 'Küstenblatt',
  published: '2018-05-20',
  language: 'de',
});

/** Span of words in the text. */
export function at(words: string): SpanPair {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return [start, start + words.length];
}

const mention = (text: string, name = text, id: string | null = null) => ({ text, span: at(text), name, id });

const EMPTY = {
  agents: [],
  targets: [],
  beneficiaries: [],
  places: [],
  origin: [],
  destination: [],
  order: [],
  quantities: [],
  sources: [],
};

export const capture: Claim = {
  ...EMPTY,
  id: 'c1',
  type: 'capture',
  agents: [mention('die Nordarmee', 'Nordarmee', 'actor:nordarmee')],
  places: [
    { ...mention('den Hafen von Almora', 'Hafen von Almora'), within: 'Almora', part: ['north'], extent: 'most' },
  ],
  time: { start: '2018-05-18', end: '2018-05-18', precision: 'day', text: 'am Freitag', span: at('am Freitag') },
  modality: 'claimed',
  sources: [mention('der Küstenwache', 'Küstenwache')],
  evidence: [0, 84],
  confidence: 0.912,
  trace: {
    trigger: { text: 'nahm', span: at('nahm') },
    frame: 'capture',
    rules: { agents: 'subject', places: 'object' },
  },
};

export const casualties: Claim = {
  ...EMPTY,
  id: 'c2',
  type: 'casualties',
  targets: [mention('Rebellen')],
  places: [
    {
      ...mention('Dort', 'Hafen von Almora'),
      antecedent: { text: 'den Hafen von Almora', span: at('den Hafen von Almora') },
    },
  ],
  quantities: [
    { role: 'killed', min: 20, max: null, approx: false, text: 'mindestens 20', span: at('mindestens 20'), of: 0 },
  ],
  order: [{ relation: 'after', claim: 'c1' }],
  modality: 'asserted',
  evidence: at('Dort fielen mindestens 20 Rebellen.'),
  confidence: 0.7,
};

export const sentences = [
  { span: { start: 0, end: 84 } },
  { span: { start: 86, end: 121 } },
  { span: { start: 122, end: TEXT.length } },
];
