import { MAX_TEXT } from '../messages.ts';
import { createAssembler, type AssembledText } from './assemble-text.ts';
import { walkArticle } from './walk-article.ts';

export interface CollectedText extends AssembledText<Text, Element> {
  /** The shadow trees that parts of the text stand in. */
  shadows: readonly ShadowRoot[];
}

/**
 * The text below the roots, in their order, up to `MAX_TEXT`. `pause` is called between blocks and may have
 * something to wait for, so that a long article does not hold up its page.
 */
export async function collectText(
  roots: readonly Element[],
  pause: () => Promise<void> | undefined,
): Promise<CollectedText> {
  const assembler = createAssembler<Text, Element>();
  const shadows: ShadowRoot[] = [];
  for (const root of roots) {
    for (const step of walkArticle(root)) {
      if (assembler.length > MAX_TEXT) break;
      switch (step.type) {
        case 'text':
          assembler.addText(step.node, step.block);
          break;
        case 'line-break':
          assembler.addLineBreak();
          break;
        case 'shadow':
          shadows.push(step.root);
          break;
        case 'border': {
          assembler.addBorder();
          const waiting = pause();
          if (waiting) await waiting;
        }
      }
    }
    assembler.addBorder();
  }
  return { ...assembler.finish(MAX_TEXT), shadows };
}
