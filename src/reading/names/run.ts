import { kindOf } from './kind.js';
import { type Found, isAbbreviation, isName, type Scene, triggerBefore } from './scene.js';

/** The end of the run of name words from `at` on, particles and initials within it included. */
function runEnd(s: Scene, at: number): number {
  const { words, rules } = s;
  let end = at + 1;
  for (let i = end; i < words.length; i++) {
    const w = words[i]!;
    if (isName(w, rules) && !parts(s, at, i)) end = i + 1;
    else if (!rules.particles.has(w.form.toLowerCase()) || !isName(words[i + 1], rules) || w.part !== 0) break;
  }
  return end;
}

/** Whether a new name begins at `i` in the run from `at` on: `Medwedew Abchasien`, `Damaskus Assad`, but `Riad Hidschab`. */
function parts({ words, rules }: Scene, at: number, i: number): boolean {
  const before = words[i - 1]!.form;
  if (
    rules.known.has(
      words
        .slice(at, i + 1)
        .map((w) => w.form)
        .join(' '),
    )
  )
    return false;
  if (rules.known.has(before) && !(rules.firstNames.has(before) && i - at === 1)) return true;
  return i - at > 1 && rules.known.get(words[i]!.form) === 'place';
}

/** A run of name words, with the noun before it where that is part of the name (`Flughafen Mitiga`). */
export function runAt(s: Scene, at: number): Found | null {
  const { words, rules } = s;
  if (!isName(words[at], rules) && !isAbbreviation(words[at]!.form, rules)) return null;
  if (!isName(words[at], rules) && words[at]!.part !== 0) return null;
  const to = runEnd(s, at);
  const trigger = triggerBefore(s, at);
  const from = trigger?.within ? at - 1 : at;
  const kind = kindOf(s, at, to);
  return { from, to, kind: kind ?? 'person', weak: kind === null };
}

/** `Arbeiterpartei Kurdistans`: a noun that founds a name, with a name behind it. */
export function foundedAt(s: Scene, at: number): Found | null {
  const { words, rules } = s;
  const w = words[at]!;
  if (!rules.nounTags.has(w.xpos) || !isName(words[at + 1], rules)) return null;
  const trigger = rules.triggerOf(w.form.toLowerCase());
  return trigger?.within ? { from: at, to: runEnd(s, at + 1), kind: trigger.kind } : null;
}
