/** A place says nothing of what lies farther from it, in kilometres. */
export const REACH = 25;
