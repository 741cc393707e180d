import type { Explanation } from '../../service/ask.js';
import type { Judgement } from '../../store/index.js';
import type { Style } from './claim.js';
import { controlText } from './control.js';
import { identityText } from './identity.js';
import { knownClaimText } from './known-claim.js';
import { printable, wrap } from './printable.js';

/** Why a claim is there and what it did, for people. */
export function explanationText(
  { claim, report, trace, judgements, identities, cells }: Explanation,
  style: Style,
): string {
  const { paint } = style;
  const known = trace ? { ...claim, claim: { ...claim.claim, trace } } : claim;
  const blocks = [knownClaimText(known, style)];
  const [start, end] = claim.claim.evidence;
  if (report) blocks.push(`${paint.bold('In its place')}\n${wrap(contextOf(report.text, start, end), style.width)}`);
  const { run, current } = claim;
  const standing = current ? 'counts now' : 'replaced by a newer version or reading';
  blocks.push(
    printable(`Read by ${run.reader} (run ${run.id}, ${run.started}), recorded ${claim.recorded}: ${standing}`),
  );
  if (judgements.length > 0) blocks.push(`${paint.bold('Decisions')}\n${judgements.map(judgementText).join('\n')}`);
  for (const one of claim.identified ?? [])
    blocks.push(
      printable(
        `${one.was.name} (${one.was.id ?? 'unknown'}) counts as ${one.is.name} (${one.is.id ?? 'unknown'}): ${one.judgements.join(', ')}`,
      ),
    );
  if (identities.length > 0)
    blocks.push(`${paint.bold('Who and where')}\n${identities.map((one) => `- ${identityText(one)}`).join('\n')}`);
  blocks.push(
    cells.length > 0
      ? `${paint.bold('Control that stands on it')}\n${controlText(cells).trimEnd()}`
      : 'No control stands on it.',
  );
  return `${blocks.join('\n\n')}\n`;
}

const AROUND = 160;

function contextOf(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const cut = (more: boolean) => (more ? '…' : '');
  return printable(
    `${cut(start > AROUND)}${before}»${text.slice(start, end)}«${after}${cut(end + AROUND < text.length)}`,
  );
}

const judgementText = ({ made, by, decision, note }: Judgement): string =>
  printable(`- ${made} ${by}: ${decision}${note ? `, „${note}“` : ''}`);
