import type { NameRules } from '../../../src/reading/names/types.js';
import type { Name, NameKind, Sentence, Word } from '../../../src/reading/types.js';
import { cover, sliceOf } from '../../../src/text/index.js';
import { compoundAt } from './compound.js';
import { derivedAt, numberedAt, phraseAt } from './phrase.js';
import { quotedAt } from './quoted.js';
import { foundedAt, runAt } from './run.js';
import type { Found, KnownKind, Scene } from './scene.js';

export type { CompoundHead, NameRules, NameTrigger } from '../../../src/reading/names/types.js';
export type { KnownKind } from './scene.js';

/** Whether most of the sentence is in capitals: then capitals say nothing. */
const isShouting = (words: readonly Word[]): boolean => {
  const letters = words.filter((w) => /^\p{L}{2,}$/u.test(w.form));
  return letters.length > 2 && letters.filter((w) => w.form === w.form.toUpperCase()).length * 2 > letters.length;
};

const FINDERS = [quotedAt, numberedAt, phraseAt, foundedAt, compoundAt, derivedAt, runAt];

function remember(s: Scene, found: Found): void {
  if (found.derived || found.weak) return;
  const forms = s.words.slice(found.from, found.to).map((w) => w.form);
  if (found.kind === 'person' && forms.length > 1) s.persons.add(forms.at(-1)!);
  else if (forms.length === 1) s.told.set(forms[0]!, found.kind);
}

/**
 * The names of a text, in order and without overlap: runs of words tagged as names, capital phrases, quoted names, names within
 * compounds and words derived from names. Kinds come from the words around, from endings, from what was told before and from `known`.
 */
export function findNames(
  text: string,
  sentences: readonly Sentence[],
  rules: NameRules,
  known: KnownKind = () => null,
): Name[] {
  const names: { readonly name: Name; readonly weak: boolean }[] = [];
  const persons = new Set<string>();
  const told = new Map<string, NameKind>();
  const lookup = remembered(known);
  let end = 0;
  for (const { words } of sentences) {
    if (isShouting(words)) continue;
    const scene: Scene = { words, rules, persons, told, known: lookup, last: null };
    for (let at = 0; at < words.length; ) {
      const found = words[at]!.part === 0 ? firstOf(scene, at) : null;
      if (found) {
        const span = cover(words[found.from]!.span, words[found.to - 1]!.span);
        if (span.start >= end) {
          remember(scene, found);
          scene.last = found;
          const name = { span, text: sliceOf(text, span), kind: found.kind };
          names.push({ name: found.derived ? { ...name, derived: true } : name, weak: found.weak === true });
          end = span.end;
        }
      }
      at = found ? Math.max(found.to, at + 1) : at + 1;
    }
  }
  // A kind that was a guess gives way to what other places of the text say of the same name.
  return names.map(({ name, weak }) => {
    const kind = weak ? (told.get(name.text) ?? told.get(rules.genitive(name.text))) : undefined;
    return kind ? { ...name, kind } : name;
  });
}

/** Each name is looked up once. */
function remembered(known: KnownKind): KnownKind {
  const memory = new Map<string, NameKind | null>();
  return (words) => {
    let kind = memory.get(words);
    if (kind === undefined) {
      kind = known(words);
      memory.set(words, kind);
    }
    return kind;
  };
}

function firstOf(scene: Scene, at: number): Found | null {
  for (const find of FINDERS) {
    const found = find(scene, at);
    if (found) return found;
  }
  return null;
}
