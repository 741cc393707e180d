import { createHash } from 'node:crypto';
import { germanNumbers } from '../../src/languages/de/numbers/index.js';
import { germanTimes } from '../../src/languages/de/times/index.js';
import type { Case, Reading, Sentence, Upos, Word } from '../../src/reading/index.js';
import { findQuantities } from '../../src/reading/quantities.js';
import { findTimes } from '../../src/reading/times.js';

const UPOS: readonly (readonly [RegExp, Upos])[] = [
  [/^NE/, 'PROPN'],
  [/^NN/, 'NOUN'],
  [/^(ART|PIAT|PDAT|PPOSAT|PRELAT)/, 'DET'],
  [/^V[AM]/, 'AUX'],
  [/^VV/, 'VERB'],
  [/^ADJ/, 'ADJ'],
  [/^(PTKNEG|PTKZU)/, 'PART'],
  [/^(APPR|APPO|PTKVZ)/, 'ADP'],
  [/^KOU/, 'SCONJ'],
  [/^KON/, 'CCONJ'],
  [/^CARD/, 'NUM'],
  [/^P(PER|RF|DS|IS|RELS)/, 'PRON'],
  [/^\$/, 'PUNCT'],
];

/** `form/lemma/XPOS.Case/head/relation`; an empty lemma is the form; heads count from 1, 0 is the root. `=` instead of a blank joins to the word before. */
function wordOf(code: string, index: number, start: number): Word {
  const [form = '', lemma = '', tag = '', head = '0', deprel = 'root'] = code.split('/');
  const [xpos = '', kase = ''] = tag.split('.');
  const past = /(te|ten|[^e]og|ahm|iel|iff|agte|ahmen|ielen)$/.test(form) && /FIN/.test(xpos);
  return {
    index,
    span: { start, end: start + form.length },
    form,
    part: 0,
    lemma: lemma || form,
    upos: UPOS.find(([tags]) => tags.test(xpos))?.[1] ?? 'ADV',
    xpos,
    case: (kase || null) as Case | null,
    gender: null,
    person: null,
    verbForm: null,
    degree: null,
    mood: null,
    tense: /FIN/.test(xpos) ? (past ? 'past' : 'pres') : null,
    number: null,
    head: Number(head) - 1,
    deprel,
    sure: 1,
  };
}

function sentenceOf(line: string, index: number, start: number): Sentence {
  const words: Word[] = [];
  let at = start;
  for (const code of line.trim().split(/\s+/)) {
    const joined = code.startsWith('=');
    if (joined && words.length) at -= 1;
    const word = wordOf(joined ? code.slice(1) : code, words.length, at);
    words.push(word);
    at = word.span.end + 1;
  }
  return { index, span: { start, end: at - 1 }, tokens: words, words };
}

/** A reading over trees written by hand, a sentence a line. */
export function readingOf(trees: string, published: string | null = '2016-06-15'): Reading {
  const sentences: Sentence[] = [];
  let text = '';
  for (const line of trees.trim().split('\n')) {
    const sentence = sentenceOf(line, sentences.length, text.length);
    sentences.push(sentence);
    for (const w of sentence.words) text = text.padEnd(w.span.start, ' ') + w.form;
    text += ' ';
  }
  text = text.trimEnd();
  const times = findTimes(text, sentences, published, germanTimes);
  const hash = createHash('sha256').update(text).digest('hex');
  return {
    report: { id: 'r', hash, text, title: null, publisher: null, url: null, published, language: 'de', fetched: null },
    language: 'de',
    sentences,
    analyse: () => {},
    times,
    quantities: findQuantities(text, sentences, times, germanNumbers),
    names: [],
    findings: [],
  };
}

/** A last sentence that tells no claim but that the report is about a war. */
export const WAR = 'Krieg//NN.N/0/root und//KON/3/cc Armee//NN.N/1/conj';
