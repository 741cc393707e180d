import { useEffect, useRef } from 'react';
import type { Health } from './answers.js';
import { ask, storeChanged, useServerGone } from './data.js';

const BEAT_MS = 15_000;
const GONE_BEAT_MS = 2_000;

/** Looks from time to time whether the server is there and its store is as it was: what others took in appears by itself. */
export function useHeartbeat(): void {
  const gone = useServerGone();
  const last = useRef<string | null>(null);
  useEffect(() => {
    const beat = async () => {
      if (document.hidden) return;
      const health = await ask<Health>('/api/health').catch(() => null);
      if (!health) return;
      const now = JSON.stringify([health.store, health.today, health.counts]);
      if (last.current !== null && last.current !== now) storeChanged();
      last.current = now;
    };
    if (last.current === null) void beat();
    const timer = setInterval(beat, gone ? GONE_BEAT_MS : BEAT_MS);
    return () => clearInterval(timer);
  }, [gone]);
}
