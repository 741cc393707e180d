import type { Mention } from '../../claims/index.js';
import type { KnownClaim } from '../../situation/index.js';
import type { ClaimFilter, Store } from '../../store/index.js';
import { claimsOf } from '../identities.js';

/** Page of the store that is looked through at once. */
const PAGE = 1000;

/** Letters without case and marks: `Ḩamāh` and `hamah` are the same words. */
const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

function haystack({ claim, sentence, report }: KnownClaim): string {
  const mentions: Mention[] = [claim.agents, claim.targets, claim.beneficiaries, claim.places, claim.sources].flat();
  return folded([sentence, report.title, report.publisher, ...mentions.map((m) => m.name)].join('\n'));
}

/** Claims in whose sentence or names all the words occur, in the order of the store. */
export async function claimsWithWords(
  store: Store,
  words: string,
  filter: ClaimFilter & { readonly limit: number; readonly offset: number },
): Promise<readonly KnownClaim[]> {
  const wanted = folded(words).split(/\s+/u).filter(Boolean);
  const found: KnownClaim[] = [];
  for (let offset = 0; found.length < filter.offset + filter.limit; offset += PAGE) {
    const page = await claimsOf(store, { ...filter, limit: PAGE, offset });
    for (const known of page) {
      const text = haystack(known);
      if (wanted.every((word) => text.includes(word))) found.push(known);
    }
    if (page.length < PAGE) break;
  }
  return found.slice(filter.offset, filter.offset + filter.limit);
}
