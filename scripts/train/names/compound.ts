import type { NameRules } from '../../../src/reading/names/types.js';
import type { NameKind } from '../../../src/reading/types.js';
import { CAPITAL, type Found, isAbbreviation, type Scene } from './scene.js';

const CODE = /^\p{Lu}\p{L}{0,3}-\d+\p{L}{0,2}$/u;

const DOUBLE_ABBREVIATION = /^\p{Lu}{2,6}-\p{Lu}{1,3}$/u;

/** `Baraa-Brigade`, `IS-Kämpfer`: what stands before the last hyphen must be a name. */
export function compoundAt(s: Scene, at: number): Found | null {
  const { form } = s.words[at]!;
  const cut = Math.max(form.lastIndexOf('-'), form.lastIndexOf('–'));
  const first = form.slice(0, cut);
  if (cut < 2 || !CAPITAL.test(first)) return null;
  const one = { from: at, to: at + 1 };
  if (CODE.test(form)) return { ...one, kind: 'other' };
  if (DOUBLE_ABBREVIATION.test(form)) return { ...one, kind: 'organisation' };
  if (s.rules.known.has(form)) return null;
  const kind = kindOfFirst(s, first);
  const head = s.rules.headOf(form.slice(cut + 1));
  const derived = head === 'derived' || (kind === 'organisation' && head !== 'organisation');
  if (!derived) return { ...one, kind: head };
  if (kind) return { ...one, kind, derived: true };
  return s.persons.has(first) ? { ...one, kind: 'person', derived: true } : null;
}

const kindOfFirst = (s: Scene, first: string): NameKind | null =>
  s.told.get(first) ?? s.rules.known.get(first) ?? (isAbbreviation(first, s.rules) ? 'organisation' : s.known(first));

/** Kind of a compound that is a name as a whole; null for others. */
export function compoundKind(form: string, rules: NameRules): NameKind | null {
  const head = rules.headOf(form.slice(form.lastIndexOf('-') + 1));
  return form.includes('-') && head !== 'derived' ? head : null;
}
