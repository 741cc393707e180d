import type { Reading, Sentence, Word } from '../../reading/index.js';
import { printable } from './printable.js';

/** Tags and trees of a report in CoNLL-U; a contraction (`im`) is a range line above its two words. */
export function conlluText({ report, sentences }: Reading): string {
  const blocks = sentences.map((sentence) => sentenceBlock(sentence, report.id, report.text));
  return `# newdoc id = ${printable(report.id)}\n${blocks.join('')}`;
}

function sentenceBlock(sentence: Sentence, id: string, text: string): string {
  const { words, span } = sentence;
  const rows = [
    `# sent_id = ${printable(id)}-${sentence.index + 1}`,
    `# text = ${printable(text.slice(span.start, span.end))}`,
  ];
  words.forEach((word, index) => {
    const next = words[index + 1];
    const contracted = word.part === 1 && next?.part === 2;
    if (contracted) rows.push(rangeRow(index, word, text));
    rows.push(wordRow(word, word.part === 0 ? spaceAfter(word, text) : '_'));
  });
  return `${rows.join('\n')}\n\n`;
}

function rangeRow(index: number, word: Word, text: string): string {
  const form = field(text.slice(word.span.start, word.span.end));
  return [`${index + 1}-${index + 2}`, form, '_', '_', '_', '_', '_', '_', '_', spaceAfter(word, text)].join('\t');
}

function wordRow(word: Word, misc: string): string {
  const { index, form, lemma, upos, xpos, head, deprel } = word;
  return [
    index + 1,
    field(form),
    field(lemma),
    upos,
    xpos || '_',
    features(word),
    head + 1,
    deprel || '_',
    '_',
    misc,
  ].join('\t');
}

const CASES = { N: 'Nom', G: 'Gen', D: 'Dat', A: 'Acc' } as const;

function features({ case: grammatical, mood, number, tense }: Word): string {
  const features = [
    grammatical ? `Case=${CASES[grammatical]}` : '',
    mood ? `Mood=${mood === 'ind' ? 'Ind' : mood === 'imp' ? 'Imp' : 'Sub'}` : '',
    number ? `Number=${number === 'sg' ? 'Sing' : 'Plur'}` : '',
    tense ? `Tense=${tense === 'pres' ? 'Pres' : 'Past'}` : '',
  ];
  return features.filter(Boolean).join('|') || '_';
}

const spaceAfter = ({ span }: Word, text: string): string =>
  span.end < text.length && !/\s/.test(text[span.end] ?? ' ') ? 'SpaceAfter=No' : '_';

const field = (text: string): string => printable(text).replaceAll(' ', '\u00a0') || '_';
