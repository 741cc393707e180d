import type { Facets } from '../answers.js';
import { StateLink } from '../link.js';
import { useSpeech, useWords } from '../speech.js';
import { pageOf, type State } from '../state.js';
import { FILTER } from '../words/filter.js';
import { PAGES } from '../words/pages.js';
import { Section } from './page.js';

interface Props {
  readonly facets: Facets;
  /** What leads to these claims; each count adds its own filter. */
  readonly to: Partial<State>;
  /** Whether names of actors and places stand here too. */
  readonly names?: boolean;
}

/** What claims tell, as counts; each leads to its claims. */
export function Counts({ facets, to, names = false }: Props) {
  const words = useWords();
  const filters = useSpeech(FILTER);
  const pages = useSpeech(PAGES);
  if (facets.types.length === 0) return null;
  const search = { view: 'claims', page: null, report: null, claim: null, ...to } as const;
  return (
    <Section title={pages.tells}>
      <p className="quiet hint">{filters.type}</p>
      <ul className="counts">
        {facets.types.slice(0, 14).map(({ value, claims }) => (
          <li key={value}>
            <StateLink className="name-link" change={{ ...search, type: value }}>
              {words.type[value][0]}
            </StateLink>{' '}
            <span className="quiet number">{claims}</span>
          </li>
        ))}
      </ul>
      <p className="quiet hint">{pages.modalities}</p>
      <ul className="counts">
        {facets.modalities.map(({ value, claims }) => (
          <li key={value}>
            <StateLink className="name-link" change={{ ...search, modality: value }}>
              {words.modality[value][0]}
            </StateLink>{' '}
            <span className="quiet number">{claims}</span>
          </li>
        ))}
      </ul>
      {names && (
        <>
          <p className="quiet hint">{pages.names_of}</p>
          <ul className="counts">
            {[
              ...facets.actors.slice(0, 12).map((one) => ({ ...one, kind: 'actor' as const })),
              ...facets.places.slice(0, 12).map((one) => ({ ...one, kind: 'place' as const })),
            ].map(({ id, name, claims, kind }) => (
              <li key={`${kind} ${id}`}>
                <StateLink className="name-link" change={pageOf(kind, id)}>
                  {name}
                </StateLink>{' '}
                <span className="quiet number">{claims}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
