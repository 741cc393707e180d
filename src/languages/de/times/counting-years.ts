const YEAR_LEFT =
  /^(?:seit|bis|von|ab|um|nach|vor|anno|jahrgang|\(|und|oder|in|sommer|herbst|winter|für|bereits|schon|erst|noch|–|-|auf|aus|dem)$/iu;
const COUNT_LEFT =
  /^(?:rund|etwa|über|mindestens|als|fast|knapp|zu|circa|ca\.|ungefähr|nahezu|beinahe|insgesamt|alle|die|der|den|weitere|weiteren)$/iu;
const COUNTED =
  /^(?:euro|dollar|meter|kilometer|menschen|personen|kämpfer\w*|soldaten|zivilisten|familien|mann|tonnen|opfer|tote\w*|verletzte\w*|einwohner\w*|flüchtlinge\w*|mitglieder\w*|raketen|granaten|prozent|stück|fälle\w*|tage\w*|uhr|grad|kilogramm|liter|hektar|häuser|polizisten|\p{L}+innen|%|€|\$)$/iu;
const ADJECTIVE = /^\p{Ll}+(?:sche|schen|ische|ischen|isierte|te|ten|nete|neten|ige|igen|liche|lichen|neue|neuen)$/u;

/** A number behind such a word is its name (`Resolution 2016`). */
const LABEL_LEFT =
  /(?:resolution|verordnung|richtlinie|beschluss|erlass|nummer|nr\.|artikel|brigade|division|regiment|bataillon|route|typ|modell|höhe|postfach)$/iu;

/** `2000 Kämpfer` counts, `2014 wurde` does not; round numbers need a sign that they are years. */
export function countsSomething(year: number, before: string, after: string): boolean {
  if (COUNTED.test(after) || LABEL_LEFT.test(before)) return true;
  if (COUNT_LEFT.test(before)) return !/^(?:die|der|den|zu)$/iu.test(before) || /^\p{Lu}/u.test(after);
  const left = YEAR_LEFT.test(before);
  if (year < 1700) return !/^(?:seit|bis|ab|anno|jahrgang|\()$/iu.test(before) || /^\p{Lu}/u.test(after);
  if (year === 2000) return /^\p{Lu}/u.test(after) || ADJECTIVE.test(after);
  if (year % 100 === 0) return !left || /^\p{Lu}/u.test(after) || ADJECTIVE.test(after);
  return false;
}
