import { type RefObject, useEffect, useRef } from 'react';

/** Closes what is open when one presses outside of it, or escape. */
export function useDismissed(box: RefObject<HTMLElement | null>, open: boolean, close: () => void): void {
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    if (!open) return;
    const onPointer = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) latest.current();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // The page has its own use for it when nothing is open.
      event.preventDefault();
      box.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
      latest.current();
    };
    document.addEventListener('pointerdown', onPointer);
    document.addEventListener('keydown', onKey, true);
    return () => {
      document.removeEventListener('pointerdown', onPointer);
      document.removeEventListener('keydown', onKey, true);
    };
  }, [box, open]);
}
