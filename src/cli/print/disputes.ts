import type { Dispute, DisputeVoice } from '../../situation/index.js';
import { printable, wrap } from './printable.js';

const STAKES: Readonly<Record<DisputeVoice['stake'], string>> = {
  gains: 'gains by it',
  admits: 'admits it of himself',
  'denies-own': 'denies it of himself',
  accuses: 'accuses the other side',
  'third-party': 'takes no part',
  unnamed: 'nobody is named',
  report: 'the report itself',
  gazetteer: 'the gazetteer',
};

/** Disputes, side under side, each with its voices. */
export function disputesText(disputes: readonly Dispute[], width: number): string {
  if (disputes.length === 0) return 'No such disputes.\n';
  return `${disputes.map((one) => disputeText(one, width)).join('\n\n')}\n`;
}

function disputeText({ matter, about, start, end, sides, id }: Dispute, width: number): string {
  const days = start === null ? '' : `  ${start === end || end === null ? start : `${start} – ${end}`}`;
  const head = printable(`${matter}: ${about}${days}  ${id}`);
  const lines = sides.flatMap(({ value, voices }) => [
    printable(`  ${value}`),
    ...voices.map((voice) => voiceText(voice, width)),
  ]);
  return [head, ...lines].join('\n');
}

function voiceText({ sources, publisher, report, known, stake, sentence }: DisputeVoice, width: number): string {
  const who = [sources.join(', '), publisher, report].filter(Boolean).join(' · ');
  return `    ${wrap(printable(`„${sentence.trim()}“ ${who}${known ? `, ${known}` : ''} (${STAKES[stake]})`), width - 6, '      ')}`;
}
