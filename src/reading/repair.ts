import { base } from './structure/tree.js';
import type { Word } from './types.js';

const ARTICLE_NOMINATIVE = /^(?:der|ein|kein|jeder|dieser|jener|mein|sein|ihr|unser)$/i;

/** Whether the words show the nominative (`der General`, `er`), the accusative (`den Ort`), or neither. */
function shown(word: Word, words: readonly Word[]): 'N' | 'A' | null {
  if (/^(?:er|ich|wir)$/i.test(word.form)) return 'N';
  if (/^(?:ihn|mich|uns)$/i.test(word.form)) return 'A';
  const article = words.find((w) => w.head === word.index && base(w.deprel) === 'det');
  if (!article) return null;
  const form = article.form.toLowerCase();
  if (/^(?:den|einen|keinen|diesen|jenen|seinen|ihren|jeden|unseren)$/.test(form)) return 'A';
  return ARTICLE_NOMINATIVE.test(form) && article.case === 'N' ? 'N' : null;
}

/**
 * A verb has one subject. Where the parser gave a full verb in the active two of them and no object, the one that its
 * words do not show as subject is the object; where neither does, the second.
 *
 *     Die Nationalarmee kontrolliert Derna.
 *                                    ^^^^^
 */
export function oneSubject(words: readonly Word[]): readonly Word[] {
  const demoted = new Set<number>();
  for (const verb of words) {
    if (!verb.xpos.startsWith('VV')) continue;
    const own = words.filter((w) => w.head === verb.index);
    const subjects = own.filter((w) => w.deprel === 'nsubj');
    if (subjects.length !== 2 || own.some((w) => /^(?:obj|cop|aux:pass|ccomp)$/.test(w.deprel))) continue;
    const [first, second] = subjects as [Word, Word];
    const isFirst = shown(first, words) === 'A' || (shown(second, words) === 'N' && shown(first, words) !== 'N');
    demoted.add((isFirst ? first : second).index);
  }
  if (!demoted.size) return words;
  return words.map((w) => (demoted.has(w.index) ? { ...w, deprel: 'obj', case: 'A' } : w));
}
