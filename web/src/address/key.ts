/** One key of the address: which words mean something there. */
export interface Key<T extends string = string> {
  readonly is: (text: string) => text is T;
}

/** The part of the state that keys hold; null: not said. */
export type StateOf<K extends Readonly<Record<string, Key>>> = {
  readonly [P in keyof K]: (K[P] extends Key<infer T> ? T : never) | null;
};

/** One of some words. */
export const oneOf = <const T extends string>(values: readonly T[]): Key<T> => ({
  is: (text): text is T => values.some((value) => value === text),
});

/** Words that fit a condition. */
export const where = (condition: (text: string) => boolean): Key => ({
  is: (text): text is string => condition(text),
});

/** Any words, of a length that an address can bear. */
export const words: Key = where((text) => text.length <= 400);

/** Whether the words are a day of the calendar. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/u.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** A day of the calendar. */
export const day: Key = where(isDay);

/** Several of some words, with commas between them. */
export const someOf = (values: readonly string[]): Key =>
  where((text) => text.split(',').every((one) => values.includes(one)));
