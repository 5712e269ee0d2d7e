/** A child; what is absent is left out. */
export type Child = Node | string | undefined | readonly Child[];

/** A listener, or the value of an attribute; `undefined` leaves it out. */
type Value = string | undefined | ((event: Event) => void);

/**
 * An element with its attributes, listeners (given under the event's name) and children. A card is drawn once
 * and never changes, so it needs no more of a framework than this; text is only ever text.
 */
export function element(
  tag: keyof HTMLElementTagNameMap,
  attributes: Record<string, Value>,
  ...children: Child[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name, value);
    else if (value !== undefined) made.setAttribute(name, value);
  }
  made.append(...flat(children));
  return made;
}

/** A stroked drawing of one path, `size` px wide and high, that says nothing to a screen reader. */
export function drawing(size: number, path: string, name = ''): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const line = document.createElementNS(svg.namespaceURI, 'path');
  for (const [attribute, value] of Object.entries({
    class: name,
    width: `${size}`,
    height: `${size}`,
    viewBox: `0 0 ${size} ${size}`,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '1.5',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  })) {
    svg.setAttribute(attribute, value);
  }
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

function flat(children: readonly Child[]): (Node | string)[] {
  return children.flatMap((child) =>
    child === undefined ? [] : typeof child === 'string' || child instanceof Node ? [child] : flat(child),
  );
}
