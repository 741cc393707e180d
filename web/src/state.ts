import { useSyncExternalStore } from 'react';
import { addressOf, parseAddress, type State } from './address.js';

export * from './address.js';

let last: { search: string; parsed: ReturnType<typeof parseAddress> } | null = null;
const listeners = new Set<() => void>();

function current(): ReturnType<typeof parseAddress> {
  const { search } = window.location;
  if (last?.search !== search) last = { search, parsed: parseAddress(search, navigator.language) };
  return last.parsed;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

/** The state now. */
export const stateNow = (): State => current().state;

/** The state, and what of the address means nothing. */
export const useAddress = (): ReturnType<typeof parseAddress> => useSyncExternalStore(subscribe, current);

/** The address that a change of the state leads to: for links. */
export const addressWith = (change: Partial<State>): string => addressOf({ ...stateNow(), ...change });

/** Changes the state; `replace` leaves no entry in the history (typing). */
export function go(change: Partial<State>, how: 'push' | 'replace' = 'push'): void {
  const address = addressWith(change);
  if (how === 'push') window.history.pushState(null, '', address);
  else window.history.replaceState(null, '', address);
  for (const listener of listeners) listener();
}
