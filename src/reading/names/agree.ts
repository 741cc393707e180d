import { CLASSES, type Labelled, labelIndex, type NameClass } from './labels.js';
import type { SurfaceWord } from './surface.js';
import type { NameRules } from './types.js';

/** What other places of a text add to the score of a label, in steps of 1/64. */
const BONUS = 96;
/** Share of the places that must agree. */
const MAJORITY = 0.6;

const SIZE_OF_LABELS = labelIndex.size;

/** Counts what the places of a text say of the same words: a name is the same kind of name throughout a report. */
export class Votes {
  private readonly byForm = new Map<string, Map<NameClass, number>>();

  constructor(private readonly rules: NameRules) {}

  /** Counts the names of a sentence: names of one word, and the last name of a person. */
  count(words: readonly SurfaceWord[], found: readonly Labelled[]): void {
    for (const { from, to, of, manner } of found) {
      if (manner !== 'name') continue;
      if (to - from > 1 && of !== 'PER') continue;
      const form = this.rules.genitive(words[to - 1]!.form);
      const votes = this.byForm.get(form) ?? new Map<NameClass, number>();
      // A first name beside it makes a person sure.
      this.byForm.set(form, votes.set(of, (votes.get(of) ?? 0) + (to - from > 1 ? 2 : 1)));
    }
  }

  /** Adds to the scores of words that are named elsewhere; false where nothing changes. */
  weigh(words: readonly SurfaceWord[], labels: Int32Array, emissions: Float64Array): boolean {
    let changed = false;
    words.forEach(({ form }, i) => {
      const of = this.majority(form);
      const label = of && labelIndex.get(`U-${of}`)!;
      if (!of || label === null || labels[i] === label) return;
      emissions[i * SIZE_OF_LABELS + label!]! += BONUS;
      changed = true;
    });
    return changed;
  }

  /** What most places of the text say of a form; null where they do not agree or are too few (`least`). */
  majority(form: string, least = 2): NameClass | null {
    const votes = this.byForm.get(form) ?? this.byForm.get(this.rules.genitive(form));
    if (!votes) return null;
    let all = 0;
    for (const n of votes.values()) all += n;
    if (all < least) return null;
    return CLASSES.find((c) => (votes.get(c) ?? 0) >= all * MAJORITY) ?? null;
  }
}
