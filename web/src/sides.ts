import { useEffect } from 'react';
import { ask } from './data.js';
import { colourTable } from './fold/client.js';
import type { Table } from './fold/messages.js';
import { sidesKnown, useSidesKnown } from './side.js';

/** Fetches who holds something on any day, so that pages without a map colour sides as the map does. `wanted`: the page shows sides. */
export function useSides(wanted: boolean): void {
  const known = useSidesKnown();
  useEffect(() => {
    if (!wanted || known) return;
    const stop = new AbortController();
    ask<Pick<Table, 'lists' | 'sides' | 'colours'>>('/api/course/sides', { signal: stop.signal }).then(
      colourTable,
      // Without them sides are coloured as they come.
      () => stop.signal.aborted || sidesKnown(),
    );
    return () => stop.abort();
  }, [wanted, known]);
}
