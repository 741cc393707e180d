import type { Word } from '../../reading/index.js';
import type { Phrase, Predicate } from '../../reading/structure.js';
import type { Draft } from '../draft.js';
import type { FrameData } from './types.js';

const isName = (word: Word | undefined): word is Word =>
  word !== undefined && (word.upos === 'PROPN' || word.xpos === 'NE' || word.xpos === 'FM');

/** The runs of name words between two positions. */
function runs(words: readonly Word[], from: number, to: number): readonly (readonly Word[])[] {
  const found: Word[][] = [];
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (!isName(word)) continue;
    if (isName(words[i - 1]) && i > from) found.at(-1)?.push(word);
    else found.push([word]);
  }
  return found;
}

function phraseOver(run: readonly Word[], predicate: Predicate, text: string): Phrase {
  const span = { start: run[0]!.span.start, end: run.at(-1)!.span.end };
  return { sentence: predicate.sentence, head: run[0]!, span, text: text.slice(span.start, span.end), rule: 'bracket' };
}

/** Words between the marker and the name (`bekannt unter dem Namen „…`). */
const NEAR = 5;

/** Where a bracket, or an insertion between commas, ends; -1 where the word opens none. */
function endOf(words: readonly Word[], at: number): number {
  const form = words[at]!.form;
  if (form === '(') return words.findIndex((w) => w.index > at && w.form === ')');
  return form === ',' ? words.findIndex((w) => w.index > at && /^[,.;:–)]$/.test(w.form)) : -1;
}

/** The name that ends right before a position. */
function nameBefore(words: readonly Word[], end: number): readonly Word[] {
  let start = end;
  while (start > 0 && isName(words[start - 1])) start--;
  return words.slice(start, end);
}

/**
 * Other and former names told in brackets or between commas. Read from the words alone: brackets are where trees are least to be trusted.
 *
 *     Marrakbund (früher bekannt als Flusswacht)
 *     ^^^^^^^^^^                     ^^^^^^^^^^
 */
export function aliasesOf(predicates: readonly Predicate[], text: string, data: FrameData): readonly Draft[] {
  const words = predicates[0]?.sentence.words ?? [];
  if (!words.some((w) => w.form === '(')) return [];
  const former = new Set(data.aliases.former.split(' '));
  const names = new Set(data.aliases.names.split(' '));
  const markers = new Set([...former, ...data.aliases.other.split(' ')]);
  return words.flatMap((open, at) => {
    const close = endOf(words, at);
    if (close < 0) return [];
    const inside = words.slice(at + 1, open.form === '(' ? close : at + 3);
    const marker = inside.find((w) => markers.has(w.form.toLowerCase()));
    const name = nameBefore(words, at);
    const all = runs(words, at + 1, close);
    // Between commas the name stands right behind what says that it is one.
    const near = (run: readonly Word[]): boolean => {
      const between = words.slice((marker?.index ?? 0) + 1, run[0]!.index);
      return between.length < NEAR && between.every((w) => w.upos !== 'NOUN' || names.has(w.lemma.toLowerCase()));
    };
    const others = open.form === '(' ? all : all.slice(0, 1).filter(near);
    // What the bracket says is told with the clause it stands in.
    const predicate = predicates.findLast((p) => p.word.index <= at) ?? predicates[0];
    if (!marker || !name.length || !others.length || !predicate) return [];
    const agent = phraseOver(name, predicate, text);
    return [
      {
        type: 'alias' as const,
        predicate,
        agents: [agent],
        targets: others.map((run) => phraseOver(run, predicate, text)),
        beneficiaries: [],
        places: [],
        origin: [],
        destination: [],
        modality: null,
        ended: former.has(marker.form.toLowerCase()),
        quantityRole: null,
        sources: [],
        evidence: { start: agent.span.start, end: words[close]!.span.end },
        trigger: marker.span,
        frame: 'alias/bracket',
        rules: { agents: 'before-bracket', targets: 'bracket' },
      },
    ];
  });
}
