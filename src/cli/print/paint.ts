import picocolors from 'picocolors';

/** Colours for terminals; with colour off each gives its text as it is. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly type: (text: string) => string;
  readonly doubt: (text: string) => string;
  readonly good: (text: string) => string;
}

/** The colours, or none. */
export function paint(colour: boolean): Paint {
  const { bold, dim, cyan, yellow, green } = picocolors.createColors(colour);
  return { bold, dim, type: (text) => bold(cyan(text)), doubt: yellow, good: green };
}
