import { isNominal, isWithin } from './structure/tree.js';
import type { StructureRules } from './structure.js';
import type { Word } from './types.js';

/** Relations of a clause that hangs on another. */
const HUNG: ReadonlySet<string> = new Set(['acl', 'acl:relcl', 'advcl', 'ccomp']);
/** What opens a clause whose verb stands at the end. */
const OPENERS = /^(?:KOUS|KOUI|PRELS|PRELAT|PWS|PWAV|PWAT)$/;

/** The finite verb at the end of the clause of a verb; undefined where it stands elsewhere. */
function finiteAt(words: readonly Word[], verb: Word): Word | undefined {
  const helpers = words.filter((w) => w.head === verb.index && /^aux/.test(w.deprel));
  // `die Wohnviertel bombardiert`, with the verb taken for a participle.
  const lone = !helpers.length && verb.xpos === 'VVPP' && verb.form.endsWith('t');
  const finite = lone ? verb : [verb, ...helpers].find((w) => w.xpos.endsWith('FIN'));
  const next = finite ? words[finite.index + 1] : undefined;
  return finite && (!next || /^\$|^KON/.test(next.xpos)) && finite.index >= verb.index ? finite : undefined;
}

/** The noun that a relative clause behind the comma at `comma` is said of. */
function nounBefore(words: readonly Word[], comma: number, verb: Word): Word | undefined {
  const above = words[verb.head];
  if (verb.deprel.startsWith('acl') && above && isNominal(above) && above.index < comma) return above;
  let noun = words[comma - 1];
  while (noun && /^(?:flat|appos)/.test(noun.deprel) && words[noun.head]) noun = words[noun.head]!;
  return noun && isNominal(noun) ? noun : undefined;
}

/**
 * Behind a comma, in a clause with its verb at the end that nothing else opens, what looks like the article of a bare noun is the relative pronoun.
 *
 *     die Miliz, die Soldaten entführt hat
 *                ^^^
 */
export function relativeArticles(words: readonly Word[], rules: StructureRules): readonly Word[] {
  let all = words;
  for (const article of words) {
    if (article.xpos !== 'ART' || !rules.articles.relative.has(article.form)) continue;
    if (words[article.index - 1]?.xpos !== '$,') continue;
    const noun = all[article.head];
    const verb = noun ? all[noun.head] : undefined;
    if (!noun || !verb || noun.index < article.index || verb.index < noun.index || verb.upos !== 'VERB') continue;
    if (!HUNG.has(verb.deprel) || !/^(?:nsubj|obj)$/.test(noun.deprel)) continue;
    const finite = finiteAt(all, verb);
    const host = nounBefore(all, article.index - 1, verb);
    if (!finite || !host || isWithin(all, host.index, verb.index)) continue;
    const inside = all.filter((w) => w.index > article.index && w.index < finite.index);
    if (inside.some((w) => OPENERS.test(w.xpos))) continue;
    // `die schweren Waffen`: what inflects so has an article before it.
    const adjectives = inside.filter((w) => w.head === noun.index && w.deprel === 'amod');
    if (adjectives.some((a) => a.form.endsWith('en')) || inside.some((w) => w.head === noun.index && w.upos === 'DET'))
      continue;
    const acts = pronounActs(rules.articleCase(article.form), noun, host, finite);
    all = all.map((w) => {
      if (w.index === article.index)
        return {
          ...w,
          xpos: 'PRELS',
          upos: 'PRON',
          head: verb.index,
          deprel: acts ? 'nsubj' : 'obj',
          case: acts ? 'N' : 'A',
        };
      if (w.index === noun.index) return { ...w, deprel: acts ? 'obj' : 'nsubj', case: acts ? 'A' : 'N' };
      if (w.index !== verb.index) return w;
      return { ...w, xpos: finite === verb ? 'VVFIN' : w.xpos, head: host.index, deprel: 'acl:relcl' };
    });
  }
  return all;
}

/** Whether the pronoun is the subject: by its form, by number, else it is. */
function pronounActs(told: 'N' | 'A' | null, noun: Word, host: Word, finite: Word): boolean {
  if (told) return told === 'N';
  const agrees = (w: Word): boolean => w.number === null || finite.number === null || w.number === finite.number;
  return agrees(host) || !agrees(noun);
}
