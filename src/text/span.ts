/** Half-open range of UTF-16 offsets `[start, end)` into an untouched text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span as the contract of claims writes it: `[start, end)`. */
export type SpanPair = readonly [start: number, end: number];

/** Makes a span; throws a RangeError where `start` and `end` do not form one. */
export function span(start: number, end: number): Span {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start)
    throw new RangeError(`no span: [${start}, ${end})`);
  return { start, end };
}

/** The same range as a pair. */
export const toPair = ({ start, end }: Span): SpanPair => [start, end];

/** The words of `text` under `at`. */
export const sliceOf = (text: string, at: Span): string => text.slice(at.start, at.end);

/** Whether the two ranges share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `inner` lies within `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The smallest range that covers both. */
export const cover = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });
