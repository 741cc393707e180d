import { useEffect, useState } from 'react';
import { type Fold, fold } from '../fold/client.js';
import type { Lane } from '../fold/messages.js';

/** The courses of some places, asked of the worker again where what is known changes. */
export function useLanes(keys: readonly string[], { table, asOf, pending }: Fold): ReadonlyMap<string, Lane> {
  const [lanes, setLanes] = useState<ReadonlyMap<string, Lane>>(new Map());
  const wanted = keys.join('\u0000');
  useEffect(() => {
    void [table, asOf, pending];
    if (!table || wanted === '') return;
    let stopped = false;
    void fold.lanes(wanted.split('\u0000')).then((found) => {
      if (!stopped) setLanes(new Map(found.map((lane) => [lane.key, lane])));
    });
    return () => {
      stopped = true;
    };
  }, [wanted, table, asOf, pending]);
  return lanes;
}
