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

/** A field for the name of an actor, a place or a publisher, with those that begin so. */
export function NameField({ kind, label, value, onValue }: Props) {
  const words = useSpeech(FILTER);
  const [typed, setTyped] = useState(value ?? '');
  const told = useRef(value);
  useEffect(() => {
    if (told.current !== value) setTyped(value ?? '');
    told.current = value;
  }, [value]);
  const rested = useRested(typed.trim());
  const asked = rested !== '' && rested !== value ? pathOf('/api/names', { text: rested.slice(0, 100) }) : null;
  const { data } = useAnswer<NamesAnswer>(asked);
  const say = (text: string | null) => {
    told.current = text;
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
      onChoose={({ text }) => {
        setTyped(text);
        say(text);
      }}
      onEnter={(text) => say(text.trim() || null)}
    />
  );
}
