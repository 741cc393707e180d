import { memo, useEffect, useId, useRef, useState } from 'react';
import type { Health } from './answers.js';
import { dayText } from './day.js';
import { DayField } from './day-field.js';
import { StateLink } from './link.js';
import { Navigation } from './nav.js';
import { openingOf } from './opening.js';
import { SearchField } from './search-field.js';
import { useWords } from './speech.js';
import { go, isDay, type State, type Theme } from './state.js';
import { wordsIn } from './words/index.js';

interface DayProps {
  readonly label: string;
  /** The day of the address. */
  readonly value: string | null;
  /** The day that is shown where the address says none; null: no day is shown. */
  readonly shown: string | null;
  /** What holds without a day. */
  readonly hint: string;
  readonly onDay: (day: string | null) => void;
}

/** A day. Where none is said and none is shown, a button says what holds, and becomes the field. */
function DayInput({ label, value, shown, hint, onDay }: DayProps) {
  const words = useWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [editing, setEditing] = useState(false);
  const asField = editing || (value ?? shown) !== null;
  useEffect(() => {
    if (editing) field.current?.focus();
  }, [editing]);
  return (
    <div className="day">
      <label htmlFor={id}>{label}</label>
      <span className="with-clear">
        {asField ? (
          <DayField
            ref={field}
            id={id}
            value={value ?? shown ?? ''}
            onBlur={() => setEditing(false)}
            onChange={(event) => {
              const day = event.target.value;
              if (day === '' || isDay(day)) onDay(day || null);
            }}
          />
        ) : (
          <button
            type="button"
            id={id}
            aria-label={`${label}: ${hint}`}
            className="plain none"
            onClick={() => setEditing(true)}
          >
            {hint}
          </button>
        )}
        {value && (
          <button
            type="button"
            className="plain"
            onClick={() => onDay(null)}
            aria-label={`${label}: ${words.clear}`}
            title={hint}
          >
            ✕
          </button>
        )}
      </span>
    </div>
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

interface Props {
  readonly state: State;
  readonly health: Health | null;
  /** The day shown, once the hand rests. */
  readonly day: string | null;
}

/** Name, search, day, day of knowledge, language, theme; below, the views. While the day moves it stays as it is. */
export const Header = memo(({ state, health, day }: Props) => {
  const words = useWords();
  // The example opens at a day of its own.
  const example = health ? Boolean(health.stamp) : openingOf().example;
  const opening = health?.stamp ? dayText(health.day, words.language) : words.today;
  return (
    <header className="top">
      <StateLink
        className="name"
        change={{ view: 'map', page: null, place: null, part: null, report: null, claim: null, q: '' }}
      >
        {words.title}
      </StateLink>
      {example && <strong className="stamp">{words.stamp}</strong>}
      <SearchField q={state.q} />
      <DayInput label={words.at} hint={opening} value={state.at} shown={day} onDay={(at) => go({ at })} />
      <DayInput
        label={words.asOf}
        hint={words.allKnown}
        value={state.asOf}
        shown={null}
        onDay={(asOf) => go({ asOf })}
      />
      <Switches state={state} />
      <Navigation state={state} />
    </header>
  );
});
