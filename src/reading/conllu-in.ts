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
    head: Number(head) - 1,
    deprel,
    sure: 1,
  };
}

function sentenceOf(block: string, index: number): ConlluSentence | null {
  const comments: Record<string, string> = {};
  const words: Word[] = [];
  let text = '';
  let range: { from: number; to: number; at: number; end: number } | null = null;
  const lay = (form: string, misc: string): { at: number; end: number } => {
    const at = text.length;
    text += form + (misc.includes('SpaceAfter=No') ? '' : ' ');
    return { at, end: at + form.length };
  };
  for (const line of block.split('\n')) {
    const comment = /^#\s*([\w.]+)\s*=\s*(.*)$/.exec(line);
    if (comment) comments[comment[1]!] = comment[2]!;
    if (!line || line.startsWith('#')) continue;
    const fields = line.split('\t');
    const [id = '', form = ''] = fields;
    if (id.includes('.')) continue;
    if (id.includes('-')) {
      const [from = 0, to = 0] = id.split('-').map(Number);
      range = { from, to, ...lay(form, fields[9] ?? '') };
      continue;
    }
    const n = Number(id);
    const inside = range && n >= range.from && n <= range.to ? range : null;
    const place = inside
      ? { at: inside.at, end: inside.end, part: n === inside.from ? (1 as const) : (2 as const) }
      : { ...lay(form, fields[9] ?? ''), part: 0 as const };
    words.push(wordOf(fields, words.length, place));
  }
  if (!words.length) return null;
  const trimmed = text.trimEnd();
  const tokens: readonly Token[] = words.map(({ span, form, part }) => ({ span, form, part }));
  return { index, span: { start: 0, end: trimmed.length }, tokens, words, comments, text: trimmed };
}

/** Sentences of a CoNLL-U text (gold tokens, tags and trees). Empty nodes are left out; spans point into the sentence's own text. */
export function fromConllu(conllu: string): readonly ConlluSentence[] {
  return conllu
    .replace(/\r\n/g, '\n')
    .split(/\n\s*\n/)
    .map((block, i) => sentenceOf(block, i))
    .filter((s): s is ConlluSentence => s !== null);
}
