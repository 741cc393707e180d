import { useId, useState } from 'react';
import type { Facets } from '../answers.js';
import { dayText, shareText } from '../day.js';
import { DayField } from '../day-field.js';
import { useSpeech, useWords } from '../speech.js';
import { go, isDay, type State } from '../state.js';
import { plusDays } from '../time.js';
import { FILTER } from '../words/filter.js';
import { NameField } from './name-field.js';
import { activeOf, type Filter, NO_FILTER } from './query.js';
import './filters.css';

interface Props {
  readonly state: State;
  /** Which filters the view has. */
  readonly offered: readonly Filter[];
  /** What the things found have: choices say how many they lead to. */
  readonly facets?: Facets | null;
  /** Further fields of the view. */
  readonly children?: React.ReactNode;
}

interface SelectProps {
  readonly label: string;
  readonly value: string | null;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly none?: string;
  readonly onValue: (value: string | null) => void;
}

/** A field with few choices. */
export function Select({ label, value, options, none, onValue }: SelectProps) {
  const words = useSpeech(FILTER);
  return (
    <label className="filter">
      <span>{label}</span>
      <select value={value ?? ''} onChange={(event) => onValue(event.target.value || null)}>
        {none !== '' && <option value="">{none ?? words.any}</option>}
        {value !== null && !options.some(([one]) => one === value) && <option value={value}>{value}</option>}
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

function Day({ label, name, state }: { readonly label: string; readonly name: 'from' | 'to'; readonly state: State }) {
  return (
    <label className="filter">
      <span>{label}</span>
      <DayField
        value={state[name] ?? ''}
        none={useSpeech(FILTER).any}
        onChange={({ target: { value } }) => {
          if (value === '' || isDay(value)) go({ [name]: value || null }, 'replace');
        }}
      />
    </label>
  );
}

/** Lists show all days unless told: one click narrows them to the day that the page shows, or to the week up to it. */
function UpToDay({ state, day }: { readonly state: State; readonly day: string }) {
  const words = useSpeech(FILTER);
  const { language } = useWords();
  const week = plusDays(day, -6);
  return (
    <span className="up-to-day">
      <button
        type="button"
        aria-pressed={state.to === day && state.from === null}
        onClick={() => go({ from: null, to: day }, 'replace')}
      >
        {words.upTo(dayText(day, language))}
      </button>
      <button
        type="button"
        aria-pressed={state.to === day && state.from === week}
        onClick={() => go({ from: week, to: day }, 'replace')}
      >
        {words.weekUpTo}
      </button>
    </span>
  );
}

const SHARES = ['0.5', '0.7', '0.8', '0.9'];

/** How many claims a choice leads to, behind its word. */
const withCount = (word: string, claims: number | undefined): string => (claims ? `${word} (${claims})` : word);

function TypeField({ state, facets }: Pick<Props, 'state' | 'facets'>) {
  const words = useWords();
  const { type } = useSpeech(FILTER);
  const counts = new Map(facets?.types.map(({ value, claims }) => [value, claims]));
  const all = Object.entries(words.type).map(([key, [word]]) => [key, word] as const);
  const options = all
    .sort(([, a], [, b]) => a.localeCompare(b, words.language))
    .map(([key, word]) => [key, withCount(word, counts.get(key as never))] as const);
  return <Select label={type} value={state.type} options={options} onValue={(value) => go({ type: value })} />;
}

function ModalityField({ state, facets }: Pick<Props, 'state' | 'facets'>) {
  const words = useWords();
  const { modality } = useSpeech(FILTER);
  const counts = new Map(facets?.modalities.map(({ value, claims }) => [value, claims]));
  const options = Object.entries(words.modality).map(
    ([key, [word]]) => [key, withCount(word, counts.get(key as never))] as const,
  );
  return (
    <Select label={modality} value={state.modality} options={options} onValue={(value) => go({ modality: value })} />
  );
}

function Fields({ state, offered, facets, children }: Props) {
  const words = useSpeech(FILTER);
  const { language } = useWords();
  const has = (filter: Filter) => offered.includes(filter);
  return (
    <>
      {has('region') && (
        <NameField kind="places" label={words.region} value={state.region} onValue={(region) => go({ region })} />
      )}
      {has('actor') && (
        <NameField kind="actors" label={words.actor} value={state.actor} onValue={(actor) => go({ actor })} />
      )}
      {has('type') && <TypeField state={state} facets={facets ?? null} />}
      {has('source') && (
        <NameField kind="publishers" label={words.source} value={state.source} onValue={(source) => go({ source })} />
      )}
      {has('modality') && <ModalityField state={state} facets={facets ?? null} />}
      {has('confidence') && (
        <Select
          label={words.confidence}
          value={state.confidence}
          options={SHARES.map((share) => [share, words.confidenceFrom(shareText(Number(share), language))])}
          onValue={(confidence) => go({ confidence })}
        />
      )}
      {has('from') && <Day label={words.from} name="from" state={state} />}
      {has('to') && <Day label={words.to} name="to" state={state} />}
      {has('to') && state.at !== null && <UpToDay state={state} day={state.at} />}
      {children}
    </>
  );
}

/** By which day the day of knowledge goes: that of publication, not that on which this store took the report in. */
function KnownOnly({ asOf }: { readonly asOf: string }) {
  const words = useSpeech(FILTER);
  const { language } = useWords();
  return (
    <p className="quiet known-only">
      {words.knownOnly(dayText(asOf, language))}{' '}
      <button type="button" className="plain" onClick={() => go({ asOf: null })}>
        {words.knownAll}
      </button>
    </p>
  );
}

/** The filters of a view: a row of fields; on a phone behind a button. All they say stands in the address. */
export function FilterBar(props: Props) {
  const { state, offered } = props;
  const words = useSpeech(FILTER);
  const id = useId();
  const [open, setOpen] = useState(false);
  const active = activeOf(state, offered);
  return (
    <search className={open ? 'filters open' : 'filters'} aria-label={words.name}>
      {state.asOf && <KnownOnly asOf={state.asOf} />}
      <button
        type="button"
        className="filters-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {words.open(active.length)}
      </button>
      <div className="filter-fields" id={id}>
        <Fields {...props} />
        {active.length > 0 && (
          <button type="button" className="plain clear" onClick={() => go(NO_FILTER)}>
            {words.clear}
          </button>
        )}
      </div>
    </search>
  );
}
