import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {
  Claim,
  ClaimType,
  Mention,
  Modality,
  PlaceMention,
  ReportClaims,
  Sector,
} from '../../src/claims/index.js';
import type { FoldControl } from '../../src/service/ask.js';
import type { UsedReader } from '../../src/service/reader.js';
import type { ControlInterval } from '../../src/situation/index.js';
import { openStore, type Store } from '../../src/store/index.js';
import { type Finding, type Report, type ReportInput, reportOf } from '../../src/text/index.js';

/** A claim as a line of a test: its words in the text. */
export interface Told {
  readonly type: ClaimType;
  readonly evidence: string;
  readonly trigger: string;
  readonly agents?: readonly string[];
  readonly targets?: readonly string[];
  readonly places?: readonly string[];
  readonly part?: readonly Sector[];
  readonly modality?: Modality;
  readonly source?: string;
  readonly confidence?: number;
  /** Day from which it was so. */
  readonly start?: string;
}

function mentionIn(text: string, words: string): Mention {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`${words} is not in the text`);
  const name = words.replace(/^(?:die|der|das|den|dem) /iu, '');
  const slug = name.toLowerCase().replace(/[^a-z0-9]+/gu, '-');
  return { text: words, span: [start, start + words.length], name, id: `actor:${slug}` };
}

const timeFrom = (text: string, start: string): Claim['time'] => ({
  start,
  precision: 'day',
  text: text.slice(0, 1),
  span: [0, 1],
});

function placeIn(text: string, words: string, part: readonly Sector[] | undefined): PlaceMention {
  const mention = mentionIn(text, words);
  return { ...mention, id: mention.id?.replace('actor:', 'place:') ?? null, ...(part ? { part } : {}) };
}

function claimIn({ text, hash }: Report, told: Told, index: number): Claim {
  const { type, modality = 'asserted', confidence = 0.9 } = told;
  const mentions = (words: readonly string[] = []) => words.map((word) => mentionIn(text, word));
  return {
    id: `${hash.slice(0, 12)}${index}`,
    type,
    agents: mentions(told.agents),
    targets: mentions(told.targets),
    beneficiaries: [],
    places: (told.places ?? []).map((word) => placeIn(text, word, told.part)),
    origin: [],
    destination: [],
    order: [],
    quantities: [],
    modality,
    ...(told.start ? { time: timeFrom(text, told.start) } : {}),
    sources: told.source ? mentions([told.source]) : [],
    evidence: mentionIn(text, told.evidence).span,
    confidence,
    trace: {
      trigger: { text: told.trigger, span: mentionIn(text, told.trigger).span },
      frame: `frame-${type}`,
      rules: { agents: 'subject', places: 'object' },
    },
  };
}

/** Reports of the tests with what a reader would make of them. */
export interface Written {
  readonly report: ReportInput;
  readonly claims: readonly Told[];
}

export const REPORTS: readonly Written[] = [
  {
    report: {
      id: 'hafen',
      title: 'Kämpfe um Sandburg',
      publisher: 'Küstenbote',
      url: 'https://example.org/sandburg',
      published: '2018-06-11',
      language: 'de',
      text: 'Die Nordarmee eroberte am Montag das Zentrum von Sandburg. Laut Opposition kontrolliert der Stadtrat weiterhin den Hafen von Sandburg. Übermorgen soll verhandelt werden.',
    },
    claims: [
      {
        type: 'capture',
        evidence: 'Die Nordarmee eroberte am Montag das Zentrum von Sandburg',
        trigger: 'eroberte',
        agents: ['Die Nordarmee'],
        places: ['Sandburg'],
        part: ['centre'],
      },
      {
        type: 'control',
        evidence: 'Laut Opposition kontrolliert der Stadtrat weiterhin den Hafen von Sandburg',
        trigger: 'kontrolliert',
        agents: ['der Stadtrat'],
        places: ['Hafen von Sandburg'],
        modality: 'claimed',
        source: 'Opposition',
        confidence: 0.7,
      },
    ],
  },
  {
    report: {
      id: 'talmünde',
      title: 'Ruhe in Talmünde',
      publisher: 'Talblatt',
      published: '2018-06-20',
      language: 'de',
      text: 'Die Südfront hält die Stadt Talmünde seit Mai. Die Nordarmee zog sich aus Talmünde zurück.',
    },
    claims: [
      {
        type: 'control',
        evidence: 'Die Südfront hält die Stadt Talmünde seit Mai',
        trigger: 'hält',
        agents: ['Die Südfront'],
        places: ['Talmünde'],
      },
      {
        type: 'withdrawal',
        evidence: 'Die Nordarmee zog sich aus Talmünde zurück',
        trigger: 'zog',
        agents: ['Die Nordarmee'],
        places: ['Talmünde'],
      },
    ],
  },
];

/** A report that tries to run in whatever shows it. */
export const HOSTILE: Written = {
  report: {
    id: '<b>id</b>',
    title: '<script>window.ran="title"</script>',
    publisher: '<img src=x onerror="window.ran=\'publisher\'">',
    url: 'javascript:window.ran="url"',
    published: '2018-06-21',
    language: 'de',
    text: 'Die <img src=x onerror="window.ran=1"> Nordarmee eroberte <script>window.ran="text"</script> Schlossheim.</textarea><svg onload=window.ran=2>',
  },
  claims: [
    {
      type: 'capture',
      evidence:
        'Die <img src=x onerror="window.ran=1"> Nordarmee eroberte <script>window.ran="text"</script> Schlossheim',
      trigger: 'eroberte',
      agents: ['<img src=x onerror="window.ran=1"> Nordarmee'],
      places: ['Schlossheim'],
    },
  ],
};

const WRITTEN: Written[] = [...REPORTS, HOSTILE];

/** A reader that knows the reports of the tests by heart: the server is tested here, not the reading. */
export const knowing: UsedReader = {
  read: async (report) => readKnown(report),
  run: { reader: 'knowing 1', languages: ['de'], ledger: 'test' },
};

function readKnown(report: Report): ReportClaims {
  const written = WRITTEN.find((one) => one.report.text === report.text);
  const finding: Finding = { span: [0, 3], rule: 'not-known', reason: 'a text that no test wrote' };
  if (!written) return { report, claims: [], findings: [finding] };
  return { report, claims: written.claims.map((told, index) => claimIn(report, told, index)), findings: [] };
}

export const NOW = new Date('2018-07-01T10:00:00Z');

/** A real store in a folder of its own, with the reports. */
export async function storeWith(reports: readonly Written[]): Promise<{ store: Store; remove: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'lagebild-http-'));
  const store = await openStore(join(folder, 'store.db'), { clock: () => NOW });
  const run = await store.startRun(knowing.run);
  WRITTEN.push(...reports.filter((one) => !WRITTEN.includes(one)));
  const batch = reports.map(({ report }) => {
    const { claims, findings, report: full } = readKnown(reportOf(report));
    return { report: full, original: Buffer.from(full.text), mediaType: 'text/plain', claims, findings };
  });
  if (batch.length > 0) await store.putReports(run, batch);
  const remove = async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  };
  return { store, remove };
}

/** A fold that turns each claim of control into a cell: the situation has its own tests. */
export const foldPlainly: FoldControl = (claims, { at }) =>
  claims.flatMap(({ claim, known }) => {
    const holds = claim.type === 'control' || claim.type === 'capture';
    if (!holds || (at !== null && known !== null && at < known)) return [];
    return claim.places.map(
      ({ id, name, part }): ControlInterval => ({
        place: { id, name, lat: null, lon: null },
        part: part?.[0] ?? null,
        status: claim.modality === 'claimed' ? 'claimed' : 'controlled',
        holders: claim.agents.map((agent) => ({ id: agent.id, name: agent.name })),
        start: known,
        end: null,
        probability: claim.confidence,
        lastConfirmed: known,
        reasons: [{ claim: claim.id, modality: claim.modality, weight: 0.5, rule: 'plain' }],
      }),
    );
  });

/** All that a server of the tests is made of, besides its store. */
export const parts = {
  reader: knowing,
  fold: foldPlainly,
  geojson: (control: readonly ControlInterval[]) => ({
    type: 'FeatureCollection' as const,
    features: control.map(({ place }) => ({ type: 'Feature', geometry: null, properties: { place: place.name } })),
  }),
  clock: () => NOW,
};
