import { useEffect, useState, useSyncExternalStore } from 'react';

/** The error shape of the API. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly came?: string;
  readonly possible?: string;
}

/** What became of a question: while a new answer is awaited the old one stays. */
export interface Answer<T> {
  readonly data: T | null;
  readonly failure: Failure | null;
  readonly loading: boolean;
}

/** Thrown where the server itself cannot be reached. */
export class ServerGone extends Error {}

const RETRY_MS = [500, 1000, 2000, 3000, 5000];

let gone = false;
let changes = 0;
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

function setGone(now: boolean): void {
  if (gone === now) return;
  gone = now;
  tell();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Says whether the server answered somebody who asks it by other ways: the worker of the fold. */
export const toldReached = (reached: boolean): void => setGone(!reached);

/** How often the store has changed since the page was opened: another number, other answers. */
export const useStoreChanges = (): number => useSyncExternalStore(subscribe, () => changes);

/** Whether the server did not answer last time. */
export const useServerGone = (): boolean => useSyncExternalStore(subscribe, () => gone);

/** The store changed: every open question is asked again. */
export function storeChanged(): void {
  changes += 1;
  tell();
}

function failureOf(body: unknown, status: number): Failure {
  const error = (body as { error?: Failure } | null)?.error;
  return error ?? { code: 'no-answer', message: `HTTP ${status}` };
}

/** One request; the body of the answer, a `Failure` thrown, or `ServerGone` thrown. */
export async function ask<T>(path: string, options: { body?: object; signal?: AbortSignal } = {}): Promise<T> {
  const { body, signal } = options;
  let response: Response;
  try {
    const sent = body
      ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
      : {};
    response = await fetch(path, { ...sent, signal: signal ?? null });
  } catch (error) {
    if (signal?.aborted) throw error;
    setGone(true);
    throw new ServerGone();
  }
  setGone(false);
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok || answer === null) throw failureOf(answer, response.status);
  return answer as T;
}

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Asks until the server answers. */
async function askUntil<T>(path: string, signal: AbortSignal): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await ask<T>(path, { signal });
    } catch (error) {
      if (!(error instanceof ServerGone) || signal.aborted) throw error;
      await wait(RETRY_MS[Math.min(attempt, RETRY_MS.length - 1)] ?? 5000);
    }
  }
}

/** The answer to a GET; null asks nothing. Asked again when the path or the store changes. */
export function useAnswer<T>(path: string | null): Answer<T> {
  const change = useSyncExternalStore(subscribe, () => changes);
  const [answer, setAnswer] = useState<Answer<T>>({ data: null, failure: null, loading: path !== null });
  useEffect(() => {
    void change;
    if (path === null) {
      setAnswer({ data: null, failure: null, loading: false });
      return;
    }
    const stop = new AbortController();
    setAnswer((old) => ({ ...old, loading: true }));
    askUntil<T>(path, stop.signal).then(
      (data) => setAnswer({ data, failure: null, loading: false }),
      (error: unknown) => {
        if (!stop.signal.aborted) setAnswer({ data: null, failure: error as Failure, loading: false });
      },
    );
    return () => stop.abort();
  }, [path, change]);
  return answer;
}

/** A path with a query of what is given. */
export function pathOf(path: string, query: Readonly<Record<string, string | null | undefined>>): string {
  const given = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (value) given.set(key, value);
  const text = given.toString();
  return text ? `${path}?${text}` : path;
}
