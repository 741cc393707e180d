import { HINT } from '../../knowledge/name-hints.js';
import { type Span, sliceOf } from '../../text/index.js';
import type { Name, NameKind, OtherName } from '../types.js';
import { ABBREVIATION, NAMELIKE } from './forms.js';
import type { LabelGround } from './label.js';
import type { Labelled, NameClass } from './labels.js';
import type { SurfaceWord } from './surface.js';

/** A sentence whose names were found. */
export interface Described {
  readonly text: string;
  readonly words: readonly SurfaceWord[];
  readonly found: readonly Labelled[];
  readonly ground: LabelGround;
}

const KINDS: Readonly<Record<NameClass, NameKind>> = { PER: 'person', LOC: 'place', ORG: 'organisation', OTH: 'other' };

/** The name that labels show, with what stands within, before and behind it. */
export function nameOf(scene: Described, one: Labelled, index: number): Name {
  const { text, words } = scene;
  const span = spanOf(words, one);
  const head = one.manner === 'name' ? headBefore(scene, one) : null;
  const inner = innerOf(scene, one);
  const also = one.manner === 'name' ? alsoOf(scene, one, index) : [];
  return {
    span,
    text: sliceOf(text, span),
    kind: kindOf(scene, one),
    ...(one.manner === 'name' ? {} : { derived: true as const }),
    ...(head ? { head } : {}),
    ...(inner.length ? { inner } : {}),
    ...(also.length ? { also } : {}),
  };
}

const spanOf = (words: readonly SurfaceWord[], { from, to }: { from: number; to: number }): Span => ({
  start: words[from]!.span.start,
  end: words[to - 1]!.span.end,
});

/** `Haftar` of `Haftar-Truppen`; empty where there is no hyphen. */
const beforeHyphen = (form: string): string => form.slice(0, Math.max(form.lastIndexOf('-'), form.lastIndexOf('–'), 0));

/** A building or a base is a facility, whether it was labelled as a place or as who runs it. */
function kindOf({ words, ground }: Described, { from, to, of, manner }: Labelled): NameKind {
  const { rules } = ground;
  if (manner === 'part') return partKind(ground, beforeHyphen(words[from]!.form)) ?? KINDS[of];
  if (manner !== 'name' || of === 'PER' || of === 'OTH') return KINDS[of];
  const [first, last] = [words[from]!.form, words[to - 1]!.form];
  const ends = last.includes('-') ? rules.headOf(last.slice(last.lastIndexOf('-') + 1)) : rules.phraseKind(last);
  const begins = to - from > 1 ? rules.triggerOf(first.toLowerCase()) : null;
  const isFacility = ends === 'facility' || (begins?.within && begins.kind === 'facility');
  return isFacility ? 'facility' : KINDS[of];
}

/** `General`, `Küstenstadt`: the nouns right before a name that say what it is the name of. */
function headBefore({ text, words, found, ground }: Described, { from }: Labelled): OtherName | null {
  let start = from;
  while (start > 0) {
    const before = words[start - 1]!;
    const trigger = NAMELIKE.test(before.form) ? ground.rules.triggerOf(before.form.toLowerCase()) : null;
    if (!trigger || found.some((f) => f.from < start && f.to > start - 1)) break;
    start--;
    if (trigger.kind !== 'person') break;
  }
  if (start === from) return null;
  const span = spanOf(words, { from: start, to: from });
  return { span, text: sliceOf(text, span) };
}

const PLACE = HINT.country | HINT.region | HINT.settlement | HINT.largeTown;

/** What kind of name a part of a name is by lists and ledger; null where it is none. */
export function partKind({ rules, hints }: LabelGround, form: string): NameKind | null {
  const listed = rules.known.get(form) ?? rules.known.get(rules.genitive(form));
  if (listed) return listed;
  const bits = hints.of(form) || hints.of(rules.genitive(form));
  if (bits & (HINT.person | HINT.surname)) return 'person';
  if (bits & PLACE) return 'place';
  if (bits & HINT.facility) return 'facility';
  return bits & HINT.organisation ? 'organisation' : null;
}

/** Names within a name: `Arbeiterpartei [Kurdistans]`, `[Syrische] Armee`, `[Haftar]-Truppen`. */
function innerOf(scene: Described, one: Labelled): readonly Name[] {
  const { text, words, ground } = scene;
  if (one.to - one.from === 1) return firstPart(scene, one);
  if (one.of === 'PER') return [];
  const inner: Name[] = [];
  for (let i = one.from; i < one.to; i++) {
    const { form, span } = words[i]!;
    const kind = NAMELIKE.test(form) ? partKind(ground, form) : null;
    const derived = kind ? null : ground.rules.derivedKind(form);
    if (kind) inner.push({ span, text: sliceOf(text, span), kind });
    else if (derived) inner.push({ span, text: sliceOf(text, span), kind: derived, derived: true });
  }
  return inner;
}

/** What stands before the last hyphen of a compound. */
function firstPart(scene: Described, { from, of, manner }: Labelled): readonly Name[] {
  const { form, span } = scene.words[from]!;
  const cut = Math.max(form.lastIndexOf('-'), form.lastIndexOf('–'));
  // A soft hyphen in the text moves what stands behind it.
  if (cut < 2 || span.end - span.start !== form.length) return [];
  const first = form.slice(0, cut);
  const kind = partKind(scene.ground, first) ?? (manner === 'part' ? KINDS[of] : null);
  return kind && NAMELIKE.test(first)
    ? [{ span: { start: span.start, end: span.start + cut }, text: first, kind }]
    : [];
}

/** Other names told behind a name: `Tahrir al-Sham (ehemals Nusra-Front)`, `Arbeiterpartei Kurdistans (PKK)`. */
function alsoOf(scene: Described, { to, of }: Labelled, index: number): readonly OtherName[] {
  const { text, words, ground } = scene;
  const next = scene.found[index + 1];
  if (next?.manner !== 'name') return [];
  const between = words.slice(to, next.from).map((w) => w.form.toLowerCase());
  const opened = between[0] === '(';
  const told = between.filter((w) => !/^[(,„"“]$/.test(w));
  const { alsoWords, formerWords, weakAlsoWords } = ground.rules;
  const said =
    told.length > 0 &&
    told.length < 4 &&
    told.every((w) => alsoWords.has(w) || formerWords.has(w)) &&
    (opened || told.some((w) => !weakAlsoWords.has(w)));
  const isShort = opened && !told.length && of === next.of && ABBREVIATION.test(words[next.from]!.form);
  if (!said && !isShort) return [];
  const span = spanOf(words, next);
  const former = told.some((w) => formerWords.has(w));
  return [{ span, text: sliceOf(text, span), ...(former ? { former: true as const } : {}) }];
}
