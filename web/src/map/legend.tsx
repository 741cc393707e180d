import type { ControlInterval } from '../../../src/situation/types.js';
import { Holders } from '../holder.js';
import { Shape } from '../mark.js';
import { sideKey } from '../side.js';
import { useWords } from '../speech.js';

const STATUSES = ['controlled', 'contested', 'besieged', 'presence', 'claimed', 'unknown'] as const;
const SAMPLE = ['var(--ink)', 'var(--strong-line)'];

/** What shapes and colours of the map mean, and whose view its borders are. */
export function Legend({ rows }: { readonly rows: readonly ControlInterval[] }) {
  const words = useWords();
  const sides = new Map(rows.flatMap(({ holders }) => holders).map((holder) => [sideKey(holder), holder]));
  const named = [...sides.values()].sort((a, b) => a.name.localeCompare(b.name, words.language));
  const wide = window.matchMedia('(min-width: 64rem)').matches;
  return (
    <details className="legend" open={wide}>
      <summary>{words.legend.name}</summary>
      {named.length > 0 && (
        <>
          <h2>{words.legend.sides}</h2>
          <Holders holders={named} />
        </>
      )}
      <h2>{words.glossary.status}</h2>
      <ul className="shapes">
        {STATUSES.map((status) => (
          <li key={status}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <Shape status={status} colours={SAMPLE} />
            </svg>
            {words.status[status][0]}
          </li>
        ))}
      </ul>
      <p>{words.legend.parts}</p>
      <p>{words.legend.opacity}</p>
      <p>{words.legend.borders}</p>
    </details>
  );
}
