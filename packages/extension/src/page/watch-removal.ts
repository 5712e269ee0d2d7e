/**
 * Tells, once, when the page has taken the root away: `document.body.innerHTML = …`, or an application that
 * shows its next view. Observes the chain of ancestors and nothing below them, which costs nothing.
 */
export function watchRemoval(root: Element, removed: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(() => {
    if (root.isConnected) return;
    observer.disconnect();
    removed();
  });
  for (let above: Node | null = root.parentNode; above; above = above.parentNode) {
    observer.observe(above, { childList: true });
  }
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
