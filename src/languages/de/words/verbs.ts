import type { Lexicon, LexiconEntry } from '../../../reading/lexicon.js';
import { remembered } from './remember.js';

/** Prefixes that separate, longest first. */
export const SEPARABLE =
  'auseinander aneinander gegenüber dazwischen bevor zuvor überein hintan entlang zunichte zutage zugute davon inne hoch dazu heim kund nahe zusammen entgegen hinterher herunter hinunter herüber hinüber heraus herein hinaus hinein hervor herbei hinweg herum umher voran voraus vorbei zurück nieder heran weiter wieder empor frei fest fort teil statt bloß stand preis fehl los weg her hin ab an auf aus bei dar da ein mit nach vor zu um über unter durch'.split(
    ' ',
  );

const INSEPARABLE = /^(be|ent|emp|er|ge|ver|zer|miss|über|unter|um|durch|hinter|wider)/;

const verbs = (form: string, lexicon: Lexicon): readonly LexiconEntry[] =>
  lexicon.look(form).filter((e) => e.kind === 'v');

/** Old spelling: the lexicon writes `schoß`, reports may write `schoss`. */
const spellings = (form: string): readonly string[] => (form.includes('ss') ? [form, form.replace('ss', 'ß')] : [form]);

/** `nahm` → `nehmen`, `eroberte` → `erobern`; null where the lexicon has no such form. */
function simple(form: string, lexicon: Lexicon, fits: (info: string) => boolean): string | null {
  for (const spelled of spellings(form)) {
    const entries = verbs(spelled, lexicon);
    const entry = entries.find((e) => fits(e.info)) ?? entries[0];
    if (entry) return entry.lemma;
  }
  return null;
}

/** `einnahm`, `eingenommen`, `einzunehmen`: prefix and the form of the plain verb. */
function prefixed(form: string, lexicon: Lexicon, fits: (info: string) => boolean): string | null {
  for (const prefix of SEPARABLE) {
    if (!form.startsWith(prefix) || form.length < prefix.length + 3) continue;
    const rest = form.slice(prefix.length);
    const base = simple(rest.startsWith('zu') ? rest.slice(2) : rest, lexicon, fits) ?? simple(rest, lexicon, fits);
    if (base) return prefix + base;
  }
  return null;
}

/** Regular forms of verbs that no lexicon has: `drangsalierte` → `drangsalieren`. */
function guessed(form: string, xpos: string): string {
  if (/(?:INF|IZU)$/.test(xpos)) return form.replace(/^(.{2,}?)zu(?=.{4,}n$)/, xpos === 'VVIZU' ? '$1' : '$&');
  if (/PP$/.test(xpos)) {
    const bare = form.replace(/^(.*?)ge(?=.{3,}t$)/, (whole, before: string) =>
      before === '' || SEPARABLE.includes(before) ? before : whole,
    );
    return bare.replace(/(?:et|t)$/, 'en').replace(/(?<=e[lr])en$/, 'n');
  }
  const stem = form.replace(/(?:test|tet|ten|te|est|et|st|en|e|t)$/, '');
  return stem.length < 3 ? form : `${stem}${/e[lr]$/.test(stem) ? 'n' : 'en'}`;
}

const FITS: readonly (readonly [RegExp, RegExp])[] = [
  [/PP$/, /pp/],
  [/(?:INF|IZU)$/, /inf/],
  [/FIN$/, /[123]/],
  [/IMP$/, /imp/],
];

/** Infinitive of a verb form. */
export function verbLemma(form: string, xpos: string, lexicon: Lexicon): string {
  const low = form.toLowerCase();
  const wanted = FITS.find(([tag]) => tag.test(xpos))?.[1];
  const fits = (info: string): boolean => !wanted || wanted.test(info);
  const strict = verbs(low, lexicon).find((e) => fits(e.info));
  if (strict) return strict.lemma;
  const joined = prefixed(low, lexicon, fits);
  // `übernahm` is in no list as such, `unterstützte` is: the longer known form goes first.
  return simple(low, lexicon, fits) ?? joined ?? inseparable(low, lexicon, fits) ?? guessed(low, xpos);
}

function inseparable(form: string, lexicon: Lexicon, fits: (info: string) => boolean): string | null {
  const prefix = INSEPARABLE.exec(form)?.[0];
  const base = prefix
    ? (simple(form.slice(prefix.length), lexicon, fits) ?? simple(`ge${form.slice(prefix.length)}`, lexicon, fits))
    : null;
  return base ? prefix + base : null;
}

const AUXILIARIES: ReadonlyMap<string, string> = new Map(
  (
    'bin:pi1s bist:pi2s ist:pi3s sind:pi3p seid:pi2p war:ti3s warst:ti2s waren:ti3p wart:ti2p sei:k13s seien:k13p seiest:k12s wäre:k23s wären:k23p ' +
    'habe:k13s hast:pi2s hat:pi3s haben:pi3p habt:pi2p hatte:ti3s hatten:ti3p hätte:k23s hätten:k23p habest:k12s ' +
    'werde:k13s wirst:pi2s wird:pi3s werden:pi3p wurde:ti3s wurden:ti3p würde:k23s würden:k23p ' +
    'kann:pi3s können:pi3p könne:k13s konnte:ti3s konnten:ti3p könnte:k23s könnten:k23p soll:pi3s sollen:pi3p solle:k13s sollte:ti3s sollten:ti3p ' +
    'will:pi3s wollen:pi3p wolle:k13s wollte:ti3s wollten:ti3p muss:pi3s müssen:pi3p müsse:k13s musste:ti3s mussten:ti3p müsste:k23s müssten:k23p ' +
    'darf:pi3s dürfen:pi3p dürfe:k13s durfte:ti3s durften:ti3p dürfte:k23s dürften:k23p mag:pi3s mögen:pi3p möge:k13s mochte:ti3s mochten:ti3p möchte:k23s möchten:k23p'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

const codesOf = remembered((low, _tag, lexicon): readonly string[] => {
  const base = SEPARABLE.find((p) => low.startsWith(p) && verbs(low.slice(p.length), lexicon).length > 0);
  const entries = [...verbs(low, lexicon), ...(low.includes('ss') ? verbs(low.replace('ss', 'ß'), lexicon) : [])];
  const own = entries.length || !base ? entries : verbs(low.slice(base.length), lexicon);
  return own.flatMap((e) => e.info.split(','));
});

/** Numbers of a third person that a finite form can be: 1 singular, 2 plural, 3 both. */
export const thirdPerson = (form: string, lexicon: Lexicon): number => numbersOf(form, 'V', lexicon);

const numbersOf = remembered((form, _tag, lexicon): number => {
  const low = form.toLowerCase();
  const auxiliary = AUXILIARIES.get(low);
  if (auxiliary) return auxiliary.endsWith('p') ? 2 : 1;
  const third = codesOf(low, 'V', lexicon).filter((code) => code.includes('3'));
  const numbers = (third.some((c) => c.endsWith('s')) ? 1 : 0) | (third.some((c) => c.endsWith('p')) ? 2 : 0);
  return numbers || (/(?:en|ern|eln)$/.test(low) ? 2 : /[te]$/.test(low) ? 1 : 3);
});

/** Forms that are Konjunktiv I of the third person and indicative of the first. */
const FIRST = /^(?:habe|werde|müsse|könne|solle|wolle|dürfe|möge)$/;

/**
 * What a finite form says, as `pi` present or `ti` past indicative, `k1`, `k2`, then person and number. Of forms that can be
 * either, the one that fits the subject, and of these the one that reports use: with a third person `habe` is Konjunktiv I,
 * `eroberte` past.
 */
export function finiteForm(form: string, lexicon: Lexicon, person: 1 | 2 | 3 = 3, number?: 'sg' | 'pl'): string {
  const low = form.toLowerCase();
  const auxiliary = AUXILIARIES.get(low);
  if (auxiliary) {
    const mood = person === 1 && /^(?:habe|werde)$/.test(low) ? 'pi' : auxiliary.slice(0, 2);
    return mood + (person === 3 ? auxiliary[2] : person) + auxiliary[3];
  }
  if (person === 1 && FIRST.test(low)) return 'k11s';
  const codes = codesOf(low, 'V', lexicon);
  const wanted = codes.filter((c) => c.includes(String(person)));
  const agreeing = number ? wanted.filter((c) => c.endsWith(number[0]!)) : [];
  const fitting = agreeing.length ? agreeing : wanted;
  const order = ['pi', 'ti', 'k1', 'k2'];
  const best = order.map((o) => fitting.find((c) => c.startsWith(o))).find((c) => c !== undefined);
  return (
    best ??
    codes.find((c) => /[12]/.test(c)) ??
    (/(?:te|ten)$/.test(low) ? (low.endsWith('n') ? 'ti3p' : 'ti3s') : low.endsWith('n') ? 'pi3p' : 'pi3s')
  );
}
