import type { ActorKind, Knowledge } from '../../../src/knowledge/index.js';
import type { KnownKind } from '../../../src/reading/names/types.js';
import type { NameKind } from '../../../src/reading/types.js';

const KINDS: Readonly<Partial<Record<ActorKind, NameKind>>> = {
  state: 'place',
  government: 'organisation',
  army: 'organisation',
  'armed-group': 'organisation',
  alliance: 'organisation',
  party: 'organisation',
  organisation: 'organisation',
  agency: 'organisation',
  person: 'person',
};

/** Kinds of the names that ledger and gazetteer know, for `findNames`. */
export const knownKinds =
  (knowledge: Knowledge): KnownKind =>
  (words) => {
    const context = { published: null, countries: [] };
    const actor = knowledge.findActor(words, context);
    const kind = actor ? KINDS[actor.kind] : undefined;
    if (kind) return kind;
    const place = knowledge.findPlace(words, context);
    return place ? (place.kind === 'facility' ? 'facility' : 'place') : null;
  };
