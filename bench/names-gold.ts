import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { germanNames } from '../src/languages/de/names/index.js';
import type { Name, Sentence, Word } from '../src/reading/types.js';
import { overlaps, type Span } from '../src/text/index.js';
import { goldReading, goldSentences } from './gold-reading.js';
import { shared } from './shared.js';

interface Entity {
  readonly names?: readonly string[];
}
type Slot = readonly (readonly string[] | string | Entity)[];
interface GoldClaim {
  readonly evidence: readonly [number, number];
  readonly [slot: string]: unknown;
}

/** A report whose claims were annotated, with the places where its actors and places are named. */
export interface NamedReport {
  readonly id: string;
  readonly text: string;
  readonly published: string | null;
  /** Words in the text that name an actor or a place of a claim. */
  readonly mentions: readonly { readonly span: Span; readonly slot: 'actor' | 'place' }[];
}

const SLOTS = { agents: 'actor', targets: 'actor', beneficiaries: 'actor', places: 'place' } as const;

const alternatives = (item: readonly string[] | string | Entity): readonly string[] =>
  typeof item === 'string' ? [item] : Array.isArray(item) ? item : ((item as Entity).names ?? []);

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** Where the words stand in the text as whole words. */
function occurrences(text: string, words: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (!isLetter(text[at - 1]) && !isLetter(text[end])) found.push({ start: at, end });
  }
  return found;
}

const inside = (outer: Span, one: Span): boolean => outer.start <= one.start && one.end <= outer.end;

/** Words that name: tagged as names, compounds with a name (`Misrata-Milizen`), words derived from one (`libysch`). */
function namingWords(words: readonly Word[]): readonly Span[] {
  const names = new Set(words.filter((w) => w.xpos === 'NE').map((w) => w.form));
  const isNaming = (w: Word): boolean =>
    w.xpos === 'NE' ||
    germanNames.derivedKind(w.form) !== null ||
    w.form.split('-').some((part, _, all) => all.length > 1 && names.has(part));
  return words.filter((w) => w.part === 0 && isNaming(w)).map((w) => w.span);
}

/**
 * The annotated reports with the words that name their actors and places: of each alternative name in the annotation that stands
 * in the text, the words that are names or hold one, by the gold tags of the treebank, else by `analyse`. Descriptions
 * (`die Angreifer`) name nobody.
 */
export function namedReports(analyse: (text: string) => readonly Sentence[]): readonly NamedReport[] {
  const folder = shared('eval/gold');
  const trees = goldSentences(shared('corpora/conflict'));
  return readdirSync(folder)
    .filter((f) => f.endsWith('.json'))
    .map((f) => {
      const { report, claims } = JSON.parse(readFileSync(join(folder, f), 'utf8')) as {
        report: { id: string; text: string; published?: string };
        claims: readonly GoldClaim[];
      };
      const text = readFileSync(shared(report.text), 'utf8');
      const gold = trees.has(report.id)
        ? goldReading({ ...report, language: 'de', text }, trees.get(report.id)!)
        : null;
      const naming = namingWords((gold?.sentences ?? analyse(text)).flatMap((one) => one.words));
      const mentions = new Map<string, NamedReport['mentions'][number]>();
      for (const claim of claims)
        for (const [field, slot] of Object.entries(SLOTS))
          for (const item of (claim[field] as Slot | undefined) ?? [])
            for (const words of alternatives(item))
              for (const span of occurrences(text, words).flatMap((s) => naming.filter((n) => inside(s, n))))
                mentions.set(`${span.start}-${slot}`, { span, slot });
      return { id: report.id, text, published: report.published ?? null, mentions: [...mentions.values()] };
    });
}

/** How many mentions a name was found in, by slot. */
export function foundIn(
  report: NamedReport,
  names: readonly Name[],
): { readonly found: number; readonly all: number; readonly missed: readonly string[] } {
  const missed = report.mentions.filter((m) => !names.some((n) => overlaps(n.span, m.span)));
  return {
    found: report.mentions.length - missed.length,
    all: report.mentions.length,
    missed: missed.map(({ span, slot }) => `${report.id} ${slot} ${report.text.slice(span.start, span.end)}`),
  };
}
