import { useEffect, useId, useRef, useState } from 'react';
import type { Health } from './answers.js';
import { dayText } from './day.js';
import { StateLink } from './link.js';
import { Navigation } from './nav.js';
import { useWords } from './speech.js';
import { go, isDay, type State, type Theme } from './state.js';
import { wordsIn } from './words/index.js';

function DayInput({
  label,
  hint,
  value,
  onDay,
}: {
  readonly label: string;
  readonly hint: string;
  readonly value: string | null;
  readonly onDay: (day: string | null) => void;
}) {
  const words = useWords();
  const id = useId();
  return (
    <div className="day">
      <label htmlFor={id}>{label}</label>
      <span className="with-clear">
        <input
          id={id}
          type="date"
          value={value ?? ''}
          title={value ? label : `${label}: ${hint}`}
          onChange={(event) => {
            const day = event.target.value;
            if (day === '' || isDay(day)) onDay(day || null);
          }}
        />
        {value ? (
          <button type="button" className="plain" onClick={() => onDay(null)} aria-label={`${label}: ${words.clear}`}>
            ✕
          </button>
        ) : (
          <span className="quiet hint">{hint}</span>
        )}
      </span>
    </div>
  );
}

/** The search follows the address; typing changes it without filling the history. */
function Search({ q }: { readonly q: string }) {
  const words = useWords();
  const [text, setText] = useState(q);
  const sent = useRef(q);
  useEffect(() => {
    if (q !== sent.current) setText(q);
    sent.current = q;
  }, [q]);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (text === sent.current) return;
      sent.current = text;
      go({ q: text }, 'replace');
    }, 200);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <input
      id="search"
      type="search"
      value={text}
      placeholder={words.search}
      aria-label={words.search}
      aria-keyshortcuts="/"
      onChange={(event) => setText(event.target.value)}
    />
  );
}

/** The theme that is on: the chosen one, else the system's. */
export function themeOf(state: State): Theme {
  return state.theme ?? (window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'paper');
}

function Switches({ state }: { readonly state: State }) {
  const words = useWords();
  const theme = themeOf(state);
  return (
    <div className="switches">
      <fieldset className="languages" aria-label={words.switchLanguage}>
        {(['de', 'en'] as const).map((lang) => (
          <button
            key={lang}
            type="button"
            lang={lang}
            aria-pressed={state.lang === lang}
            onClick={() => go({ lang }, 'replace')}
          >
            {wordsIn(lang).language.toUpperCase()}
          </button>
        ))}
      </fieldset>
      <button
        type="button"
        className="plain theme"
        title={words.switchTheme(words.themes[theme])}
        aria-label={words.switchTheme(words.themes[theme])}
        onClick={() => go({ theme: theme === 'dark' ? 'paper' : 'dark' }, 'replace')}
      >
        ◐
      </button>
    </div>
  );
}

/** Name, search, day, day of knowledge, language, theme; below, the views. */
export function Header({ state, health }: { readonly state: State; readonly health: Health | null }) {
  const words = useWords();
  // The example opens at a day of its own.
  const opening = health?.stamp ? dayText(health.day, words.language) : words.today;
  return (
    <header className="top">
      <StateLink
        className="name"
        change={{ view: 'map', page: null, place: null, part: null, report: null, claim: null, q: '' }}
      >
        {words.title}
      </StateLink>
      {health?.stamp && <strong className="stamp">{words.stamp}</strong>}
      <Search q={state.q} />
      <DayInput label={words.at} hint={opening} value={state.at} onDay={(at) => go({ at })} />
      <DayInput label={words.asOf} hint={words.allKnown} value={state.asOf} onDay={(asOf) => go({ asOf })} />
      <Switches state={state} />
      <Navigation state={state} />
    </header>
  );
}
