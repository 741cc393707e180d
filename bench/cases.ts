import { readFileSync } from 'node:fs';

/** A piece of a case between square brackets: its place in the sentence and what stands behind its bars. */
export interface Marked {
  readonly start: number;
  readonly end: number;
  readonly fields: readonly string[];
}

/** A sentence of our own with what must be found in it. */
export interface Case {
  readonly text: string;
  /** Day of publication (ISO); null where none is known. */
  readonly published: string | null;
  /** Heading it stands under. */
  readonly group: string;
  readonly marked: readonly Marked[];
}

/** `Es starben [65 Menschen|65|Menschen].` → the sentence without brackets, and the pieces. */
function caseOf(line: string, group: string, published: string | null): Case {
  const marked: Marked[] = [];
  let text = '';
  let at = 0;
  for (const m of line.matchAll(/\[([^\]|]*)\|([^\]]*)\]/gu)) {
    text += line.slice(at, m.index);
    marked.push({ start: text.length, end: text.length + m[1]!.length, fields: m[2]!.split('|') });
    text += m[1]!;
    at = m.index + m[0].length;
  }
  return { text: text + line.slice(at), published, group, marked };
}

/** The cases of a file beside this one (`cases/…`): `## heading`, `@day` of publication, one case a line; `#` is a remark. */
export function loadCases(file: string): readonly Case[] {
  const cases: Case[] = [];
  let group = '';
  let published: string | null = null;
  for (const line of readFileSync(new URL(`cases/${file}`, import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('## ')) group = line.slice(3);
    else if (line.startsWith('@')) published = line === '@-' ? null : line.slice(1);
    else if (line && !line.startsWith('#')) cases.push(caseOf(line, group, published));
  }
  return cases;
}

/** Every third case is held back: its misses are never looked at, only its score. */
export const isHeldBack = (index: number): boolean => index % 3 === 2;

/** F1 from what was right, found and expected. */
export const f1 = (right: number, found: number, expected: number): number =>
  +((2 * right) / (found + expected || 1)).toFixed(4);
