import type { Sitrep } from './types.js';

/** Signs and line breaks that Markdown would take for its own: names and sentences are shown as they are, each in one line. */
const plain = (text: string): string => text.replace(/\s+/gu, ' ').replace(/[\\`*_[\]<>#|]/gu, '\\$&');

/** A situation report as Markdown, with its evidence as footnotes. */
export function sitrepMarkdown(sitrep: Sitrep, stamp: string | null): string {
  const lines: string[] = [`# ${plain(sitrep.title)}`, ''];
  if (stamp !== null) lines.push(`**${plain(stamp)}**`, '');
  lines.push(plain(sitrep.known), '', `## ${sitrep.figuresHeading}`, '');
  for (const { name, value } of sitrep.figures) lines.push(`- ${plain(name)}: ${value}`);
  for (const { heading, sentences, remark } of sitrep.sections) {
    lines.push('', `## ${plain(heading)}`, '');
    for (const { text, notes } of sentences) lines.push(`- ${plain(text)}${notes.map((no) => `[^${no}]`).join('')}`);
    if (remark !== null) lines.push(...(sentences.length > 0 ? [''] : []), plain(remark));
  }
  lines.push('', `## ${sitrep.sourcesHeading}`, '');
  for (const { text } of sitrep.sources) lines.push(`- ${plain(text)}`);
  lines.push('', `## ${sitrep.methodHeading}`, '', plain(sitrep.method), '', `## ${sitrep.notesHeading}`, '');
  for (const { no, sentence, publisher, known, report, title } of sitrep.notes) {
    const where = [publisher, known, title ?? report].filter((one) => one !== null).map(plain);
    lines.push(`[^${no}]: „${plain(sentence)}“ – ${where.join(', ')}.`);
  }
  return `${lines.join('\n')}\n`;
}
