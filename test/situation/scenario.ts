import type { Claim, ClaimType, Mention, Modality, PlaceMention, Sector } from '../../src/claims/index.js';
import type { ControlInterval, KnownClaim } from '../../src/situation/index.js';

/**
 * One event per line: `known-day type agents place [key=value …]`, with `mod`, `src`, `vs`, `on` (valid day), `since`, `part`,
 * `extent`, `conf`, `judged`, and the flags `ended`, `copy=N` (same words as line N).
 */
export function scenario(text: string): KnownClaim[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line, i) => event(line, i));
}

const mention = (name: string): Mention => ({
  text: name,
  span: [0, name.length],
  name,
  id: `actor:${name.toLowerCase()}`,
});

function event(line: string, i: number): KnownClaim {
  const [known, type, agents, place, ...rest] = line.split(/\s+/) as [string, ClaimType, string, string, ...string[]];
  const given = new Map(rest.map((pair) => pair.split('=') as [string, string]));
  const list = (names: string | undefined): Mention[] =>
    (names ?? '')
      .split(',')
      .filter((n) => n && n !== '-')
      .map(mention);
  const where: PlaceMention = {
    ...mention(place),
    id: `place:${place.toLowerCase()}`,
    ...(given.has('part') ? { part: given.get('part')!.split(',') as Sector[] } : {}),
    ...(given.has('extent') ? { extent: given.get('extent') as 'most' } : {}),
  };
  const [start, end] = given.has('since') ? [given.get('since'), undefined] : [given.get('on'), given.get('on')];
  const claim: Claim = {
    id: `c${i + 1}`,
    type,
    agents: list(agents),
    targets: list(given.get('vs')),
    beneficiaries: [],
    places: [where],
    origin: [],
    destination: [],
    ...(start ? { time: { start, ...(end ? { end } : {}), precision: 'day', text: '', span: [0, 0] } } : {}),
    ...(given.has('ended') ? { ended: true as const } : {}),
    order: [],
    quantities: [],
    modality: (given.get('mod') ?? 'asserted') as Modality,
    sources: list(given.get('src')),
    evidence: [Number(given.get('at') ?? 0), 100],
    confidence: Number(given.get('conf') ?? 1),
  };
  const report = given.get('report') ?? `r${i + 1}`;
  return {
    claim,
    report: { id: report, hash: report, title: null, publisher: null, url: null },
    sentence: `Satz ${given.get('copy') ?? i + 1}.`,
    known: known === '-' ? null : known,
    knownByFetch: false,
    recorded: '2030-01-01T00:00:00Z',
    judgement: (given.get('judged') as 'accepted' | undefined) ?? null,
  };
}

/** `X#north controlled A 2020-01-10..2020-02-01`, one line for each interval. */
export const table = (intervals: readonly ControlInterval[]): string[] =>
  intervals.map(({ place, part, status, holders, start, end }) =>
    [
      `${place.name}${part ? `#${part}` : ''}`,
      status,
      holders.map((h) => h.name).join('+') || '-',
      `${start ?? ''}..${end ?? ''}`,
    ].join(' '),
  );
