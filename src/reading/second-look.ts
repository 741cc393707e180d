import { antecedentsBy } from './antecedents.js';
import { type ArgumentModel, argumentsBy } from './arguments.js';
import type { TaggedPiece } from './first-look.js';
import { hashOf, type LinearModel } from './linear-model.js';
import type { ParsedTree, TwoReadings } from './parser.js';
import { caseRevision, relationsBy, reviewed, reviewedIn, reviseBy, tagRevision, uposRevision } from './revise.js';
import type { StructureRules } from './structure.js';
import { decideBy, isNominal } from './tagger.js';
import { withBareFunctionWords, withRanges, withVerbConjuncts, withWholeLists, withZuClauses } from './tree-rules.js';
import { treeView } from './tree-view.js';
import type { Case, Upos } from './types.js';

/** A comma is a comma. */
const isPlain = (xpos: string): boolean => xpos === '$,';
/** STTS tags with one universal tag. */
const HAS_ONE_UPOS = /^(?:\$|V|APPR|KOU|PPER|PRF)/;

/** What was trained for it. */
export interface SecondModels {
  readonly relations: LinearModel;
  readonly antecedents: LinearModel;
  readonly arguments: ArgumentModel;
  readonly tagsAgain: LinearModel;
  readonly casesAgain: LinearModel;
  readonly upos: LinearModel;
}

/** A sentence after the second look. */
export interface LookedAgain {
  readonly xposes: readonly string[];
  /** Null where the STTS tag says it. */
  readonly uposes: readonly (Upos | null)[];
  readonly cases: readonly (Case | null)[];
  readonly tree: ParsedTree;
}

/**
 * The second look, once the tree is there. It says more of tags and relations than the words around did; these more of the tree:
 * whom relative pronouns stand for, who is subject and who object; and that tree more of cases.
 */
export function secondLook(
  models: SecondModels,
  { rangeWords, objectControl, dativeControl }: StructureRules,
): (piece: TaggedPiece, readings: TwoReadings) => LookedAgain {
  const to = new Set([...rangeWords].map(hashOf));
  const controls = new Set([...objectControl, ...dativeControl].map(hashOf));
  const rename = relationsBy(models.relations);
  const hang = antecedentsBy(models.antecedents);
  const share = argumentsBy(models.arguments);
  const [decideTag, decideCase, decideUpos] = [
    decideBy(models.tagsAgain),
    decideBy(models.casesAgain),
    decideBy(models.upos),
  ];
  return ({ seen, agreement, tagged }, { tree: read, other }) => {
    const first = reviewed(seen, tagged, agreement.cases, read, other);
    const tags = reviseBy(first, tagRevision, (i) => !isPlain(tagged[i]!.xpos), decideTag);
    const xposes = tagged.map(({ xpos }, i) => (tags[i]! < 0 ? xpos : models.tagsAgain.classes[tags[i]!]!));
    const retagged = tagged.map((word, i) => (xposes[i] === word.xpos ? word : { ...word, xpos: xposes[i]! }));
    const view = treeView(seen, retagged, agreement, withBareFunctionWords(rename(first, read)), other);
    const ranged = { ...view, tree: withRanges(view, to) };
    const joined = { ...ranged, tree: withVerbConjuncts(ranged) };
    const listed = { ...joined, tree: withWholeLists(joined) };
    const hung = { ...listed, tree: hang(listed) };
    const tree = share({ ...hung, tree: withZuClauses(hung, controls) });
    const mended = reviewedIn(first, tree, other);
    const cases = reviseBy(mended, caseRevision, (i) => isNominal(xposes[i]!), decideCase);
    const withTags = { ...mended, tags: view.tag };
    const uposes = reviseBy(withTags, uposRevision, (i) => !HAS_ONE_UPOS.test(xposes[i]!), decideUpos);
    return {
      xposes,
      uposes: xposes.map((_, i) => (uposes[i]! < 0 ? null : (models.upos.classes[uposes[i]!] as Upos))),
      cases: xposes.map((_, i) => (cases[i]! < 0 ? null : (models.casesAgain.classes[cases[i]!] as Case))),
      tree,
    };
  };
}
