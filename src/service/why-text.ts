import type { ActorRef, ControlChange, ControlStatus, SituationWords } from '../situation/index.js';
import { LagebildError } from '../text/index.js';
import type { ControlDiff, ToldExplanation } from './why.js';

/** Languages in which a cell is explained. */
export const WORD_LANGUAGES = ['en', 'de'] as const;

/** The words for explanations in a language. Throws `language-unknown`. */
export async function loadSituationWords(language: string): Promise<SituationWords> {
  const { loadSituation } = await import('../languages/situation.js');
  const words = await loadSituation(language);
  if (words) return words;
  throw new LagebildError('language-unknown', `nothing is explained in „${language}“`, {
    came: language,
    possible: WORD_LANGUAGES.join(', '),
  });
}

const filled = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

const number = (value: number, { decimal }: SituationWords, digits = 2): string =>
  value.toFixed(digits).replace('.', decimal);

const names = (holders: readonly ActorRef[]): string => holders.map(({ name }) => name).join(' + ');

const placeText = (name: string, part: string | null, words: SituationWords): string =>
  part === null ? name : `${name} (${words.part[part] ?? part})`;

/** The rules of the fold in words; a type of claim says itself in the kind, so only what weighed it is told. */
const rulesText = (rules: readonly string[], words: SituationWords): string =>
  rules.flatMap((rule) => words.rule[rule] ?? []).join('; ');

/** Why a cell is read as it is, in plain words, a line for each thing. */
export function cellText(cell: ToldExplanation, words: SituationWords): readonly string[] {
  const { holders, status, probability } = cell;
  const place = placeText(cell.place.name, cell.part, words);
  const chances = [
    ...cell.sides
      .filter((side) => side.probability >= 0.005)
      .map((side) => `${names(side.holders)} ${number(side.probability, words)}`),
    filled(words.unknown, { chance: number(cell.unknown, words) }),
  ];
  const lines = [
    filled(words.head, {
      place,
      day: cell.at,
      known: cell.asOf === null ? '' : filled(words.known, { day: cell.asOf }),
      status: words.status[status],
      holders: `, ${holders.length > 0 ? names(holders) : words.nobody}`,
      probability: holders.length > 0 && probability > 0 ? ` (${number(probability, words)})` : '',
    }),
    filled(words.sides, { sides: chances.join(', ') }),
    filled(words.moves, { rate: number(cell.changesPerYear, words) }),
  ];
  if (cell.silentDays !== null && cell.silentDays > 0) lines.push(filled(words.silent, { days: cell.silentDays }));
  lines.push(words.stands, ...cell.claims.map((one) => `- ${claimLine(one, cell, words)}`));
  if (cell.total > cell.claims.length) lines.push(filled(words.more, { count: cell.total - cell.claims.length }));
  for (const [a, b] of cell.contradictions) lines.push(filled(words.contradicts, { a, b }));
  return lines;
}

function claimLine(one: ToldExplanation['claims'][number], cell: ToldExplanation, words: SituationWords): string {
  const told = cell.told.find(({ claim }) => claim === one.claim);
  const did = [
    filled(words.weight, { weight: number(one.weight, words) }),
    one.copyOf === null ? rulesText(one.rules, words) : filled(words.copy, { claim: one.copyOf.slice(0, 12) }),
    one.moved
      ? filled(words.moved, { before: number(one.moved.before, words), after: number(one.moved.after, words) })
      : '',
    one.without === null ? '' : filled(words.without, { without: number(one.without, words) }),
  ].filter(Boolean);
  const who = names(one.parties) || words.unnamed;
  const source = told ? ` „${told.sentence}“ [${[told.publisher, told.report].filter(Boolean).join(', ')}]` : '';
  return `${one.day ?? words.noDay}: ${words.kind[one.kind]} ${who} – ${did.join('; ')}.${source} (${one.claim})`;
}

const stateText = (
  { status, holders, probability }: { status: ControlStatus; holders: readonly ActorRef[]; probability: number },
  words: SituationWords,
): string =>
  holders.length > 0
    ? `${words.status[status]}, ${names(holders)}${probability > 0 ? ` (${number(probability, words)})` : ''}`
    : words.status[status];

/** What differs between two pictures, under the reason why. */
export function diffText({ changes }: ControlDiff, words: SituationWords): readonly string[] {
  if (changes.length === 0) return [words.same];
  const kinds = ['world', 'knowledge', 'method', 'silence'] as const;
  return kinds.flatMap((kind) => {
    const of = changes.filter((change) => change.kind === kind);
    return of.length === 0 ? [] : [`${words.change[kind]}:`, ...of.map((change) => `- ${changeLine(change, words)}`)];
  });
}

const changeLine = ({ place, part, before, after, claims }: ControlChange, words: SituationWords): string => {
  const line = filled(words.became, {
    place: placeText(place.name, part, words),
    before: stateText(before, words),
    after: stateText(after, words),
  });
  return claims.length > 0 ? `${line} [${claims.slice(0, 3).join(', ')}]` : line;
};
