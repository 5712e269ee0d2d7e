/**
 * The life of this script in this page. Injected twice, or again after an update, the older one ends: what it
 * held is released, and the page has one script at a time.
 */
export function replacePredecessor(): AbortController {
  // In the extension's own world: the page does not see it.
  const world = globalThis as { backstoryPage?: AbortController };
  world.backstoryPage?.abort();
  world.backstoryPage = new AbortController();
  return world.backstoryPage;
}
