import type { StructureRules } from './structure.js';
import type { Word } from './types.js';

/**
 * An infinitive with its mark has no subject: what was taken for one is its object.
 *
 *     fünf seiner Leute entführt zu haben; eine Mission zu entsenden
 *     ^^^^                                 ^^^^^^^^^^^^
 */
export function objectsOfInfinitives(
  words: readonly Word[],
  { futureAuxiliary, having }: StructureRules,
): readonly Word[] {
  const isBare = (verb: Word): boolean => {
    const own = words.filter((w) => w.head === verb.index);
    if (own.some((w) => w.deprel === 'obj' || w.xpos.endsWith('FIN') || w.lemma === futureAuxiliary)) return false;
    if (verb.xpos === 'VVIZU') return !own.some((w) => /^(?:aux|cop)/.test(w.deprel));
    const marked = own.some((w) => w.xpos === 'PTKZU');
    if (!marked) return false;
    return verb.xpos === 'VVINF' || (verb.xpos === 'VVPP' && own.some((w) => w.lemma === having));
  };
  const verbs = new Set(words.filter((w) => w.upos === 'VERB' && w.head >= 0 && isBare(w)).map((w) => w.index));
  if (!verbs.size) return words;
  return words.map((w) =>
    verbs.has(w.head) && /^nsubj/.test(w.deprel) && w.xpos !== 'PRELS' ? { ...w, deprel: 'obj', case: 'A' } : w,
  );
}

/**
 * A preposition before a number may only make it approximate: in a clause without a subject, what is counted is that.
 *
 *     Seither wurden über 30 Dörfer befreit. – Es flohen bis zu 500 Menschen. – An die 50 Geiseln kamen frei.
 *                    ^^^^
 */
export function approximateSubjects(words: readonly Word[], { approximations }: StructureRules): readonly Word[] {
  let all = words;
  for (const number of words) {
    if (number.xpos !== 'CARD' || number.deprel !== 'nummod') continue;
    const noun = all[number.head];
    const verb = noun ? all[noun.head] : undefined;
    const before = all[number.index - 1];
    if (!noun || !verb || !before || !/^obl/.test(noun.deprel)) continue;
    const opened = approximations.get(before.form.toLowerCase());
    const first = all[number.index - 2];
    const opener = first?.form.toLowerCase() ?? '';
    if (!opened || (opened.length > 0 && !opened.includes(opener))) continue;
    if (noun.number === 'sg' || all.some((w) => w.head === verb.index && /^(?:nsubj|csubj|expl)/.test(w.deprel)))
      continue;
    const finite = [verb, ...all.filter((w) => w.head === verb.index && /^(?:aux|cop)/.test(w.deprel))].find((w) =>
      w.xpos.endsWith('FIN'),
    );
    if (finite?.number !== 'pl') continue;
    const passive = all.some((w) => w.head === verb.index && w.deprel === 'aux:pass');
    const openers = new Set([before.index, ...(opened.length > 0 ? [number.index - 2] : [])]);
    all = all.map((w) => {
      if (openers.has(w.index)) return { ...w, xpos: 'ADV', upos: 'ADV', head: number.index, deprel: 'advmod' };
      return w === noun ? { ...w, deprel: passive ? 'nsubj:pass' : 'nsubj', case: 'N' } : w;
    });
  }
  return all;
}
