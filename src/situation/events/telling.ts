import type { KnownClaim } from '../types.js';
import { type Figure, figuresOf, figureValue } from './figures.js';
import type { Scene } from './scene.js';
import type { EventOptions, Telling, TellingRelation } from './types.js';
import { sharedCount, sortedSet, wordHashes } from './words.js';

/** Days after which a telling without anything new is looking back. */
const BACK_DAYS = 4;
/** Share of words from which a sentence is a copy of an earlier one, names and all. */
const COPIED = 0.8;

const dayOf = (known: KnownClaim): string => known.known ?? known.recorded.slice(0, 10);

/** The claims of an event in the order in which they became known. */
export function inOrder(scenes: readonly Scene[]): readonly KnownClaim[] {
  if (scenes.length === 1 && scenes[0]!.accounts.length === 1) return [scenes[0]!.accounts[0]!.known];
  return scenes
    .flatMap(({ accounts }) => accounts.map(({ known }) => known))
    .sort((a, b) => {
      const [x, y] = [dayOf(a), dayOf(b)];
      if (x !== y) return x < y ? -1 : 1;
      if (a.report.id !== b.report.id) return a.report.id < b.report.id ? -1 : 1;
      return a.claim.evidence[0] - b.claim.evidence[0] || (a.claim.id < b.claim.id ? -1 : 1);
    });
}

const NONE: readonly never[] = [];

/** How each claim stands to what was known of the event before it. */
export function tellingsOf(claims: readonly KnownClaim[], options: EventOptions): readonly Telling[] {
  // What one report tells alone, it tells.
  const several = claims.some(({ report }) => report.hash !== claims[0]!.report.hash);
  const told = several ? new Told(options) : null;
  return claims.map((known) => {
    const relation = told ? told.relationOf(known) : ownRelation(known);
    const { claim, report, sentence } = known;
    return {
      claim: claim.id,
      type: claim.type,
      modality: claim.modality,
      report: report.id,
      publisher: report.publisher,
      known: known.known,
      relation,
      sentence,
      sources: claim.sources.map(({ name }) => name),
    };
  });
}

const ownRelation = ({ claim: { modality } }: KnownClaim): TellingRelation =>
  modality === 'negated' ? 'denies' : modality === 'planned' ? 'announces' : 'tells';

/** What has been told of an event so far. */
class Told {
  private first: string | null = null;
  private readonly types = new Set<string>();
  private readonly values = new Map<string, { value: number; report: string }>();
  /** Words of a sentence are looked at when it may be a copy. */
  private readonly sentences: { readonly report: string; readonly sentence: string; words: Uint32Array | null }[] = [];
  private readonly reports = new Set<string>();

  constructor(private readonly options: EventOptions) {}

  relationOf(known: KnownClaim): TellingRelation {
    const { claim, report } = known;
    const figures = known.claim.quantities.length === 0 ? NONE : figuresOf(known, this.options);
    const relation = this.judge(known, figures);
    this.first ??= dayOf(known);
    this.types.add(claim.type);
    this.reports.add(report.hash);
    for (const figure of figures) {
      const key = `${figure.role} ${figure.group.key}`;
      this.values.set(key, { value: figureValue(figure), report: report.hash });
    }
    this.sentences.push({ report: report.hash, sentence: known.sentence, words: null });
    return relation;
  }

  private judge(known: KnownClaim, figures: readonly Figure[]): TellingRelation {
    const { claim, report } = known;
    const change = this.changeOf(known, figures);
    if (claim.modality === 'negated') return 'denies';
    if (claim.modality === 'planned') return 'announces';
    if (change === 'contradicts') return change;
    const others = this.first !== null && (this.reports.size > 1 || !this.reports.has(report.hash));
    if (!others) return 'tells';
    if (change === 'updates') return change;
    if (this.copies(known)) return 'copies';
    const old = Date.parse(dayOf(known)) - Date.parse(this.first!) >= BACK_DAYS * 864e5;
    if (old) return 'retells';
    return this.types.has(claim.type) ? 'tells' : 'updates';
  }

  /** A higher number is news; a lower one contradicts. */
  private changeOf(known: KnownClaim, figures: readonly Figure[]): 'updates' | 'contradicts' | null {
    for (const figure of figures) {
      const before = this.values.get(`${figure.role} ${figure.group.key}`);
      if (!before || before.report === known.report.hash) continue;
      if (figureValue(figure) > before.value) return 'updates';
      if (figureValue(figure) < before.value) return 'contradicts';
    }
    return null;
  }

  private copies(known: KnownClaim): boolean {
    const { hash } = known.report;
    const original = this.options.copies?.originalOf(hash);
    if (original !== undefined && this.reports.has(original)) return true;
    const words = sortedSet(wordHashes(known.sentence));
    if (words.length < 4) return false;
    return this.sentences.some((one) => {
      if (one.report === hash) return false;
      one.words ??= sortedSet(wordHashes(one.sentence));
      const fewer = Math.min(one.words.length, words.length);
      return one.words.length >= 4 && sharedCount(one.words, words) / fewer >= COPIED;
    });
  }
}
