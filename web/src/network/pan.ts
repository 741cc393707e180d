import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';

/** A part of a drawing: its middle, and how many units of it are a pixel. */
export interface Sight {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

const LEAST = 0.25;
const MOST = 4;

/** Lets a drawing be moved and brought nearer, by hand, wheel and buttons; `whole` is where all of it is in sight. */
export function usePan(svg: RefObject<SVGSVGElement | null>, whole: Sight) {
  const [sight, setSight] = useState<Sight | null>(null);
  const held = useRef<{ readonly x: number; readonly y: number; readonly from: Sight } | null>(null);
  const now = sight ?? whole;
  const zoom = (factor: number) =>
    setSight((before) => {
      const { x, y, scale } = before ?? whole;
      return { x, y, scale: Math.min(MOST, Math.max(LEAST, scale * factor)) };
    });
  const zoomRef = useRef(zoom);
  zoomRef.current = zoom;
  useEffect(() => {
    const element = svg.current;
    // React listens to wheels without the right to stop the page from scrolling.
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      zoomRef.current(event.deltaY > 0 ? 1.12 : 1 / 1.12);
    };
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, [svg]);
  return {
    sight: now,
    zoom,
    reset: () => setSight(null),
    hold: {
      onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
        held.current = { x: event.clientX, y: event.clientY, from: now };
      },
      onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
        const { current } = held;
        if (!current || event.buttons === 0) return;
        const { from } = current;
        setSight({
          ...from,
          x: from.x - (event.clientX - current.x) * from.scale,
          y: from.y - (event.clientY - current.y) * from.scale,
        });
      },
      onPointerUp: () => {
        held.current = null;
      },
    },
  };
}
