import type { Actor } from '../knowledge/index.js';

/** Kinds of actors that can hold a place. */
const HOLDERS: ReadonlySet<string> = new Set(['state', 'government', 'army', 'armed-group', 'alliance', 'party']);

/** Whether an actor of the ledger can hold a place: an army can, a person or `Zivilisten` cannot. */
export const isHolder = (actor: Pick<Actor, 'kind'> | null): boolean => HOLDERS.has(actor?.kind ?? '');
