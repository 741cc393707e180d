/** How the forms of one name are recognised: reports inflect names, a list of names has each once. */
export interface NameForms {
  /** The name without what is no part of it. */
  readonly bare: (words: string) => string;
  /** What all forms of a name have in common. */
  readonly key: (words: string) => string;
}

/** Words before a name that are no part of it; a name may begin small as well (`al-Qaida`, `dpa`). */
const ARTICLE =
  /^(?:d(?:er|ie|as|es|em|en)|ein(?:e[nmrs]?)?|(?:sein|ihr|unser)(?:e[nmrs]?)?|(?:sogenannt|selbsternannt)e[nmrs]?) (?=\S)/iu;
/** Articles and their like in the genitive of men and things. */
const OF = /^(?:des|eines|seines|ihres|unseres) /iu;

/** Adjectives of names are told by what they are derived with, or stand here. */
const ADJECTIVE =
  /^(\p{Lu}[\p{L}-]*(?:[iy]sch|lich|ig|al|är|iv)|Frei|Neu|Alt|Vereint|Vereinigt|Bewaffnet|Rot|Weiß|Schwarz)(e[nmrs]?)$/u;

function bare(words: string): string {
  let rest = words;
  while (ARTICLE.test(rest)) rest = rest.replace(ARTICLE, '');
  return rest;
}

/** How German names are brought together: `der Libyschen Nationalarmee` is `Libysche Nationalarmee`, `des Islamischen Staates` `Islamischer Staat`. */
export const germanNameForms: NameForms = {
  bare,
  key: (words) => {
    let genitive = OF.test(words);
    const parts = bare(words).split(' ');
    const last = parts.pop() ?? '';
    const stems = parts.map((part) => {
      const [, stem, ending] = ADJECTIVE.exec(part) ?? [];
      // `Kämpfer Islamischen Staates`: without an article the adjective says it.
      if (ending === 'en') genitive = true;
      return stem ?? part;
    });
    return [...stems, genitive ? last.replace(/(?<=\p{Ll}{2}[^\P{Ll}sxzaeiou])e?s$/u, '') : last]
      .join(' ')
      .toLocaleLowerCase('de');
  },
};
