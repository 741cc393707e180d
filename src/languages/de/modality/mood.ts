import type { Mood, Word } from '../../../reading/types.js';

const table = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** First subjunctive of the auxiliaries and modals, where the form tells it from the indicative. */
const SUB1 = table('sei seien seiest habe werde könne müsse solle wolle dürfe möge wisse lasse');
/** Second subjunctive: umlauted or otherwise told from the past. */
const SUB2 = table(
  'wäre wären hätte hätten würde würden könnte könnten müsste müssten dürfte dürften käme kämen gäbe gäben ginge gingen gelänge gelängen ließe ließen bliebe blieben stünde stünden stände ständen nähme nähmen fände fänden hielte hielten zöge zögen bräche brächen träte träten verlöre verlören läge lägen bräuchte bräuchten wüsste wüssten brächte brächten fiele fielen träfe träfen griffe schösse spräche sprächen',
);
/** Forms that are also past indicative: left to the tagger. */
const AMBIGUOUS = table('ließen blieben hielten fielen');

const FINITE = /^V[VAM]FIN$/;

/**
 * Mood by form: `sei`, `gebe`, `ziehe … zurück` are first subjunctive (in the third person the indicative ends in -t),
 * `hätte`, `könnte` second; null where the form does not decide.
 */
export function moodOf(word: Word): Mood | null {
  if (!FINITE.test(word.xpos)) return null;
  const form = word.form.toLowerCase();
  if (SUB1.has(form)) return 'sub1';
  if (SUB2.has(form) && !AMBIGUOUS.has(form)) return 'sub2';
  if (/[^e]e$/.test(form) && word.lemma.toLowerCase().endsWith(`${form}n`)) return 'sub1';
  return /^(ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|kann|konnte|soll|will|muss|darf)$/.test(
    form,
  )
    ? 'ind'
    : word.mood;
}
