import type { FrameSet } from './compile.js';

/** So many words are remembered: those of some hundred reports. */
const MOST = 20_000;

/** Remembers what frames say of a word by its spelling alone: texts use the same words over and over. */
export function remembered<T extends NonNullable<unknown>>(
  ask: (word: string, frames: FrameSet) => T,
): (word: string, frames: FrameSet) => T {
  const answers = new WeakMap<FrameSet, Map<string, T>>();
  return (word, frames) => {
    let known = answers.get(frames);
    if (!known) {
      known = new Map();
      answers.set(frames, known);
    }
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const answer = ask(word, frames);
    known.set(word, answer);
    return answer;
  };
}
