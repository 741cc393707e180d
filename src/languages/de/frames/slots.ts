/** Who does what a verb or a noun with an object tells (`X nimmt ein`, `Einnahme durch X`, `türkische Besetzung`). */
export const DOER = 'agent subject actor adjective modifier';
/** Who does what a noun without an object tells (`Offensive der Armee`, `ihr Angriff`, `US-Angriff`). */
export const OWNER = 'agent subject actor genitive/armed|state|person possessive adjective modifier';
/** Whom a deed is directed at. */
export const AGAINST = 'gegen/armed|state|person|place|weapon auf/armed|state|person|place|weapon opponent';
/** Where something is told to happen. */
export const WHERE = 'um/place auf/place gegen/place';
