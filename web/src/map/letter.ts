/** The letters by which a side is told where colours are not: the initials of its first two words of weight, else the first two letters. */
export function letterOf(name: string): string {
  const capital = [...name.matchAll(/(?<![\p{L}])\p{Lu}/gu)].map(([letter]) => letter);
  return capital.length > 1 ? capital.slice(0, 2).join('') : (/\p{L}{1,2}/u.exec(name)?.[0] ?? '');
}
