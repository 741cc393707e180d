import { LagebildError } from '../text/index.js';

/** The error of an id that no claim of the store has. */
export const unknownClaim = (id: string): LagebildError =>
  new LagebildError('claim-unknown', `the store has no claim ${id}`, {
    came: id,
    possible: 'an id that lagebild claims or lagebild control prints',
  });
