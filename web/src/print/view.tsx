import { useWords } from '../speech.js';

/** Not built yet: not in the navigation. */
export default function PrintView() {
  return <h1>{useWords().views.print}</h1>;
}
