import type { ControlStatus } from '../../src/situation/types.js';
import { StateLink } from './link.js';
import { useWords } from './speech.js';

/** Status by shape: full disc, split disc, ringed disc, dot, hollow disc, grey dot. The sides' colours fill it. */
export function Shape({ status, colours }: { readonly status: ControlStatus; readonly colours: readonly string[] }) {
  const first = colours[0] ?? 'var(--unknown)';
  const second = colours[1] ?? 'var(--paper)';
  switch (status) {
    case 'controlled':
      return <circle cx="8" cy="8" r="6" fill={first} />;
    case 'contested':
      return (
        <>
          <circle cx="8" cy="8" r="5.5" fill={second} stroke={first} />
          <path d="M8 2.5a5.5 5.5 0 0 0 0 11z" fill={first} />
        </>
      );
    case 'besieged':
      return (
        <>
          <circle cx="8" cy="8" r="3.5" fill={first} />
          <circle cx="8" cy="8" r="6.5" fill="none" stroke="var(--ink)" strokeWidth="1.5" />
        </>
      );
    case 'presence':
      return <circle cx="8" cy="8" r="3" fill={first} />;
    case 'claimed':
      return <circle cx="8" cy="8" r="5.25" fill="none" stroke={first} strokeWidth="1.75" />;
    case 'unknown':
      return <circle cx="8" cy="8" r="3" fill="var(--unknown)" />;
  }
}

/** Status as shape and word. */
export function StatusMark(props: { readonly status: ControlStatus; readonly colours: readonly string[] }) {
  const words = useWords();
  const [word, meaning] = words.status[props.status];
  return (
    <span className="status" title={meaning}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <Shape {...props} />
      </svg>
      <span>{word}</span>
    </span>
  );
}

/** A word of the contract, with its meaning and the way to the glossary. */
export function Term({ explained, id }: { readonly explained: readonly [string, string]; readonly id: string }) {
  return (
    <StateLink className="term" change={{ view: 'words', page: null, report: null, word: id }} title={explained[1]}>
      {explained[0]}
    </StateLink>
  );
}
