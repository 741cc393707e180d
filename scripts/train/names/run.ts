import { kindOf } from './kind.js';
import { type Found, formsOf, isAbbreviation, isName, type Scene, triggerBefore } from './scene.js';

/** A capital noun right behind a first name is taken for the surname, whatever its tag (`Georg Herold`). */
function isSurname(s: Scene, at: number, i: number): boolean {
  const { words, rules } = s;
  const w = words[i]!;
  if (!rules.firstNames.has(words[i - 1]!.form) || i - at > 3 || w.part !== 0) return false;
  return /^\p{Lu}\p{Ll}{2,}/u.test(w.form) && rules.nounTags.has(w.xpos) && !rules.triggerOf(w.form.toLowerCase());
}

/** The end of the run of name words from `at` on, particles, initials and forms of companies within it included. */
function runEnd(s: Scene, at: number): number {
  const { words, rules } = s;
  let end = at + 1;
  for (let i = end; i < words.length; i++) {
    const w = words[i]!;
    if ((isName(w, rules) && !parts(s, at, i)) || isSurname(s, at, i)) end = i + 1;
    else if (rules.companies.has(w.form)) return i + 1;
    else if (!rules.particles.has(w.form.toLowerCase()) || !isName(words[i + 1], rules) || w.part !== 0) break;
  }
  return end;
}

/** Whether a new name begins at `i` in the run from `at` on: `Medwedew Abchasien`, `Damaskus Assad`, but `Riad Hidschab`. */
function parts(s: Scene, at: number, i: number): boolean {
  const { words, rules } = s;
  const before = words[i - 1]!.form;
  if (s.rules.known.has(formsOf(s, at, i + 1))) return false;
  if (rules.known.has(before) && !(rules.firstNames.has(before) && i - at === 1)) return true;
  return i - at > 1 && rules.known.get(words[i]!.form) === 'place';
}

/** Where a name begins at `at`: at the word itself, or at a particle before it (`van der Vaart`). */
function begins(s: Scene, at: number): boolean {
  const { words, rules } = s;
  const w = words[at]!;
  if (w.part !== 0) return false;
  if (isName(w, rules) || isAbbreviation(w.form, rules)) return true;
  if (rules.firstNames.has(w.form)) return isName(words[at + 1], rules) || isSurname(s, at, at + 1);
  if (!rules.leadingParticles.has(w.form.toLowerCase())) return false;
  const next = words[at + 1];
  return (
    isName(next, rules) || (next !== undefined && rules.articleTags.has(next.xpos) && isName(words[at + 2], rules))
  );
}

/** A run of name words, with the noun before it where that is part of the name (`Flughafen Mitiga`). */
export function runAt(s: Scene, at: number): Found | null {
  if (!begins(s, at)) return null;
  let start = at;
  const to = runEnd(s, at);
  // A title that was taken for a name: `Ölminister Ali al-Nuaimi`.
  while (start < to - 1 && s.rules.triggerOf(s.words[start]!.form.toLowerCase())?.kind === 'person') start++;
  const trigger = triggerBefore(s, start);
  const from = trigger?.within && start === at && start > (s.last?.to ?? 0) ? start - 1 : start;
  const kind = kindOf(s, start, to);
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
