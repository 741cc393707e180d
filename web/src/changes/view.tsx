import { useWords } from '../speech.js';

/** Not built yet: not in the navigation. */
export default function ChangesView() {
  return <h1>{useWords().views.changes}</h1>;
}
