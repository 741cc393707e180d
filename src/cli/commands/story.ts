import { Command } from 'commander';
import type { Io } from '../io.js';
import { examples } from '../options.js';
import { storyText } from '../print/story.js';
import { askSituation, printThings, questionOf, type SituationOptions, withSituationFlags } from './situation.js';

/** `lagebild story`: the course of things. */
export function storyCommand(io: Io): Command {
  const command = new Command('story').description(
    'The course of things at a place, of an actor, or between two, also where only the order is known.',
  );
  return withSituationFlags(command, 'only what went on on this day (ISO)')
    .addHelpText(
      'after',
      examples(
        ['lagebild story --place Derna', 'what happened there, in order'],
        ['lagebild story --actor "Islamischer Staat" --actor "Hayat Tahrir al-Scham"', 'what was between two'],
      ),
    )
    .action(async (options: SituationOptions, own: Command) => {
      const found = await askSituation(own, options, (ground, { askStory }) => askStory(ground, questionOf(options)));
      await printThings(io, options.format, found, storyText);
    });
}
