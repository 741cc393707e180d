import type { Sitrep, SitrepNote, SitrepSection } from '../../../src/service/sitrep/types.js';
import { pageOf } from '../address.js';
import { pathOf, useAnswer } from '../data.js';
import { dayText } from '../day.js';
import { EmptyStore } from '../empty-store.js';
import { StateLink } from '../link.js';
import { FailureNotice } from '../notice.js';
import { useSpeech, useWords } from '../speech.js';
import { go } from '../state.js';
import { plusDays } from '../time.js';
import type { ViewProps } from '../views.js';
import { PRINT_WORDS } from './words.js';
import './print.css';
import { Loading } from '../loading.js';

/** Days of a week before its last one. */
const WEEK = 6;

/** Numbers of notes behind a sentence: each leads to the words it stands on. */
function Notes({ notes, all }: { readonly notes: readonly number[]; readonly all: readonly SitrepNote[] }) {
  const own = useSpeech(PRINT_WORDS);
  return (
    <sup className="notes number">
      {notes.map((no) => {
        const note = all[no - 1];
        return (
          note && (
            <StateLink
              key={no}
              change={{ report: note.hash, claim: note.claim }}
              title={note.sentence}
              aria-label={own.back(no)}
            >
              {no}
            </StateLink>
          )
        );
      })}
    </sup>
  );
}

function Section({ section, notes }: { readonly section: SitrepSection; readonly notes: readonly SitrepNote[] }) {
  const { heading, sentences, remark } = section;
  return (
    <section>
      <h2>{heading}</h2>
      {sentences.length > 0 && (
        <ul>
          {sentences.map(({ text, notes: of, event }) => (
            <li key={`${text}${of.join(' ')}`}>
              {event ? (
                <StateLink data-row="" className="plain-link" change={pageOf('event', event)}>
                  {text}
                </StateLink>
              ) : (
                text
              )}
              <Notes notes={of} all={notes} />
            </li>
          ))}
        </ul>
      )}
      {remark && <p className="quiet">{remark}</p>}
    </section>
  );
}

/** The evidence: the words of each claim, and where they stand. */
function Evidence({ sitrep }: { readonly sitrep: Sitrep }) {
  const words = useWords();
  const own = useSpeech(PRINT_WORDS);
  return (
    <section>
      <h2>{sitrep.notesHeading}</h2>
      <ol className="evidence-notes">
        {sitrep.notes.map(({ no, hash, claim, sentence, publisher, known, title, report }) => (
          <li key={no} value={no}>
            <StateLink data-row="" className="plain-link" change={{ report: hash, claim }}>
              <q lang="de">{sentence}</q>
            </StateLink>{' '}
            <span className="quiet">
              {publisher ?? words.noPublisher}, {known ? dayText(known, words.language) : own.noDay}, {title ?? report}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Choice({ period, command }: { readonly period: 'day' | 'week'; readonly command: string }) {
  const own = useSpeech(PRINT_WORDS);
  return (
    <div className="print-choice">
      <fieldset className="languages">
        {(['day', 'week'] as const).map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={period === one}
            onClick={() => go({ period: one === 'day' ? null : 'week' }, 'replace')}
          >
            {own[one]}
          </button>
        ))}
      </fieldset>
      <button type="button" onClick={() => window.print()}>
        {own.print}
      </button>
      <span className="quiet">
        {own.markdown}
        <code>{command}</code>
      </span>
    </div>
  );
}

/** The situation of a day or a week in words, each sentence with its evidence: for reading, and for paper. */
export default function PrintView({ state, health, time }: ViewProps) {
  const words = useWords();
  const period = state.period === 'week' ? 'week' : 'day';
  const to = time.day;
  const from = to && period === 'week' ? plusDays(to, -WEEK) : to;
  const path = to ? pathOf('/api/situation-report', { from, to, asOf: state.asOf, language: state.lang }) : null;
  const { data, failure } = useAnswer<Sitrep>(path);
  if (health?.counts.reports === 0) return <EmptyStore />;
  if (failure) return <FailureNotice failure={failure} />;
  if (!data) return <Loading className="quiet waiting" />;
  const flags = [period === 'week' ? '--week' : '', state.asOf ? `--as-of ${state.asOf}` : '', `--words ${state.lang}`];
  const command = ['lagebild report', to, ...flags].filter(Boolean).join(' ');
  return (
    <article className="sitrep">
      <Choice period={period} command={command} />
      <h1>{data.title}</h1>
      {health?.stamp && (
        <p>
          <strong className="stamp">{words.stamp}</strong>
        </p>
      )}
      <p className="quiet">{data.known}</p>
      <h2>{data.figuresHeading}</h2>
      <dl className="figures">
        {data.figures.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="number">{value.toLocaleString(words.language)}</dd>
          </div>
        ))}
      </dl>
      {data.sections.map((section) => (
        <Section key={section.name} section={section} notes={data.notes} />
      ))}
      <section>
        <h2>{data.sourcesHeading}</h2>
        <ul>
          {data.sources.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{data.methodHeading}</h2>
        <p>{data.method}</p>
      </section>
      <Evidence sitrep={data} />
    </article>
  );
}
