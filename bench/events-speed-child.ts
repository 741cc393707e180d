import type { Claim, ClaimType, Mention, Modality } from '../src/claims/index.js';
import { type EventOptions, eventsOf, Grouping, type KnownClaim } from '../src/situation/index.js';
import { formatDay } from '../src/time/index.js';
import { pick, randomFrom } from './random.js';

/** Reports are made one by one and put in: what is measured is only the folding. Claims a report, events and places as in a large archive. */
const CLAIMS = Number(process.argv[2] ?? 1_000_000);
const PLACES = 10_000;
const ACTORS = 300;
const DAYS = 1095;
const FIRST = 16801;

const random = randomFrom(7);
/** Milliseconds of this process: other work on the machine does not count. */
const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** A number below n, small ones more often: the first of 10,000 places has one claim in a hundred. */
const often = (n: number): number => Math.floor(n * random() ** 2);
const WORDS = Array.from({ length: 4000 }, (_, i) => `Wort${String.fromCharCode(97 + (i % 26))}${i.toString(36)}en`);

interface Happening {
  readonly type: ClaimType;
  readonly place: number;
  readonly agent: number;
  readonly target: number;
  readonly day: number;
  readonly killed: number;
  readonly words: readonly string[];
}

const happening = (): Happening => ({
  type: pick(random, [
    'airstrike',
    'shelling',
    'bombing',
    'attack',
    'clash',
    'offensive',
    'capture',
    'detention',
  ] as const),
  place: often(PLACES),
  agent: often(ACTORS),
  target: often(ACTORS),
  day: FIRST + Math.floor(random() * DAYS),
  killed: random() < 0.5 ? 0 : 1 + often(60),
  words: Array.from({ length: 12 }, () => pick(random, WORDS)),
});

const mention = (kind: 'actor' | 'place', n: number): Mention => ({
  text: `${kind} ${n}`,
  span: [0, 9],
  name: `${kind} ${n}`,
  id: `${kind}:${n}`,
});

let claimNo = 0;
function claim(of: Happening, type: ClaimType, at: number, dated: boolean): Claim {
  const casualties = type === 'casualties';
  const day = formatDay(of.day);
  const modality: Modality = random() < 0.3 ? 'claimed' : 'asserted';
  return {
    id: `c${(claimNo++).toString(36).padStart(6, '0')}`,
    type,
    agents: casualties || random() < 0.3 ? [] : [mention('actor', of.agent)],
    targets: casualties ? [mention('actor', of.target)] : [],
    beneficiaries: [],
    places: casualties && random() < 0.5 ? [] : [mention('place', of.place)],
    origin: [],
    destination: [],
    ...(dated ? { time: { start: day, end: day, precision: 'day' as const, text: '', span: [0, 0] as const } } : {}),
    order: [],
    quantities: casualties
      ? [{ role: 'killed', min: of.killed, max: of.killed, approx: false, text: '', span: [0, 0], of: 0 }]
      : [],
    modality,
    sources: [],
    evidence: [at, at + 80],
    confidence: 0.9,
  };
}

let reportNo = 0;
function reportOn(happenings: readonly Happening[], day: number): KnownClaim[] {
  const id = `r${reportNo++}`;
  const report = { id, hash: id, title: null, publisher: `paper ${reportNo % 40}`, url: null };
  let at = 0;
  return happenings.flatMap((of) => {
    const types: ClaimType[] = of.killed > 0 ? [of.type, 'casualties'] : [of.type];
    return types.map((type) => {
      at += 200;
      const words = of.words.filter(() => random() < 0.6).join(' ');
      return {
        claim: claim(of, type, at, random() < 0.5),
        report,
        sentence: words,
        known: formatDay(day),
        knownByFetch: false,
        recorded: '2030-01-01T00:00:00Z',
        judgement: null,
      };
    });
  });
}

const place = (id: string) => {
  const n = Number(id.slice(6));
  const within = id.startsWith('place:p') ? null : `place:p${n % 40}`;
  return { kind: within === null ? 'admin1' : 'town', name: id, lat: null, lon: null, within };
};
const options: EventOptions = { placeOf: place, sideOf: (id) => id };
const grouping = new Grouping(options);
/** Happenings still in the news: a few are in every paper, most in one or two. */
const news: Happening[] = [];
let [folded, made] = [0, 0];
while (made < CLAIMS) {
  const batch: KnownClaim[][] = [];
  for (let i = 0; i < 1000 && made < CLAIMS; i++) {
    if (news.length < 400 || random() < 0.25) news.push(happening());
    if (news.length > 600) news.splice(Math.floor(random() * 200), 1);
    const told = Array.from(
      { length: 1 + Math.floor(random() * 5) },
      () => news[news.length - 1 - often(news.length)]!,
    );
    const day = told.reduce((last, one) => Math.max(last, one.day), 0) + Math.floor(random() * 3);
    batch.push(reportOn([...new Set(told)], day));
    made += batch.at(-1)!.length;
  }
  const start = cpu();
  for (const claims of batch) grouping.put(claims[0]!.report.hash, claims);
  folded += cpu() - start;
}
let began = cpu();
const scenes = grouping.events();
const grouped = cpu() - began;
began = cpu();
const events = eventsOf(grouping, options);
const described = cpu() - began;
const one: number[] = [];
for (let i = 0; i < 50; i++) {
  const told = Array.from({ length: 3 }, () => news[often(news.length)]!);
  const claims = reportOn([...new Set(told)], told[0]!.day + 1);
  const start = cpu();
  grouping.put(claims[0]!.report.hash, claims);
  grouping.touched();
  one.push(cpu() - start);
}
one.sort((a, b) => a - b);
process.stdout.write(
  JSON.stringify({
    claims: made,
    seconds: (folded + grouped + described) / 1000,
    put: folded / 1000,
    grouped: grouped / 1000,
    described: described / 1000,
    events: events.length,
    scenes: scenes.reduce((sum, list) => sum + list.length, 0),
    largest: scenes.reduce((most, list) => Math.max(most, list.length), 0),
    oneMs: one[47]!,
    peakMb: process.resourceUsage().maxRSS / 1024,
  }),
);
