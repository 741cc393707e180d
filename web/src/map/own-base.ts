import { type RefObject, useCallback, useEffect, useState } from 'react';
import { useSpeech } from '../speech.js';
import type { MapHandle } from './canvas.js';
import { forgetMap, keepMap, keptMap } from './kept-map.js';
import { MAP_WORDS } from './words.js';

/** The base map of one's own that is shown. */
export interface OwnBase {
  readonly name: string;
  readonly bytes: number;
  /** It is there again when the page is opened the next time. */
  readonly kept: boolean;
}

/** What the page does with base maps of one's own. */
export interface OwnBaseUse {
  readonly base: OwnBase | null;
  /** What went wrong, in words; null: nothing. */
  readonly failed: string | null;
  /** Takes a file as the base map; null takes it away, here and where it was kept. */
  readonly onBase: (file: File | null) => void;
  /** Keeps it in this browser, or not any longer. */
  readonly onKeep: (keep: boolean) => void;
}

/** The file that is shown, whatever view is open. */
let file: File | null = null;
let kept = false;

const baseNow = (): OwnBase | null => file && { name: file.name, bytes: file.size, kept };

/** The base map that a person dropped in: it stays while the page is open, and where it was told to be kept, longer. */
export function useOwnBase(handle: RefObject<MapHandle | null>): OwnBaseUse {
  const words = useSpeech(MAP_WORDS);
  const [base, setBase] = useState<OwnBase | null>(baseNow);
  const [failed, setFailed] = useState<string | null>(null);
  const show = useCallback(
    async (wanted: File | null) => {
      const { dropMap, removeDropped } = await import('./dropped.js');
      if (wanted) await dropMap(wanted);
      else removeDropped();
      file = wanted;
      await handle.current?.map()?.drop(wanted !== null);
      setBase(baseNow());
    },
    [handle],
  );
  useEffect(() => {
    if (file) {
      void show(file);
      return;
    }
    void keptMap().then(async (found) => {
      if (!found || file) return;
      kept = true;
      // What cannot be read any more is not shown, and can be dropped in anew.
      await show(found).catch(() => forgetMap());
    });
  }, [show]);
  const onBase = async (wanted: File | null) => {
    try {
      await show(wanted);
      setFailed(null);
    } catch {
      setFailed(wanted ? words.notTiles(wanted.name) : null);
      return;
    }
    if (kept) await forgetMap().catch(() => {});
    kept = false;
    setBase(baseNow());
  };
  const onKeep = async (keep: boolean) => {
    if (!file) return;
    try {
      if (keep) await keepMap(file);
      else await forgetMap();
      kept = keep;
      setFailed(null);
    } catch {
      setFailed(words.notKept(file.name));
    }
    setBase(baseNow());
  };
  return { base, failed, onBase: (wanted) => void onBase(wanted), onKeep: (keep) => void onKeep(keep) };
}
