/**
 * Whether the page is light or dark where the reader is, judged by what is painted there and not by the
 * operating system: a dark site on a light desktop gets a dark card.
 */
export type Theme = 'light' | 'dark';

/** What is painted behind the text, innermost element first, as computed style gives it. */
export interface Layer {
  backgroundColor: string;
  /** An image or a gradient: nobody knows how light it is. */
  hasImage: boolean;
}

/** Lightness (0 black, 1 white) that divides light from dark: the middle of what is seen, not of the numbers. */
const MIDDLE = 0.5;
/** A layer less opaque than this only tints what is behind it. */
const OPAQUE = 0.5;

/** The theme for text of this colour on these layers. */
export function themeOf(layers: readonly Layer[], color: string): Theme {
  for (const layer of layers) {
    const paint = readColor(layer.backgroundColor);
    if (paint && paint.alpha >= OPAQUE) return paint.lightness < MIDDLE ? 'dark' : 'light';
    // Text is written to be read: on a picture, light text tells of a dark one.
    if (layer.hasImage) break;
  }
  const text = readColor(color);
  return text && text.lightness > MIDDLE ? 'dark' : 'light';
}

/** The theme of the page at an element. Reads computed style, changes nothing. */
export function themeAt(element: Element): Theme {
  const layers: Layer[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    layers.push({ backgroundColor, hasImage: backgroundImage !== 'none' });
  }
  return themeOf(layers, getComputedStyle(element).color);
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/**
 * Perceived lightness and opacity of a computed colour: `rgb()`, `color()`, and the `lab` family, which name
 * their lightness themselves. `undefined` for what is none of these.
 */
export function readColor(color: string): { lightness: number; alpha: number } | undefined {
  const match = /^(rgba?|color|(?:ok)?l(?:ab|ch))\((?:[a-z][\w-]* )?(.*)\)$/.exec(color.trim());
  if (!match) return undefined;
  const [, space, inside = ''] = match;
  const numbers = inside
    .split(/[\s,/]+/)
    .map((word) => (word === 'none' ? 0 : Number.parseFloat(word) / (word.endsWith('%') ? 100 : 1)));
  const [first = Number.NaN, second = Number.NaN, third = Number.NaN, alpha = 1] = numbers;
  // `rgb()` counts to 255, `lab()` and `lch()` to 100, the others to 1.
  const lightness = space?.startsWith('rgb')
    ? lightnessOf(first / 255, second / 255, third / 255)
    : space === 'color'
      ? lightnessOf(first, second, third)
      : first / (space?.startsWith('ok') ? 1 : 100);
  return Number.isNaN(lightness) || Number.isNaN(alpha) ? undefined : { lightness, alpha };
}

/** CIE lightness of gamma-encoded channels, 0 to 1: half of it is seen as half as light. */
function lightnessOf(red: number, green: number, blue: number): number {
  const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  return luminance <= 216 / 24389 ? (luminance * 24389) / 2700 : 1.16 * Math.cbrt(luminance) - 0.16;
}
