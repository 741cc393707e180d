import type { Command } from 'commander';
import type { Store } from '../store/index.js';

/** The store as it was told to this command; undefined where it was not. */
export const toldStore = (command: Command): string | undefined => command.optsWithGlobals<{ store?: string }>().store;

/** Opens the store, uses it and closes it again, whatever happens. Commands that only ask never make one. */
export async function withStore<T>(
  command: Command,
  use: (store: Store) => Promise<T>,
  options: { readonly readOnly?: boolean } = {},
): Promise<T> {
  const { openStoreAt } = await import('../service/location.js');
  const store = await openStoreAt(toldStore(command), options);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}
