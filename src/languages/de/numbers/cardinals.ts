/** German number words below twenty, by form. `ein` and its inflected forms are 1 only inside a longer word. */
const SMALL: Readonly<Record<string, number>> = {
  null: 0,
  eins: 1,
  zwei: 2,
  zwo: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
};

const TENS: Readonly<Record<string, number>> = {
  zwanzig: 20,
  dreißig: 30,
  dreissig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
};

/** Fractions and halves that stand as one word. */
const HALVES: Readonly<Record<string, number>> = {
  anderthalb: 1.5,
  eineinhalb: 1.5,
  zweieinhalb: 2.5,
  dreieinhalb: 3.5,
  viereinhalb: 4.5,
  fünfeinhalb: 5.5,
  sechseinhalb: 6.5,
  siebeneinhalb: 7.5,
  achteinhalb: 8.5,
  neuneinhalb: 9.5,
};

const ONE = new Set(['ein', 'eins', 'eine', 'einer']);

function belowHundred(word: string): number | null {
  const whole = SMALL[word] ?? TENS[word];
  if (whole !== undefined) return whole;
  const at = word.lastIndexOf('und');
  if (at < 0) return null;
  const tens = TENS[word.slice(at + 3)];
  const ones = word.slice(0, at) === 'ein' ? 1 : SMALL[word.slice(0, at)];
  return tens !== undefined && ones !== undefined && ones > 0 && ones < 10 ? tens + ones : null;
}

/** `zwei` + `hundert` + `fünfzig`: a factor before the power, a rest (also after `und`) behind it. */
function around(
  word: string,
  power: string,
  size: number,
  factorOf: (w: string) => number | null,
  restOf: (w: string) => number | null,
): number | null {
  const at = word.indexOf(power);
  if (at < 0) return restOf(word);
  const before = word.slice(0, at);
  const after = word.slice(at + power.length).replace(/^und(?=.)/, '');
  const factor = before === '' || ONE.has(before) ? 1 : factorOf(before);
  const rest = after === '' ? 0 : ONE.has(after) ? 1 : restOf(after);
  return factor === null || rest === null || factor === 0 ? null : factor * size + rest;
}

const belowThousand = (word: string): number | null => around(word, 'hundert', 100, belowHundred, belowHundred);

/**
 * The number that a German number word means (`zweihundertfünfzig` → 250, `anderthalb` → 1.5); null where it is none.
 * A bare `ein` is an article first and gives null.
 */
export function cardinal(form: string): number | null {
  if (form.length < 3 || form.length > 60) return null;
  const word = form.toLowerCase();
  return HALVES[word] ?? around(word, 'tausend', 1000, belowThousand, belowThousand);
}

/** The last power in a number word (`dreitausend` → 1000, `vierhundert` → 100); 1 where it ends otherwise. */
export function lastPower(form: string): number {
  const word = form.toLowerCase();
  return word.endsWith('tausend') ? 1000 : word.endsWith('hundert') ? 100 : 1;
}

/** Digits as German writes them (`150.000`, `1,5`, `12`); null for anything else. */
export function digits(form: string): number | null {
  if (!/^\d+(?:\.\d{3})*(?:,\d+)?$/.test(form)) return null;
  return Number(form.replaceAll('.', '').replace(',', '.'));
}
