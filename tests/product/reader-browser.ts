/** A real browser with the built extension in it, as a reader has it: the same for Chromium and Firefox. */

export interface ReaderPage {
  /** Runs in every document that this page opens from now on, before its own scripts. */
  onNewDocument(script: string): Promise<void>;
  goto(url: string): Promise<void>;
  /** Runs in the page's own world, where the extension cannot be seen. */
  evaluate<T>(script: string): Promise<T>;
  moveTo(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  press(key: 'Escape' | 'Tab' | 'Enter'): Promise<void>;
  /**
   * Runs a function, given as text, on the card's closed shadow root; `undefined` where
   * the page holds no card host. Neither page nor extension can do this: the browser's
   * own debugging protocol can.
   */
  onCard<T>(functionText: string): Promise<T | undefined>;
  /** A PNG of the viewport. */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface ReaderBrowser {
  name: 'chromium' | 'firefox';
  newPage(): Promise<ReaderPage>;
  /** The popup's document in a tab, which is how a debugging protocol can reach it. */
  openPopup(): Promise<ReaderPage>;
  setColorScheme?(page: ReaderPage, scheme: 'light' | 'dark'): Promise<void>;
  close(): Promise<void>;
}

export const VIEWPORT = { width: 1100, height: 800 };
