import type { Evidence } from '../knowledge/index.js';
import type { Phrase } from '../reading/structure.js';
import { type Finding, toPair } from '../text/index.js';
import type { Draft } from './draft.js';
import { openDescription } from './mention.js';
import { type Naming, namingOf } from './naming.js';
import { isPronominal } from './reference.js';
import type { Scene } from './scene.js';

type Candidates = readonly Evidence<{ readonly id: string; readonly name: string }>[];

/**
 * Proper names that neither ledger nor gazetteer knows: the claim keeps the name and no id, so that it is an actor or a place of its own
 * until somebody says who or where that is. What may be several, by name (`place-open`) or by description (`actor-open`), is told with its candidates: never a
 * default. One finding a name.
 */
export function provisional(scene: Scene, drafts: readonly Draft[]): readonly Finding[] {
  const found = new Map<string, Finding>();
  const add = (rule: string, { name, span }: Naming, reason: string, candidates: Candidates): void => {
    const key = `${rule} ${name}`;
    const about = { name, id: null, ...(candidates.length ? { candidates: candidates.map(told) } : {}) };
    if (!found.has(key)) found.set(key, { span: toPair(span), rule, reason: `${name}: ${reason}`, about });
  };
  for (const draft of drafts) {
    for (const phrase of [...draft.agents, ...draft.targets, ...draft.beneficiaries]) {
      const naming = unknownName(scene, phrase);
      if (naming) add('actor-unknown', naming, 'not in the ledger, taken as itself', []);
      const open = naming ? [] : openDescription(scene, phrase);
      if (open.length) add('actor-open', namingOf(scene, phrase), mayBe(open), open);
    }
    for (const phrase of [...draft.places, ...draft.origin, ...draft.destination]) {
      const naming = unknownName(scene, phrase);
      if (!naming) continue;
      const { candidates } = scene.knowledge.rankPlaces(naming.name, scene.link);
      if (candidates.length) add('place-open', naming, mayBe(candidates), candidates);
      else add('place-unknown', naming, 'not in the gazetteer, taken as itself', []);
    }
  }
  return [...found.values()];
}

const told = ({ candidate: { id, name }, score }: Candidates[number]) => ({
  ...{ id, name },
  score: Math.round(score * 100) / 100,
});

const mayBe = (candidates: Candidates): string =>
  `may be ${candidates.map(({ candidate: { name, id } }) => `${name} (${id})`).join(', ')}; too little tells which`;

/** The name in a phrase, where it is a proper one that nobody knows as an actor or a place. */
function unknownName(scene: Scene, phrase: Phrase): Naming | null {
  // `Pentagon-Angaben`, `US-Luftangriff`: part of a word names itself.
  if (isPronominal(scene, phrase) || phrase.span.end < phrase.head.span.end) return null;
  const naming = namingOf(scene, phrase);
  if (
    !naming.proper ||
    phrase.rule === 'adjective' ||
    phrase.rule === 'modifier' ||
    !/^(?:\p{Lu}|al-)[\p{L}\p{N}’'. -]{2,}$/u.test(naming.name)
  )
    return null;
  const { findActor, findPlace } = scene.knowledge;
  const known = naming.candidates.some((words) => findActor(words, scene.link) ?? findPlace(words, scene.link));
  return known ? null : naming;
}
