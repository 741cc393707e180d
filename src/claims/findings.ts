import type { Finding } from '../text/index.js';
import { toPair } from '../text/index.js';
import type { Draft } from './draft.js';
import { namingOf } from './naming.js';
import { childrenBy, type Scene } from './scene.js';

/** What of the drafts was not understood or contradicts the gazetteer. */
export function findingsOf(scene: Scene, drafts: readonly Draft[]): readonly Finding[] {
  const found = drafts.flatMap((draft) => [...unresolved(scene, draft), ...misplaced(scene, draft)]);
  return found.filter((f, i) => found.findIndex((g) => g.rule === f.rule && g.span[0] === f.span[0]) === i);
}

/** A claim whose words name nobody and nowhere. */
function unresolved(scene: Scene, draft: Draft): readonly Finding[] {
  const filled = [draft.agents, draft.targets, draft.places, draft.origin, draft.destination].some((r) => r.length > 0);
  if (filled) return [];
  const words = scene.text.slice(draft.trigger.start, draft.trigger.end);
  return [
    {
      span: toPair(draft.trigger),
      rule: 'nobody-named',
      reason: `${draft.type} (${words}): neither who nor where is told`,
    },
  ];
}

/**
 * `die westlibysche Küstenstadt Derna`: the adjective names a side of the country on which the place does not lie.
 */
function misplaced(scene: Scene, draft: Draft): readonly Finding[] {
  const { knowledge, link } = scene;
  return [...draft.places, ...draft.origin, ...draft.destination].flatMap((phrase) =>
    childrenBy(scene, phrase.sentence, phrase.head, 'amod').flatMap((word) => {
      const side = scene.rules.naming.side(word.form);
      const country = side ? knowledge.countryOf(side.of) : null;
      const middle = country ? knowledge.place(`country:${country.toLowerCase()}`) : null;
      if (!side || !middle || middle.lat === null || middle.lon === null) return [];
      const name = namingOf(scene, phrase)
        .candidates.map((c) => knowledge.findPlace(c, link))
        .find((p) => p !== null);
      if (!name || name.lat === null || name.lon === null || name.country !== country) return [];
      const off = (name.lat - middle.lat) * side.north + (name.lon - middle.lon) * side.east;
      return off < -1
        ? [
            {
              span: toPair(word.span),
              rule: 'gazetteer-contradiction',
              reason: `${name.name} does not lie where ${word.form} says`,
            },
          ]
        : [];
    }),
  );
}
