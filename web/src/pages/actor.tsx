import type { PageProps } from '../views.js';

/** Not built yet. */
export default function ActorPage({ id }: PageProps) {
  return <h1>{id}</h1>;
}
