import { useState } from 'react';
import { type Fields, keepFields, keptFields } from './add/keep.js';
import { addFiles, isText, LARGEST } from './add/queue.js';
import { Queue } from './add/queue-view.js';
import type { IngestAnswer, ReadAnswer } from './answers.js';
import { ClaimQuote } from './claim.js';
import { ask, type Failure, ServerGone, storeChanged } from './data.js';
import { DayField } from './day-field.js';
import { FileDrop } from './file-drop.js';
import { Findings } from './findings.js';
import { StateLink } from './link.js';
import { FailureNotice } from './notice.js';
import { useWords } from './speech.js';

/** The fields as the API takes them: what was left empty is not known. */
function bodyOf({ text, published, publisher, title }: Fields): object {
  return { text, published: published || null, publisher: publisher.trim() || null, title: title.trim() || null };
}

type Busy = 'read' | 'store' | null;

/** Asks for one POST at a time and keeps its result. */
function usePost() {
  const [busy, setBusy] = useState<Busy>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  async function post<T>(what: Exclude<Busy, null>, path: string, body: object): Promise<T | null> {
    setBusy(what);
    setFailure(null);
    try {
      return await ask<T>(path, { body });
    } catch (error) {
      // A server that is gone is told above the page.
      if (!(error instanceof ServerGone)) setFailure(error as Failure);
      return null;
    } finally {
      setBusy(null);
    }
  }
  return { busy, failure, post };
}

function Form({
  fields,
  change,
  busy,
  onRead,
  onFiles,
}: {
  readonly fields: Fields;
  readonly change: (part: Partial<Fields>) => void;
  readonly busy: Busy;
  readonly onRead: () => void;
  readonly onFiles: (files: readonly File[]) => void;
}) {
  const { read } = useWords();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onRead();
      }}
    >
      <FileDrop onFiles={onFiles}>
        <label className="field">
          {read.text}
          <textarea
            lang="de"
            rows={12}
            required
            value={fields.text}
            onChange={(e) => change({ text: e.target.value })}
          />
        </label>
      </FileDrop>
      <div className="fields">
        <label className="field">
          {read.day}
          <DayField
            value={fields.published}
            aria-describedby="day-hint"
            onChange={(e) => change({ published: e.target.value })}
          />
        </label>
        <label className="field">
          {read.publisher}
          <input maxLength={300} value={fields.publisher} onChange={(e) => change({ publisher: e.target.value })} />
        </label>
        <label className="field">
          {read.title}
          <input maxLength={1000} value={fields.title} onChange={(e) => change({ title: e.target.value })} />
        </label>
      </div>
      <p id="day-hint" className="quiet">
        {read.dayHint}
      </p>
      <button type="submit" disabled={busy !== null || fields.text.trim() === ''}>
        {busy === 'read' ? read.reading : read.go}
      </button>
    </form>
  );
}

function Result({ answer, stored }: { readonly answer: ReadAnswer; readonly stored: IngestAnswer | null }) {
  const { read } = useWords();
  return (
    <section aria-live="polite">
      <h2>{read.result(answer.claims.length)}</h2>
      {answer.claims.map((claim) => (
        <ClaimQuote
          key={claim.id}
          claim={claim}
          sentence={answer.report.text.slice(...claim.evidence)}
          report={stored && stored.status !== 'forgotten' ? stored.report.hash : null}
        />
      ))}
      <Findings findings={answer.findings} text={answer.report.text} />
    </section>
  );
}

/** Takes a text, shows what it claims, and stores it only when told to. */
export default function ReadView() {
  const { read } = useWords();
  const [fields, setFields] = useState(keptFields);
  const [answer, setAnswer] = useState<ReadAnswer | null>(null);
  const [stored, setStored] = useState<IngestAnswer | null>(null);
  const { busy, failure, post } = usePost();
  const change = (part: Partial<Fields>) => {
    const next = { ...fields, ...part };
    keepFields(next);
    setFields(next);
    setAnswer(null);
    setStored(null);
  };
  const onRead = async () => {
    setStored(null);
    setAnswer(await post<ReadAnswer>('read', '/api/read', bodyOf(fields)));
  };
  // One text goes into the field, where it can be seen; more, and what is no text, into the list.
  const onFiles = async (files: readonly File[]) => {
    const [file] = files;
    if (files.length !== 1 || !file || !isText(file) || file.size > LARGEST) return addFiles(files);
    change({ text: await file.text(), title: fields.title || file.name.replace(/\.[^.]+$/u, '') });
  };
  const onStore = async () => {
    const result = await post<IngestAnswer>('store', '/api/reports', bodyOf(fields));
    setStored(result);
    if (result) storeChanged();
  };
  return (
    <section className={answer ? 'reading with-result' : 'reading'}>
      <h1>{useWords().views.read}</h1>
      <p>{read.intro}</p>
      <div className="read-columns">
        <div>
          <Form fields={fields} change={change} busy={busy} onRead={onRead} onFiles={onFiles} />
          {failure && <FailureNotice failure={failure} />}
          {answer && !stored && (
            <p>
              <button type="button" disabled={busy !== null} onClick={onStore}>
                {busy === 'store' ? read.storing : read.store}
              </button>
            </p>
          )}
          {stored && (
            <p role="status">
              {read.status[stored.status]}{' '}
              {stored.status !== 'forgotten' && (
                <StateLink change={{ report: stored.report.hash, claim: null }}>{read.open}</StateLink>
              )}
            </p>
          )}
        </div>
        {answer && <Result answer={answer} stored={stored} />}
      </div>
      <Queue />
    </section>
  );
}
