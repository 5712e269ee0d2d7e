/**
 * The card's place in a stranger's page: one element in the top layer with a closed shadow root, made when the
 * first card is shown and not before. What happens inside it stays inside; what the page does to its styles
 * does not reach it. Says what the reader does there; decides nothing about when a card opens.
 */
import type { Box, CardRequest } from '../model.ts';
import cardCss from './card.css?inline';
import frameCss from './card-frame.css?inline';
import { toCardModel } from './card-model.ts';
import { themeAt } from './page-theme.ts';
import { phrasesIn } from './phrases.ts';
import { placeCard } from './place-card.ts';
import { DESCRIPTION_ID, NAME_ID, renderCard } from './render-card.ts';

export interface CardEvents {
  /** The reader is done with the card: Esc, the cross, or Tab past its end. */
  close(): void;
  /** Another entity was chosen inside the card; answer with `show` of its card at the same place. */
  open(slug: string): void;
  /** Pointer or focus came into the card. */
  entered(): void;
  /** Neither pointer nor focus is in the card any more. */
  left(): void;
}

export interface Anchor {
  /** The part of the line that bears the name. */
  line: Box;
  pointer?: { x: number; y: number } | undefined;
}

export interface CardHost {
  /** Shows a card, or another one in its place. */
  show(request: CardRequest, anchor: Anchor, on: CardEvents): void;
  hide(): void;
  readonly isOpen: boolean;
  /** Whether the event happened in the card. */
  contains(event: Event): boolean;
  /** The card's rectangle, while one is open. */
  box(): Box | undefined;
  /** Moves the focus to the name; it returns where it was when the card closes. */
  focus(): void;
}

/** Of the window's height, and in px: a card is a note beside the text, not a page over it. */
const MAX_HEIGHT_SHARE = 0.6;
const MAX_HEIGHT = 420;
/** As many steps back as anybody remembers having gone. */
const MAX_TRAIL = 10;

/** Pages listen for these on the document; what is done in the card is not done in the page. */
// biome-ignore format: one line for each device
const KEPT_EVENTS = [
  'keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'copy',
  'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'auxclick', 'dblclick', 'contextmenu',
  'wheel', 'touchstart', 'touchmove', 'touchend', 'focusin', 'focusout', 'selectstart', 'dragstart',
];

interface Shown {
  request: CardRequest;
  anchor: Anchor;
  on: CardEvents;
}

/** The host of all cards of one page; when `signal` aborts, nothing of it is left. */
export function createCardHost({ signal }: { signal: AbortSignal }): CardHost {
  let parts: ReturnType<typeof createElements> | undefined;
  let shown: Shown | undefined;
  /** The cards that were opened one from within another, before the one shown. */
  let trail: CardRequest[] = [];
  /** Chosen inside the card and not yet answered. */
  let awaited: string | undefined;
  let returnTo: Element | null = null;
  let isPointerInside = false;

  function show(request: CardRequest, anchor: Anchor, on: CardEvents): void {
    if (signal.aborted) return;
    const before = shown?.request;
    if (before && request.card.slug === awaited) trail = [...trail, before].slice(-MAX_TRAIL);
    else if (before?.card.slug !== request.card.slug) trail = [];
    awaited = undefined;
    draw({ request, anchor, on });
  }

  function draw(next: Shown): void {
    const isOther = next.request !== shown?.request;
    const hadFocus = holdsFocus();
    parts ??= createElements(listen);
    const { host, frame } = parts;
    // Seen before the card itself can lie over it.
    if (!shown) frame.dataset.theme = themeOfPage(next.anchor);
    shown = next;
    attach(host);
    if (isOther) {
      const previous = trail.at(-1);
      const { language } = next.request;
      const label = previous && phrasesIn(language).back(previous.card.name[language]);
      frame.replaceChildren(
        renderCard(toCardModel(next.request), {
          open: choose,
          close: () => shown?.on.close(),
          back: label === undefined ? undefined : { label, go: goBack },
        }),
      );
    }
    place();
    if (hadFocus && isOther) focusName();
  }

  function choose(slug: string): void {
    awaited = slug;
    shown?.on.open(slug);
  }

  function goBack(): void {
    const request = trail.at(-1);
    if (!request || !shown) return;
    trail = trail.slice(0, -1);
    awaited = undefined;
    draw({ ...shown, request });
  }

  function place(): void {
    if (!parts || !shown) return;
    const { frame } = parts;
    const cap = Math.min(MAX_HEIGHT, window.innerHeight * MAX_HEIGHT_SHARE);
    frame.style.maxHeight = `${cap}px`;
    const { width, height } = frame.getBoundingClientRect();
    const placement = placeCard({
      card: { width, height },
      ...shown.anchor,
      viewport: visibleBox(),
      start:
        getComputedStyle(document.body ?? document.documentElement).direction === 'rtl' ? 'right' : 'left',
    });
    frame.style.left = `${placement.left}px`;
    frame.style.top = placement.top === undefined ? 'auto' : `${placement.top}px`;
    frame.style.bottom = placement.bottom === undefined ? 'auto' : `${layoutHeight() - placement.bottom}px`;
    frame.style.maxHeight = `${Math.min(cap, placement.maxHeight)}px`;
  }

  function hide(): void {
    if (!parts || !shown) return;
    const hadFocus = holdsFocus();
    shown = undefined;
    trail = [];
    awaited = undefined;
    isPointerInside = false;
    if (parts.host.matches(':popover-open')) parts.host.hidePopover();
    parts.frame.replaceChildren();
    if (hadFocus && returnTo instanceof HTMLElement && returnTo.isConnected) {
      returnTo.focus({ preventScroll: true });
    }
    returnTo = null;
  }

  function focus(): void {
    if (!shown || holdsFocus()) return;
    returnTo = document.activeElement;
    focusName();
  }

  function focusName(): void {
    parts?.root.getElementById(NAME_ID)?.focus({ preventScroll: true });
  }

  function holdsFocus(): boolean {
    return Boolean(parts?.root.activeElement);
  }

  function listen(host: HTMLElement, root: ShadowRoot): void {
    const entered = () => shown?.on.entered();
    const left = () => {
      // A button that was clicked keeps the focus, but only a keyboard's focus means that somebody reads here.
      if (!isPointerInside && !parts?.root.activeElement?.matches(':focus-visible')) shown?.on.left();
    };
    const on = <K extends keyof HTMLElementEventMap>(type: K, act: (event: HTMLElementEventMap[K]) => void) =>
      host.addEventListener(type, act, { signal });
    on('pointerenter', () => {
      isPointerInside = true;
      entered();
    });
    on('pointerleave', () => {
      isPointerInside = false;
      left();
    });
    on('focusin', entered);
    // The next element has the focus only after this event.
    on('focusout', () => queueMicrotask(left));
    on('keydown', (event) => press(event, root));
    for (const type of KEPT_EVENTS) {
      host.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });
    }
  }

  function press(event: KeyboardEvent, root: ShadowRoot): void {
    if (event.key === 'Escape') {
      event.preventDefault();
      shown?.on.close();
    } else if (event.key === 'ArrowLeft' && event.altKey && trail.length > 0) {
      event.preventDefault();
      goBack();
    } else if (event.key === 'Tab' && isAtEdge(root, event.shiftKey)) {
      event.preventDefault();
      shown?.on.close();
    }
  }

  window.addEventListener('resize', place, { signal });
  window.visualViewport?.addEventListener('resize', place, { signal });
  document.addEventListener(
    'fullscreenchange',
    () => {
      if (parts && shown) {
        attach(parts.host);
        place();
      }
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    hide();
    parts?.host.remove();
    parts = undefined;
  });

  return {
    show,
    hide,
    get isOpen() {
      return shown !== undefined;
    },
    contains: (event) => parts !== undefined && event.composedPath().includes(parts.host),
    box: () => {
      if (!parts || !shown) return undefined;
      const { left, top, width, height } = parts.frame.getBoundingClientRect();
      return { left, top, width, height };
    },
    focus,
  };
}

function createElements(listen: (host: HTMLElement, root: ShadowRoot) => void) {
  const host = document.createElement('backstory-card');
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${frameCss}\n${cardCss}`);
  root.adoptedStyleSheets = [sheet];
  const frame = document.createElement('div');
  frame.className = 'frame surface';
  frame.setAttribute('role', 'dialog');
  frame.setAttribute('aria-labelledby', NAME_ID);
  frame.setAttribute('aria-describedby', DESCRIPTION_ID);
  root.append(frame);
  listen(host, root);
  return { host, root, frame };
}

/** Puts the host where it can be seen and pressed: above a modal dialog only what is inside it can be. */
function attach(host: HTMLElement): void {
  const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
  const parent = modal ?? fullscreenParent() ?? document.documentElement;
  if (host.parentNode !== parent) {
    host.remove();
    parent.append(host);
  }
  if (!host.matches(':popover-open')) host.showPopover();
}

/** The fullscreen element, unless it shows no children: a video, a picture, a frame. */
function fullscreenParent(): Element | undefined {
  const element = document.fullscreenElement;
  return element && !element.matches('video, img, iframe, canvas, object, embed') ? element : undefined;
}

function themeOfPage({ line }: Anchor): 'light' | 'dark' {
  const under = document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
  return themeAt(under ?? document.body ?? document.documentElement);
}

function visibleBox(): Box {
  const visible = window.visualViewport;
  const layout = { left: 0, top: 0, width: document.documentElement.clientWidth, height: layoutHeight() };
  if (!visible || visible.scale === 1) return layout;
  return { left: visible.offsetLeft, top: visible.offsetTop, width: visible.width, height: visible.height };
}

function layoutHeight(): number {
  return window.innerHeight;
}

function isAtEdge(root: ShadowRoot, backwards: boolean): boolean {
  const stops = [...root.querySelectorAll<HTMLElement>('a[href], button, summary, [tabindex="0"]')].filter(
    (stop) => stop.checkVisibility(),
  );
  const edge = backwards ? stops[0] : stops.at(-1);
  const at = root.activeElement;
  if (!at || !edge) return true;
  // The name can have the focus without being a stop.
  const beyond = backwards ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  return at === edge || (at.compareDocumentPosition(edge) & beyond) !== 0;
}
