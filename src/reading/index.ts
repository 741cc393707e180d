export type { ReadingLanguage } from './language.js';
export { type Finders, type TextReader, textReader } from './read.js';
export * from './types.js';
