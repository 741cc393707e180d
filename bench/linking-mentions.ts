import { readFileSync } from 'node:fs';
import type { FrameContext } from '../src/claims/frames/classify.js';
import { frameSetOf } from '../src/claims/frames/compile.js';
import { placesOf } from '../src/claims/frames/places.js';
import { actorMention, placeMention } from '../src/claims/mention.js';
import { type Scene, sceneOf } from '../src/claims/scene.js';
import { phraseAt } from '../src/claims/speaker.js';
import { type Knowledge, loadKnowledge, type Place } from '../src/knowledge/index.js';
import { germanClaims } from '../src/languages/de/claims.js';
import type { Sentence, Word } from '../src/reading/index.js';
import { createReader } from '../src/service/read.js';
import { type Report, reportOf } from '../src/text/report.js';

/** A mention with its reference: who or where the words are, as a reader of the report knows it. */
export interface Reference {
  readonly report: string;
  readonly span: readonly [number, number];
  readonly surface: string;
  readonly kind: 'actor' | 'place';
  /** null: nobody can say who that is; a place that no open gazetteer has keeps a slug of its own. */
  readonly id: string | null;
  readonly lat?: number;
  readonly lon?: number;
  readonly country?: string | null;
  /** `held`: its report was not looked at while the linker was changed. */
  readonly set: 'seen' | 'held';
}

/** What the linker made of a mention. */
export interface Linked {
  readonly reference: Reference;
  readonly id: string | null;
  readonly place: Place | null;
  readonly verdict: 'right' | 'wrong' | 'open';
}

const lines = <T>(file: URL): readonly T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l) as T);

/** The references, in the order of their reports. */
export const references = (): readonly Reference[] => lines(new URL('./linking/mentions.jsonl', import.meta.url));

const FRAMES = frameSetOf(germanClaims.frames);

/** Links every mention by the way a claim is linked: the phrase of its head, its antecedent, its naming words. */
export async function linkAll(
  reports: ReadonlyMap<string, Parameters<typeof reportOf>[0]>,
): Promise<readonly Linked[]> {
  const reader = await createReader();
  const knowledge = loadKnowledge();
  const scenes = new Map<string, Scene>();
  return references().map((reference) => {
    const input = reports.get(reference.report);
    if (!input) throw new Error(`no report ${reference.report}`);
    const scene = scenes.get(reference.report) ?? sceneFor(reportOf(input), reader, knowledge);
    scenes.set(reference.report, scene);
    return judged(reference, idOf(scene, reference), knowledge);
  });
}

const sceneFor = (report: Report, reader: Awaited<ReturnType<typeof createReader>>, knowledge: Knowledge): Scene =>
  sceneOf(reader.reading(report), knowledge, germanClaims);

function idOf(scene: Scene, { span, kind, surface }: Reference): string | null {
  const [start, end] = span;
  const sentence = scene.reading.sentences.find((s) => s.span.start < end && start < s.span.end);
  const head = sentence && headOf(sentence, start, end);
  if (!sentence || !head) throw new Error(`no word at ${surface}`);
  const phrase = phraseAt(scene, sentence, head, 'subject');
  if (kind === 'actor') return actorMention(scene, phrase)?.id ?? null;
  const context: FrameContext = { text: scene.text, conflict: true, knows: () => true, kindOf: () => null };
  const [place] = placesOf([phrase], scene.tree(sentence), scene.text, FRAMES, context);
  return (place && placeMention(scene, place)?.id) ?? null;
}

/** The word of the stretch on which its other words hang. */
function headOf(sentence: Sentence, start: number, end: number): Word | undefined {
  const inside = sentence.words.filter((w) => w.span.start < end && start < w.span.end && w.upos !== 'PUNCT');
  const own = new Set(inside.map((w) => w.index));
  const named = inside.filter((w) => w.upos === 'NOUN' || w.upos === 'PROPN' || w.upos === 'X');
  return named.find((w) => !own.has(w.head)) ?? inside.find((w) => !own.has(w.head));
}

function judged(reference: Reference, id: string | null, knowledge: Knowledge): Linked {
  const place = id && reference.kind === 'place' ? knowledge.place(id) : null;
  const right = reference.kind === 'actor' ? id === reference.id : isSamePlace(reference, id, place);
  return { reference, id, place, verdict: right ? 'right' : id === null ? 'open' : 'wrong' };
}

/** The same row, or a row of the same place under another number: nearby, and no larger than a town. */
function isSamePlace(reference: Reference, id: string | null, place: Place | null): boolean {
  if (id === reference.id) return true;
  const km = kmFrom(reference, place);
  return km !== null && km <= 5 && place?.kind !== 'region' && place?.kind !== 'admin1' && place?.kind !== 'country';
}

/** Kilometres from the reference; null where either has no point. */
export function kmFrom(reference: Reference, place: Place | null): number | null {
  if (reference.lat === undefined || reference.lon === undefined || !place || place.lat === null || place.lon === null)
    return null;
  const rad = Math.PI / 180;
  const x = (place.lon - reference.lon) * Math.cos(((place.lat + reference.lat) / 2) * rad);
  return Math.hypot(x, place.lat - reference.lat) * 111.2;
}
