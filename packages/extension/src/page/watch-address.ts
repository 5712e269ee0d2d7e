/**
 * Tells when the document shows another page under another address, without having been loaded anew, or comes
 * back from the browser's cache. A changed fragment is the same page.
 */
export function watchAddress(moved: () => void, signal: AbortSignal): void {
  let address = withoutFragment(location.href);
  const check = () => {
    const now = withoutFragment(location.href);
    if (now === address) return;
    address = now;
    moved();
  };
  const navigation = (globalThis as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('currententrychange', check, { signal });
  addEventListener('popstate', check, { signal });
  addEventListener('pageshow', (event) => event.persisted && moved(), { signal });
}

function withoutFragment(address: string): string {
  return address.split('#', 1)[0]!;
}
