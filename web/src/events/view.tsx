import { useWords } from '../speech.js';

/** Not built yet: not in the navigation. */
export default function EventsView() {
  return <h1>{useWords().views.events}</h1>;
}
