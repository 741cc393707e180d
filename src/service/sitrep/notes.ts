import type { SitrepWords } from '../../situation/index.js';
import type { Store, StoredClaim } from '../../store/index.js';
import type { SitrepNote } from './types.js';

/** Gives the claims of a report their numbers, in the order in which sentences call for them; each claim once. */
export class Notes {
  readonly #store: Store;
  readonly #numbers = new Map<string, number>();
  readonly #found: StoredClaim[] = [];

  constructor(store: Store) {
    this.#store = store;
  }

  /** Numbers of the notes of some claims, at most `most`; claims that the store has no more are left out. */
  async of(claims: readonly string[], most: number): Promise<readonly number[]> {
    const numbers: number[] = [];
    for (const id of new Set(claims)) {
      if (numbers.length >= most) break;
      const known = this.#numbers.get(id);
      if (known !== undefined) {
        numbers.push(known);
        continue;
      }
      const claim = await this.#store.claim(id);
      if (claim === null) continue;
      this.#found.push(claim);
      this.#numbers.set(id, this.#found.length);
      numbers.push(this.#found.length);
    }
    return numbers.sort((a, b) => a - b);
  }

  get all(): readonly SitrepNote[] {
    return this.#found.map(({ claim, report, known, sentence }, i) => ({
      no: i + 1,
      claim: claim.id,
      report: report.id,
      hash: report.hash,
      title: report.title,
      publisher: report.publisher,
      known,
      sentence: sentence.replace(/\s+/gu, ' ').trim(),
    }));
  }

  /** Reports cited. */
  get reports(): number {
    return new Set(this.#found.map(({ report }) => report.hash)).size;
  }

  /** Who published what is cited, most cited first. */
  sources(words: SitrepWords): readonly { publisher: string | null; reports: number; text: string }[] {
    const by = new Map<string | null, Set<string>>();
    for (const { report } of this.#found)
      by.set(report.publisher, (by.get(report.publisher) ?? new Set()).add(report.hash));
    return [...by]
      .map(([publisher, reports]) => ({
        publisher,
        reports: reports.size,
        text: (reports.size === 1 ? words.sourceOne : words.source)
          .replace('{publisher}', publisher ?? words.noPublisher)
          .replace('{n}', String(reports.size)),
      }))
      .sort((a, b) => b.reports - a.reports || (a.publisher ?? '').localeCompare(b.publisher ?? ''));
  }
}
