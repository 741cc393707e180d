import { createContext, useContext, useEffect, useState } from 'react';
import type { Health } from './answers.js';
import { useWords } from './speech.js';

/** What the store holds, for those who say what is being waited for. */
export const Held = createContext<Health['counts'] | null>(null);

/** Who waits longer, in seconds, is told how long already, and for what. */
const LONG = 2;

/** Something is on its way; after two seconds, since when and why it takes time. */
export function Loading({ className = 'quiet' }: { readonly className?: string }) {
  const words = useWords();
  const held = useContext(Held);
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const began = Date.now();
    const timer = setInterval(() => setSeconds(Math.floor((Date.now() - began) / 1000)), 1000);
    return () => clearInterval(timer);
  }, []);
  const long = seconds >= LONG;
  return (
    <p className={className} role="status">
      {words.loading}
      {long && <span aria-hidden="true"> {words.seconds(seconds)}</span>}
      {long && held && held.reports > 0 && (
        <>
          {' '}
          <span className="why-long">{words.worksThrough(held.claims, held.reports)}</span>
        </>
      )}
    </p>
  );
}
