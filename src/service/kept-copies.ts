import { Copies, type CopyRelation, type KnownClaim } from '../situation/index.js';
import type { Store } from '../store/index.js';
import { inTurns } from './breath.js';

/** Texts up to which they are asked for one by one. */
const FEW = 64;

/** Which reports are copies, kept as reports come and go: a text is read from the store once, and not again for each moment that is asked for. */
export class KeptCopies {
  readonly #copies = new Copies();
  /** Day of knowledge with which a report was put in, by its hash. */
  readonly #known = new Map<string, string | null>();
  #last: Promise<void> = Promise.resolve();

  constructor(readonly store: Store) {}

  /** The copies among the reports of the claims. Two who ask at once are served one after the other: what one puts in, the other must not take for forgotten. */
  of(claims: readonly KnownClaim[], signal?: AbortSignal): Promise<CopyRelation> {
    const asked = this.#last.then(() => this.#among(claims, signal));
    this.#last = asked.then(
      () => undefined,
      () => undefined,
    );
    return asked;
  }

  async #among(claims: readonly KnownClaim[], signal?: AbortSignal): Promise<CopyRelation> {
    const wanted = new Map(claims.map(({ report, known }) => [report.hash, known] as const));
    await this.#forget();
    const missing = new Set([...wanted].flatMap(([hash, known]) => (this.#known.get(hash) === known ? [] : [hash])));
    const breathe = inTurns(signal);
    for (const { hash, text } of await this.#texts(missing)) {
      await breathe();
      const known = wanted.get(hash) ?? null;
      this.#copies.remove(hash);
      this.#copies.put({ hash, text, known });
      this.#known.set(hash, known);
    }
    return this.#copies.among(new Set(wanted.keys()));
  }

  /** Nothing stays of a report that was forgotten. */
  async #forget(): Promise<void> {
    // Those that were there when it was asked: another moment may put in more meanwhile.
    const hashes = [...this.#known.keys()];
    const held = await this.store.standing(hashes);
    for (const hash of hashes) {
      if (held.get(hash) === 'held') continue;
      this.#copies.remove(hash);
      this.#known.delete(hash);
    }
  }

  async #texts(hashes: ReadonlySet<string>): Promise<readonly { readonly hash: string; readonly text: string }[]> {
    if (hashes.size > FEW)
      return (await this.store.reports({ versions: 'all' })).filter(({ hash }) => hashes.has(hash));
    return (await Promise.all([...hashes].map((hash) => this.store.report(hash)))).flatMap((report) => report ?? []);
  }
}
