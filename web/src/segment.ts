import type { Claim, Mention } from '../../src/claims/types.js';
import type { SpanPair } from '../../src/text/span.js';
import type { Role } from './words/index.js';

/** A stretch of words with the role they play in a claim; null: none. */
export interface Segment {
  readonly text: string;
  readonly start: number;
  readonly role: Role | null;
}

interface Mark {
  readonly role: Role;
  readonly span: SpanPair;
}

const ofMentions = (role: Role, mentions: readonly Mention[]): Mark[] => mentions.map(({ span }) => ({ role, span }));

/** The words of a claim with their roles. */
function marksOf(claim: Claim): readonly Mark[] {
  const marks = [
    ...ofMentions('agents', claim.agents),
    ...ofMentions('targets', claim.targets),
    ...ofMentions('beneficiaries', claim.beneficiaries),
    ...ofMentions('places', claim.places),
    ...ofMentions('origin', claim.origin),
    ...ofMentions('destination', claim.destination),
    ...ofMentions('sources', claim.sources),
    ...claim.quantities.map(({ span }): Mark => ({ role: 'quantities', span })),
  ];
  if (claim.time) marks.push({ role: 'time', span: claim.time.span });
  if (claim.trace) marks.push({ role: 'trigger', span: claim.trace.trigger.span });
  return marks;
}

/** Of the marks over a stretch the shortest: it says most about it. */
function markOver(marks: readonly Mark[], start: number, end: number): Role | null {
  let best: Mark | null = null;
  for (const mark of marks) {
    if (mark.span[0] > start || mark.span[1] < end) continue;
    if (!best || mark.span[1] - mark.span[0] < best.span[1] - best.span[0]) best = mark;
  }
  return best?.role ?? null;
}

/** Cuts `text`, which begins at `from` in its report, where the roles of a claim begin and end. */
export function segmentsOf(text: string, from: number, claim: Claim): readonly Segment[] {
  const to = from + text.length;
  const marks = marksOf(claim).filter(({ span }) => span[0] < to && span[1] > from && span[0] < span[1]);
  const cuts = new Set([from, to]);
  for (const { span } of marks) for (const cut of span) if (cut > from && cut < to) cuts.add(cut);
  const bounds = [...cuts].sort((a, b) => a - b);
  return bounds.slice(0, -1).map((start, i) => {
    const end = bounds[i + 1] ?? to;
    return { text: text.slice(start - from, end - from), start, role: markOver(marks, start, end) };
  });
}
