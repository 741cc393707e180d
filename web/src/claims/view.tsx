import { useWords } from '../speech.js';

/** Not built yet: not in the navigation. */
export default function ClaimsView() {
  return <h1>{useWords().views.claims}</h1>;
}
