import { LagebildError } from '../text/index.js';
import type { RawSentence } from './sentences.js';
import type { Case, Degree, Gender, Mood, Morphology, Sentence, Token, Upos, VerbKind, Word } from './types.js';

const CASES: Readonly<Record<string, Case>> = { Nom: 'N', Gen: 'G', Dat: 'D', Acc: 'A' };
const MOODS: Readonly<Record<string, Mood>> = { Ind: 'ind', Sub: 'sub1', Imp: 'imp' };
const NUMBERS: Readonly<Record<string, 'sg' | 'pl'>> = { Sing: 'sg', Plur: 'pl' };
const GENDERS: Readonly<Record<string, Gender>> = { Masc: 'm', Fem: 'f', Neut: 'n' };
const PERSONS: Readonly<Record<string, 1 | 2 | 3>> = { 1: 1, 2: 2, 3: 3 };
const FORMS: Readonly<Record<string, VerbKind>> = { Fin: 'fin', Inf: 'inf', Part: 'part' };
const DEGREES: Readonly<Record<string, Degree>> = { Pos: 'pos', Cmp: 'cmp', Sup: 'sup' };

/** A sentence of a CoNLL-U file with its comments. */
export interface ConlluSentence extends Sentence {
  /** `# key = value` lines. */
  readonly comments: Readonly<Record<string, string>>;
  /** Text of the sentence; spans of its words point into it. */
  readonly text: string;
}

const feature = (feats: string, name: string): string | undefined =>
  feats
    .split('|')
    .find((f) => f.startsWith(`${name}=`))
    ?.slice(name.length + 1);

interface Place {
  readonly at: number;
  readonly end: number;
  readonly part: 0 | 1 | 2;
}

/** Features of the file as morphology. UD tells both subjunctives by tense: the second is `Past`. */
function morphologyOf(feats: string): Morphology {
  const pick = <T>(names: Readonly<Record<string, T>>, name: string): T | null =>
    names[feature(feats, name) ?? ''] ?? null;
  const tense = feature(feats, 'Tense');
  const verbForm = pick(FORMS, 'VerbForm');
  const mood = pick(MOODS, 'Mood');
  return {
    mood: mood === 'sub1' && tense === 'Past' ? 'sub2' : mood,
    tense: verbForm === 'part' ? null : tense === 'Past' ? 'past' : tense === 'Pres' ? 'pres' : null,
    number: pick(NUMBERS, 'Number'),
    gender: pick(GENDERS, 'Gender'),
    person: pick(PERSONS, 'Person'),
    verbForm,
    degree: pick(DEGREES, 'Degree'),
  };
}

function wordOf(fields: readonly string[], index: number, place: Place): Word {
  const [, form = '', lemma = '', upos = 'X', xpos = '_', feats = '_', head = '0', deprel = 'dep'] = fields;
  return {
    index,
    span: { start: place.at, end: place.end },
    form,
    part: place.part,
    lemma,
    upos: upos as Upos,
    xpos,
    case: CASES[feature(feats, 'Case') ?? ''] ?? null,
    ...morphologyOf(feats),
    head: head === '_' ? -1 : Number(head) - 1,
    deprel: deprel === '_' ? 'dep' : deprel,
    sure: 1,
  };
}

/** A line of a file with its number, from 1. */
interface Line {
  readonly text: string;
  readonly number: number;
}

function broken(what: string, { text, number }: Line, possible: string): never {
  const came = text.length > 80 ? `${text.slice(0, 80)}…` : text;
  throw new LagebildError('conllu-invalid', `the CoNLL-U has ${what} in line ${number}`, {
    line: number,
    came,
    possible,
  });
}

const COLUMNS = 10;

/** The columns of a row; the id is checked against the row that is due. */
function columnsOf(line: Line, due: number, range: { readonly to: number } | null): readonly string[] {
  const fields = line.text.split('\t');
  if (fields.length !== COLUMNS)
    broken(`${fields.length} columns`, line, `${COLUMNS} columns with a tab between them; _ where one is empty`);
  const [id = '', form = ''] = fields;
  const span = /^(\d+)-(\d+)$/.exec(id);
  if (span) {
    if (Number(span[1]) !== due || Number(span[2]) <= due || (range && range.to >= due))
      broken(`the range ${id} where word ${due} is due`, line, `a range that begins with ${due}`);
  } else if (!/^\d+\.\d+$/.test(id) && id !== String(due)) broken(`no word ${due}`, line, `a row with the id ${due}`);
  if (form === '') broken('no form', line, 'a form in the second column');
  return fields;
}

/** Heads must lead to a root. */
function checkHeads(words: readonly Word[], rows: readonly Line[]): void {
  const isSafe = new Uint8Array(words.length);
  words.forEach(({ head }, i) => {
    if (head >= words.length || head === i || head < -1 || !Number.isInteger(head))
      broken('a head that is no other word', rows[i]!, `0 for the root, another word up to ${words.length}, or _`);
  });
  words.forEach((_, i) => {
    const way: number[] = [];
    for (let at = i; at >= 0 && !isSafe[at]; at = words[at]!.head) {
      if (way.length > words.length)
        broken('heads that go in a circle', rows[i]!, 'a tree: each word leads to the root');
      way.push(at);
    }
    for (const at of way) isSafe[at] = 1;
  });
}

function sentenceOf(lines: readonly Line[], index: number): ConlluSentence | null {
  const comments: Record<string, string> = {};
  const words: Word[] = [];
  const rows: Line[] = [];
  let text = '';
  let range: { from: number; to: number; at: number; end: number } | null = null;
  const lay = (form: string, misc: string): { at: number; end: number } => {
    const at = text.length;
    text += form + (misc.includes('SpaceAfter=No') ? '' : ' ');
    return { at, end: at + form.length };
  };
  for (const line of lines) {
    const comment = /^#\s*([\w.]+(?: id)?)\s*(?:=\s*(.*))?$/.exec(line.text);
    if (comment) comments[comment[1]!] = comment[2] ?? '';
    if (line.text.startsWith('#')) continue;
    const fields = columnsOf(line, words.length + 1, range);
    const [id = '', form = ''] = fields;
    if (id.includes('.')) continue;
    if (id.includes('-')) {
      const [from = 0, to = 0] = id.split('-').map(Number);
      range = { from, to, ...lay(form, fields[9]!) };
      continue;
    }
    const n = Number(id);
    const inside = range && n >= range.from && n <= range.to ? range : null;
    const place = inside
      ? { at: inside.at, end: inside.end, part: n === inside.from ? (1 as const) : (2 as const) }
      : { ...lay(form, fields[9]!), part: 0 as const };
    words.push(wordOf(fields, words.length, place));
    rows.push(line);
  }
  if (range && range.to > words.length)
    broken(`a range up to word ${range.to}`, lines.at(-1)!, 'rows for all its words');
  if (!words.length) return null;
  checkHeads(words, rows);
  const trimmed = text.trimEnd();
  const tokens: readonly Token[] = words.map(({ span, form, part }) => ({ span, form, part }));
  return { index, span: { start: 0, end: trimmed.length }, tokens, words, comments, text: trimmed };
}

/** Lines between empty ones. */
function blocksOf(conllu: string): readonly (readonly Line[])[] {
  const blocks: Line[][] = [[]];
  conllu
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .forEach((text, i) => {
      if (text.trim() === '') blocks.push([]);
      else blocks.at(-1)!.push({ text, number: i + 1 });
    });
  return blocks.filter((block) => block.length > 0);
}

/**
 * Sentences of a CoNLL-U text (tokens, tags and trees as they stand there). Empty nodes are left out; spans point into the
 * sentence's own text. A head `_` is the root, so that files with tokens alone can be read. Throws `conllu-invalid` with the line
 * where a row is no row, and `input-invalid` where the text is no string.
 */
export function fromConllu(conllu: string): readonly ConlluSentence[] {
  if (typeof conllu !== 'string')
    throw new LagebildError('input-invalid', 'the CoNLL-U is no string', { came: typeof conllu, possible: 'a string' });
  return blocksOf(conllu)
    .map(sentenceOf)
    .filter((s): s is ConlluSentence => s !== null);
}

/** A document of a CoNLL-U text as it is read: its sentences laid behind one another, their tokens as they were given. */
export interface ConlluDocument {
  /** From `# newdoc id`; null where the file names none. */
  readonly id: string | null;
  readonly text: string;
  readonly sentences: readonly RawSentence[];
  /** `sent_id` of each sentence; null where it has none. */
  readonly sentenceIds: readonly (string | null)[];
}

/** Documents of a CoNLL-U text: one for each `# newdoc`, else one. Throws as `fromConllu`. */
export function conlluDocuments(conllu: string): readonly ConlluDocument[] {
  const documents: { id: string | null; text: string; sentences: RawSentence[]; sentenceIds: (string | null)[] }[] = [];
  for (const sentence of fromConllu(conllu)) {
    const { comments } = sentence;
    const opened = comments['newdoc id'] ?? comments.newdoc;
    if (opened !== undefined || !documents.length)
      documents.push({ id: opened || null, text: '', sentences: [], sentenceIds: [] });
    const document = documents.at(-1)!;
    if (document.text)
      document.text += comments.newpar === undefined && comments['newpar id'] === undefined ? ' ' : '\n\n';
    const start = document.text.length;
    document.text += sentence.text;
    const tokens = sentence.tokens.map((token) => ({
      ...token,
      span: { start: token.span.start + start, end: token.span.end + start },
    }));
    document.sentences.push({ tokens, start, end: document.text.length });
    document.sentenceIds.push(comments.sent_id ?? null);
  }
  return documents;
}
