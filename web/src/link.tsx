import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { addressWith, go, type State, useAddress } from './state.js';

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** What of the state it changes. */
  readonly change: Partial<State>;
}

/** Whether the browser should do what it does with links: a new tab, a new window. */
const isForBrowser = (event: MouseEvent): boolean => event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;

/** A link to another state of the page: a true address, followed without a new page. */
export function StateLink({ change, onClick, ...rest }: Props) {
  useAddress();
  return (
    <a
      {...rest}
      href={addressWith(change)}
      onClick={(event) => {
        onClick?.(event);
        if (isForBrowser(event) || event.defaultPrevented) return;
        event.preventDefault();
        go(change);
      }}
    />
  );
}
