import { useState } from 'react';
import { ClaimQuote } from '../claim.js';
import { useServerGone } from '../data.js';
import { DayField } from '../day-field.js';
import { Findings } from '../findings.js';
import { StateLink } from '../link.js';
import { FailureNotice } from '../notice.js';
import { useSpeech, useWords } from '../speech.js';
import { ADD } from '../words/add.js';
import { changeDraft, clearDrafts, type Draft, readDrafts, removeDraft, storeDrafts, useDrafts } from './queue.js';
import '../filters/filters.css';
import './add.css';

const MOVING: ReadonlySet<Draft['phase']> = new Set(['reading', 'storing']);

/** What can be done with a file next. */
function Next({ draft, busy }: { readonly draft: Draft; readonly busy: boolean }) {
  const words = useSpeech(ADD);
  const { phase, stored, id } = draft;
  if (phase === 'stored' && stored && stored.status !== 'forgotten')
    return (
      <StateLink className="button" change={{ report: stored.report.hash, claim: null }}>
        {words.open}
      </StateLink>
    );
  if (phase === 'read')
    return (
      <button type="button" disabled={busy} onClick={() => void storeDrafts(id)}>
        {words.store}
      </button>
    );
  if (phase === 'waiting' || phase === 'failed')
    return (
      <button type="button" disabled={busy} onClick={() => void readDrafts(id)}>
        {words.read}
      </button>
    );
  return null;
}

/** What became of a file, in words. */
function State({ draft }: { readonly draft: Draft }) {
  const words = useSpeech(ADD);
  const { read } = useWords();
  const { phase, stored, refused, name } = draft;
  if (refused) return <>{refused === 'not-text' ? read.notText(name) : read.tooLarge(name)}</>;
  if (stored) return <>{read.status[stored.status]}</>;
  const dated = draft.published !== '' || phase === 'failed';
  return (
    <>
      {words.phase[phase]}
      {!dated && <span className="quiet">; {words.undated}</span>}
    </>
  );
}

function Row({ draft, busy }: { readonly draft: Draft; readonly busy: boolean }) {
  const words = useSpeech(ADD);
  const [open, setOpen] = useState(false);
  const { id, name, published, publisher, answer, failure, stored, phase } = draft;
  const fixed = phase === 'stored' || phase === 'refused' || MOVING.has(phase);
  const hash = stored && stored.status !== 'forgotten' ? stored.report.hash : null;
  return (
    <li className="draft" data-phase={phase}>
      <div className="draft-line">
        <strong className="draft-name">{name}</strong>
        <DayField
          aria-label={words.day(name)}
          value={published}
          disabled={fixed}
          onChange={(event) => changeDraft(id, { published: event.target.value })}
        />
        <input
          aria-label={words.publisher(name)}
          placeholder={words.allPublisher.split(' ')[0]}
          maxLength={300}
          value={publisher}
          disabled={fixed}
          onChange={(event) => changeDraft(id, { publisher: event.target.value })}
        />
        <span className="draft-state" role="status">
          <State draft={draft} />{' '}
          {answer &&
            (answer.claims.length === 0 && answer.findings.length === 0 ? (
              <span className="quiet">{words.none}</span>
            ) : (
              <button type="button" className="plain" aria-expanded={open} onClick={() => setOpen(!open)}>
                {words.show(answer.claims.length)}
              </button>
            ))}
        </span>
        <span className="draft-next">
          <Next draft={draft} busy={busy} />
          <button
            type="button"
            className="plain"
            aria-label={words.remove(name)}
            disabled={MOVING.has(phase)}
            onClick={() => removeDraft(id)}
          >
            ✕
          </button>
        </span>
      </div>
      {failure && <FailureNotice failure={failure} />}
      {open && answer && (
        <div className="draft-claims">
          {answer.claims.map((claim) => (
            <ClaimQuote
              key={claim.id}
              claim={claim}
              sentence={answer.report.text.slice(...claim.evidence)}
              report={hash}
            />
          ))}
          <Findings findings={answer.findings} text={answer.report.text} />
        </div>
      )}
    </li>
  );
}

function ForAllDay({ onDay }: { readonly onDay: (day: string) => void }) {
  const [day, setDay] = useState('');
  return (
    <DayField
      value={day}
      onChange={({ target: { value } }) => {
        setDay(value);
        onDay(value);
      }}
    />
  );
}

/** A field whose value goes to every file that is not yet read. */
function ForAll({ drafts }: { readonly drafts: readonly Draft[] }) {
  const words = useSpeech(ADD);
  const open = drafts.filter(({ phase }) => phase === 'waiting' || phase === 'read' || phase === 'failed');
  const all = (part: Parameters<typeof changeDraft>[1]) => {
    for (const { id } of open) changeDraft(id, part);
  };
  return (
    <div className="filter-fields for-all">
      <label className="filter">
        <span>{words.allDay}</span>
        <ForAllDay onDay={(published) => all({ published })} />
      </label>
      <label className="filter">
        <span>{words.allPublisher}</span>
        <input maxLength={300} onChange={(event) => all({ publisher: event.target.value })} />
      </label>
    </div>
  );
}

/** Files on their way into the store: each with its day, its publisher, its claims, and what went wrong with it. */
export function Queue() {
  const words = useSpeech(ADD);
  const drafts = useDrafts();
  const gone = useServerGone();
  if (drafts.length === 0) return null;
  const busy = drafts.some(({ phase }) => MOVING.has(phase));
  const of = (...phases: Draft['phase'][]) => drafts.filter(({ phase }) => phases.includes(phase)).length;
  const [waiting, read, done] = [of('waiting', 'failed'), of('read'), of('stored', 'refused', 'failed', 'read')];
  return (
    <section className="queue">
      <h2>{words.queue(drafts.length)}</h2>
      <p className="quiet">{words.queueHow}</p>
      <ForAll drafts={drafts} />
      <p className="queue-all">
        {waiting > 0 && (
          <button type="button" disabled={busy} onClick={() => void readDrafts()}>
            {words.readAll}
          </button>
        )}{' '}
        {read > 0 && (
          <button type="button" disabled={busy} onClick={() => void storeDrafts()}>
            {words.storeAll(read)}
          </button>
        )}{' '}
        <button type="button" className="plain" onClick={clearDrafts}>
          {words.clear}
        </button>
      </p>
      {busy && (
        <p role="status">
          <progress value={done} max={drafts.length} aria-label={words.progress(done, drafts.length)} />{' '}
          <span className="number">{words.progress(done, drafts.length)}</span>
          {gone && <span> {words.held}</span>}
        </p>
      )}
      <ul className="drafts">
        {drafts.map((draft) => (
          <Row key={draft.id} draft={draft} busy={busy} />
        ))}
      </ul>
    </section>
  );
}
