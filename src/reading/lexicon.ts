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

function entryOf(form: string, field: string): LexiconEntry {
  const [lemma = '', info = ''] = field.slice(1).split(';');
  return { kind: field[0] as LexiconEntry['kind'], lemma: lemma === '' ? form : lemma, info };
}

/**
 * A lexicon over packed text: lines `form<TAB>entry|entry`, sorted by form in code-unit order. Nothing is parsed before it is
 * looked up; lines are found by bisection.
 */
export function openLexicon(packed: string): Lexicon {
  const starts: number[] = [];
  for (let at = 0; at >= 0 && at < packed.length; at = packed.indexOf('\n', at) + 1) {
    starts.push(at);
    if (packed.indexOf('\n', at) < 0) break;
  }
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
