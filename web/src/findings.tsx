import type { Finding } from '../../src/text/report.js';
import { useWords } from './speech.js';

/** What the reader could not resolve, with its words. */
export function Findings({ findings, text }: { readonly findings: readonly Finding[]; readonly text: string }) {
  const words = useWords();
  if (findings.length === 0) return null;
  return (
    <section>
      <h3>{words.findings}</h3>
      <ul>
        {findings.map(({ span: [start, end], rule, reason }) => (
          <li key={`${start}|${end}|${rule}`}>
            {words.quote(text.slice(start, end))} – {reason} <code>{rule}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}
