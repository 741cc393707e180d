import type { Case, Mood, Sentence, Token, Upos, Word } from './types.js';

const CASES: Readonly<Record<string, Case>> = { Nom: 'N', Gen: 'G', Dat: 'D', Acc: 'A' };
const MOODS: Readonly<Record<string, Mood>> = { Ind: 'ind', Sub: 'sub1', Imp: 'imp' };

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

function wordOf(fields: readonly string[], index: number, place: Place): Word {
  const [, form = '', lemma = '', upos = 'X', xpos = '_', feats = '_', head = '0', deprel = 'dep'] = fields;
  const past = feature(feats, 'Tense');
  const mood = MOODS[feature(feats, 'Mood') ?? ''] ?? null;
  return {
    index,
    span: { start: place.at, end: place.end },
    form,
    part: place.part,
    lemma,
    upos: upos as Upos,
    xpos,
    case: CASES[feature(feats, 'Case') ?? ''] ?? null,
    mood: mood === 'sub1' && past === 'Past' ? 'sub2' : mood,
    tense: past === 'Past' ? 'past' : past === 'Pres' ? 'pres' : null,
    number: feature(feats, 'Number') === 'Plur' ? 'pl' : feature(feats, 'Number') === 'Sing' ? 'sg' : null,
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
