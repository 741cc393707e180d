import type {
  Claim,
  ClaimQuantity,
  ClaimTime,
  Mention,
  Modality,
  PlaceMention,
  SourceMention,
} from '../../claims/index.js';
import type { Paint } from './paint.js';
import { printable, wrap } from './printable.js';

/** How the page shows a claim: its width, and its colours. */
export interface Style {
  readonly width: number;
  readonly paint: Paint;
  /** Whether the words and rules that made a claim are shown. */
  readonly trace?: boolean;
  /** Whether ids are shown: of claims that can be asked for. */
  readonly ids?: boolean;
  /** How another claim is called; its id where this does not know it. */
  readonly nameOf?: (id: string) => string | null;
}

/** Modality in words. */
export const MODALITY_WORDS: Readonly<Record<Modality, string>> = {
  asserted: 'the report says so itself',
  claimed: 'somebody else says so',
  possible: 'it may be so',
  attempted: 'it was tried',
  planned: 'it is to happen',
  negated: 'it did not happen, or is denied',
};

/** A claim as a block of lines: type, modality and confidence, then a line for each thing the words say. */
export function claimText(claim: Claim, style: Style, indent = ''): string {
  const { paint } = style;
  const kind = claim.kind ? ` (${claim.kind})` : '';
  const ended = claim.ended ? ', no longer' : '';
  const modality = `${claim.modality}: ${MODALITY_WORDS[claim.modality]}${ended}`;
  const shownModality = claim.modality === 'asserted' ? modality : paint.doubt(modality);
  const head = `${indent}${paint.type(claim.type + kind)}  ${shownModality}  ${paint.dim(`confidence ${claim.confidence.toFixed(2)}`)}`;
  return [head, ...rowsOf(claim, style).map(([label, text]) => row(label, text, style, `${indent}  `))].join('\n');
}

type Row = readonly [label: string, text: string];

function rowsOf(claim: Claim, { trace, ids, nameOf }: Style): Row[] {
  const rows: (Row | null)[] = [
    whoRow(claim),
    list('for', claim.beneficiaries.map(mentionText)),
    list('where', claim.places.map(placeText)),
    list('from', claim.origin.map(placeText)),
    list('to', claim.destination.map(placeText)),
    claim.time ? ['when', timeText(claim.time)] : null,
    list('how many', claim.quantities.map(quantityText)),
    list('said by', claim.sources.map(sourceText)),
    list(
      'order',
      claim.order.map(({ relation, claim: other }) => `${relation} ${nameOf?.(other) ?? other}`),
    ),
    ids ? ['id', claim.id] : null,
    ...(trace ? traceRows(claim) : []),
  ];
  return rows.filter((one) => one !== null);
}

function whoRow({ agents, targets }: Claim): Row | null {
  if (agents.length + targets.length === 0) return null;
  const who = agents.map(mentionText).join(', ') || 'not said';
  return ['who', targets.length > 0 ? `${who} → ${targets.map(mentionText).join(', ')}` : who];
}

function traceRows({ trace }: Claim): Row[] {
  if (!trace) return [];
  const rules = Object.entries(trace.rules).map(([role, rule]) => `${role} ← ${rule}`);
  return [
    ['frame', `${trace.frame}, for „${trace.trigger.text}“`],
    ['rules', rules.join(', ') || 'none'],
  ];
}

const list = (label: string, texts: readonly string[]): Row | null =>
  texts.length > 0 ? [label, texts.join(', ')] : null;

const LABEL_WIDTH = 10;

function row(label: string, text: string, { width, paint }: Style, indent: string): string {
  const hanging = indent + ' '.repeat(LABEL_WIDTH);
  const wrapped = wrap(printable(text), width - hanging.length, hanging).replaceAll(/\n\s*/g, `\n${hanging}`);
  return `${indent}${paint.dim(label.padEnd(LABEL_WIDTH))}${wrapped}`;
}

/** Who is meant, and the words where they are others. */
export function mentionText({ name, text, antecedent }: Mention): string {
  if (antecedent && !antecedent.text.includes(name))
    return `${name} (${quoted(text)}, that is ${quoted(antecedent.text)})`;
  return text.includes(name) ? name : `${name} (${quoted(text)})`;
}

/** Words in quotation marks, unless they bring their own. */
const quoted = (text: string): string => (/^[„“"»].*[“”"«]$/s.test(text) ? text : `„${text}“`);

function placeText(place: PlaceMention): string {
  const parts = [place.extent === 'parts' ? 'parts of it' : place.extent, ...(place.part ?? [])].filter(Boolean);
  const within = place.within ? ` (in ${place.within})` : '';
  return `${mentionText(place)}${within}${parts.length > 0 ? ` [${parts.join(', ')}]` : ''}`;
}

const sourceText = (source: SourceMention): string =>
  source.via ? `${mentionText(source)} through ${mentionText(source.via)}` : mentionText(source);

function timeText({ start, end, precision, text }: ClaimTime): string {
  const days =
    start && end && start !== end
      ? `${start} to ${end}`
      : start && !end
        ? `since ${start}`
        : (start ?? (end ? `until ${end}` : 'not resolved'));
  return `${days}${precision === 'day' ? '' : ` (${precision})`} „${text}“`;
}

function quantityText({ role, min, max, approx, text, scope, partOf }: ClaimQuantity): string {
  const extra = [scope === 'cumulative' ? 'in all' : '', partOf === undefined ? '' : 'among them'].filter(Boolean);
  const number = rangeText(min, max, approx);
  return `${role}${number ? ` ${number}` : ''} „${text}“${extra.length > 0 ? ` (${extra.join(', ')})` : ''}`;
}

/** A number with its bounds: `300–400`, `≥ 50`, `about 1000`; empty where the words give none. */
export function rangeText(min: number | null, max: number | null, approx: boolean): string {
  if (min === null && max === null) return '';
  const about = approx ? 'about ' : '';
  if (max === null) return `${about}≥ ${min}`;
  if (min === null) return `${about}≤ ${max}`;
  return `${about}${min === max ? min : `${min}–${max}`}`;
}
