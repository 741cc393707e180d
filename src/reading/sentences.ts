import type { TokenRules } from './language.js';
import { joinStops, type Surface, surfaces, tokensOf } from './tokenise.js';
import type { Token } from './types.js';

const STOP = /^(?:[!?…]|\.+)$/;
const CLOSE = /^(?:[)\]“”"»«’'›‹]|'')$/;
const OPEN = /^(?:[([„“"»«‚‘'›‹–—-]|``|--)$/;
/** A sentence that never ends is cut here, so that work stays bounded. */
const LONGEST = 400;

/** Tokens of one sentence. */
export interface RawSentence {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
}

/** Whether a new sentence may begin with these pieces. */
function begins(pieces: readonly Surface[], i: number): boolean {
  const form = pieces[i]?.form ?? '';
  if (OPEN.test(form)) return /^[\p{Lu}\p{N}]/u.test(pieces[i + 1]?.form ?? '') || OPEN.test(pieces[i + 1]?.form ?? '');
  return /^[\p{Lu}\p{N}]/u.test(form) || !/^[\p{L}\p{P}]/u.test(form);
}

/** Lines of a text that was broken at a fixed width are of one length but for the last of a paragraph. */
const WIDEST = 120;
const NARROWEST = 45;

/** The width at which a text was broken into lines; 0 where its lines are paragraphs, headlines or a list. */
function brokenAt(text: string): number {
  const lines = text.split('\n', 400).map((line) => line.trimEnd().length);
  const width = lines.reduce((most, length) => Math.max(most, length), 0);
  if (lines.length < 3 || width > WIDEST || width < NARROWEST) return 0;
  const full = lines.filter((length) => length > width * 0.7).length;
  return full >= lines.filter((length) => length > 0).length / 2 ? width : 0;
}

/** Whether the line that ends behind a piece is full, so that its end says nothing. */
function isFullLine(text: string, end: number, width: number): boolean {
  return width > 0 && end - (text.lastIndexOf('\n', end - 1) + 1) > width * 0.7;
}

/** Where the sentence of piece `i` ends if it ends there: the index after its closing marks; -1 where it goes on. */
function endAt(text: string, pieces: readonly Surface[], i: number, width: number): number {
  const piece = pieces[i]!;
  if (STOP.test(piece.form)) {
    let next = i + 1;
    // Marks that close right behind the stop belong to the sentence: `… ab.“`
    while (
      next < pieces.length &&
      CLOSE.test(pieces[next]!.form) &&
      pieces[next]!.span.start === pieces[next - 1]!.span.end
    )
      next++;
    if (next >= pieces.length || begins(pieces, next)) return isInside(text, pieces, i, next) ? -1 : next;
    return -1;
  }
  const after = pieces[i + 1];
  // A blank line ends a sentence (and so does a line end after a short line without a stop: a headline).
  if (after && /\n\s*\n|\r\n\s*\r\n/.test(text.slice(piece.span.end, after.span.start))) return i + 1;
  if (!after || !/\n/.test(text.slice(piece.span.end, after.span.start))) return -1;
  return begins(pieces, i + 1) && !isFullLine(text, piece.span.end, width) ? i + 1 : -1;
}

/** `(…?)` or `„…!“, sagte er`: a stop inside marks after which the sentence goes on. */
function isInside(text: string, pieces: readonly Surface[], i: number, next: number): boolean {
  const following = pieces[next];
  if (!following || pieces[i]!.form === '.') return false;
  return next > i + 1 && /^\p{Ll}/u.test(text.slice(following.span.start, following.span.start + 1));
}

/** Whether a new sentence begins at piece `i` without a stop before it: behind a headline, at a dateline or a ticker's time. */
function opensUnmarked(pieces: readonly Surface[], from: number, i: number, rules: TokenRules): boolean {
  return opensDateline(pieces, i, rules) || opensTicker(pieces, i, rules) || opensText(pieces, from, i, rules);
}

/** Headlines have at most so many pieces, and at least so many. */
const HEADLINE = 22;
const SHORTEST = 3;

/**
 *     Armee zieht sich aus Stadt zurück Um eine Einkesselung zu vermeiden, hat …
 *                                       ^
 * A word of a closed class with a capital opens a sentence, unless marks or a word before it ask for more (`bei Der Spiegel`).
 */
function opensText(pieces: readonly Surface[], from: number, i: number, rules: TokenRules): boolean {
  const { form } = pieces[i]!;
  if (i - from < SHORTEST || i - from > HEADLINE || !rules.starters.has(form)) return false;
  const before = pieces[i - 1]!.form;
  const isClosing = CLOSE.test(before) && pieces[i - 1]!.span.start === pieces[i - 2]!.span.end;
  if ((!/^[\p{L}\p{N}]/u.test(before) && !isClosing) || pieces[i - 1]!.span.end === pieces[i]!.span.start) return false;
  if (rules.starters.has(withCapital(before))) return false;
  if (rules.titles.has(pieces[i + 1]?.form ?? '') || rules.polite.has(form) || rules.titled.test(before)) return false;
  // What follows is a sentence of its own, not the end of a name (`Radio Vier`).
  for (let k = i + 1; k < i + 4; k++) if (!pieces[k] || !/^[\p{L}\p{N}„“"»«]/u.test(pieces[k]!.form)) return false;
  return (
    /^\p{Ll}/u.test(pieces[i + 1]!.form) || /^\p{Ll}/u.test(pieces[i + 2]!.form) || /^\p{Ll}/u.test(pieces[i + 3]!.form)
  );
}

const withCapital = (form: string): string => form[0]!.toUpperCase() + form.slice(1);

/** `+++ Kämpfe in Khartum +++`: the marks of a ticker, as three pieces from `i` on. */
const isRule = (pieces: readonly Surface[], i: number): boolean =>
  pieces[i]?.form === '+' && pieces[i + 1]?.form === '+' && pieces[i + 2]?.form === '+' && pieces[i - 1]?.form !== '+';

/**
 *     Kämpfe um den Flughafen Tripolis (dpa) – Bei Gefechten …
 *                             ^
 */
function opensDateline(pieces: readonly Surface[], i: number, rules: TokenRules): boolean {
  const isTwo = rules.cityStarts.has(pieces[i]!.form);
  const bracket = i + (isTwo ? 2 : 1);
  if (pieces[bracket]?.form !== '(' || !rules.agencies.has(pieces[bracket + 1]?.form.toLowerCase() ?? '')) return false;
  if (!isTwo && rules.cityStarts.has(pieces[i - 1]?.form ?? '')) return false;
  if (!/^\p{Lu}/u.test(pieces[i]!.form) || /^(?:[/,]|\d+\.)$/.test(pieces[i - 1]?.form ?? '')) return false;
  for (let k = bracket + 1; k < bracket + 8; k++)
    if (pieces[k]?.form === ')') return /^[–—-]$/.test(pieces[k + 1]?.form ?? '');
  return false;
}

/**
 *     Russen sprengen Brücke in Cherson 11.40 Uhr: Auf dem …
 *                                       ^
 */
function opensTicker(pieces: readonly Surface[], i: number, rules: TokenRules): boolean {
  if (
    !/^\d{1,2}(?:[.:]\d\d)?$/.test(pieces[i]!.form) ||
    pieces[i + 1]?.form !== rules.clock ||
    pieces[i + 2]?.form !== ':'
  )
    return false;
  return !rules.beforeClock.has(pieces[i - 1]?.form.toLowerCase() ?? '');
}

/** The sentences of a text with their tokens. */
export function sentencesOf(text: string, rules: TokenRules): readonly RawSentence[] {
  const pieces = joinStops(surfaces(text, rules), rules);
  const width = brokenAt(text);
  const sentences: RawSentence[] = [];
  let from = 0;
  const close = (to: number): void => {
    if (to <= from) return;
    const own = pieces.slice(from, to);
    sentences.push({ tokens: tokensOf(own, rules), start: own[0]!.span.start, end: own.at(-1)!.span.end });
    from = to;
  };
  let isTicker = false;
  for (let i = 0; i < pieces.length; i++) {
    if (isRule(pieces, i)) {
      // Marks before a headline open it, marks behind it close it.
      close(isTicker ? i + 3 : i);
      isTicker = !isTicker;
      i += 2;
      continue;
    }
    if (i > from && !isTicker && opensUnmarked(pieces, from, i, rules)) close(i);
    const end = i < from ? -1 : endAt(text, pieces, i, width);
    if (end > 0) {
      close(end);
      i = end - 1;
    } else if (i - from >= LONGEST) close(i + 1);
  }
  close(pieces.length);
  return sentences;
}
