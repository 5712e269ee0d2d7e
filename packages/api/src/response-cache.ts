/**
 * Answers by what was asked, as bytes. The snapshot never changes and the day is part
 * of the question, so an answer holds as long as there is room for it.
 */
interface CachedResponse {
  headers: Readonly<Record<string, string>>;
  body: Buffer;
}

/** Room for some ten thousand cards. */
const MAX_BYTES = 48 * 1024 * 1024;
/** A larger answer is rare, and would push out many small ones. */
const MAX_ENTRY_BYTES = 512 * 1024;

export class ResponseCache {
  readonly #entries = new Map<string, CachedResponse>();
  #bytes = 0;

  /** The answer, if it is still here. */
  get(key: string): CachedResponse | undefined {
    const entry = this.#entries.get(key);
    if (entry) {
      // Taken out and put back, so that the first key is always the one unused for longest.
      this.#entries.delete(key);
      this.#entries.set(key, entry);
    }
    return entry;
  }

  set(key: string, entry: CachedResponse): void {
    const size = sizeOf(key, entry);
    if (size > MAX_ENTRY_BYTES || this.#entries.has(key)) return;
    this.#entries.set(key, entry);
    this.#bytes += size;
    for (const [oldKey, old] of this.#entries) {
      if (this.#bytes <= MAX_BYTES) return;
      this.#entries.delete(oldKey);
      this.#bytes -= sizeOf(oldKey, old);
    }
  }
}

/** Bytes; strings have two a code unit. */
function sizeOf(key: string, { body }: CachedResponse): number {
  return 2 * key.length + body.length;
}
