/** A committed input that is not what its importer expects: the build stops and says where. */
export class ReferenceInputError extends Error {
  override readonly name = 'ReferenceInputError';
  /** Path from the repository's root. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;

  constructor(file: string, line: number, message: string) {
    super(message);
    this.file = file;
    this.line = line;
  }
}
