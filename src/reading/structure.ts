export { predicatesOf } from './structure/predicates.js';
export type { Oblique, Phrase, Predicate, StructureRules } from './structure/types.js';
