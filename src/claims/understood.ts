import type { Phrase, Predicate } from '../reading/structure.js';
import { isAttribute, stepsUp } from './climb.js';
import type { Draft } from './draft.js';
import { childrenBy, type Scene } from './scene.js';

/**
 * Fills what a claim leaves unsaid because the clause around it, or the sentence before, has just said it.
 *
 *     Haftar hält die Stadt, was in Paris gut ankommt, das auch Hilfe leistet.      → helps Haftar
 *     Er gilt als der stärkste Mann. Die konkurrierende Regierung …                 → rival of him
 */
export function understood(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft) => {
    for (const fill of FILLS) {
      const filled = fill(scene, draft, drafts);
      if (filled) return filled;
    }
    return draft;
  });
}

type Fill = (scene: Scene, draft: Draft, drafts: readonly Draft[]) => Draft | null;

const with_ = (draft: Draft, role: 'agents' | 'targets', phrases: readonly Phrase[], rule: string): Draft => ({
  ...draft,
  [role]: phrases,
  rules: { ...draft.rules, [role]: rule },
});

/** A name, a personal pronoun or a noun for people. */
function isParty(scene: Scene, { head }: Phrase): boolean {
  const { classOf, pronoun } = scene.rules.reference;
  if (head.upos === 'PRON') return head.xpos === 'PPER' && pronoun(head) !== null;
  return head.upos === 'PROPN' || ['group', 'person'].includes(classOf(head.lemma));
}

const samePhrase = (a: Phrase, b: Phrase): boolean => a.sentence === b.sentence && a.head.index === b.head.index;

/** Who a predicate is said of, without those who already take part. */
const saidOf = (scene: Scene, p: Predicate, draft: Draft): readonly Phrase[] =>
  (p.voice === 'passive' ? p.objects : p.subjects).filter(
    (s) =>
      s.rule !== 'relative' && isParty(scene, s) && ![...draft.agents, ...draft.targets].some((x) => samePhrase(x, s)),
  );

/** The subject of the nearest clause above that speaks of somebody else. */
function subjectAbove(scene: Scene, draft: Draft): readonly Phrase[] {
  for (const { to } of stepsUp(draft.predicate)) {
    const found = to.kind === 'verb' ? saidOf(scene, to, draft) : [];
    if (found.length) return found;
  }
  return [];
}

/** The subject of the main clause of the sentence before. */
function subjectBefore(scene: Scene, draft: Draft): readonly Phrase[] {
  const before = scene.reading.sentences[draft.predicate.sentence.index - 1];
  const main = before && scene.predicates(before).find((p) => p.kind === 'verb' && !p.governor);
  return main ? saidOf(scene, main, draft) : [];
}

/** Deeds that one does not do to those who help one. */
const HOSTILE: ReadonlySet<string> = new Set(
  'threat accusation attack airstrike shelling bombing clash offensive sanction detention siege rivalry'.split(' '),
);
/** Deeds by which one comes to suffer losses of one's own. */
const FIGHTING: ReadonlySet<string> = new Set(
  'attack airstrike shelling clash offensive advance capture control siege withdrawal'.split(' '),
);

/** Whether a claim of one of the types tells of somebody, as who does it. */
const does = (who: Phrase, types: ReadonlySet<string>, drafts: readonly Draft[]): boolean =>
  drafts.some((d) => types.has(d.type) && d.agents.some((a) => samePhrase(a, who)));

/** `…, was bei Ländern gut ankommt, die auch Unterstützung leisten`: those of whom the sentence speaks are supported. */
const supported: Fill = (scene, draft, drafts) => {
  const inside = stepsUp(draft.predicate).some((s) => isAttribute(s) || s.relation === 'advcl');
  if (draft.type !== 'support' || draft.targets.length || !draft.agents.length || !inside) return null;
  const above = subjectAbove(scene, draft).filter((p) => !does(p, HOSTILE, drafts));
  return above.length ? with_(draft, 'targets', above, 'understood-above') : null;
};

/** `Die Armee rückte vor, nachdem Milizen für Verluste sorgten`: the losses are those of the army. */
const suffered: Fill = (scene, draft, drafts) => {
  const { type, targets, agents, predicate } = draft;
  if (type !== 'casualties' || targets.length || !agents.length || draft.quantityRole !== 'killed') return null;
  if (predicate.governor?.relation.split(':')[0] !== 'advcl') return null;
  const above = subjectAbove(scene, draft).filter((p) => does(p, FIGHTING, drafts));
  return above.length ? with_(draft, 'targets', above, 'understood-above') : null;
};

/** `Die konkurrierende Regierung …` behind a sentence about somebody: his rival. */
const rival: Fill = (scene, draft) => {
  const [only] = draft.agents;
  if (draft.type !== 'rivalry' || draft.agents.length !== 1 || draft.targets.length || !only) return null;
  const told = draft.predicate.kind === 'adjective' || draft.predicate.kind === 'participle';
  const several = scene.rules.reference.numberOf(
    only.head,
    childrenBy(scene, only.sentence, only.head, 'det')[0] ?? null,
  );
  if (!told || several === 'pl' || !draft.predicate.word.deprel.startsWith('amod')) return null;
  // Somebody with a name, or who stands for one: `Ein Arzt half. Eine rivalisierende Miliz …` says nothing of the doctor.
  const isNamed = ({ sentence, head }: Phrase): boolean =>
    head.upos === 'PRON' ||
    [head, ...childrenBy(scene, sentence, head, 'appos', 'flat')].some((w) => w.upos === 'PROPN');
  const before = subjectBefore(scene, draft).filter(isNamed);
  return before.length ? with_(draft, 'agents', [only, ...before], 'understood-before') : null;
};

const BODIES: ReadonlySet<string> = new Set(['force', 'presence']);

/** A noun that only says that people fight, without a name or an owner. */
function isNameless(scene: Scene, { sentence, head }: Phrase): boolean {
  if (!scene.rules.naming.nameless.has(head.lemma.toLowerCase())) return false;
  return childrenBy(scene, sentence, head, 'nmod', 'appos', 'amod', 'flat', 'det').every((w) =>
    w.deprel.startsWith('det') ? !w.deprel.endsWith('poss') : w.deprel === 'amod' && !scene.rules.naming.origin(w),
  );
}

/** `Die Miliz hält nur noch zwei Dörfer, wo sich 300 Kämpfer verschanzt haben`: nameless fighters are those of whom the sentence speaks. */
const owned: Fill = (scene, draft) => {
  const [only] = draft.agents;
  if (!BODIES.has(draft.type) || draft.agents.length !== 1 || !only || !isNameless(scene, only)) return null;
  const inside = stepsUp(draft.predicate).some((s) => ['acl', 'acl:relcl', 'advcl', 'ccomp'].includes(s.relation));
  if (!inside || draft.sources.length) return null;
  const above = subjectAbove(scene, draft).filter(
    (p) =>
      !isNameless(scene, p) && (p.head.upos === 'PROPN' || scene.rules.reference.classOf(p.head.lemma) === 'group'),
  );
  return above.length ? with_(draft, 'agents', above, 'understood-above') : null;
};

const FILLS: readonly Fill[] = [supported, suffered, rival, owned];
