import { useSyncExternalStore } from 'react';
import { isDay } from '../address/key.js';
import type { IngestAnswer, ReadAnswer } from '../answers.js';
import { ask, type Failure, ServerGone, storeChanged } from '../data.js';

/** The largest report that the server takes, in bytes. */
export const LARGEST = 1024 * 1024;

/** Where a file stands on its way into the store. */
export type Phase = 'waiting' | 'reading' | 'read' | 'storing' | 'stored' | 'failed' | 'refused';

/** A file that is to become a report. */
export interface Draft {
  readonly id: number;
  readonly name: string;
  readonly text: string;
  readonly published: string;
  readonly publisher: string;
  readonly phase: Phase;
  /** Why it is not taken: no text, or too large. */
  readonly refused: 'not-text' | 'too-large' | null;
  readonly answer: ReadAnswer | null;
  readonly stored: IngestAnswer | null;
  readonly failure: Failure | null;
}

let drafts: readonly Draft[] = [];
let next = 1;
let busy = false;
const listeners = new Set<() => void>();

function set(now: readonly Draft[]): void {
  drafts = now;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The files on their way; they stay while one looks elsewhere. */
export const useDrafts = (): readonly Draft[] => useSyncExternalStore(subscribe, () => drafts);

/** Whether a file is plain text. */
export const isText = (file: File): boolean => file.type.startsWith('text/plain') || /\.(?:txt|md)$/iu.test(file.name);

/** The day that a name begins with (`2018-06-11-derna.txt`). */
function dayIn(name: string): string {
  const found = /(?:^|[^\d])((?:19|20)\d\d-[01]\d-[0-3]\d)(?!\d)/u.exec(name)?.[1] ?? '';
  return isDay(found) ? found : '';
}

async function draftOf(file: File): Promise<Draft> {
  const refused = !isText(file) ? 'not-text' : file.size > LARGEST ? 'too-large' : null;
  const text = refused ? '' : await file.text();
  return {
    id: next++,
    name: file.name,
    text,
    published: dayIn(file.name),
    publisher: '',
    phase: refused ? 'refused' : 'waiting',
    refused,
    answer: null,
    stored: null,
    failure: null,
  };
}

/** Takes files into the list; what is no text is in it too, and says so. */
export async function addFiles(files: readonly File[]): Promise<void> {
  const added: Draft[] = [];
  for (const file of files) added.push(await draftOf(file));
  set([...drafts, ...added]);
}

/** Changes a file's day or publisher: what was read with another day has to be read again. */
export function changeDraft(id: number, part: Partial<Pick<Draft, 'published' | 'publisher'>>): void {
  set(
    drafts.map((one) => {
      if (one.id !== id) return one;
      const again = part.published !== undefined && one.phase === 'read';
      return { ...one, ...part, ...(again ? { phase: 'waiting' as const, answer: null } : {}) };
    }),
  );
}

export const removeDraft = (id: number): void => set(drafts.filter((one) => one.id !== id));
export const clearDrafts = (): void => set(drafts.filter(({ phase }) => phase === 'reading' || phase === 'storing'));

const bodyOf = ({ text, name, published, publisher }: Draft): object => ({
  text,
  title: name.replace(/\.[^.]+$/u, ''),
  published: published || null,
  publisher: publisher.trim() || null,
});

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** A request that waits for a server that is gone: reading and storing the same text twice does no harm. */
async function askWhenBack<T>(path: string, body: object): Promise<T> {
  for (;;) {
    try {
      return await ask<T>(path, { body });
    } catch (error) {
      if (!(error instanceof ServerGone)) throw error;
      await wait(1500);
    }
  }
}

const put = (id: number, part: Partial<Draft>): void =>
  set(drafts.map((one) => (one.id === id ? { ...one, ...part } : one)));

async function readOne(draft: Draft): Promise<void> {
  put(draft.id, { phase: 'reading', failure: null });
  try {
    put(draft.id, { phase: 'read', answer: await askWhenBack<ReadAnswer>('/api/read', bodyOf(draft)) });
  } catch (error) {
    put(draft.id, { phase: 'failed', failure: error as Failure });
  }
}

async function storeOne(draft: Draft): Promise<void> {
  put(draft.id, { phase: 'storing', failure: null });
  try {
    put(draft.id, { phase: 'stored', stored: await askWhenBack<IngestAnswer>('/api/reports', bodyOf(draft)) });
    storeChanged();
  } catch (error) {
    put(draft.id, { phase: 'failed', failure: error as Failure });
  }
}

/** One after the other; each file of these phases, or only one of them. */
async function work(phases: readonly Phase[], one: (draft: Draft) => Promise<void>, id?: number): Promise<void> {
  if (busy) return;
  busy = true;
  try {
    const wanted = drafts.filter((draft) => phases.includes(draft.phase) && (id === undefined || draft.id === id));
    for (const { id: key } of wanted) {
      const draft = drafts.find((now) => now.id === key);
      if (draft && phases.includes(draft.phase)) await one(draft);
    }
  } finally {
    busy = false;
  }
}

/** Reads what was not read, or could not be. */
export const readDrafts = (id?: number): Promise<void> => work(['waiting', 'failed'], readOne, id);

/** Stores what was read. */
export const storeDrafts = (id?: number): Promise<void> => work(['read'], storeOne, id);
