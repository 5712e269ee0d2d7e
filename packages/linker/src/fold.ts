import { foldSlice, withoutArticle } from './letters.ts';
import { tokenise } from './tokenise.ts';

/**
 * The folded words of a text with one space between them. Two names are the same to the linker if
 * their foldings are equal: `Côte d’Ivoire` and `COTE D'IVOIRE` both give `cote d ivoire`.
 */
export function fold(text: string): string {
  const tokens = tokenise(text);
  let folded = '';
  for (let token = 0; token < tokens.count; token += 1) {
    if (token > 0) folded += ' ';
    folded += withoutArticle(foldSlice(text, tokens.start[token] ?? 0, tokens.end[token] ?? 0));
  }
  return folded;
}
