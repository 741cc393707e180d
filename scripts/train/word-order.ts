import type { ConlluSentence } from '../../src/reading/conllu-in.js';
import { base } from '../../src/reading/structure/tree.js';
import type { Word } from '../../src/reading/types.js';

/** What may open a main clause in place of what does: subjects, objects with a noun, adverbials. */
const OPENS = /^(?:nsubj|nsubj:pass|obj|obl|obl:arg|obl:agent|advmod)$/;
/** Particles and short words that never open a clause, or would change what it says. */
const STAYS = /^(?:PTK|PRF|PPER|PIS|PDS|PPOSAT|ADJD)/;
/** Adverbs that may. */
const FREE_ADVERB = /^(?:ADV|PROAV)$/;
/** Adverbs that stand with another word, or mean something else in front. */
const FIXED = /^(?:mehr|auch|nur|noch|schon|sogar|etwa|fast|rund|erst|wohl|ja|doch|eben|gar|so|sehr|zu|immer|einmal)$/i;
/** What a clause is cut by: a constituent that holds it is left where it is. */
const CUT = /^(?:\$[,.(]|KOUS|PRELS|VVFIN|VAFIN|VMFIN)$/;
const FINITE = /^V[VAM]FIN$/;
/** Pronouns that stand right behind the finite verb. */
const PRONOUN = /^(?:PRF|PPER)$/;

/** Indices of a word and all under it, in order. */
function yieldOf(words: readonly Word[], top: number): readonly number[] {
  const inside = new Set([top]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const w of words)
      if (!inside.has(w.index) && inside.has(w.head)) {
        inside.add(w.index);
        grown = true;
      }
  }
  return [...inside].sort((a, b) => a - b);
}

const isContiguous = (at: readonly number[]): boolean => at.at(-1)! - at[0]! === at.length - 1;

/** Whether the article of a noun says that it is an object (`den Hafen`). */
const isMarked = (words: readonly Word[], noun: Word): boolean =>
  words.some((w) => w.head === noun.index && w.deprel.startsWith('det') && w.case === 'A' && /en$/i.test(w.form));

/** The same words in another order, with the capitals that it asks for. */
function ordered(sentence: ConlluSentence, order: readonly number[]): ConlluSentence {
  const to = new Map(order.map((from, i) => [from, i]));
  const words = order.map((from, i): Word => {
    const w = sentence.words[from]!;
    const [first, rest] = [w.form.charAt(0), w.form.slice(1)];
    const wasFirst = from === 0 && !/^N[NE]$/.test(w.xpos) && !/\p{Lu}/u.test(rest);
    const form = i === 0 ? first.toUpperCase() + rest : wasFirst ? first.toLowerCase() + rest : w.form;
    return { ...w, index: i, form, head: w.head < 0 ? w.head : to.get(w.head)! };
  });
  return { ...sentence, words };
}

/**
 * Orders of a main clause that German allows besides the one that is there: another constituent before the finite verb, what stood there right behind it.
 * Trees stay as they are. Changing trees to get more of them to learn from is Şahin and Steedman (2018); they turn constituents around
 * any verb, here verb second is kept.
 *
 *     Die Armee nahm am Montag den Hafen ein. → Am Montag nahm die Armee den Hafen ein. Den Hafen nahm die Armee am Montag ein.
 */
export function otherOrders(sentence: ConlluSentence): readonly ConlluSentence[] {
  const { words } = sentence;
  const root = words.find((w) => w.head < 0);
  if (!root || words[0]!.head < 0) return [];
  const finite = FINITE.test(root.xpos)
    ? root
    : words.find((w) => w.head === root.index && /^(?:aux|cop)/.test(w.deprel) && FINITE.test(w.xpos));
  if (!finite || finite.index < 1) return [];
  const front = words.find((w) => w.head === root.index && w.index < finite.index && OPENS.test(w.deprel));
  if (!front) return [];
  const before = yieldOf(words, front.index);
  const opened = before.length === finite.index && before[0] === 0 && isContiguous(before);
  if (!opened || before.some((i) => CUT.test(words[i]!.xpos))) return [];
  const found: ConlluSentence[] = [];
  for (const next of words) {
    if (next.head !== root.index || next.index < finite.index || !OPENS.test(next.deprel)) continue;
    if (
      STAYS.test(next.xpos) ||
      (base(next.deprel) === 'advmod' && (!FREE_ADVERB.test(next.xpos) || FIXED.test(next.form)))
    )
      continue;
    // An object that looks like a subject would teach that either may stand in front.
    if (next.deprel === 'obj' && !isMarked(words, next)) continue;
    const moved = yieldOf(words, next.index);
    if (!isContiguous(moved) || moved.some((i) => CUT.test(words[i]!.xpos)) || moved.at(-1) === words.length - 1)
      continue;
    const rest = words.map((w) => w.index).filter((i) => i > finite.index && !moved.includes(i));
    const pronouns = rest.findIndex((i) => !PRONOUN.test(words[i]!.xpos) || words[i]!.head !== root.index);
    // A subject stands before a reflexive as well as behind it; all else behind the pronouns.
    const at = front.deprel.startsWith('nsubj') && found.length % 2 === 0 ? 0 : Math.max(pronouns, 0);
    found.push(ordered(sentence, [...moved, finite.index, ...rest.slice(0, at), ...before, ...rest.slice(at)]));
  }
  return found;
}

/**
 * An owner with a name before its noun, where the noun has no more than an article: `die Offensive Moskaus` → `Moskaus Offensive`.
 * Null where the sentence has none.
 */
export function ownerFirst(sentence: ConlluSentence): ConlluSentence | null {
  const { words } = sentence;
  for (const owner of words) {
    const noun = words[owner.head];
    const article = words[owner.index - 2];
    if (owner.xpos !== 'NE' || owner.deprel !== 'nmod' || owner.case !== 'G' || !/s$/.test(owner.form)) continue;
    if (!noun || noun.index !== owner.index - 1 || noun.xpos !== 'NN' || words.some((w) => w.head === owner.index))
      continue;
    if (article?.xpos !== 'ART' || article.head !== noun.index || !/^d/i.test(article.form)) continue;
    if (words.some((w) => w.head === article.index)) continue;
    const order = words.map((w) => w.index).filter((i) => i !== article.index && i !== owner.index);
    order.splice(order.indexOf(noun.index), 0, owner.index);
    return ordered(sentence, order);
  }
  return null;
}
