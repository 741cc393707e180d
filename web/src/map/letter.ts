/** The letter by which a side is told where colours are not: the first of its name. */
export const letterOf = (name: string): string => /\p{L}/u.exec(name)?.[0]?.toUpperCase() ?? '';
