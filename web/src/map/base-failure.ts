/** Why a base map of one's own is not shown: the file is none that can be read, or the browser offers no WebGL to draw it with. */
export type BaseFailureReason = 'no-tiles' | 'no-webgl';

/** A base map of one's own cannot be shown here, and trying again will not help. What fails otherwise may pass. */
export class BaseFailure extends Error {
  constructor(
    readonly reason: BaseFailureReason,
    cause: unknown,
  ) {
    super(`own base map: ${reason}`, { cause });
  }
}
