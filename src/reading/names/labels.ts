/** Classes of names as GermEval 2014 has them: persons, places, organisations, others. */
export const CLASSES = ['PER', 'LOC', 'ORG', 'OTH'] as const;
/** One of the classes. */
export type NameClass = (typeof CLASSES)[number];

/**
 * Labels of words: `O` outside; `B`, `I`, `L` first, middle and last word of a name, `U` a name of one word; `-deriv` a word
 * derived from a name (`syrisch`), `-part` a compound that holds one (`IS-Kämpfer`).
 */
export const LABELS: readonly string[] = [
  'O',
  ...CLASSES.flatMap((c) => ['B', 'I', 'L', 'U'].map((p) => `${p}-${c}`)),
  ...CLASSES.map((c) => `D-${c}`),
  ...CLASSES.map((c) => `P-${c}`),
];

/** The number of a label. */
export const labelIndex: ReadonlyMap<string, number> = new Map(LABELS.map((l, i) => [l, i]));

const opens = (label: string): boolean => /^[BI]-/.test(label);
const goesOn = (label: string): boolean => /^[IL]-/.test(label);

/** Whether label `b` may stand behind label `a`: a name goes on in its class until its last word. */
export const mayFollow = (a: string, b: string): boolean =>
  opens(a) ? goesOn(b) && a.slice(2) === b.slice(2) : !goesOn(b);

/** A name as labels show it, over the words `[from, to)`. */
export interface Labelled {
  readonly from: number;
  readonly to: number;
  readonly of: NameClass;
  /** `deriv`: a word derived from a name; `part`: a compound that holds one. */
  readonly manner: 'name' | 'deriv' | 'part';
}

const MANNERS = { D: 'deriv', P: 'part' } as const;

/** The names that a sequence of labels shows. */
export function labelled(labels: Int32Array): readonly Labelled[] {
  const found: Labelled[] = [];
  let from = 0;
  for (let i = 0; i < labels.length; i++) {
    const label = LABELS[labels[i]!]!;
    const place = label[0]!;
    if (place === 'O') continue;
    if (place === 'B' || place === 'U' || place === 'D' || place === 'P') from = i;
    if (place === 'B' || place === 'I') continue;
    const manner = MANNERS[place as keyof typeof MANNERS] ?? 'name';
    found.push({ from, to: i + 1, of: label.slice(2) as NameClass, manner });
  }
  return found;
}
