import { useState } from 'react';
import type { KnownClaim } from '../../../src/situation/types.js';
import { pageOf } from '../address.js';
import { useAnswer } from '../data.js';
import { dayText } from '../day.js';
import { KnownQuote } from '../known-quote.js';
import { StateLink } from '../link.js';
import { Loading } from '../loading.js';
import { colourOf, sideKey } from '../side.js';
import { useSpeech, useWords } from '../speech.js';
import { ageOf, type Edge } from './graph.js';
import { NETWORK_WORDS } from './words.js';

/** As many claims are shown at once; the page of the actor has all. */
const MOST = 4;

function Evidence({ claim }: { readonly claim: string }) {
  const { data } = useAnswer<KnownClaim>(`/api/claims/${encodeURIComponent(claim)}`);
  return data ? <KnownQuote known={data} /> : <Loading />;
}

/** From when to when a tie is told. */
export function useSpan({ from, to, firstKnown, ended }: Edge): readonly [since: string, until: string] {
  const words = useWords();
  const begin = from ?? firstKnown;
  return [
    begin ? dayText(begin, words.language) : words.noDay,
    to ? dayText(to, words.language) : ended ? words.noDay : '–',
  ];
}

/** The claims of a tie, asked for when they are opened. */
export function TieEvidence({ edge }: { readonly edge: Edge }) {
  const own = useSpeech(NETWORK_WORDS);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="plain" data-row="" aria-expanded={open} onClick={() => setOpen(!open)}>
        {own.evidence} ({edge.claims.length})
      </button>
      {open && (
        <div className="tie-evidence">
          {edge.claims.slice(0, MOST).map((claim) => (
            <Evidence key={claim} claim={claim} />
          ))}
          {edge.claims.length > MOST && <p className="quiet">{own.moreClaims(edge.claims.length - MOST)}</p>}
        </div>
      )}
    </>
  );
}

const SIGN_WORDS: Readonly<Record<string, string>> = { '1': '+', '-1': '×', '0': '○' };

function Tie({ edge, day }: { readonly edge: Edge; readonly day: string }) {
  const words = useWords();
  const own = useSpeech(NETWORK_WORDS);
  const [since, until] = useSpan(edge);
  return (
    <li className={ageOf(edge, day)}>
      <p>
        <span aria-hidden="true">{SIGN_WORDS[String(edge.sign)]}</span> {edge.a.name}{' '}
        <strong>{own.tie[edge.kind]}</strong> {edge.b.name}
      </p>
      <p className="about">
        <span className="number">{until === '–' ? words.since(since) : `${since} – ${until}`}</span>
        <span>{own.age[ageOf(edge, day)]}</span>
        <span className="number">{own.told(edge.weight)}</span>
      </p>
      <TieEvidence edge={edge} />
    </li>
  );
}

interface Props {
  readonly edges: readonly Edge[];
  readonly chosen: string | null;
  readonly day: string;
}

/** What stands between the chosen actor and others, with its evidence. */
export function Ties({ edges, chosen, day }: Props) {
  const own = useSpeech(NETWORK_WORDS);
  const of = edges.filter(({ a, b }) => sideKey(a) === chosen || sideKey(b) === chosen);
  const actor = of.flatMap(({ a, b }) => [a, b]).find((one) => sideKey(one) === chosen);
  if (!actor) return <p className="quiet ties">{own.choose}</p>;
  const order = { now: 0, past: 1, later: 2 };
  const sorted = [...of].sort(
    (a, b) => order[ageOf(a, day)] - order[ageOf(b, day)] || b.weight - a.weight || (a.id < b.id ? -1 : 1),
  );
  return (
    <section className="ties" aria-label={actor.name}>
      <h2>
        <span className="swatch" style={{ background: colourOf(actor) }} /> {actor.name}
      </h2>
      <p>
        {own.ties(of.length)} · <StateLink change={pageOf('actor', sideKey(actor))}>{own.openActor}</StateLink>
      </p>
      <ul>
        {sorted.map((edge) => (
          <Tie key={edge.id} edge={edge} day={day} />
        ))}
      </ul>
    </section>
  );
}
