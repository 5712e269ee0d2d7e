/**
 * The words of an article as they stand on its page: text nodes with the block they are in, line breaks, and
 * where blocks begin and end; without what is not its text.
 */
import { browser } from 'wxt/browser';

const EDITABLE = '[contenteditable]:not([contenteditable="false" i])';

/** Not the article's words: furniture, code, controls, and what is drawn rather than written. */
const SKIPPED = new Set(
  (
    'NAV ASIDE FOOTER SCRIPT STYLE NOSCRIPT TEMPLATE CODE PRE KBD SAMP INPUT TEXTAREA SELECT BUTTON FORM DIALOG ' +
    'SVG MATH CANVAS IFRAME OBJECT EMBED VIDEO AUDIO'
  ).split(' '),
);
const SKIPPED_ROLES = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'search',
  'textbox',
  'button',
  'dialog',
]);
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HEADER HGROUP ' +
    'HR LI MAIN OL P SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

export type Step =
  | { type: 'text'; node: Text; block: Element }
  | { type: 'line-break' }
  | { type: 'border' }
  /** What follows stands in this tree, which observers of the page do not see. */
  | { type: 'shadow'; root: ShadowRoot };

const LINE_BREAK: Step = { type: 'line-break' };
const BORDER: Step = { type: 'border' };

/** Text nodes, line breaks and borders below the root, in reading order, shadow trees included. */
export function* walkArticle(root: Element): Generator<Step> {
  // The reader's own words, in an editor or a comment, are not ours to read.
  if (!root.closest(EDITABLE)) yield* walkTree(root, root);
}

/** Not recursive, but for shadow trees: pages nest deeply. */
function* walkTree(root: Element | ShadowRoot, block: Element): Generator<Step> {
  const open = [block];
  let node: Node | null = root.firstChild;
  while (node) {
    if (node.nodeType === Node.TEXT_NODE) {
      yield { type: 'text', node: node as Text, block: open.at(-1)! };
    } else if (node.nodeName === 'BR') {
      yield LINE_BREAK;
    } else if (node.nodeType === Node.ELEMENT_NODE && !isSkipped(node as Element)) {
      const replaced = walkReplacement(node as Element, open.at(-1)!);
      if (replaced) {
        yield* replaced;
      } else {
        if (isBlock(node as Element)) {
          open.push(node as Element);
          yield BORDER;
        }
        if (node.firstChild) {
          node = node.firstChild;
          continue;
        }
      }
    }
    while (node) {
      if (node === open.at(-1)) {
        open.pop();
        yield BORDER;
      }
      if (node.nextSibling) break;
      node = node.parentNode;
      if (node === root) return;
    }
    // Where the page has taken the node away while we paused, the walk ends here; the change is observed.
    node = node?.nextSibling ?? null;
  }
}

/** What is rendered in place of the element's own children, if anything is: a shadow tree, or a slot's nodes. */
function walkReplacement(element: Element, block: Element): Generator<Step> | undefined {
  const shadow = shadowRootOf(element);
  if (shadow) return walkShadow(shadow, element);
  if (element.nodeName !== 'SLOT') return undefined;
  const assigned = (element as HTMLSlotElement).assignedNodes();
  return assigned.length > 0 ? walkAssigned(assigned, block) : undefined;
}

function* walkShadow(shadow: ShadowRoot, host: Element): Generator<Step> {
  yield BORDER;
  yield { type: 'shadow', root: shadow };
  yield* walkTree(shadow, host);
  yield BORDER;
}

function* walkAssigned(nodes: readonly Node[], block: Element): Generator<Step> {
  for (const node of nodes) {
    if (node.nodeType === Node.TEXT_NODE) {
      yield { type: 'text', node: node as Text, block };
    } else if (node.nodeType === Node.ELEMENT_NODE && !isSkipped(node as Element)) {
      const element = node as Element;
      const inner = isBlock(element) ? element : block;
      if (inner === element) yield BORDER;
      yield* walkReplacement(element, inner) ?? walkTree(element, inner);
      if (inner === element) yield BORDER;
    }
  }
}

/** The element's shadow root, closed ones too: what a reader sees is the article, however it was built. */
function shadowRootOf(element: Element): ShadowRoot | null {
  // Asking for a closed one is dear; in practice only custom elements have one.
  if (element.shadowRoot || !element.localName.includes('-')) return element.shadowRoot;
  const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
  return element instanceof HTMLElement ? (browser.dom?.openOrClosedShadowRoot(element) ?? null) : null;
}

function isBlock(element: Element): boolean {
  return BLOCKS.has(element.nodeName.toUpperCase());
}

function isSkipped(element: Element): boolean {
  if (SKIPPED.has(element.nodeName.toUpperCase())) return true;
  // Most elements of an article have no attribute that matters: ask once, not for each.
  if (!element.hasAttributes()) return false;
  return (
    element.hasAttribute('hidden') ||
    element.hasAttribute('inert') ||
    element.getAttribute('aria-hidden') === 'true' ||
    element.matches(EDITABLE) ||
    SKIPPED_ROLES.has(element.getAttribute('role') ?? '') ||
    isComments(element)
  );
}

/** What readers wrote under the article is not the article. */
function isComments(element: Element): boolean {
  return (
    element.id === 'comments' ||
    element.classList.contains('comments') ||
    element.getAttribute('itemprop') === 'comment'
  );
}
