import type { Failure } from './data.js';
import { useServerGone } from './data.js';
import { useWords } from './speech.js';
import { addressOf, go, type Nonsense, stateNow } from './state.js';

/** Says that the server is gone, for as long as it is. */
export function GoneNotice() {
  const words = useWords();
  if (!useServerGone()) return null;
  return (
    <div className="notice warning" role="alert">
      <strong>{words.gone}</strong> {words.goneHow}
    </div>
  );
}

/** Says what of the address means nothing. */
export function NonsenseNotice({ nonsense }: { readonly nonsense: readonly Nonsense[] }) {
  const words = useWords();
  const path = window.location.pathname;
  const lost = path !== '/' && path !== '/index.html';
  if (nonsense.length === 0 && !lost) return null;
  const mend = () => {
    window.history.replaceState(null, '', addressOf(stateNow()));
    go({}, 'replace');
  };
  return (
    <div className="notice" role="status">
      {lost && <p>{words.nonsensePath(path)}</p>}
      {nonsense.map(({ key, came }) => (
        <p key={`${key}=${came}`}>{words.nonsense(key, came)}</p>
      ))}
      <button type="button" onClick={mend}>
        {words.mend}
      </button>
    </div>
  );
}

/** What failed, in the language of the page where it is known by its code, else as the server says it. */
function FailureWords({ failure }: { readonly failure: Failure }) {
  const told = useWords().serverSays[failure.code];
  return told ?? <span lang="en">{failure.message}</span>;
}

/** An error of the API: what failed, what came, what is possible. */
export function FailureNotice({ failure }: { readonly failure: Failure }) {
  const words = useWords();
  return (
    <div className="notice warning" role="alert">
      <strong>{words.failed}</strong> <FailureWords failure={failure} /> <code>{failure.code}</code>
      {failure.came && (
        <p>
          {words.came}: <code>{failure.came}</code>
        </p>
      )}
      {failure.possible && !words.serverSays[failure.code] && (
        <p>
          {words.possible}: <span lang="en">{failure.possible}</span>
        </p>
      )}
    </div>
  );
}
