import { useEffect, useRef, useState } from 'react';
import type { NamesAnswer } from '../answers.js';
import { Combobox } from '../combobox.js';
import { pathOf, useAnswer } from '../data.js';
import { useSpeech } from '../speech.js';
import { FILTER } from '../words/filter.js';

interface Props {
  readonly kind: keyof NamesAnswer;
  readonly label: string;
  /** Id or name that is chosen. */
  readonly value: string | null;
  readonly onValue: (value: string | null) => void;
}

/** A value that has stood for a moment. */
export function useRested<T>(value: T, ms = 150): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return rested;
}

const ROUTE = { actors: '/api/actors/', places: '/api/places/', publishers: null } as const;

/** The name of an id; words that are none stand for themselves. */
function useNameOf(kind: keyof NamesAnswer, value: string | null): string {
  const route = ROUTE[kind];
  const isId = value !== null && /^(?:actor|place|geonames):/u.test(value);
  const { data } = useAnswer<{ readonly id: string; readonly name: string }>(
    isId && route ? route + encodeURIComponent(value) : null,
  );
  return isId && data?.id === value ? data.name : (value ?? '');
}

/** A field for the name of an actor, a place or a publisher, with those that begin so. */
export function NameField({ kind, label, value, onValue }: Props) {
  const words = useSpeech(FILTER);
  const name = useNameOf(kind, value);
  const [typed, setTyped] = useState(name);
  const told = useRef(name);
  useEffect(() => {
    if (told.current !== name) setTyped(name);
    told.current = name;
  }, [name]);
  const rested = useRested(typed.trim());
  const asked = rested !== '' && rested !== name ? pathOf('/api/names', { text: rested.slice(0, 100) }) : null;
  const { data } = useAnswer<NamesAnswer>(asked);
  const say = (text: string | null) => {
    told.current = text ?? '';
    onValue(text);
  };
  const choices = (asked && data ? data[kind] : []).map(({ id, name, claims }) => ({
    key: id,
    text: name,
    detail: claims,
  }));
  return (
    <Combobox
      label={label}
      labelled
      placeholder={words.any}
      value={typed}
      choices={choices}
      onType={(text) => {
        setTyped(text);
        if (text === '') say(null);
      }}
      onChoose={({ key, text }) => {
        setTyped(text);
        told.current = text;
        onValue(key);
      }}
      onEnter={(text) => say(text.trim() || null)}
    />
  );
}
