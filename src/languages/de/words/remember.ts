import type { Lexicon } from '../../../reading/lexicon.js';

/** So many forms under one tag are remembered: those of some hundred reports. */
const MOST = 20_000;

/** Remembers what a lexicon says of a form under a tag: texts use the same words over and over. */
export function remembered<T extends NonNullable<unknown>>(
  ask: (form: string, tag: string, lexicon: Lexicon) => T,
): (form: string, tag: string, lexicon: Lexicon) => T {
  const answers = new WeakMap<Lexicon, Map<string, Map<string, T>>>();
  return (form, tag, lexicon) => {
    let byTag = answers.get(lexicon);
    if (!byTag) {
      byTag = new Map();
      answers.set(lexicon, byTag);
    }
    let byForm = byTag.get(tag);
    if (!byForm) {
      byForm = new Map();
      byTag.set(tag, byForm);
    }
    const known = byForm.get(form);
    if (known !== undefined) return known;
    if (byForm.size >= MOST) byForm.clear();
    const answer = ask(form, tag, lexicon);
    byForm.set(form, answer);
    return answer;
  };
}
