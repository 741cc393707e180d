import { type RefObject, useCallback, useEffect, useState } from 'react';
import { useSpeech } from '../speech.js';
import { BaseFailure } from './base-failure.js';
import type { MapHandle } from './canvas.js';
import { setDropped } from './dropped.js';
import { forgetMap, keepMap, keptMap } from './kept-map.js';
import { MAP_WORDS, type MapViewWords } from './words.js';

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

/** The file that is shown, or would be where it could be drawn, whatever view is open. */
let file: File | null = null;
let kept = false;
/** It is known what this browser kept. */
let looked = false;
/** How often a base map was asked for: only the last counts. */
let asked = 0;

const baseNow = (): OwnBase | null => file && { name: file.name, bytes: file.size, kept };

/**
 * Shows a file as the base map, or none, while nothing else is asked for. What cannot be read leaves the one before; what cannot be drawn here stays named,
 * and can be taken away.
 */
async function show(wanted: File | null, handle: RefObject<MapHandle | null>, isLast: () => boolean): Promise<void> {
  const read = wanted && (await (await import('./read-tiles.js')).readTiles(wanted));
  if (!isLast()) return;
  file = wanted;
  setDropped(read);
  try {
    await handle.current?.map()?.drop(read !== null);
  } catch (error) {
    if (isLast()) setDropped(null);
    throw error;
  }
}

type Say = (words: MapViewWords) => string;

/** What to say of a file that is not shown. */
const whyNot = (error: unknown, name: string): Say => {
  if (!(error instanceof BaseFailure)) return (words) => words.notShown(name);
  return (words) => (error.reason === 'no-tiles' ? words.notTiles(name) : words.noWebgl(name));
};

/** The base map that a person dropped in: it stays while the page is open, and where it was told to be kept, longer. */
export function useOwnBase(handle: RefObject<MapHandle | null>): OwnBaseUse {
  const words = useSpeech(MAP_WORDS);
  const [base, setBase] = useState<OwnBase | null>(baseNow);
  const [failed, setFailed] = useState<Say | null>(null);
  const tell = useCallback((say: Say | null) => setFailed(() => say), []);
  /** Shows it, and says what went wrong; true: it is none that can be read. */
  const use = useCallback(
    async (wanted: File | null): Promise<boolean> => {
      const ask = ++asked;
      const isLast = () => ask === asked;
      const error: unknown = await show(wanted, handle, isLast).then(
        () => null,
        (reason) => reason,
      );
      if (!isLast()) return false;
      tell(error === null ? null : whyNot(error, wanted?.name ?? ''));
      setBase(baseNow());
      return error instanceof BaseFailure && error.reason === 'no-tiles';
    },
    [handle, tell],
  );
  const forget = useCallback(
    async (name: string): Promise<void> => {
      try {
        await forgetMap();
        kept = false;
      } catch {
        tell((words) => words.notForgotten(name));
      }
    },
    [tell],
  );
  useEffect(() => {
    if (file) {
      void use(file);
      return;
    }
    void keptMap().then(async (found) => {
      looked = true;
      if (!found || asked > 0) return;
      kept = true;
      file = found;
      if (!(await use(found)) || file !== found) return;
      // It will never be one that can be read. What fails otherwise may pass: then it stays kept.
      file = null;
      await forget(found.name);
      setBase(baseNow());
    });
  }, [use, forget]);
  const onBase = async (wanted: File | null) => {
    const before = file;
    await use(wanted);
    if (file !== wanted) return;
    // Another is no longer what was kept, also where that was not yet found.
    if (before !== wanted && (kept || !looked)) await forget((before ?? wanted)?.name ?? '');
    setBase(baseNow());
  };
  const onKeep = async (keep: boolean) => {
    const of = file;
    if (!of) return;
    tell(null);
    if (!keep) await forget(of.name);
    else
      try {
        await keepMap(of);
        // It was taken away while it was written.
        if (file !== of) await forget(of.name);
        else kept = true;
      } catch {
        tell((words) => words.notKept(of.name));
      }
    setBase(baseNow());
  };
  return {
    base,
    failed: failed?.(words) ?? null,
    onBase: (wanted) => void onBase(wanted),
    onKeep: (keep) => void onKeep(keep),
  };
}
