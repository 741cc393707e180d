import type { Claim, ClaimQuantity, ClaimType, Mention, Modality, PlaceMention } from '../../src/claims/index.js';
import type { EventOptions, KnownClaim, PlaceFacts } from '../../src/situation/index.js';

const mention = (told: string, role: 'actor' | 'place'): Mention => named(told.replaceAll('_', ' '), role);
const named = (name: string, role: 'actor' | 'place'): Mention => ({
  text: name,
  span: [0, name.length],
  name,
  id: /^[A-Z]$/.test(name) || role === 'place' ? `${role}:${name.toLowerCase()}` : null,
});

/**
 * Reports of a test, parted by empty lines: `id day publisher`, then a claim a line: `type agents place [key=value …] „words“`, with `vs`,
 * `on` (day or from..to), `mod`, `src`, `killed`/`wounded`/`force`… (`9`, `>9`, `<9`, `9:Soldaten`), `since` (cumulative), `gap` (characters
 * to the claim before).
 */
export function told(text: string): KnownClaim[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .flatMap((block) => {
      const [head, ...lines] = block.split('\n').map((line) => line.trim());
      const [id, known, publisher] = head!.split(' ') as [string, string, string?];
      let at = 0;
      return lines.filter(Boolean).map((line, i) => {
        const claim = claimOf(line, `${id}${i}`, at);
        at = claim.evidence[1];
        const words = /„([^“]*)“/.exec(line)?.[1] ?? '';
        return {
          claim,
          report: { id: id!, hash: `hash-${id}`, title: null, publisher: publisher ?? id!, url: null },
          sentence: words,
          known: known === '-' ? null : known!,
          knownByFetch: false,
          recorded: '2030-01-01T00:00:00Z',
          judgement: null,
        };
      });
    });
}

const NUMBERS = ['killed', 'wounded', 'missing', 'detained', 'surrendered', 'displaced', 'force', 'places'] as const;

function claimOf(line: string, id: string, before: number): Claim {
  const [type, agents, place, ...rest] = line
    .replace(/„[^“]*“/, '')
    .trim()
    .split(/\s+/) as [ClaimType, string, string, ...string[]];
  const given = new Map(rest.map((pair) => pair.split('=') as [string, string]));
  const list = (names: string | undefined, role: 'actor' | 'place'): Mention[] =>
    (names ?? '')
      .split(',')
      .filter((name) => name && name !== '-')
      .map((name) => mention(name, role));
  const targets = list(given.get('vs'), 'actor');
  const quantities = NUMBERS.filter((role) => given.has(role)).map((role): ClaimQuantity => {
    const [number, whom] = given.get(role)!.split(':') as [string, string?];
    const n = Number(number.replace(/[<>]/, ''));
    if (whom) targets.push(mention(whom, 'actor'));
    return {
      role,
      min: number.startsWith('<') ? null : n,
      max: number.startsWith('>') ? null : n,
      approx: false,
      text: number,
      span: [0, 0],
      ...(whom ? { of: targets.length - 1 } : {}),
      ...(given.has('since') ? { scope: 'cumulative' as const } : {}),
    };
  });
  const [start, end] = (given.get('on') ?? given.get('since') ?? '').split('..') as [string, string?];
  const open = given.has('since');
  const from = before + Number(given.get('gap') ?? 20);
  return {
    id,
    type,
    agents: list(agents, 'actor'),
    targets,
    beneficiaries: list(given.get('to'), 'actor'),
    places: list(place, 'place') as PlaceMention[],
    origin: [],
    destination: [],
    ...(start
      ? { time: { start, ...(open ? {} : { end: end ?? start }), precision: 'day', text: '', span: [0, 0] } }
      : {}),
    ...(given.has('ended') ? { ended: true as const } : {}),
    order: given.has('after') ? [{ relation: 'after', claim: given.get('after')! }] : [],
    quantities,
    modality: (given.get('mod') ?? 'asserted') as Modality,
    sources: list(given.get('src'), 'actor'),
    evidence: [from, from + 40],
    confidence: 1,
  };
}

/** A world of a test: quarters `q…` lie in the town `t`, which lies in the province `p`; `Zivilisten` do not fight, `Soldaten` do. */
export const WORLD: EventOptions = {
  placeOf: (id): PlaceFacts | null => {
    const name = id.replace('place:', '');
    const within = name.startsWith('q') ? 'place:t' : name === 'p' ? null : 'place:p';
    const kind = name.startsWith('q') ? 'quarter' : name === 'p' ? 'admin1' : 'town';
    return { kind, name, lat: null, lon: null, within };
  },
  victimOf: (words) => (words === 'Zivilisten' ? 'civilian' : words === 'Soldaten' ? 'fighter' : 'unknown'),
};
