import type { Quantity, Sentence, Word } from '../reading/types.js';
import type { Draft } from './draft.js';
import { frameSetOf } from './frames/compile.js';
import { childrenBy, type Scene } from './scene.js';

/** `zehn der 34 Städte`: of how many they are is no number of the claim. */
export const isWholeOfPart = (scene: Scene, sentence: Sentence, head: Word): boolean => {
  const above = sentence.words[head.head];
  const counts =
    above?.upos === 'NUM' ||
    above?.xpos === 'PIS' ||
    frameSetOf(scene.rules.frames).counting.has(above?.lemma.toLowerCase() ?? '');
  return (
    counts && head.upos === 'NOUN' && head.deprel === 'nmod' && childrenBy(scene, sentence, head, 'det').length > 0
  );
};

/** `von den 80 Geiseln wurden 20 freigelassen`: the whole stands under the preposition of parts, with an article, and a bare number tells the part. */
export function isWholeBefore(
  scene: Scene,
  inside: readonly Quantity[],
  sentence: Sentence,
  head: Word,
  q: Quantity,
): boolean {
  const under = (deprel: string) => childrenBy(scene, sentence, head, deprel);
  const from = under('case').some((w) => w.lemma.toLowerCase() === scene.rules.quantities.outOf);
  if (!from || under('det').length === 0 || scene.rules.quantities.units.get(head.lemma) === 'population') return false;
  return inside.some((other) => other !== q && other.unit === null && other.span.start > q.span.end);
}

/** `stieg von 50 auf 64`: of two numbers side by side the one that it was before. */
export function isFormerFigure(scene: Scene, inside: readonly Quantity[], sentence: Sentence, q: Quantity): boolean {
  const { outOf, upTo } = scene.rules.quantities;
  const wordsBefore = (x: Quantity): Word | undefined => sentence.words.findLast((w) => w.span.end <= x.span.start);
  return (
    wordsBefore(q)?.lemma.toLowerCase() === outOf &&
    inside.some(
      (next) =>
        next.span.start > q.span.end &&
        next.span.start - q.span.end < 10 &&
        wordsBefore(next)?.lemma.toLowerCase() === upTo,
    )
  );
}

/** `die Gruppe, welche mit 50 Fahrzeugen eingedrungen war`: what a relative clause counts is its own. */
export function isInRelative({ predicate: { sentence, word } }: Draft, head: Word): boolean {
  let at: Word | undefined = head;
  for (let n = 0; at && at !== word && n < 8; n++) {
    const { index } = at;
    const relative = sentence.words.some((w) => w.head === index && w.xpos.startsWith('PREL'));
    if (at.deprel === 'acl:relcl' && relative) return !isOver(sentence, at, word);
    at = sentence.words[at.head];
  }
  return false;
}

/** Whether one word hangs on another, however deep. */
function isOver(sentence: Sentence, upper: Word, lower: Word): boolean {
  let at: Word | undefined = lower;
  for (let n = 0; at && n < 12; n++) {
    if (at === upper) return true;
    at = sentence.words[at.head];
  }
  return false;
}
