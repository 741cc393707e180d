/** An element of an array as it is written, and the line on which it begins. */
export interface Element {
  readonly json: string;
  readonly line: number;
}

/**
 * Splits a JSON array at its top-level commas without parsing it: an element that is broken spoils no other, and each keeps
 * its line. Brackets are counted outside of strings; what follows the closing bracket is an element too, so that it is seen.
 */
export function* elementsOf(text: string): Generator<Element> {
  let line = 1;
  let counted = 0;
  for (const [start, end] of ranges(text)) {
    const written = text.slice(start, end);
    const first = start + written.length - written.trimStart().length;
    line += newlines(text, counted, first);
    counted = first;
    yield { json: written.trim(), line };
  }
}

/** Offsets of the elements; what is blank behind the array is none. */
function* ranges(text: string): Generator<readonly [start: number, end: number]> {
  let start = text.indexOf('[') + 1;
  let depth = 0;
  let inside = true;
  for (const at of marks(text, start)) {
    const mark = text[at];
    if (mark === '{' || mark === '[') depth++;
    else if (mark !== ',') depth--;
    const closes = inside && depth < 0;
    if (!closes && !(inside && mark === ',' && depth === 0)) continue;
    if (!closes || text.slice(start, at).trim() !== '') yield [start, at];
    start = at + 1;
    if (closes) inside = false;
  }
  if (text.slice(start).trim() !== '') yield [start, text.length];
}

/** Offsets of brackets and commas outside of strings. */
function* marks(text: string, from: number): Generator<number> {
  const mark = /"(?:[^"\\]+|\\[\s\S])*"?|[[\]{},]/g;
  mark.lastIndex = from;
  for (let match = mark.exec(text); match; match = mark.exec(text)) if (match[0][0] !== '"') yield match.index;
}

function newlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
