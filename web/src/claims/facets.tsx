import type { Facets } from '../answers.js';
import { StateLink } from '../link.js';
import { useSpeech, useWords } from '../speech.js';
import { type State, useAddress } from '../state.js';
import { FILTER } from '../words/filter.js';

interface Row {
  readonly key: string;
  readonly text: string;
  readonly claims: number;
  readonly change: Partial<State>;
  readonly on: boolean;
}

/** Values of one filter with how many of the claims found have them; a click filters, a second one takes it back. */
function FacetList({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  const { language } = useWords();
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {rows.map(({ key, text, claims, change, on }) => (
          <li key={key}>
            <StateLink change={change} aria-current={on ? 'true' : undefined}>
              {text}
            </StateLink>
            <span className="quiet number">{claims.toLocaleString(language)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const MOST = 8;

/** What the claims found have: ways to narrow them. */
export function FacetLists({ facets }: { readonly facets: Facets }) {
  const words = useWords();
  const filters = useSpeech(FILTER);
  const { state } = useAddress();
  const row = (filter: 'type' | 'source' | 'actor' | 'region', value: string, text: string, claims: number): Row => {
    const on = state[filter] === value;
    return { key: value, text, claims, change: { [filter]: on ? null : value }, on };
  };
  return (
    <aside className="facets" aria-label={filters.name}>
      <FacetList
        title={filters.type}
        rows={facets.types.slice(0, MOST).map(({ value, claims }) => row('type', value, words.type[value][0], claims))}
      />
      <FacetList
        title={filters.source}
        rows={facets.publishers.slice(0, MOST).map(({ value, claims }) => row('source', value, value, claims))}
      />
      <FacetList
        title={filters.region}
        rows={facets.places.slice(0, MOST).map(({ id, name, claims }) => row('region', id, name, claims))}
      />
      <FacetList
        title={filters.actor}
        rows={facets.actors.slice(0, MOST).map(({ id, name, claims }) => row('actor', id, name, claims))}
      />
    </aside>
  );
}
