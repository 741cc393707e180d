import type { StoryStep } from '../../situation/index.js';
import { daysText, namesText } from './events.js';
import { tableText } from './table.js';

const GROUNDS: Readonly<Record<StoryStep['ground'], string>> = {
  day: 'its day is told',
  words: 'the words order it',
  needs: 'it needs what was before',
  telling: 'in the order of the report',
  reported: 'in the order of reports',
};

const HEAD = ['', 'when', 'what', 'where', 'who', 'whom', 'stands here because', 'event'];

/** Steps as a numbered table. */
export function storyText(steps: readonly StoryStep[]): string {
  if (steps.length === 0) return 'Nothing is told of that.\n';
  const rows = steps.map((step, i) => [
    `${i + 1}.`,
    daysText(step),
    step.types.slice(0, 3).join(', '),
    namesText(step.places),
    namesText(step.agents),
    namesText(step.targets),
    GROUNDS[step.ground],
    step.event,
  ]);
  return `${tableText([HEAD, ...rows])}\n`;
}
