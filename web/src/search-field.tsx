import { useEffect, useRef, useState } from 'react';
import type { NamesAnswer } from './answers.js';
import { type Choice, Combobox } from './combobox.js';
import { pathOf, useAnswer } from './data.js';
import { useSpeech, useWords } from './speech.js';
import { go, pageOf, stateNow } from './state.js';
import { SEARCH } from './words/search.js';

/** Views whose rows the words narrow as they are typed. */
const NARROWED: ReadonlySet<string> = new Set(['map', 'control', 'claims', 'events', 'disputes', 'tolls', 'reports']);

/** How long typing rests before the address has it. */
const REST_MS = 200;

/** What was typed, and what of it the address has. */
function useTyped(q: string): readonly [string, (text: string) => void] {
  const [text, setText] = useState(q);
  const sent = useRef(q);
  useEffect(() => {
    if (q !== sent.current) setText(q);
    sent.current = q;
  }, [q]);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (text === sent.current) return;
      const { view, page, report } = stateNow();
      sent.current = text;
      if (text === '' || (NARROWED.has(view) && !page && !report)) go({ q: text }, 'replace');
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return [text, setText];
}

/** The search: places, actors and publishers as one types, and all claims with these words. */
export function SearchField({ q }: { readonly q: string }) {
  const words = useWords();
  const speech = useSpeech(SEARCH);
  const [text, setText] = useTyped(q);
  const [asked, setAsked] = useState('');
  // An address that brings words asks for no names.
  const [typing, setTyping] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim().slice(0, 100)), REST_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const { data } = useAnswer<NamesAnswer>(asked && typing ? pathOf('/api/names', { text: asked, limit: '5' }) : null);
  const found = (kind: keyof NamesAnswer, detail: string): Choice[] =>
    (data?.[kind] ?? []).map(({ id, name }) => ({ key: `${kind} ${id}`, text: name, detail }));
  const all = text.trim() ? [{ key: 'words', text: speech.searchFor(text.trim()) }] : [];
  const choices = [
    ...found('places', speech.place),
    ...found('actors', speech.actor),
    ...found('publishers', speech.outlet),
    ...all,
  ];
  const search = (said: string) =>
    go({ view: 'claims', q: said.trim(), page: null, report: null, claim: null, word: null });
  return (
    <Combobox
      id="search"
      label={words.search}
      placeholder={words.search}
      shortcut="/"
      value={text}
      choices={choices}
      onType={(said) => {
        setTyping(true);
        setText(said);
      }}
      onEnter={search}
      onChoose={({ key, text: name }) => {
        const [kind = '', ...rest] = key.split(' ');
        const id = rest.join(' ');
        if (key === 'words') return search(text);
        setText('');
        if (kind === 'places') go({ ...pageOf('place', id), q: '' });
        else if (kind === 'actors') go({ ...pageOf('actor', id), q: '' });
        else go({ ...pageOf('outlet', name), q: '' });
      }}
    />
  );
}
