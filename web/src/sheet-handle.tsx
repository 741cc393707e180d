import { useRef } from 'react';
import { useWords } from './speech.js';

const HEIGHTS = ['low', 'middle', 'high'] as const;
/** Height of the panel where it is a sheet from below. */
export type SheetHeight = (typeof HEIGHTS)[number];

/** A hand that moved less than this only tapped. */
const TAP = 12;

interface Props {
  readonly height: SheetHeight;
  readonly onHeight: (height: SheetHeight) => void;
}

/** The handle of the sheet: drawn up or down it takes the next height, tapped it goes round. */
export function SheetHandle({ height, onHeight }: Props) {
  const words = useWords();
  const from = useRef<number | null>(null);
  const dragged = useRef(false);
  const at = HEIGHTS.indexOf(height);
  return (
    <button
      type="button"
      className="sheet-handle"
      aria-label={words.sheet}
      onPointerDown={(event) => {
        from.current = event.clientY;
        dragged.current = false;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerUp={(event) => {
        const way = from.current === null ? 0 : event.clientY - from.current;
        from.current = null;
        if (Math.abs(way) < TAP) return;
        dragged.current = true;
        onHeight(HEIGHTS[Math.min(2, Math.max(0, at + (way < 0 ? 1 : -1)))] ?? height);
      }}
      onClick={() => {
        if (!dragged.current) onHeight(HEIGHTS[(at + 1) % HEIGHTS.length] ?? height);
        dragged.current = false;
      }}
    />
  );
}
