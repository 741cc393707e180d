import { addTo } from '../../text/index.js';
import type { EventOptions } from '../events/types.js';
import type { KnownClaim } from '../types.js';
import type { DisputeSide, DisputeVoice, Stake } from './types.js';

const GAINS: ReadonlySet<string> = new Set([
  'capture',
  'control',
  'advance',
  'seizure',
  'force',
  'detention',
  'offensive',
]);
const LOSSES: ReadonlySet<string> = new Set(['withdrawal', 'surrender', 'defection', 'defeat']);

/** What those who say so have of the claim, by who they are in it. */
export function stakeOf({ claim }: KnownClaim, { sideOf }: EventOptions): Stake {
  if (claim.sources.length === 0) return claim.modality === 'claimed' ? 'unnamed' : 'report';
  const side = ({ id, name }: { id: string | null; name: string }): string =>
    id === null ? `n:${name.toLowerCase()}` : (sideOf?.(id) ?? id);
  const sources = claim.sources.map(side);
  const among = (mentions: readonly { id: string | null; name: string }[]): boolean =>
    mentions.some((one) => sources.includes(side(one)));
  const [acts, suffers] = [among(claim.agents), among(claim.targets)];
  if (claim.modality === 'negated') return acts ? 'denies-own' : suffers ? 'gains' : 'third-party';
  if (LOSSES.has(claim.type)) return acts ? 'admits' : suffers ? 'gains' : 'third-party';
  if (acts) return GAINS.has(claim.type) || claim.targets.length > 0 ? 'gains' : 'admits';
  // The dead of one's own side are admitted; told of the other side's deed, they accuse.
  if (suffers) return claim.type === 'casualties' || GAINS.has(claim.type) ? 'admits' : 'accuses';
  return 'third-party';
}

/** The claim as a voice in a dispute. */
export const voiceOf = (known: KnownClaim, options: EventOptions): DisputeVoice => ({
  claim: known.claim.id,
  report: known.report.id,
  publisher: known.report.publisher,
  known: known.known,
  sources: known.claim.sources.map(({ name }) => name),
  stake: stakeOf(known, options),
  sentence: known.sentence,
});

/** Sides by what they say, each with its voices; copies of a report are no voice of their own. */
export function sidesOf(
  told: readonly { readonly value: string; readonly known: KnownClaim }[],
  options: EventOptions,
): readonly DisputeSide[] {
  const sides = new Map<string, KnownClaim[]>();
  for (const { value, known } of told) addTo(sides, value, known);
  return [...sides].map(([value, claims]) => {
    const own = claims.filter(({ report }) => options.copies?.originalOf(report.hash) === undefined);
    const voices = (own.length > 0 ? own : claims).map((known) => voiceOf(known, options));
    const once = new Map(voices.map((voice) => [voice.claim, voice]));
    return { value, voices: [...once.values()].sort(byDay) };
  });
}

const byDay = (a: DisputeVoice, b: DisputeVoice): number => {
  const key = ({ known, claim, report }: DisputeVoice): string => `${known ?? '9'} ${report} ${claim ?? ''}`;
  return key(a) < key(b) ? -1 : 1;
};
