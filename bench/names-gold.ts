import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Name } from '../src/reading/types.js';
import { overlaps, type Span } from '../src/text/index.js';
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

/** Words with a capital that no dictionary of common words has (`knows`), also as a part of a compound. */
function namingWords(text: string, span: Span, knows: (word: string) => boolean): Span[] {
  const found: Span[] = [];
  for (const m of text.slice(span.start, span.end).matchAll(/[\p{L}\p{M}’'ʾʿ-]+/gu)) {
    const parts = m[0].split('-').filter((p) => /^\p{Lu}\p{L}/u.test(p));
    if (parts.some((p) => !knows(p))) found.push({ start: span.start + m.index, end: span.start + m.index + m[0].length });
  }
  return found;
}

/**
 * The annotated reports with the words that name their actors and places: of each alternative name in the annotation that stands
 * in the text, the words that no dictionary of common nouns and verbs has. Descriptions (`die Angreifer`) name nobody.
 */
export function namedReports(knows: (word: string) => boolean): readonly NamedReport[] {
  const folder = shared('eval/gold');
  return readdirSync(folder)
    .filter((f) => f.endsWith('.json'))
    .map((f) => {
      const { report, claims } = JSON.parse(readFileSync(join(folder, f), 'utf8')) as {
        report: { id: string; text: string; published?: string };
        claims: readonly GoldClaim[];
      };
      const text = readFileSync(shared(report.text), 'utf8');
      const mentions = new Map<string, NamedReport['mentions'][number]>();
      for (const claim of claims)
        for (const [field, slot] of Object.entries(SLOTS))
          for (const item of ((claim[field] as Slot | undefined) ?? []))
            for (const words of alternatives(item))
              for (const span of occurrences(text, words).flatMap((s) => namingWords(text, s, knows)))
                mentions.set(`${span.start}-${slot}`, { span, slot });
      return { id: report.id, text, published: report.published ?? null, mentions: [...mentions.values()] };
    });
}

/** How many mentions a name was found in, by slot. */
export function foundIn(report: NamedReport, names: readonly Name[]): { readonly found: number; readonly all: number; readonly missed: readonly string[] } {
  const missed = report.mentions.filter((m) => !names.some((n) => overlaps(n.span, m.span)));
  return {
    found: report.mentions.length - missed.length,
    all: report.mentions.length,
    missed: missed.map(({ span, slot }) => `${report.id} ${slot} ${report.text.slice(span.start, span.end)}`),
  };
}
