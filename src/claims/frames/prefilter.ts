import type { Token } from '../../reading/index.js';
import { type FrameSet, frameSetOf } from './compile.js';
import { isConflictAlone } from './fields.js';
import type { FrameData } from './types.js';

interface Search {
  /** Stems of nouns, without ending and with umlaut undone. */
  readonly nouns: ReadonlySet<string>;
  readonly adjectives: readonly string[];
  /** Last parts of compounds with a hyphen before (`-geführt`). */
  readonly tails: readonly string[];
  readonly known: Map<string, boolean>;
}

const searches = new WeakMap<FrameSet, Search>();

function searchOf(frames: FrameSet): Search {
  const made = searches.get(frames);
  if (made) return made;
  const adjectives = [...frames.adjectives.keys()];
  // `ist in der Hand der Rebellen`: forms of these verbs stand everywhere, the nouns of their phrases do not.
  const phraseNouns = [...frames.beingAuxiliaries, ...frames.havingAuxiliaries].flatMap((verb) =>
    (frames.phrases.get(verb) ?? []).map((trigger) => trigger.noun),
  );
  const search: Search = {
    nouns: new Set([...frames.nouns.keys(), ...phraseNouns].map((n) => frames.plain(frames.stemOf(n)))),
    adjectives: [
      ...adjectives.filter((a) => !a.startsWith('-')),
      ...Object.values(frames.data.aliases).flatMap((list) => list.split(' ')),
    ],
    tails: adjectives.filter((a) => a.startsWith('-')),
    known: new Map(),
  };
  searches.set(frames, search);
  return search;
}

/** Whether a form ends, without its inflection, in a noun that triggers. */
function isNounForm(form: string, search: Search, frames: FrameSet): boolean {
  const word = frames.plain(form);
  for (const ending of frames.nounEndings) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, word.length - ending.length);
    for (let at = 0; at <= stem.length - 3; at++) if (search.nouns.has(stem.slice(at))) return true;
  }
  return false;
}

function isVerbForm(form: string, all: ReadonlySet<string>, frames: FrameSet): boolean {
  for (let to = 2; to <= form.length; to++)
    if (frames.beginnings.get(form.slice(0, to))?.some((b) => b.also === null || all.has(b.also))) return true;
  return false;
}

function isTriggerForm(form: string, all: ReadonlySet<string>, frames: FrameSet): boolean {
  const search = searchOf(frames);
  const lower = form.toLowerCase();
  let known = search.known.get(form);
  if (known === undefined) {
    known =
      (/^\p{Lu}/u.test(form) && isNounForm(lower, search, frames)) ||
      search.adjectives.some((a) => lower.startsWith(a)) ||
      (lower.includes('-') && search.tails.some((t) => lower.includes(t)));
    search.known.set(form, known);
  }
  return known || isVerbForm(lower, all, frames);
}

/**
 * Whether a sentence may hold a claim, by its forms alone: where it answers no, the sentence need not be tagged or
 * parsed. `conflict` says whether the report is about an armed conflict (see `conflictIn`).
 */
export function hasTrigger(tokens: readonly Token[], data: FrameData, conflict: boolean): boolean {
  const frames = frameSetOf(data);
  const forms = tokens.map((t) => t.form);
  if (!conflict && !isConflictAlone(forms, frames)) return false;
  const all = new Set(forms.map((f) => f.toLowerCase()));
  return forms.some((form) => isTriggerForm(form, all, frames));
}
