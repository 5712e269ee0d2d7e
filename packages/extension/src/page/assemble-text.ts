/**
 * From what a walk over an article meets to one text: inline pieces joined, one blank line between blocks.
 * Pure: a piece is anything with `data`, a block is whatever the walk says it is.
 *
 * Every code unit of a block is one code unit of a piece or a line break, so that a place in the text is a
 * place in the page by one search among the pieces.
 */

/** A text node's part in the text. */
export interface Piece<N> {
  node: N;
  /** Where its data begin in the text, UTF-16 code units; they are in it whole. */
  start: number;
}

export interface Block<E> {
  /** The nearest element around the text that is not inline. */
  element: E;
  start: number;
  end: number;
}

export interface AssembledText<N, E> {
  text: string;
  /** In order of `start`. */
  pieces: readonly Piece<N>[];
  /** In order, with a blank line between any two. */
  blocks: readonly Block<E>[];
}

export interface Assembler<N, E> {
  addText(node: N, block: E): void;
  addLineBreak(): void;
  /** A block begins or ends here. */
  addBorder(): void;
  /** Code units so far. */
  readonly length: number;
  /** The text, cut off after `longest` code units. */
  finish(longest: number): AssembledText<N, E>;
}

const BETWEEN_BLOCKS = '\n\n';

export function createAssembler<N extends { readonly data: string }, E>(): Assembler<N, E> {
  const texts: string[] = [];
  const pieces: Piece<N>[] = [];
  const blocks: Block<E>[] = [];
  let length = 0;
  let open: { element: E; start: number; pieces: Piece<N>[]; text: string } | undefined;

  function addBorder(): void {
    if (!open) return;
    if (open.text.trim()) {
      texts.push(open.text, BETWEEN_BLOCKS);
      for (const piece of open.pieces) pieces.push(piece);
      blocks.push({ element: open.element, start: open.start, end: length });
      length += BETWEEN_BLOCKS.length;
    } else {
      length = open.start;
    }
    open = undefined;
  }

  return {
    addText(node, element) {
      // Line breaks in the source are spaces on the page; the text's own mean something.
      const data = node.data.replace(/[\t\n\f\r]/g, ' ');
      if (data === '') return;
      open ??= { element, start: length, pieces: [], text: '' };
      open.pieces.push({ node, start: length });
      open.text += data;
      length += data.length;
    },
    addLineBreak() {
      // One separates words; two, as some pages part their paragraphs, are a blank line and end a name.
      if (!open) return;
      open.text += '\n';
      length += 1;
    },
    addBorder,
    get length() {
      return length;
    },
    finish(longest) {
      addBorder();
      return {
        text: texts.join('').slice(0, longest),
        pieces: pieces.filter(({ start }) => start < longest),
        blocks: blocks
          .filter(({ start }) => start < longest)
          .map(({ element, start, end }) => ({ element, start, end: Math.min(end, longest) })),
      };
    },
  };
}
