import { type Found, isDigits, isTight, type Line } from './line.js';

const MARK = /^['’´]$/u;
/** Digits of a number whose thousands are set apart: up to billions. */
const LONGEST_NUMBER = 12;
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);

/** Whether a token is a sign for part of one (`½`). */
export const isFraction = (form: string): boolean => FRACTIONS.has(form);

/** Digits whose thousands are set apart by a blank (`26 000`) or a mark (`45’000`): the number, and the token behind it. */
function apart({ tokens }: Line, at: number): { readonly value: number; readonly to: number } | null {
  const first = tokens[at];
  if (!first || !/^[1-9]\d{0,2}$/u.test(first.form)) return null;
  let digits = first.form;
  let to = at + 1;
  for (;;) {
    const next = tokens[to];
    const marked = next && MARK.test(next.form) && isTight(tokens[to - 1]!, next) ? tokens[to + 1] : undefined;
    const group = marked && isTight(next!, marked) ? marked : next;
    if (!group || !/^\d{3}$/u.test(group.form)) break;
    digits += group.form;
    // More groups are no number but a row of them.
    if (digits.length > LONGEST_NUMBER) return null;
    to = group === marked ? to + 2 : to + 1;
  }
  return to > at + 1 ? { value: Number(digits), to } : null;
}

/** `30km`: a number and its unit in one token. */
function joined({ tokens, rules }: Line, at: number): Found | null {
  const m = /^(\d+(?:[.,]\d+)*)(\p{L}+|%|€)$/u.exec(tokens[at]?.form ?? '');
  const unit = m ? rules.units.get(m[2]!.toLowerCase()) : undefined;
  const value = m && unit ? rules.numeral(m[1]!) : null;
  return value === null ? null : { from: at, to: at + 1, min: value, max: value, approx: false, unit };
}

/** Whether a number word has a capital though no sentence or quotation begins with it. */
function isName({ tokens, lower, rules }: Line, at: number): boolean {
  const { form } = tokens[at]!;
  const before = tokens[at - 1]?.form ?? '';
  return /^\p{Lu}/u.test(form) && /[\p{L}\p{N},]$/u.test(before) && !rules.scales.has(lower[at]!);
}

/** `7.9 Prozent`: a decimal point, as in Switzerland, where a unit or scale shows that it is no time or date. */
function decimalPoint({ tokens, lower, rules }: Line, at: number): number | null {
  const next = lower[at + 1] ?? '';
  if (!rules.scales.has(next) && !rules.units.has(next)) return null;
  return /^\d{1,4}\.\d{1,2}$/u.test(tokens[at]!.form) ? Number(tokens[at]!.form) : null;
}

/** The start of a number: its value without scales, and the token behind it. */
function stem(line: Line, at: number): { readonly value: number; readonly to: number } | null {
  const { tokens, lower, rules } = line;
  const { one, half } = rules.words;
  const token = tokens[at];
  if (!token) return null;
  const far = isDigits(token.form) ? apart(line, at) : null;
  if (far) return far;
  // `Allianz der Drei Bruderschaften`: a number word with a capital within a sentence is a name.
  if (isName(line, at)) return null;
  if (one.has(lower[at]!)) {
    const counts = lower[at + 1] === rules.words.or || rules.words.to.has(lower[at + 1] ?? '');
    // `ein bis drei Kilometer`
    if (counts && rules.numeral(tokens[at + 2]?.form ?? '') !== null) return { value: 1, to: at + 1 };
    const halved = half.has(lower[at + 1] ?? '');
    const to = halved ? at + 2 : at + 1;
    const next = lower[to] ?? '';
    if (!rules.scales.has(next) && !(halved && rules.units.has(next))) return null;
    return { value: halved ? 0.5 : 1, to };
  }
  const value = rules.numeral(token.form) ?? decimalPoint(line, at);
  const sign = tokens[at + 1];
  // `5½ Millionen`
  const part = sign && isTight(token, sign) ? FRACTIONS.get(sign.form) : undefined;
  if (value !== null) return part === undefined ? { value, to: at + 1 } : { value: value + part, to: at + 2 };
  const alone = FRACTIONS.get(token.form);
  if (alone !== undefined) return { value: alone, to: at + 1 };
  const scale = rules.scales.get(lower[at]!);
  return scale && token.part === 0 ? { value: 1, to: at } : null;
}

/** One number with its scales, from token `at` on: `1,5 Millionen`, `eine Million`, `anderthalb Dutzend`, `dreihundert`. */
export function numberAt(line: Line, at: number): Found | null {
  const { lower, rules } = line;
  const start = stem(line, at);
  if (!start) return isDigits(line.tokens[at]?.form ?? '') ? joined(line, at) : null;
  let { value, to } = start;
  let approx = false;
  // `Millionen Menschen`: several of them.
  if (to === at && rules.scales.get(lower[at]!)?.plural) {
    const { size } = rules.scales.get(lower[at]!)!;
    return { from: at, to: at + 1, min: 2 * size, max: null, approx: false };
  }
  for (let scale = rules.scales.get(lower[to] ?? ''); scale; scale = rules.scales.get(lower[to] ?? '')) {
    value *= scale.size;
    approx ||= scale.approx === true;
    to++;
  }
  return to === at || !Number.isFinite(value) ? null : { from: at, to, min: value, max: value, approx };
}

/** The least a multiplied number of unknown size can be: `mehrere hundert` are two hundred at least. */
function scaled(line: Line, at: number, min: number | null): { readonly min: number; readonly to: number } | null {
  const { lower, rules } = line;
  const scale = rules.scales.get(lower[at] ?? '');
  if (scale) return { min: (min ?? 2) * scale.size, to: at + 1 };
  const form = line.tokens[at]?.form ?? '';
  const power = min === null && form && !isDigits(form) ? rules.numeral(form) : null;
  // `mehrere hunderttausend`
  return power !== null && power >= 100 && rules.powerOf(form) > 1 ? { min: 2 * power, to: at + 1 } : null;
}

/** `Dutzende`, `mehrere hundert`, `ein paar`, `beide`. */
export function vagueAt(line: Line, at: number): Found | null {
  const { lower, rules } = line;
  const pair = rules.vague.get(`${lower[at]} ${lower[at + 1]}`);
  const first = pair ?? rules.vague.get(lower[at] ?? '');
  if (!first || rules.words.comparing.has(lower[at - 1] ?? '')) return null;
  let to = pair ? at + 2 : at + 1;
  if (first.max !== undefined) return { from: at, to, min: first.min, max: first.max, approx: false };
  let { min } = first;
  const inner = rules.vague.get(lower[to] ?? '');
  // `mehrere Hunderte`, `einige wenige`
  if (inner && inner.max === undefined && (inner.min !== null || !pair)) {
    min = inner.min;
    to++;
  }
  // `Tausende und Abertausende`
  const again = lower[to] === rules.words.and ? rules.vague.get(lower[to + 1] ?? '')?.min : null;
  if (min !== null && again != null && again >= min && to === at + 1) to += 2;
  for (let more = scaled(line, to, min); more; more = scaled(line, to, min)) ({ min, to } = more);
  return { from: at, to, min, max: null, approx: false };
}

/** `Zwei, drei Granaten`: two words for numbers in a row. */
function isPair(line: Line, first: Found, second: Found | null): boolean {
  if (line.lower[first.to] !== ',' || !second || first.max === null) return false;
  const words = [first, second].every((f) => f.to === f.from + 1 && !isDigits(line.tokens[f.from]!.form));
  return words && second.max === first.max + 1 && first.max < 20;
}

/** What the first of a range is multiplied by: a scale or power of the second counts for both (`zwei bis drei Millionen`, `drei- bis viertausend`). */
function sharedScale(line: Line, first: Found, second: Found, hyphen: boolean): number {
  const { lower, tokens, rules } = line;
  const last = lower[second.to - 1]!;
  const scale = rules.scales.get(last);
  if (scale && !rules.scales.has(lower[first.to - 1]!) && second.to - second.from > 1)
    return first.max! * scale.size < second.max! ? scale.size : 1;
  if (!hyphen || second.to !== second.from + 1) return 1;
  const form = tokens[second.from]!.form;
  const power = isDigits(form) ? (/[.]000$/u.test(form) ? 1000 : 1) : rules.powerOf(form);
  return first.max! < power ? power : 1;
}

/** `300 bis 400`, `50–60`, `fünf oder sechs`, `drei- bis viertausend`, `zwei, drei`. */
export function rangeAt(line: Line, first: Found): Found | null {
  const { tokens, lower, rules } = line;
  const { to: until, or } = rules.words;
  if (first.max === null) return null;
  // `drei- bis viertausend`
  const hyphen =
    lower[first.to] === '-' &&
    isTight(tokens[first.to - 1]!, tokens[first.to]!) &&
    (until.has(lower[first.to + 1] ?? '') || lower[first.to + 1] === or);
  const join = hyphen ? first.to + 1 : first.to;
  const word = lower[join] ?? '';
  if (!until.has(word) && word !== or && word !== ',') return null;
  const second = numberAt(line, join + 1);
  if (!second || second.max === null) return null;
  if (word === ',' && !isPair(line, first, second)) return null;
  const min = first.max * sharedScale(line, first, second, hyphen);
  const dash = word.length === 1 && word !== ',' ? isTight(tokens[join - 1]!, tokens[join]!) : true;
  return min < second.max && dash ? { ...second, from: first.from, min, max: second.max } : null;
}

/** `zwischen 50 und 60`: the number words begin behind `zwischen`. */
export function betweenAt(line: Line, at: number): Found | null {
  const { lower, rules } = line;
  if (lower[at] !== rules.words.between) return null;
  const first = numberAt(line, at + 1);
  if (!first || lower[first.to] !== rules.words.and) return null;
  const second = numberAt(line, first.to + 1);
  if (!second || first.max === null || second.max === null) return null;
  const min = first.max * sharedScale(line, first, second, false);
  return min < second.max ? { ...second, from: first.from, min, max: second.max } : null;
}

/** `zwei Drittel`, `die Hälfte`, `dreiviertel der Stadt`: a share in percent. */
export function shareAt(line: Line, at: number): Found | null {
  const { lower, rules, tokens } = line;
  const { articles, one } = rules.words;
  const isOf = (to: number): boolean => rules.whole.has(lower[to] ?? '');
  const made = (from: number, to: number, share: number): Found => {
    const percent = +(share * 100).toFixed(2);
    return { from, to, min: percent, max: percent, approx: false, unit: '%' };
  };
  const alone = rules.shares.get(lower[at]!);
  if (alone !== undefined) {
    if (rules.isShyShare(lower[at]!) && !isOf(at + 1)) return null;
    const article = tokens[at - 1]?.part === 0 && articles.has(lower[at - 1]!);
    return made(article ? at - 1 : at, at + 1, alone);
  }
  const share = rules.shares.get(lower[at + 1] ?? '');
  if (share === undefined || !/^\p{Lu}/u.test(tokens[at + 1]!.form)) return null;
  const shy = rules.isShyShare(lower[at + 1]!);
  if (shy && !isOf(at + 2)) return null;
  const n = one.has(lower[at]!) ? 1 : rules.numeral(tokens[at]!.form);
  // `zwei Viertel der Stadt` are two quarters of the town.
  if (n === null || n * share > 1 || n < 1 || !Number.isInteger(n) || (shy && n === 2)) return null;
  return made(at, at + 2, n * share);
}

/** `Acht Soldaten`: a form that is a number only where it opens the sentence and what it counts follows. */
export function shyAt(line: Line, at: number): Found | null {
  const { tokens, rules } = line;
  const value = tokens[at] ? rules.shyNumeral(tokens[at].form) : null;
  if (value === null || tokens.slice(0, at).some((t) => /\p{L}/u.test(t.form))) return null;
  return { from: at, to: at + 1, min: value, max: value, approx: false };
}
