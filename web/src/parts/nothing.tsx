import { NOTHING_SET } from '../filters/query.js';
import { useSpeech, useWords } from '../speech.js';
import { go } from '../state.js';
import { FILTER } from '../words/filter.js';

/** What an empty list says: that filters leave nothing, and the way back. */
export function NothingFits({ narrowed }: { readonly narrowed: boolean }) {
  const filters = useSpeech(FILTER);
  const words = useWords();
  if (!narrowed) return <p className="quiet">{words.noControlHow}</p>;
  return (
    <p>
      {filters.none} <span className="quiet">{filters.noneHow}</span>{' '}
      <button type="button" onClick={() => go(NOTHING_SET)}>
        {filters.clear}
      </button>
    </p>
  );
}
