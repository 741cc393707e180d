import type { Claim } from '../../src/claims/types.js';
import { segmentsOf } from './segment.js';
import { useWords } from './speech.js';

interface Props {
  readonly text: string;
  /** Offset of the text in its report. */
  readonly from: number;
  readonly claim: Claim;
}

/** Words of a report with the trigger and the roles of a claim marked. Text nodes only: nothing in it can run. */
export function Passage({ text, from, claim }: Props) {
  const words = useWords();
  return segmentsOf(text, from, claim).map(({ text: part, start, role }) =>
    role ? (
      <span key={start} className="role" data-role={role} title={words.roles[role]}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}
