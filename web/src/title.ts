import { useEffect, useSyncExternalStore } from 'react';

/** What the open page, panel or report is about; null: nothing of its own, or not yet known. */
let subject: string | null = null;
const listeners = new Set<() => void>();

function set(now: string | null): void {
  if (subject === now) return;
  subject = now;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Says what this part of the page is about, for as long as it is open: the title of the page names it. */
export function useSubject(name: string | null): void {
  useEffect(() => {
    set(name);
    return () => set(null);
  }, [name]);
}

/** Names the page for the list of windows, for bookmarks and for those who hear it: what it is about, the view, the day. */
export function useTitle(...parts: readonly (string | null)[]): void {
  const about = useSyncExternalStore(subscribe, () => subject);
  const title = [...new Set([about, ...parts])].filter(Boolean).join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
