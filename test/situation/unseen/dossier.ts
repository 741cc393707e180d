import type { EventOptions, KnownClaim, PlaceFacts } from '../../../src/situation/index.js';
import { told } from '../told.js';
import { UNSEEN, UNSEEN_PLACES } from './reports.js';

/** Behind a claim: the key of its happening. */
const KEY = /[ \t]*#(\S+)[ \t]*$/m;

const placeId = (name: string): string => `place:${name.replaceAll(' ', '_')}`;

/** The claims of the dossier. */
export const unseenClaims = (): readonly KnownClaim[] =>
  told(UNSEEN.replace(new RegExp(KEY, 'gm'), '')).map((known) => {
    const places = known.claim.places.map((place) => ({ ...place, id: placeId(place.name) }));
    return { ...known, claim: { ...known.claim, places } };
  });

/** By claim: the key of the happening that it tells. */
export function unseenKeys(): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const block of UNSEEN.trim().split(/\n\s*\n/)) {
    const [head, ...lines] = block.split('\n') as [string, ...string[]];
    for (const [i, line] of lines.entries()) {
      const key = KEY.exec(line)?.[1];
      if (key !== undefined) keys.set(`${head.split(' ')[0]}${i}`, key);
    }
  }
  return keys;
}

/** The places of the dossier; which words name fighters, civilians and sequels is given. */
export const unseenWorld = ({ victimOf, isSequel }: EventOptions): EventOptions => ({
  ...(victimOf && { victimOf }),
  ...(isSequel && { isSequel }),
  placeOf: (id): PlaceFacts | null => {
    const name = id.replace('place:', '').split('/')[0]!;
    const [kind, within] = UNSEEN_PLACES[name] ?? [];
    if (kind === undefined) return null;
    return { kind, name: name.replaceAll('_', ' '), lat: null, lon: null, within: within ? placeId(within) : null };
  },
});
