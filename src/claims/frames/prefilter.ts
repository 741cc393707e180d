import type { Token } from '../../reading/index.js';
import { isConflict } from './classify.js';
import { type FrameSet, frameSetOf } from './compile.js';
import type { FrameData, VerbForms } from './types.js';

/** Beginnings of word forms, with what else the sentence must have (`ein` for `nahm … ein`; a noun's stem for a fixed phrase). */
type Beginnings = Map<string, readonly string[] | null>;

interface Search {
  readonly beginnings: Beginnings;
  /** Stems of nouns, without ending and with umlaut undone. */
  readonly nouns: ReadonlySet<string>;
  /** Last parts of compounds with a hyphen before (`-geführt`). */
  readonly tails: readonly string[];
  readonly known: Map<string, boolean>;
}

const list = (words: string): readonly string[] => words.split(/\s+/).filter(Boolean);
const plainVowels = (word: string): string =>
  word.replace(/äu/g, 'au').replace(/ä/g, 'a').replace(/ö/g, 'o').replace(/ü/g, 'u');
const weakStem = (verb: string): string => verb.replace(/(?:e(?=[lr]n$))?(?:en|n)$/, '');

function stemTable(forms: VerbForms): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, readonly string[]>();
  for (const entry of forms.stems.split(';')) {
    const [verb = '', ...stems] = list(entry);
    if (verb) table.set(verb, stems.length ? stems : [weakStem(verb)]);
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
        table.get(rest) ?? (inner ? table.get(rest.slice(inner.length))!.map((s) => inner + s) : [weakStem(rest)]);
      return { prefix, stems: [...new Set([...stems, weakStem(rest)])] };
    });
}

function addVerb(
  into: Beginnings,
  verb: string,
  forms: VerbForms,
  table: ReadonlyMap<string, readonly string[]>,
): void {
  const add = (beginning: string, also: string | null): void => {
    const before = into.get(beginning);
    if (before === null || beginning.length < 2) return;
    into.set(beginning, also === null ? null : [...(before ?? []), also]);
  };
  for (const { prefix, stems } of partsOf(verb, forms, table))
    for (const stem of stems) {
      if (!prefix) {
        add(stem, null);
        add(`ge${stem}`, null);
        continue;
      }
      for (const infix of ['', 'ge', 'zu']) add(prefix + infix + stem, null);
      add(stem, prefix);
    }
}

const searches = new WeakMap<FrameSet, Search>();

function searchOf(frames: FrameSet): Search {
  const made = searches.get(frames);
  if (made) return made;
  const { forms } = frames.data;
  const table = stemTable(forms);
  const beginnings: Beginnings = new Map();
  const verbs = [
    ...frames.verbs.keys(),
    ...frames.reflexives.keys(),
    ...frames.phrases.keys(),
    ...list(frames.data.denials.verbs),
  ];
  for (const verb of verbs) addVerb(beginnings, verb, forms, table);
  for (const adjective of frames.adjectives.keys())
    if (!adjective.startsWith('-')) beginnings.set(adjective.slice(0, 12), null);
  const nouns = new Set([...frames.nouns.keys()].map((n) => plainVowels(n.replace(/(?:er|en|e|n)$/, ''))));
  const tails = [...frames.adjectives.keys()].filter((a) => a.startsWith('-'));
  const search: Search = { beginnings, nouns, tails, known: new Map() };
  searches.set(frames, search);
  return search;
}

/** Whether a form ends, without its inflection, in a noun that triggers. */
function isNounForm(form: string, search: Search): boolean {
  const word = plainVowels(form);
  for (const ending of ['', 's', 'e', 'n', 'er', 'en', 'es', 'ern']) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, word.length - ending.length);
    for (let at = 0; at <= stem.length - 3; at++) if (search.nouns.has(stem.slice(at))) return true;
  }
  return false;
}

function isVerbForm(form: string, all: ReadonlySet<string>, search: Search): boolean {
  for (let to = 2; to <= form.length; to++) {
    const also = search.beginnings.get(form.slice(0, to));
    if (also === null || also?.some((prefix) => all.has(prefix))) return true;
  }
  return false;
}

function isTriggerForm(form: string, all: ReadonlySet<string>, search: Search): boolean {
  const lower = form.toLowerCase();
  const known = search.known.get(form);
  if (known) return true;
  if (known === undefined) {
    const noun =
      (/^\p{Lu}/u.test(form) && isNounForm(lower, search)) ||
      (lower.includes('-') && search.tails.some((t) => lower.includes(t)));
    search.known.set(form, noun);
    if (noun) return true;
  }
  return isVerbForm(lower, all, search);
}

/**
 * Whether a sentence may hold a claim, by its forms alone: where it answers no, the sentence need not be tagged or
 * parsed. `conflict` says whether the report is about an armed conflict (see `conflictIn`).
 */
export function hasTrigger(tokens: readonly Token[], data: FrameData, conflict: boolean): boolean {
  const frames = frameSetOf(data);
  const forms = tokens.map((t) => t.form);
  if (!conflict && !isConflict(forms, frames)) return false;
  const search = searchOf(frames);
  const all = new Set(forms.map((f) => f.toLowerCase()));
  return forms.some((form) => isTriggerForm(form, all, search));
}
