import type { VerbForms } from './types.js';

/** A verb whose forms begin so; `also` is the separated prefix that the sentence must have (`ein` for `nahm … ein`). */
export interface Beginning {
  readonly verb: string;
  readonly also: string | null;
}

const list = (words: string): readonly string[] => words.split(/\s+/).filter(Boolean);
const weakStem = (verb: string, forms: VerbForms): string => verb.replace(forms.infinitiveEnding, '');

function stemTable(forms: VerbForms): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, readonly string[]>();
  for (const entry of forms.stems.split(';')) {
    const [verb = '', ...stems] = list(entry);
    if (verb) table.set(verb, stems.length ? stems : [weakStem(verb, forms)]);
  }
  return table;
}

/** A verb as separable prefix and stems of what remains. */
function partsOf(verb: string, forms: VerbForms, table: ReadonlyMap<string, readonly string[]>) {
  const prefixes = ['', ...list(forms.separable)].filter((p) => verb.startsWith(p));
  return prefixes
    .map((prefix) => ({ prefix, rest: verb.slice(prefix.length) }))
    .filter(({ prefix, rest }) => !prefix || rest.length > 3)
    .map(({ prefix, rest }) => {
      const inner = list(forms.inseparable).find((p) => rest.startsWith(p) && table.has(rest.slice(p.length)));
      const stems =
        table.get(rest) ??
        (inner ? table.get(rest.slice(inner.length))!.map((s) => inner + s) : [weakStem(rest, forms)]);
      return { prefix, stems: [...new Set([...stems, weakStem(rest, forms)])] };
    });
}

/** How the forms of verbs begin, joined and with the prefix apart. */
export function beginningsOf(verbs: Iterable<string>, forms: VerbForms): ReadonlyMap<string, readonly Beginning[]> {
  const table = stemTable(forms);
  const found = new Map<string, Beginning[]>();
  const add = (beginning: string, verb: string, also: string | null): void => {
    if (beginning.length < 2) return;
    const before = found.get(beginning);
    if (before) before.push({ verb, also });
    else found.set(beginning, [{ verb, also }]);
  };
  for (const verb of verbs)
    for (const { prefix, stems } of partsOf(verb, forms, table))
      for (const stem of stems) {
        const infixes = ['', forms.participle, ...(prefix ? [forms.infinitive] : [])];
        for (const infix of infixes) add(prefix + infix + stem, verb, null);
        if (prefix) add(stem, verb, prefix);
      }
  return found;
}

/** The verb that a form belongs to, by its longest beginning; what follows it must be an ending. */
export function verbOfForm(
  form: string,
  prefix: string | null,
  beginnings: ReadonlyMap<string, readonly Beginning[]>,
  endings: ReadonlySet<string>,
): string | null {
  for (let to = form.length; to > 2; to--) {
    if (!endings.has(form.slice(to))) continue;
    const found = beginnings.get(form.slice(0, to))?.find((b) => b.also === prefix);
    if (found) return found.verb;
  }
  return null;
}
