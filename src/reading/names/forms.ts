/** Names are written with a capital, if need be behind an article (`al-Zintan`). */
export const NAMELIKE = /^(?:\p{Ll}{1,5}[-’'])?\p{Lu}/u;

/** `PKK`, `DaE`. */
export const ABBREVIATION = /^(?:\p{Lu}{2,6}|\p{Lu}{1,3}\p{Ll}?\p{Lu}{1,3})$/u;
