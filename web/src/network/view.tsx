import { useWords } from '../speech.js';

/** Not built yet: not in the navigation. */
export default function NetworkView() {
  return <h1>{useWords().views.network}</h1>;
}
