import { type ReactNode, useEffect, useRef } from 'react';
import type { Failure } from '../data.js';
import { StateLink } from '../link.js';
import { FailureNotice } from '../notice.js';
import { useWords } from '../speech.js';
import { useSubject } from '../title.js';
import '../pages/pages.css';
import { Loading } from '../loading.js';

interface Props {
  /** Null until it is known. */
  readonly title: ReactNode | null;
  readonly failure: Failure | null;
  readonly loading: boolean;
  /** What stands under the title. */
  readonly about?: ReactNode;
  readonly children: ReactNode;
}

/** A page of one thing: the way back, its name, what is known of it. */
export function Page({ title, failure, loading, about, children }: Props) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const there = title !== null;
  useSubject(typeof title === 'string' ? title : null);
  // Another page takes the focus, so that keys and readers of screens begin there.
  useEffect(() => {
    if (there) heading.current?.focus({ preventScroll: true });
  }, [there]);
  return (
    <article className="page" aria-busy={loading}>
      <p className="way-back">
        <StateLink change={{ page: null, report: null, claim: null }}>← {words.back}</StateLink>
      </p>
      {failure && <FailureNotice failure={failure} />}
      {!there && !failure && <Loading />}
      {there && (
        <>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {about}
          {children}
        </>
      )}
    </article>
  );
}

/** What is still to come: what stands below it is shown when it is there, so that nothing jumps. */
export function Coming() {
  return (
    <section aria-busy="true">
      <Loading />
    </section>
  );
}

interface SectionProps {
  /** What it shows has not come yet. */
  readonly busy?: boolean;
  readonly title: string;
  readonly count?: number | null;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** A part of a page. */
export function Section({ title, count = null, hint, busy = false, children }: SectionProps) {
  const { language } = useWords();
  return (
    <section aria-busy={busy}>
      <h2>
        {title} {count !== null && <span className="quiet number">{count.toLocaleString(language)}</span>}
      </h2>
      {hint && <p className="quiet hint">{hint}</p>}
      {children}
    </section>
  );
}
