import { StateLink } from './link.js';
import { useWords } from './speech.js';

/** What an empty store says: what to do. */
export function EmptyStore() {
  const words = useWords();
  return (
    <div className="empty">
      <p>
        <strong>{words.emptyStore}</strong> {words.emptyHow}
      </p>
      <p>
        <StateLink className="button" change={{ view: 'read', page: null, report: null }}>
          {words.views.read}
        </StateLink>{' '}
        <code>npx lagebild ingest bericht.txt --published 2018-06-11</code>
      </p>
    </div>
  );
}
