import { LagebildError } from '../text/index.js';

/** What of the package `eld` is used: it is not installed with ours, so its types are told here. */
interface Identifier {
  readonly load: () => Promise<unknown>;
  readonly detect: (text: string) => { readonly language: string; readonly isReliable: () => boolean };
}

const PACKAGE: string = 'eld';
/** Characters from which a language is named: more say no more. */
const LONGEST = 2000;

/**
 * A function that names the language of a text (ISO 639-1; null where it is not sure), by the package `eld`. It takes 240 MB of memory and two
 * seconds to load, so it is loaded only where a user asks for it. Throws `package-missing` where the package is not installed.
 */
export async function loadLanguageNamer(): Promise<(text: string) => string | null> {
  let eld: Identifier;
  try {
    ({ eld } = (await import(PACKAGE)) as { readonly eld: Identifier });
  } catch (cause) {
    throw new LagebildError(
      'package-missing',
      'the package that names languages is not installed',
      { came: PACKAGE, possible: `npm install ${PACKAGE}, or read without naming the language` },
      { cause },
    );
  }
  await eld.load();
  return (text) => {
    const found = eld.detect(text.slice(0, LONGEST));
    return found.language && found.isReliable() ? found.language : null;
  };
}
