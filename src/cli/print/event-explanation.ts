import type { EventExplanation, Joint } from '../../service/situation-explain.js';
import type { Style } from './claim.js';
import { daysText, eventsText } from './events.js';
import { printable, wrap } from './printable.js';
import { tableText } from './table.js';
import { entryLines } from './tolls.js';

/** Why an event is one: its claims in the order in which they became known, what joined them, and its toll. */
export function eventExplanationText({ event, toll, joints }: EventExplanation, { width, paint }: Style): string {
  const blocks = [eventsText([event]).split('\n\n')[0]!, `${paint.bold('Day')}\n${dayText(event)}`];
  const tellings = event.tellings.map(({ known, publisher, report, relation, type, modality, sentence, claim }) => {
    const head = [known ?? 'no day known', relation, type, modality, publisher, report, claim]
      .filter(Boolean)
      .join('  ');
    return `${printable(head)}\n    ${wrap(printable(`„${sentence.trim()}“`), width - 4, '    ')}`;
  });
  blocks.push(`${paint.bold('Told by')}\n${tellings.join('\n')}`);
  if (joints.length > 0)
    blocks.push(
      `${paint.bold('Joined because')} (tenths of a bit; above 0 speaks for one event)\n${tableText(joints.map(jointRow))}`,
    );
  if (toll) blocks.push(`${paint.bold('Toll')}\n${toll.entries.flatMap(entryLines).join('\n')}`);
  if (event.links.length > 0)
    blocks.push(`${paint.bold('Links')}\n${event.links.map((link) => `${link.relation} ${link.event}`).join('\n')}`);
  return `${blocks.join('\n\n')}\n`;
}

const dayText = (event: EventExplanation['event']): string =>
  event.dated === 'told'
    ? `${daysText(event)}: as the words say`
    : `${daysText(event)}: nobody tells it; first reported then`;

const jointRow = ({ a, b, weight, evidence }: Joint): string[] => [
  `${b} with ${a}`,
  String(weight),
  evidence.map(({ rule, weight: bits }) => `${rule} ${bits > 0 ? '+' : ''}${bits}`).join(', '),
];
