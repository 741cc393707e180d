import { loadKnowledge } from '../../../src/knowledge/index.js';
import { germanNames } from '../../../src/languages/de/names/index.js';
import { germanReading } from '../../../src/languages/de/reading.js';
import type { Lexicon } from '../../../src/reading/lexicon.js';
import type { Entries } from '../../../src/reading/linear-model.js';
import type { LabelGround } from '../../../src/reading/names/label.js';
import { trainNames } from '../train-names.js';
import { germeval, type NamedSentence } from './germeval.js';
import { silver } from './silver.js';
import { smartdata } from './smartdata.js';

/** SmartData leaves out many names and draws other borders: it counts for less. */
const SMARTDATA_WEIGHT = 0.3;

/** What German names are labelled with beside the weights. */
export const germanGround = (lexicon: Lexicon): LabelGround => ({
  rules: germanNames,
  hints: loadKnowledge().hints,
  knownAs: (form) => germanReading.words.knownAs(form, lexicon),
});

/** All sentences to learn German names from. `without`: files of the conflict treebank to leave out. */
export function germanRows(lexicon: Lexicon, without: readonly string[]): readonly NamedSentence[] {
  const isCommon = (form: string): boolean => /n/.test(germanReading.words.knownAs(form, lexicon)[0]);
  return [
    ...germeval('germeval2014-test.tsv'),
    ...smartdata(['train', 'test'], isCommon).map((s) => ({ ...s, weight: SMARTDATA_WEIGHT })),
    ...silver(without),
  ];
}

/** Weights of German names. */
export const trainGermanNames = (lexicon: Lexicon, without: readonly string[], say: (line: string) => void): Entries =>
  trainNames(germanRows(lexicon, without), germanGround(lexicon), { say });
