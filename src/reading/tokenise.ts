import type { Span } from '../text/index.js';
import type { TokenRules } from './language.js';
import type { Token } from './types.js';

/** A stretch of letters, digits or one other sign, before contractions are split. */
export interface Surface {
  readonly form: string;
  readonly span: Span;
}

const LINK = String.raw`(?:https?:\/\/|www\.)[^\s<>"„“”»«)\]]*[^\s<>"„“”»«)\].,;:!?]`;
// Bounded: a million dots must not be searched for an `@` from each of them.
const MAIL = String.raw`[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}`;
// `Haʾiat`, `asch-Scham`, `Sana'a`, `IS-Kämpfer`; a hyphen at the end of a line is a stop of its own.
// Soft hyphens and signs without width (U+200B to U+200D, U+2060, U+FEFF) stand within words of pages and say nothing.
const LETTERS = String.raw`\p{L}[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\ufeff'’ʿʾʻʼ]*`;
const WORD = String.raw`${LETTERS}(?:[-‐‑–][\p{L}\p{N}'’ʿʾ][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\ufeff'’ʿʾʻʼ]*)*`;
// `150.000`, `53jähriger`, `11-jährig`.
const NUMBER = String.raw`\d+(?:\p{Ll}[\p{L}\p{M}]*|(?:[.,:]\d+)*(?:-\p{L}[\p{L}\p{M}]*)*)`;
// `` and '' are quotation marks of old corpora, -- a dash; `:-)` and `;-)` are one sign.
const PIECE = new RegExp(
  `${LINK}|${MAIL}|${WORD}|${NUMBER}|\\.{3,}|\\x60\\x60|''|--|[:;]-[)(DPp]|[^\\s\\p{L}\\p{N}]`,
  'uy',
);
// A sign without width between words is no word of its own.
const SPACE = /[\s\u200b-\u200d\u2060\ufeff]+/uy;
const DOTTED = /\p{L}{1,3}\.[ \u00a0\u202f]?/uy;

/** A closing apostrophe belongs to the word only as a genitive (`Haftars'` no, `Sana'a` yes). */
const trimmed = (form: string): string => form.replace(/['’ʼʻ\u200b-\u200d\u2060\ufeff]+$/u, '') || form;

/** The surface pieces of a text, in order; linear in its length. */
export function surfaces(text: string, rules: TokenRules): readonly Surface[] {
  const found: Surface[] = [];
  for (let at = 0; at < text.length; ) {
    SPACE.lastIndex = at;
    if (SPACE.test(text)) {
      at = SPACE.lastIndex;
      continue;
    }
    const form = pieceAt(text, at, rules);
    found.push({ form, span: { start: at, end: at + form.length } });
    at += form.length;
  }
  return found;
}

/** `z.B.`, `u. a.`, `i. d. R.`: one piece where the abbreviation is known; the longest one wins. */
function dottedAt(text: string, at: number, rules: TokenRules): string | null {
  let end = at;
  let longest: string | null = null;
  for (let parts = 1; parts <= 3; parts++) {
    DOTTED.lastIndex = end;
    if (!DOTTED.test(text)) break;
    end = DOTTED.lastIndex;
    const piece = text.slice(at, end).trimEnd();
    if (parts > 1 && rules.abbreviations.has(piece.replace(/\s/g, '').slice(0, -1))) longest = piece;
  }
  return longest;
}

function pieceAt(text: string, at: number, rules: TokenRules): string {
  const dotted = dottedAt(text, at, rules);
  if (dotted) return dotted;
  PIECE.lastIndex = at;
  const form = PIECE.exec(text)?.[0] ?? String.fromCodePoint(text.codePointAt(at)!);
  return /^\p{L}/u.test(form) ? trimmed(form) : form;
}

/** Joins a stop with the abbreviation or ordinal before it. `next` is the form after the stop, empty at the end of the text. */
function keepsStop(before: string, form: string, next: string, rules: TokenRules): boolean {
  if (!next) return false;
  // `Ca. 25 Dörfer`: an abbreviation with the capital of a sentence; `Di.` and `Art.` have capitals of their own.
  if (rules.abbreviations.has(form) || (STOPS.test(before) && rules.abbreviations.has(form.toLowerCase()))) return true;
  // `auf X. Zur Rückkehr …` ends, `J. Maier` goes on.
  if (/^\p{Lu}$/u.test(form)) return /^\p{Lu}/u.test(next) && !rules.starters.has(next);
  if (!/^\d{1,3}$/.test(form)) return false;
  if (/^(?:[\p{Ll}\d-]|[–—]$)/u.test(next) || rules.afterOrdinal.has(next.normalize('NFC').toLowerCase()))
    return form.length < 3;
  // `die 35. Brigade`; a paragraph that begins with its number: `4. Die Lage`.
  if (!/^\p{Lu}/u.test(next)) return false;
  return (
    (rules.beforeOrdinal.has(before.toLowerCase()) && !rules.starters.has(next)) ||
    (form.length < 3 && STOPS.test(before))
  );
}

/** What stands before the first word of a sentence. */
const STOPS = /^[.!?…]*$/;

/** Joins abbreviations, ordinals and their stops. */
export function joinStops(pieces: readonly Surface[], rules: TokenRules): readonly Surface[] {
  const joined: Surface[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    const stop = pieces[i + 1];
    if (
      stop?.form === '.' &&
      stop.span.start === piece.span.end &&
      keepsStop(pieces[i - 1]?.form ?? '', piece.form, pieces[i + 2]?.form ?? '', rules)
    ) {
      joined.push({ form: `${piece.form}.`, span: { start: piece.span.start, end: stop.span.end } });
      i++;
    } else joined.push(piece);
  }
  return joined;
}

const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const ALL_UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

const capitalised = (form: string, like: string): string =>
  /^\p{Lu}/u.test(like) ? form[0]!.toUpperCase() + form.slice(1) : form;

/** `DIE LAGE ZUR NACHT`: capitals between capitals; `IM` alone may be an abbreviation. */
function isShouted(pieces: readonly Surface[], i: number): boolean {
  const isLoud = (form = ''): boolean => /^\p{Lu}{3,}$/u.test(form);
  return isLoud(pieces[i - 1]?.form) && isLoud(pieces[i + 1]?.form);
}

/** The tokens of surface pieces: contractions give two that share a span, soft hyphens are left out of forms. */
export function tokensOf(pieces: readonly Surface[], rules: TokenRules): readonly Token[] {
  return pieces.flatMap(({ form, span }, i): Token[] => {
    const plain = UNSEEN.test(form) ? form.replace(ALL_UNSEEN, '') : form;
    const parts = plain.length < 8 ? rules.contractions.get(plain.toLowerCase()) : undefined;
    if (
      !parts ||
      (plain === plain.toUpperCase() && !isShouted(pieces, i)) ||
      rules.keepsContraction(plain.toLowerCase(), pieces[i + 1]?.form ?? '')
    )
      return [{ span, form: plain.normalize('NFC'), part: 0 }];
    return [
      { span, form: capitalised(parts[0], plain), part: 1 },
      { span, form: parts[1], part: 2 },
    ];
  });
}
