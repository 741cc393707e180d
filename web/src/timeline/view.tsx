import { useWords } from '../speech.js';

/** Not built yet: not in the navigation. */
export default function TimelineView() {
  return <h1>{useWords().views.timeline}</h1>;
}
