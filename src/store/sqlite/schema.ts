import type { Generated, Kysely } from 'kysely';

/** Bytes as the engine gives them back. */
export type Bytes = Uint8Array | ArrayBuffer;
/** Text; as bytes where SQLite would not give it back unchanged (see rows.ts). */
export type StoredText = string | Bytes;

/** The tables of migrations.ts, for Kysely. Timestamps and days are ISO text, `start` and `end` UTF-16 offsets. */
export interface Tables {
  reports: {
    no: number;
    id: string;
    version: number;
    hash: string;
    supersedes: string | null;
    text: StoredText;
    title: string | null;
    publisher: string | null;
    url: string | null;
    published: string | null;
    language: string | null;
    fetched: string | null;
    /** Published, else fetched. */
    known: string | null;
    /** Day from which this version counts in questions as of a past day. */
    since: string;
    recorded: string;
    media_type: string;
    /** How `original` is kept: `text` (it is the text in UTF-8: nothing is kept twice), `deflate`, `plain`. */
    coding: 'text' | 'deflate' | 'plain';
    original: Bytes | null;
  };
  runs: { no: Generated<number>; reader: string; languages: string; ledger: string; started: string };
  readings: { no: number; report: number; run: number; recorded: string };
  claims: {
    no: number;
    reading: number;
    position: number;
    id: string;
    type: string;
    modality: string;
    confidence: number;
    start: number;
    end: number;
    /** The words of the evidence. */
    sentence: StoredText;
    /** The claim as JSON. */
    body: string;
  };
  /** Ids and folded names by which claims are asked for. */
  terms: { term: string; role: 'place' | 'actor'; claim: number };
  findings: {
    reading: number;
    position: number;
    start: number;
    end: number;
    rule: string;
    reason: string;
    about: string | null;
  };
  judgements: {
    no: Generated<number>;
    report: string;
    type: string;
    start: number;
    end: number;
    decision: 'accept' | 'reject' | 'retract' | 'same' | 'apart';
    retracts: number | null;
    made_by: string;
    note: string | null;
    made: string;
    /** Report, type, start and end of the other claim of a pair, as a JSON array. */
    other: string | null;
  };
  /** Decisions on who or where a name is; `since` and `until` are its days. */
  identities: {
    no: Generated<number>;
    matter: 'actor' | 'place';
    decision: 'one' | 'two' | 'means' | 'retract';
    of_id: string | null;
    of_name: string;
    is_id: string | null;
    is_name: string | null;
    report: string | null;
    since: string | null;
    until: string | null;
    retracts: number | null;
    made_by: string;
    note: string | null;
    made: string;
  };
  tombstones: { hash: string; reason: string; forgotten: string };
  /** What the store is, by key. */
  meta: { key: string; value: string };
  /** What was made of the content and can be made again, by kind. */
  kept: { kind: string; hash: string; bytes: Bytes };
}

/** The open database. */
export type Tx = Kysely<Tables>;
