import type { Mention } from '../../claims/index.js';
import type { KnownClaim } from '../types.js';
import type { Effect } from './effect.js';
import { EFFECT_KINDS } from './kinds.js';
import type { Policy } from './policy.js';
import type { Shared } from './shared.js';
import type { InterestOf } from './source.js';
import type { Who } from './who.js';

/** Who speaks in a claim: the first source named; without one the publisher, else the report itself. */
export function voiceOf({ report }: KnownClaim, sources: readonly string[], unnamed: boolean, shared: Shared): string {
  if (!unnamed && sources[0] !== undefined) return sources[0];
  return report.publisher ? shared.voice(report.publisher) : reportVoice(report.id);
}

/** The voice of a report of which nothing else is known. */
export const reportVoice = (report: string): string => `report:${report}`;

/** Whether those who say so are only described (`Berichten zufolge`) or not told at all. */
export const isUnnamed = (sources: readonly Mention[], faceless: ReadonlySet<string>): boolean =>
  sources.length === 0 || sources.every(({ id, name }) => id === null && faceless.has(name.toLowerCase()));

/** Words of a sentence beyond these are not looked at: a sentence has no more. */
const MOST_WORDS = 200;

/** Letters and digits, of any script: all that is no sign, blank or mark of punctuation below U+00C0. */
const isLetter = (code: number): boolean =>
  code >= 0xc0
    ? code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x206f)
    : (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

/** Signs of the words of one sentence, before they are sorted. */
const SIGNS = new Uint16Array(MOST_WORDS);

/** A set of words as signs of 16 bits, in order, from one place to another of a column. */
export interface Signs {
  readonly signs: Uint16Array;
  readonly from: number;
  readonly to: number;
}

/** The set of words of a sentence: small, and enough to tell a copy from another report. */
export function wordsOf(sentence: string): Signs {
  const count = readSigns(sentence);
  return inOrder(count < 0 ? readSigns(sentence.toLowerCase(), true) : count);
}

/** Reads the words of a text into `SIGNS` and tells how many; -1 where it is not known to be in small letters and has a sign beyond ASCII. */
function readSigns(text: string, small = false): number {
  let [hash, inside, count] = [SEED, false, 0];
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if (code >= 0x80 && !small) return -1;
    if (code >= 65 && code <= 90) code += 32;
    if (isLetter(code)) {
      hash = Math.imul(hash ^ code, 0x01000193);
      inside = true;
    } else if (inside) {
      if (count < MOST_WORDS) SIGNS[count++] = hash ^ (hash >>> 16);
      hash = SEED;
      inside = false;
    }
  }
  if (inside && count < MOST_WORDS) SIGNS[count++] = hash ^ (hash >>> 16);
  return count;
}

/** FNV-1a begins with this. */
const SEED = 0x811c9dc5;

/** Signs of many sentences stand in one piece of memory: a piece for each is made and thrown away a million times. */
const POOL = 1 << 14;
let pool = new Uint16Array(POOL);
let pooled = 0;

/** The first signs, sorted, each once. A sentence has few words: insertion is quickest. */
function inOrder(count: number): Signs {
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const sign = SIGNS[i]!;
    let at = kept;
    while (at > 0 && SIGNS[at - 1]! > sign) at--;
    if (at > 0 && SIGNS[at - 1] === sign) continue;
    for (let j = kept; j > at; j--) SIGNS[j] = SIGNS[j - 1]!;
    SIGNS[at] = sign;
    kept++;
  }
  if (pooled + kept > pool.length) {
    pool = new Uint16Array(POOL);
    pooled = 0;
  }
  const from = pooled;
  for (let i = 0; i < kept; i++) pool[pooled++] = SIGNS[i]!;
  return { signs: pool, from, to: pooled };
}

/** Share of words that two sets have in common (Jaccard). */
export function likeness(a: Signs, b: Signs): number {
  let [i, j, both] = [a.from, b.from, 0];
  while (i < a.to && j < b.to) {
    const [x, y] = [a.signs[i]!, b.signs[j]!];
    if (x === y) both++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  const all = a.to - a.from + (b.to - b.from) - both;
  return all === 0 ? 1 : both / all;
}

/** How much an effect says that was not said before, and of which claim it is the copy. */
export interface Fresh {
  /** 0: nothing; 1: all of it. */
  readonly share: number;
  readonly copyOf: string | null;
  readonly rule: '' | 'copy' | 'voice-again' | 'told-with-day';
}

interface Said {
  readonly effect: Effect;
  readonly when: number;
}

/** Originals that are compared with what comes later: more of the same content within days are found by the very words only. */
const MOST_COMPARED = 60;

/** What is new of an effect that says what nobody said before. */
const NEW: Fresh = { share: 1, copyOf: null, rule: '' };

/** Kinds by number: with the number of the list of parties, what is said within one cell. */
const KIND_NO: Readonly<Record<Effect['kind'], number>> = Object.fromEntries(
  EFFECT_KINDS.map((kind, i) => [kind, i]),
) as Record<Effect['kind'], number>;

/**
 * Independence: wire copies are one voice, and a voice that repeats itself says as much as the days since then. `effects` are
 * those of one cell in the order in which they became known, `who` those they tell of; the answer is in the same order.
 */
export function freshness(
  effects: readonly { readonly effect: Effect }[],
  who: readonly Who[],
  policy: Policy,
  interestOf: InterestOf,
): readonly Fresh[] {
  const dated = datedTwins(effects, who);
  const originals = new Map<number, Said[]>();
  const spoken = new Map<number, Map<string, number>>();
  const fresh: Fresh[] = [];
  for (let i = 0; i < effects.length; i++) {
    const { effect } = effects[i]!;
    const content = contentOf(effect, who[i]!);
    let said = originals.get(content);
    let voices = spoken.get(content);
    if (said === undefined || voices === undefined) {
      [said, voices] = [[], new Map()];
      originals.set(content, said);
      spoken.set(content, voices);
    }
    const twin = effect.inferred ? dated?.get(effect.report)?.get(content) : undefined;
    if (twin !== undefined && twin !== effect.claim) {
      fresh.push({ share: 0, copyOf: twin, rule: 'told-with-day' });
      continue;
    }
    const copied = copyAmong(said, effect, policy);
    if (copied) {
      fresh.push({ share: 0, copyOf: copied.effect.claim, rule: 'copy' });
      continue;
    }
    const when = effect.known;
    said.push({ effect, when });
    const voice = speakerOf(effect, interestOf);
    const last = voices.get(voice);
    voices.set(voice, when);
    if (last === undefined) fresh.push(NEW);
    else
      fresh.push({
        share: 1 - Math.exp(-Math.max(0, when - last) / policy.voiceDays),
        copyOf: null,
        rule: 'voice-again',
      });
  }
  return fresh;
}

/** The same thing said: comparable only within one cell. */
const contentOf = ({ kind }: Effect, { content }: Who): number => content * EFFECT_KINDS.length + KIND_NO[kind];

/** Who speaks: a publisher that names no source and speaks for a side is that side. */
function speakerOf({ sources, publisher, voice }: Effect, interestOf: InterestOf): string {
  if (sources.length > 0) return voice;
  const interest = interestOf(publisher);
  return interest.length === 0 ? voice : interest.length === 1 ? interest[0]! : interest.join(' ');
}

/** What a report tells with a day, by what it says: told without one as well (in its headline, looking back), it is the same happening. */
function datedTwins(
  effects: readonly { readonly effect: Effect }[],
  who: readonly Who[],
): ReadonlyMap<string, ReadonlyMap<number, string>> | null {
  let any = false;
  for (const { effect } of effects) if (effect.inferred) any = true;
  if (!any) return null;
  const found = new Map<string, Map<number, string>>();
  for (let i = 0; i < effects.length; i++) {
    const { effect } = effects[i]!;
    if (effect.inferred || effect.day === null || (effect.kind !== 'take' && effect.kind !== 'leave')) continue;
    let of = found.get(effect.report);
    if (of === undefined) {
      of = new Map();
      found.set(effect.report, of);
    }
    of.set(contentOf(effect, who[i]!), effect.claim);
  }
  return found;
}

function copyAmong(said: readonly Said[], effect: Effect, policy: Policy): Said | undefined {
  let compared = 0;
  for (let i = said.length - 1; i >= 0 && compared < MOST_COMPARED; i--, compared++) {
    const one = said[i]!;
    if (effect.known - one.when > policy.copyDays) return undefined;
    // A report that says a thing twice does not copy itself: its own voice weighs.
    if (one.effect.report === effect.report) continue;
    if (likeness(one.effect.words, effect.words) >= policy.copyLikeness) return one;
  }
  return undefined;
}
