import { useWords } from '../speech.js';

/** Not built yet: not in the navigation. */
export default function DisputesView() {
  return <h1>{useWords().views.disputes}</h1>;
}
