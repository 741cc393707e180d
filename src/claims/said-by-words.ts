import type { Phrase, Predicate } from '../reading/structure.js';
import { contains } from '../text/index.js';
import { isInReportedMood } from './climb.js';
import { childrenBy, type Scene } from './scene.js';
import { authorsOf, type Said, saidBy } from './speaker.js';

/** `aus dem Bericht geht hervor, dass …`; `zitierte X mit den Worten, …`: the clause of a statement that a verb finds it in. */
export function byYield(scene: Scene, p: Predicate): readonly Said[] {
  const above = p.governor?.predicate;
  if (!above || !/^(ccomp|csubj|acl)/.test(p.governor!.relation)) return [];
  const { yielding, statement, citing } = scene.rules.attribution;
  const verb = above.kind === 'verb' ? above : above.governor?.predicate;
  if (verb && citing.has(verb.lemma) && isInReportedMood(scene, p)) return [saidBy(scene, p, verb, true, 'cited')];
  const preposition = yielding.get(above.lemma);
  if (preposition === undefined || above.kind !== 'verb') return [];
  const within = preposition ? above.obliques.filter((o) => o.preposition === preposition) : above.datives;
  const found = within.filter((o) => statement(o.head.lemma));
  return found.length ? [{ over: p, sources: found, via: null, claims: true, rule: 'clause-of-statement' }] : [];
}

/** `…, jedenfalls behauptet das ihr Sprecher`; `…, so stellt es die Koalition dar`: a clause beside what was said. */
export function byComment(scene: Scene, p: Predicate): readonly Said[] {
  const above = p.governor?.predicate;
  const { sayers, beside } = scene.rules.attribution;
  if (p.kind !== 'verb' || !above || !sayers.has(p.lemma) || p.negated) return [];
  if (!/^(conj|parataxis|ccomp|advcl)/.test(p.governor!.relation) || p.word.index < above.word.index) return [];
  const own = p.sentence.words.filter((w) => contains(p.clause, w.span) && w.upos !== 'PUNCT');
  const points = own.some((w) => beside.has(w.form.toLowerCase()));
  const bare = own.every((w) => !/^(NOUN|PROPN)$/.test(w.upos) || p.subjects.some((s) => contains(s.span, w.span)));
  const comma =
    p.sentence.words.findLast((w) => w.span.end <= p.clause.start)?.upos === 'PUNCT' ||
    own[0]?.index === above.word.index + 2;
  return points && bare && comma && p.subjects.length ? [saidBy(scene, above, p, true, 'comment')] : [];
}

/** `Glaubt man der Armee, ist die Stadt gefallen`; `…, wenn man den Rebellen glauben darf`. */
export function byTrust(scene: Scene, p: Predicate): readonly Said[] {
  const { trusting, anybody, statement } = scene.rules.attribution;
  if (p.kind !== 'verb' || !trusting.has(p.lemma) || !p.subjects.some((s) => s.head.lemma.toLowerCase() === anybody))
    return [];
  const [whom] = [...p.datives, ...p.objects, ...p.obliques.filter((o) => !o.preposition)];
  const over = mainBeside(scene, p);
  if (!whom || !over) return [];
  const sources = statement(whom.head.lemma) ? authorsOf(scene, p.sentence, whom.head, over) : [whom];
  return [{ over, sources, via: null, claims: true, rule: 'trusted' }];
}

/** The clause beside one of trust: the nearest verb behind it, else before it. */
function mainBeside(scene: Scene, p: Predicate): Predicate | null {
  const verbs = scene.predicates(p.sentence).filter((q) => q !== p && q.kind === 'verb');
  return verbs.find((q) => q.word.index > p.word.index) ?? verbs.at(-1) ?? null;
}

/** `Berichte über erschossene Gefangene`, `Vorwürfe wegen der Angriffe`: what a statement is about is what it says. */
export function byStatement(scene: Scene, p: Predicate): readonly Said[] {
  const { about, statement } = scene.rules.attribution;
  const says = p.kind === 'noun' && (statement(p.lemma) || scene.rules.modality.clauses.get(p.lemma) === 'claimed');
  if (!says) return [];
  const verb = p.governor?.predicate;
  // Right behind the noun, though the tree hung it on the verb.
  const loose = verb?.kind === 'verb' ? verb.obliques.filter((o) => isRightBehind(scene, p, o)) : [];
  const holder = verb && scene.rules.attribution.holders.has(verb.lemma) ? verb : null;
  return [...p.obliques, ...loose]
    .filter((o) => about.has(o.preposition))
    .flatMap((o) => {
      const noun = scene.predicateAt(p.sentence, o.head.index);
      const sources = p.genitives.filter((g) => g.rule !== 'possessive');
      if (noun && holder && !sources.length) return [saidBy(scene, noun, holder, false, 'holder-of-noun')];
      return noun ? [{ over: noun, sources, via: null, claims: true, rule: 'told-object-noun' }] : [];
    });
}

/** Whether the preposition of a phrase stands right behind the word of a predicate. */
export const isRightBehind = (scene: Scene, p: Predicate, { head }: Phrase): boolean =>
  childrenBy(scene, p.sentence, head, 'case').some((w) => w.index === p.word.index + 1);
