/** All stops of the popup through which arrow keys go, in order. */
const STOPS = 'input[type="search"], .entry';

/** Moves the focus to the next or the previous entry, or back to the search field; other keys are left alone. */
export function moveFocus(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
  const stops = [...document.querySelectorAll<HTMLElement>(STOPS)];
  const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
