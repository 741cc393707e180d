/** What a lexicon knows of a form under one part of speech. */
export interface LexiconEntry {
  /** `n` noun, `v` verb, `a` adjective, `x` closed class (then `info` is the tag). */
  readonly kind: 'n' | 'v' | 'a' | 'x';
  readonly lemma: string;
  /** Nouns: gender and cases (`F:SN,SA`). Verbs: forms (`pt3s`, `k1`). Closed class: the tag. */
  readonly info: string;
}

/** Forms of a language and what is known of them. */
export interface Lexicon {
  /** Entries of a form exactly as written; empty where it is unknown. */
  look(form: string): readonly LexiconEntry[];
}

const NONE: readonly LexiconEntry[] = [];

/** Where the lines of a text begin. */
function lineStarts(text: string, from: number): Uint32Array {
  let starts = new Uint32Array(1 << 16);
  let n = 0;
  for (let at = from; at >= from && at < text.length; at = text.indexOf('\n', at) + 1) {
    if (n === starts.length) {
      const larger = new Uint32Array(n * 2);
      larger.set(starts);
      starts = larger;
    }
    starts[n++] = at;
    if (text.indexOf('\n', at) < 0) break;
  }
  return starts.subarray(0, n);
}

/**
 * A lexicon over packed text: the first line names the infos; then lines `form<TAB>entry|entry`, sorted by form in code-unit
 * order, an entry being its kind, its lemma (empty: the form), `;` and the number of its info in base 36. Nothing is parsed
 * before it is looked up; lines are found by bisection.
 */
export function openLexicon(packed: string): Lexicon {
  const head = packed.indexOf('\n');
  const infos = packed.slice(0, head).split(' ');
  const starts = lineStarts(packed, head + 1);
  const entryOf = (form: string, field: string): LexiconEntry => {
    const end = field.indexOf(';');
    return {
      kind: field[0] as LexiconEntry['kind'],
      lemma: end === 1 ? form : field.slice(1, end),
      info: infos[Number.parseInt(field.slice(end + 1), 36)] ?? '',
    };
  };
  const cache = new Map<string, readonly LexiconEntry[]>();
  const formAt = (i: number): string => packed.slice(starts[i]!, packed.indexOf('\t', starts[i]!));
  const find = (form: string): readonly LexiconEntry[] => {
    let low = 0;
    let high = starts.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const there = formAt(middle);
      if (there === form) {
        const end = packed.indexOf('\n', starts[middle]!);
        const line = packed.slice(starts[middle]! + form.length + 1, end < 0 ? undefined : end);
        return line.split('|').map((field) => entryOf(form, field));
      }
      if (there < form) low = middle + 1;
      else high = middle - 1;
    }
    return NONE;
  };
  return {
    look(form) {
      let found = cache.get(form);
      if (!found) {
        found = find(form);
        if (cache.size > 50_000) cache.clear();
        cache.set(form, found);
      }
      return found;
    },
  };
}
