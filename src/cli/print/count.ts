/** A number with its noun: `1 claim`, `2 claims`. */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
