import type { KnownClaim } from '../../situation/index.js';
import { claimText, type Style } from './claim.js';
import { printable, wrap } from './printable.js';

/** A claim of the store: its words, who published them when, and what it says. */
export function knownClaimText(known: KnownClaim, style: Style): string {
  const { report, sentence, judgement } = known;
  const day = known.known
    ? `known ${known.known}${known.knownByFetch ? ' (the day of fetching)' : ''}`
    : 'no day known';
  const about = [report.id, day, report.publisher, judgement].filter((part) => part).join(' · ');
  return [
    wrap(`„${printable(sentence.trim())}“`, style.width),
    style.paint.dim(printable(about)),
    claimText(known.claim, { ...style, ids: true }, '  '),
  ].join('\n');
}
