import type { Phrase } from '../reading/structure.js';
import type { Sentence, Word } from '../reading/types.js';
import type { Draft } from './draft.js';
import { childrenBy, type Scene } from './scene.js';
import type { ClaimQuantity } from './types.js';

/** `Die Armee meldete 20 Tote`: a number of the dead; who they were, the words do not say. */
const isNameless = (scene: Scene, { sentence, head, rule }: Phrase): boolean =>
  rule === 'self' &&
  scene.rules.quantities.nameless.has(head.lemma) &&
  !childrenBy(scene, sentence, head, 'nmod').some((w) => saysWho(scene, sentence, w)) &&
  childrenBy(scene, sentence, head, 'amod').every((w) => scene.rules.quantities.bare.has(w.lemma.toLowerCase()));

/** `Tote der Armee`, `Tote unter den Dorfbewohnern`; not `Tote bei Anschlag`. */
function saysWho(scene: Scene, sentence: Sentence, word: Word): boolean {
  return (
    childrenBy(scene, sentence, word, 'case').length === 0 ||
    ['person', 'group'].includes(scene.rules.reference.classOf(word.lemma))
  );
}

/** A draft and its numbers without targets that only count the dead; numbers of those count nobody that is named. */
export function withoutNameless(
  scene: Scene,
  draft: Draft,
  quantities: readonly ClaimQuantity[],
): { readonly draft: Draft; readonly quantities: readonly ClaimQuantity[] } {
  const targets = draft.targets.filter((p) => !isNameless(scene, p));
  if (targets.length === draft.targets.length) return { draft, quantities };
  const people = [...draft.targets, ...draft.agents];
  const left = [...targets, ...draft.agents];
  const moved = quantities.map(({ of, ...q }) => {
    const at = of === undefined ? -1 : left.indexOf(people[of]!);
    return at < 0 ? q : { ...q, of: at };
  });
  return { draft: { ...draft, targets }, quantities: moved };
}
