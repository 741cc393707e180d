import type { Predicate } from '../reading/structure.js';
import { contains } from '../text/index.js';
import type { Step } from './climb.js';
import { childrenBy, type Scene } from './scene.js';
import type { Modality } from './types.js';

/** `vereitelten den Versuch, die Brücke zu sprengen`: an infinitive that the tree hung on the verb is what its noun of will is about. */
export function byObjectOfWill(scene: Scene, { from, to }: Step): Modality | undefined {
  const phrases = [...to.objects, ...to.obliques, ...to.subjects].filter(
    (o) => o.head.index < from.word.index && o.head.index > to.word.index && o.head.upos === 'NOUN',
  );
  const makes = scene.rules.modality.clauses.get(phrases.at(-1)?.head.lemma ?? '');
  return makes === 'claimed' ? undefined : makes;
}

/** `steht kurz davor, …`, `setzt alles daran, …`: a verb with the adverb that points at the clause. */
export function byPointer(scene: Scene, verb: Predicate): Modality | undefined {
  for (const w of childrenBy(scene, verb.sentence, verb.word, 'advmod', 'obl')) {
    const makes = scene.rules.modality.clauses.get(`${verb.lemma}_${w.lemma.toLowerCase()}`);
    if (makes) return makes;
  }
  return undefined;
}

/** A noun of telling (`Meldung`, `Bericht`). */
export const isStatement = (scene: Scene, { kind, lemma }: Predicate): boolean =>
  kind === 'noun' &&
  (scene.rules.modality.clauses.get(lemma) === 'claimed' || scene.rules.attribution.statement(lemma));

/** `nannte die Meldungen über den Abzug falsch`. */
export const isCalledUntrue = (scene: Scene, verb: Predicate): boolean =>
  verb.sentence.words.some(
    (w) =>
      contains(verb.clause, w.span) &&
      scene.rules.modality.untrue.has(w.lemma.toLowerCase()) &&
      !scene.rules.modality.negations.has(verb.sentence.words[w.index - 1]?.lemma.toLowerCase() ?? ''),
  );

/** `liegen auf Eis`, `auf Eis legen`, `vom Tisch sein`: what a phrase makes of the happening that is its subject or object. */
export function byPhrase(scene: Scene, verb: Predicate): Modality | undefined {
  const { phrases } = scene.rules.modality;
  const { words } = verb.sentence;
  for (const noun of words) {
    if (noun.upos !== 'NOUN' || !contains(verb.clause, noun.span)) continue;
    // By the words before it: where a noun stands between, the tree may hang it there.
    const makes = [1, 2]
      .map((n) => phrases.get(`${verb.lemma} ${words[noun.index - n]?.lemma.toLowerCase()} ${noun.lemma}`))
      .find(Boolean);
    if (makes) return makes;
  }
  return undefined;
}
