/**
 * Why a names pack was refused:
 * `truncated` (bytes are missing: fetch again), `corrupt` (bytes are wrong: fetch again) or
 * `format` (not a names pack, or one this code is too old or too new for: update).
 */
export type NamesPackErrorKind = 'truncated' | 'corrupt' | 'format';

export class NamesPackError extends Error {
  override readonly name = 'NamesPackError';
  readonly kind: NamesPackErrorKind;

  constructor(kind: NamesPackErrorKind, message: string) {
    super(message);
    this.kind = kind;
  }
}
