/** A colour by how it looks: lightness, and two axes of hue (OKLab). */
type Seen = readonly [lightness: number, a: number, b: number];
type Light = readonly [red: number, green: number, blue: number];

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const gamma = (part: number): number => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055);

function lightOf(hex: string): Light {
  const number = Number.parseInt(hex.slice(1), 16);
  return [linear((number >> 16) / 255), linear(((number >> 8) & 255) / 255), linear((number & 255) / 255)];
}

function seen([r, g, b]: Light): Seen {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function hexOf([lightness, a, b]: Seen): string {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const parts = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const byte = (part: number) => Math.round(255 * gamma(Math.min(1, Math.max(0, part))));
  return `#${parts.map((part) => byte(part).toString(16).padStart(2, '0')).join('')}`;
}

/** What people see of a colour: everybody, those without the middle cones, those without the long ones (Viénot 1999). */
const EYES: readonly ((light: Light) => Light)[] = [
  (light) => light,
  ([r, g, b]) => [0.29275 * r + 0.70725 * g, 0.29275 * r + 0.70725 * g, -0.02234 * r + 0.02234 * g + b],
  ([r, g, b]) => [0.11238 * r + 0.88762 * g, 0.11238 * r + 0.88762 * g, 0.00401 * r - 0.00401 * g + b],
];

/** How far two colours are apart for those who see them least apart; about 0.1 is told apart at a glance. */
export function apart(one: string, other: string): number {
  const [a, b] = [lightOf(one), lightOf(other)];
  return Math.min(
    ...EYES.map((eye) => {
      const [x, y] = [seen(eye(a)), seen(eye(b))];
      return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
    }),
  );
}

/** The same colour for a dark ground: what is dark becomes light, the hue stays. */
export function onDark(hex: string): string {
  const [lightness, a, b] = seen(lightOf(hex));
  return hexOf([1 - lightness / 2, a * 0.85, b * 0.85]);
}

/** The same hue, lighter or (with a negative step) darker. */
export function shaded(hex: string, step: number): string {
  const [lightness, a, b] = seen(lightOf(hex));
  return step === 0 ? hex : hexOf([lightness + step, a, b]);
}

/** Whether the words are a colour as the ledger writes them. */
export const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/iu.test(text);
