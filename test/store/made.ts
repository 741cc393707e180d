import { createHash } from 'node:crypto';
import type { Claim, Mention, PlaceMention } from '../../src/claims/index.js';
import type { NewReport } from '../../src/store/index.js';
import type { Finding, Report } from '../../src/text/index.js';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A report with only what the test tells of it. */
export function report(id: string, text: string, told: Partial<Report> = {}): Report {
  const unknown = { title: null, publisher: null, url: null, published: null, language: null, fetched: null };
  return { id, text, hash: hashOf(text), ...unknown, ...told };
}

const mention = (text: string, words: string): Mention => {
  const start = text.indexOf(words);
  return { text: words, span: [start, start + words.length], name: words, id: null };
};

interface Told {
  readonly type?: Claim['type'];
  readonly agent?: string;
  readonly place?: string;
  readonly placeId?: string;
  readonly within?: string;
  readonly modality?: Claim['modality'];
  readonly confidence?: number;
  readonly evidence?: string;
}

/** A claim on the words `evidence` of a text (the whole text unless told). */
export function claim(text: string, told: Told = {}): Claim {
  const { type = 'capture', modality = 'asserted', confidence = 0.9 } = told;
  const evidence = mention(text, told.evidence ?? text).span;
  const place = told.place === undefined ? undefined : mention(text, told.place);
  const places: PlaceMention[] = place
    ? [{ ...place, id: told.placeId ?? null, ...(told.within ? { within: told.within } : {}) }]
    : [];
  const agents = told.agent === undefined ? [] : [mention(text, told.agent)];
  const id = hashOf(JSON.stringify([hashOf(text), type, evidence, told.agent, told.place])).slice(0, 16);
  const nothing = {
    targets: [],
    beneficiaries: [],
    origin: [],
    destination: [],
    order: [],
    quantities: [],
    sources: [],
  };
  return { id, type, agents, places, ...nothing, modality, evidence, confidence };
}

/** A report ready to be put, with the claims that the test gives it. */
export function item(taken: Report, claims: readonly Claim[] = [], findings: readonly Finding[] = []): NewReport {
  return { report: taken, original: Buffer.from(taken.text, 'utf8'), mediaType: 'text/plain', claims, findings };
}

/** A clock that shows what it is set to. */
export function handClock(start: string): { now: () => Date; set: (to: string) => void } {
  let time = new Date(start);
  return {
    now: () => time,
    set: (to) => {
      time = new Date(to);
    },
  };
}
