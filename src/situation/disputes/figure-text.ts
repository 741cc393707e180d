/** A number with its bounds, for people: `≥ 9`, `≤ 400`, `about 1000`, `300–400`. */
export function figureText(figure: {
  readonly min: number | null;
  readonly max: number | null;
  readonly approx: boolean;
}): string {
  const { min, max, approx } = figure;
  const about = approx ? 'about ' : '';
  if (max === null) return `${about}≥ ${min}`;
  if (min === null) return `${about}≤ ${max}`;
  return `${about}${min === max ? min : `${min}–${max}`}`;
}
