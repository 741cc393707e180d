import { shareText } from './day.js';
import { useWords } from './speech.js';

/** A share from 0 to 1 as a number and a bar. */
export function Share({ value, label }: { readonly value: number; readonly label?: string }) {
  const { language } = useWords();
  return (
    <span className="share" title={label}>
      <span className="number">{shareText(value, language)}</span>
      <span className="bar" aria-hidden="true">
        <span style={{ width: `${Math.round(value * 100)}%` }} />
      </span>
    </span>
  );
}
