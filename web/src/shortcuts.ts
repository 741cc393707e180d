import { useSyncExternalStore } from 'react';

const KEY = 'lagebild-keys';
const listeners = new Set<() => void>();

/** Whether keys without a control key do something: who speaks to the machine, or types by switch, may turn them off. */
export function shortcutsOn(): boolean {
  try {
    return window.localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

export function setShortcuts(on: boolean): void {
  try {
    if (on) window.localStorage.removeItem(KEY);
    else window.localStorage.setItem(KEY, 'off');
  } catch {
    // Where the browser keeps nothing the keys stay as they are.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

export const useShortcuts = (): boolean => useSyncExternalStore(subscribe, shortcutsOn);
