import { useWords } from '../speech.js';

/** Not built yet: not in the navigation. */
export default function TollsView() {
  return <h1>{useWords().views.tolls}</h1>;
}
