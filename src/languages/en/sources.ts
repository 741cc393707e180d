/** Sources that are no more than described (`according to reports`), in small letters. */
export const FACELESS_ENGLISH: readonly string[] = ['reports', 'media', 'media reports', 'sources'];
