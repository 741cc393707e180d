import type { KnownClaim } from '../situation/index.js';
import type { Store } from '../store/index.js';

/** What stands in its sentence before and behind the words of a claim. */
export type Around = readonly [before: string, after: string];

const NOTHING: Around = ['', ''];
/** More letters than these on one side are cut off: a sentence without an end is no sentence. */
const MOST = 300;
/** Texts that are kept: a list is asked for page by page, and many claims are of one report. */
const KEPT = 400;

/** An ordinal or an abbreviation (one letter, or letters without a vowel) ends no sentence. */
const GOES_ON = /(?:\d|(?:^|[\s(.])(?:\p{L}|[b-df-hj-np-tv-xz]{2,4}|ca))\.\s*$/iu;

/** Where sentences begin in a paragraph. */
function beginnings(paragraph: string, language: string): readonly number[] {
  const starts: number[] = [];
  for (const { index } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(paragraph))
    if (index === 0 || !GOES_ON.test(paragraph.slice(Math.max(0, index - 12), index))) starts.push(index);
  return starts;
}

/** The rest of the sentence, or of the sentences, in which a stretch of a text stands. */
export function aroundIn(text: string, [start, end]: readonly [number, number], language = 'de'): Around {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const line = text.indexOf('\n', Math.max(start, end - 1));
  const to = line < 0 ? text.length : line;
  const starts = beginnings(text.slice(from, to), language).map((at) => from + at);
  const first = starts.findLast((at) => at <= start) ?? from;
  const next = starts.find((at) => at >= end) ?? to;
  const before = text.slice(first, start);
  const after = text.slice(end, Math.max(end, next)).trimEnd();
  return [
    before.length > MOST ? `… ${before.slice(-MOST)}` : before.trimStart(),
    after.length > MOST ? `${after.slice(0, MOST)} …` : after,
  ];
}

/** Finds the sentences around words of reports; texts are read once. */
export class Sentences {
  readonly #texts = new Map<string, Promise<{ readonly text: string; readonly language: string }>>();

  constructor(readonly store: Pick<Store, 'report'>) {}

  #text(report: string) {
    const known = this.#texts.get(report);
    if (known) return known;
    const read = this.store
      .report(report)
      .then((found) => ({ text: found?.text ?? '', language: found?.language ?? 'de' }));
    this.#texts.set(report, read);
    if (this.#texts.size > KEPT) this.#texts.delete(this.#texts.keys().next().value!);
    return read;
  }

  /** Around words of a report (by its hash); where they stand several times in it, around the first. */
  async ofWords(report: string, words: string): Promise<Around> {
    const { text, language } = await this.#text(report);
    const at = text.indexOf(words);
    return at < 0 || words === '' ? NOTHING : aroundIn(text, [at, at + words.length], language);
  }

  /** Claims with what stands around their words. */
  async ofClaims<C extends Pick<KnownClaim, 'claim' | 'report'>>(
    claims: readonly C[],
  ): Promise<(C & { readonly around: Around })[]> {
    return Promise.all(
      claims.map(async (known) => {
        const { text, language } = await this.#text(known.report.hash);
        return { ...known, around: aroundIn(text, known.claim.evidence, language) };
      }),
    );
  }
}
