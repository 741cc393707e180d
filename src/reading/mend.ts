import { agreeingRelatives } from './agreement-of-relatives.js';
import { withAttributes } from './attributes.js';
import { genitivesBehind, mainClausesBehind } from './clause-bounds.js';
import {
  articlesAsPronouns,
  behindTimes,
  finiteAtEnd,
  oneOfSeveral,
  participlesOfPassives,
  relativeWhich,
  saidOfConditions,
  subjectsBehind,
  subjectsOfHelpers,
  verbsBeforeAnd,
} from './clause-forms.js';
import { rootsOfClauses } from './clause-roots.js';
import { compoundAdjectives } from './compound-adjectives.js';
import { argumentsBefore, bareConjuncts, nounsInARow, pronounsBehindAnd, verbsInARow } from './coordination.js';
import { fixedAdverbs, predicatesOfRelatives } from './fixed-words.js';
import { approximateSubjects, objectsOfInfinitives } from './infinitives.js';
import { namesBehind, ownersBehind } from './owners.js';
import { relativeArticles } from './relative-articles.js';
import { inBrackets, oneBefore, oneSubject, ownVerbs, strayNames, subjectFirst, wordHeads } from './repair.js';
import type { StructureRules } from './structure.js';
import type { Word } from './types.js';

/** What mends words and tree of a sentence by word order. */
type Mend = (words: readonly Word[], rules: StructureRules) => readonly Word[];

/** In this order: fixed words, owners and the bounds of main clauses; then attributes, for what stands in them is no clause; tags before the coordination of verbs. */
const BY_ORDER: readonly Mend[] = [
  fixedAdverbs,
  ownersBehind,
  namesBehind,
  mainClausesBehind,
  rootsOfClauses,
  compoundAdjectives,
  withAttributes,
  relativeWhich,
  articlesAsPronouns,
  predicatesOfRelatives,
  verbsBeforeAnd,
  finiteAtEnd,
  saidOfConditions,
  verbsInARow,
  bareConjuncts,
  nounsInARow,
  behindTimes,
  oneOfSeveral,
  ownVerbs,
  argumentsBefore,
  subjectsOfHelpers,
  subjectsBehind,
  participlesOfPassives,
];
/** What asks for number and gender. */
const BY_FORMS: readonly Mend[] = [
  genitivesBehind,
  relativeArticles,
  objectsOfInfinitives,
  approximateSubjects,
  agreeingRelatives,
  pronounsBehindAnd,
  oneSubject,
  subjectFirst,
  strayNames,
  oneBefore,
  inBrackets,
  wordHeads,
];

const through =
  (mends: readonly Mend[]): Mend =>
  (words, rules) =>
    mends.reduce((all, mend) => mend(all, rules), words);

/** What word order alone tells of a tree, before the forms of its words are told. */
export const mendedByOrder: Mend = through(BY_ORDER);
/** What number, gender and case tell of it. */
export const mendedByForms: Mend = through(BY_FORMS);
