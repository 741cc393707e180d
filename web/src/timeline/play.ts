import { useEffect, useRef, useState } from 'react';
import type { Time } from '../time.js';

/** How fast days run: a day, a week or a month with each beat. */
export const PACES = ['day', 'week', 'month'] as const;
export type Pace = (typeof PACES)[number];

const STEP: Readonly<Record<Pace, number>> = { day: 1, week: 7, month: 30 };
const BEAT_MS = 250;

/** Lets the days run until the last one, or until it is stopped. At the end it begins anew. */
export function usePlay(time: Time) {
  const [playing, setPlaying] = useState(false);
  const [pace, setPace] = useState<Pace>('day');
  const latest = useRef(time);
  latest.current = time;
  useEffect(() => {
    if (!playing) return;
    const beat = setInterval(() => {
      const { day, last, move } = latest.current;
      if (day !== null && day < last) move(STEP[pace]);
      else setPlaying(false);
    }, BEAT_MS);
    return () => clearInterval(beat);
  }, [playing, pace]);
  const begin = (on: boolean) => {
    const { day, first, last, setDay } = latest.current;
    if (on && day !== null && day >= last) setDay(first);
    setPlaying(on);
  };
  return { playing, setPlaying: begin, pace, setPace };
}
