import { annotatedReports } from './linking.js';
import { areaOutcomes } from './linking-areas.js';
import { linkAll } from './linking-mentions.js';

/** Prints what the linker gets wrong or leaves open, a mention a line; of the held reports only with `--held`. */
const held = process.argv.includes('--held');
for (const { reference, id, verdict } of await linkAll(annotatedReports()))
  if (verdict !== 'right' && (held || reference.set === 'seen'))
    console.log([verdict, reference.report, reference.surface, reference.id, id].join('\t'));
for (const { reference, found, inside, ratio } of areaOutcomes())
  if (!inside || ratio! > 4)
    console.log(
      [
        'area',
        found ? (inside ? 'large' : 'outside') : 'unread',
        reference.words,
        reference.about,
        ratio?.toFixed(1),
      ].join('\t'),
    );
