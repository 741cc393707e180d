import type { Mention } from '../../claims/index.js';
import type { KnownClaim } from '../types.js';
import type { Effect } from './effect.js';
import type { Policy } from './policy.js';
import type { InterestOf } from './source.js';

/** Who speaks in a claim: the first source named; without one the publisher, else the report itself. */
export function voiceOf({ report }: KnownClaim, sources: readonly string[], unnamed: boolean): string {
  if (!unnamed && sources[0] !== undefined) return sources[0];
  return report.publisher ? `publisher:${report.publisher.toLowerCase()}` : `report:${report.id}`;
}

/** Whether those who say so are only described (`Berichten zufolge`) or not told at all. */
export const isUnnamed = (sources: readonly Mention[], faceless: ReadonlySet<string>): boolean =>
  sources.every(({ id, name }) => id === null && faceless.has(name.toLowerCase()));

/** Words of a sentence beyond these are not looked at: a sentence has no more. */
const MOST_WORDS = 200;

/** Letters and digits, of any script: all that is no sign, blank or mark of punctuation below U+00C0. */
const isLetter = (code: number): boolean =>
  code >= 0xc0
    ? code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x206f)
    : (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

/** The set of words of a sentence as a string of 16-bit signs, in order: small, and enough to tell a copy from another report. */
export function wordsOf(sentence: string): string {
  const text = sentence.toLowerCase();
  const signs: number[] = [];
  let hash = 0;
  let inside = false;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0;
    if (isLetter(code)) {
      hash = Math.imul((inside ? hash : 0x811c9dc5) ^ code, 0x01000193);
      inside = true;
    } else if (inside) {
      inside = false;
      if (signs.length < MOST_WORDS) signs.push((hash ^ (hash >>> 16)) & 0xffff);
    }
  }
  signs.sort((a, b) => a - b);
  return String.fromCharCode(...signs.filter((sign, i) => i === 0 || sign !== signs[i - 1]));
}

/** Share of words that two sets have in common (Jaccard). */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  let [i, j, both] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(j)];
    if (x === y) both++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  const all = a.length + b.length - both;
  return all === 0 ? 1 : both / all;
}

/** How much an effect says that was not said before, and of which claim it is the copy. */
export interface Fresh {
  /** 0: nothing; 1: all of it. */
  readonly share: number;
  readonly copyOf: string | null;
  readonly rule: string;
}

/** The same thing said: comparable only within one cell. */
const contentOf = ({ kind, parties }: Effect): string => `${kind} ${parties.map(({ key }) => key).join(' ')}`;

interface Said {
  readonly effect: Effect;
  readonly when: number;
}

/** Originals that are compared with what comes later: more of the same content within days are found by the very words only. */
const MOST_COMPARED = 60;

/**
 * Independence: wire copies are one voice, and a voice that repeats itself says as much as the days since then. `effects` are
 * those of one cell in the order in which they became known; the answer is in the same order.
 */
export function freshness(effects: readonly Effect[], policy: Policy, interestOf: InterestOf): readonly Fresh[] {
  const dated = datedTwins(effects);
  const originals = new Map<string, Said[]>();
  const spoken = new Map<string, number>();
  return effects.map((effect) => {
    const content = contentOf(effect);
    const when = effect.known;
    const said = originals.get(content) ?? [];
    originals.set(content, said);
    const twin = effect.inferred ? dated.get(`${effect.report} ${content}`) : undefined;
    if (twin !== undefined && twin !== effect.claim) return { share: 0, copyOf: twin, rule: 'told-with-day' };
    const copied = copyAmong(said, effect, when, policy);
    if (copied) return { share: 0, copyOf: copied.effect.claim, rule: 'copy' };
    said.push({ effect, when });
    const interest = effect.sources.length === 0 ? interestOf(effect.publisher) : [];
    const key = `${interest.length > 0 ? interest.join(' ') : effect.voice} ${content}`;
    const last = spoken.get(key);
    spoken.set(key, when);
    if (last === undefined) return { share: 1, copyOf: null, rule: '' };
    return { share: 1 - Math.exp(-Math.max(0, when - last) / policy.voiceDays), copyOf: null, rule: 'voice-again' };
  });
}

/** What a report tells with a day, by what it says: told without one as well (in its headline, looking back), it is the same happening. */
function datedTwins(effects: readonly Effect[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (!effects.some(({ inferred }) => inferred)) return found;
  for (const effect of effects)
    if (!effect.inferred && effect.day !== null && (effect.kind === 'take' || effect.kind === 'leave'))
      found.set(`${effect.report} ${contentOf(effect)}`, effect.claim);
  return found;
}

function copyAmong(said: readonly Said[], effect: Effect, when: number, policy: Policy): Said | undefined {
  let compared = 0;
  for (let i = said.length - 1; i >= 0 && compared < MOST_COMPARED; i--, compared++) {
    const one = said[i]!;
    if (when - one.when > policy.copyDays) return undefined;
    // A report that says a thing twice does not copy itself: its own voice weighs.
    if (one.effect.report === effect.report) continue;
    if (likeness(one.effect.words, effect.words) >= policy.copyLikeness) return one;
  }
  return undefined;
}
