import type { NameHints } from '../../knowledge/name-hints.js';
import { type LinearModel, mix, score } from '../linear-model.js';
import { bestLabels } from './decode.js';
import { type Around, FEATURES, formFeatures, placeFeatures } from './features.js';
import { LABELS } from './labels.js';
import { type KnownAs, type Sight, sightOf } from './sight.js';
import type { NameRules } from './types.js';

const SIZE = LABELS.length;

/** The feature under which the weights of transitions from a label stand. */
export const transitionFeature = (label: number): number => mix(0x7a31, label + 1);

/** What labelling rests on beside the weights. */
export interface LabelGround {
  readonly rules: NameRules;
  readonly hints: NameHints;
  readonly knownAs: KnownAs;
}

/** A sentence as the labeller sees it. */
export interface Seen {
  readonly sights: readonly Sight[];
  readonly around: Around;
}

/** Looks at the forms of sentences; each form is looked at once. */
export function seer(ground: LabelGround): {
  readonly see: (forms: readonly string[]) => Seen;
  readonly none: Sight;
} {
  const cache = new Map<string, Sight>();
  const look = (form: string): Sight => {
    let sight = cache.get(form);
    if (!sight) {
      sight = sightOf(form, ground.knownAs, ground.rules, ground.hints);
      if (cache.size > 100_000) cache.clear();
      cache.set(form, sight);
    }
    return sight;
  };
  return {
    none: look(''),
    see(forms) {
      const sights = forms.map(look);
      return { sights, around: aroundOf(sights, ground) };
    },
  };
}

const OPEN: ReadonlySet<string> = new Set('„"»«“‚');
const CLOSE: ReadonlySet<string> = new Set('"“”«»‘');

function aroundOf(sights: readonly Sight[], { rules, hints }: LabelGround): Around {
  const size = sights.length;
  const quoted = new Uint8Array(size);
  const bracketed = new Uint8Array(size);
  const preposition = new Int32Array(size);
  const phrase = new Int32Array(size);
  let depth = 0;
  let capitals = 0;
  let words = 0;
  sights.forEach(({ form, sort }, i) => {
    if (form === '(') depth++;
    bracketed[i] = depth > 0 ? 1 : 0;
    if (form === ')') depth = Math.max(0, depth - 1);
    if (sort >= 3) words++;
    if (sort === 5) capitals++;
    preposition[i] = sort >= 3 ? governorOf(sights, i) : 0;
  });
  markQuotes(sights, quoted);
  markPhrases(sights, hints, rules, phrase);
  return { quoted, bracketed, phrase, preposition, shouting: words > 2 && capitals * 2 > words };
}

/** How many words back the preposition stands that governs here, over article and adjectives. */
function governorOf(sights: readonly Sight[], i: number): number {
  for (let back = 1; back <= 4 && i - back >= 0; back++) {
    const { governs, sort } = sights[i - back]!;
    if (governs) return back;
    if (sort === 1) return 0;
  }
  return 0;
}

const LONGEST_QUOTE = 8;

function markQuotes(sights: readonly Sight[], quoted: Uint8Array): void {
  for (let i = 0; i < sights.length; i++) {
    if (!OPEN.has(sights[i]!.form)) continue;
    for (let k = i + 2; k < sights.length && k - i <= LONGEST_QUOTE; k++)
      if (CLOSE.has(sights[k]!.form)) {
        quoted.fill(1, i + 1, k);
        i = k;
        break;
      }
  }
}

const KIND_BITS: Readonly<Record<string, number>> = { person: 1, organisation: 2, place: 4, facility: 8, other: 16 };

/** Most words of the listed names that begin with a word. */
function listedFrom(rules: NameRules): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const name of rules.known.keys()) {
    const words = name.split(' ');
    if (words.length > 1) longest.set(words[0]!, Math.max(longest.get(words[0]!) ?? 0, words.length));
  }
  return longest;
}

const LISTED = new WeakMap<NameRules, ReadonlyMap<string, number>>();

/** Finds the longest known names of several words. */
function markPhrases(sights: readonly Sight[], hints: NameHints, rules: NameRules, phrase: Int32Array): void {
  const listed = LISTED.get(rules) ?? listedFrom(rules);
  LISTED.set(rules, listed);
  for (let i = 0; i < sights.length; i++) {
    const { form, sort } = sights[i]!;
    if (sort < 2) continue;
    const most = Math.max(sights[i]!.longest, listed.get(form) ?? 0);
    for (let n = Math.min(most, sights.length - i); n > 1; n--) {
      const words = sights
        .slice(i, i + n)
        .map((s) => s.form)
        .join(' ');
      const kind = rules.known.get(words);
      const bits = hints.of(words) * 32 + (kind ? KIND_BITS[kind]! : 0);
      if (!bits) continue;
      phrase[i] = bits * 4 + 1;
      for (let k = 1; k < n; k++) phrase[i + k] = bits * 4 + (k === n - 1 ? 3 : 2);
      i += n - 1;
      break;
    }
  }
}

/** How far the decision leans towards names: a missed name costs a reader more than one too many. In steps of 1/64. */
export const LEAN = 24;

/** Labels the words of a sentence. `bonus` is added to the scores before decoding. */
export type Label = (forms: readonly string[]) => Int32Array;

/** Gives the emission scores of seen sentences. What a form says alone, nearly half of the features, is scored once for each. */
export function emitter(model: LinearModel, none: Sight): (seen: Seen) => Float64Array {
  const features = new Int32Array(FEATURES);
  const scores = new Int32Array(SIZE);
  const aloneOf = (word: Sight): Int32Array => {
    if (!word.alone) {
      word.alone = new Int32Array(SIZE);
      score(model, features, formFeatures(word, features), word.alone);
    }
    return word.alone;
  };
  return ({ sights, around }) => {
    const all = new Float64Array(sights.length * SIZE);
    for (let i = 0; i < sights.length; i++) {
      const alone = aloneOf(sights[i]!);
      score(model, features, placeFeatures(sights, around, i, none, features), scores);
      for (let c = 0; c < SIZE; c++) all[i * SIZE + c] = scores[c]! + alone[c]!;
    }
    return all;
  };
}

/** Weights from each label to each. */
export function transitionsOf(model: LinearModel): Float64Array {
  const scores = new Int32Array(SIZE);
  const all = new Float64Array(SIZE * SIZE);
  for (let a = 0; a < SIZE; a++) {
    score(model, Int32Array.of(transitionFeature(a)), 1, scores);
    for (let c = 0; c < SIZE; c++) all[a * SIZE + c] = scores[c]!;
  }
  return all;
}

/** A labeller with trained weights: the same forms always give the same labels. */
export function labeller(model: LinearModel, ground: LabelGround, lean = LEAN): Label {
  const { see, none } = seer(ground);
  const emissionsOf = emitter(model, none);
  const transitions = transitionsOf(model);
  return (forms) => {
    const emissions = emissionsOf(see(forms));
    for (let at = 0; at < emissions.length; at += SIZE) emissions[at]! -= lean;
    return bestLabels(forms.length, emissions, transitions);
  };
}
