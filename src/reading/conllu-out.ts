import type { Sentence, Word } from './types.js';

const CASES = { N: 'Nom', G: 'Gen', D: 'Dat', A: 'Acc' } as const;
const GENDERS = { m: 'Masc', f: 'Fem', n: 'Neut' } as const;
const NUMBERS = { sg: 'Sing', pl: 'Plur' } as const;
const MOODS = { ind: 'Ind', sub1: 'Sub', sub2: 'Sub', imp: 'Imp' } as const;
const TENSES = { pres: 'Pres', past: 'Past' } as const;
const FORMS = { fin: 'Fin', inf: 'Inf', part: 'Part' } as const;
const DEGREES = { pos: 'Pos', cmp: 'Cmp', sup: 'Sup' } as const;

/** What the form of a word says as features of Universal Dependencies, in their order (`Case=Nom|Gender=Fem|Number=Sing`); `_` where it says nothing. Konjunktiv I is `Mood=Sub|Tense=Pres`, Konjunktiv II `Mood=Sub|Tense=Past`. */
export function featuresOf(word: Word): string {
  const features = [
    word.case && `Case=${CASES[word.case]}`,
    word.degree && `Degree=${DEGREES[word.degree]}`,
    word.gender && `Gender=${GENDERS[word.gender]}`,
    word.mood && `Mood=${MOODS[word.mood]}`,
    word.number && `Number=${NUMBERS[word.number]}`,
    word.person && `Person=${word.person}`,
    word.tense && `Tense=${TENSES[word.tense]}`,
    word.verbForm && `VerbForm=${FORMS[word.verbForm]}`,
  ];
  return features.filter(Boolean).join('|') || '_';
}

// Control characters, marks that turn the direction of what follows, halves of pairs: none of them may break a row.
const UNSAFE = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu;
const inLine = (text: string): string => text.replace(/[ \t\r\n\f\v]+/g, ' ').replace(UNSAFE, '\uFFFD');
const field = (text: string): string => inLine(text).replaceAll(' ', '\u00a0') || '_';

const spaceAfter = ({ span }: Word, text: string): string =>
  span.end < text.length && !/\s/.test(text[span.end] ?? ' ') ? 'SpaceAfter=No' : '';

function wordRow(word: Word, misc: string): string {
  const { index, form, lemma, upos, xpos, head, deprel } = word;
  const feats = featuresOf(word);
  return [
    index + 1,
    field(form),
    field(lemma),
    upos,
    xpos || '_',
    feats,
    head + 1,
    deprel || '_',
    '_',
    misc || '_',
  ].join('\t');
}

function rangeRow({ index, span }: Word, text: string, misc: string): string {
  const form = field(text.slice(span.start, span.end));
  return [`${index + 1}-${index + 2}`, form, '_', '_', '_', '_', '_', '_', '_', misc || '_'].join('\t');
}

/**
 * Sentences as CoNLL-U: comments with id and text, a row for each word, a range row above the two words of a contraction
 * (`im`). `text` is what the spans of the words point into, `id` begins the ids of the sentences unless `ids` has them. The last
 * column says how likely head and relation of a word are right (`Sure=0.97`). `fromConllu` reads it back.
 */
export function toConllu(
  sentences: readonly Sentence[],
  text: string,
  id = 'text',
  ids: readonly (string | null)[] = [],
): string {
  return sentences
    .map(({ index, span, words }) => {
      const rows = [
        `# sent_id = ${inLine(ids[index] ?? `${id}-${index + 1}`)}`,
        `# text = ${inLine(text.slice(span.start, span.end))}`,
      ];
      words.forEach((word, at) => {
        const misc = spaceAfter(word, text);
        if (word.part === 1 && words[at + 1]?.part === 2) rows.push(rangeRow(word, text, misc));
        const sure = word.sure < 1 ? `Sure=${word.sure.toFixed(2)}` : '';
        rows.push(wordRow(word, [word.part === 0 ? misc : '', sure].filter(Boolean).join('|')));
      });
      return `${rows.join('\n')}\n\n`;
    })
    .join('');
}
