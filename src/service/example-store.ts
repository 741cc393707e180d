import type { Store } from '../store/index.js';
import { LagebildError } from '../text/index.js';

/** What every screen and every export of an example store says, so that invented reports are never taken for others. */
export const EXAMPLE_STAMP = 'Example: invented reports';

/** The day at which the page opens the example: in the middle of its stories. */
export const EXAMPLE_DAY = '2018-06-11';

/** The stamp of a store; null where it holds no invented reports. */
export async function stampOf(store: Store): Promise<string | null> {
  return (await store.meta('example')) === null ? null : EXAMPLE_STAMP;
}

/** Invented reports and others never meet in one store. */
export async function refuseExample(store: Store): Promise<void> {
  if ((await store.meta('example')) === null) return;
  throw new LagebildError(
    'store-example',
    `the example store takes no other reports: what it holds is invented: ${store.location}`,
    {
      file: store.location,
      possible: 'a store of your own: leave --example out, or name one with --store or LAGEBILD_STORE',
    },
  );
}
