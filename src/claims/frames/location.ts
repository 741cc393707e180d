import { phraseOf } from '../../reading/structure/phrase.js';
import { base, under } from '../../reading/structure/tree.js';
import type { Oblique, Phrase } from '../../reading/structure.js';
import { fits } from './classify.js';
import { directed } from './places.js';
import { hungObliques, obliquesAround, type Site, slotPhrases } from './slots.js';
import type { Role } from './types.js';

/** Phrases of a frame's roles. */
export type Filled = Partial<Record<Role, readonly Phrase[]>>;

/** `in der Stadt`, `bei Homs`: places told by the clause, where the frame's own slots gave none. */
export function location(site: Site, filled: Filled): readonly Phrase[] {
  const taken = Object.values(filled).flatMap((list) => list.map((p) => p.head.index));
  const { frames } = site;
  const pointing = [site.predicate, ...(site.carried ? [site.carried.verb] : [])].flatMap((predicate) =>
    slotPhrases({ ...site, predicate }, { slot: 'there', classes: [], adds: false, of: 'trigger' }),
  );
  const fitting = (obliques: readonly Oblique[]): readonly Oblique[] =>
    obliques.filter(
      (o) =>
        (frames.where.has(o.preposition.split(' ')[0] ?? '') || isToldFrom(site, o)) &&
        !taken.includes(o.head.index) &&
        o.head.index !== site.noun?.word.index &&
        fits(o, ['place'], site.predicate.sentence, frames, site.context),
    );
  const around = fitting(obliquesAround(site));
  const named = around.length ? around : fitting(hungObliques(site));
  // `bei al-Hila südlich von Derna`: the direction only says where that is; `auf einen Konvoi südlich von Derna` says where.
  const told = Object.values(filled).flatMap((list) => list.map((p) => p.head));
  const beside = named.length
    ? []
    : [site.predicate.word, ...told].flatMap((word) =>
        directed(word, site.tree, site.text, site.predicate.sentence, frames),
      );
  const where = [...named, ...beside];
  if (where.length) return where;
  return pointing.length ? pointing : relativePlace(site);
}

/** `Aus Derna wurden Luftangriffe gemeldet`: from where it is told, there it happened. */
const isToldFrom = ({ carried, frames }: Site, { preposition }: Oblique): boolean =>
  carried?.carrier.modality === 'claimed' && carried.verb.voice === 'passive' && frames.from.has(preposition);

/** `die Einfahrt, wo gekämpft wird`: the noun that a relative adverb of place stands for. */
function relativePlace(site: Site): readonly Phrase[] {
  const { predicate, tree, frames, context } = site;
  const above = tree.words[predicate.word.head];
  if (!above || base(predicate.word.deprel) !== 'acl') return [];
  const opened = under(tree, predicate.word, 'advmod', 'mark', 'obl').some((w) =>
    frames.relativePlace.has(w.form.toLowerCase()),
  );
  if (!opened) return [];
  const phrase = phraseOf(tree, above, 'relative', (from, to) => site.text.slice(from, to));
  return fits({ ...phrase, preposition: 'in' } as Oblique, ['place'], predicate.sentence, frames, context)
    ? [phrase]
    : [];
}
