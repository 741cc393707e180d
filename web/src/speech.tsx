import { createContext, useContext } from 'react';
import type { Language } from './address.js';
import { useAddress } from './state.js';
import { type Words, wordsIn } from './words/index.js';

const Speech = createContext<Words>(wordsIn('en'));

/** Gives the words of the chosen language to all that is inside. */
export function Speaking({ children }: { readonly children: React.ReactNode }) {
  const { state } = useAddress();
  return <Speech value={wordsIn(state.lang)}>{children}</Speech>;
}

/** The words of the chosen language. */
export const useWords = (): Words => useContext(Speech);

/** The words of a view in the chosen language: `useSpeech({ de, en })`. */
export const useSpeech = <W,>(both: Readonly<Record<Language, W>>): W => both[useWords().language];
