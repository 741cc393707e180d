import type { Phrase } from '../reading/structure.js';
import { type Finding, toPair } from '../text/index.js';
import type { Draft } from './draft.js';
import { type Naming, namingOf } from './naming.js';
import { isPronominal } from './reference.js';
import type { Scene } from './scene.js';

/**
 * Proper names that neither ledger nor gazetteer knows: the claim keeps the name and no id, so that it is an actor or a place of its own
 * until somebody says who or where that is. One finding a name.
 */
export function provisional(scene: Scene, drafts: readonly Draft[]): readonly Finding[] {
  const found = new Map<string, Finding>();
  const add = (rule: 'actor-unknown' | 'place-unknown', { name, span }: Naming): void => {
    const key = `${rule} ${name}`;
    const where = rule === 'actor-unknown' ? 'the ledger' : 'the gazetteer';
    if (!found.has(key))
      found.set(key, { span: toPair(span), rule, reason: `${name}: not in ${where}, taken as itself` });
  };
  for (const draft of drafts) {
    for (const phrase of [...draft.agents, ...draft.targets, ...draft.beneficiaries]) {
      const naming = unknownName(scene, phrase);
      if (naming) add('actor-unknown', naming);
    }
    for (const phrase of [...draft.places, ...draft.origin, ...draft.destination]) {
      const naming = unknownName(scene, phrase);
      if (naming) add('place-unknown', naming);
    }
  }
  return [...found.values()];
}

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
