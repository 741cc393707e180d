import { type Family, GLYPHS } from './glyph.js';

interface Props {
  readonly family: Family;
  /** Only on somebody's word, or denied. */
  readonly hollow?: boolean;
  readonly size?: number;
}

/** The sign of a family of events. */
export function Sign({ family, hollow = false, size = 14 }: Props) {
  const { path, filled } = GLYPHS[family];
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" className="sign">
      <path
        d={path}
        fill={filled && !hollow ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth={filled ? 1.2 : 2}
        {...(hollow && !filled ? { strokeDasharray: '2.5 2' } : {})}
      />
    </svg>
  );
}
