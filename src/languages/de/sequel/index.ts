/** Adjectives that set a deed beside one that was told before. `neu` is none: what is new is told for the first time. */
const ADJECTIVES = 'anschließend darauffolgend nachfolgend weiter erneut neuerlich abermalig zweit dritt viert fünft';
/** Deeds, as words or as the last part of compounds (`Vergeltungsangriffe`). */
const DEEDS =
  'angriff anschlag anschläge beschuss gefecht kampf kämpfe schlag schläge offensive attacke überfall überfälle explosion detonation bombardement bombardierung attentat vorstoß vorstöße entführung verschleppung festnahme hinrichtung';

const alternatives = (words: string): string => words.split(' ').join('|');
const SEQUEL = new RegExp(
  `(?<!\\p{L})(?:${alternatives(ADJECTIVES)})(?:e|er|en|em|es),?\\s+(?:\\p{Ll}+(?:e|er|en|em|es)\\s+)?\\p{L}*(?:${alternatives(DEEDS)})(?:e|en|ern|er|es|s|n)?(?!\\p{L})`,
  'iu',
);

/**
 * Whether words tell a deed as one more beside another that was told.
 *
 *     Bei anschließenden Vergeltungsangriffen → yes      ein zweiter, schwerer Anschlag → yes
 *     Dutzende weitere Dörfer → no                       es wurde weiter gekämpft → no
 */
export const germanSequel = (words: string): boolean => SEQUEL.test(words);
