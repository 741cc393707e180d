import type { Command } from 'commander';
import type { Store } from '../store/index.js';
import { LagebildError } from '../text/index.js';
import { printable } from './print/printable.js';
import { usedReader } from './reader.js';

interface Told {
  readonly store?: string;
  readonly example?: boolean;
}

/** The store as it was told to this command; undefined where it was not. */
export const toldStore = (command: Command): string | undefined => command.optsWithGlobals<Told>().store;

/** Whether the example store was asked for. */
export const toldExample = (command: Command): boolean => command.optsWithGlobals<Told>().example === true;

async function examplePath(command: Command): Promise<string> {
  const told = toldStore(command);
  if (told !== undefined)
    throw new LagebildError('usage', 'the example has a store of its own', {
      came: `--example --store ${told}`,
      possible: '--example, or --store PATH',
    });
  const { exampleStore } = await import('../service/example.js');
  const onBuild = (reports: number) =>
    void process.stderr.write(`reading the ${reports} reports of the example, once …\n`);
  return exampleStore({ reader: () => usedReader({ trace: true, example: true }), onBuild });
}

/** Opens the store, uses it and closes it again, whatever happens. Commands that only ask never make one. */
export async function withStore<T>(
  command: Command,
  use: (store: Store) => Promise<T>,
  options: { readonly readOnly?: boolean } = {},
): Promise<T> {
  const { openStoreAt } = await import('../service/location.js');
  const path = toldExample(command) ? await examplePath(command) : toldStore(command);
  const store = await openStoreAt(path, options);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

/** Changed reports after which the fold is kept. */
const MANY_CHANGED = 200;

/** After so many reports that it pays: keeps the fold of the store, so that who asks next need not make it. */
export async function keepFolded(store: Store, changed: number): Promise<void> {
  if (changed < MANY_CHANGED) return;
  const { keepFold } = await import('../service/fold.js');
  await keepFold(store);
}

/** An answer of the store with its stamp: `Example: invented reports`, or null. */
export async function withStamp<T>(
  command: Command,
  ask: (store: Store) => Promise<T>,
): Promise<{ readonly answer: T; readonly stamp: string | null }> {
  const { stampOf } = await import('../service/example-store.js');
  return withStore(command, async (store) => ({ answer: await ask(store), stamp: await stampOf(store) }), {
    readOnly: true,
  });
}

/** The stamp as a line over what is printed for people. */
export const stampLine = (stamp: string | null): string => (stamp === null ? '' : `${printable(stamp)}\n\n`);

/** What is given to programs, each thing with the stamp. */
export const stamped = <T extends object>(things: readonly T[], stamp: string | null): readonly T[] =>
  stamp === null ? things : things.map((thing) => ({ stamp, ...thing }));
