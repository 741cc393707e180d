import { useEffect } from 'react';
import { setShortcuts, useShortcuts } from './shortcuts.js';
import { useWords } from './speech.js';
import type { ViewProps } from './views.js';
import type { Explained } from './words/index.js';

interface ListProps {
  readonly title: string;
  readonly prefix: string;
  readonly entries: readonly (readonly [key: string, explained: Explained])[];
  readonly chosen: string | null;
}

function List({ title, prefix, entries, chosen }: ListProps) {
  return (
    <section>
      <h2>{title}</h2>
      <dl>
        {entries.map(([key, [word, meaning]]) => (
          <div key={key} id={`${prefix}-${key}`} className={chosen === `${prefix}-${key}` ? 'chosen' : undefined}>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The glossary of the contract's words, and the keys. */
export default function WordsView({ state }: ViewProps) {
  const words = useWords();
  const { glossary } = words;
  const shortcuts = useShortcuts();
  useEffect(() => {
    if (state.word) document.getElementById(state.word)?.scrollIntoView({ block: 'center' });
  }, [state.word]);
  const chosen = state.word;
  const keys = Object.entries(words.keys).map(([key, meaning]) => [key, [key, meaning]] as const);
  return (
    <div className="words">
      <h1>{glossary.title}</h1>
      <List title={glossary.status} prefix="status" entries={Object.entries(words.status)} chosen={chosen} />
      <List title={glossary.modality} prefix="modality" entries={Object.entries(words.modality)} chosen={chosen} />
      <List title={glossary.term} prefix="term" entries={Object.entries(words.term)} chosen={chosen} />
      <List title={glossary.type} prefix="type" entries={Object.entries(words.type)} chosen={chosen} />
      <section>
        <h2>{glossary.roles}</h2>
        <p className="marks">
          {Object.entries(words.roles).map(([role, word]) => (
            <span key={role} className="role" data-role={role}>
              {word}
            </span>
          ))}
        </p>
      </section>
      <List title={glossary.keys} prefix="key" entries={keys} chosen={chosen} />
      <p>
        <label className="check">
          <input type="checkbox" checked={shortcuts} onChange={(event) => setShortcuts(event.target.checked)} />{' '}
          {words.shortcuts}
        </label>
      </p>
    </div>
  );
}
